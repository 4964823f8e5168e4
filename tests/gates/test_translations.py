# SPDX-License-Identifier: GPL-2.0-or-later
"""The way of a text from the sources through a translator's file into the package."""

from __future__ import annotations

import ast
import re
import runpy
import struct
import subprocess
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import build_package
import pytest
import translations
from conftest import ROOT

QT6 = ROOT / "build" / "qt6-venv" / "bin" / "python"
LANGUAGES_MODULE = Path("ui", "adapters", "languages.py")
# Which numbers take the first of the two forms that each of these languages has, as the bytes in
# which a .qm file says it (Qt's NumerusTextType). Portugal says "0 imagens", Brazil "0 imagem".
ONE_ALONE, NONE_AND_ONE = b"\x01\x01", b"\x03\x01"
PLURALS = {
    "es_ES": ONE_ALONE,
    "fr_FR": NONE_AND_ONE,
    "pt_BR": NONE_AND_ONE,
    "pt_PT": ONE_ALONE,
}
# What gives a text away as copied from the other Portuguese. An archive is "arquivo" in both.
OF_THE_OTHER_COUNTRY = {
    "pt_PT": r"\b(arquivos?(?! (ZIP|gzip))|telas?|usuári|senhas?|baix(ar|e|ad[oa]s?)|salv|abas?\b|você"
    r"|planilha|mouse|excluir|exclu[ai]\b|registr|gerenci|aplicativo|em outr[oa]|deletar|acessar"
    r"|cone[cx]|contatos?|equipe|links?\b|complemento|feiç|banco de dados|criptogr|caractere\b"
    r"|(est(á|ão|ar)|continua|fica) \w+[aei]ndo)",
    "pt_BR": r"\b(ficheiro|ecrã|utilizador|transfer(ir|e|ência)|palavras?-passe|regist[ao]|aceder"
    r"|separador|ligaç|noutr[oa]|nalgum|demasiad|encomend|controlo|píxe|descarreg|sessão|cifrad"
    r"|guardad|plugin|(est(á|ão|ar)|continua|fica) a \w+[aei]r\b)",
}
# Prints what Qt makes of a text when the QGIS of a Mexican asks for it.
ASK = """
import pathlib, runpy, sys
from PyQt6.QtCore import QCoreApplication, QTranslator
app = QCoreApplication([])
package = pathlib.Path(sys.argv[1])
languages = runpy.run_path(str(package / "ui" / "adapters" / "languages.py"))
name = languages["translation_for"]("es_MX")
translator = QTranslator()
assert translator.load(str(package / "resources" / "i18n" / f"datacosmos_{name}.qm"))
QCoreApplication.installTranslator(translator)
print(QCoreApplication.translate(sys.argv[2], sys.argv[3]))
"""


@pytest.fixture(scope="module")
def collected(tmp_path_factory):
    return translations.collect(tmp_path_factory.mktemp("i18n"), ("es_ES",))[0]


def spoken():
    """Return context and text of all that the sources have translated, and what can't be."""
    found, unclear = spoken_by_the_core()

    def visit(node, path, inside=""):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                name = ast.unparse(child.func).rpartition(".")[2]
                given = child.args[: {"translate": 2, "tr": 1}.get(name, 0)]
                literal = [a.value for a in given if isinstance(a, ast.Constant)]
                texts = [value for value in literal if isinstance(value, str)]
                if len(texts) != len(given):
                    unclear.append(f"{path}:{child.lineno} {ast.unparse(child)}")
                elif texts:
                    found.add(tuple(texts) if name == "translate" else (inside, *texts))
            visit(child, path, child.name if isinstance(child, ast.ClassDef) else inside)

    sources = translations.sources()
    assert len(sources) > 140
    for path in sources:
        visit(ast.parse(path.read_text("utf-8")), path.relative_to(ROOT))
    # Geometries and the like are moved by numbers.
    return found, [call for call in unclear if "translate(" not in call or "DataCosmos" in call]


def spoken_by_the_core():
    """Return the same of the core, which has functions of its own for it."""
    found, unclear = set(), []
    sources = translations.core_sources()
    assert len(sources) > 90
    for path in sources:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = node.func.id if isinstance(getattr(node, "func", None), ast.Name) else ""
            texts = {"tr": 1, "later": 1, "tr_n": 3}.get(name)
            if texts is None or path.name == "wording.py":
                continue
            given = [getattr(text, "value", None) for text in node.args]
            literal = [text for text in given if isinstance(text, str)]
            if len(given) == texts and len(literal) == (2 if name == "tr_n" else 1):
                found.add(("DataCosmosCore", literal[-1]))
            else:
                unclear.append(f"{path.name}:{node.lineno} {ast.unparse(node)}")
    return found, unclear


def test_every_text_of_the_sources_reaches_the_translators(collected):
    found, unclear = spoken()
    assert unclear == []
    assert len(found) > 600
    assert set(translations.texts(collected)) == found


@pytest.fixture(params=translations.LANGUAGES)
def translated(request):
    """The texts of a language in the repository, as (context, source, translation)."""
    file = translations.FOLDER / f"datacosmos_{request.param}.ts"
    found = []
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            for text in forms or [translation.text or ""]:
                is_open = translation.get("type") == "unfinished"
                found.append(
                    (context.findtext("name"), message.findtext("source"), "" if is_open else text)
                )
    return found


def test_every_text_is_translated_into_every_language(translated):
    assert {(context, source) for context, source, text in translated if text} == spoken()[0]
    assert [source for _context, source, text in translated if not text] == []


def test_each_file_is_a_translation_of_the_list_and_names_its_whole_locale():
    named = {}
    for file in translations.FOLDER.glob("*.ts"):
        root = ElementTree.parse(file).getroot()
        named[file.name] = (root.get("language"), root.get("sourcelanguage"))
    assert named == {f"datacosmos_{n}.ts": (n, "en_GB") for n in translations.LANGUAGES}
    # A language alone is read by each tool in its own way.
    assert [n for n in translations.LANGUAGES if not re.fullmatch("[a-z]{2}_[A-Z]{2}", n)] == []


def test_whoever_asks_for_a_translation_by_its_name_gets_it():
    languages = runpy.run_path(str(ROOT / LANGUAGES_MODULE))
    for name in translations.LANGUAGES:
        for spelt in (name, name.replace("_", "-"), f"{name}.UTF-8"):
            assert languages["translation_for"](spelt) == name


def plural_of(compiled):
    """Return the bytes of a .qm file that say which number takes which form.

    The file is a magic of 16 bytes, then sections: a kind in one byte, a length in four.
    """
    content, at, kind_of_plurals = compiled.read_bytes(), 16, 0x88
    while at < len(content):
        kind, length = struct.unpack_from(">BI", content, at)
        if kind == kind_of_plurals:
            return content[at + 5 : at + 5 + length]
        at += 5 + length
    raise AssertionError(f"{compiled.name} has no plural rule")


def test_every_lrelease_compiles_the_same(tmp_path):
    """Qt 5's and Qt 6's, and each where it alone is installed: all are held against one table."""
    compilers = translations.compilers()
    assert compilers != []
    for number, compiler in enumerate(compilers):
        made = translations.compile_folder(
            translations.FOLDER, tmp_path / str(number), compiler=compiler
        )
        plurals = {file.stem.removeprefix("datacosmos_"): plural_of(file) for file in made}
        assert plurals == PLURALS, compiler
        for file in made:
            assert file.read_bytes() == (tmp_path / "0" / file.name).read_bytes(), compiler


def test_each_text_about_a_number_has_the_forms_of_its_language():
    for language in translations.LANGUAGES:
        counts = {
            message.findtext("source"): len(message.findall("translation/numerusform"))
            for message in ElementTree.parse(
                translations.FOLDER / f"datacosmos_{language}.ts"
            ).iter("message")
            if message.get("numerus") == "yes"
        }
        assert len(counts) > 10
        assert {source: n for source, n in counts.items() if n != 2} == {}


def exact(text):
    """Return what a translation must repeat as it is, in its order."""
    return [
        re.findall(r"\{[^}]*\}|%n|<[^>]+>|\(\*[^)]*\)|--\w+=[^<\s]+", text),
        sorted(re.findall(r"\bDATACOSMOS_\w+|datacosmos:\w+|EPSG:\d+", text)),
        # The rest is counted: it may stand elsewhere in the sentence.
        [text.count(sign) for sign in ("&", "%", "\n", "...", "…", ";;")],
        [text.startswith(" "), text.endswith(" ")],
    ]


def test_translations_keep_values_tags_commands_and_keys(translated):
    assert [
        (source, text) for _context, source, text in translated if exact(source) != exact(text)
    ] == []


@pytest.mark.parametrize("language", OF_THE_OTHER_COUNTRY)
def test_portugal_and_brazil_each_read_their_own_portuguese(language):
    pattern = re.compile(OF_THE_OTHER_COUNTRY[language], re.IGNORECASE)
    file = ElementTree.parse(translations.FOLDER / f"datacosmos_{language}.ts")
    said = ["".join(t.itertext()).strip() for t in file.iter("translation")]
    # Without what stands in for values, which is English.
    plain = [re.sub(r"\{[^}]*\}|&", "", text) for text in said]
    assert len(plain) > 1500
    assert [text for text in plain if pattern.search(text)] == []


def test_the_two_portuguese_would_be_told_apart():
    """The words looked for do stand in the other file, or the test above would find nothing."""
    for language, other in (("pt_PT", "pt_BR"), ("pt_BR", "pt_PT")):
        pattern = re.compile(OF_THE_OTHER_COUNTRY[language], re.IGNORECASE)
        file = ElementTree.parse(translations.FOLDER / f"datacosmos_{other}.ts")
        found = [t for t in file.iter("translation") if pattern.search("".join(t.itertext()))]
        assert len(found) > 300, language


def test_no_two_fields_of_a_form_have_one_key(translated):
    keys: dict[str, list[str]] = {}
    for context, source, text in translated:
        if (key := re.search("&(.)", text)) is not None:
            # One stands in the other.
            form = "ConnectionDialog" if context == "SignInWidget" else context
            keys.setdefault(f"{form} {key[1].lower()}", []).append(source)
    assert {key: found for key, found in keys.items() if len(found) > 1} == {}


def test_no_class_that_has_texts_is_subclassed():
    """Under PyQt self.tr looks in the context of the object's own class, not of its bases."""
    speaking, bases = set(), {}
    for path in translations.sources():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {ast.unparse(base) for base in node.bases}
                if "self.tr(" in ast.unparse(node):
                    speaking.add(node.name)
    assert {name: found for name in bases if (found := bases[name] & speaking)} == {}


def finish(file, source, translation):
    """Do what a translator does with one text of a file; return its context."""
    tree = ElementTree.parse(file)
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            if message.findtext("source") == source:
                element = message.find("translation")
                element.attrib.pop("type")
                element.text = translation
                tree.write(file, encoding="utf-8", xml_declaration=True)
                return context.findtext("name")
    raise AssertionError(source)


def test_a_translation_survives_the_next_collection(collected, tmp_path):
    file = tmp_path / "datacosmos_es_ES.ts"
    file.write_bytes(collected.read_bytes())
    context = finish(file, "Search area", "Zona de búsqueda")
    again = translations.collect(tmp_path, ("es_ES",))[0]
    assert translations.texts(again)[context, "Search area"] == "Zona de búsqueda"


def test_a_translation_in_the_repository_speaks_in_the_package(collected, tmp_path):
    clone = tmp_path / "clone"
    build_package.git(ROOT, "clone", "--quiet", "--depth=1", ROOT.as_uri(), str(clone))
    folder = clone / "resources" / "i18n"
    folder.mkdir(exist_ok=True)
    file = folder / "datacosmos_es_ES.ts"
    file.write_bytes(collected.read_bytes())
    context = finish(file, "Search area", "Zona de búsqueda")
    build_package.git(clone, "add", ".")
    who = ("-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false")
    build_package.git(clone, *who, "commit", "--quiet", "-m", "Spanish")
    with zipfile.ZipFile(build_package.build(clone, tmp_path / "built")) as archive:
        names = [name for name in archive.namelist() if "/i18n/" in name]
        archive.extractall(tmp_path)
    assert f"{build_package.NAME}/resources/i18n/datacosmos_es_ES.qm" in names
    assert [name for name in names if not name.endswith(".qm")] == []
    said = subprocess.run(
        [QT6, "-c", ASK, tmp_path / build_package.NAME, context, "Search area"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == "Zona de búsqueda"

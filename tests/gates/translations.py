# SPDX-License-Identifier: GPL-2.0-or-later
"""Collects the texts to translate (`make translations`), and compiles what was translated.

translations.py                    collect into resources/i18n, say how far each language is, and
                                   compile there for a QGIS that runs this folder
translations.py compile IN OUT     compile the .ts files of a folder into .qm files
"""

from __future__ import annotations

import ast
import runpy
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "i18n"
# The plugin's own list; that module needs neither Qt nor the rest of the package.
LANGUAGES: tuple[str, ...] = runpy.run_path(str(ROOT / "ui" / "adapters" / "languages.py"))[
    "TRANSLATIONS"
]
_COLLECTOR = ROOT / "build" / "qt6-venv" / "bin" / "pylupdate6"


# The position of the text to translate in a call of each function of core/wording.py.
CORE_FUNCTIONS = {"tr": 0, "later": 0, "tr_n": 2}
CORE_CONTEXT = "DataCosmosCore"


def sources() -> list[Path]:
    """Return the modules whose texts users see, those of the core apart."""
    return [ROOT / "plugin.py", *sorted(ROOT.glob("ui/**/*.py"))]


def core_sources() -> list[Path]:
    """Return the core's modules. They don't know Qt, so they say their texts in another way."""
    # The sandbox knows nothing of the core, its wording included.
    paths = sorted(ROOT.glob("core/**/*.py"))
    return [path for path in paths if path.parent != ROOT / "core" / "sandbox"]


def collect(folder: Path = FOLDER, languages: tuple[str, ...] = LANGUAGES) -> list[Path]:
    """Bring a folder's .ts files up to date with the sources, and return them.

    What was translated stays; what is no longer said is dropped.
    """
    folder.mkdir(parents=True, exist_ok=True)
    files = [folder / f"datacosmos_{language}.ts" for language in languages]
    with tempfile.TemporaryDirectory() as made:
        command = [_COLLECTOR, "--no-obsolete", *sources(), _texts_of_the_core(Path(made))]
        for file in files:
            command += ["--ts", file]
        subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    for file, language in zip(files, languages):
        _name_languages(file, language)
    return files


def _texts_of_the_core(folder: Path) -> Path:
    """Write a module that says the core's texts in the form that Qt's tools collect."""
    lines = []
    for path in core_sources():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            if name not in CORE_FUNCTIONS:
                continue
            text = node.args[CORE_FUNCTIONS[name]]
            if isinstance(text, ast.Constant):
                plural = ', "", 2' if name == "tr_n" else ""
                lines.append(f"translate({CORE_CONTEXT!r}, {text.value!r}{plural})\n")
    module = folder / "core.py"
    module.write_text("".join(dict.fromkeys(lines)), "utf-8")
    return module


def _name_languages(file: Path, language: str) -> None:
    """Say in a .ts file what it translates; lrelease and the translators' tools ask.

    Where each text stands is left out: else each change of a module would change all languages.
    """
    tree = ElementTree.parse(file)
    for message in tree.getroot().iter("message"):
        for location in message.findall("location"):
            message.remove(location)
    tree.getroot().attrib.update(language=language, sourcelanguage="en_GB")
    with file.open("w", encoding="utf-8", newline="\n") as out:
        out.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
        out.write(ElementTree.tostring(tree.getroot(), encoding="unicode") + "\n")


def texts(file: Path) -> dict[tuple[str, str], str]:
    """Return context and source text, and the finished translation ("" if there is none)."""
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            is_done = translation is not None and translation.get("type") != "unfinished"
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = (translation.text or "") if is_done else ""
    return found


def compile_folder(folder: Path, target: Path, compiler: str | None = None) -> list[Path]:
    """Compile all .ts files of a folder, and return the .qm files.

    Args:
        compiler: an lrelease; None for the first that is found.
    """
    compiler = compiler or _compiler()
    target.mkdir(parents=True, exist_ok=True)
    made = []
    for file in sorted(folder.glob("*.ts")):
        made.append(target / f"{file.stem}.qm")
        subprocess.run([compiler, "-silent", "-nounfinished", file, "-qm", made[-1]], check=True)
    return made


def compilers() -> list[str]:
    """Return each lrelease that is here and runs, Qt 5's and Qt 6's alike."""
    # As distributions call it: Debian, Fedora, openSUSE.
    found = [
        shutil.which(name) for name in ("lrelease", "lrelease-qt5", "lrelease-qt6", "lrelease6")
    ]
    # Debian's qttools5-dev-tools and qt6-l10n-tools; the latter puts it nowhere else.
    folders = [f"/usr/lib/{qt}/bin" for qt in ("qt5", "qt6")]
    found += [shutil.which("lrelease", path=folder) for folder in folders]
    return [path for path in dict.fromkeys(found) if path is not None and _runs(path)]


def _runs(compiler: str) -> bool:
    # Debian's /usr/bin/lrelease only leads to the real one, and stays when that is gone.
    return subprocess.run([compiler, "-version"], capture_output=True).returncode == 0


def _compiler() -> str:
    if not (found := compilers()):
        raise SystemExit("lrelease is missing: tests/setup/install.sh package installs it")
    return found[0]


def main() -> None:
    if sys.argv[1:2] == ["compile"]:
        for made in compile_folder(Path(sys.argv[2]), Path(sys.argv[3])):
            print(made)
        return
    for file in collect():
        found = texts(file)
        print(f"{file.relative_to(ROOT)}: {sum(map(bool, found.values()))} of {len(found)}")
    compile_folder(FOLDER, FOLDER)


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: GPL-2.0-or-later
"""The documents, comments and docstrings name what is there, and each package says what it is for."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from functools import cache
from pathlib import Path

import pytest
from code_of_tests import tree_of
from datacosmos_imagery import core
from structure_figures import ROOT

CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
DOCUMENTS = {
    path.name: path.read_text("utf-8")
    for path in (*ROOT.glob("*.md"), *ROOT.glob("resources/help/*.md"))
}
CODE = [ROOT / "__init__.py", ROOT / "plugin.py", *ROOT.glob("core/**/*.py")]
CODE += ROOT.glob("ui/**/*.py")
TEST_CODE = [*ROOT.glob("tests/**/*.py")]
FILE_NAMES = {path.name for path in (*CODE, *TEST_CODE, *ROOT.glob("resources/**/*.py"))}
PACKAGES = sorted(
    {path.parent.relative_to(ROOT).as_posix() for path in CODE if path.parent != ROOT}
)
# These hand on the names that are public.
PUBLIC_FACES = {"core", "core/sandbox"}
# Of QGIS's repository; of Python, of Qt, a program.
FILES_ELSEWHERE = {"pyqt5_to_pyqt6.py"}
NAMES_ELSEWHERE = {"executable", "destroyed", "curl"}

_PATH = re.compile(r"(?<![\w./-])(?:core|ui|tests|resources)/[\w./*<>-]*")
_FILE = re.compile(r"(?<![\w*])\w+\.py\b")
_DOTTED = re.compile(r"(?<![\w.])(?:datacosmos_imagery\.)?((?:core|ui)(?:\.[A-Za-z_]\w*)+)")


def missing(text: str) -> list[str]:
    """Return the paths, file names and dotted names in a text that lead nowhere."""
    wrong = []
    for named in _PATH.findall(text):
        path = re.sub(r"<\w+>", "*", named.rstrip("./"))
        if not any(ROOT.glob(path)) and not (ROOT / f"{path}.py").is_file():
            wrong.append(named)
    wrong += sorted(set(_FILE.findall(text)) - FILE_NAMES - FILES_ELSEWHERE)
    wrong += [name for name in _DOTTED.findall(text) if not leads_to_code(name)]
    return wrong


def leads_to_code(dotted: str) -> bool:
    """Return whether a dotted name is a module, a package, or a name that one of them has."""
    *parts, last = dotted.split(".")
    above = ROOT.joinpath(*parts)
    if (above / last).is_dir() or (above / f"{last}.py").is_file():
        return True
    if parts == ["core"]:
        return last in core.__all__
    module = above.with_suffix(".py")
    return module.is_file() and re.search(rf"\b{last}\b", module.read_text("utf-8")) is not None


@cache
def read(path: Path) -> tuple[list[str], set[str]]:
    """Return a module's comments and docstrings, and all words of its code, its texts included."""
    code = path.read_text("utf-8")
    standing = [
        node
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    ]
    prose, words = [node.value.value for node in standing], set()
    lines = {number for node in standing for number in range(node.lineno, node.end_lineno + 1)}
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type == tokenize.COMMENT:
            prose.append(token.string)
        elif token.start[0] not in lines:
            words.update(re.findall(r"\w+", token.string))
    return prose, words


def prose_of(path: Path) -> list[str]:
    """Return a module's comments and docstrings."""
    return read(path)[0]


@pytest.mark.parametrize("name", sorted(DOCUMENTS))
def test_what_the_documents_name_is_there(name):
    assert missing(DOCUMENTS[name]) == []


def test_the_documents_are_found_and_name_much():
    assert {"CONTRIBUTING.md", "README.md", "SECURITY.md", "CHANGELOG.md"} < set(DOCUMENTS)
    assert len(DOCUMENTS) > 10
    assert len(_PATH.findall(CONTRIBUTING)) > 130
    assert len(_FILE.findall(CONTRIBUTING)) > 80
    assert {"core.Client", "core.sandbox"} <= set(_DOTTED.findall(CONTRIBUTING))


@pytest.mark.parametrize(
    "text",
    [
        "`core/catalogue/made_up.py`",
        "see core/made_up/query.py.",
        "`core/made_up/`",
        "`core/*_made_up.py`",
        "`core/<made>/up.py`",
        "[the guide](resources/help/made_up.md)",
        "`tests/core/made_up`",
        "`ui/models/`",
        "held in `made_up.py`",
        "`core.MadeUp` is the way in",
        "python3 -m datacosmos_imagery.core.made_up",
        "`core.catalogue.query.MadeUp`",
    ],
)
def test_what_is_not_there_would_be_found(text):
    assert len(missing(text)) >= 1


def test_what_is_there_is_not_found_missing():
    text = (
        "`core/catalogue/query.py`, `core/catalogue/`, core/catalogue/query, `core/*/query.py`, "
        "`tests/core/<package>`, qgis.core.Foo, `core.Client`, `core.catalogue.query.SearchQuery`, `query.py`"
    )
    assert missing(text) == []


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_comments_and_docstrings_name_is_there(path):
    assert missing("\n".join(prose_of(path))) == []


def test_names_that_comments_and_docstrings_quote_are_in_the_code():
    known = {path.stem for path in CODE} | {name.rpartition("/")[2] for name in PACKAGES}
    known = known.union(NAMES_ELSEWHERE, *(read(path)[1] for path in CODE))
    quoted = {
        (word, path.relative_to(ROOT).as_posix())
        for path in CODE
        for text in prose_of(path)
        for quote in re.findall(r"(?<!`)`([A-Za-z_][\w.]*)`(?!`)", text)
        for word in quote.split(".")
        if word
    }
    assert len(quoted) > 200
    assert {(word, where) for word, where in quoted if word not in known} == set()


@pytest.mark.parametrize("package", PACKAGES)
def test_each_package_says_in_one_line_what_it_is_for_and_does_nothing(package):
    body = ast.parse((ROOT / package / "__init__.py").read_text("utf-8")).body
    said = body[0].value.value
    assert re.match(r"[A-Z][^\n]{8,}\.(?=\n|$)", said), said
    if package not in PUBLIC_FACES:
        assert len(body) == 1
        assert "\n" not in said


def test_all_packages_are_found():
    assert len(PACKAGES) > 25
    assert set(PACKAGES) > PUBLIC_FACES


def section(title: str) -> str:
    """Return the text of a section of CONTRIBUTING."""
    _, _, rest = CONTRIBUTING.partition(f"\n## {title}\n")
    text = rest.partition("\n## ")[0]
    assert text, title
    return text


def test_contributing_lists_each_package_once():
    listed = re.findall(r"^\| `((?:core|ui)/[\w/]*)`", section("Layout"), flags=re.MULTILINE)
    assert sorted(name.rstrip("/") for name in listed) == PACKAGES


def test_each_package_and_each_module_of_the_frame_has_its_layer_in_contributing():
    block = section("Which way imports point").split("```")[1]
    named = sorted(re.sub(r"^(core|ui) ", "", block, flags=re.MULTILINE).replace("|", " ").split())
    frame = [p.stem for p in (ROOT / "plugin.py", *ROOT.glob("ui/*.py")) if p.stem != "__init__"]
    inner = [name.partition("/")[2] for name in PACKAGES if name not in PUBLIC_FACES | {"ui"}]
    assert named == sorted([*inner, *frame, "."])


def test_where_things_are_done_counts_its_files_rightly():
    rows = re.findall(r"^\| (.*?) \| (.*?) \| (\d+) \|$", section("Where do I ..."), re.MULTILINE)
    assert len(rows) > 15
    counted = {what: len(set(re.findall(r"`([\w/.]+\.\w+)`", where))) for what, where, _ in rows}
    assert counted == {what: int(number) for what, _, number in rows}

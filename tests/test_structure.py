# SPDX-License-Identifier: GPL-2.0-or-later
"""The shape of the code: which way imports point, how long modules are, what is never written."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from string import Formatter

import pytest

ROOT = Path(__file__).resolve().parents[1]
_SOURCES = [
    ROOT / "__init__.py",
    ROOT / "plugin.py",
    *ROOT.glob("core/**/*.py"),
    *ROOT.glob("ui/**/*.py"),
]
SOURCES = sorted(path.relative_to(ROOT) for path in _SOURCES)
LONGEST_MODULE = 400


def imports(path: Path) -> set[str]:
    """Return the absolute names of all that a module imports, at any depth."""
    package = ("datacosmos_imagery", *path.parent.parts)
    found = set()
    for node in ast.walk(ast.parse((ROOT / path).read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join((*base, node.module or "")).rstrip(".")
            found.update(f"{module}.{alias.name}" for alias in node.names)
    return found


def matching(path: Path, pattern: str) -> list[str]:
    return sorted(name for name in imports(path) if re.match(pattern, name))


@pytest.mark.parametrize("path", SOURCES, ids=str)
def test_imports_point_one_way(path):
    part = path.parts
    if part[0] == "core":
        assert matching(path, r"(qgis|PyQt\d|datacosmos_imagery\.(ui|plugin))\b") == []
    if part[:2] in {("ui", "adapters"), ("ui", "processing")}:
        assert matching(path, r"qgis\.(gui|utils)|qgis\.PyQt\.QtWidgets") == []
    if part[0] in {"ui", "plugin.py"}:
        assert matching(path, r"PyQt\d|(requests|shapely)\b") == []


@pytest.mark.parametrize("path", SOURCES, ids=str)
def test_one_module_each_knows_requests_and_shapely(path):
    if path != Path("core/wire.py"):
        assert matching(path, r"(requests|urllib3)\b") == []
    if path != Path("core/geometry.py"):
        assert matching(path, r"shapely\b") == []


# What Python makes of JSON may hold what no file takes, and numbers without end.
PARSES_JSON = {
    "core/json_text.py",
    "core/json_array.py",
    "ui/adapters/areas.py",
}  # the last: QGIS's


@pytest.mark.parametrize("path", SOURCES, ids=str)
def test_json_comes_in_through_one_door(path):
    if path.parts[:2] != ("core", "sandbox") and path.as_posix() not in PARSES_JSON:
        text = (ROOT / path).read_text("utf-8")
        assert re.findall(r"json\.(?:loads?\(|JSONDecoder)", text) == []


@pytest.mark.parametrize("path", SOURCES, ids=str)
def test_sandbox_and_core_check_each_other(path):
    if path.parts[:2] == ("core", "sandbox"):
        assert matching(path, r"datacosmos_imagery\.core\.(?!sandbox)") == []
    elif path != Path("ui/adapters/local_sandbox.py"):
        assert matching(path, r"datacosmos_imagery\.core\.sandbox") == []


@pytest.mark.parametrize("path", SOURCES, ids=str)
def test_modules_are_short_and_signed(path):
    lines = (ROOT / path).read_text("utf-8").splitlines()
    assert len(lines) <= LONGEST_MODULE
    assert lines[0] == "# SPDX-License-Identifier: GPL-2.0-or-later"


@pytest.mark.parametrize("path", SOURCES, ids=str)
def test_enums_are_scoped_as_qt6_wants(path):
    text = (ROOT / path).read_text("utf-8")
    assert re.findall(r"\bQt\.[A-Z]\w+\b(?!\.)", text) == []
    assert ".exec_(" not in text


@pytest.mark.parametrize("path", SOURCES, ids=str)
def test_no_exception_is_swallowed_without_a_reason(path):
    lines = (ROOT / path).read_text("utf-8").splitlines()
    for number, line in enumerate(lines):
        if re.fullmatch(r"\s+(pass|\.\.\.)", line) and "except" in lines[number - 1]:
            pytest.fail(f"{path}:{number + 1} swallows an exception")


# What looks a text up in the user's language, and which of its arguments are texts.
SAYING = {"tr": [0], "later": [0], "tr_n": [1, 2]}
# How a monitor is told something, and which argument a person reads.
TELLING = {"progress": 1, "info": 0, "warning": 0}
CORE = sorted(path for path in SOURCES if path.parent == Path("core"))


def called(node: ast.AST) -> str:
    """Return the name of what a call calls, without what it hangs on; empty for other nodes."""
    return ast.unparse(node.func).rpartition(".")[2] if isinstance(node, ast.Call) else ""


def literals(node: ast.AST, is_left_out: Callable[[ast.AST], bool]) -> list[str]:
    """Return the texts with words in them at and below a node."""
    if is_left_out(node):
        return []
    if isinstance(node, ast.Constant):
        is_text = isinstance(node.value, str) and re.search("[A-Za-z]{2}", node.value)
        return [node.value] if is_text else []
    # The text itself is in order, but what is filled into it may not be.
    below = node.keywords if is_said(node) else ast.iter_child_nodes(node)
    return [text for child in below for text in literals(child, is_left_out)]


def is_said(node: ast.AST) -> bool:
    return called(node) in SAYING


def is_for_programs(node: ast.AST) -> bool:
    """Return whether no user reads what stands there: docstrings, logs, SQL ..."""
    if isinstance(node, ast.Call):
        silent = {"AttributeError", "ValueError", "ContentDecodingError"}
        return called(node) in silent or ast.unparse(node.func).startswith("_log.")
    if isinstance(node, ast.ClassDef):
        return any(ast.unparse(base) == "Enum" for base in node.bases)
    if isinstance(node, ast.Assign):
        return bool(re.search("COLUMNS|SCOPE", ast.unparse(node.targets[0])))
    if isinstance(node, ast.Constant):
        sql = r"\b(TABLE|SELECT|INSERT|UPDATE|DELETE|INDEX|ORDER BY)\b"
        return bool(re.search(sql, str(node.value)))
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


@pytest.mark.parametrize("path", CORE, ids=str)
def test_what_errors_and_monitors_tell_can_be_translated(path):
    errors = ast.parse((ROOT / "core/errors.py").read_text("utf-8")).body
    kinds = {node.name for node in errors if isinstance(node, ast.ClassDef)}
    bare = []
    for node in ast.walk(ast.parse((ROOT / path).read_text("utf-8"))):
        read = []
        if called(node) in kinds:
            read = node.args[:2] + [k.value for k in node.keywords if k.arg in {"message", "hint"}]
        elif called(node) in TELLING and re.search("monitor|watch|outer", ast.unparse(node.func)):
            read = node.args[TELLING[called(node)] :][:1]
        bare += [text for part in read for text in literals(part, is_said)]
    assert bare == []


# These two write files, which are read elsewhere, too, by others.
@pytest.mark.parametrize(
    "path", [p for p in CORE if p.name not in {"order_papers.py", "support_bundle.py"}], ids=str
)
def test_no_sentence_of_the_core_bypasses_translation(path):
    """Three words in a row are a sentence, or a part of one."""
    found = literals(ast.parse((ROOT / path).read_text("utf-8")), is_for_programs)
    sentences = {text for text in found if re.search(r"([a-z']{2,}\s){3}", f"{text} ")}
    assert sentences <= {"no link given"}  # of a licence, in a file


@pytest.mark.parametrize("path", CORE, ids=str)
def test_texts_of_the_core_get_the_values_they_name(path):
    wrong = []
    for node in ast.walk(ast.parse((ROOT / path).read_text("utf-8"))):
        if not is_said(node) or path.name == "wording.py":
            continue
        given = {keyword.arg for keyword in node.keywords}
        for text in [node.args[position].value for position in SAYING[called(node)]]:
            named = {field for _text, field, _form, _kind in Formatter().parse(text) if field}
            named -= {"n"} if called(node) == "tr_n" else set()
            # What stands in **values is seen only when it is said.
            if not (given - {None} <= named if None in given else given == named):
                wrong.append(text)
    assert wrong == []


def test_the_core_needs_neither_qgis_nor_qt():
    code = (
        "import sys\n"
        "class Wall:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.split('.')[0] in ('qgis', 'PyQt5', 'PyQt6'):\n"
        "            raise ImportError(name)\n"
        "sys.meta_path.insert(0, Wall())\n"
        "import datacosmos_imagery.core as core\n"
        "for name in core.__all__: getattr(core, name)\n"
        "print(len(core.__all__))\n"
    )
    answer = run_python(code)
    assert int(answer) > 20


def test_importing_the_package_loads_nothing_heavy():
    code = (
        "import sys, datacosmos_imagery\n"
        "print(sorted({'requests', 'shapely', 'numpy', 'qgis', 'sqlite3'} & set(sys.modules)))\n"
    )
    assert run_python(code).strip() == "[]"


def run_python(code: str) -> str:
    """Run code in a fresh Python that finds the package."""
    setup = (
        "import sys, importlib.util\n"
        f"spec = importlib.util.spec_from_file_location('datacosmos_imagery', {str(ROOT / '__init__.py')!r},"
        f" submodule_search_locations=[{str(ROOT)!r}])\n"
        "module = importlib.util.module_from_spec(spec)\n"
        "sys.modules['datacosmos_imagery'] = module\n"
        "spec.loader.exec_module(module)\n"
    )
    # Measuring loads modules of its own.
    environment = {k: v for k, v in os.environ.items() if not k.startswith("COVERAGE_")}
    done = subprocess.run(
        [sys.executable, "-c", setup + code],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_metadata_says_what_qgis_needs():
    import configparser

    parser = configparser.ConfigParser()
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    general = dict(parser["general"])
    for name in (
        "name",
        "description",
        "version",
        "qgisMinimumVersion",
        "author",
        "email",
        "about",
        "tracker",
        "repository",
        "homepage",
        "icon",
    ):
        assert general[name.lower()]
    assert re.fullmatch(r"\d+\.\d+\.\d+", general["version"])
    assert general["qgismaximumversion"] == "4.99"
    assert general["hasprocessingprovider"] == "yes"
    assert "plugin" not in general["name"].lower()
    assert (ROOT / general["icon"]).is_file()
    from_code = re.search(r'_VERSION = "(.+)"', (ROOT / "core/config.py").read_text())[1]
    assert from_code == general["version"]

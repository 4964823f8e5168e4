# SPDX-License-Identifier: GPL-2.0-or-later
"""The shape of the code: which way imports point, how long modules are, what is never written."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
_SOURCES = [
    ROOT / "__init__.py",
    ROOT / "plugin.py",
    *ROOT.glob("core/**/*.py"),
    *ROOT.glob("ui/**/*.py"),
]
SOURCES = sorted(path.relative_to(ROOT) for path in _SOURCES)
LONGEST_MODULE = 300


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

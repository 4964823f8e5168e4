# SPDX-License-Identifier: GPL-2.0-or-later
"""Which modules need nothing of QGIS but Qt, found by reading what they import on loading.

Besides `qgis.PyQt` they may use `QgsApplication`, for its icons.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "datacosmos_imagery"
ALLOWED = "qgis.core.QgsApplication"
OUTSIDE = ("qgis", "osgeo", "processing", "numpy", "requests", "shapely")


def on_loading(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield the imports that run when the module is loaded."""
    for node in body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield node
        elif isinstance(node, ast.If) and "TYPE_CHECKING" not in ast.unparse(node.test):
            yield from on_loading([*node.body, *node.orelse])
        elif isinstance(node, ast.Try):
            yield from on_loading([*node.body, *node.orelse, *node.finalbody])


@cache
def imports(path: Path) -> set[str]:
    """Return the absolute names that a module or test imports on loading."""
    package = (PACKAGE, *path.relative_to(ROOT).parent.parts)
    found = set()
    for node in on_loading(ast.parse(path.read_text("utf-8")).body):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        else:
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join((*base, node.module or "")).rstrip(".")
            found.update(f"{module}.{alias.name}" for alias in node.names)
    return found


def source_of(name: str) -> Path | None:
    """Return the file of a module, or of the module that a name is imported from."""
    parts = name.split(".")
    if parts[0] == PACKAGE:
        parts = parts[1:]
    else:
        parts = ["tests", *parts]  # what tests share lies there
    while parts:
        path = ROOT.joinpath(*parts)
        for candidate in (path.with_suffix(".py"), path / "__init__.py"):
            if candidate.is_file():
                return candidate
        parts.pop()
    return None


def needs_only_qt(path: Path, seen: set[Path] | None = None) -> bool:
    """Return whether a file can be loaded without QGIS."""
    seen = set() if seen is None else seen
    if path in seen:
        return True
    seen.add(path)
    for name in imports(path):
        top = name.split(".")[0]
        if top in OUTSIDE and not name.startswith("qgis.PyQt") and name != ALLOWED:
            return False
        source = source_of(name)
        if source is not None and not needs_only_qt(source, seen):
            return False
    return True


def modules() -> list[str]:
    """Return the names of the plugin's modules that show something and need only Qt."""
    return [
        ".".join((PACKAGE, *path.relative_to(ROOT).with_suffix("").parts))
        for path in sorted(ROOT.glob("ui/**/*.py"))
        if path.name != "__init__.py" and needs_only_qt(path)
    ]


def tests() -> list[str]:
    """Return the tests of tests/ui that are about such modules and need only Qt themselves."""
    return [
        str(path)
        for path in sorted(ROOT.glob("tests/ui/**/test_*.py"))
        if any(name.startswith(f"{PACKAGE}.ui.") for name in imports(path)) and needs_only_qt(path)
    ]


if __name__ == "__main__":
    print("\n".join(tests()))

# SPDX-License-Identifier: GPL-2.0-or-later
"""The dotted names in the sources that begin with something imported from `qgis`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from code_of_tests import tree_of

ROOT = Path(__file__).resolve().parents[1]


def dotted_names(prefix: str) -> Iterator[tuple[str, str, list[str]]]:
    """Yield where it stands, the module it is imported from, and the names, "Qt.Key.Key_A".

    Args:
        prefix: of the module: "qgis.PyQt", or "qgis.core".
    """
    sources = [ROOT / "plugin.py", *sorted(ROOT.glob("ui/**/*.py"))]
    assert len(sources) > 140
    for path in sources:
        tree = tree_of(path)
        origins = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(prefix):
                for alias in node.names:
                    origins[alias.asname or alias.name] = (node.module, alias.name)
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", node.module, [alias.name]
        inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and id(node) not in inner:
                names = _names(node)
                if names and names[0] in origins:
                    module, original = origins[names[0]]
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", module, [original, *names[1:]]


def _names(node: ast.expr) -> list[str]:
    """Return the parts of a.b.c; nothing if it begins with a call or the like."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.insert(0, node.attr)
        node = node.value
    return [node.id, *parts] if isinstance(node, ast.Name) else []

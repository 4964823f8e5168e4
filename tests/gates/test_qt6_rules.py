# SPDX-License-Identifier: GPL-2.0-or-later
"""The rules of QGIS's script for the move to Qt 6 (pyqt5_to_pyqt6.py), written anew.

The script is on no package index and knows all enumerations only beside a QGIS built with Qt 6,
so each thing that it would change or warn of is looked for here. Unscoped enumerations, its
largest part, are found by looking names up: tests/qt6/test_names.py, tests/ui/test_enums.py.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

GONE = {"QRegExp", "qApp", "QDesktopWidget", "QTextCodec", "QStringRef", "QMatrix"}
RENAMED = {"MidButton", "TextColorRole", "BackgroundColorRole", "HighQualityAntialiasing"}
FONT_METRICS = {"QFontMetrics", "QFontMetricsF", "fontMetrics"}


def named(node: ast.expr) -> str:
    """Return the last part of what is called or looked at: "width" for a.b.width."""
    if isinstance(node, ast.Call):
        return named(node.func)
    return getattr(node, "attr", getattr(node, "id", ""))


def findings(source: str) -> list[str]:
    """Return what Qt 6 no longer has, or has differently."""
    tree = ast.parse(source)
    metrics = {
        named(target)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and named(node.value) in FONT_METRICS
        for target in node.targets
    }
    return [
        f"line {node.lineno}: {found}"
        for node in ast.walk(tree)
        for found in _complaints(node, metrics)
    ]


def _complaints(node: ast.AST, metrics: set[str]) -> Iterator[str]:
    if isinstance(node, ast.Call):
        yield from _complaints_of_call(node)
    elif isinstance(node, ast.FunctionDef) and node.name == "exec_":
        yield "exec_ is called exec"
    elif isinstance(node, (ast.Import, ast.ImportFrom)):
        yield from _complaints_of_import(node)
    elif isinstance(node, ast.Attribute):
        owner = named(node.value)
        if owner == "QVariant":
            yield f"QVariant.{node.attr}"
        if owner == "qApp" or node.attr in RENAMED:
            yield f"{owner}.{node.attr}"
        if node.attr == "width" and owner in FONT_METRICS | metrics:
            yield "QFontMetrics.width is horizontalAdvance"
    elif isinstance(node, ast.Subscript):
        signal, overload = named(node.value), named(node.slice)
        if overload == "str" and signal in {"activated", "currentIndexChanged", "valueChanged"}:
            yield f"{signal}[str]"


def _complaints_of_import(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    names = {alias.name for alias in node.names}
    module = getattr(node, "module", None) or ""
    if module == "qgis.PyQt.Qt" or any(name.startswith("PyQt") for name in (*names, module)):
        yield f"import of {module or sorted(names)}"
    if names & (GONE | {"resources_rc"}):
        yield f"import of {sorted(names)}"


def _is_kind(node: ast.expr) -> bool:
    """Whether this is a kind of value, as in `QVariant(QVariant.Int)`, and no value."""
    return isinstance(node, ast.Attribute) and named(node.value) == "QVariant"


def _complaints_of_call(node: ast.Call) -> Iterator[str]:
    name, count = named(node), len(node.args)
    if name == "exec_":
        yield "exec_ is called exec"
    if name == "addAction" and count >= 4:
        yield "addAction with its action's parts"
    if name == "desktop" and count == 0:
        yield "QDesktopWidget"
    if name == "QVariant" and (count == 0 or _is_kind(node.args[0])):
        yield "a null QVariant"
    if name == "QDateTime" and (count == 8 or (count == 1 and named(node.args[0]) == "QDate")):
        yield "QDateTime without a QTime"


def test_nothing_is_left_to_change(modules, unpacked):
    left = {
        str(path.relative_to(unpacked)): found
        for path in modules
        if (found := findings(path.read_text("utf-8")))
    }
    assert left == {}


@pytest.mark.parametrize(
    "line",
    [
        "from PyQt5.QtCore import Qt",
        "import PyQt5",
        "from qgis.PyQt.Qt import Qt",
        "from qgis.PyQt.QtCore import QRegExp",
        "from . import resources_rc",
        "dialog.exec_()",
        "def exec_(self): return 1",
        "menu.addAction(icon, text, slot, shortcut)",
        "app.desktop()",
        "x = QVariant()",
        "x = QVariant(QVariant.Int)",
        "x = QVariant.Type.Int",
        "x = QDateTime(2026, 1, 1, 0, 0, 0, 0, 0)",
        "x = QDateTime(QDate(2026, 1, 1))",
        "x = qApp.palette()",
        "x = Qt.MidButton",
        "m = QFontMetrics(f)\nx = m.width(text)",
        "x = self.fontMetrics().width(text)",
        "combo.activated[str].connect(slot)",
    ],
)
def test_what_the_script_would_change_is_found(line):
    assert findings(line) != []

# SPDX-License-Identifier: GPL-2.0-or-later
"""Type stubs of the newest PyQGIS, made to stand on PyQt6, as QGIS 4 does.

`qgis-stubs` comes from QGIS's own build of its master with Qt 5, so it names PyQt5. The copy that
is made here names PyQt6 instead, whose wheel brings stubs of its own, and `qgis.PyQt` hands
those on as QGIS does. What else must change in them is MENDS, each with its reason.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

QT_MODULES = ("QtCore", "QtGui", "QtNetwork", "QtWidgets", "QtXml", "sip")
QGIS_MODULES = ("core", "gui", "analysis")

# Exceptions of C++ that Python gets as classes of their own; the stubs leave all of them out.
_EXCEPTIONS = ("QgsCsException", "QgsProcessingException")


class UnneededMend(AssertionError):
    """A mend of the stubs changes nothing any more, or nothing that the package uses."""


@dataclass(frozen=True)
class Mend:
    """A change of the stubs.

    Attributes:
        files: "PyQt6", "qgis", or "" for both.
        pattern: what is replaced on each line, a regular expression.
        replacement: by what.
        reason: why the stubs are wrong.
        used: what the package's code must hold for the mend to be of use, a regular expression.
    """

    files: str
    pattern: str
    replacement: str
    reason: str
    used: str = ""


_MOVED = "made with Qt 5: in Qt 6 it is in another module"
_FLAGS = "made with Qt 5: PyQt6 has one class for a flag and for several"

MENDS = (
    Mend("qgis", r"\bPyQt5\b", "PyQt6", "made with Qt 5"),
    Mend(
        "qgis",
        r"^import collections, re, typing",
        "import collections, re, typing\nfrom typing import Any",
        "Any is used without being imported",
    ),
    Mend(
        "qgis",
        r"QtWidgets\.(QAction|QActionGroup|QShortcut|QUndoCommand|QUndoStack)\b",
        r"QtGui.\1",
        _MOVED,
    ),
    Mend(
        "qgis",
        r"\b(WindowFlag|ItemFlag|KeyboardModifier|SelectionFlag|DropAction|MouseButton"
        r"|StandardButton|QFileDialog\.Option)s\b(?=')?",
        r"\1",
        _FLAGS,
    ),
    Mend("qgis", r"\bQt\.Alignment\b", "Qt.AlignmentFlag", _FLAGS),
    Mend("qgis", r"\bQt\.WindowFlag\b", "Qt.WindowType", _FLAGS),
    Mend("qgis", r"\bQVariant\.Type\b", "QMetaType.Type", "QGIS 4 takes QMetaType.Type"),
    Mend(
        "PyQt6",
        r"^(    def __init__\(self.*parent: (?:QtWidgets\.)?QWidget\|None = \.\.\..*)\) -> None",
        r"\1, objectName: str = ...) -> None",
        "a constructor takes each property of the object by its name",
        used=r"\bobjectName=",
    ),
    Mend(
        "qgis",
        r"^( +)class (\w*Flag)\(int\):$",
        r"\1class \2(int):\n\1    def __or__(self, other: typing.Self) -> typing.Self: ...",
        _FLAGS,
        used=r"Qgs\w+\.Flag\.\w+ \|",
    ),
    Mend(
        "PyQt6",
        r"^class QByteArray\((.*)\):$",
        r"class QByteArray(\1):\n    def __bytes__(self) -> bytes: ...",
        "bytes() takes it, by its buffer",
        used=r"\bbytes\(",
    ),
    Mend(
        "",
        r"^class (QgsFields|QItemSelection|QPolygonF)\((.*)\):$",
        r"class \1(\2):\n    def __iter__(self) -> typing.Iterator[typing.Any]: ...",
        "a sequence by its length and its items, which Python can walk along",
    ),
)


def make_stubs(qgis: Path, pyqt6: Path, target: Path, code: str) -> Path:
    """Write the stubs into an empty folder and return it: what MYPYPATH names.

    Args:
        qgis: the folder qgis-stubs as installed.
        pyqt6: the folder PyQt6 as installed.
        target: is removed first.
        code: all that the package holds, for which mends are needed.
    Raises:
        UnneededMend: see there.
    """
    shutil.rmtree(target, ignore_errors=True)
    sources = {target / "PyQt6" / path.name: path for path in pyqt6.glob("*.pyi")}
    sources |= {target / "qgis" / f"_{name}.pyi": qgis / f"_{name}.pyi" for name in QGIS_MODULES}
    texts = {place: source.read_text("utf-8") for place, source in sources.items()}
    for mend in MENDS:
        count = 0
        for place, text in texts.items():
            if place.parent.name.startswith(mend.files):
                texts[place], changed = re.subn(mend.pattern, mend.replacement, text, flags=re.M)
                count += changed
        if not count or (mend.used and not re.search(mend.used, code)):
            raise UnneededMend(f"{mend.pattern}: {mend.reason}")
    texts |= {target / name / "__init__.pyi": "" for name in ("PyQt6", "qgis", "qgis/PyQt")}
    for name in QGIS_MODULES:
        texts[target / "qgis" / f"{name}.pyi"] = f"from qgis._{name} import *\n"
    for name in _EXCEPTIONS:
        if name not in code:
            raise UnneededMend(f"class {name}")
        texts[target / "qgis" / "core.pyi"] += f"class {name}(Exception): ...\n"
    for name in QT_MODULES:
        texts[target / "qgis" / "PyQt" / f"{name}.pyi"] = f"from PyQt6.{name} import *\n"
    # As QGIS does it in its own qgis/PyQt/QtWidgets.py.
    moved = "from PyQt6.QtGui import QAction as QAction, QActionGroup as QActionGroup\n"
    texts[target / "qgis" / "PyQt" / "QtWidgets.pyi"] += moved
    for place, text in texts.items():
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    return target

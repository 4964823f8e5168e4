# SPDX-License-Identifier: GPL-2.0-or-later
"""Each name and each signature of QGIS and Qt that the package uses, against the newest PyQGIS.

mypy checks the package, as it is in the zip, by the stubs of `pyqgis_stubs`. What it would
complain of although it is right is ACCEPTED, each with its reason. mypy is told to leave out
whether a thing may be None: the bindings say so of nearly every pointer.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

import pytest
from conftest import ROOT
from pyqgis_stubs import MENDS, UnneededMend, make_stubs

BUILT = ROOT / "build" / "pyqgis-stubs"
PACKAGE = "datacosmos_imagery"
CONFIG = """
[mypy]
python_version = 3.13
strict_optional = False
enable_error_code = deprecated
check_untyped_defs = True
warn_unused_ignores = True
no_site_packages = True
error_summary = False
[mypy-osgeo.*,numpy.*,shapely.*,requests.*,urllib3.*,idna.*]
ignore_missing_imports = True
"""

# Of the stubs themselves only this is of interest: a name that is nowhere may be anything.
HOLES = {"attr-defined", "import-not-found", "name-defined", "syntax", "valid-type"}

# Where, what, and why it is right all the same. Both are regular expressions, and meant whole.
ACCEPTED = {
    (
        r"ui/(order_dialog/payment|orders/checkout)\.py",
        r'Argument .* has incompatible type "tuple\[object, \.\.\.\]"; '
        r'expected "tuple\[Difference, \.\.\.\]"',
    ): "ours: errors stand below what they carry, and can't name its class",
    (
        r"qgis/_(core|gui)\.pyi",
        r'Name "(Qgs3DMapCanvas|Qgs(Callout|PaintEffect|Renderer|SymbolLayer)Widget'
        r'|Qgis\.ExpressionType)" is not defined.*|Module "PyQt6" has no attribute "Qsci"',
    ): "classes of another module of QGIS, which we don't use",
    (
        r"qgis/_core\.pyi",
        r'Name "(_qgssettings_\w+|_fromFunction|ScopedRuntimeProfileContextManager'
        r'|ReadWriteContextEnterCategory|ProjectDirtyBlocker)" is not defined.*',
    ): "what QGIS adds in Python",
    (
        r"qgis/_core\.pyi",
        r'(Name|Variable) ".*(LinePlacementFlags|DirectionSymbols)" is not .*'
        r"|Optional\[\.\.\.\] must have exactly one type argument",
    ): "errors of the stubs, of labels, which we don't use",
    (
        r"qgis/_core\.pyi",
        r'Name "QtCore\.(QTextCodec|QEventLoop\.ProcessEventsFlags)" is not defined',
    ): "not in Qt 6, so the newest QGIS has no such argument when it is built with it",
    (
        r"PyQt6/Qt\w+\.pyi",
        r'Name "(Any|QMenu)" is not defined|Function ".*\.slice" is not valid as a type',
    ): "errors of the stubs; QMenu is of another module",
}


@dataclass(frozen=True)
class Complaint:
    """One of mypy's.

    Attributes:
        where: the file, from the package's folder or from the stubs' on.
    """

    where: str
    line: int
    text: str
    code: str


@pytest.fixture(scope="session")
def complaints(unpacked):
    """All about the package, and about planted.py, in one run; of the stubs the holes only."""
    # mypy's cache, which saves most of the time, keeps complaints with the paths they had.
    folder = BUILT / "sources"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(unpacked / PACKAGE, folder / PACKAGE)
    sources = [*(folder / PACKAGE).glob("*.py"), *(folder / PACKAGE / "ui").rglob("*.py")]
    assert len(sources) > 150
    found = list((ROOT / "build" / "qt6-venv").glob("lib/python3*/site-packages/PyQt6"))
    assert found, "PyQt6 isn't there: make gates installs it"
    stubs = make_stubs(
        Path(sysconfig.get_path("purelib"), "qgis-stubs"),
        found[0],
        BUILT / "stubs",
        "".join(path.read_text("utf-8") for path in sources),
    )
    (folder / "planted.py").write_text(PLANTED, "utf-8")
    (folder / "mypy.ini").write_text(CONFIG, "utf-8")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--config-file", folder / "mypy.ini"),
            *("--cache-dir", BUILT / "cache", "-m", "planted", "-m", PACKAGE),
            *("-m", f"{PACKAGE}.plugin", "-p", f"{PACKAGE}.ui"),
        ],
        cwd=BUILT,  # all that it names lies below it
        env={**os.environ, "MYPYPATH": f"{stubs}{os.pathsep}{folder}"},
        capture_output=True,
        text=True,
        check=False,
        timeout=280,
    )
    assert done.returncode in (0, 1), done.stdout[-2000:] + done.stderr
    return [
        complaint
        for complaint in (_parsed(line) for line in done.stdout.splitlines())
        if complaint is not None
    ]


def _parsed(line: str) -> Complaint | None:
    match = re.fullmatch(r"(.+?):(\d+): error: (.+)  \[([a-z-]+)\]", line)
    if match is None:
        assert ": error: " not in line, line
        return None
    path, number, text, code = match.groups()
    where = path.removeprefix("stubs/").removeprefix("sources/").removeprefix(f"{PACKAGE}/")
    if where.endswith(".pyi") and code not in HOLES:
        return None
    return Complaint(where, int(number), text, code)


def _is_accepted(complaint: Complaint) -> set[tuple[str, str]]:
    return {
        entry
        for entry in ACCEPTED
        if re.fullmatch(entry[0], complaint.where) and re.fullmatch(entry[1], complaint.text)
    }


def test_names_and_signatures_are_those_of_the_newest_pyqgis(complaints):
    # The core is checked by make lint, more strictly; it uses neither QGIS nor Qt.
    judged = [one for one in complaints if not one.where.startswith(("core/", "planted"))]
    assert [one for one in judged if not _is_accepted(one)] == []


def test_all_that_is_accepted_is_there(complaints):
    needed = {entry for one in complaints for entry in _is_accepted(one)}
    assert set(ACCEPTED) - needed == set()


PLANTED = """
from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProject, QgsTask, QgsVectorLayer, QgsWkbTypes
from qgis.core import QgsNowhere  # no name
from qgis.gui import QgsMapTool, QgsSpinBox
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtCore import QRegExp  # Qt 5 only
from qgis.PyQt.QtGui import QAction, QPainter
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMenu, QMessageBox, QWidget


def right(project: QgsProject, layer: QgsVectorLayer, menu: QMenu) -> None:
    project.setTitle("a")
    QgsMessageLog.logMessage("a", level=Qgis.MessageLevel.Warning)
    QLabel("a", objectName="b").setAlignment(Qt.AlignmentFlag.AlignLeft)
    menu.exec()
    project.mapLayer("a").id()


def wrong(project: QgsProject, layer: QgsVectorLayer, menu: QMenu, spin: QgsSpinBox) -> None:
    project.setNothing("a")  # no method
    QMessageBox.StandardButton.Perhaps  # no member
    Qt.AlignLeft  # a member that moved, of Qt
    QMessageBox.Ok  # a member that moved, of Qt
    Qgis.Warning  # a member that moved, of QGIS
    QgsTask.CanCancel  # a member that moved, of QGIS
    menu.exec_()  # Qt 5 only
    QApplication.desktop()  # Qt 5 only
    project.setTitle()  # too few arguments
    layer.setName("a", "b")  # too many arguments
    QSize(1, 2, 3)  # too many arguments for each overload
    QgsMessageLog.logMessage("a", severity=Qgis.MessageLevel.Info)  # no such keyword
    project.setTitle(1)  # a text is wanted
    spin.setValue(1.5)  # a whole number is wanted
    QgsMessageLog.logMessage("a", level=1)  # a member is wanted
    QgsTask("a", Qgis.MessageLevel.Info)  # a member of another enumeration
    QTimer().setInterval("1")  # a number is wanted
    layer.crs().authid().nothing()  # no method of what comes back
    project.layerTreeRoot().nothing()  # no method of what may be None
    Qgis.Nothing.Member  # no enumeration
    QgsWkbTypes.displayString(Qgis.WkbType.Nothing)  # no member of QGIS
    layer.labeling().fonts  # no attribute
    QgsApplication.settingsRegistryCore()  # deprecated
    QgsVectorLayer.nothing  # no attribute


class Tool(QgsMapTool):
    def canvasMoveEvent(self) -> None: ...  # called with an event


class Widget(QWidget):
    def sizeHint(self) -> int: ...  # a QSize is wanted

    def paintEvent(self, event: QPainter) -> None: ...  # called with an event
"""
FAULTS = [number for number, line in enumerate(PLANTED.splitlines(), 1) if "  # " in line]


@pytest.mark.parametrize(
    "line", FAULTS, ids=[PLANTED.splitlines()[number - 1].strip() for number in FAULTS]
)
def test_planted_faults_are_found(complaints, line):
    assert [one for one in complaints if (one.where, one.line) == ("planted.py", line)] != []


def test_what_is_right_is_not_complained_of(complaints):
    lines = {one.line for one in complaints if one.where == "planted.py"}
    assert lines - set(FAULTS) == set()


def test_a_mend_that_changes_nothing_is_refused(tmp_path):
    """Stubs in which nothing is to be mended, as they may be some day."""
    qgis, pyqt6 = tmp_path / "qgis-stubs", tmp_path / "PyQt6"
    for folder, names in ((qgis, ("_core", "_gui", "_analysis")), (pyqt6, ("QtCore",))):
        folder.mkdir()
        for name in names:
            (folder / f"{name}.pyi").write_text("x: int\n", "utf-8")
    with pytest.raises(UnneededMend, match=re.escape(MENDS[0].reason)):
        make_stubs(qgis, pyqt6, tmp_path / "made", "")

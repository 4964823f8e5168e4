# SPDX-License-Identifier: GPL-2.0-or-later
"""What QGIS is started with: runs the driven script once the window stands, and ends QGIS."""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import time
import traceback
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

SCRIPT = Path(os.environ["REAL_SCRIPT"])
# The clock is the same in all processes. QGIS's own start counts as well.
LEFT_S = max(float(os.environ["REAL_DEADLINE"]) - time.monotonic(), 1.0)
# QGIS runs this file as text, so it has no folder of its own.
HERE = Path(os.environ["REAL_HARNESS"])
sys.path.insert(0, str(HERE))
sys.path.append(str(HERE.parent))

import driving  # noqa: E402
from killing import die_at  # noqa: E402

measuring = None
if "REAL_COVERAGE" in os.environ:
    # At the end, so that QGIS finds its own modules first.
    sys.path.append(os.environ["REAL_COVERAGE_PATH"])
    import coverage

    measuring = coverage.Coverage(
        data_file=os.environ["REAL_COVERAGE"],
        data_suffix=True,
        branch=True,
        source=[str(HERE.parents[1] / half) for half in ("core", "ui")],
        config_file=False,
    )
    measuring.start()

errors: list[str] = []
log: list[list[str]] = []


def keep_error(kind, value, trace):
    """Keep what a slot raised; QGIS would show a window, and nobody would close it."""
    errors.append(
        "A slot raised:\n" + "".join(traceback.format_exception(kind, value, trace)).rstrip()
    )


def keep_message(text, tag, level):
    log.append([tag, getattr(level, "name", str(level)), text])


def main():
    try:
        window = iface.mainWindow()
        # There is no window manager that would do it.
        window.setGeometry(QApplication.primaryScreen().geometry())
        window.activateWindow()
        iface.messageBar().clearWidgets()
        driving.settle()
        names = {"__name__": "__main__", "__file__": str(SCRIPT)}
        exec(compile(SCRIPT.read_text("utf-8"), str(SCRIPT), "exec"), names)
    except BaseException:
        errors.append("The script failed:\n" + traceback.format_exc().rstrip())
        picture("failed")
    end()


def hung():
    """Say where the script is; called by a timer, so the event loop itself does turn."""
    open_dialogs = [(type(d).__name__, d.windowTitle()) for d in driving.dialogs()]
    stack = "".join(traceback.format_stack()).rstrip()
    errors.append(
        f"The script was not done after {LEFT_S:.0f} s. Dialogs: {open_dialogs}. "
        f"It is here:\n{stack}"
    )
    picture("hung")
    write_outcome()
    os._exit(1)


def picture(what):
    try:
        errors.append(f"Screen: {driving.grab_screen(f'{what}-{SCRIPT.stem}')}")
    except OSError as error:
        errors.append(f"No picture of the screen: {error}")


def write_outcome(finished=False):
    if measuring is not None:
        measuring.save()
    outcome = {"results": driving.results, "errors": errors, "log": log, "finished": finished}
    Path(os.environ["REAL_OUTCOME"]).write_text(json.dumps(outcome, default=str), "utf-8")


def end():
    write_outcome(finished=True)
    if errors or not driving.ending["properly"]:
        os._exit(bool(errors))
    QgsProject.instance().setDirty(False)
    # Whatever goes wrong from here shows in the exit code, or as a time-out.
    iface.actionExit().trigger()


if death := json.loads(os.environ.get("REAL_DEATH", "null")):
    # Before the script: the dock of a user who left it open begins to work by itself.
    die_at(**death)
sys.excepthook = keep_error
driving.on_report.append(write_outcome)
QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(keep_message)
# A blocked main thread runs no timer; then this prints the stacks to stderr.
faulthandler.dump_traceback_later(LEFT_S + 2)
QTimer.singleShot(int(LEFT_S * 1000), hung)
iface.initializationCompleted.connect(lambda: QTimer.singleShot(0, main))

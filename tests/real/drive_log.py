# SPDX-License-Identifier: GPL-2.0-or-later
"""What happened, in the real QGIS: something fails, its message leads to the dialog."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

from driving import (
    click,
    find,
    find_action,
    grab_screen,
    iface,
    in_dialog,
    press,
    report,
    set_dock_width,
    toolbar_button,
    type_text,
    wait_until,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLineEdit, QPushButton

THEME = os.environ["REAL_THEME"]
FILE = Path(os.environ["TMPDIR"]) / "report.zip"

iface.messageBar().clearWidgets()
dock = find("DataCosmosDock")
click(toolbar_button(find_action("datacosmosTogglePanel")))
wait_until(lambda: dock.panel is not None and dock.isVisible(), "the dock opens")
set_dock_width(dock, 300)
# The service of the environment isn't there.
click(find("searchButton"))
button = wait_until(
    lambda: iface.messageBar().findChild(QPushButton, "whatHappenedButton"), "the failure is told"
)
grab_screen(f"log-message-{THEME}")
click(button)
dialog = wait_until(lambda: find("DataCosmosLogDialog"), "the dialog opens")
wait_until(lambda: "charged" in dialog.charges_label.text(), "the journal is read")
report(failure=dialog.failure_label.text(), charges=dialog.charges_label.text())


def name_it(chooser) -> None:
    type_text(chooser.findChild(QLineEdit), str(FILE))
    press(chooser.findChild(QLineEdit), Qt.Key.Key_Return)


in_dialog(lambda: click(dialog.save_button), name_it)
wait_until(lambda: "Saved as" in dialog.remark.text(), "the report is saved")
grab_screen(f"log-dialog-{THEME}")
with zipfile.ZipFile(FILE) as archive:
    report(report=archive.read("report.txt").decode(), log=archive.read("log.txt").decode())
press(dialog, Qt.Key.Key_Escape)
wait_until(lambda: not dialog.isVisible(), "the dialog closes")
find_action("datacosmosWhatHappened").trigger()
wait_until(dialog.isVisible, "the menu opens it again")
report(actions=[action.objectName() for action in dock.panel.bar.help_button.actions()])

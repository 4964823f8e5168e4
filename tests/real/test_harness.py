# SPDX-License-Identifier: GPL-2.0-or-later
"""The harness itself: what goes wrong inside QGIS fails the test outside, with the reason."""

from __future__ import annotations

import time

import pytest
from real.harness import QgisFailure, run_in_qgis

FAILING_SLOT = """
import driving
from qgis.PyQt.QtCore import QTimer
driving.report(seen=1)
QTimer.singleShot(0, lambda: {}["missing key"])
driving.settle()
"""

FORGOTTEN_DIALOG = """
import driving
from qgis.PyQt.QtWidgets import QDialog
dialog = QDialog(driving.iface.mainWindow())
dialog.setWindowTitle("Forgotten")
dialog.exec()
"""

BLOCKING = """
import time; time.sleep(60)
"""

METADATA = """
[general]
name=Broken
description=Broken
about=Broken
version=1.0
qgisMinimumVersion=3.0
qgisMaximumVersion=4.99
supportsQt6=True
author=Nobody
email=nobody@example.org
"""


def test_an_exception_in_a_slot_fails_the_run(tmp_path):
    with pytest.raises(QgisFailure, match=r"KeyError: 'missing key'[\s\S]*\"seen\": 1"):
        run_in_qgis(FAILING_SLOT, profile=tmp_path, plugin=None)


def test_a_script_that_hangs_in_a_dialog_is_ended_and_says_where(tmp_path):
    with pytest.raises(QgisFailure, match=r"'Forgotten'[\s\S]*line 6, in <module>"):
        run_in_qgis(FORGOTTEN_DIALOG, profile=tmp_path, plugin=None, timeout_s=20)


def test_a_blocked_qgis_is_killed(tmp_path):
    started = time.monotonic()
    with pytest.raises(QgisFailure, match=r"killed[\s\S]*script.py\", line 2"):
        run_in_qgis(BLOCKING, profile=tmp_path, plugin=None, timeout_s=20)
    assert time.monotonic() - started < 30


@pytest.mark.parametrize(
    "source",
    ["raise ValueError('broken')", "def classFactory(iface):\n    raise ValueError('broken')"],
    ids=["import", "start"],
)
def test_a_plugin_that_cannot_be_loaded_fails_the_run_at_once(tmp_path, source):
    plugin = tmp_path / "broken"
    plugin.mkdir()
    (plugin / "__init__.py").write_text(source)
    (plugin / "metadata.txt").write_text(METADATA)
    started = time.monotonic()
    with pytest.raises(QgisFailure, match=r"load plugin[\s\S]*ValueError: broken"):
        run_in_qgis("", profile=tmp_path / "profile", plugin=plugin, timeout_s=90)
    assert time.monotonic() - started < 60

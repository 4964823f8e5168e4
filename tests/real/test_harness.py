# SPDX-License-Identifier: GPL-2.0-or-later
"""The harness itself: what goes wrong inside QGIS fails the test outside, with the reason."""

from __future__ import annotations

import re
import time
from concurrent.futures import ThreadPoolExecutor

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


BROKEN = {
    "import": "raise ValueError('broken')",
    "start": "def classFactory(iface):\n    raise ValueError('broken')",
}
# The script, and how long it may take.
SCRIPTS = {"dialog": (FORGOTTEN_DIALOG, 20), "blocked": (BLOCKING, 20), "slot": (FAILING_SLOT, 90)}


@pytest.fixture(scope="module")
def failures(tmp_path_factory):
    """What the harness says of each run, and after how many seconds; they wait side by side."""
    place = tmp_path_factory.mktemp("harness")
    for name, source in BROKEN.items():
        (place / name).mkdir()
        (place / name / "__init__.py").write_text(source)
        (place / name / "metadata.txt").write_text(METADATA)

    def fail(name):
        script, timeout_s = SCRIPTS.get(name, ("", 90))
        plugin = place / name if name in BROKEN else None
        started = time.monotonic()
        with pytest.raises(QgisFailure) as failure:
            run_in_qgis(
                script, profile=place / f"{name}-profile", plugin=plugin, timeout_s=timeout_s
            )
        return str(failure.value), time.monotonic() - started

    # Two at a time: the limits of the first two count their starts as well.
    with ThreadPoolExecutor(2) as pool:
        names = [*SCRIPTS, *BROKEN]
        return dict(zip(names, pool.map(fail, names)))


def test_an_exception_in_a_slot_fails_the_run(failures):
    said, _seconds = failures["slot"]
    assert re.search(r"KeyError: 'missing key'[\s\S]*\"seen\": 1", said)


def test_a_script_that_hangs_in_a_dialog_is_ended_and_says_where(failures):
    said, _seconds = failures["dialog"]
    assert re.search(r"'Forgotten'[\s\S]*line 6, in <module>", said)


def test_a_blocked_qgis_is_killed(failures):
    said, seconds = failures["blocked"]
    assert re.search(r"killed[\s\S]*script.py\", line 2", said)
    assert seconds < 30


@pytest.mark.parametrize("when", BROKEN)
def test_a_plugin_that_cannot_be_loaded_fails_the_run_at_once(failures, when):
    said, seconds = failures[when]
    assert re.search(r"load plugin[\s\S]*ValueError: broken", said)
    assert seconds < 60

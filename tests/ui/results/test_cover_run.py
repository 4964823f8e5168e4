# SPDX-License-Identifier: GPL-2.0-or-later
"""Looking for covers: what it was told to stop says nothing more."""

from __future__ import annotations

import threading

import pytest
from datacosmos_imagery.core import aoi_from_bbox
from datacosmos_imagery.core.cover.proposed import LeftOut
from datacosmos_imagery.core.cover.wishes import ANYTHING
from datacosmos_imagery.ui.results.cover_run import CoverRequest, CoverRun
from qgis.core import QgsApplication, QgsTask


@pytest.fixture
def busy_threads(qgis_app):
    """All threads of QGIS's tasks are taken: what is started waits."""
    pool = QgsApplication.taskManager().threadPool()
    most, free = pool.maxThreadCount(), threading.Event()
    pool.setMaxThreadCount(1)
    task = QgsTask.fromFunction("In the way", lambda _task: free.wait(30))
    QgsApplication.taskManager().addTask(task)
    yield
    free.set()
    task.waitForFinished()
    pool.setMaxThreadCount(most)


def test_what_waits_to_be_begun_is_stopped_without_a_word(runner, busy_threads, tmp_path, qtbot):
    run = CoverRun(runner)
    said = []
    for signal in (run.better, run.ended, run.failed, run.met_problem, run.explained):
        signal.connect(lambda *values: said.append(values))
    run.start(
        CoverRequest(
            aoi_from_bbox(-71.7, -27.6, -71.1, -27.1), (), ANYTHING, tmp_path, "", LeftOut()
        )
    )
    assert run.is_running
    run.stop()
    assert not run.is_running
    qtbot.waitUntil(lambda: runner.is_idle)
    assert said == []

# SPDX-License-Identifier: GPL-2.0-or-later
"""Looking for covers: what it was told to stop says nothing more."""

from __future__ import annotations

from datacosmos_imagery.core import aoi_from_bbox
from datacosmos_imagery.core.cover.proposed import LeftOut
from datacosmos_imagery.core.cover.wishes import ANYTHING
from datacosmos_imagery.ui.results.cover_run import CoverRequest, CoverRun
from stopping import no_free_thread


def test_what_waits_to_be_begun_is_stopped_without_a_word(runner, tmp_path, qtbot):
    run = CoverRun(runner)
    said = []
    for signal in (run.better, run.ended, run.failed, run.met_problem, run.explained):
        signal.connect(lambda *values: said.append(values))
    aoi = aoi_from_bbox(-71.7, -27.6, -71.1, -27.1)
    with no_free_thread():
        run.start(CoverRequest(aoi, (), ANYTHING, tmp_path, "", LeftOut()))
        assert run.is_running
        run.stop()
        assert not run.is_running
    qtbot.waitUntil(lambda: runner.is_idle)
    assert said == []

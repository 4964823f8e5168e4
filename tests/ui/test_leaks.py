# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs that fail or are cancelled leave nothing behind, however many there are."""

from __future__ import annotations

import gc
import itertools
import weakref
from threading import Thread
from types import FrameType, TracebackType

import pytest
from datacosmos_imagery.core.delivery.deliver_job import DownloadJob
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.processing import base
from datacosmos_imagery.ui.processing.monitor import FeedbackMonitor
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)
from views import line_in

RUNS, FIRST_RUNS = 6, 2
# QGIS keeps the exception, and two frames that it came through.
MOST_OBJECTS_A_RUN = 12
# What a run that is held on to consists of, besides its own objects. Not all there is: whoever
# measures coverage keeps dictionaries for each thread.
TELLING = (FrameType, TracebackType, BaseException, Thread)
FAULTS = {
    "cancelled": Fault("/storage/", bytes_per_s=2000),
    "failed": Fault("/storage/", status=404, times=None),
}


def objects():
    gc.collect()
    return sum(map(is_telling, gc.get_objects()))


def is_telling(thing):
    # Some types of Cython have no name of a module there, but what would return one.
    module = str(type(thing).__module__)
    return module.startswith("datacosmos_imagery") or isinstance(thing, TELLING)


def growth(run):
    """Return how many objects are held on to after each run, once all that loads has loaded."""
    for _ in range(FIRST_RUNS):
        run()
    before = objects()
    for _ in range(RUNS):
        run()
    return (objects() - before) / RUNS


@pytest.fixture
def order_id(sandbox, client, buy):
    return buy(sandbox, client, line_in(sandbox, "menut-l1c-cogs", 0))


@pytest.fixture
def download(provider, account, order_id, tmp_path, sandbox, qtbot):
    """Return a function that downloads with Processing, as the toolbox does, and how it ended."""
    folders = itertools.count()

    def run(how):
        sandbox.faults.clear()
        sandbox.faults.add(FAULTS[how])
        feedback = QgsProcessingFeedback(False)
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        context.setFeedback(feedback)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(
            "datacosmos:downloadorder"
        )
        parameters = {"ORDER_ID": order_id, "FOLDER": str(tmp_path / str(next(folders)))}
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        ended = []
        task.executed.connect(lambda ok, _results: ended.append(ok))
        QgsApplication.taskManager().addTask(task)
        if how == "cancelled":
            qtbot.waitUntil(lambda: feedback.progress() > 0)
            feedback.cancel()
        qtbot.waitUntil(lambda: bool(ended))
        assert ended == [False], feedback.textLog()
        # What the sandbox notes isn't the plugin's.
        sandbox.forget_requests()
        return feedback.textLog()

    return run


@pytest.mark.parametrize(("how", "said"), [("cancelled", "Cancelled."), ("failed", "HTTP 404")])
def test_processing_keeps_nothing_of_a_download_that_came_to_nothing(download, how, said):
    assert said in download(how)
    assert growth(lambda: download(how)) < MOST_OBJECTS_A_RUN
    assert [x for x in gc.get_objects() if isinstance(x, FeedbackMonitor)] == []


@pytest.mark.parametrize("how", ["cancelled", "failed"])
def test_a_task_keeps_nothing_of_a_download_that_came_to_nothing(
    runner, sandbox, client, order_id, tmp_path, qtbot, how
):
    folders = itertools.count()

    def run():
        sandbox.faults.clear()
        sandbox.faults.add(FAULTS[how])
        heard, ended = [], []
        job = DownloadJob(client, order_id, tmp_path / str(next(folders)))
        task = runner.start(
            "Downloading",
            lambda monitor, _deliver: job.run(monitor),
            on_progress=lambda *said: heard.append(said),
            on_failure=lambda _error: ended.append("failed"),
            on_cancel=lambda: ended.append("cancelled"),
        )
        if how == "cancelled":
            qtbot.waitUntil(lambda: bool(heard))
            task.cancel()
        del task
        qtbot.waitUntil(lambda: bool(ended))
        assert ended == [how]
        qtbot.wait(20)  # QGIS deletes the task from its loop
        sandbox.forget_requests()

    assert growth(run) < MOST_OBJECTS_A_RUN


class Held:
    """Something large that a job has in hand."""


@pytest.mark.parametrize("fails", [True, False])
def test_a_task_lets_go_of_its_error_and_its_result_at_once(runner, qtbot, fails):
    held, ended = [], []

    def work(_monitor, _deliver):
        mine = Held()
        held.append(weakref.ref(mine))
        if fails:
            raise ValueError
        return mine

    gc.collect()
    gc.disable()
    try:
        task = runner.start(
            "Working",
            work,
            on_success=lambda _result: ended.append(True),
            on_failure=lambda _error: ended.append(False),
        )
        qtbot.waitUntil(lambda: bool(ended))
        assert ended == [not fails]
        assert held[0]() is None
        assert task is not None
    finally:
        gc.enable()


def test_what_leaves_an_algorithm_holds_no_error_and_no_frame_of_ours():
    from datacosmos_imagery.core.errors import Cancelled

    for error in (Cancelled(), ImportError("no", name="shapely")):

        def fail(error=error):
            raise error

        with pytest.raises(QgsProcessingException) as caught:
            base.in_words(fail)
        assert (caught.value.__cause__, caught.value.__context__) == (None, None)


def test_each_algorithm_leaves_raising_to_the_one_place_that_holds_nothing(provider):
    theirs = {"processAlgorithm", "prepareAlgorithm", "postProcessAlgorithm"}
    for algorithm in provider.algorithms():
        for kind in type(algorithm).__mro__:
            if kind.__module__.startswith("datacosmos") and kind is not base.DataCosmosAlgorithm:
                assert not theirs & set(vars(kind)), kind

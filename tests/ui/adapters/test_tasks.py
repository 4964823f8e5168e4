# SPDX-License-Identifier: GPL-2.0-or-later
"""Core jobs on QGIS's background threads."""

from __future__ import annotations

import threading

import pytest
from datacosmos_imagery.core.errors import ConfigError, InputError
from datacosmos_imagery.ui.order_dialog.jobs import OrderJobs


class Heard:
    """Keeps what a task told, in order, and on which thread."""

    def __init__(self):
        self.told, self.threads = [], set()

    def __getattr__(self, name):
        def hear(*values):
            self.told.append((name, *values))
            self.threads.add(threading.current_thread())

        return hear

    def start(self, runner, work):
        return runner.start(
            "test",
            work,
            on_success=self.success,
            on_failure=self.failure,
            on_cancel=self.cancel,
            on_delivery=self.delivery,
            on_progress=self.progress,
        )


@pytest.fixture
def heard():
    return Heard()


def test_values_and_the_result_arrive_in_order_on_the_main_thread(runner, heard, qtbot):
    def work(monitor, deliver):
        assert threading.current_thread() is not threading.main_thread()
        deliver(1)
        monitor.progress(0.5, "half")
        deliver(2)
        return 3

    heard.start(runner, work)
    qtbot.waitUntil(lambda: ("success", 3) in heard.told)
    assert heard.told == [
        ("delivery", 1),
        ("progress", 0.5, "half"),
        ("delivery", 2),
        ("success", 3),
    ]
    assert heard.threads == {threading.main_thread()}


def test_an_error_is_kept(runner, heard, qtbot):
    error = InputError("no")

    def work(_monitor, _deliver):
        raise error

    heard.start(runner, work)
    qtbot.waitUntil(lambda: bool(heard.told))
    assert heard.told == [("failure", error)]


def test_after_a_cancel_only_the_cancel_is_told(runner, heard, qtbot):
    begun = threading.Event()

    def work(monitor, deliver):
        deliver("early")
        begun.set()
        monitor.pause(30)

    task = heard.start(runner, work)
    assert begun.wait(10)
    task.cancel()
    qtbot.waitUntil(lambda: bool(heard.told))
    assert heard.told == [("cancel",)]


def test_a_closed_runner_is_silent_and_its_tasks_end(runner, heard, qtbot):
    begun, ended = threading.Event(), threading.Event()

    def work(monitor, _deliver):
        begun.set()
        try:
            monitor.pause(30)
        finally:
            ended.set()

    heard.start(runner, work)
    assert begun.wait(10)
    runner.cancel_all()
    qtbot.waitUntil(ended.is_set)
    qtbot.wait(100)
    assert heard.told == []


def test_many_tasks_are_held_until_they_end(runner, heard, qtbot):
    for number in range(20):
        heard.start(runner, lambda _monitor, _deliver, number=number: number)
    qtbot.waitUntil(lambda: len(heard.told) == 20)
    assert sorted(heard.told) == [("success", number) for number in range(20)]


def test_a_runner_is_idle_once_all_has_been_told(runner, heard, qtbot):
    go = threading.Event()
    assert runner.is_idle
    heard.start(runner, lambda _monitor, _deliver: go.wait(20))
    assert not runner.is_idle
    go.set()
    qtbot.waitUntil(lambda: runner.is_idle)
    assert heard.told == [("success", True)]


def test_a_thread_that_outlives_its_task_is_stopped_and_harmless(runner, heard, qtbot):
    done, go = threading.Event(), threading.Event()
    seen = []

    def work(monitor, _deliver):
        def linger():
            go.wait(10)
            monitor.progress(0.5, "late")
            monitor.warning("late")
            seen.append(monitor.cancelled())
            done.set()

        threading.Thread(target=linger).start()
        return 1

    heard.start(runner, work)
    qtbot.waitUntil(lambda: ("success", 1) in heard.told)
    qtbot.wait(50)  # QGIS deletes the task in the next turns of the event loop
    go.set()
    qtbot.waitUntil(done.is_set)
    assert seen == [True]
    assert heard.told == [("success", 1)]


def test_questions_that_have_not_begun_can_be_stopped(runner, tmp_path):
    jobs = OrderJobs(runner, tmp_path)
    heard = []

    def no_client():
        raise ConfigError("There is no service.")

    for _ in range(20):  # QGIS may be quick to begin one of them
        jobs.contracts(no_client, heard.append, heard.append)
        jobs.review(no_client, (), {}, heard.append, heard.append, lambda *_news: None)
        jobs.levels(no_client, (), heard.append, heard.append)
        jobs.stop()
    assert heard == []


def test_a_cancel_that_comes_before_the_end_is_told_is_still_a_cancel(runner, heard, qtbot):
    ended = threading.Event()
    task = heard.start(runner, lambda _monitor, _deliver: ended.set())
    assert ended.wait(10)
    task.cancel()
    qtbot.waitUntil(lambda: bool(heard.told))
    assert heard.told == [("cancel",)]
    assert runner.is_idle

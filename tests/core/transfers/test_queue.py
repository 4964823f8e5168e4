# SPDX-License-Identifier: GPL-2.0-or-later
"""The queue of downloads: who is fetched when, and what the user changes meanwhile."""

from __future__ import annotations

import threading

import pytest
from datacosmos_imagery.core.delivery.progress import TransferProgress
from datacosmos_imagery.core.errors import Cancelled, NetworkError
from datacosmos_imagery.core.job import Monitor
from datacosmos_imagery.core.transfers.lanes import Lanes
from datacosmos_imagery.core.transfers.queue import TransferQueue
from datacosmos_imagery.core.transfers.queued import Download, End, State

LIMIT_S = 60


def far(done, total, arrived=None, names=()):
    arrived = done if arrived is None else arrived
    return TransferProgress(done, total, None, 0, 1, arrived, tuple(names))


class Stopping(Monitor):
    def __init__(self):
        self.is_stopped = threading.Event()

    def cancelled(self):
        return self.is_stopped.is_set()


class World:
    """Downloads that go on until the test says so, and a queue that is run in a thread."""

    def __init__(self, **options):
        self.queue = TransferQueue(lanes=Lanes(), **options)
        self.begun, self.ended = [], []
        self.monitor = Stopping()
        self._gates, self._tells, self._errors, self.sizes = {}, {}, {}, {}
        self._news = threading.Condition()
        self._thread = None

    def add(self, *keys, **options):
        for key in keys:
            self._gates.setdefault(key, threading.Event())
            download = Download(key, f"order {key}", self._work(key), self._size(key), key)
            self.queue.add(download, **options)

    def _work(self, key):
        def work(monitor, tell):
            with self._news:
                self.begun.append(key)
                self._tells[key] = tell
                self._news.notify_all()
            while not self._gates[key].wait(0.02):
                monitor.check()
            if key in self._errors:
                raise self._errors[key]
            return f"files of {key}"

        return work

    def _size(self, key):
        def ask(_monitor):
            with self._news:
                self._news.notify_all()
            return self.sizes[key]

        return ask if key in self.sizes else None

    def run(self):
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        return self

    def _run(self):
        try:
            self.queue.run(self.monitor, self._note)
        except Cancelled:
            self._note(None)

    def _note(self, ended):
        with self._news:
            self.ended.append(ended)
            self._news.notify_all()

    def wait(self, condition):
        with self._news:
            for _try in range(LIMIT_S * 20):
                if condition():
                    return
                self._news.wait(0.05)
        raise AssertionError("it didn't come to that")

    def tell(self, key, far):
        self._tells[key](far)

    def finish(self, *keys, error=None):
        for key in keys:
            if error is not None:
                self._errors[key] = error
            self._gates[key].set()

    def states(self):
        return {row.key: row.state for row in self.queue.rows()}

    def running(self):
        return [row.key for row in self.queue.rows() if row.state is State.RUNNING]

    def ends(self):
        return [(one.key, one.end) for one in self.ended if one]

    def wait_for_end(self):
        self._thread.join(LIMIT_S)
        assert not self._thread.is_alive()


@pytest.fixture
def world():
    worlds = []

    def make(**options):
        worlds.append(World(**options))
        return worlds[-1]

    yield make
    for one in worlds:
        one.monitor.is_stopped.set()


def test_the_first_few_are_fetched_side_by_side_and_the_next_when_one_is_done(world):
    here = world(at_once=2)
    here.add("a", "b", "c")
    here.run()
    here.wait(lambda: sorted(here.begun) == ["a", "b"])
    assert here.states()["c"] is State.WAITING
    here.finish("a")
    here.wait(lambda: here.begun[2:] == ["c"])
    here.finish("b", "c")
    here.wait_for_end()
    assert sorted(here.ends()) == [("a", End.DONE), ("b", End.DONE), ("c", End.DONE)]
    assert here.ended[0].result == "files of a"
    assert here.queue.rows() == ()


def test_a_failure_is_told_and_holds_nobody_up(world):
    here = world(at_once=1)
    here.add("a", "b")
    here.run()
    here.finish("a", error=NetworkError("broken"))
    here.finish("b")
    here.wait_for_end()
    assert here.ends() == [("a", End.FAILED), ("b", End.DONE)]
    assert str(here.ended[0].error) == "broken"


def test_a_paused_one_stops_makes_room_and_goes_on_when_it_is_resumed(world):
    here = world(at_once=1)
    here.add("a", "b")
    here.run()
    here.wait(lambda: here.begun == ["a"])
    here.queue.pause("a")
    here.wait(lambda: here.begun == ["a", "b"])
    assert here.states() == {"a": State.PAUSED, "b": State.RUNNING}
    here.finish("b")
    here.wait_for_end()  # what is paused doesn't keep it running
    assert here.ends() == [("a", End.STOPPED), ("b", End.DONE)]
    here.queue.resume("a")
    assert here.queue.has_work
    here.run()
    here.finish("a")
    here.wait_for_end()
    assert here.ends()[-1] == ("a", End.DONE)


def test_all_are_paused_and_resumed(world):
    here = world(at_once=2)
    here.add("a", "b", "c")
    here.run()
    here.wait(lambda: len(here.begun) == 2)
    here.queue.pause(*here.queue.keys)
    here.wait_for_end()
    assert set(here.states().values()) == {State.PAUSED}
    here.queue.resume(*here.queue.keys)
    here.run()
    here.wait(lambda: len(here.begun) == 4)
    here.finish("a", "b", "c")
    here.wait_for_end()


def test_a_cancelled_one_is_out_at_once_and_stops(world):
    here = world(at_once=1)
    here.add("a", "b")
    here.run()
    here.wait(lambda: here.begun == ["a"])
    here.queue.cancel("a")
    assert here.queue.keys == ("b",)
    here.wait(lambda: here.begun == ["a", "b"])
    here.finish("b")
    here.wait_for_end()
    assert here.ends() == [("a", End.STOPPED), ("b", End.DONE)]


def test_one_that_is_cancelled_and_wanted_again_begins_only_when_its_folder_is_free(world):
    here = world(at_once=2)
    here.add("a")
    here.run()
    here.wait(lambda: here.begun == ["a"])
    here.queue.cancel("a")
    here.add("a")
    here.wait(lambda: here.begun == ["a", "a"])
    here.wait(lambda: here.ends() == [("a", End.STOPPED)])  # told a moment later
    here.finish("a")
    here.wait_for_end()


def test_what_is_moved_to_the_front_is_fetched_at_once_instead_of_the_last(world):
    here = world(at_once=2)
    here.add("a", "b", "c")
    here.run()
    here.wait(lambda: len(here.begun) == 2)
    here.queue.move(["c"], 0)
    here.wait(lambda: here.begun[2:] == ["c"])
    assert here.queue.keys == ("c", "a", "b")
    assert here.running() == ["c", "a"]
    here.wait(lambda: ("b", End.STOPPED) in here.ends())
    here.finish("c", "a", "b")
    here.wait_for_end()
    assert here.begun == [*here.begun[:2], "c", "b"]


@pytest.mark.parametrize(
    ("moved", "place", "keys"),
    [
        (["d"], 0, "dabc"),
        (["a"], 4, "bcda"),
        (["a"], 2, "bacd"),
        (["b"], 2, "abcd"),
        (["a", "c"], 4, "bdac"),
        (["b", "d"], 1, "abdc"),
        (["gone"], 0, "abcd"),
    ],
)
def test_places_are_those_of_a_list_on_which_something_is_dropped(world, moved, place, keys):
    here = world()
    here.add(*"abcd")
    here.queue.move(moved, place)
    assert here.queue.keys == tuple(keys)


def test_one_that_comes_back_takes_its_place_before_others(world):
    here = world()
    here.add("a", "c")
    here.add("b", before=("c", "d"))
    here.add("e", before=("gone",))
    assert here.queue.keys == ("a", "b", "c", "e")


def test_a_paused_one_can_be_added(world):
    here = world()
    here.add("a", is_paused=True)
    assert not here.queue.has_work
    here.run().wait_for_end()
    assert here.begun == []


def test_the_queue_has_an_order_once(world):
    here = world()
    here.add("a", "a")
    assert here.queue.keys == ("a",)


def test_a_stopped_queue_keeps_what_is_not_done_and_goes_on_when_it_is_run_again(world):
    here = world(at_once=1)
    here.add("a", "b")
    here.run()
    here.wait(lambda: here.begun == ["a"])
    here.monitor.is_stopped.set()
    here.wait_for_end()
    assert here.ended[-1] is None  # Cancelled was raised
    assert here.states() == {"a": State.WAITING, "b": State.WAITING}
    assert not here.queue.is_running
    here.monitor = Stopping()
    here.run()
    here.finish("a", "b")
    here.wait_for_end()
    assert here.ends()[-2:] == [("a", End.DONE), ("b", End.DONE)]


def test_progress_counts_what_is_done_and_asks_how_large_the_waiting_ones_are(world):
    here = world(at_once=1)
    here.sizes = {"a": 9, "b": 300}
    here.add("a", "b")
    here.run()
    here.wait(lambda: here.begun == ["a"])
    assert here.queue.progress().bytes_total is None  # not even the first one's is known
    here.tell("a", far(40, 100, names=["B04.tif"]))
    here.wait(lambda: here.queue.progress().bytes_total == 400)
    assert here.queue.row("a").far.files_now == ("B04.tif",)
    assert here.queue.progress().bytes_done == 40
    here.tell("a", far(100, 100))
    here.finish("a")
    here.wait(lambda: here.begun == ["a", "b"])
    progress = here.queue.progress()
    assert (progress.bytes_done, progress.bytes_total) == (100, 400)
    assert (progress.orders_done, progress.orders_total) == (1, 2)
    assert progress.fraction == 0.25
    here.queue.pause("b")
    assert (here.queue.progress().bytes_total, here.queue.progress().paused) == (100, 1)
    here.wait_for_end()


def test_an_unknown_size_leaves_the_whole_unknown(world):
    here = world(at_once=1)
    here.sizes = {"b": None}
    here.add("a", "b")
    here.run()
    here.wait(lambda: here.begun == ["a"])
    here.tell("a", far(40, 100))
    assert here.queue.progress().bytes_total is None
    assert here.queue.progress().time_left_s is None
    here.finish("a", "b")
    here.wait_for_end()


def test_time_left_comes_from_bytes_and_rate_and_is_unknown_at_first(world):
    now = [0.0]
    here = world(at_once=2, clock=lambda: now[0])
    here.add("a", "b")
    here.run()
    here.wait(lambda: len(here.begun) == 2)
    here.tell("a", far(5_000, 10_000, arrived=0))  # of an earlier run: says nothing of the line
    here.tell("b", far(0, 1_000))
    now[0] = 4.0
    here.tell("a", far(5_400, 10_000, arrived=400))
    assert here.queue.row("a").time_left_s is None
    now[0] = 10.0
    here.tell("a", far(6_000, 10_000, arrived=1_000))
    assert here.queue.row("a").rate_bps == pytest.approx(100)
    assert here.queue.row("a").time_left_s == pytest.approx(40)
    assert here.queue.row("b").time_left_s is None  # nothing comes
    assert here.queue.progress().time_left_s == pytest.approx((4_000 + 1_000) / 100)
    here.finish("a", "b")
    here.wait_for_end()


def test_who_comes_first_gets_connections_first(world):
    here = world(at_once=2)
    arranged = []

    class Noting(Lanes):
        def arrange(self, keys):
            arranged.append(list(keys))

    here.queue = TransferQueue(2, Noting())
    here.add("a", "b", "c")
    here.run()
    here.wait(lambda: len(here.begun) == 2)
    here.queue.move(["b"], 0)
    here.wait(lambda: ["b", "a"] in arranged)
    here.finish("a", "b", "c")
    here.wait_for_end()

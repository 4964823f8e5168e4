# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import gc
import threading
import weakref

import pytest
from datacosmos_imagery.core.garbage import full_collections_put_off, made_to_stay


def test_the_threshold_is_back_when_the_last_block_ends():
    before = gc.get_threshold()
    with full_collections_put_off():
        with full_collections_put_off():
            assert gc.get_threshold()[:2] == before[:2]
            assert gc.get_threshold()[2] > before[2]
        assert gc.get_threshold()[2] > before[2]
    assert gc.get_threshold() == before


def test_it_is_back_after_an_error_and_with_threads_that_overlap():
    before = gc.get_threshold()
    inside, leave = threading.Event(), threading.Event()

    def other():
        with full_collections_put_off():
            inside.set()
            leave.wait(10)

    thread = threading.Thread(target=other)
    with pytest.raises(KeyError), full_collections_put_off():
        thread.start()
        inside.wait(10)
        raise KeyError
    assert gc.get_threshold()[2] > before[2]
    leave.set()
    thread.join(10)
    assert gc.get_threshold() == before


def test_what_is_made_to_stay_calls_for_no_full_collection():
    full = []
    told = lambda phase, info: phase == "start" and info["generation"] == 2 and full.append(1)  # noqa: E731
    gc.collect()
    gc.callbacks.append(told)
    try:
        with made_to_stay():
            with made_to_stay():
                kept = [[number] for number in range(600_000)]
            assert not gc.isenabled()
        younger = [[number] for number in range(20_000)]
    finally:
        gc.callbacks.remove(told)
    assert gc.isenabled()
    assert (full, len(kept), len(younger)) == ([], 600_000, 20_000)


def test_cycles_made_to_stay_are_found_by_the_next_full_collection():
    class Node:
        pass

    with made_to_stay():
        one = Node()
        one.itself = one
        gone = weakref.ref(one)
        del one
    assert gone() is not None
    gc.collect()
    assert gone() is None


def test_a_collector_that_was_off_stays_off():
    gc.disable()
    try:
        with made_to_stay():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()

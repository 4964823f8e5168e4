# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import gc
import threading

import pytest
from datacosmos_imagery.core.garbage import full_collections_put_off


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

# SPDX-License-Identifier: GPL-2.0-or-later
"""An error that was dealt with holds nothing: no circle waits for Python to look for it."""

from __future__ import annotations

import gc
import time
import weakref

import pytest
from datacosmos_imagery.core import SearchQuery
from datacosmos_imagery.core.catalogue.search_job import SearchJob
from datacosmos_imagery.core.errors import BadRequest, ConfigError
from datacosmos_imagery.core.job import Monitor
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.service.credentials import read_credentials_file
from datacosmos_imagery.core.threads import Begun, abandonable, run_parallel


class Held:
    """Something large that the work has in hand, a buffer or a page."""


class Trouble(Exception):
    pass


@pytest.fixture
def work():
    """Return a function that fails with something in hand, and what it had in hand."""
    held = []

    def fail(*_arguments):
        mine = Held()
        held.append(weakref.ref(mine))
        raise Trouble

    fail.held = held
    gc.collect()
    gc.disable()
    yield fail
    gc.enable()


def gone(references):
    """Wait until a thread that still ends has ended, and return whether all are gone."""
    until = time.monotonic() + 5
    while any(reference() is not None for reference in references) and time.monotonic() < until:
        time.sleep(0.01)
    return bool(references) and all(reference() is None for reference in references)


def test_what_failed_in_one_of_several_threads_is_let_go(work):
    with pytest.raises(Trouble):
        run_parallel(work, range(6), 3, Monitor())
    assert gone(work.held)


def test_what_was_begun_ahead_and_failed_is_let_go(work):
    begun = Begun(work, Monitor())
    with pytest.raises(Trouble):
        begun.result()
    assert gone(work.held)


def test_a_request_that_failed_is_let_go(work):
    with pytest.raises(Trouble):
        abandonable(work, Monitor(), lambda _late: None)
    assert gone(work.held)


def test_a_search_that_failed_is_let_go(sandbox, client):
    sandbox.faults.add(Fault("/stac/search", status=400))
    monitor = Monitor()
    gc.collect()
    gc.disable()
    try:
        with pytest.raises(BadRequest):
            SearchJob(client, SearchQuery()).run(monitor)
        reference = weakref.ref(monitor)
        del monitor
        assert gone([reference])
    finally:
        gc.enable()


def test_an_unreadable_credentials_file_is_not_kept_with_the_error(tmp_path):
    path = tmp_path / "data_cosmos_api_credentials.json"
    path.write_text('{"client_id": "a", "client_secret": "not-for-your-eyes"', "utf-8")
    with pytest.raises(ConfigError, match="isn't valid JSON") as caught:
        read_credentials_file(path)
    assert caught.value.__context__ is None

# SPDX-License-Identifier: GPL-2.0-or-later
"""Downloads share connections and the line: bounds, fairness and the limit, over a real server."""

from __future__ import annotations

import threading
import time

import pytest
from datacosmos_imagery.core import Client, Connection, HttpSettings, Monitor
from datacosmos_imagery.core.delivery.downloads import download_items
from datacosmos_imagery.core.stac.items import item_from_json
from datacosmos_imagery.core.transfers.shared import LANES, RATE
from ranged_server import LIMIT_S, RangedServer, Served

SETTINGS = HttpSettings(
    connect_timeout_s=10, read_timeout_s=60, backoff_s=0.0, backoff_max_s=0.0, retry_after_max_s=2
)
FILES = {f"/{number}.bin": bytes([number]) * 60_000 for number in range(60)}


@pytest.fixture(autouse=True)
def usual():
    before = LANES.total, LANES.per_host
    yield
    LANES.set_bounds(*before)
    RATE.set_limit(None)


def fetch(server, folder, names, settings=SETTINGS):
    assets = {name: {"href": server.url + name} for name in names}
    item = item_from_json({"id": "I", "collection": "c", "assets": assets}, server.url)
    with Client(Connection(server.url, server.url), None, settings) as client:
        files = download_items(client, [item], folder, (), Monitor()).files
    assert len(files) == len(names)
    for file in files:
        assert file.path.read_bytes() == server.files[f"/{file.path.name}"]


@pytest.mark.parametrize(("total", "per_host", "most"), [(20, 16, 16), (20, 3, 3), (2, 16, 2)])
def test_small_files_come_over_as_few_connections_as_are_in_use(base, total, per_host, most):
    LANES.set_bounds(total, per_host)
    with RangedServer(FILES) as server:
        fetch(server, base, list(FILES))
    assert len(server.requests) == len(FILES)
    assert server.connections <= most


def test_two_orders_together_keep_to_the_bound_and_both_get_on(tmp_path):
    LANES.set_bounds(4, 4)
    names = list(FILES)
    done = []
    with RangedServer(FILES) as server:

        def run(folder, wanted):
            fetch(server, tmp_path / folder, wanted)
            done.append(folder)

        many = threading.Thread(target=run, args=("many", names))
        few = threading.Thread(target=run, args=("few", names[:2]))
        many.start()
        few.start()
        many.join(120)
        few.join(120)
    assert sorted(done) == ["few", "many"]
    assert LANES.held() == 0
    assert server.connections <= 8  # of two clients, each of which keeps its own


def test_a_host_that_says_too_many_gets_fewer(base):
    fifth = threading.Event()

    def habit(asked, data):
        if asked.number == 4:
            fifth.set()
            return Served(data, 429, {"Retry-After": "1"}, b"")
        assert fifth.wait(LIMIT_S)
        return Served(data)

    with RangedServer(FILES, habit) as server:
        fetch(server, base, list(FILES))
        assert len(server.requests) == len(FILES) + 1
        assert LANES.most(server.url) < LANES.per_host


def test_the_limit_holds_for_all_files_together(base):
    limit = 1_500_000
    total = sum(map(len, FILES.values()))
    RATE.set_limit(limit)
    with RangedServer(FILES) as server:
        began = time.monotonic()
        fetch(server, base, list(FILES))
        spent_s = time.monotonic() - began
    # Faster than this is too fast; how much slower depends on how busy the computer is.
    assert spent_s >= 0.95 * total / limit

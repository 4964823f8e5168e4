# SPDX-License-Identifier: GPL-2.0-or-later
"""What is looked at shares connections and speed with downloads, comes first, and holds nobody up."""

from __future__ import annotations

import threading
import time

import pytest
from datacosmos_imagery.core import Client, Connection, HttpSettings, Monitor
from datacosmos_imagery.core.delivery.downloads import download_items
from datacosmos_imagery.core.stac.items import item_from_json
from datacosmos_imagery.core.transfers.shared import LANES, RATE
from range_server import paid_order
from ranged_server import LIMIT_S, RangedServer, Served

SETTINGS = HttpSettings(backoff_s=0.0, backoff_max_s=0.0, large_bytes=1_000_000)
PATH, LARGE = "/scene/visual.tif", "/large.bin"


@pytest.fixture(autouse=True)
def usual():
    before = LANES.total, LANES.per_host
    yield
    LANES.set_bounds(*before)
    RATE.set_limit(None)
    assert LANES.held() == LANES.waiting() == 0


class Line:
    """A server of an image and of a large file, whose parts come once they are let go."""

    def __init__(self, cog):
        self.free, self.most, self.answered = threading.Event(), 0, 0
        self.server = RangedServer({PATH: cog, LARGE: bytes(range(256)) * 80_000}, self.habit)

    def habit(self, asked, data):
        self.most = max(self.most, LANES.held())
        if asked.path == LARGE:
            self.answered += 1
            return Served(data, gate=self.free, behind=200_000)
        return Served(data)

    def download(self, folder):
        """Begin to download the large file; return the thread."""

        def run():
            assets = {"A": {"href": self.server.url + LARGE}}
            item = item_from_json({"id": "I", "collection": "c", "assets": assets}, self.server.url)
            connection = Connection(self.server.url, self.server.url)
            with Client(connection, None, SETTINGS) as client:
                download_items(client, [item], folder, (), Monitor())

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        return thread


@pytest.fixture
def line(cog):
    made = Line(cog)
    with made.server:
        yield made
        made.free.set()


def look(gateway, line):
    paid = paid_order(line.server.url)
    item = paid.items[0]
    return gateway.serve(paid, item, item.assets["visual"])


def until(condition):
    end = time.monotonic() + LIMIT_S
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)


@pytest.mark.parametrize(("per_host", "most"), [(1, 2), (3, 4)])
def test_an_image_is_looked_at_while_downloads_have_all_connections(
    gateway, line, ask, cog, tmp_path, per_host, most
):
    LANES.set_bounds(per_host, per_host)
    download = line.download(tmp_path)
    until(lambda: line.answered >= 1)
    url, image = look(gateway, line)
    begun = time.monotonic()
    image.open(Monitor())
    reply = ask(url, Range="bytes=5000000-5999999")
    took_s = time.monotonic() - begun
    assert reply.body == cog[5_000_000:6_000_000]
    assert took_s < 15  # and not until the download lets go
    assert line.most <= most  # one on top at the most, where nothing comes free
    line.free.set()
    download.join(LIMIT_S)
    assert not download.is_alive()


def test_many_who_look_get_on_with_a_single_connection(gateway, line, ask, cog):
    LANES.set_bounds(1, 1)
    url, image = look(gateway, line)
    image.open(Monitor())
    bodies = {}

    def read(start):
        bodies[start] = ask(url, Range=f"bytes={start}-{start + 299_999}").body

    threads = [
        threading.Thread(target=read, args=(start,))
        for start in range(2_000_000, 8_000_000, 500_000)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LIMIT_S)
    assert bodies == {start: cog[start : start + 300_000] for start in bodies}
    assert len(bodies) == len(threads)
    assert line.most <= 2


def test_who_stops_looking_lets_go_of_the_connection(gateway, line):
    LANES.set_bounds(1, 1)
    _url, image = look(gateway, line)
    image.open(Monitor())
    parts = image.parts(4_000_000, 8_000_000)
    next(parts)
    assert LANES.held() == 1
    parts.close()
    assert LANES.held() == 0


def test_closing_ends_who_waits_for_a_connection(gateway, line):
    LANES.set_bounds(1, 1)
    _url, image = look(gateway, line)
    image.open(Monitor())
    until(lambda: not LANES.held())
    with LANES.hold("elsewhere", "x", Monitor()):
        errors = []

        def read():
            try:
                list(image.parts(4_000_000, 5_000_000))
            except BaseException as error:
                errors.append(type(error).__name__)

        thread = threading.Thread(target=read)
        thread.start()
        until(LANES.waiting)
        image.stop()
        thread.join(LIMIT_S)
    assert errors == ["Cancelled"]


def test_what_is_looked_at_is_within_the_speed_limit(gateway, line, ask):
    RATE.set_limit(1_000_000)
    url, image = look(gateway, line)
    begun = time.monotonic()
    image.open(Monitor())
    reply = ask(url, Range="bytes=4000000-5999999")
    took_s = time.monotonic() - begun
    assert len(reply.body) == 2_000_000
    assert 1.9 <= took_s < 6


def test_on_a_slow_line_less_comes_ahead(gateway, line, cog):
    RATE.set_limit(100_000)
    _url, image = look(gateway, line)
    layout = image.open(Monitor())
    assert (layout.width, layout.height) == (1500, 1500)
    image.close()
    ranges = [asked for asked in line.server.requests if asked.path == PATH]
    assert sum(asked.end - asked.start for asked in ranges) < 300_000

# SPDX-License-Identifier: GPL-2.0-or-later
"""Large files over several connections, from servers of all kinds: whole, or not there."""

from __future__ import annotations

import hashlib
import json
import random
import signal
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from datacosmos_imagery.core import Client, Connection, HttpSettings, Monitor
from datacosmos_imagery.core.delivery.downloads import download_items
from datacosmos_imagery.core.delivery.partfile import PartFile, PartState
from datacosmos_imagery.core.errors import Cancelled, DataCosmosError
from datacosmos_imagery.core.stac.items import item_from_json
from offered_files import cog_of
from ranged_server import RangedServer, Served

ROOT = Path(__file__).resolve().parents[3]
MB = 1024 * 1024
NAME = "/scene.tif"
QUICK = HttpSettings(
    connect_timeout_s=5, read_timeout_s=60, backoff_s=0.0, backoff_max_s=0.0, retry_after_max_s=1.0
)
LIMIT_S = 60


@pytest.fixture(scope="module")
def data():
    return cog_of(random.Random(1).randbytes(48 * MB), blocks=48)


@pytest.fixture(scope="module")
def other(data):
    return cog_of(random.Random(2).randbytes(48 * MB), blocks=48)


class Slow:
    """Holds the answer to the whole file back behind its first bytes, until it is let go.

    The rest of it comes once so many ranges have been asked for, or at once for None.
    """

    def __init__(self, ranges=2, behind=2 * MB, then=None):
        self.gate = threading.Event()
        self.ranges, self.behind = ranges, behind
        self.then = then or (lambda _asked, data: Served(data))
        self.count = 0
        self.lock = threading.Lock()

    def __call__(self, asked, data):
        if asked.start is None or asked.end is None:
            return replace(self.first(asked, data), gate=self.gate, behind=self.behind)
        with self.lock:
            self.count += 1
            if self.count >= self.ranges:
                self.gate.set()
        return self.then(asked, data)

    def first(self, _asked, data):
        return Served(data)


def fetch(server, folder, monitor=None, settings=QUICK, **asset):
    """Return the file's bytes, or the error's words."""
    entry = {"href": server.url + NAME, "type": "image/tiff", **asset}
    item = item_from_json({"id": "I", "collection": "c", "assets": {"A": entry}}, server.url)
    with Client(Connection(server.url, server.url), None, settings) as client:
        try:
            (file,) = download_items(client, [item], folder, (), monitor or Monitor()).files
        except DataCosmosError as error:
            assert not list(folder.rglob("scene.tif"))
            return error.explain()
    return file.path.read_bytes()


def ranges_of(server):
    return [(one.start, one.end) for one in server.requests if one.end is not None]


@pytest.mark.parametrize("checksum", [True, False])
def test_a_large_file_comes_over_several_connections(data, base, checksum):
    facts = {"file:checksum": "1220" + hashlib.sha256(data).hexdigest()} if checksum else {}
    with RangedServer({NAME: data}, Slow()) as server:
        assert fetch(server, base, **facts) == data
    assert len(ranges_of(server)) >= 2
    assert all(end - start >= 8 * MB or end == len(data) for start, end in ranges_of(server)[:2])
    first, *others = server.requests
    assert first.start is None
    assert all(one.headers["if-range"] == server.etag for one in others)
    assert not [path for path in base.rglob("*") if ".part" in path.name]


def test_a_small_file_comes_by_one_request(base):
    data = cog_of(random.Random(3).randbytes(30 * MB), blocks=30)
    with RangedServer({NAME: data}) as server:
        assert fetch(server, base) == data
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "headers",
    [
        {"Accept-Ranges": "none"},
        {"Accept-Ranges": ""},
        {"ETag": ""},
        {"ETag": 'W/"1"'},
        {
            "ETag": "",
            "Last-Modified": "Mon, 02 Nov 2026 10:00:00 GMT",
            "Date": "Mon, 02 Nov 2026 10:00:00 GMT",
        },
    ],
)
def test_without_ranges_or_a_strong_validator_there_is_one_request(data, base, headers):
    with RangedServer({NAME: data}, lambda _asked, data: Served(data, headers=headers)) as server:
        assert fetch(server, base) == data
    assert len(server.requests) == 1


BAD_RANGES = {
    "ignored": lambda _asked, data: Served(data, whole=True),
    "refused": lambda _asked, data: Served(data, status=403, body=b"no"),
    "gone": lambda _asked, data: Served(data, status=404, body=b"no"),
    "too many": lambda _asked, data: Served(
        data, status=429, body=b"", headers={"Retry-After": "1"}
    ),
    "busy": lambda _asked, data: Served(data, status=503, body=b""),
    "reset": lambda _asked, data: Served(data, most=0),
    "another part": lambda asked, data: Served(
        data, headers={"Content-Range": f"bytes 0-{asked.end - asked.start - 1}/{len(data)}"}
    ),
    "says nothing of the part": lambda _asked, data: Served(data, headers={"Content-Range": ""}),
    "in several parts": lambda _asked, data: Served(
        data, headers={"Content-Type": "multipart/byteranges; boundary=x"}
    ),
    "packed": lambda _asked, data: Served(data, headers={"Content-Encoding": "gzip"}),
    "no validator": lambda _asked, data: Served(data, headers={"ETag": ""}),
}


@pytest.mark.parametrize("habit", BAD_RANGES)
def test_a_server_that_gives_no_good_ranges_gives_the_file_by_its_first_answer(data, base, habit):
    with RangedServer({NAME: data}, Slow(1, then=BAD_RANGES[habit])) as server:
        assert fetch(server, base) == data
    assert len([one for one in server.requests if one.end is None]) == 1
    assert ranges_of(server)


def test_connections_that_hang_do_not_hold_the_first_one_up(data, base):
    held = threading.Event()

    def hang_all(asked, data):
        slow.gate.set()
        held.wait(LIMIT_S)
        raise ValueError

    slow = Slow(10**6, then=hang_all)
    with RangedServer({NAME: data}, slow) as server:
        assert fetch(server, base) == data
        held.set()
    assert len([one for one in server.requests if one.end is None]) == 1


def test_a_range_that_stops_coming_is_taken_over(data, base):
    held = threading.Event()
    with RangedServer(
        {NAME: data},
        Slow(
            1,
            then=lambda asked, data: Served(
                data, gate=held if asked.number == 1 else None, behind=MB
            ),
        ),
    ) as server:
        assert fetch(server, base) == data
        held.set()


def test_a_server_that_closes_every_two_megabytes_is_gone_on_with(data, base):
    def habit(asked, data):
        return Served(data, most=2 * MB)

    with RangedServer({NAME: data}, Slow(1, then=habit)) as server:
        assert fetch(server, base) == data


def test_parts_that_are_shorter_than_asked_are_gone_on_with(data, base):
    def short(asked, data):
        end = min(asked.end, asked.start + 3 * MB)
        where = {"Content-Range": f"bytes {asked.start}-{end - 1}/{len(data)}"}
        return Served(data, headers=where, body=data[asked.start : end])

    with RangedServer({NAME: data}, Slow(1, then=short)) as server:
        assert fetch(server, base) == data


@pytest.mark.parametrize("tag", ['"2"', 'W/"2"', None])
def test_a_file_that_changes_between_two_ranges_is_never_mixed(data, other, base, tag):
    state = {"changed": False}

    def then(_asked, _data):
        state["changed"] = True
        server.files[NAME] = other
        server.etag = '"2"'
        headers = {} if tag is None else {"ETag": tag}
        return Served(other, headers=headers)

    slow = Slow(1, then=lambda asked, data: Served(data))
    calls = []

    def habit(asked, now):
        calls.append(asked)
        if asked.end is not None and not state["changed"] and len(calls) > 2:
            return then(asked, now)
        return slow(asked, now)

    slow.ranges = 3
    with RangedServer({NAME: data}, habit) as server:
        came = fetch(server, base)
    assert state["changed"]
    assert came == other


def test_a_range_that_goes_on_behind_its_end_is_not_believed(data, base):
    def long(asked, data):
        return Served(data, chunked=True, surplus=1000)

    with RangedServer({NAME: data}, Slow(1, then=long)) as server:
        assert fetch(server, base) == data
    assert len([one for one in server.requests if one.end is None]) == 2


def test_wrong_bytes_in_a_range_are_found_out_by_the_checksum(data, other, base):
    facts = {"file:checksum": "1220" + hashlib.sha256(data).hexdigest()}

    def wrong(asked, data):
        return Served(data, body=other[asked.start : asked.end])

    with RangedServer({NAME: data}, Slow(1, then=wrong)) as server:
        assert fetch(server, base, **facts) == data
    assert server.requests[-1].start is None


class Stopping(Monitor):
    """Cancelled once a condition holds."""

    def __init__(self, condition):
        self.condition = condition

    def cancelled(self):
        return self.condition()


def test_after_a_cancel_only_what_is_missing_is_asked_for(data, base):
    never = threading.Event()

    def half(asked, data):
        return Served(data, gate=never, behind=3 * MB)

    slow = Slow(10**6, then=half)
    with RangedServer({NAME: data}, slow) as server:
        with pytest.raises(Cancelled):
            fetch(server, base, Stopping(lambda: noted_in(base) >= 8 * MB))
        (notes,) = base.rglob("*.part.json")
        kept = noted(notes)
        never.set()
        server.habit = Slow(1)
        before = len(server.requests)
        assert fetch(server, base) == data
        again = server.requests[before:]
    assert again[0].start == kept[0][1]
    for one in again[1:]:
        assert all(one.end <= start or one.start >= end for start, end in kept)


def noted(notes):
    """Return the ranges that a part file's notes name, joined."""
    try:
        text = notes.read_bytes()
    except FileNotFoundError:  # replaced at this moment
        return []
    spans = sorted(tuple(map(int, line.split())) for line in text.split(b"\n")[1:-1])
    joined = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def test_other_versions_take_notes_of_ranges_for_none(data, base):
    never = threading.Event()
    slow = Slow(10**6, then=lambda _asked, data: Served(data, gate=never, behind=3 * MB))
    with RangedServer({NAME: data}, slow) as server:
        with pytest.raises(Cancelled):
            fetch(server, base, Stopping(lambda: any(len(n) > 1 for n in all_noted(base))))
        never.set()
    (notes,) = base.rglob("*.part.json")
    with pytest.raises(ValueError, match="Extra data"):
        json.loads(notes.read_text())


SCRIPT = """
import sys
from pathlib import Path
plugins, url, folder = sys.argv[1:]
sys.path.insert(0, plugins)
from datacosmos_imagery.core import Client, Connection, Monitor
from datacosmos_imagery.core.delivery.downloads import download_items
from datacosmos_imagery.core.stac.items import item_from_json
asset = {"href": url + "/scene.tif", "type": "image/tiff"}
item = item_from_json({"id": "I", "collection": "c", "assets": {"A": asset}}, url)
with Client(Connection(url, url), None) as client:
    download_items(client, [item], Path(folder), (), Monitor())
"""


def test_a_kill_loses_a_mebibyte_of_each_connection_at_the_most(data, base, tmp_path):
    (tmp_path / "plugins").mkdir()
    (tmp_path / "plugins" / "datacosmos_imagery").symlink_to(ROOT)
    never = threading.Event()
    slow = Slow(10**6, then=lambda _asked, data: Served(data, gate=never, behind=3 * MB))
    with RangedServer({NAME: data}, slow) as server:
        told = (tmp_path / "plugins", server.url, base)
        script = subprocess.Popen([sys.executable, "-c", SCRIPT, *map(str, told)])
        try:
            # Four ranges of 8 MB are all there are behind the first answer's share.
            wait_until(lambda: noted_in(base) >= 2 * MB + 4 * 3 * MB - 5 * MB)
        finally:
            script.send_signal(signal.SIGKILL)
            script.wait()
        (notes,) = base.rglob("*.part.json")
        kept = noted(notes)
        part = notes.with_suffix("").read_bytes()
        assert all(part[start:end] == data[start:end] for start, end in kept)
        never.set()
        server.habit = Slow(1)
        before = len(server.requests)
        assert fetch(server, base) == data
    for one in server.requests[before + 1 :]:
        assert all(one.end <= start or one.start >= end for start, end in kept)


def all_noted(base):
    return [noted(notes) for notes in base.rglob("*.part.json")]


def noted_in(base):
    return sum(end - start for ranges in all_noted(base) for start, end in ranges)


def wait_until(condition):
    waiting = threading.Event()
    for _ in range(LIMIT_S * 20):
        if condition():
            return
        waiting.wait(0.05)
    raise AssertionError("it never came")


def test_after_a_power_cut_only_ranges_that_are_on_the_disk_are_built_upon(data, base):
    never = threading.Event()
    slow = Slow(10**6, then=lambda _asked, data: Served(data, gate=never, behind=3 * MB))
    with RangedServer({NAME: data}, slow) as server:
        with pytest.raises(Cancelled):
            fetch(server, base, Stopping(lambda: noted_in(base) >= 8 * MB))
        never.set()
        (notes,) = base.rglob("*.part.json")
        head, _, lines = notes.read_bytes().partition(b"\n")
        certain = [[0, MB], [12 * MB, 13 * MB]]
        told = {**json.loads(head), "boot": "the last one", "ranges": certain}
        notes.write_bytes(json.dumps(told).encode() + b"\n" + lines)
        # All else may be zeros by now.
        part = notes.with_suffix("")
        lost = bytearray(len(part.read_bytes()))
        for start, end in certain:
            lost[start:end] = data[start:end]
        part.write_bytes(lost)
        server.habit = Slow(1)
        before = len(server.requests)
        assert fetch(server, base) == data
    assert server.requests[before].start == MB


def test_notes_of_ranges_that_a_kill_left_torn_are_read_as_far_as_they_go(base):
    base.mkdir()
    part = PartFile(base / "x.tif")
    state = PartState("https://x", '"1"', 100)
    with part.open_to_write() as file:
        file.write(bytes(100))
    part.note_ranges(state, [(0, 10), (50, 60)])
    part.note_range(60, 70)
    part.close()
    (notes,) = base.glob("*.part.json")
    for torn, expected in [
        (b"80 90", [(0, 10), (50, 70)]),
        (b"80 90\n90 ", [(0, 10), (50, 70), (80, 90)]),
        (b"8x 90\n10 50\n", [(0, 10), (50, 70)]),
        (b"90 200\n", [(0, 10), (50, 70), (90, 100)]),
    ]:
        whole = notes.read_bytes()
        notes.write_bytes(whole + torn)
        here, known = PartFile(base / "x.tif").arrived("https://x")
        assert (list(here), known) == (expected, state)
        notes.write_bytes(whole)


def test_who_had_the_folder_writes_into_nothing_once_it_was_taken(base):
    base.mkdir()
    state = PartState("https://x", '"1"', 100)
    sleeper = PartFile(base / "x.tif")
    with sleeper.open_to_write() as file:
        file.write(bytes(20))
        file.flush()
        sleeper.note_ranges(state, [(0, 10)])
        PartFile(base / "x.tif").renew(20)
        sleeper.note_range(10, 20)
        sleeper.note_synced_ranges(file, lambda: [(0, 100)], [(0, 100)])
        sleeper.close()
    assert list(PartFile(base / "x.tif").arrived("https://x")[0]) == [(0, 10)]

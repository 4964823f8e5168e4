# SPDX-License-Identifier: GPL-2.0-or-later
"""Two downloads never meet: of one machine or two, killed or asleep, on whatever road."""

import json
import os
import random
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Recorder
from datacosmos_imagery.core import DeliverJob, DownloadJob, Monitor
from datacosmos_imagery.core.delivery.downloads import download_items
from datacosmos_imagery.core.delivery.hold import holding
from datacosmos_imagery.core.delivery.order_folder import MARKER_NAME
from datacosmos_imagery.core.disk.folder_lock import LOCK_NAME, RECORD_NAME
from datacosmos_imagery.core.disk.holder import Holder
from datacosmos_imagery.core.errors import DownloadedElsewhere
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.stac.items import item_from_json
from killing import Gate, digests, halves, unfinished
from storage import item_at
from views import entry_in, line_in

ROOT = Path(__file__).resolve().parents[3]
# More of them: DATACOSMOS_PAIRS=40
PAIRS = int(os.environ.get("DATACOSMOS_PAIRS", "1"))
SCRIPT = """
import sys, time
from pathlib import Path
plugins, url, token, order, base, knows_locks, pause = sys.argv[1:]
sys.path.insert(0, plugins)
from datacosmos_imagery.core import *
from datacosmos_imagery.core.errors import DownloadedElsewhere
if knows_locks == "False":
    import fcntl
    def refuse(_file, _how):
        raise OSError(95, "not supported")
    fcntl.flock = refuse
client = Client(Connection(url, url, 42, 456), PastedToken(token), HttpSettings())
time.sleep(float(pause))
try:
    DeliverJob(client, order, Path(base), folder=Path(base)).run(Monitor())
except DownloadedElsewhere as error:
    print(error.message)
"""


@pytest.fixture
def href(sandbox):
    address = entry_in(sandbox, "sentinel-2-l2a").item["assets"]["visual"]["href"]
    return address.replace("@BASE@", sandbox.url)


def elsewhere(folder, **facts):
    """Let another machine hold a folder, as far as its record says."""
    facts = {"machine": "lab-3", "boot": "another", "system": "another", **facts}
    folder.mkdir(exist_ok=True)
    path = folder / RECORD_NAME
    fresh = path.with_name("fresh")
    fresh.write_bytes(replace(Holder.of_this_process(), **facts).content(1))
    fresh.replace(path)


ROADS = {
    "DeliverJob": lambda client, order, _item, base: DeliverJob(client, order, base, folder=base),
    "DownloadJob": lambda client, order, _item, base: DownloadJob(client, order, base),
    "download_items": lambda client, _order, item, base: _Items(client, item, base),
}


class _Items:
    """What a script calls without an order."""

    def __init__(self, client, item, base):
        self.given = (client, [item], base, ())

    def run(self, monitor):
        return download_items(*self.given, monitor)


@pytest.mark.parametrize("road", ROADS)
def test_a_folder_that_another_machine_uses_is_left_alone_on_every_road(
    sandbox, client, bought, href, base, monitor, road
):
    elsewhere(base)
    before = sorted(base.iterdir())
    with pytest.raises(DownloadedElsewhere) as caught:
        ROADS[road](client, bought, item_at(sandbox, href), base).run(monitor)
    assert "lab-3" in caught.value.message
    assert str(os.getpid()) in caught.value.message
    assert "3 minutes after" in caught.value.hint
    assert sorted(base.iterdir()) == before


@pytest.mark.parametrize("road", ROADS)
def test_a_download_that_was_taken_over_while_it_slept_stops_in_words(
    sandbox, client, bought, href, base, monitor, road
):
    gate = Gate(sandbox, "GET", r"/storage/.*\.tiff$", after=True)
    job = ROADS[road](client, bought, item_at(sandbox, href), base)
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(job.run, Recorder())
        assert gate.reached.wait(30)
        there = {path.name for path in base.rglob("*.tiff")}
        elsewhere(base)
        gate.open.set()
        with pytest.raises(DownloadedElsewhere, match="has taken the folder"):
            running.result(60)
    assert {path.name for path in base.rglob("*.tiff")} == there
    assert json.loads((base / RECORD_NAME).read_text())["machine"] == "lab-3"
    assert not (base / LOCK_NAME).exists()


def test_a_part_of_a_holder_that_may_wake_up_is_not_written_to_by_both(
    sandbox, client, bought, base, monkeypatch, monitor
):
    from datacosmos_imagery.core.delivery import hold as module
    from datacosmos_imagery.core.disk.folder_lock import Pace

    sandbox.faults.add(Fault("visual", cut_after=9000))
    sandbox.faults.add(Fault("visual", status=403, times=None))
    with pytest.raises(Exception, match="couldn't be downloaded"):
        DownloadJob(client, bought, base, ("visual",)).run(monitor)
    sandbox.faults.clear()
    (part,) = base.rglob("*.part")
    notes = part.with_name(part.name + ".json")
    notes.write_text(json.dumps({**json.loads(notes.read_text()), "boot": "x", "synced": 9000}))
    elsewhere(base)
    os.utime(base / RECORD_NAME, (1, 1))
    monkeypatch.setattr(module, "PACE", Pace(look_s=0.1, settle_s=0.1))
    with part.open("ab") as sleeper:
        report = DownloadJob(client, bought, base, ("visual",)).run(monitor)
        sleeper.write(b"of the one that slept")
    served = digests(sandbox.files(bought))
    assert halves(base, served) == []
    assert len(report.files) == 1
    assert unfinished(base) == []
    assert any("lab-3" in text for text in monitor.infos)


def test_a_hold_is_one_within_a_thread_and_keeps_other_threads_out(base, monitor):
    base.mkdir()
    link = base.with_name("link")
    link.symlink_to(base)
    with holding(base, base, monitor) as outer:
        with holding(link, link, monitor) as inner:
            assert inner.lock is outer.lock
        assert outer.lock.is_ours()
        found = []

        def other():
            try:
                with holding(base, base, Monitor()):
                    found.append("held")
            except DownloadedElsewhere as error:
                found.append(error.message)

        thread = threading.Thread(target=other)
        thread.start()
        thread.join(30)
    assert len(found) == 1
    assert f"process {os.getpid()} on" in found[0]
    assert list(base.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="has no forks")
def test_a_fork_does_not_write_on(base, monitor):
    base.mkdir()
    with holding(base, base, monitor) as hold:
        child = os.fork()
        if child == 0:
            os._exit(0 if not hold.lock.is_ours() and hold.monitor.cancelled() else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert hold.lock.is_ours()


def test_an_orders_folder_that_another_order_marked_at_the_same_moment_is_not_shared(
    sandbox, client, buy, base, monitor
):
    one = buy(sandbox, client, line_in(sandbox, "sentinel-2-l2a"))

    def taken(folder):
        (folder / MARKER_NAME).write_text(
            json.dumps({"order": "another", "service": sandbox.url, "ordered": "2026-01-01"})
        )

    gate = Gate(sandbox, "GET", r"/items/[^/]+$")
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(DeliverJob(client, one, base, ("thumbnail",)).run, Recorder())
        assert gate.reached.wait(30)
        gate.open.set()
        first = running.result(60).folder
    taken(first)
    second = DeliverJob(client, one, base, ("thumbnail",)).run(monitor).folder
    assert second != first
    assert json.loads((second / MARKER_NAME).read_text())["order"] == one


OURS = (
    "a.tif",
    "a.tif.part",
    "A.TIF.PART",
    "a.tif.part.json",
    "a.tif.provenance.json",
    ".datacosmos-files.json",
    ".datacosmos-holder.json",
    ".datacosmos-download.lock",
    "ITEM.json",
    "0123456789abcdef0123456789abcdef.part",
    "0123456789abcdef0123456789abcdef",
)


def test_assets_named_like_our_own_files_do_not_touch_them(sandbox, client, base, monitor):
    contents = {
        name: (f"[1{number:05}]" if name.endswith("json") else f"II*\0{number:04}").encode()
        for number, name in enumerate(OURS)
    }
    assets = {}
    for number, (name, content) in enumerate(contents.items()):
        place = f"/at/{number}/{name}"
        cut = Fault(f"^{place}$", body=content, cut_after=4)
        sandbox.faults.add(cut)
        sandbox.faults.add(Fault(f"^{place}$", body=content, times=None))
        assets[f"k{number}"] = {"href": sandbox.url + place}
    item = item_from_json({"id": "ITEM", "collection": "c", "assets": assets}, "")
    for _run in range(2):
        report = download_items(client, [item], base, (), monitor)
        got = {file.asset.key: file.path.read_bytes() for file in report.files}
        assert got == {f"k{number}": one for number, one in enumerate(contents.values())}
    assert json.loads((base / "ITEM" / "ITEM.json").read_text())["id"] == "ITEM"


@pytest.mark.parametrize("knows_locks", [True, False])
def test_pairs_of_programs_into_one_folder_leave_nothing_wrong(
    sandbox, client, bought, tmp_path, monitor, knows_locks
):
    (tmp_path / "plugins").mkdir()
    (tmp_path / "plugins" / "datacosmos_imagery").symlink_to(ROOT)
    served, token, wrong, refused = digests(sandbox.files(bought)), sandbox.issue_token(), 0, 0
    sandbox.faults.add(Fault("/storage/", delay_s=0.2, times=None))
    chance = random.Random(7)
    for number in range(PAIRS):
        base = tmp_path / f"pair-{number}"
        told = [tmp_path / "plugins", sandbox.url, token, bought, base, knows_locks]
        pair = [
            subprocess.Popen(
                [sys.executable, "-c", SCRIPT, *map(str, told), str(pause)],
                stdout=subprocess.PIPE,
                text=True,
            )
            for pause in (0, chance.uniform(0, 0.3))
        ]
        if (number + knows_locks) % 2:
            time.sleep(chance.uniform(0.3, 1.5))
            pair[chance.randrange(2)].kill()
        said = [one.communicate(timeout=60)[0] for one in pair]
        refused += sum("at this moment" in text for text in said)
        wrong += len(halves(base, served))
        # At once after the killed one.
        DeliverJob(client, bought, base, folder=base).run(monitor)
        wrong += len(halves(base, served))
        assert [name for name in served if not (base / name).is_file()] == []
        assert unfinished(base) == []
    print(f"{PAIRS} pairs, locks {knows_locks}: {refused} refused, {wrong} files wrong")
    assert wrong == 0

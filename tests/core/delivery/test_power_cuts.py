# SPDX-License-Identifier: GPL-2.0-or-later
"""After a power cut, or any other end that isn't one, nothing wrong is called kept."""

import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from datacosmos_imagery.core import DeliverJob, DownloadJob
from datacosmos_imagery.core.delivery.downloads import download_items
from datacosmos_imagery.core.delivery.manifest import FILE_NAME, Manifest
from datacosmos_imagery.core.disk.holder import boot_id
from datacosmos_imagery.core.sandbox import Fault
from killing import Gate, digests, halves, unfinished
from offered_files import Offers, cog_of
from power import Disk, lay_out
from storage import VISUAL, item_at, original, storage_requests
from views import entry_in, line_in

ROOT = Path(__file__).resolve().parents[3]
ASSETS = ("thumbnail", "metadata", "B02")


@pytest.fixture
def item_folder(sandbox, base):
    return base / entry_in(sandbox, "sentinel-2-l2a").id


@pytest.fixture
def served(sandbox, bought):
    return digests(sandbox.files(bought))


def test_a_power_cut_at_any_point_leaves_nothing_wrong_that_is_called_kept(
    sandbox, make_client, bought, served, base, tmp_path, monitor, monkeypatch
):
    client = make_client(sandbox, parallel=1)
    with monkeypatch.context() as patches:
        disk = Disk(base, patches)
        DownloadJob(client, bought, base, ASSETS).run(monitor)
    (item,) = [path.name for path in base.iterdir()]
    kept = 0
    for number, state in enumerate(disk.states):
        folder = tmp_path / "cut" / str(number)
        lay_out(state, folder)
        for name, _size in Manifest(folder / item).complete_files().values():
            assert halves(folder, {f"{item}/{name}": served[f"{item}/{name}"]}) == []
            kept += 1
        if number % 9 == 0:
            forget_this_run(folder)
            DownloadJob(client, bought, folder, ASSETS).run(monitor)
            assert halves(folder, served) == []
            assert len([n for n in served if (folder / n).is_file()]) == len(ASSETS)
        shutil.rmtree(folder)
    assert len(disk.states) > 20
    assert kept > len(ASSETS)


def forget_this_run(folder):
    """Let what lies in a folder be from before the computer was switched off."""
    for path in [*folder.rglob("*.part.json"), *folder.rglob(".datacosmos-holder.json")]:
        path.write_bytes(path.read_bytes().replace(boot_id().encode(), b"0" * len(boot_id())))


def zeros(data):
    return bytes(len(data))


def zeros_from_the_middle(data):
    return data[: len(data) // 2].ljust(len(data), b"\0")


def one_bit_other(data):
    return data[:-9] + bytes([data[-9] ^ 1]) + data[-8:]


HARMS = (zeros, zeros_from_the_middle, one_bit_other)


@pytest.mark.parametrize("vouching", ["digest", "checksum", "papers", "structure"])
def test_what_an_unclean_end_left_is_looked_into(
    make_sandbox, make_client, buy, base, monitor, vouching
):
    sandbox = make_sandbox(checksums=vouching == "checksum")
    client = make_client(sandbox)
    order_id = buy(sandbox, client, line_in(sandbox, "sentinel-2-l2a"))
    delivery = DeliverJob(client, order_id, base).run(monitor)
    served = digests(sandbox.files(order_id))
    (manifest,) = base.rglob(FILE_NAME)
    entries = json.loads(manifest.read_text())
    for entry in entries.values():
        entry["settled"] = False
        if vouching != "digest":
            entry.pop("sha256")
    manifest.write_text(json.dumps(entries))
    if vouching != "papers":
        for path in base.rglob("*.provenance.json"):
            path.unlink()
    # Nothing but a digest tells that pixels are others.
    harms = [zeros] if vouching == "structure" else list(HARMS)
    harmed = dict(zip(sorted(manifest.parent.glob("B0*.tiff")), harms))
    for path, harm in harmed.items():
        path.write_bytes(harm(path.read_bytes()))
    before = len(storage_requests(sandbox))
    again = DeliverJob(client, order_id, base).run(monitor)
    fetched = {Path(r.path).name for r in storage_requests(sandbox)[before:]}
    assert fetched == {path.name for path in harmed}
    assert halves(delivery.folder, served) == []
    assert len(again.files) == len(delivery.files)
    assert all(entry["settled"] for entry in json.loads(manifest.read_text()).values())


def test_what_earlier_versions_noted_is_looked_into_once(sandbox, fetch, item_folder, monitor):
    fetch("visual", "thumbnail")
    path = item_folder / FILE_NAME
    entries = json.loads(path.read_text())
    old = {n: {k: e[k] for k in ("source", "size", "asset")} for n, e in entries.items()}
    path.write_text(json.dumps(old))
    visual = item_folder / VISUAL
    visual.write_bytes(zeros(visual.read_bytes()))
    before = len(storage_requests(sandbox))
    fetch("visual", "thumbnail")
    (asked,) = storage_requests(sandbox)[before:]
    assert asked.path.endswith(VISUAL)
    assert visual.read_bytes() == original(sandbox, VISUAL).read_bytes()
    assert any(VISUAL in text and "damaged" in text for text in monitor.warnings)
    fetch("visual", "thumbnail")
    assert len(storage_requests(sandbox)) == before + 1


def images_in(folder):
    return sorted(path.name for path in folder.glob("*.tif*"))


@pytest.mark.parametrize("left", [None, b"", bytes(300), b'{"B02.tiff": {"so'])
def test_without_the_notes_the_papers_say_which_files_are_ours(
    sandbox, client, bought, base, monitor, left
):
    delivery = DeliverJob(client, bought, base).run(monitor)
    served = digests(sandbox.files(bought))
    (notes,) = base.rglob(FILE_NAME)
    names = images_in(notes.parent)
    if left is None:
        notes.unlink()
    else:
        notes.write_bytes(left)
    damaged = sorted(notes.parent.glob("B0*.tiff"))[0]
    damaged.write_bytes(zeros(damaged.read_bytes()))
    before = len(storage_requests(sandbox))
    DeliverJob(client, bought, base).run(monitor)
    fetched = {Path(request.path).name for request in storage_requests(sandbox)[before:]}
    assert {name for name in fetched if name.endswith(".tiff")} == {damaged.name}
    assert halves(delivery.folder, served) == []
    assert images_in(notes.parent) == names


def test_zeros_inside_what_an_earlier_version_brought_are_not_kept(tmp_path, monitor):
    """All blocks are where the directory says, and one of them was never written."""
    data = cog_of(random.Random(3).randbytes(200_000))
    with Offers(tmp_path) as offers:
        href = offers.offer("scene.tif", data)
        assert offers.fetch(href, type="image/tiff") == data
        (path,) = tmp_path.rglob(FILE_NAME)
        for old, hole, requests in [
            ({}, slice(-50_000, None), 2),
            ({}, slice(8192, 16384), 3),
            ({}, slice(0, 0), 3),
            ({"settled": False}, slice(0, 0), 3),
        ]:
            (entry,) = json.loads(path.read_text()).values()
            entry = {key: entry[key] for key in ("source", "size", "asset")}
            path.write_text(json.dumps({"scene.tif": {**entry, **old}}))
            harmed = bytearray(data)
            harmed[hole] = bytes(len(data[hole]))
            (path.parent / "scene.tif").write_bytes(harmed)
            assert offers.fetch(href, monitor, type="image/tiff") == data
            assert len(offers.asked_for(href)) == requests
    assert sum("nothing tells" in text for text in monitor.warnings) == 2


def test_what_nothing_vouches_for_is_fetched_again(sandbox, client, bought, base, monitor):
    href = entry_in(sandbox, "sentinel-2-l2a").item["assets"]["metadata"]["href"]
    href = href.replace("@BASE@", sandbox.url)
    item = item_at(sandbox, href, type="application/octet-stream")
    (file,) = download_items(client, [item], base, (), monitor).files
    path = file.path.parent / FILE_NAME
    path.write_text(path.read_text().replace('"sha256"', '"unknown"'))
    data = path.read_text()
    path.write_text(data.replace('"settled": true', '"settled": false'))
    before = len(storage_requests(sandbox))
    again = download_items(client, [item], base, (), monitor)
    assert len(storage_requests(sandbox)) - before == (0 if again.files[0].kept else 1)
    assert file.path.read_bytes() == original(sandbox, file.path.name).read_bytes()


def test_a_file_that_was_changed_later_is_looked_into_and_stays_until_another_is_there(
    sandbox, fetch, item_folder
):
    fetch("visual", "thumbnail")
    visual = item_folder / VISUAL
    data = visual.read_bytes()
    visual.write_bytes(zeros(data))
    sandbox.faults.add(Fault("/storage/", status=403, times=None))
    with pytest.raises(Exception, match="couldn't be downloaded"):
        fetch("visual", "thumbnail")
    assert visual.read_bytes() == zeros(data)
    sandbox.faults.clear()
    fetch("visual", "thumbnail")
    assert visual.read_bytes() == data


def test_a_file_that_was_only_touched_is_kept(sandbox, fetch, item_folder):
    fetch("visual")
    os.utime(item_folder / VISUAL, (1, 1))
    before = len(storage_requests(sandbox))
    assert fetch("visual").files[0].kept
    assert len(storage_requests(sandbox)) == before


@pytest.mark.parametrize("synced", [0, 4000])
def test_a_part_is_built_upon_as_far_as_it_is_on_the_disk(
    sandbox, fetch, item_folder, base, synced
):
    sandbox.faults.add(Fault(VISUAL, cut_after=9000))
    sandbox.faults.add(Fault(VISUAL, status=403, times=None))
    with pytest.raises(Exception, match="couldn't be downloaded|failed"):
        fetch("visual")
    sandbox.faults.clear()
    (notes,) = base.rglob("*.part.json")
    part = notes.with_suffix("")
    data = part.read_bytes()
    assert len(data) == 9000
    part.write_bytes(data[:synced].ljust(len(data), b"\0"))
    noted = {**json.loads(notes.read_text()), "synced": synced, "boot": "the last one"}
    notes.write_text(json.dumps(noted))
    before = len(storage_requests(sandbox))
    fetch("visual")
    (asked,) = storage_requests(sandbox)[before:]
    assert asked.headers.get("range") == (f"bytes={synced}-" if synced else None)
    assert (item_folder / VISUAL).read_bytes() == original(sandbox, VISUAL).read_bytes()


def test_a_large_part_notes_how_far_it_is_on_the_disk(base):
    from datacosmos_imagery.core.delivery.partfile import PartFile, PartState

    base.mkdir()
    part = PartFile(base / "x.tif")
    part.note(PartState("https://x", '"1"', None))
    block = bytes(8 * 1024 * 1024)
    with part.open_to_append() as file, part.syncing(file) as disk:
        for number in range(1, 10):
            file.write(block)
            file.flush()
            disk.grew(number * len(block))
            deadline = time.monotonic() + 10
            while number == 4 and time.monotonic() < deadline:
                if json.loads((base / "x.tif.part.json").read_text())["synced"]:
                    break
                time.sleep(0.01)
    noted = json.loads((base / "x.tif.part.json").read_text())
    assert noted["synced"] >= 4 * len(block)
    assert noted["boot"] == boot_id()


SCRIPT = """
import sys
from pathlib import Path
plugins, url, token, order, base = sys.argv[1:]
sys.path.insert(0, plugins)
from datacosmos_imagery.core import *
client = Client(Connection(url, url, 42, 456), PastedToken(token), HttpSettings(parallel=1))
DownloadJob(client, order, Path(base)).run(Monitor())
"""


def test_after_a_kill_what_has_come_is_looked_into(
    sandbox, client, bought, served, base, item_folder, tmp_path, monitor
):
    (tmp_path / "plugins").mkdir()
    (tmp_path / "plugins" / "datacosmos_imagery").symlink_to(ROOT)
    gate = Gate(sandbox, "GET", r"\.tiff$", skip=3)
    told = (tmp_path / "plugins", sandbox.url, sandbox.issue_token(), bought, base)
    script = subprocess.Popen([sys.executable, "-c", SCRIPT, *map(str, told)])
    assert gate.reached.wait(30)
    script.send_signal(signal.SIGKILL)
    script.wait()
    gate.open.set()
    came = sorted(item_folder.glob("*.tiff"))
    assert len(came) == 3
    for path, harm in zip(came, HARMS):
        path.write_bytes(harm(path.read_bytes()))
    before = len(storage_requests(sandbox))
    DownloadJob(client, bought, base).run(monitor)
    asked = {Path(r.path).name for r in storage_requests(sandbox)[before:]}
    assert {path.name for path in came} <= asked
    assert halves(base, served) == []
    assert unfinished(base) == []
    assert re.search("fetched again", " ".join(monitor.warnings))

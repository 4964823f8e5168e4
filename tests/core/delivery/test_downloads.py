# SPDX-License-Identifier: GPL-2.0-or-later
"""Downloads: whole or not at all, resumed, and what is chosen to come."""

from __future__ import annotations

import json
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from datacosmos_imagery.core import DownloadJob, Journal, OrderJob
from datacosmos_imagery.core.delivery.downloads import download_items
from datacosmos_imagery.core.delivery.partfile import PartFile
from datacosmos_imagery.core.delivery.transfer import RemoteFile, Transfer
from datacosmos_imagery.core.disk.diskspace import DiskSpace
from datacosmos_imagery.core.errors import (
    Cancelled,
    DownloadError,
    InputError,
    NotFound,
    NotPaid,
    StorageError,
)
from datacosmos_imagery.core.sandbox import Fault
from storage import VISUAL, item_at, names_in, original, storage_requests
from views import entry_in, line_in


def test_all_assets_arrive_as_they_are(sandbox, fetch, base):
    report = fetch()
    entry = entry_in(sandbox, "sentinel-2-l2a")
    assert {f.path.name for f in report.files} == {
        "B02_COG.tiff",
        "B03_COG.tiff",
        "B04_COG.tiff",
        "B08_COG.tiff",
        VISUAL,
        "thumbnail.webp",
        "metadata.json",
    }
    for file in report.files:
        assert file.path.parent == base / entry.id
        assert file.path.read_bytes() == original(sandbox, file.path.name).read_bytes()
    assert report.size_bytes == sum(f.path.stat().st_size for f in report.files)
    stored = json.loads((base / entry.id / f"{entry.id}.json").read_text())
    assert stored["id"] == entry.id
    assert not [name for name in names_in(base) if ".part" in name]


def test_the_item_is_fetched_again_after_payment(sandbox, fetch):
    before = len(sandbox.requests)
    fetch("thumbnail")
    later = [r.path for r in sandbox.requests[before:]]
    assert any(path.endswith(entry_in(sandbox, "sentinel-2-l2a").id) for path in later)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("visual",), {VISUAL}),
        (("B02", "b03"), {"B02_COG.tiff", "B03_COG.tiff"}),
        (("thumbnail", "METADATA"), {"thumbnail.webp", "metadata.json"}),
    ],
)
def test_assets_are_chosen_by_key_or_role(fetch, names, expected):
    assert {f.path.name for f in fetch(*names).files} == expected


def test_an_unknown_asset_is_named_with_those_there_are(sandbox, fetch):
    with pytest.raises(InputError) as caught:
        fetch("B99")
    assert "B99" in caught.value.message
    assert "B02" in caught.value.hint
    assert storage_requests(sandbox) == []


def test_an_unpaid_order_is_not_downloaded(sandbox, client, base, tmp_path, monitor):
    line = line_in(sandbox, "sentinel-2-l2a")
    job = OrderJob(client, tmp_path / "journal", (line,), licences_accepted=True)
    order_id = job.run(monitor).order.id
    with pytest.raises(NotPaid, match="UNPAID"):
        DownloadJob(client, order_id, base).run(monitor)
    sandbox.cancel(order_id)
    with pytest.raises(NotPaid, match="CANCELLED"):
        DownloadJob(client, order_id, base).run(monitor)
    with pytest.raises(NotFound):
        DownloadJob(client, "unknown", base).run(monitor)
    assert not base.exists()


def test_several_files_arrive_at_once(sandbox, fetch):
    fetch("thumbnail")  # makes the scene
    sandbox.faults.add(Fault("/storage/", delay_s=0.3, times=None))
    began = time.monotonic()
    fetch("data")
    assert time.monotonic() - began < 5 * 0.3


def test_a_cut_transfer_goes_on_where_it_stopped(sandbox, fetch):
    sandbox.faults.add(Fault(VISUAL, cut_after=5000))
    (file,) = fetch("visual").files
    assert file.path.read_bytes() == original(sandbox, VISUAL).read_bytes()
    first, second = storage_requests(sandbox)
    assert "range" not in first.headers
    assert second.headers["range"] == "bytes=5000-"
    assert second.headers["if-range"].startswith('"')


def test_a_download_goes_on_in_the_next_run(sandbox, fetch, base):
    sandbox.faults.add(Fault(VISUAL, cut_after=5000, times=1))
    sandbox.faults.add(Fault(VISUAL, status=404, times=1))
    with pytest.raises(DownloadError):
        fetch("visual")
    assert VISUAL not in names_in(base)
    assert f"{VISUAL}.part" in names_in(base)
    (file,) = fetch("visual").files
    assert file.path.read_bytes() == original(sandbox, VISUAL).read_bytes()
    assert storage_requests(sandbox)[-1].headers["range"] == "bytes=5000-"


def test_what_counts_as_arrived_is_on_the_disk(sandbox, client, bought, tmp_path, monitor):
    """Not in a buffer of this process, where a kill would lose it."""
    href = entry_in(sandbox, "sentinel-2-l2a").item["assets"]["thumbnail"]["href"]
    (file,) = [f for name, f in sandbox.files(bought).items() if name.endswith("thumbnail.webp")]
    size = file.stat().st_size
    sandbox.faults.add(Fault(r"thumbnail\.webp$", bytes_per_s=2 * size // 3))
    remote = RemoteFile(href.replace("@BASE@", sandbox.url), tmp_path / "thumbnail.webp")
    part, seen, sizes = PartFile(remote.path).path, [], []

    def look(count):
        seen.append((count, part.stat().st_size))

    Transfer(client, remote, DiskSpace(tmp_path), sizes.append, look, sizes.append).run(monitor)
    assert len(seen) > 1
    assert [count for count, on_disk in seen if on_disk != count] == []
    assert sizes == [size, size]


def test_a_file_that_changed_meanwhile_starts_again(sandbox, fetch):
    sandbox.faults.add(Fault(VISUAL, cut_after=5000))
    sandbox.faults.add(Fault(VISUAL, changed=True))
    (file,) = fetch("visual").files
    assert file.path.read_bytes() == original(sandbox, VISUAL).read_bytes() + b"changed"


def test_a_server_that_ignores_ranges_starts_again(sandbox, fetch):
    sandbox.faults.add(Fault(VISUAL, cut_after=5000))
    sandbox.faults.add(Fault(VISUAL, ignore_range=True))
    (file,) = fetch("visual").files
    assert file.path.read_bytes() == original(sandbox, VISUAL).read_bytes()


def test_a_weak_etag_is_nothing_to_build_upon(sandbox, fetch):
    sandbox.faults.add(Fault(VISUAL, cut_after=5000, headers={"ETag": 'W/"x"'}))
    (file,) = fetch("visual").files
    assert file.path.read_bytes() == original(sandbox, VISUAL).read_bytes()
    assert "range" not in storage_requests(sandbox)[1].headers


def test_an_answer_without_a_length_is_no_trouble(sandbox, fetch, monitor):
    sandbox.faults.add(Fault("/storage/", no_length=True, times=None))
    report = fetch("visual", "thumbnail")
    for file in report.files:
        assert file.path.read_bytes() == original(sandbox, file.path.name).read_bytes()
    assert all(0 <= fraction <= 1 for fraction, _text in monitor.progressed)


def test_an_answer_without_a_length_that_is_cut_is_not_taken_for_whole(sandbox, fetch, base):
    sandbox.faults.add(Fault(VISUAL, no_length=True, cut_after=5000))
    sandbox.faults.add(Fault(VISUAL, status=404))
    with pytest.raises(DownloadError):
        fetch("visual")
    assert VISUAL not in names_in(base)
    (file,) = fetch("visual").files
    assert storage_requests(sandbox)[-1].headers["range"] == "bytes=5000-"
    assert file.path.read_bytes() == original(sandbox, VISUAL).read_bytes()


@pytest.mark.parametrize(
    "fault",
    [
        Fault(VISUAL, status=503, times=2),
        Fault(VISUAL, status=429, headers={"Retry-After": "0"}, times=2),
        Fault(VISUAL, drop=True, times=2),
        Fault(VISUAL, status=401),
        Fault(VISUAL, cut_after=3000, times=7),
    ],
    ids=["503", "429", "cut before", "expired token", "cut again and again"],
)
def test_faults_that_pass_are_ridden_out(sandbox, fetch, fault):
    sandbox.faults.add(fault)
    (file,) = fetch("visual").files
    assert file.path.read_bytes() == original(sandbox, VISUAL).read_bytes()


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Fault(VISUAL, status=403, times=None), "HTTP 403"),
        (Fault(VISUAL, status=404, times=None), "HTTP 404"),
        (Fault(VISUAL, status=500, times=None), "HTTP 500"),
        (
            Fault(VISUAL, body=b"<html>sign in</html>", content_type="text/html", times=None),
            "web page",
        ),
        (
            Fault(VISUAL, body=b"\n<!DOCTYPE html><p>hi", content_type="image/tiff", times=None),
            "web page",
        ),
        (Fault(VISUAL, drop=True, times=None), "broke"),
    ],
    ids=["403", "404", "500", "html", "html in disguise", "cut"],
)
def test_one_failing_file_is_named_and_the_others_are_kept(sandbox, fetch, base, fault, words):
    sandbox.faults.add(fault)
    with pytest.raises(DownloadError) as caught:
        fetch("visual", "thumbnail", "metadata")
    ((name, reason),) = caught.value.failures
    assert name == VISUAL
    assert words in reason
    assert "1 of 3" in caught.value.message
    assert {"thumbnail.webp", "metadata.json"} <= set(names_in(base))
    assert VISUAL not in names_in(base)
    sandbox.faults.clear()
    report = fetch("visual", "thumbnail", "metadata")
    assert {f.path.name: f.kept for f in report.files} == {
        VISUAL: False,
        "thumbnail.webp": True,
        "metadata.json": True,
    }


def test_finished_files_are_not_asked_for_again(sandbox, fetch):
    fetch("visual", "thumbnail")
    before = len(storage_requests(sandbox))
    report = fetch("visual", "thumbnail")
    assert len(storage_requests(sandbox)) == before
    assert all(file.kept for file in report.files)


def test_a_finished_file_that_was_shortened_is_fetched_again(sandbox, fetch):
    (file,) = fetch("visual").files
    file.path.write_bytes(b"short")
    fetch("visual")
    # Not over the file, which is no longer the one we know; but it is whole again.
    assert file.path.read_bytes() == original(sandbox, VISUAL).read_bytes()


def test_somebody_elses_file_of_the_same_name_is_not_overwritten(sandbox, fetch, base):
    entry = entry_in(sandbox, "sentinel-2-l2a")
    (base / entry.id).mkdir(parents=True)
    (base / entry.id / VISUAL).write_text("my notes")
    (file,) = fetch("visual").files
    assert (base / entry.id / VISUAL).read_text() == "my notes"
    assert file.path.name != VISUAL
    assert file.path.read_bytes() == original(sandbox, VISUAL).read_bytes()


def test_a_part_that_is_whole_already_is_only_checked(sandbox, fetch, base):
    sandbox.faults.add(Fault(VISUAL, cut_after=5_000))
    sandbox.faults.add(Fault(VISUAL, status=503, times=None))
    with pytest.raises(DownloadError):
        fetch("visual")
    part = next(base.rglob("*.part"))
    part.write_bytes(original(sandbox, VISUAL).read_bytes())
    sandbox.faults.clear()
    assert fetch("visual").files[0].path.read_bytes() == original(sandbox, VISUAL).read_bytes()


def test_a_range_that_begins_elsewhere_starts_again(sandbox, fetch):
    sandbox.faults.add(Fault(VISUAL, cut_after=5_000))
    sandbox.faults.add(Fault(VISUAL, headers={"Content-Range": "bytes 7-99/100"}))
    assert fetch("visual").files[0].path.read_bytes() == original(sandbox, VISUAL).read_bytes()
    assert ["range" in r.headers for r in storage_requests(sandbox)] == [False, True, False]


def test_a_server_that_asks_for_hours_is_not_waited_for(sandbox, fetch):
    sandbox.faults.add(Fault(VISUAL, status=503, headers={"Retry-After": "7200"}, times=None))
    with pytest.raises(DownloadError, match="visual"):
        fetch("visual")
    assert len([r for r in storage_requests(sandbox) if r.path.endswith(VISUAL)]) == 1


def test_too_little_space_is_said_before_anything_is_written(
    sandbox, client, bought, base, monitor
):
    item = client.item("sentinel-2-l2a", entry_in(sandbox, "sentinel-2-l2a").id, monitor)
    space = DiskSpace(base, free_bytes=lambda _folder: 33 * 1024 * 1024)
    sandbox.faults.add(Fault(VISUAL, headers={"Content-Length": str(10**9)}))
    with pytest.raises(StorageError, match="enough free disk space"):
        download_items(client, [item], base, ("visual",), monitor, space)
    assert not [name for name in names_in(base) if name.startswith("visual")]


@pytest.mark.parametrize("bad", ["/proc/imagery", "/dev/null/imagery"])
def test_a_folder_that_cannot_be_made_is_named(client, bought, monitor, bad):
    with pytest.raises(StorageError) as caught:
        DownloadJob(client, bought, Path(bad)).run(monitor)
    assert bad.split("/")[1] in caught.value.message
    assert caught.value.hint


def test_a_full_disk_is_said_and_the_part_is_kept(sandbox, client, bought, base, monitor):
    """The limit on file sizes makes write() fail, as a full disk does."""
    import resource
    import signal

    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    assert sandbox.files(bought)  # the sandbox draws them before its own writing fails, too
    resource.setrlimit(resource.RLIMIT_FSIZE, (6000, old[1]))
    try:
        with pytest.raises(StorageError, match="full"):
            DownloadJob(client, bought, base, ("visual",)).run(monitor)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
        signal.signal(signal.SIGXFSZ, handler)
    assert VISUAL not in names_in(base)
    DownloadJob(client, bought, base, ("visual",)).run(monitor)
    assert VISUAL in names_in(base)


def test_cancel_is_felt_at_once_even_while_the_server_is_silent(sandbox, fetch, base, monitor):
    sandbox.faults.add(Fault(VISUAL, cut_after=None, delay_s=4.0))
    threading.Timer(0.5, lambda: setattr(monitor, "stop", True)).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        fetch("visual")
    assert time.monotonic() - began < 2.5
    assert VISUAL not in names_in(base)


def test_lines_come_from_the_journal_where_the_service_lists_none(
    sandbox, client, bought, base, tmp_path, monitor
):
    body = json.dumps({"data": {"id": bought, "status": "PAID"}}).encode()
    sandbox.faults.add(Fault(f"/orders/{bought}$", body=body))
    job = DownloadJob(client, bought, base, ("thumbnail",), tmp_path / "journal")
    assert len(job.run(monitor).files) == 1
    assert Journal(tmp_path / "journal").attempt_of(client.connection.origin, bought)


def test_a_withdrawn_item_does_not_stop_the_others(sandbox, client, buy, base, monitor):
    one, other = (line_in(sandbox, "sentinel-2-l2a", n) for n in (0, 1))
    order_id = buy(sandbox, client, one, other)
    sandbox.faults.add(Fault(f"/items/{one.item}$", status=404, times=None))
    with pytest.raises(DownloadError) as caught:
        DownloadJob(client, order_id, base, ("thumbnail",)).run(monitor)
    assert one.item in caught.value.message
    assert (base / other.item / "thumbnail.webp").exists()


def test_two_items_of_one_name_have_folders_of_their_own(sandbox, client, base, monitor):
    sandbox.faults.add(Fault("/file.tiff", body=b"II*\0", content_type="image/tiff", times=None))
    one = item_at(sandbox, f"{sandbox.url}/file.tiff")
    other = replace(one, collection="d")
    report = download_items(client, [one, other], base, (), monitor)
    assert [f.path.parent.name for f in report.files] == ["ITEM", "ITEM_d"]
    assert {path.name for path in base.iterdir()} == {"ITEM", "ITEM_d"}


def test_a_file_that_has_become_shorter_than_its_part_starts_again(sandbox, fetch):
    sandbox.faults.add(Fault(VISUAL, cut_after=5_000))
    sandbox.faults.add(Fault(VISUAL, status=416, headers={"Content-Range": "bytes */4000"}))
    assert fetch("visual").files[0].path.read_bytes() == original(sandbox, VISUAL).read_bytes()
    assert [r.status for r in storage_requests(sandbox)] == [200, 416, 200]
    assert "range" not in storage_requests(sandbox)[-1].headers


def test_a_file_shorter_than_announced_is_not_kept(sandbox, client, bought, base, monitor):
    href = entry_in(sandbox, "sentinel-2-l2a").item["assets"]["visual"]["href"]
    item = item_at(sandbox, href.replace("@BASE@", sandbox.url), **{"file:size": 10**6})
    sandbox.faults.add(Fault(VISUAL, no_length=True, times=None))
    with pytest.raises(DownloadError, match="1000000 were announced"):
        download_items(client, [item], base, (), monitor)
    assert VISUAL not in names_in(base)

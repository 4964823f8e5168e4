# SPDX-License-Identifier: GPL-2.0-or-later
"""Deliveries: a folder for each order, found again, with the papers of what lies in it."""

import hashlib
import json
import os
import time
from datetime import datetime, timezone

import pytest
from datacosmos_imagery.core import DeliverJob, Delivery, read_delivery
from datacosmos_imagery.core.delivery.downloads import DownloadedFile
from datacosmos_imagery.core.delivery.manifest import FILE_NAME, Manifest
from datacosmos_imagery.core.delivery.order_folder import (
    MARKER_NAME,
    claim_folder,
    find_order_folder,
    make_order_folder,
)
from datacosmos_imagery.core.delivery.papers import Purchases, write_papers
from datacosmos_imagery.core.delivery.progress import SpeedMeter, TransferProgress
from datacosmos_imagery.core.delivery.provenance import Provenance, read_provenance, sidecar_of
from datacosmos_imagery.core.disk.atomic import sweep
from datacosmos_imagery.core.disk.diskspace import format_bytes
from datacosmos_imagery.core.errors import (
    Cancelled,
    DownloadError,
    NotPaid,
    OrderError,
    StorageError,
)
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.stac.items import item_from_json
from views import entry_in, line_in

DAY = datetime(2026, 3, 1, 12, tzinfo=timezone.utc)
MENUT = "menut-l1c-cogs"


@pytest.fixture
def order_id(sandbox, client, buy):
    return buy(sandbox, client, line_in(sandbox, MENUT), line_in(sandbox, "sentinel-2-l2a"))


@pytest.fixture
def deliver(client, order_id, base, tmp_path, monitor):
    """Return a function that delivers the bought order."""

    def run(*names, **options):
        job = DeliverJob(client, order_id, base, names, tmp_path / "journal", **options)
        return job.run(monitor)

    return run


def test_an_order_gets_a_folder_by_date_and_number(sandbox, deliver, base, order_id):
    told = []
    delivery = deliver("visual", "metadata", on_folder=told.append)
    (folder,) = base.iterdir()
    assert folder.name == f"{sandbox_date(sandbox, order_id)}_{order_id[:8]}"
    assert told == [folder] == [delivery.folder]
    entry = entry_in(sandbox, MENUT)
    names = {path.name for path in (folder / entry.id).iterdir() if path.name[0] != "."}
    assert names == {
        "TCI_COG.tiff",
        "TCI_COG.tiff.provenance.json",
        "metadata.json",
        "ancillary.json",
        f"{entry.id}.json",
    }
    assert (folder / "README.txt").is_file()


def sandbox_date(sandbox, order_id):
    created = sandbox.orders[order_id].created_at
    return f"{datetime.fromtimestamp(created, timezone.utc):%Y-%m-%d}"


def test_the_same_order_comes_into_the_same_folder(deliver, base, sandbox):
    first = deliver("thumbnail")
    before = len(sandbox.requests)
    moved = base / "renamed by hand"
    first.folder.rename(moved)
    again = deliver("thumbnail")
    assert again.folder == moved
    assert all(file.kept for file in again.files)
    assert not [r for r in sandbox.requests[before:] if "/storage/" in r.path]


def test_orders_whose_numbers_begin_alike_have_folders_of_their_own(base):
    one = make_order_folder(base, "https://a:443", "12345678-1", DAY)
    other = make_order_folder(base, "https://a:443", "12345678-2", DAY)
    elsewhere = make_order_folder(base, "https://b:443", "12345678-1", DAY)
    assert len({one, other, elsewhere}) == 3
    assert find_order_folder(base, "https://a:443", "12345678-2") == other
    assert find_order_folder(base, "https://a:443", "12345678-3") is None


def test_somebody_elses_folder_of_that_name_is_left_alone(base):
    theirs = base / "2026-03-01_12345678"
    theirs.mkdir(parents=True)
    (theirs / "notes.txt").write_text("Mine.")
    assert make_order_folder(base, "https://a:443", "12345678-1", DAY) != theirs
    assert [path.name for path in theirs.iterdir()] == ["notes.txt"]


def test_a_folder_that_vanished_is_made_again(deliver, base):
    folder = base / "2020-01-01_gone"
    delivery = deliver("thumbnail", folder=folder)
    assert delivery.folder == folder
    assert {file.path.parents[1] for file in delivery.files} == {folder}


def test_provenance_says_what_was_bought_and_under_which_licence(
    sandbox, client, deliver, order_id
):
    delivery = deliver("visual")
    file = next(f for f in delivery.files if f.asset.key == "TCI")
    known = read_provenance(file.path)
    entry = entry_in(sandbox, MENUT)
    digest = hashlib.sha256(file.path.read_bytes()).hexdigest()
    assert (known.order_id, known.origin) == (order_id, client.connection.origin)
    assert (known.collection, known.item, known.asset) == (MENUT, entry.id, "TCI")
    assert (known.level, str(known.price)) == ("L1C", f"{entry.scene.price:.2f} EUR")
    # Each item under its own collection's licence, of the two that were accepted.
    assert [(x.name, x.version) for x in known.licences] == [("DataCosmos EULA", "2.1")]
    assert known.licences[0].link.endswith("/licences/eula")
    assert known.acquired == entry.scene.acquired.replace(microsecond=0)
    assert (known.sha256, known.size_bytes) == (digest, file.size_bytes)
    assert known.source == file.asset.href
    assert known == Provenance.from_json(known.to_json())


def test_without_a_journal_what_is_not_known_is_not_invented(client, order_id, base, monitor):
    delivery = DeliverJob(client, order_id, base, ("visual",)).run(monitor)
    known = read_provenance(delivery.files[0].path)
    assert known.price is None
    assert json.loads(sidecar_of(delivery.files[0].path).read_text())["price"] is None
    assert "Price:      unknown" in (delivery.folder / "README.txt").read_text()


def test_the_readme_names_items_prices_and_licences(sandbox, deliver, order_id):
    text = (deliver().folder / "README.txt").read_text("utf-8")
    for expected in (
        order_id,
        entry_in(sandbox, MENUT).id,
        "Price:      108.16 EUR",
        "DataCosmos EULA, version 2.1",
        "Copernicus Sentinel data terms",
        "visual_COG.tiff",
    ):
        assert expected in text


def test_no_paper_holds_a_secret_or_a_signed_link(tmp_path, monitor):
    signed = "https://x.example/a/TCI.tif?X-Amz-Signature=deadbeef&x=1"
    item = item_from_json(
        {"id": "A", "collection": "c", "assets": {"TCI": {"href": signed, "type": "image/tiff"}}},
        "",
    )
    path = tmp_path / "A" / "TCI.tif"
    path.parent.mkdir()
    path.write_bytes(b"II*\0")
    file = DownloadedFile(path, item, item.assets["TCI"], 4)
    write_papers(Delivery("o", "https://x", None, tmp_path, (file,)), Purchases(), 1, monitor)
    for paper in (sidecar_of(path), tmp_path / "README.txt"):
        assert "deadbeef" not in paper.read_text()
    assert read_provenance(path).source == "https://x.example/a/TCI.tif"


@pytest.mark.parametrize(
    ("content", "has_paper"), [(b"II*\0" + bytes(8), True), (b"{}", False)], ids=["TIFF", "JSON"]
)
def test_what_an_item_says_nothing_of_has_a_paper_if_it_is_a_raster(
    tmp_path, monitor, content, has_paper
):
    asset = {"href": "https://x.example/get?id=1"}
    item = item_from_json({"id": "A", "collection": "c", "assets": {"product": asset}}, "")
    path = tmp_path / "A" / "product"
    path.parent.mkdir()
    path.write_bytes(content)
    file = DownloadedFile(path, item, item.assets["product"], len(content))
    write_papers(Delivery("o", "https://x", None, tmp_path, (file,)), Purchases(), 1, monitor)
    assert sidecar_of(path).exists() is has_paper


def test_a_readme_of_another_order_stays(tmp_path, monitor):
    (tmp_path / "README.txt").write_text("mine")
    write_papers(Delivery("12345678-1", "https://x", None, tmp_path, ()), Purchases(), 1, monitor)
    assert (tmp_path / "README.txt").read_text() == "mine"
    assert "12345678-1" in (tmp_path / "README_12345678.txt").read_text()


def test_a_delivery_can_be_read_from_the_disk_alone(deliver, sandbox):
    delivery = deliver()
    before = len(sandbox.requests)
    again = read_delivery(delivery.folder)
    assert (again.order_id, again.origin) == (delivery.order_id, delivery.origin)
    assert {f.path for f in again.files} == {f.path for f in delivery.files}
    assert {(f.item.id, f.asset.key) for f in again.files} == {
        (f.item.id, f.asset.key) for f in delivery.files
    }
    assert len(sandbox.requests) == before
    gone = delivery.files[0].path
    gone.unlink()
    assert gone not in {f.path for f in read_delivery(delivery.folder).files}


def test_a_folder_that_is_no_delivery_has_no_files(tmp_path):
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "x.json").write_text("[")
    assert read_delivery(tmp_path).files == ()
    assert read_delivery(tmp_path / "missing").files == ()


def test_files_that_came_have_their_papers_although_others_failed(sandbox, deliver, base):
    sandbox.faults.add(Fault(path="NIR_COG", status=404, times=99))
    delivery = deliver("data")
    assert not delivery.is_complete
    assert [(one.asset, one.is_data) for one in delivery.missing] == [("NIR", True)]
    (folder,) = base.iterdir()
    came = read_delivery(folder).files
    assert {f.asset.key for f in came} == {
        "B",
        "G",
        "R",
        "TCI",
        "B02",
        "B03",
        "B04",
        "B08",
        "visual",
    }
    assert all(read_provenance(f.path).sha256 for f in came)


def test_a_digest_is_not_computed_twice(deliver):
    first = deliver("visual").files[0].path
    sidecar = sidecar_of(first)
    stamp = sidecar.stat().st_mtime_ns
    deliver("visual")
    assert sidecar.stat().st_mtime_ns == stamp


def test_planned_bytes_are_what_is_left(client, order_id, base, tmp_path, monitor, sandbox):
    job = DeliverJob(client, order_id, base, ("visual", "metadata"), tmp_path / "journal")
    planned = job.planned_bytes(monitor)
    assert not base.exists()
    assert planned == job.run(monitor).size_bytes
    assert job.planned_bytes(monitor) == 0


def test_what_a_broken_download_left_is_not_planned_again(
    sandbox, make_client, buy, base, tmp_path, monitor
):
    hasty = make_client(sandbox, retries=0)
    order_id = buy(sandbox, hasty, line_in(sandbox, "sentinel-2-l2a"))
    job = DeliverJob(hasty, order_id, base, ("visual",), tmp_path / "journal")
    whole = job.planned_bytes(monitor)
    sandbox.faults.add(Fault(path="visual_COG", cut_after=1000, times=1))
    with pytest.raises(DownloadError):
        job.run(monitor)
    assert job.planned_bytes(monitor) == whole - 1000


def test_progress_counts_bytes_to_the_last(deliver):
    told = []
    delivery = deliver("visual", on_transfer=told.append)
    assert [p.bytes_done for p in told] == sorted(p.bytes_done for p in told)
    last = told[-1]
    assert last.bytes_done == last.bytes_total == delivery.size_bytes
    assert (last.files_done, last.files_total, last.fraction) == (2, 2, 1.0)


def test_an_unpaid_order_is_not_delivered(sandbox, client, base, monitor, order_id):
    sandbox.orders[order_id].status = "UNPAID"
    with pytest.raises(NotPaid):
        DeliverJob(client, order_id, base).run(monitor)
    assert not base.exists()


def test_a_download_folder_that_is_a_file_is_refused_in_words(deliver, base):
    base.write_text("x")
    with pytest.raises(StorageError, match="can't be written"):
        deliver("thumbnail")


def test_a_cancelled_delivery_leaves_no_finished_names(deliver, base, monitor):
    monitor.stop = True
    with pytest.raises(Cancelled):
        deliver("visual")
    assert list(base.rglob("*.tiff")) == []


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([(0.0, 0), (0.2, 1000)], None),
        ([(0.0, 0), (1.0, 1000)], 1000.0),
        # What was long ago doesn't count.
        ([(0.0, 0), (1.0, 10_000), (10.0, 10_900), (20.0, 11_900)], 100.0),
        # A file was begun again.
        ([(0.0, 0), (1.0, 5000), (2.0, 0), (3.0, 500)], 500.0),
    ],
)
def test_speed_is_that_of_the_last_seconds(steps, expected):
    now = [0.0]
    meter = SpeedMeter(lambda: now[0])
    for now[0], arrived in steps:
        speed = meter.measure(arrived)
    assert speed == expected


def test_time_left_needs_a_size_and_a_speed():
    assert TransferProgress(50, 150, 20.0, 0, 1).eta_s == 5.0
    assert TransferProgress(50, None, 20.0, 0, 1).eta_s is None
    assert TransferProgress(50, 150, None, 0, 1).eta_s is None
    assert TransferProgress(50, None, None, 1, 4).fraction == 0.25


@pytest.mark.parametrize("is_alone", [False, True])
def test_only_what_a_killed_program_left_is_swept_away(tmp_path, is_alone):
    names = {
        "abandoned": f"{'a' * 32}.part",
        "image": f"{'d' * 32}.part.tif",
        "resumable": f"{'b' * 32}.part",
        "notes": f"{'b' * 32}.part.json",
        "theirs": "holiday.part",
        "fresh": f"{'c' * 32}.part",
        "fresh notes": f"{'e' * 32}.datacosmos-files.json.part",
        "image that is made": f"{'f' * 32}.part.tif",
    }
    now = time.time()
    for kind, name in names.items():
        (tmp_path / name).write_bytes(b"half")
        age_s = 3600 if kind == "image that is made" else 100_000
        if not kind.startswith("fresh"):
            os.utime(tmp_path / name, (now - age_s,) * 2)
    sweep(tmp_path, is_alone=is_alone)
    left = {path.name for path in tmp_path.iterdir()}
    fresh = {"fresh", "fresh notes"} if is_alone else set()
    gone = {kind for kind, name in names.items() if name not in left}
    assert gone == {"abandoned", "image", *fresh}


def test_what_neither_the_service_nor_the_journal_says_is_not_delivered(
    sandbox, client, order_id, base, monitor
):
    body = json.dumps({"data": {"id": order_id, "status": "PAID"}}).encode()
    sandbox.faults.add(Fault(f"/orders/{order_id}$", body=body))
    with pytest.raises(OrderError, match=order_id) as caught:
        DeliverJob(client, order_id, base).run(monitor)
    assert "Ask Open Cosmos" in caught.value.hint
    assert not base.exists()


def test_an_order_none_of_whose_items_is_left_is_said_with_its_number(
    sandbox, client, order_id, base, monitor
):
    sandbox.faults.add(Fault("/items/", status=404, times=None))
    with pytest.raises(DownloadError, match="None of the order's items") as caught:
        DeliverJob(client, order_id, base).run(monitor)
    assert order_id in caught.value.hint
    assert len(caught.value.failures) == 2
    assert not base.exists()


@pytest.mark.parametrize("has_journal", [True, False])
def test_the_day_of_an_order_is_the_services_else_the_journals_else_today(
    sandbox, client, request, monkeypatch, base, tmp_path, monitor, has_journal
):
    with monkeypatch.context() as then:
        then.setattr("time.time", DAY.timestamp)
        order_id = request.getfixturevalue("order_id")
    lines = [line_in(sandbox, MENUT).to_json()]
    told = {"id": order_id, "status": "PAID", "order_line_items": lines}
    sandbox.faults.add(Fault(f"/orders/{order_id}$", body=json.dumps({"data": told}).encode()))
    known = tmp_path / "journal" if has_journal else None
    delivery = DeliverJob(client, order_id, base, ("thumbnail",), known).run(monitor)
    today = datetime.now(timezone.utc)
    assert (delivery.ordered == DAY) is has_journal
    assert has_journal or abs((delivery.ordered - today).total_seconds()) < 60
    assert delivery.folder.name.startswith(f"{delivery.ordered:%Y-%m-%d}_")


def test_sizes_that_the_server_does_not_tell_are_not_guessed(
    client, order_id, base, tmp_path, monitor, sandbox
):
    job = DeliverJob(client, order_id, base, ("visual",), tmp_path / "journal")
    assert job.planned_bytes(monitor) > 0
    sandbox.faults.add(Fault("visual_COG", status=404))
    assert job.planned_bytes(monitor) is None
    sandbox.faults.add(Fault("visual_COG", headers={"Content-Range": "bytes 0-0/*"}))
    assert job.planned_bytes(monitor) is None


def test_a_server_without_ranges_tells_the_size_all_the_same(
    client, order_id, base, tmp_path, monitor, sandbox
):
    job = DeliverJob(client, order_id, base, ("visual",), tmp_path / "journal")
    planned = job.planned_bytes(monitor)
    sandbox.faults.add(Fault("_COG", ignore_range=True, times=None))
    assert job.planned_bytes(monitor) == planned


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (1_540_000, "1.5 MB"),
        (2.5e9, "2.5 GB"),
        (7.2e12, "7.2 TB"),
        (1e15, "1000.0 TB"),
    ],
)
def test_sizes_are_written_as_people_read_them(count, text):
    assert format_bytes(count) == text


@pytest.mark.parametrize(
    "entry",
    [
        {"asset": "../A", "size": 4, "name": "../B.tif"},
        {"asset": None, "size": 4, "name": "A.tif"},
        {"asset": "A", "size": "many", "name": "A.tif"},
        {"asset": "A", "size": 5, "name": "A.tif"},
    ],
    ids=["another folder", "no asset", "no size", "another size"],
)
def test_notes_that_do_not_fit_the_files_count_for_nothing(tmp_path, entry):
    (tmp_path / "item").mkdir()
    for path in (tmp_path / "B.tif", tmp_path / "item" / "A.tif"):
        path.write_bytes(b"II*\0")
    name = entry.pop("name")
    (tmp_path / "item" / FILE_NAME).write_text(json.dumps({name: entry}))
    assert Manifest(tmp_path / "item").complete_files() == {}


def test_a_folder_that_the_order_has_already_keeps_its_notes(base):
    folder = base / "mine"
    claim_folder(folder, "https://a:443", "12345678-1", DAY)
    before = (folder / MARKER_NAME).read_bytes()
    claim_folder(folder, "https://a:443", "12345678-2", DAY)
    assert (folder / MARKER_NAME).read_bytes() == before

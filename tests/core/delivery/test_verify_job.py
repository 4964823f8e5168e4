# SPDX-License-Identifier: GPL-2.0-or-later
"""Verifying an order: each file, each way in which it can be wrong, and nothing else touched."""

import contextlib
import csv
import hashlib
import json
import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import QUICK, Recorder
from datacosmos_imagery.core import (
    Client,
    ClientCredentials,
    Connection,
    DeliverJob,
    DownloadJob,
    DownloadStates,
    Journal,
    OrderJob,
    VerifyJob,
    doubt_files,
    write_verify_report,
)
from datacosmos_imagery.core.delivery.delivery_record import RECORD_NAME
from datacosmos_imagery.core.delivery.hold import holding
from datacosmos_imagery.core.delivery.manifest import FILE_NAME
from datacosmos_imagery.core.delivery.order_folder import MARKER_NAME
from datacosmos_imagery.core.delivery.provenance import sidecar_of
from datacosmos_imagery.core.delivery.verified import Verdict
from datacosmos_imagery.core.errors import (
    Cancelled,
    DownloadedElsewhere,
    InputError,
    PartlyDelivered,
    StorageError,
)
from datacosmos_imagery.core.journal.missing import Cause, Missing
from datacosmos_imagery.core.sandbox import Sandbox, SandboxSettings
from views import entry_in, line_in

S2, MENUT = "sentinel-2-l2a", "menut-l1c-cogs"


class World:
    """A delivered order of two items, with the journal that knows it."""

    def __init__(self, sandbox, client, lines, home):
        self.sandbox, self.client, self.lines = sandbox, client, lines
        self.journal, self.base = home / "journal", home / "images"
        job = OrderJob(client, self.journal, lines, licences_accepted=True)
        self.order_id = job.run(Recorder()).order.id
        sandbox.pay(self.order_id)
        self.folder = self.deliver().folder

    def deliver(self):
        return DeliverJob(self.client, self.order_id, self.base, (), self.journal).run(Recorder())


class Copy:
    """A copy of the world's folders, to do harm to."""

    def __init__(self, world, home):
        shutil.copytree(world.base, home / "images")
        shutil.copytree(world.journal, home / "journal")
        self.world, self.base, self.journal = world, home / "images", home / "journal"
        self.folder = self.base / world.folder.name
        self.s2 = self.folder / world.lines[0].item
        self.image = self.s2 / "visual_COG.tiff"

    def verify(self, folder=None, client=None, order_id=None, monitor=None, **options):
        options.setdefault("journal_folder", self.journal)
        job = VerifyJob(client, order_id or self.world.order_id, folder or self.folder, **options)
        return job.run(monitor or Recorder())

    def wrong(self, **options):
        """Return what is wrong by the file's name, or the item's where it has none."""
        report = self.verify(**options)
        assert report.is_sound == (not report.wrong)
        return {(f.path.name if f.path else f.item): f for f in report.wrong}

    def deliver(self):
        world = self.world
        job = DeliverJob(world.client, world.order_id, self.base, (), self.journal, self.folder)
        return job.run(Recorder())


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    sandbox = Sandbox(SandboxSettings(raster_size=96))
    sandbox.start()
    connection = Connection(sandbox.url, sandbox.url, 42, 456)
    with Client(connection, ClientCredentials(**sandbox.credentials), QUICK) as client:
        lines = (line_in(sandbox, S2), line_in(sandbox, MENUT))
        yield World(sandbox, client, lines, tmp_path_factory.mktemp("world"))
    sandbox.stop()


@pytest.fixture
def copy(world, tmp_path):
    return Copy(world, tmp_path / "copy")


def state_of(path):
    """Return all that the disk holds below a folder, times included."""
    return {
        one: (one.lstat().st_mtime_ns, one.read_bytes() if one.is_file() else b"")
        for one in sorted(path.rglob("*"))
    }


@pytest.mark.parametrize("given", ["the order's folder", "the download folder"])
def test_what_came_is_sound_without_the_service_and_nothing_is_touched(copy, given):
    before, asked = state_of(copy.folder), len(copy.world.sandbox.requests)
    monitor = Recorder()
    report = copy.verify(copy.folder if "order" in given else copy.base, monitor=monitor)
    assert report.is_sound
    assert (report.folder, report.order_id) == (copy.folder, copy.world.order_id)
    assert report.origin == copy.world.client.connection.origin
    assert not report.remarks
    named = {file.path for file in report.files if file.asset}
    inside = {path for path in before if path.parent != copy.folder}
    delivered = {p for p in inside if p.suffix in {".tiff", ".json", ".jpg", ".png", ".webp"}}
    ours = {p for p in delivered if p.stem == p.parent.name or "provenance" in p.name}
    assert named == {p for p in delivered - ours if p.name[0] != "."}
    assert {f.verdict for f in report.files if f.path.suffix == ".tiff"} == {Verdict.SOUND}
    image = next(file for file in report.files if file.path == copy.image)
    assert image.sha256 == hashlib.sha256(copy.image.read_bytes()).hexdigest()
    assert state_of(copy.folder) == before
    assert len(copy.world.sandbox.requests) == asked
    fractions = [fraction for fraction, _text in monitor.progressed]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0


def cut(path):
    path.write_bytes(path.read_bytes()[:-100])


def zeros(path):
    path.write_bytes(bytes(path.stat().st_size))


def page(path):
    text = b"<!doctype html><title>Sign in</title>"
    path.write_bytes(text.ljust(path.stat().st_size))


def edited(path):
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)


def grown(path):
    path.write_bytes(path.read_bytes() + b"more")


def linked(path):
    outside = path.parents[3] / "outside.tiff"
    path.rename(outside)
    path.symlink_to(outside)


def piped(path):
    path.unlink()
    os.mkfifo(path)


def foldered(path):
    path.unlink()
    path.mkdir()


HARM = [
    (Path.unlink, Verdict.MISSING),
    (cut, Verdict.DAMAGED),
    (zeros, Verdict.DAMAGED),
    (page, Verdict.DAMAGED),
    (edited, Verdict.CHANGED),
    (grown, Verdict.CHANGED),
    (linked, Verdict.FOREIGN),
    (piped, Verdict.FOREIGN),
    (foldered, Verdict.FOREIGN),
]


@pytest.mark.parametrize(("harm", "verdict"), HARM, ids=[one.__name__ for one, _ in HARM])
def test_an_image_that_is_not_what_came_is_named(copy, harm, verdict):
    harm(copy.image)
    wrong = copy.wrong()
    assert list(wrong) == [copy.image.name]
    found = wrong[copy.image.name]
    assert (found.verdict, found.asset, found.item) == (verdict, "visual", copy.world.lines[0].item)
    assert found.reason.endswith(".")
    assert "outside" not in str(found.found_bytes) + found.sha256


def test_a_file_that_only_its_structure_vouches_for_is_looked_into(copy):
    paper = next(copy.s2.glob("metadata*.json"), None) or next(copy.folder.rglob("metadata.json"))
    size = paper.stat().st_size
    paper.write_bytes(b'{"open": '.ljust(size))
    assert copy.wrong()[paper.name].verdict is Verdict.DAMAGED
    paper.write_bytes(b"<html>Not found</html>".ljust(size))
    assert copy.wrong()[paper.name].verdict is Verdict.DAMAGED


def test_what_an_earlier_version_took_for_whole_is_found(copy):
    """Its notes and papers say so, and its bytes say otherwise."""
    page(copy.image)
    copy.image.write_bytes(b'{"error": "busy"}')
    notes = copy.s2 / FILE_NAME
    entries = json.loads(notes.read_text())
    entries[copy.image.name]["size"] = 17
    notes.write_text(json.dumps(entries))
    paper = sidecar_of(copy.image)
    content = json.loads(paper.read_text())
    content["sha256"] = hashlib.sha256(copy.image.read_bytes()).hexdigest()
    content["size_bytes"] = 17
    paper.write_text(json.dumps(content))
    item = copy.s2 / f"{copy.s2.name}.json"
    stated = json.loads(item.read_text())
    for name in ("file:size", "file:checksum"):
        stated["assets"]["visual"].pop(name, None)
    item.write_text(json.dumps(stated))
    found = copy.wrong()[copy.image.name]
    assert found.verdict is Verdict.DAMAGED
    assert "JSON" in found.reason


@pytest.mark.parametrize("field", ["file:checksum", "file:size"])
def test_an_items_description_that_was_edited_speaks_against_the_file(copy, field):
    item = copy.s2 / f"{copy.s2.name}.json"
    content = json.loads(item.read_text())
    content["assets"]["visual"][field] = 5 if "size" in field else "1220" + "ab" * 32
    item.write_text(json.dumps(content))
    assert copy.wrong()[copy.image.name].verdict is Verdict.CHANGED


def test_an_items_description_that_names_files_elsewhere_leads_nowhere(copy):
    (copy.base.parent / "secret.tiff").write_bytes(b"secret")
    item = copy.s2 / f"{copy.s2.name}.json"
    content = json.loads(item.read_text())
    content["assets"]["sly"] = {"href": "../../../secret.tiff", "roles": ["data"]}
    content["assets"]["../../secret.tiff"] = {"href": "file:///etc/passwd", "type": "image/tiff"}
    item.write_text(json.dumps(content))
    notes = copy.s2 / FILE_NAME
    entries = json.loads(notes.read_text())
    entries["../../../secret.tiff"] = {"source": "x", "size": 6, "asset": "sly"}
    notes.write_text(json.dumps(entries))
    report = copy.verify()
    assert {f.asset: f.path for f in report.wrong} == {"sly": None, "../../secret.tiff": None}


@pytest.mark.parametrize("damage", ["{", "[]", None])
def test_without_the_items_description_its_files_are_verified_all_the_same(copy, damage):
    item = copy.s2 / f"{copy.s2.name}.json"
    item.write_text(damage) if damage else item.unlink()
    edited(copy.image)
    wrong = copy.wrong()
    assert {name: f.verdict for name, f in wrong.items()} == {
        item.name: Verdict.MISSING,
        copy.image.name: Verdict.CHANGED,
    }
    assert wrong[copy.image.name].item == copy.world.lines[0].item


def test_without_the_notes_the_papers_vouch(copy):
    (copy.s2 / FILE_NAME).unlink()
    report = copy.verify()
    image = next(file for file in report.files if file.path == copy.image)
    assert (image.verdict, image.asset) == (Verdict.SOUND, "visual")
    edited(copy.image)
    assert copy.wrong()[copy.image.name].verdict is Verdict.CHANGED


def test_notes_of_the_first_versions_which_name_no_asset_are_understood(copy):
    notes = copy.s2 / FILE_NAME
    entries = json.loads(notes.read_text())
    for entry in entries.values():
        del entry["asset"]
    notes.write_text(json.dumps(entries))
    assert copy.verify().is_sound
    edited(copy.image)
    assert copy.wrong()[copy.image.name].asset == "visual"


def test_papers_of_another_file_vouch_for_nothing(copy):
    other = copy.s2 / "B04_COG.tiff"
    shutil.copy(other, copy.image)
    shutil.copy(sidecar_of(other), sidecar_of(copy.image))
    assert copy.wrong()[copy.image.name].verdict in {Verdict.CHANGED, Verdict.DAMAGED}


def test_an_item_that_is_not_there_is_missed_as_the_journal_and_the_service_know_it(copy):
    shutil.rmtree(copy.s2)
    name = copy.world.lines[0].item
    (found,) = copy.wrong().values()
    assert (found.path, found.item, found.asset, found.verdict) == (None, name, "", Verdict.MISSING)
    assert list(copy.wrong(journal_folder=None, client=copy.world.client)) == [name]
    gone = copy.wrong(journal_folder=None)
    assert set(gone) >= {copy.image.name}, "the record of the delivery names what had come"
    assert {f.verdict for f in gone.values()} == {Verdict.MISSING}
    (copy.folder / RECORD_NAME).unlink()
    report = copy.verify(journal_folder=None)
    assert report.is_sound
    assert "isn't known" in " ".join(report.remarks)


def test_a_service_that_does_not_answer_is_no_reason_not_to_verify(copy, make_client):
    world = copy.world
    (copy.folder / RECORD_NAME).unlink()
    gone = make_client(world.sandbox, retries=0, credentials=ClientCredentials("x", "y", "z"))
    report = copy.verify(journal_folder=None, client=gone)
    assert report.is_sound
    assert len(report.remarks) == 2


def missing_in(copy, **fields):
    """Have the journal know that the image is missing."""
    world = copy.world
    fields = {"asset": "visual", "reason": "Being prepared.", "cause": Cause.PREPARED, **fields}
    states = DownloadStates(Journal(copy.journal))
    key = (world.client.connection.origin, world.order_id)

    known = replace(states.get(*key), missing=(Missing(world.lines[0], **fields),))
    states.record(*key, known)


def never_came(copy):
    """Make the image one that no download has brought."""
    copy.image.unlink()
    sidecar_of(copy.image).unlink()
    notes = copy.s2 / FILE_NAME
    entries = json.loads(notes.read_text())
    del entries[copy.image.name]
    notes.write_text(json.dumps(entries))


def test_what_never_came_is_missing_and_why_is_said_unless_a_person_does_without(copy):
    never_came(copy)
    (found,) = copy.verify().wrong
    assert (found.verdict, found.asset, found.path) == (Verdict.MISSING, "visual", None)
    missing_in(copy)
    (found,) = copy.verify().wrong
    assert found.reason == "Being prepared."
    missing_in(copy, is_accepted=True)
    report = copy.verify()
    assert report.is_sound
    (found,) = report.of(Verdict.MISSING)
    assert "accepted" in found.reason
    missing_in(copy, is_data=False, is_lasting=True, cause=Cause.GONE)
    assert copy.verify().is_sound
    missing_in(copy, asset="", is_accepted=True)
    assert copy.verify().is_sound


def test_an_item_that_has_no_data_is_not_complete(copy):
    item = copy.s2 / f"{copy.s2.name}.json"
    content = json.loads(item.read_text())
    kept = {k: v for k, v in content["assets"].items() if k == "thumbnail"}
    item.write_text(json.dumps({**content, "assets": kept}))
    (copy.s2 / FILE_NAME).unlink()
    for paper in copy.s2.glob("*.provenance.json"):
        paper.unlink()
    assert "" in {f.asset for f in copy.verify().wrong}


def test_only_what_was_asked_for_is_expected(copy):
    never_came(copy)
    assert copy.verify(assets=("B04",)).is_sound
    assert not copy.verify(assets=("visual",)).is_sound
    assert not copy.verify(assets=("thumbnail", "visual")).is_sound


def test_files_of_others_are_named_and_are_nothing_wrong(copy):
    (copy.s2 / "notes.txt").write_text("mine")
    (copy.s2 / "away").symlink_to(copy.base)
    (copy.s2 / "visual_COG_clip.tif").write_bytes(b"x")
    (copy.s2 / "visual_COG.tiff.aux.xml").write_bytes(b"x")
    (copy.folder / "theirs").mkdir()
    report = copy.verify()
    assert report.is_sound
    assert [f.path.name for f in report.of(Verdict.FOREIGN)] == ["away", "notes.txt"]


def test_a_folder_that_is_a_link_is_not_entered(copy):
    moved = copy.base.parent / "moved"
    copy.s2.rename(moved)
    copy.s2.symlink_to(moved)
    assert [f.item for f in copy.verify().wrong] == [copy.world.lines[0].item]


def test_half_a_download_is_said(copy):
    copy.image.rename(copy.image.with_name(copy.image.name + ".part"))
    assert "in part" in copy.wrong()[copy.image.name].reason


@pytest.mark.parametrize("kind", ["not there", "a file", "empty", "another order's", "holds none"])
def test_a_folder_that_is_not_the_orders_is_refused_in_words(copy, kind, tmp_path):
    place, order_id, text = tmp_path / "x", None, "holds nothing"
    if kind == "not there":
        text = "isn't there"
    elif kind == "a file":
        place.write_text("")
        text = "isn't there"
    elif kind == "empty":
        place.mkdir()
    else:
        place = copy.folder if kind == "another order's" else copy.base
        order_id = "other"
        text = copy.world.order_id if kind == "another order's" else text
    with pytest.raises(InputError, match=text) as caught:
        copy.verify(place, order_id=order_id)
    assert str(place) in caught.value.message
    assert "Choose" in caught.value.hint


def test_of_two_services_with_the_same_number_the_one_that_is_connected_counts(copy):
    other = copy.base / "a first"
    shutil.copytree(copy.folder, other)
    mark = json.loads((other / MARKER_NAME).read_text())
    (other / MARKER_NAME).write_text(json.dumps({**mark, "service": "https://other:443"}))
    assert copy.verify(copy.base, client=copy.world.client).folder == copy.folder


@pytest.mark.parametrize("witness", ["the record", "the journal"])
def test_a_folder_without_a_mark_is_the_orders_if_something_else_says_so(copy, witness):
    (copy.folder / MARKER_NAME).unlink()
    if witness == "the journal":
        (copy.folder / RECORD_NAME).unlink()
        with pytest.raises(InputError, match="holds nothing"):
            copy.verify()
        states = DownloadStates(Journal(copy.journal))
        key = (copy.world.client.connection.origin, copy.world.order_id)
        states.record(*key, replace(states.get(*key), folder=copy.folder))
    assert copy.verify().is_sound
    edited(copy.image)
    assert list(copy.wrong()) == [copy.image.name]


def test_orders_that_share_a_folder_are_told_apart(copy):
    world = copy.world
    line = line_in(world.sandbox, S2, 1)
    other = OrderJob(world.client, copy.journal, (line,), licences_accepted=True)
    other_id = other.run(Recorder()).order.id
    world.sandbox.pay(other_id)
    shared = (copy.base, (), copy.journal, copy.folder)
    DeliverJob(world.client, other_id, *shared).run(Recorder())
    edited(copy.folder / line.item / copy.image.name)
    assert copy.verify().is_sound
    report = copy.verify(order_id=other_id)
    assert [(f.item, f.path.name) for f in report.wrong] == [(line.item, copy.image.name)]
    assert {f.item for f in report.files} == {line.item}


def test_a_cancel_is_felt(copy):
    monitor = Recorder()
    monitor.stop = True
    with pytest.raises(Cancelled):
        copy.verify(monitor=monitor)


def test_the_table_names_each_file_once(copy, tmp_path):
    edited(copy.image)
    never = entry_in(copy.world.sandbox, MENUT).id
    shutil.rmtree(copy.folder / never)
    report = copy.verify()
    path = tmp_path / "report.csv"
    write_verify_report(path, report)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(report.files)
    by_asset = {row["asset"]: row for row in rows}
    assert by_asset["visual"]["verdict"] == "changed"
    assert by_asset["visual"]["is_wrong"] == "yes"
    assert by_asset["visual"]["file"] == f"{copy.s2.name}/{copy.image.name}"
    assert (by_asset[""]["item"], by_asset[""]["verdict"]) == (never, "missing")
    assert "2 files are wrong" in report.summary


def test_what_is_wrong_is_fetched_again_under_its_name_and_nothing_else_is(copy):
    good = copy.image.read_bytes()
    edited(copy.image)
    bad = copy.image.read_bytes()
    (copy.s2 / "B04_COG.tiff").unlink()
    report = copy.verify()
    asked = len(copy.world.sandbox.requests)
    doubt_files(report, Recorder())
    assert copy.image.read_bytes() == bad, "it stays until a whole one takes its place"
    assert not copy.verify().is_sound
    copy.deliver()
    fetched = [r.path for r in copy.world.sandbox.requests[asked:] if "/storage/" in r.path]
    assert {path.rpartition("/")[2] for path in fetched} == {"visual_COG.tiff", "B04_COG.tiff"}
    assert copy.image.read_bytes() == good
    assert copy.verify().is_sound
    assert copy.verify().of(Verdict.FOREIGN) == ()


def test_papers_that_lie_are_put_right_by_the_next_download(copy):
    paper = sidecar_of(copy.image)
    content = json.loads(paper.read_text())
    paper.write_text(json.dumps({**content, "sha256": "0" * 64}))
    doubt_files(copy.verify(), Recorder())
    copy.deliver()
    assert copy.verify().is_sound


def test_nobody_is_disturbed_who_downloads_into_the_folder(copy):
    edited(copy.image)
    report = copy.verify()
    with ThreadPoolExecutor(1) as other, holding(copy.folder, copy.base, Recorder()):
        attempt = other.submit(doubt_files, report, Recorder())
        with pytest.raises(DownloadedElsewhere, match="isn't downloaded"):
            attempt.result(timeout=20)


@pytest.mark.parametrize("road", ["with papers", "without"])
def test_what_a_script_without_a_journal_fetched_is_verified(world, tmp_path, road):
    if road == "with papers":
        job = DeliverJob(world.client, world.order_id, tmp_path, ("visual", "TCI"))
        place, client, names = job.run(Recorder()).folder, None, ()
    else:
        place, client, names = tmp_path / "files", world.client, ("visual", "TCI")
        with contextlib.suppress(PartlyDelivered):  # each item has one of the two
            DownloadJob(world.client, world.order_id, place, names).run(Recorder())
    job = VerifyJob(client, world.order_id, place, None, names)
    report = job.run(Recorder())
    sound = {file.asset for file in report.of(Verdict.SOUND)}
    assert sound == {"visual", "TCI"}
    next(place.rglob("TCI_COG.tiff")).unlink()
    assert "TCI" in {file.asset for file in job.run(Recorder()).wrong}


def test_a_folder_whose_name_is_too_long_is_refused_in_words(copy):
    with pytest.raises(StorageError):
        copy.verify(copy.folder / ("n" * 300))


def test_a_record_that_names_files_elsewhere_hides_none(world, tmp_path):
    job = DeliverJob(world.client, world.order_id, tmp_path, ("visual",))
    place = job.run(Recorder()).folder
    record = json.loads((place / RECORD_NAME).read_text())
    record["files"] = [{"file": name} for name in ("../x/y", "/etc/passwd", "../y", "x")]
    (place / RECORD_NAME).write_text(json.dumps(record))
    verify = VerifyJob(None, world.order_id, place)
    assert "visual" in {one.asset for one in verify.run(Recorder()).of(Verdict.SOUND)}
    for item in [one for one in place.iterdir() if one.is_dir()]:
        shutil.rmtree(item)
    assert not verify.run(Recorder()).is_sound


def test_what_is_being_downloaded_is_said(copy):
    with holding(copy.folder, copy.base, Recorder()):
        assert any("being downloaded" in said for said in copy.verify().remarks)
    assert copy.verify().remarks == ()

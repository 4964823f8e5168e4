# SPDX-License-Identifier: GPL-2.0-or-later
"""Quicker forms of images: beside what was delivered, or in its place, and what is known of them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Recorder
from datacosmos_imagery.core import DeliverJob, VerifyJob, read_delivery
from datacosmos_imagery.core.delivery.hold import holding
from datacosmos_imagery.core.delivery.manifest import FILE_NAME, Manifest
from datacosmos_imagery.core.delivery.optimising import OptimiseJob
from datacosmos_imagery.core.delivery.part_note import PartNote
from datacosmos_imagery.core.delivery.provenance import read_provenance, write_provenance
from datacosmos_imagery.core.delivery.remade import Remade
from datacosmos_imagery.core.delivery.verified import Verdict
from datacosmos_imagery.core.disk.safe_files import OwnFolder
from datacosmos_imagery.core.errors import Cancelled, DownloadedElsewhere, StorageError
from datacosmos_imagery.core.geo.wished_area import WishedArea
from killing import sha256_of
from padding import MORE, Padder
from views import line_in

TESTS = Path(__file__).resolve().parents[2]
CORE = "datacosmos_imagery.core"
S2 = "sentinel-2-l2a"


class World:
    """An order of one image, delivered."""

    def __init__(self, client, order_id, base, journal):
        self.client, self.order_id, self.base, self.journal = client, order_id, base, journal
        self.delivery = self.deliver()
        self.image = next(f.path for f in self.delivery.files if f.path.name.startswith("visual"))
        self.original = self.image.read_bytes()
        self.sha256 = sha256_of(self.image)
        self.copy = self.image.with_name(f"{self.image.stem}_optimised.tif")
        self.manifest_file = self.image.with_name(FILE_NAME)

    def deliver(self):
        return DeliverJob(self.client, self.order_id, self.base, (), self.journal).run(Recorder())

    def optimise(self, optimiser=None, monitor=None, *, replaces=True):
        delivery = read_delivery(
            self.delivery.folder, self.base, self.client.connection.storage_url
        )
        job = OptimiseJob(delivery, optimiser or Padder(), replaces)
        return job.run(monitor or Recorder())

    def verify(self):
        folder = self.delivery.folder
        return VerifyJob(self.client, self.order_id, folder, self.journal).run(Recorder())

    def verdict(self, path=None):
        return next(f for f in self.verify().files if f.path == (path or self.image))


@pytest.fixture
def world(sandbox, client, buy, base, folder):
    return World(client, buy(sandbox, client, line_in(sandbox, S2)), base, folder)


# Beside what was delivered


def test_a_copy_is_beside_what_was_delivered_and_known_as_one(world):
    assert world.optimise(replaces=False) == (world.copy,)
    assert world.image.read_bytes() == world.original
    assert Manifest(world.image.parent).copy_of(world.image.name) == world.copy.name
    assert world.verify().is_sound
    assert world.copy not in {file.path for file in world.verify().files}
    assert world.optimise(replaces=False) == ()


def test_a_file_with_the_name_of_a_copy_is_nobodys_and_stays(world):
    world.copy.write_bytes(b"somebody else's")
    assert Manifest(world.image.parent).copy_of(world.image.name) is None
    assert world.optimise(replaces=False) == ()
    assert world.copy.read_bytes() == b"somebody else's"
    assert world.verdict(world.copy).verdict is Verdict.FOREIGN


@pytest.mark.parametrize("which", ["copy", "original"])
def test_a_copy_counts_only_while_both_are_what_they_were(world, which):
    world.optimise(replaces=False)
    path = world.copy if which == "copy" else world.image
    later = path.stat().st_mtime_ns + 10**10
    os.utime(path, ns=(later, later))
    assert Manifest(world.image.parent).copy_of(world.image.name) is None


def test_an_outdated_copy_is_made_anew(world):
    world.optimise(replaces=False)
    world.copy.write_bytes(b"harm")
    assert world.optimise(replaces=False) == (world.copy,)
    assert world.copy.read_bytes() == world.original + MORE


# In its place


def test_the_quicker_form_takes_the_place_and_counts_as_the_file(world, sandbox):
    assert world.optimise() == (world.image,)
    assert world.image.read_bytes() == world.original + MORE
    assert not world.copy.exists()
    report = world.verify()
    assert report.is_sound
    judged = world.verdict()
    assert judged.verdict is Verdict.SOUND
    assert "in place of the file that was delivered" in judged.reason
    assert judged.expected_checksum == f"sha256:{sha256_of(world.image)}"
    before = len(sandbox.requests)
    again = world.deliver()
    assert all(file.kept for file in again.files)
    assert not [r for r in sandbox.requests[before:] if world.image.name in r.path]
    assert world.optimise() == ()


def test_all_notes_keep_what_was_delivered(world):
    world.optimise()
    world.deliver()  # which writes the papers anew
    paper = read_provenance(world.image)
    assert (paper.sha256, paper.size_bytes) == (world.sha256, len(world.original))
    noted = Manifest(world.image.parent).optimised(world.image.name)
    assert paper.optimised == noted
    assert (noted.of_sha256, noted.of_bytes) == (world.sha256, len(world.original))
    assert noted.sha256 == sha256_of(world.image)
    assert noted.pixels_sha256
    record = json.loads((world.delivery.folder / "delivery.json").read_text())
    (entry,) = [e for e in record["files"] if e["file"].endswith(world.image.name)]
    assert entry["bytes"] == noted.size_bytes
    assert entry["optimised"]["delivered_sha256"] == world.sha256
    assert "made here in place of what was delivered" in (
        (world.delivery.folder / "README.txt").read_text()
    )


def test_the_record_knows_it_before_another_download(world):
    world.optimise()
    record = json.loads((world.delivery.folder / "delivery.json").read_text())
    (entry,) = [e for e in record["files"] if "optimised" in e]
    assert entry["optimised"]["delivered_bytes"] == len(world.original)


def test_a_copy_that_was_made_before_goes(world):
    world.optimise(replaces=False)
    assert world.optimise() == (world.image,)
    assert not world.copy.exists()


def test_damage_to_it_is_found_and_the_original_fetched_again(world):
    world.optimise()
    world.image.write_bytes(world.original[:-10] + MORE + bytes(10))
    judged = world.verdict()
    assert judged.is_wrong
    assert world.deliver().is_complete
    assert world.image.read_bytes() == world.original
    assert world.verify().is_sound
    assert read_provenance(world.image).optimised is None


def forge(world, *, paper):
    """Exchange the image, and note it as a form of what was delivered."""
    world.image.write_bytes(world.original + b"forged")
    remade = Remade(
        len(world.original) + 6, sha256_of(world.image), len(world.original), "0" * 64, "1" * 64
    )
    Manifest(world.image.parent).note_optimised(world.image.name, remade)
    if paper:
        known = read_provenance(world.image)
        write_provenance(world.image, replace(known, optimised=remade))


@pytest.mark.parametrize("paper", [False, True])
def test_notes_that_contradict_what_was_delivered_vouch_for_nothing(world, paper):
    forge(world, paper=paper)
    judged = world.verdict()
    assert judged.is_wrong
    assert judged.verdict is Verdict.CHANGED


def test_where_the_original_was_put_back_it_counts(world):
    world.optimise()
    world.image.write_bytes(world.original)
    assert world.verdict().verdict is Verdict.SOUND
    assert all(file.kept for file in world.deliver().files)


def test_lost_notes_are_made_again_from_the_papers(world):
    world.optimise()
    world.manifest_file.unlink()
    assert world.verdict().verdict is Verdict.SOUND
    assert all(file.kept for file in world.deliver().files if file.path == world.image)
    assert world.image.read_bytes() == world.original + MORE
    assert world.verify().is_sound


def spoil_tags(world):
    data = world.original
    # The first tag's number becomes one that nobody knows: a TIFF of little endian.
    at = int.from_bytes(data[4:8], "little") + 2
    return data[:at] + (65000).to_bytes(2, "little") + data[at + 2 :]


def other_content(world):
    world.image.write_bytes(world.original[:-1] + bytes([world.original[-1] ^ 1]))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda world: world.image.with_name(f"{world.image.name}.ovr").write_bytes(b"x"),
        lambda world: world.image.write_bytes(spoil_tags(world)),
        other_content,
    ],
    ids=["overviews beside it", "a tag of its own", "not as delivered"],
)
def test_where_something_might_be_lost_the_original_stays(world, spoil):
    spoil(world)
    before = world.image.read_bytes()
    assert world.optimise() == (world.copy,)
    assert world.image.read_bytes() == before


def test_what_the_comparison_finds_keeps_the_original(world):
    assert world.optimise(Padder(differs="its colours")) == (world.copy,)
    assert world.image.read_bytes() == world.original


def test_other_pixels_make_nothing_at_all(world):
    monitor = Recorder()
    assert world.optimise(Padder(is_same=False), monitor) == ()
    assert any("wouldn't show the same" in text for text in monitor.warnings)
    assert not world.copy.exists()
    assert list(world.image.parent.glob("*.part*")) == []


def test_what_changes_meanwhile_is_left_alone(world):
    def change(path):
        path.write_bytes(path.read_bytes() + b"more")
        later = path.stat().st_mtime_ns + 10**10
        os.utime(path, ns=(later, later))

    class Loose(Padder):
        def compare(self, path, other, monitor):
            found = super().compare(path, other, monitor)
            change(path)
            return found

    assert world.optimise(Loose()) == ()
    assert world.image.read_bytes() == world.original + b"more"


@pytest.mark.parametrize("what", [{"collection": "hammer-l1c-cogs"}, {"platform": "2024-043BC"}])
def test_products_whose_readers_need_the_files_keep_them(world, what):
    files = tuple(replace(file, item=replace(file.item, **what)) for file in world.delivery.files)
    job = OptimiseJob(replace(world.delivery, files=files), Padder(), replaces=True)
    assert job.run(Recorder()) == (world.copy,)
    assert world.image.read_bytes() == world.original


def test_an_open_file_keeps_its_name_and_gets_a_copy(world, monkeypatch):
    def refuse(self, name, new_name, **options):
        if new_name == world.image.name:
            raise PermissionError("it is open")
        return rename(self, name, new_name, **options)

    rename = OwnFolder.rename
    monkeypatch.setattr(OwnFolder, "rename", refuse)
    assert world.optimise() == (world.copy,)
    assert world.image.read_bytes() == world.original
    assert world.verify().is_sound


def test_a_full_disk_is_said(world, monkeypatch):
    class Full(Padder):
        def make(self, path, target, monitor):
            raise OSError(28, "No space left on device")

    with pytest.raises(StorageError):
        world.optimise(Full())
    assert world.image.read_bytes() == world.original


def test_a_cancel_leaves_all_as_it_was(world):
    class Impatient(Padder):
        def compare(self, path, other, monitor):
            raise Cancelled

    with pytest.raises(Cancelled):
        world.optimise(Impatient())
    assert world.image.read_bytes() == world.original
    assert list(world.image.parent.glob("*.part*")) == []


def test_while_others_write_into_the_folder_nothing_gets_a_name(world, monkeypatch):
    monkeypatch.setattr(f"{CORE}.delivery.optimising._PAUSE_S", 0.01)
    monkeypatch.setattr(f"{CORE}.delivery.optimising._TRIES", 3)
    found = []

    def work():
        try:
            world.optimise()
        except DownloadedElsewhere as error:
            found.append(error)

    thread = threading.Thread(target=work)
    with holding(world.delivery.folder, world.base, Recorder()):
        thread.start()
        thread.join()
    assert found
    assert world.image.read_bytes() == world.original


def test_parts_of_images_are_left_alone(world):
    note = PartNote(WishedArea(((0.0, 0.0, 1.0, 1.0),)), (0, 0, 1, 1), (2, 2), (2, 2))
    files = tuple(replace(file, part=note) for file in world.delivery.files)
    padder = Padder()
    assert OptimiseJob(replace(world.delivery, files=files), padder).run(Recorder()) == ()
    assert padder.made == []


@pytest.mark.parametrize("data", [None, {}, {"size_bytes": 1}, {"sha256": "x", "of_bytes": -1}])
def test_notes_that_say_too_little_say_nothing(data):
    assert Remade.from_json(data) is None


# Killed at any moment

SCRIPT = """
import json, sys
from pathlib import Path
told = json.loads(sys.argv[1])
sys.path[:0] = [told["plugins"], told["tests"]]
from datacosmos_imagery.core import *
from datacosmos_imagery.core.delivery.optimising import OptimiseJob
from killing import die_at
from padding import Padder
die_at(**told["death"])
folder, base = Path(told["folder"]), Path(told["base"])
OptimiseJob(read_delivery(folder, base, told["storage"]), Padder(), True).run(Monitor())
"""
STEPS = {
    "before it is made": (f"{CORE}.disk.diskspace:DiskSpace.claim", "after", ""),
    "before it is on the disk": (f"{CORE}.delivery.optimising:sync_file", "before", ""),
    "before it is noted": (f"{CORE}.delivery.manifest:Manifest.note_optimised", "before", ""),
    "in the middle of noting it": ("os:replace", "before", r"files\.json\.part$"),
    "after it is noted": (f"{CORE}.delivery.manifest:Manifest.note_optimised", "after", ""),
    "after the paper": (f"{CORE}.delivery.optimising:write_provenance", "after", ""),
    "before it has the name": ("os:replace", "before", r"\.part\.tif$"),
    "after it has the name": ("os:replace", "after", r"\.part\.tif$"),
    "before it is settled": (f"{CORE}.delivery.manifest:Manifest.settle", "before", ""),
    "before the record": (f"{CORE}.delivery.optimising:optimise_in_record", "before", ""),
    "after the record": (f"{CORE}.delivery.optimising:optimise_in_record", "after", ""),
}


@pytest.mark.parametrize("step", STEPS)
def test_a_kill_leaves_the_one_or_the_other_and_notes_that_fit(world, sandbox, tmp_path, step):
    place, when, match = STEPS[step]
    (tmp_path / "path").mkdir()
    (tmp_path / "path" / "datacosmos_imagery").symlink_to(TESTS.parent)
    told = {
        "plugins": str(tmp_path / "path"),
        "tests": str(TESTS),
        "folder": str(world.delivery.folder),
        "base": str(world.base),
        "storage": world.client.connection.storage_url,
        "death": {"place": place, "when": when, "match": match},
    }
    done = subprocess.run([sys.executable, "-c", SCRIPT, json.dumps(told)], timeout=60, check=False)
    assert done.returncode == -signal.SIGKILL
    here = world.image.read_bytes()
    assert here in {world.original, world.original + MORE}
    assert world.verify().is_sound
    before = len(sandbox.requests)
    assert all(file.kept for file in world.deliver().files)
    assert not [r for r in sandbox.requests[before:] if world.image.name in r.path]
    assert world.image.read_bytes() == here
    paper = read_provenance(world.image)
    assert (paper.sha256, paper.size_bytes) == (world.sha256, len(world.original))
    # The next run ends it.
    world.optimise()
    assert world.image.read_bytes() == world.original + MORE
    assert world.verify().is_sound

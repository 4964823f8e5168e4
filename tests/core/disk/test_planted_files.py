# SPDX-License-Identifier: GPL-2.0-or-later
"""A download folder that somebody else has prepared: refused by name, nothing followed."""

import contextlib
import ctypes
import os
import tempfile
import threading
import time
from datetime import datetime, timezone
from pathlib import Path

import planting
import pytest
from datacosmos_imagery.core import DeliverJob, DownloadJob, read_delivery
from datacosmos_imagery.core.delivery.manifest import FILE_NAME
from datacosmos_imagery.core.delivery.order_folder import (
    MARKER_NAME,
    claim_folder,
    find_order_folder,
    make_order_folder,
)
from datacosmos_imagery.core.disk.safe_files import NotOurs, OwnFolder
from datacosmos_imagery.core.errors import DownloadError, StorageError
from datacosmos_imagery.core.sandbox import Fault
from views import line_in

pytestmark = pytest.mark.timeout(60)  # of which a pipe that is opened takes all

COLLECTION = "sentinel-2-l2a"
VISUAL = "visual_COG.tiff"
ASSETS = ("visual", "thumbnail", "metadata")
ORIGIN, ORDER = "https://a:443", "12345678-1"
DAY = datetime(2026, 3, 1, 12, tzinfo=timezone.utc)
KEPT = b"the victim's own"
by_name = {"ids": lambda kind: kind.__name__}


@pytest.fixture(params=[True, False], ids=["held", "by path"])
def way(request, monkeypatch):
    """Folders held open, and the way of systems that can't do that."""
    if not request.param:
        monkeypatch.setattr(os, "supports_dir_fd", os.supports_dir_fd - {os.open})


@pytest.fixture
def outside(tmp_path):
    """A folder of the victim's that a link may lead to, with a file."""
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "victim").write_bytes(KEPT)
    return folder


@pytest.fixture
def base(tmp_path):
    return tmp_path / "imagery"


@pytest.fixture(scope="module")
def rasters(tmp_path_factory):
    """Images made once for all the sandboxes here."""
    return tmp_path_factory.mktemp("rasters")


@pytest.fixture
def sandbox(make_sandbox, rasters):
    return make_sandbox(state_folder=rasters)


@pytest.fixture
def lines(sandbox):
    return [line_in(sandbox, COLLECTION, number) for number in (0, 1)]


@pytest.fixture
def order_id(sandbox, client, buy, lines):
    return buy(sandbox, client, *lines)


def unharmed(outside):
    return {path.name: path.read_bytes() for path in outside.iterdir()} == {"victim": KEPT}


def whole(base, item):
    """Return which of the three assets of an item are there under their names."""
    names = {VISUAL, "thumbnail.webp", "metadata.json"}
    return {path.name for path in (base / item).iterdir() if path.name in names and path.is_file()}


@pytest.mark.parametrize("kind", planting.FOR_A_FILE, **by_name)
@pytest.mark.parametrize("ending", [".part", ".part.json"])
def test_what_lies_at_a_part_files_name_is_refused_and_the_others_arrive(
    client, order_id, lines, base, outside, monitor, kind, ending
):
    planted = base / lines[0].item / (VISUAL + ending)
    planted.parent.mkdir(parents=True)
    kind(planted, outside / "victim")
    with pytest.raises(DownloadError) as caught:
        DownloadJob(client, order_id, base, ASSETS).run(monitor)
    ((name, reason),) = caught.value.failures
    assert name == VISUAL
    assert str(planted) in reason
    assert os.path.lexists(planted)
    assert unharmed(outside)
    assert whole(base, lines[0].item) == {"thumbnail.webp", "metadata.json"}
    assert len(whole(base, lines[1].item)) == 3


@pytest.mark.parametrize("kind", planting.FOR_A_FILE, **by_name)
@pytest.mark.parametrize("name", [FILE_NAME, "{item}.json"])
def test_what_lies_at_the_name_of_a_scenes_notes_is_refused_and_other_scenes_arrive(
    client, order_id, lines, base, outside, monitor, kind, name
):
    item = lines[0].item
    planted = base / item / name.format(item=item)
    planted.parent.mkdir(parents=True)
    kind(planted, outside / "victim")
    with pytest.raises(DownloadError) as caught:
        DownloadJob(client, order_id, base, ASSETS).run(monitor)
    assert len(caught.value.failures) == 3
    assert all(str(planted) in reason for _name, reason in caught.value.failures)
    assert "3 of 6" in caught.value.message
    assert unharmed(outside)
    assert whole(base, item) == set()
    assert len(whole(base, lines[1].item)) == 3


@pytest.mark.parametrize("kind", planting.FOR_A_FOLDER, **by_name)
def test_what_lies_at_a_scenes_name_is_refused_and_other_scenes_arrive(
    client, order_id, lines, base, outside, monitor, kind
):
    planted = base / lines[0].item
    base.mkdir()
    kind(planted, outside)
    with pytest.raises(DownloadError) as caught:
        DownloadJob(client, order_id, base, ASSETS).run(monitor)
    assert len(caught.value.failures) == 3
    assert all(str(planted) in reason for _name, reason in caught.value.failures)
    assert unharmed(outside)
    assert len(whole(base, lines[1].item)) == 3


@pytest.mark.parametrize("kind", planting.FOR_A_FILE, **by_name)
def test_what_has_a_files_own_name_stays_and_the_file_gets_another(
    client, order_id, lines, base, outside, monitor, kind
):
    planted = base / lines[0].item / VISUAL
    planted.parent.mkdir(parents=True)
    kind(planted, outside / "victim")
    before = planted.lstat()
    report = DownloadJob(client, order_id, base, ("visual",)).run(monitor)
    assert [file.path.name == VISUAL for file in report.files] == [False, True]
    assert os.path.samestat(before, planted.lstat())
    assert unharmed(outside)


@pytest.mark.parametrize("kind", [k for k in planting.FOR_A_FILE if k is not planting.hard_link])
def test_what_has_taken_the_place_of_a_finished_file_is_not_called_complete(
    client, order_id, lines, base, outside, monitor, kind
):
    DownloadJob(client, order_id, base, ASSETS).run(monitor)
    planted = base / lines[0].item / VISUAL
    (outside / "victim").write_bytes(planted.read_bytes())  # the very size that the notes name
    planted.unlink()
    kind(planted, outside / "victim")
    with pytest.raises(DownloadError) as caught:
        DownloadJob(client, order_id, base, ASSETS).run(monitor)
    assert [name for name, _reason in caught.value.failures] == [VISUAL]
    assert str(planted) in caught.value.message
    assert VISUAL not in {
        file.path.name for file in read_delivery(base).files if file.item.id == lines[0].item
    }


def test_a_name_that_is_written_under_for_a_moment_cannot_be_foreseen(
    client, order_id, lines, base, outside, monitor
):
    planted = base / lines[0].item / f"{FILE_NAME}.part"
    planted.parent.mkdir(parents=True)
    planted.symlink_to(outside / "victim")
    report = DownloadJob(client, order_id, base, ASSETS).run(monitor)
    assert len(report.files) == 6
    assert planted.is_symlink()
    assert unharmed(outside)


def test_the_folder_that_the_user_chose_may_be_a_link(client, order_id, base, tmp_path, monitor):
    (tmp_path / "disk").mkdir()
    base.symlink_to(tmp_path / "disk")
    report = DownloadJob(client, order_id, base, ASSETS).run(monitor)
    assert len(report.files) == 6
    job = DeliverJob(client, order_id, base, ASSETS, folder=base)
    assert all(file.kept for file in job.run(monitor).files)


@pytest.mark.parametrize("kind", planting.FOR_A_FOLDER, **by_name)
def test_what_lies_at_an_orders_name_is_refused(client, order_id, base, outside, monitor, kind):
    planted = base / "2026-03-01_12345678"
    base.mkdir()
    kind(planted, outside)
    with pytest.raises(StorageError, match="2026-03-01_12345678") as caught:
        DeliverJob(client, order_id, base, ASSETS, folder=planted).run(monitor)
    assert "choose another folder" in caught.value.hint
    assert unharmed(outside)


@pytest.mark.parametrize("kind", planting.FOR_A_FOLDER, **by_name)
def test_an_order_takes_another_name_than_one_that_is_taken(way, base, outside, kind):
    planted = base / "2026-03-01_12345678"
    base.mkdir()
    kind(planted, outside)
    made = make_order_folder(base, ORIGIN, ORDER, DAY)
    assert made.name == "2026-03-01_12345678-2"
    assert find_order_folder(base, ORIGIN, ORDER) == made
    assert unharmed(outside)


@pytest.mark.parametrize("kind", planting.FOR_A_FILE, **by_name)
def test_what_lies_at_the_name_of_an_orders_mark_is_refused(way, base, outside, kind):
    planted = base / "mine" / MARKER_NAME
    planted.parent.mkdir(parents=True)
    kind(planted, outside / "victim")
    assert find_order_folder(base, ORIGIN, ORDER) is None
    with pytest.raises(NotOurs) as caught:
        claim_folder(base / "mine", ORIGIN, ORDER, DAY, base)
    assert caught.value.filename == str(planted)
    assert unharmed(outside)


def test_a_link_to_a_folder_that_is_marked_as_the_orders_is_not_the_orders(base, outside):
    base.mkdir()
    claim_folder(outside, ORIGIN, ORDER, DAY)
    (base / "orders").symlink_to(outside)
    assert find_order_folder(base, ORIGIN, ORDER) is None
    with pytest.raises(StorageError, match="orders is left alone: it is a link"):
        read_delivery(base / "orders", base)


@pytest.mark.parametrize("kind", planting.FOR_A_FILE, **by_name)
def test_what_lies_at_a_papers_name_is_refused_and_the_others_are_written(
    client, order_id, lines, base, outside, monitor, kind
):
    folder = base / "order"
    planted = folder / lines[0].item / f"{VISUAL}.provenance.json"
    planted.parent.mkdir(parents=True)
    kind(planted, outside / "victim")
    with pytest.raises(StorageError) as caught:
        DeliverJob(client, order_id, base, ("visual",), folder=folder).run(monitor)
    assert str(planted) in caught.value.message
    assert unharmed(outside)
    assert (folder / lines[0].item / VISUAL).is_file()
    assert (folder / lines[1].item / f"{VISUAL}.provenance.json").is_file()
    assert (folder / "README.txt").is_file()


@pytest.mark.parametrize("kind", planting.FOR_A_FILE, **by_name)
def test_a_readme_that_somebody_else_has_put_there_stays(
    client, order_id, base, outside, monitor, kind
):
    folder = base / "order"
    folder.mkdir(parents=True)
    kind(folder / "README.txt", outside / "victim")
    DeliverJob(client, order_id, base, ("thumbnail",), folder=folder).run(monitor)
    assert order_id in (folder / f"README_{order_id[:8]}.txt").read_text()
    assert unharmed(outside)


def test_a_scenes_folder_exchanged_for_a_link_during_its_download_is_not_followed(
    sandbox, client, order_id, lines, base, outside, monitor
):
    sandbox.faults.add(Fault(VISUAL, bytes_per_s=20_000, times=None))
    scene, caught = base / lines[0].item, []

    def download():
        try:
            DownloadJob(client, order_id, base, ("visual",)).run(monitor)
        except DownloadError as error:
            caught.append(error)

    thread = threading.Thread(target=download)
    thread.start()
    wait_for((scene / f"{VISUAL}.part").exists)
    scene.rename(base / "moved")
    scene.symlink_to(outside)
    thread.join(50)
    assert [str(scene) in error.message for error in caught] == [True]
    assert unharmed(outside)
    assert (base / lines[1].item / VISUAL).exists()


def wait_for(condition):
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.005)


# --- whose files they are


needs_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives files away"
)


@needs_root
def test_what_a_stranger_says_is_complete_is_fetched_again(
    sandbox, client, order_id, lines, base, monitor
):
    """The notes and the file fit each other; both are somebody else's."""
    DownloadJob(client, order_id, base, ASSETS).run(monitor)
    scene = base / lines[0].item
    (scene / VISUAL).write_bytes(bytes((scene / VISUAL).stat().st_size))
    planting.give_away(scene / VISUAL)
    assert VISUAL not in {
        file.path.name for file in read_delivery(base).files if file.item.id == lines[0].item
    }
    with pytest.raises(DownloadError, match="belongs to another user"):
        DownloadJob(client, order_id, base, ASSETS).run(monitor)


@needs_root
def test_in_a_folder_of_somebody_elses_their_files_count(client, order_id, base, monitor):
    """Whoever owns the chosen folder can exchange all in it; a disk may come from elsewhere."""
    first = DownloadJob(client, order_id, base, ASSETS).run(monitor)
    for path in [base, *base.rglob("*")]:
        planting.give_away(path)
    again = DownloadJob(client, order_id, base, ASSETS).run(monitor)
    assert [file.path for file in again.files] == [file.path for file in first.files]
    assert all(file.kept for file in again.files)


@needs_root
def test_on_a_disk_where_our_files_belong_to_another_they_are_ours():
    """As on network disks that map all users to one: files that we make get another owner."""
    system = ctypes.CDLL(None)
    with tempfile.TemporaryDirectory() as name:
        base = Path(name)
        base.chmod(0o777)
        system.setfsuid(planting.STRANGER)
        try:
            OwnFolder(base / "order", base).make()
            folder = OwnFolder(base / "order", base)
            folder.write("a.json", b"{}")
            assert folder.read("a.json") == b"{}"
            assert (base / "order" / "a.json").stat().st_uid == planting.STRANGER
        finally:
            system.setfsuid(0)
        assert sorted(path.name for path in base.rglob("*")) == ["a.json", "order"]
        with pytest.raises(NotOurs, match="another user"):
            OwnFolder(base / "order", base).read("a.json")


# --- the module by itself


@pytest.mark.parametrize("kind", planting.FOR_A_FILE, **by_name)
def test_nothing_is_done_with_what_is_no_file_of_ours(way, base, outside, kind):
    base.mkdir()
    kind(base / "a", outside / "victim")
    folder, before = OwnFolder(base), (base / "a").lstat()
    for act in (folder.check, folder.open_to_append, lambda name: folder.write(name, b"x")):
        with pytest.raises(NotOurs) as caught:
            act("a")
        assert caught.value.filename == str(base / "a")
    with pytest.raises(FileExistsError):
        folder.write_new("a", b"x")
    if kind is not planting.hard_link:
        for act in (folder.read, folder.size, folder.remove, lambda name: folder.rename("b", name)):
            with pytest.raises(NotOurs):
                act("a")
    assert os.path.samestat(before, (base / "a").lstat())
    assert [path.name for path in base.iterdir()] == ["a"]
    assert unharmed(outside)


@pytest.mark.parametrize("kind", planting.FOR_A_FOLDER, **by_name)
def test_nothing_is_done_in_what_is_no_folder_of_ours(way, base, outside, kind):
    base.mkdir()
    kind(base / "a", outside)
    folder = OwnFolder(base / "a" / "b", base)
    for act in (folder.make, folder.names, lambda: folder.write("c", b"x")):
        with pytest.raises(NotOurs) as caught:
            act()
        assert caught.value.filename == str(base / "a")
    assert OwnFolder(base).folders() == []
    assert unharmed(outside)


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "../a", "/etc/passwd"])
def test_a_name_is_one_step_and_no_path(way, base, name):
    base.mkdir()
    folder = OwnFolder(base)
    for act in (folder.read, folder.check, folder.size, folder.remove, folder.open_to_append):
        with pytest.raises(NotOurs, match="leads to another folder"):
            act(name)


@pytest.mark.parametrize("name", ["a\0b", "\ud800"])
def test_what_no_file_can_be_called_is_refused_and_no_crash(way, base, name):
    base.mkdir()
    with pytest.raises(NotOurs, match="no file can have this name") as caught:
        OwnFolder(base).size(name)
    assert caught.value.filename.isprintable()


def test_a_hard_link_may_be_read_but_is_never_changed(way, base, outside):
    base.mkdir()
    os.link(outside / "victim", base / "a")
    folder = OwnFolder(base)
    assert folder.read("a") == KEPT
    for act in (folder.open_to_append, lambda name: folder.write(name, b"x")):
        with pytest.raises(NotOurs, match="another name elsewhere"):
            act("a")
    assert unharmed(outside)


def held_open(folder):
    """Return what this process holds open of a folder and all that is in it."""
    found = []
    for number in os.listdir("/proc/self/fd"):
        with contextlib.suppress(FileNotFoundError):  # it has been closed since
            found.append(Path(os.readlink(f"/proc/self/fd/{number}")))
    return [path for path in found if path.is_relative_to(folder.resolve())]


def test_no_folder_stays_open(way, base, outside, tmp_path):
    base.mkdir()
    (base / "trap").symlink_to(outside)
    with (outside / "victim").open("rb"):
        assert held_open(tmp_path) == [outside / "victim"]
    for _ in range(50):
        OwnFolder(base / "a" / "b", base).make()
        OwnFolder(base / "a" / "b", base).write("c", b"x")
        OwnFolder(base).folders()
        with pytest.raises(NotOurs):
            OwnFolder(base / "trap", base).read("victim")
    assert held_open(tmp_path) == []


def test_what_was_written_is_there_wholly_or_not_at_all(way, base):
    base.mkdir()
    folder = OwnFolder(base)
    folder.write("a", b"first")
    folder.write("a", b"second")
    assert [path.name for path in base.iterdir()] == ["a"]
    assert folder.read("a") == b"second"
    with pytest.raises(FileExistsError):
        folder.write_new("a", b"third")
    assert folder.read("a") == b"second"


def test_a_folder_that_may_be_entered_but_not_listed_will_do(base):
    base.mkdir()
    base.chmod(0o333)
    OwnFolder(base / "scene", base).make()
    OwnFolder(base / "scene", base).write("a", b"x")
    base.chmod(0o755)
    assert (base / "scene" / "a").read_bytes() == b"x"

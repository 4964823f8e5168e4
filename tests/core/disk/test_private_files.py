# SPDX-License-Identifier: GPL-2.0-or-later
"""What the plugin keeps for itself is its user's alone."""

import logging
import os
import sqlite3
import stat
import threading

import planting
import pytest
from datacosmos_imagery.core import (
    Cart,
    CollectionCache,
    Journal,
    SavedSearches,
    SearchQuery,
    ThumbnailCache,
)
from datacosmos_imagery.core.disk.private_files import OWN_FOLDER_NAME
from datacosmos_imagery.core.errors import JournalError, StoreError
from datacosmos_imagery.core.sandbox import Fault

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="Windows has its own rights"),
    pytest.mark.timeout(60),
]

PNG = b"\x89PNG\r\n\x1a\n"


def journal(folder):
    Journal(folder)
    return folder / "orders.sqlite"


def cart(folder):
    Cart(folder).entries()
    return folder / "cart.sqlite"


def searches(folder):
    SavedSearches(folder).save("Fields", SearchQuery())
    return folder / "searches.sqlite"


def collections(folder):
    CollectionCache(folder).write("https://a:443", [])
    (path,) = folder.glob("collections-*.json")
    return path


KEPT = [journal, cart, searches, collections]
DATABASES = KEPT[:3]


@pytest.fixture(autouse=True)
def _usual_umask():
    before = os.umask(0o022)
    yield
    os.umask(before)


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("keep", KEPT)
def test_what_is_made_is_its_users_alone(tmp_path, keep):
    folder = tmp_path / "mine"
    assert mode(keep(folder)) == 0o600
    assert mode(folder) == 0o700


def test_thumbnails_are_their_users_alone(sandbox, client, tmp_path, monitor):
    sandbox.faults.add(Fault("/thumb", body=PNG, content_type="image/png"))
    folder = tmp_path / OWN_FOLDER_NAME / "thumbnails"
    path = ThumbnailCache(folder).fetch(client, f"{sandbox.url}/thumb", monitor)
    assert [mode(p) for p in (path, folder, folder.parent)] == [0o600, 0o700, 0o700]


@pytest.mark.parametrize("keep", DATABASES)
def test_what_sqlite_lays_beside_a_file_is_the_users_alone(tmp_path, keep):
    path = keep(tmp_path / "mine")
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE more (x)")
        db.commit()
        db.execute("INSERT INTO more VALUES (1)")
        (beside,) = [p for p in path.parent.iterdir() if p != path]
        assert mode(beside) == 0o600


@pytest.mark.parametrize("keep", KEPT)
def test_the_plugins_own_folder_is_closed_if_an_earlier_version_left_it_open(
    tmp_path, keep, caplog
):
    folder = tmp_path / OWN_FOLDER_NAME
    path = keep(folder)
    (folder / "thumbnails").mkdir()
    (folder / "cart-damaged-1.sqlite").touch()
    for kept in (folder, *folder.iterdir()):
        kept.chmod(0o755 if kept.is_dir() else 0o664)
    with caplog.at_level(logging.INFO):
        keep(folder)
    assert mode(folder) == 0o700
    assert mode(path) == 0o600
    assert mode(folder / "thumbnails") == 0o700
    assert mode(folder / "cart-damaged-1.sqlite") == 0o600
    assert f"{folder} was open to others (mode 755)" in caplog.text


@pytest.mark.parametrize("keep", DATABASES)
def test_in_a_folder_that_was_there_the_files_are_closed_and_the_folder_stays(
    tmp_path, keep, caplog
):
    """A folder that a script names may be shared on purpose."""
    folder = tmp_path / "shared"
    folder.mkdir(mode=0o755)
    (folder / "theirs.txt").touch(0o644)
    path = keep(folder)
    path.chmod(0o666)
    beside = path.with_name(f"{path.name}-journal")
    beside.touch(0o644)
    with caplog.at_level(logging.INFO):
        keep(folder)
    assert mode(path) == 0o600
    assert not beside.exists() or mode(beside) == 0o600
    assert (mode(folder), mode(folder / "theirs.txt")) == (0o755, 0o644)
    assert f"{path} was open to others (mode 666)" in caplog.text


def test_the_plugin_itself_is_not_taken_for_its_folder_in_the_profile(tmp_path):
    package = tmp_path / OWN_FOLDER_NAME
    package.mkdir(mode=0o755)
    (package / "__init__.py").touch(0o644)
    journal(package / "journal")
    assert (mode(package), mode(package / "__init__.py")) == (0o755, 0o644)


@pytest.mark.parametrize("keep", DATABASES)
@pytest.mark.parametrize("kind", [planting.pipe, planting.folder, planting.device])
def test_what_is_no_file_is_no_database(tmp_path, keep, kind):
    folder = tmp_path / "mine"
    path = keep(folder)
    path.unlink()
    kind(path, None)
    with pytest.raises((JournalError, StoreError), match="it is no file") as caught:
        keep(folder)
    assert str(path) in caught.value.message


@pytest.mark.parametrize("keep", DATABASES)
def test_a_link_of_another_user_is_no_database(tmp_path, keep):
    folder, victim = tmp_path / "mine", tmp_path / "victim.sqlite"
    path = keep(folder)
    path.rename(victim)
    path.symlink_to(victim)
    before = victim.read_bytes()
    keep(folder)  # the user's own link is the user's wish
    try:
        os.chown(path, planting.STRANGER, planting.STRANGER, follow_symlinks=False)
    except PermissionError:
        pytest.skip("only root gives files away")
    with pytest.raises((JournalError, StoreError), match="a link of another user"):
        keep(folder)
    assert victim.read_bytes() == before


def test_a_journal_is_made_once_however_many_begin_it(tmp_path):
    """Making it for the user alone must not end the locks of another thread."""
    folder, problems = tmp_path / "mine", []

    def begin():
        try:
            for _ in range(20):
                with Journal(folder).file.transaction() as db:
                    db.execute("INSERT INTO scene VALUES (?, 'c', ?, NULL, '', NULL)", scene())
        except JournalError as error:
            problems.append(error.message)

    numbers = iter(range(10_000))
    scene = lambda: ("https://a:443", str(next(numbers)))  # noqa: E731
    threads = [threading.Thread(target=begin) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    with Journal(folder).file.reading() as db:
        assert db.execute("SELECT count(*) FROM scene").fetchone() == (120,)
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)

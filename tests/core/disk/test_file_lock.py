# SPDX-License-Identifier: GPL-2.0-or-later
"""The lock on a folder: one holder at a time, free at once when that one is dead."""

import errno
import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from datacosmos_imagery.core.disk.file_lock import AlreadyLocked, locked
from datacosmos_imagery.core.disk.safe_files import NotOurs, OwnFolder

NAME = ".lock"
ROOT = Path(__file__).resolve().parents[3]
HOLDER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from datacosmos_imagery.core.disk.file_lock import locked
from datacosmos_imagery.core.disk.safe_files import OwnFolder
with locked(OwnFolder(Path(sys.argv[2])), ".lock"):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path):
    """Return a function that starts a program that holds the lock of a folder."""
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "datacosmos_imagery").symlink_to(ROOT)
    started = []

    def start(folder):
        process = subprocess.Popen(
            [sys.executable, "-c", HOLDER, str(plugins), str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        started.append(process)
        assert process.stdout.readline() == b"held\n"
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "folder"
    path.mkdir()
    return path


def is_free(folder):
    try:
        with locked(OwnFolder(folder), NAME):
            return True
    except AlreadyLocked:
        return False


def test_another_process_keeps_this_one_out_until_it_ends(holder, folder):
    process = holder(folder)
    assert not is_free(folder)
    process.communicate()
    assert process.returncode == 0
    assert is_free(folder)
    assert list(folder.iterdir()) == []


def test_the_lock_of_a_killed_process_is_free_at_once(holder, folder):
    process = holder(folder)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert (folder / NAME).exists()
    assert is_free(folder)


def test_a_second_holder_in_the_same_process_is_refused(folder):
    with locked(OwnFolder(folder), NAME):
        assert not is_free(folder)
        with pytest.raises(AlreadyLocked, match="somebody else is using it"):
            with locked(OwnFolder(folder), NAME):
                pass
    assert is_free(folder)


def test_a_folder_has_one_lock_by_whatever_way_it_is_reached(folder):
    link = folder.with_name("link")
    link.symlink_to(folder)
    with locked(OwnFolder(folder), NAME):
        assert not is_free(link)


def test_a_link_in_the_locks_place_is_refused(folder):
    victim = folder.with_name("victim")
    victim.write_bytes(b"kept")
    (folder / NAME).symlink_to(victim)
    with pytest.raises(NotOurs):
        is_free(folder)
    assert victim.read_bytes() == b"kept"
    assert (folder / NAME).is_symlink()


def test_of_many_at_once_one_at_a_time_has_it(folder):
    holders, most, got = [], [], []

    def work():
        for _turn in range(300):
            try:
                with locked(OwnFolder(folder), NAME):
                    holders.append(1)
                    most.append(len(holders))
                    holders.pop()
                    got.append(1)
            except AlreadyLocked:
                continue

    with ThreadPoolExecutor(4) as pool:
        for future in [pool.submit(work) for _thread in range(4)]:
            future.result()
    assert set(most) == {1}
    assert len(got) >= 300 / 4


@pytest.mark.skipif(sys.platform == "win32", reason="has locks of another kind")
def test_on_a_disk_without_locks_this_process_is_still_kept_out(folder, monkeypatch):
    import fcntl

    def refuse(_file, _how):
        raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))

    monkeypatch.setattr(fcntl, "flock", refuse)  # no disk of this kind is at hand
    with locked(OwnFolder(folder), NAME) as is_sure:
        assert not is_sure
        assert not is_free(folder)

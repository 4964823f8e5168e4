# SPDX-License-Identifier: GPL-2.0-or-later
"""A folder is held by one process of all machines, whatever its disk knows of locks."""

import errno
import json
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from datacosmos_imagery.core.disk.folder_lock import (
    LOCK_NAME,
    RECORD_NAME,
    FolderHeld,
    Pace,
    folder_held,
)
from datacosmos_imagery.core.disk.holder import Holder
from datacosmos_imagery.core.disk.safe_files import OwnFolder

ROOT = Path(__file__).resolve().parents[3]
QUICK = Pace(beat_s=0.05, gone_s=0.6, look_s=0.15, settle_s=0.2)
# A disk without locks: no such one is at hand.
NO_LOCKS = """
import errno, fcntl
def refuse(_file, _how):
    raise OSError(errno.ENOTSUP, "not supported")
fcntl.flock = refuse
"""
START = """
import os, sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from datacosmos_imagery.core.disk.folder_lock import *
from datacosmos_imagery.core.disk.folder_lock import FolderHeld, folder_held
from datacosmos_imagery.core.disk.safe_files import OwnFolder
folder = Path(sys.argv[2])
def ignore(_holder): pass
"""
HOLDER = """
with folder_held(OwnFolder(folder), ignore):
    print("held", flush=True)
    sys.stdin.read()
"""
FORKING_HOLDER = """
with folder_held(OwnFolder(folder), ignore):
    if os.fork() == 0:
        print("held", flush=True)
        time.sleep(60)
        os._exit(0)
    sys.stdin.read()
"""
# Each turn puts a file where there mustn't be one.
TAKER = """
turns = clashes = 0
print("ready", flush=True)
sys.stdin.readline()
while turns < 40:
    try:
        with folder_held(OwnFolder(folder), ignore):
            try:
                os.close(os.open(folder / "inside", os.O_CREAT | os.O_EXCL))
            except FileExistsError:
                clashes += 1
            time.sleep(0.001)
            (folder / "inside").unlink(missing_ok=True)
            turns += 1
    except FolderHeld:
        time.sleep(0.001)
print(clashes, flush=True)
"""


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "folder"
    path.mkdir()
    return path


@pytest.fixture
def start(tmp_path, folder):
    """Return a function that starts a program, and waits for its first line."""
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "datacosmos_imagery").symlink_to(ROOT)
    started = []

    def run(script, first, *, knows_locks=True):
        text = START + ("" if knows_locks else NO_LOCKS) + script
        process = subprocess.Popen(
            [sys.executable, "-c", text, str(plugins), str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        assert process.stdout.readline().strip() == first
        return process

    yield run
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def without_locks(monkeypatch):
    import fcntl

    def refuse(_file, _how):
        raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))

    monkeypatch.setattr(fcntl, "flock", refuse)


def hold(folder, pace=QUICK):
    return folder_held(OwnFolder(folder), lambda _holder: None, pace)


def refusal(folder):
    with pytest.raises(FolderHeld) as caught:
        with hold(folder):
            pass
    return caught.value


def leave(folder, age_s=0.0, **facts):
    """Leave the record of a holder that is somebody else's, this process' but for some facts."""
    holder = replace(Holder.of_this_process(), **facts)
    path = folder / RECORD_NAME
    path.write_bytes(holder.content(1))
    moment = time.time() - age_s
    os.utime(path, (moment, moment))
    return path


ELSEWHERE = {"machine": "lab-3", "boot": "another", "system": "another"}


@pytest.mark.parametrize("knows_locks", [True, False])
def test_who_holds_the_folder_is_known_and_nothing_is_left_of_it(start, folder, knows_locks):
    process = start(HOLDER, "held", knows_locks=knows_locks)
    held = refusal(folder)
    assert held.holder.pid == process.pid
    assert held.holder.machine
    assert held.holder.since is not None
    process.communicate()
    with hold(folder) as lock:
        assert not lock.was_interrupted
        assert {path.name for path in folder.iterdir()} == {LOCK_NAME, RECORD_NAME}
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("knows_locks", [True, False])
def test_a_killed_holders_folder_is_free_at_once(start, folder, knows_locks):
    process = start(HOLDER, "held", knows_locks=knows_locks)
    process.send_signal(signal.SIGKILL)
    process.wait()
    began = time.monotonic()
    with folder_held(OwnFolder(folder), lambda _holder: None) as lock:
        assert lock.was_interrupted
        assert not lock.was_taken
    assert time.monotonic() - began < 5
    assert list(folder.iterdir()) == []


def test_what_a_holder_has_forked_does_not_hold_it(start, folder):
    process = start(FORKING_HOLDER, "held")
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    process.send_signal(signal.SIGKILL)
    process.wait()
    try:
        with hold(folder) as lock:
            assert lock.was_interrupted
    finally:
        for child in children:
            os.kill(int(child), signal.SIGKILL)
    assert len(children) == 1


def test_a_zombie_is_gone(start, folder):
    process = start(HOLDER, "held", knows_locks=False)
    process.send_signal(signal.SIGKILL)
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    with hold(folder) as lock:
        assert lock.was_interrupted


def test_a_process_that_has_a_dead_holders_number_is_not_it(folder, without_locks):
    leave(folder, began="1")
    with hold(folder) as lock:
        assert lock.was_interrupted


def test_a_computer_that_was_switched_off_holds_nothing(folder):
    leave(folder, boot="the last one")
    with hold(folder) as lock:
        assert lock.was_interrupted


def test_a_process_of_another_space_is_not_taken_for_gone(folder):
    leave(folder, space="a container", pid=999_999_999)
    assert refusal(folder).holder.space == "a container"


@pytest.mark.parametrize("knows_locks", [True, False])
def test_of_two_that_try_again_and_again_one_at_a_time_has_it(start, folder, knows_locks):
    takers = [start(TAKER, "ready", knows_locks=knows_locks) for _one in range(2)]
    for taker in takers:
        taker.stdin.write("\n")
        taker.stdin.flush()
    assert [taker.communicate(timeout=60)[0].split() for taker in takers] == [["0"], ["0"]]
    assert list(folder.iterdir()) == []


def test_many_find_a_dead_holders_record_and_one_takes_it(folder, without_locks):
    leave(folder, age_s=3600, **ELSEWHERE)
    places = [folder.parent / f"link-{number}" for number in range(6)]
    got, refused, gate = [], [], threading.Barrier(len(places))

    def take(path):
        path.symlink_to(folder)
        gate.wait()
        try:
            with hold(path) as lock:
                got.append(lock.was_taken)
                assert lock.is_ours()
        except FolderHeld:
            refused.append(path)

    threads = [threading.Thread(target=take, args=(path,)) for path in places]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert got == [True]
    assert len(refused) == len(places) - 1


def test_a_holder_of_another_machine_that_was_heard_of_is_named(folder):
    leave(folder, age_s=0.1, **ELSEWHERE)
    held = refusal(folder)
    assert held.holder.machine == "lab-3"
    assert 0 <= held.seen_s < 60


def test_a_holder_of_another_machine_that_is_silent_is_looked_at_and_then_taken_over(folder):
    leave(folder, age_s=3600, **ELSEWHERE)
    looked = []
    with folder_held(OwnFolder(folder), looked.append, QUICK) as lock:
        assert lock.was_taken
        assert lock.was_interrupted
    assert {holder.machine for holder in looked} == {"lab-3"}


@pytest.mark.parametrize("age_s", [3600, -3600], ids=["a clock behind", "a clock ahead"])
def test_a_holder_whose_clock_is_wrong_lives_if_it_gives_a_sign(folder, age_s):
    path = leave(folder, age_s=age_s, **ELSEWHERE)

    def beat(_holder):
        os.utime(path, (time.time() - age_s + 1,) * 2)

    with pytest.raises(FolderHeld):
        with folder_held(OwnFolder(folder), beat, QUICK):
            pass


def test_a_record_of_the_future_does_not_block_for_good(folder):
    leave(folder, age_s=-3600 * 24 * 365, **ELSEWHERE)
    with hold(folder) as lock:
        assert lock.was_taken


@pytest.mark.parametrize("content", [b"", b"\0" * 300, b'{"pid": "x", "mark": 7}'])
def test_a_record_that_says_nothing_blocks_no_longer_than_any_other(folder, content):
    path = folder / RECORD_NAME
    path.write_bytes(content)
    refusal(folder)
    os.utime(path, (time.time() - 3600,) * 2)
    with hold(folder) as lock:
        assert lock.was_taken


def test_looking_can_be_stopped(folder):
    leave(folder, age_s=3600, **ELSEWHERE)

    def stop(_holder):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        with folder_held(OwnFolder(folder), stop, QUICK):
            pass
    assert (folder / RECORD_NAME).exists()
    assert not (folder / LOCK_NAME).exists()


def test_a_holder_gives_signs_of_life_that_others_see(folder, without_locks):
    with hold(folder) as lock:
        first = (folder / RECORD_NAME).read_bytes()
        deadline = time.monotonic() + 5
        while (folder / RECORD_NAME).read_bytes() == first and time.monotonic() < deadline:
            time.sleep(0.02)
        later = (folder / RECORD_NAME).read_bytes()
        assert json.loads(later)["mark"] == json.loads(first)["mark"]
        assert json.loads(later)["beat"] > json.loads(first)["beat"]
        assert lock.is_still_ours()


@pytest.mark.parametrize("way", ["another's record", "none"])
def test_a_holder_that_was_taken_for_dead_finds_out(folder, way):
    lost = threading.Event()
    with hold(folder) as lock, lock.on_loss(lost.set):
        assert lock.is_ours()
        if way == "none":
            (folder / RECORD_NAME).unlink()
        else:
            leave(folder, **ELSEWHERE)
        assert lost.wait(5)
        assert not lock.is_ours()
        assert not lock.is_still_ours()
    assert (folder / RECORD_NAME).exists() == (way != "none")

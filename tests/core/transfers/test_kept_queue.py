# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import sqlite3

import pytest
from datacosmos_imagery.core.errors import StoreError
from datacosmos_imagery.core.transfers.kept_queue import (
    FILE_NAME,
    WHOLE,
    KeptEntry,
    KeptQueue,
    Wish,
)

A, B, C = (
    KeptEntry("attempt 1"),
    KeptEntry("https://a.example 2", Wish.PAUSED),
    KeptEntry("c", Wish.CANCELLED),
)


def test_nothing_is_kept_at_first_and_no_file_made(tmp_path):
    assert KeptQueue(tmp_path).read() == ()
    KeptQueue(tmp_path).write((), {"gone"})
    assert list(tmp_path.iterdir()) == []


def test_order_and_wishes_are_kept(tmp_path):
    KeptQueue(tmp_path).write((B, A, C))
    assert KeptQueue(tmp_path).read() == (B, A, C)
    KeptQueue(tmp_path).write((A, B), {"c"})
    assert KeptQueue(tmp_path).read() == (A, B)


def test_what_is_wanted_of_the_images_is_kept(tmp_path):
    whole = KeptEntry("w", Wish.PAUSED, WHOLE)
    KeptQueue(tmp_path).write((A, whole))
    assert KeptQueue(tmp_path).read() == (A, whole)
    KeptQueue(tmp_path).write((A, KeptEntry("w")))
    assert KeptQueue(tmp_path).read() == (A, KeptEntry("w"))
    KeptQueue(tmp_path).write((whole,))
    KeptQueue(tmp_path).write((), {"w"})
    KeptQueue(tmp_path).write((KeptEntry("w"),))
    assert KeptEntry("w") in KeptQueue(tmp_path).read()


def test_a_file_of_before_is_read(tmp_path):
    with sqlite3.connect(tmp_path / FILE_NAME) as db:
        db.execute("CREATE TABLE entry (key TEXT PRIMARY KEY, position INTEGER, wish TEXT)")
        db.execute("INSERT INTO entry VALUES ('a', 0, 'paused')")
        db.execute("PRAGMA user_version = 1")
    db.close()
    assert KeptQueue(tmp_path).read() == (KeptEntry("a", Wish.PAUSED),)


def test_what_another_qgis_keeps_stays(tmp_path):
    KeptQueue(tmp_path).write((A, B))
    KeptQueue(tmp_path).write((C,), {A.key})
    assert set(KeptQueue(tmp_path).read()) == {B, C}


def test_a_newer_file_is_left_alone(tmp_path):
    KeptQueue(tmp_path).write((A,))
    with sqlite3.connect(tmp_path / FILE_NAME) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    before = (tmp_path / FILE_NAME).read_bytes()
    for act in (KeptQueue(tmp_path).read, lambda: KeptQueue(tmp_path).write((B,))):
        with pytest.raises(StoreError, match="newer version"):
            act()
    assert (tmp_path / FILE_NAME).read_bytes() == before


def test_an_entry_that_nobody_can_read_is_passed_over(tmp_path):
    KeptQueue(tmp_path).write((A, B, C))
    with sqlite3.connect(tmp_path / FILE_NAME) as db:
        db.execute("UPDATE entry SET wish = 'fly' WHERE key = ?", (A.key,))
        db.execute("UPDATE entry SET wish = x'00' WHERE key = ?", (B.key,))
    db.close()
    assert KeptQueue(tmp_path).read() == (C,)


def test_a_damaged_file_is_set_aside(tmp_path):
    (tmp_path / FILE_NAME).write_bytes(b"no database at all, but long enough to be one" * 50)
    with pytest.raises(StoreError, match="damaged"):
        KeptQueue(tmp_path).read()
    assert KeptQueue(tmp_path).read() == ()

# SPDX-License-Identifier: GPL-2.0-or-later
"""The journal keeps which part of a scene was ordered, and what it held before stays sound."""

from __future__ import annotations

import csv
import io
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from datacosmos_imagery.core import Journal, LineItem, Order, records
from datacosmos_imagery.core.errors import AlreadyOrdered, JournalEntryDamaged
from datacosmos_imagery.core.journal.attempt import Intent
from datacosmos_imagery.core.journal.export import write_orders_csv
from datacosmos_imagery.core.journal.listed_orders import ListedOrders
from datacosmos_imagery.core.journal.missing import Cause, Missing
from datacosmos_imagery.core.sales.differences import Fact
from datacosmos_imagery.core.sales.part import Part
from views import eur

ORIGIN = "https://app.open-cosmos.com"
SCENE = LineItem("platero-l1c-cogs", "P1", "L1C")


def part(west: float, east: float) -> Part:
    ring = [[west, 41], [east, 41], [east, 41.1], [west, 41.1], [west, 41]]
    return Part.of_geojson({"type": "Polygon", "coordinates": [ring]}, "p-1")


LEFT, RIGHT = SCENE.of_part(part(2.0, 2.1)), SCENE.of_part(part(2.1, 2.2))
NEAR = SCENE.of_part(part(2.05, 2.15))


def intent(*lines: LineItem) -> Intent:
    return Intent(ORIGIN, 42, 456, lines, (eur("10"),) * len(lines), ())


def test_a_part_is_kept_with_its_project_and_sealed(folder: Path) -> None:
    journal = Journal(folder)
    number = journal.begin(intent(LEFT, RIGHT, SCENE.of_part(None)))
    lines = journal.attempt(number).lines
    assert lines == (LEFT, RIGHT, SCENE)
    assert lines[0].part.project_id == "p-1"
    with closing(sqlite3.connect(journal.path)) as db, db:
        db.execute("UPDATE line SET part = '' WHERE position = 0")
    with pytest.raises(JournalEntryDamaged):
        journal.attempts()


def test_a_journal_of_the_version_before_stays_sound_and_takes_parts(folder: Path) -> None:
    journal = Journal(folder)
    journal.begin(intent(SCENE))
    with closing(sqlite3.connect(journal.path)) as db, db:  # as that version made it
        db.execute("ALTER TABLE line DROP COLUMN part")
        db.execute("PRAGMA user_version = 4")
    other = LineItem("platero-l1c-cogs", "P2", "L1C").of_part(LEFT.part)
    newer = Journal(folder)
    newer.begin(intent(other))
    newer.check()
    assert [one.lines for one in newer.attempts()] == [(SCENE,), (other,)]


def test_only_attempts_whose_parts_overlap_stand_in_the_way(folder: Path) -> None:
    journal = Journal(folder)
    journal.begin(intent(LEFT))
    assert journal.attempts_for(ORIGIN, [RIGHT]) == []
    for wanted in (LEFT, NEAR, SCENE):
        assert len(journal.attempts_for(ORIGIN, [wanted])) == 1
        with pytest.raises(AlreadyOrdered):
            journal.begin(intent(wanted))
    journal.begin(intent(RIGHT))


def test_other_orders_and_what_is_missing_keep_the_part(folder: Path) -> None:
    listed = ListedOrders(Journal(folder))
    listed.remember(ORIGIN, [Order("web-1", "PAID", (LEFT, SCENE))])
    assert listed.all()[0].lines == (LEFT, SCENE)
    missing = Missing(LEFT, "B", "no answer", Cause.UNREACHED)
    assert Missing.from_json(missing.to_json()) == missing
    assert Missing.from_json({**missing.to_json(), "part": None}).line == SCENE


def test_a_difference_of_a_part_is_kept(folder: Path) -> None:
    journal = Journal(folder)
    number = journal.begin(intent(LEFT))
    raw: dict[str, Any] = {"order_line_items": [NEAR.to_json()]}
    journal.mark_created(number, Order.from_json({"id": "o-1", "status": "UNPAID", **raw}))
    (one,) = journal.attempt(number).differences
    assert (one.fact, one.line, one.found_line) == (Fact.PART, LEFT, NEAR)
    journal.check()


def test_the_export_has_the_outline_and_the_size_of_the_part(folder: Path, tmp_path: Path) -> None:
    Journal(folder).begin(intent(LEFT, SCENE))
    write_orders_csv(tmp_path / "orders.csv", records(Journal(folder)))
    one, whole = csv.DictReader(io.StringIO((tmp_path / "orders.csv").read_text("utf-8-sig")))
    assert float(one["part_km2"]) == pytest.approx(LEFT.part.area_km2, abs=1e-4)
    assert one["footprint"].startswith("POLYGON")
    assert "2.1 41.1" in one["footprint"]
    assert whole["part_km2"] == whole["footprint"] == ""


def test_an_older_file_with_the_column_already_is_brought_up_to_date(folder: Path) -> None:
    journal = Journal(folder)
    journal.begin(intent(LEFT))
    copy = folder.with_name("copy")
    shutil.copytree(folder, copy)
    with closing(sqlite3.connect(copy / journal.path.name)) as db, db:
        db.execute("PRAGMA user_version = 4")
    assert Journal(copy).attempts()[0].lines == (LEFT,)

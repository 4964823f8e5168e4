# SPDX-License-Identifier: GPL-2.0-or-later
"""What a proposal says to those who check it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timezone
from decimal import Decimal
from xml.etree import ElementTree

import pytest
from datacosmos_imagery.core import (
    CoverAreaJob,
    LineItem,
    Money,
    Monitor,
    Wishes,
    aoi_from_bbox,
    aoi_from_geojson,
)
from datacosmos_imagery.core.catalogue.acquisitions import group_acquisitions
from datacosmos_imagery.core.cover.proposed import LeftOut, percent_text
from datacosmos_imagery.core.cover.report import (
    CoverReport,
    bound_text,
    report_beside,
    write_cover_report,
)
from datacosmos_imagery.core.errors import StoreError
from found_items import box, found_item

UNIT = aoi_from_bbox(0, 0, 1, 1)
MADE_AT = datetime(2026, 11, 30, 10, 0, tzinfo=timezone.utc)
HOSTILE = '<script>alert("x")</script>&'


def report_of(*found, aoi=UNIT, wishes=None, **options):
    wishes = wishes or Wishes()
    acquisitions = group_acquisitions(found)
    job = CoverAreaJob(aoi, acquisitions, {}, wishes=wishes, **options)
    choice = job.run(Monitor()).first
    return CoverReport(choice.cheapest, choice, aoi, wishes, MADE_AT)


@pytest.fixture
def report():
    left = found_item("L", price="10", geometry=box(-1, -1, 0.6, 2), platform=HOSTILE)
    owned = LineItem(left.item.collection, left.item.id, "L2A")
    return report_of(
        left,
        found_item(
            "R",
            price="12.50",
            geometry=box(0.4, -1, 0.9, 2),
            day="2026-03-20T10:00:00Z",
            cloud=None,
            thumbnail="https://storage.example/t.png?signature=secret",
        ),
        found_item("S", price="14", geometry=box(0.4, -1, 0.9, 2)),
        found_item("U", price=None),
        owned=[owned],
        wishes=Wishes(min_level="L2A", budget=Decimal(100)),
        left_out=LeftOut(not_loaded=7),
    )


def test_json_says_all_that_is_needed_to_check_it(report, tmp_path):
    path = tmp_path / "cover.json"
    write_cover_report(path, report)
    found = json.loads(path.read_text("utf-8"))
    assert found["total"] == {"amount": "12.50", "currency": "EUR"}
    assert found["lower_bound"] == found["total"]
    assert (found["is_exact"], found["gap_percent"]) == (True, 0)
    assert (found["scenes"], found["owned"], found["looked_at"]) == (2, 1, 11)
    assert found["covered_percent"] == pytest.approx(90)
    assert aoi_from_geojson(found["gaps"]).bbox == pytest.approx((0.9, 0, 1, 1))
    assert found["left_out"] == {"not_loaded": 7, "unpriced": 1}
    assert found["wishes"]["min_level"] == "L2A"
    assert (found["first_day"], found["last_day"]) == ("2026-03-12", "2026-03-20")
    assert (found["mean_cloud"], found["cloud_unknown"]) == (3.0, 1)
    owned, bought = found["lines"]
    assert (owned["is_owned"], owned["price"]["amount"]) == (True, "0")
    assert bought["why"]["next_total"] == {"amount": "14.00", "currency": "EUR"}
    assert bought["why"]["uncovered_km2"] == pytest.approx(UNIT.area_km2 * 0.3, rel=0.01)
    assert bought["why"]["instead"] == ["sentinel-2-l2a/S2B_L2A_S (L2A)"]
    assert [kind for one in found["alternatives"] for kind in one["kinds"]]


def test_the_page_shows_the_same_and_runs_nothing_of_the_service(report, tmp_path):
    path = tmp_path / "cover.html"
    write_cover_report(path, report)
    text = path.read_text("utf-8")
    assert "<script" not in text
    assert "&lt;script&gt;" in text
    for said in ("12.50 EUR", "yours already", "1 without a price", "7 not loaded", "2026-03-20"):
        assert said in text
    assert "The next best set found costs 14.00 EUR" in text
    drawing = ElementTree.fromstring(text[text.index("<svg") : text.index("</svg>") + 6])
    paths = drawing.findall("{http://www.w3.org/2000/svg}path")
    assert len(paths) == 2 + 1 + 1  # the scenes, the area, the gaps


@pytest.mark.parametrize("name", ["cover.json", "cover.html"])
def test_no_address_or_secret_goes_along(report, tmp_path, name):
    write_cover_report(tmp_path / name, report)
    text = (tmp_path / name).read_text("utf-8")
    assert "secret" not in text
    assert "storage.example" not in text


def test_across_180_degrees_the_map_is_in_one_piece():
    report = report_of(
        found_item("W", price="1", geometry=box(178, -19, 180, -16)),
        found_item("E", price="1", geometry=box(-180, -19, -178, -16)),
        aoi=aoi_from_bbox(179, -18, -179, -17),
    )
    assert report.cover.covered_percent == 100
    page = report.to_html()
    drawing = ElementTree.fromstring(page[page.index("<svg") : page.index("</svg>") + 6])
    width = float(drawing.get("width"))
    *scenes, area = (one.get("d") for one in drawing)
    xs = [float(place.split(",")[0].strip("MLZ")) for place in area.replace("M", "").split()]
    assert 0 < min(xs) < max(xs) < width
    assert len(scenes) == 2
    for scene in scenes:
        xs = [float(place.split(",")[0].strip("MLZ")) for place in scene.replace("M", "").split()]
        assert min(xs) > -2 * width
        assert max(xs) < 3 * width


def test_a_report_that_cannot_be_written_is_said_and_leaves_nothing(report, tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreError, match="can't be written"):
        write_cover_report(tmp_path / "file" / "cover.html", report)
    assert [one.name for one in tmp_path.iterdir()] == ["file"]


def test_a_report_lies_beside_its_offer(tmp_path):
    assert report_beside(tmp_path / "offer.gpkg") == tmp_path / "offer.cover.html"


def test_wishes_and_remarks_are_in_words():
    wishes = Wishes(
        min_level="L2A",
        most_scenes=1,
        one_of="day",
        budget=Money(Decimal(50), "EUR"),
        most_cloud=20,
    )
    page = report_of(
        found_item("L", price="10", geometry=box(-1, -1, 0.6, 2)),
        found_item("R", price="10", geometry=box(0.4, -1, 2, 2)),
        wishes=wishes,
    ).to_html()
    for said in ("at least level L2A", "all of one day", "at most 1 scene;", "50.00 EUR", "20 %"):
        assert said in page
    assert "Nothing is proven of it." in page
    assert "<th>Remark</th>" in page


@pytest.mark.parametrize(
    ("percent", "said"),
    [(100, "100"), (99.9999, "99.9"), (99.97, "99.9"), (60.06, "60.0"), (0.04, "0.04"), (0, "0.0")],
)
def test_a_share_is_never_rounded_up(percent, said):
    assert percent_text(percent) == said


def test_what_is_proven_is_not_said_too_well():
    big = found_item("A", price="20", geometry=box(-1, -1, 2, 2))
    cheap = [
        found_item(name, price="1", geometry=box(x, -1, x + 1.6, 2))
        for name, x in [("L", -1), ("R", 0.4)]
    ]
    free = report_of(big, *cheap)
    assert bound_text(free.cover) == "No set of these scenes covers as much for less."
    # Two of them do it for less, but they are two.
    limited = report_of(big, *cheap, wishes=Wishes(most_scenes=1))
    assert limited.cover.total.amount == 20
    assert "that meets the wishes covers as much for less" in limited.to_html()
    almost = replace(free.cover, lower_bound=Money(Decimal("1.9999"), "EUR"))
    assert "at most 0.1 % above" in bound_text(almost)
    assert "that meets the wishes" in bound_text(almost, Wishes(most_scenes=2))


def test_what_is_ordered_but_not_owned_is_told_apart():
    scene = found_item("A", price="5", geometry=box(-1, -1, 2, 2))
    line = LineItem(scene.item.collection, scene.item.id, "L2A")
    said = report_of(scene, ordered=[line])
    assert said.to_json()["lines"][0]["ordered_levels"] == ["L2A"]
    assert "Ordered before (L2A), but not surely yours" in said.to_html()
    assert "yours already" not in said.to_html()
    owned = report_of(scene, owned=[line])
    assert "yours already" in owned.to_html()
    assert "not surely yours" not in owned.to_html()

# SPDX-License-Identifier: GPL-2.0-or-later
import csv
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal

import pytest
from datacosmos_imagery.core import (
    OFFER_COLUMNS,
    CartEntry,
    LineItem,
    Money,
    SearchJob,
    SearchQuery,
    aoi_from_bbox,
    cart_entry_of,
    read_offer_csv,
    write_offer_csv,
)
from datacosmos_imagery.core.errors import InputError, StoreError
from datacosmos_imagery.core.stac.items import usable_footprint

NOW = datetime(2025, 5, 1, 12, tzinfo=timezone.utc)
ENTRY = CartEntry(
    line=LineItem("mantis-l1d-cogs", "MANTIS_1", "L1D"),
    origin="https://app.open-cosmos.com:443",
    price=Money(Decimal("1129.085"), "EUR"),
    read_at=NOW,
    added_at=NOW - timedelta(days=1),
    previous=Money(Decimal("1000.10"), "EUR"),
    acquired=NOW - timedelta(days=90, microseconds=1),
    platform="mantis",
    cloud_cover=0.1,
    gsd_m=2.5,
    coverage_percent=100.0,
    thumbnail="https://app.open-cosmos.com/api/data/v0/storage/full/thumbnail.webp",
    footprint=usable_footprint(
        {
            "type": "MultiPolygon",
            "coordinates": [
                [[[179.5, -17.25], [180.0, -17.0], [179.0, 1e-7], [179.5, -17.25]]],
                [[[-180.0, -17.0], [-179.5, -17.5], [-179.0, -16.0], [-180.0, -17.0]]],
            ],
        }
    ),
)


def cells(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def read(tmp_path, text):
    path = tmp_path / "offer.csv"
    path.write_bytes(text.encode("utf-8"))
    return read_offer_csv(path, NOW)


def test_an_offer_comes_back_as_it_was(tmp_path, make_sandbox, make_client, monitor):
    client = make_client(make_sandbox(lenient=True))  # others send no items without a place
    fiji = aoi_from_bbox(177, -19, -178, -16)
    found = SearchJob(client, SearchQuery(aoi=fiji, limit=None)).run(monitor).found
    entries = [cart_entry_of(each, client.connection.origin, NOW) for each in found] + [ENTRY]
    assert any(e.price is None for e in entries)
    assert any(e.footprint is None for e in entries)
    write_offer_csv(tmp_path / "offer.csv", entries)
    offer = read_offer_csv(tmp_path / "offer.csv", NOW)
    assert offer.problems == ()
    assert offer.entries == tuple(entries)
    assert [e.footprint for e in offer.entries] == [e.footprint for e in entries]


def test_the_columns_are_those_documented(tmp_path):
    write_offer_csv(tmp_path / "offer.csv", [ENTRY])
    (row,) = cells(tmp_path / "offer.csv")
    assert list(row) == list(OFFER_COLUMNS)
    assert (row["price"], row["currency"]) == ("1129.085", "EUR")
    assert row["price_read_at"] == "2025-05-01T12:00:00+00:00"
    assert row["footprint"].startswith("MULTIPOLYGON (((179.5 -17.25, 180.0 -17.0,")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "'", "'="])
def test_no_cell_is_a_formula_and_none_changes(tmp_path, start):
    nasty = replace(ENTRY, line=LineItem("c", f"{start}HYPERLINK(1)", "L1D"), platform="-1+1")
    write_offer_csv(tmp_path / "offer.csv", [nasty])
    (row,) = cells(tmp_path / "offer.csv")
    assert not [text for text in row.values() if text.startswith(("=", "+", "-", "@", "\t"))]
    (again,) = read_offer_csv(tmp_path / "offer.csv").entries
    assert again.line.item == f"{start}HYPERLINK(1)".strip()
    assert again.platform == "-1+1"


def test_a_signed_address_loses_its_signature(tmp_path):
    signed = replace(ENTRY, thumbnail="https://files.example.com/t.webp?sig=abc")
    write_offer_csv(tmp_path / "offer.csv", [signed])
    assert cells(tmp_path / "offer.csv")[0]["thumbnail"] == "https://files.example.com/t.webp"


def test_a_bad_row_is_named_and_loses_nothing_else(tmp_path):
    offer = read(
        tmp_path,
        "collection,item,level,cloud_cover,footprint\r\n"
        "c,first,L1A,,\r\n"
        "c,,L1A,,\r\n"
        "c,third,,,\r\n"
        "\r\n"
        "c,fourth,l1d,cloudy,POINT (1 2)\r\n",
    )
    assert [e.line for e in offer.entries] == [
        LineItem("c", "first", "L1A"),
        LineItem("c", "fourth", "L1D"),
    ]
    assert [problem.partition(":")[0] for problem in offer.problems] == [
        "Row 3 is left out",
        "Row 4 is left out",
        "Row 6",
        "Row 6",
    ]
    assert "'cloudy'" in offer.problems[2]
    assert "'POINT (1 2)'" in offer.problems[3]


@pytest.mark.parametrize(
    ("price", "problem"),
    [
        ('"412,50",EUR,2025-05-01T12:00:00Z', "'412,50' can't be read"),
        ("412.50,,2025-05-01T12:00:00Z", "no currency"),
        ("412.50,EUR,", "when it was read"),
        ("412.50,EUR,yesterday", "when it was read"),
        ("-412.50,EUR,2025-05-01T12:00:00Z", "'-412.50' can't be read"),
    ],
    ids=["decimal comma", "no currency", "no time", "unreadable time", "negative"],
)
def test_a_doubtful_price_is_left_out_and_said(tmp_path, price, problem):
    offer = read(tmp_path, f"collection,item,level,price,currency,price_read_at\nc,i,L1A,{price}\n")
    assert [e.price for e in offer.entries] == [None]
    assert problem in offer.problems[-1]


def test_a_list_made_by_hand_in_another_spreadsheet_is_read(tmp_path):
    offer = read(tmp_path, "\ufefflevel;note;item;collection\nL1A;a, b;scene;c\n")
    assert [e.line for e in offer.entries] == [LineItem("c", "scene", "L1A")]
    assert (offer.entries[0].added_at, offer.entries[0].price) == (NOW, None)
    assert offer.problems == ()


@pytest.mark.parametrize(
    ("content", "named"),
    [
        (b"", "no column collection"),
        (b"item,level\nx,L1A\n", "no column collection"),
        (b"collection,item,level\n\xff\xfe,x,y\n", "UTF-8"),
    ],
    ids=["empty", "column missing", "not UTF-8"],
)
def test_what_is_no_offer_is_refused(tmp_path, content, named):
    (tmp_path / "offer.csv").write_bytes(content)
    with pytest.raises(InputError, match=named):
        read_offer_csv(tmp_path / "offer.csv")


def test_a_footprint_of_many_points_is_read(tmp_path):
    ring = [[round(-70 + n / 1e5, 5), -27.0] for n in range(9000)]
    ring += [[-70.5, -28.0], ring[0]]
    footprint = usable_footprint({"type": "Polygon", "coordinates": [ring]})
    large = replace(ENTRY, footprint=footprint)
    write_offer_csv(tmp_path / "offer.csv", [large])
    assert read_offer_csv(tmp_path / "offer.csv").entries[0].footprint == large.footprint


def test_a_failed_export_leaves_the_earlier_file(tmp_path):
    path = tmp_path / "offer.csv"
    path.mkdir()
    (path / "earlier").write_text("kept")
    with pytest.raises(StoreError, match="can't be written"):
        write_offer_csv(path, [ENTRY])
    assert [p.name for p in tmp_path.rglob("*")] == ["offer.csv", "earlier"]


def test_a_file_far_too_large_for_an_offer_is_refused_by_its_name(tmp_path):
    path = tmp_path / "offer.csv"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(InputError, match=r"offer\.csv is too large"):
        read_offer_csv(path, NOW)


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("HTTPS://A.example:443/t.webp", "https://a.example/t.webp"),
        ("https://evil.example\\@a.example/t.webp", ""),
        ("http://a.example/t.webp", ""),
        ("file:///etc/passwd", ""),
        ("t.webp", ""),
    ],
)
def test_a_thumbnail_of_a_file_is_read_like_one_of_the_service(tmp_path, address, kept):
    text = f'collection,item,level,thumbnail\nc,i,L1D,"{address}"\n'
    offer = read(tmp_path, text)
    assert [entry.thumbnail for entry in offer.entries] == [kept]
    assert any("thumbnail" in problem for problem in offer.problems) is not bool(kept)

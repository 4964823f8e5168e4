# SPDX-License-Identifier: GPL-2.0-or-later
"""Verifying an order's files as an algorithm."""

from __future__ import annotations

import csv

import pytest
from algorithms import refuses
from qgis.core import QgsProcessingException


@pytest.fixture
def downloaded(run, footprints, sandbox, tmp_path):
    """The order's number, and the folder that it was downloaded into."""
    found = footprints(MAX_ITEMS=1)
    order = run(
        "placeorder",
        INPUT=found["OUTPUT"],
        ACCEPT_LICENCES=True,
        JOURNAL=str(tmp_path / "journal"),
    )
    sandbox.pay(order["ORDER_ID"])
    folder = tmp_path / "images" / "of the order"
    done = run("downloadorder", ORDER_ID=order["ORDER_ID"], FOLDER=str(folder))
    assert done["FILES"]
    return order["ORDER_ID"], folder, done["FILES"]


def rows_of(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_whole_files_are_found_sound_and_a_wrong_one_fails_the_run(
    run, downloaded, feedback, sandbox, monkeypatch, tmp_path
):
    order_id, folder, count = downloaded
    report = tmp_path / "report.csv"
    given = {"ORDER_ID": order_id, "REPORT": str(report)}
    asked = len(sandbox.requests)
    for name in ("DATACOSMOS_CREDENTIALS_FILE", "DATACOSMOS_API_URL"):
        monkeypatch.delenv(name, raising=False)
    for place in (folder, folder.parent):
        done = run("verifyorder", FOLDER=str(place), **given)
        assert done == {"FILES": count, "SOUND": count, "UNKNOWN": 0, "REPORT": str(report)}
    assert len(sandbox.requests) == asked
    assert {row["verdict"] for row in rows_of(report)} == {"sound"}

    (image,) = folder.rglob("visual_COG.tiff")
    image.write_bytes(b"<html>".ljust(image.stat().st_size))
    (gone,) = folder.rglob("B04_COG.tiff")
    gone.unlink()
    with pytest.raises(QgsProcessingException) as caught:
        run("verifyorder", FOLDER=str(folder), **given)
    for word in ("2 files are wrong", image.name, gone.name, "damaged", "missing", str(report)):
        assert word in str(caught.value)
    wrong = {row["asset"]: row["verdict"] for row in rows_of(report) if row["is_wrong"] == "yes"}
    assert wrong == {"visual": "damaged", "B04": "missing"}
    assert f"{image.parent.name}/{image.name}: damaged." in feedback.textLog()


@pytest.mark.parametrize("kind", ["another number", "no folder", "a report nowhere"])
def test_what_cannot_be_verified_is_refused_in_words(run, downloaded, kind, tmp_path):
    order_id, folder, _count = downloaded
    given = {"ORDER_ID": order_id, "FOLDER": str(folder)}
    if kind == "another number":
        given["ORDER_ID"] = "0000"
        words = f"is that of the order {order_id}, not of 0000"
    elif kind == "no folder":
        given["FOLDER"] = str(tmp_path / "nowhere")
        words = "isn't there"
    else:
        given["REPORT"] = "/dev/null/report.csv"
        words = "report can't be written"
    refuses(run, words, name="verifyorder", **given)

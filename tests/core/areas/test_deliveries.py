# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders of which only an area was fetched: papers, notes and verifying say so, all else stays."""

from __future__ import annotations

import json

import pytest
from area_scene import AREA, TileCutter
from datacosmos_imagery.core import (
    DeliverJob,
    DownloadStates,
    Journal,
    VerifyJob,
    read_delivery,
)
from datacosmos_imagery.core.areas.fetcher import AreaFetcher
from datacosmos_imagery.core.delivery.order_download import OrderDownload, want_download
from datacosmos_imagery.core.delivery.provenance import read_provenance
from datacosmos_imagery.core.delivery.verified import Verdict
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.core.geo.wished_area import WishedArea
from datacosmos_imagery.core.journal.records import Phase, records
from views import line_in

S2 = "sentinel-2-l2a"
UNPROJECTED = "platero-l1a-cogs"


@pytest.fixture
def order_id(sandbox, client, buy):
    return buy(sandbox, client, line_in(sandbox, S2))


@pytest.fixture
def deliver(client, order_id, base, folder, monitor):
    """Return a function that delivers the order, only an area of it unless told otherwise."""

    def run(*names, tiles=(1, 1, 2, 2), area=AREA):
        parts = AreaFetcher(area, TileCutter(tiles)) if area is not None else None
        return DeliverJob(client, order_id, base, names, folder, parts=parts).run(monitor)

    return run


@pytest.fixture
def state(folder, client, order_id):
    """Return a function that says what the journal knows of the download."""
    return lambda: DownloadStates(Journal(folder)).get(client.connection.origin, order_id)


@pytest.fixture
def verify(client, order_id, folder, monitor):
    def run(where):
        return VerifyJob(client, order_id, where, folder).run(monitor)

    return run


def parts_of(delivery):
    return [file for file in delivery.files if file.part is not None]


def test_images_come_in_part_and_all_else_whole(deliver):
    delivery = deliver()
    assert delivery.is_complete
    assert parts_of(delivery)
    for file in delivery.files:
        is_image = file.path.suffix == ".tif" and file.part is not None
        assert is_image == file.path.name.endswith("_area.tif")
    assert any(file.part is None for file in delivery.files)


def test_all_papers_say_that_it_is_a_part(deliver):
    delivery = deliver()
    readme = (delivery.folder / "README.txt").read_text()
    assert f"only parts of {len(parts_of(delivery))} of the images were fetched" in readme
    assert "part of the image: 32 x 32 pixels from column 16, row 16 of 96 x 96" in readme
    record = json.loads((delivery.folder / "delivery.json").read_text())
    assert record["complete"] is False
    assert record["assets"] == [AREA.to_text()]
    noted = {entry["asset"] for entry in record["files"] if "part" in entry}
    assert noted == {file.asset.key for file in parts_of(delivery)}
    for file in parts_of(delivery):
        paper = read_provenance(file.path)
        assert paper.part == file.part
        assert paper.asset == file.asset.key


def test_the_journal_knows_that_only_an_area_was_asked_for(deliver, state):
    delivery = deliver()
    assert state().is_complete
    assert state().area == AREA
    assert len(state().files) == len(delivery.files)


def test_nobody_takes_parts_for_the_delivery_unless_they_ask_for_them(deliver):
    delivery = deliver()
    plain = read_delivery(delivery.folder).files
    assert all(file.part is None for file in plain)
    assert not any(file.path.name.endswith("_area.tif") for file in plain)
    with_parts = read_delivery(delivery.folder, with_parts=True).files
    assert {f.path for f in with_parts} == {f.path for f in delivery.files}
    assert {f.path: f.part for f in with_parts} == {f.path: f.part for f in delivery.files}


def test_a_verified_part_is_sound_and_called_a_part(deliver, verify):
    delivery = deliver()
    report = verify(delivery.folder)
    assert report.is_sound
    sound = {file.path for file in report.of(Verdict.SOUND)}
    for file in parts_of(delivery):
        assert file.path in sound
    reasons = [
        one.reason for one in report.files if one.path in {f.path for f in parts_of(delivery)}
    ]
    assert all("a part of the image" in reason for reason in reasons)


def test_a_part_that_changed_or_is_gone_is_wrong(deliver, verify):
    delivery = deliver()
    first, second, *_others = parts_of(delivery)
    first.path.write_bytes(b"x" * first.size_bytes)
    second.path.unlink()
    wrong = {one.path: one.verdict for one in verify(delivery.folder).wrong}
    assert wrong[second.path] is Verdict.MISSING
    assert wrong[first.path] in {Verdict.CHANGED, Verdict.DAMAGED}
    assert len(wrong) == 2


def test_the_whole_order_can_still_be_downloaded(deliver, state, verify):
    parts = parts_of(deliver())
    delivery = deliver(area=None)
    assert parts_of(delivery) == []
    assert not any(file.kept for file in delivery.files if file.asset.key == parts[0].asset.key)
    assert (state().area, state().is_complete) == (None, True)
    assert "only parts" not in (delivery.folder / "README.txt").read_text()
    assert json.loads((delivery.folder / "delivery.json").read_text())["complete"] is True
    assert verify(delivery.folder).is_sound
    assert all(file.part is None for file in read_delivery(delivery.folder, with_parts=True).files)


def test_an_order_with_parts_alone_is_not_sound_where_all_of_it_should_be_there(
    deliver, verify, folder, client, order_id, state
):
    delivery = deliver()
    known = state()
    DownloadStates(Journal(folder)).record(
        client.connection.origin, order_id, type(known)(known.folder, known.since)
    )
    missing = {one.asset for one in verify(delivery.folder).of(Verdict.MISSING) if one.is_wrong}
    assert missing == {file.asset.key for file in parts_of(delivery)}


def test_an_area_of_a_whole_order_leaves_what_is_known_of_it(deliver, state):
    deliver(area=None)
    before = state()
    delivery = deliver()
    assert parts_of(delivery)
    assert state() == before
    assert "only parts" not in (delivery.folder / "README.txt").read_text()
    assert json.loads((delivery.folder / "delivery.json").read_text())["complete"] is True
    assert all(file.part is None for file in read_delivery(delivery.folder, with_parts=True).files)


def test_images_off_the_area_arent_missing(sandbox, client, buy, base, folder, monitor):
    lines = line_in(sandbox, S2, 1), line_in(sandbox, S2, 2)
    order_id = buy(sandbox, client, *lines)

    class FirstOnly(TileCutter):
        def window(self, path, area):
            return super().window(path, area) if lines[0].item in str(path) else None

    parts = AreaFetcher(AREA, FirstOnly())
    delivery = DeliverJob(client, order_id, base, (), folder, parts=parts).run(monitor)
    assert delivery.is_complete
    assert {file.item.id for file in parts_of(delivery)} == {lines[0].item}
    assert any("isn't on this image" in text for text in monitor.infos)
    assert VerifyJob(client, order_id, delivery.folder, folder).run(monitor).is_sound


def test_an_area_on_none_of_the_images_is_an_error(deliver, state):
    with pytest.raises(InputError, match="on none of the images"):
        deliver("data", tiles=None)
    assert "on none of the images" in state().problem
    assert not state().is_complete


def test_where_an_image_isnt_map_projected_it_comes_whole(
    sandbox, client, buy, base, folder, monitor
):
    order_id = buy(sandbox, client, line_in(sandbox, UNPROJECTED))
    parts = AreaFetcher(AREA, TileCutter())
    delivery = DeliverJob(client, order_id, base, (), folder, parts=parts).run(monitor)
    assert parts_of(delivery) == []
    assert any("isn't map-projected" in text for text in monitor.warnings)


class Dock:
    """What the dock does with an order that the journal knows."""

    def __init__(self, client, order_id, folder, base):
        self.client, self.order_id, self.folder, self.base = client, order_id, folder, base
        self.origin = client.connection.origin

    @property
    def record(self):
        found = {record.order_id: record for record in records(Journal(self.folder))}
        return found[self.order_id]

    def download(self, monitor, **options):
        def parts_of(area):
            return AreaFetcher(area, TileCutter())

        job = OrderDownload(
            self.client,
            self.record,
            self.folder,
            self.base,
            lambda _progress: None,
            parts_of=parts_of,
            **options,
        )
        return job.run(monitor)


@pytest.fixture
def dock(client, order_id, folder, base):
    return Dock(client, order_id, folder, base)


def test_a_wish_of_the_order_dialog_is_kept_until_the_order_is_paid(dock, monitor):
    want_download(dock.folder, dock.origin, dock.order_id, dock.base, AREA)
    assert dock.record.download.area == AREA
    delivery = dock.download(monitor)
    assert parts_of(delivery)
    assert dock.record.phase is Phase.COMPLETE
    assert dock.record.download.area == AREA


def test_an_area_that_was_begun_goes_on_as_one(dock, monitor):
    want_download(dock.folder, dock.origin, dock.order_id, dock.base)
    dock.download(monitor, area=AREA)
    again = dock.download(monitor)
    assert parts_of(again)
    assert all(file.kept for file in again.files)


def test_the_whole_can_be_wanted_after_an_area(dock, monitor):
    dock.download(monitor, area=AREA)
    delivery = dock.download(monitor, takes_whole=True)
    assert parts_of(delivery) == []
    assert dock.record.download.area is None


def test_without_qgis_an_area_is_refused_and_nothing_fetched(client, dock, monitor):
    want_download(dock.folder, dock.origin, dock.order_id, dock.base, AREA)
    job = OrderDownload(client, dock.record, dock.folder, dock.base, lambda _progress: None)
    with pytest.raises(InputError):
        job.run(monitor)


@pytest.mark.parametrize(
    "text",
    ["data", "area:", "area:{}", 'area:{"boxes":[],"metres":0}', 'area:{"boxes":[[1]],"metres":0}',
     'area:{"boxes":[[5,0,1,1]],"metres":0}', 'area:{"boxes":[[0,0,1,1]],"metres":-1}'],
)  # fmt: skip
def test_what_is_no_area_is_none(text):
    assert WishedArea.from_text(text) is None


def test_an_area_is_read_as_it_was_written():
    area = WishedArea(((-180.0, 1.5, -179.9, 2.0), (179.25, 1.5, 180.0, 2.0)), 20.0)
    assert WishedArea.from_text(area.to_text()) == area

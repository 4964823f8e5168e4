# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts of scenes come from their project, or the catalogue, and are said to be what they are."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from datacosmos_imagery.core import DeliverJob, Journal, OrderJob, VerifyJob
from datacosmos_imagery.core.delivery.delivered_parts import (
    Extent,
    extent_of,
    extent_text,
    keys_of,
    part_id,
)
from datacosmos_imagery.core.delivery.provenance import BoughtLevel, read_provenance
from datacosmos_imagery.core.geo.wkb import wkb_of_geojson
from datacosmos_imagery.core.job import Monitor
from datacosmos_imagery.core.sales.part import Part
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.sandbox.settings import PROJECTS
from plain_parts import square
from views import entry_in, line_in

S2 = "sentinel-2-l2a"
PROJECT = PROJECTS[0].id
QUICK_IMAGES = {"raster_size": 96, "quirks": False}


class Watch(Monitor):
    """Keeps what it is told."""

    def __init__(self):
        self.said = []

    def warning(self, text):
        self.said.append(text)

    info = warning


class World:
    """A sandbox with a client whose connection has a project."""

    def __init__(self, make_sandbox, make_client, folder, base, **settings):
        self.sandbox = make_sandbox(**QUICK_IMAGES, **settings)
        self.client = make_client(self.sandbox)
        self.client.connection = replace(self.client.connection, project_id=PROJECT)
        self.folder, self.base = folder, base

    def part(self, size=0.02, aside=0.0):
        item = entry_in(self.sandbox, S2).item
        return line_in(self.sandbox, S2).of_part(Part.of_geojson(square(item, size, aside)))

    def buy(self, *lines):
        job = OrderJob(self.client, self.folder, lines, licences_accepted=True)
        order_id = job.run(Monitor()).order.id
        self.sandbox.pay(order_id)
        return order_id

    def deliver(self, order_id, monitor=None, *assets):
        monitor = monitor or Monitor()
        job = DeliverJob(self.client, order_id, self.base, assets or ("B04",), self.folder)
        return job.run(monitor)


@pytest.fixture
def world(make_sandbox, make_client, folder, base):
    def make(**settings):
        return World(make_sandbox, make_client, folder, base, **settings)

    return make


def readme(delivery):
    return (delivery.folder / "README.txt").read_text("utf-8")


@pytest.mark.parametrize("ids", ["same", "suffixed"])
@pytest.mark.parametrize("form", ["wrapped", "bare"])
def test_a_clipped_part_comes_from_its_project_with_its_papers(world, ids, form):
    place = world(part_ids=ids, project_answers=form)
    line, watch = place.part(), Watch()
    delivery = place.deliver(place.buy(line), watch)
    (file,) = delivery.files
    assert delivery.is_complete
    assert file.item.id == file.path.parent.name == part_id(line)
    assert "came clipped to the part that was bought (" in "\n".join(watch.said)
    paper = read_provenance(file.path)
    (level,) = paper.lines
    assert (level.part, level.delivered) == (line.part, "clipped")
    assert level.part.project_id == PROJECT
    assert f"/projects/{PROJECT}/" in paper.source
    text = readme(delivery)
    assert "only a part, " in text
    assert "delivered clipped to it" in text
    assert f"Project:    {PROJECT}" in text
    assert "doesn't say which part" not in text
    stored = json.loads((file.path.parent / f"{part_id(line)}.json").read_text("utf-8"))
    assert stored["delivered_as"]["id"].startswith(line.item)


def test_a_part_that_comes_whole_is_said_to_and_lies_as_the_scene(world):
    place = world(deliver_parts="whole")
    line, watch = place.part(), Watch()
    delivery = place.deliver(place.buy(line), watch)
    (file,) = delivery.files
    assert file.item.id == line.item
    assert "came whole, though only a part of it was bought" in "\n".join(watch.said)
    assert read_provenance(file.path).lines[0].delivered == "whole"
    assert "delivered whole, though only this part was bought" in readme(delivery)


@pytest.mark.parametrize("form", ["clipped", "whole"])
def test_where_the_project_has_nothing_the_catalogue_serves_it(world, form):
    place = world(deliver_to="catalogue", deliver_parts=form)
    line = place.part()
    delivery = place.deliver(place.buy(line))
    (file,) = delivery.files
    assert file.item.id == line.item
    assert read_provenance(file.path).lines[0].delivered == form


@pytest.mark.parametrize("ids", ["same", "suffixed"])
def test_pieces_of_one_scene_have_folders_of_their_own_and_are_verified(world, ids):
    place = world(part_ids=ids)
    one, other = place.part(), place.part(0.01, 0.05)
    order_id = place.buy(one, other)
    delivery = place.deliver(order_id)
    assert {file.path.parent.name for file in delivery.files} == {part_id(one), part_id(other)}
    assert len({file.path for file in delivery.files}) == 2
    before = {file.path: file.path.read_bytes() for file in delivery.files}
    again = place.deliver(order_id)
    assert {file.path: file.path.read_bytes() for file in again.files} == before
    assert all(file.kept for file in again.files)
    report = VerifyJob(None, order_id, delivery.folder, place.folder).run(Monitor())
    assert report.is_sound
    (delivery.files[0].path).unlink()
    report = VerifyJob(None, order_id, delivery.folder, place.folder).run(Monitor())
    assert not report.is_sound


@pytest.mark.parametrize("to", ["project", "catalogue"])
def test_a_scene_that_comes_whole_for_two_pieces_comes_once(world, to):
    place = world(deliver_parts="whole", deliver_to=to)
    one, other = place.part(), place.part(0.01, 0.05)
    delivery = place.deliver(place.buy(one, other))
    (file,) = delivery.files
    assert file.item.id == one.item
    assert {level.part for level in read_provenance(file.path).lines} == {one.part, other.part}


def test_what_the_catalogue_clips_to_two_pieces_is_clipped(world):
    place = world(deliver_to="catalogue")
    one, other = place.part(), place.part(0.01, 0.05)
    delivery = place.deliver(place.buy(one, other))
    (file,) = delivery.files
    assert [level.delivered for level in read_provenance(file.path).lines] == ["clipped"] * 2


def test_the_part_of_an_earlier_order_is_not_taken_for_this_one(world):
    place = world()
    place.buy(place.part())
    line = place.part(0.01, 0.05)
    delivery = place.deliver(place.buy(line))
    (file,) = delivery.files
    assert file.item.id == part_id(line)
    assert extent_of(file.item, line.part) is Extent.CLIPPED


def test_a_project_that_cannot_be_looked_into_leaves_the_catalogue(world):
    place = world(deliver_parts="whole")
    order_id = place.buy(place.part())
    place.sandbox.faults.add(Fault(r"/scenario/scenario/.*/(items|search)", status=403))
    watch = Watch()
    assert place.deliver(order_id, watch).is_complete
    assert "can't be looked into" in "\n".join(watch.said)


def test_a_part_that_is_not_there_yet_is_missing_and_comes_later(world):
    place = world()
    one, other = place.part(), place.part(0.01, 0.05)
    order_id = place.buy(one, other)
    place.sandbox.faults.add(Fault(r"/scenario/scenario/|/stac/collections/", status=404, times=8))
    with pytest.raises(Exception) as caught:
        place.deliver(order_id)
    keys = {missing.key[1] for missing in caught.value.missing}
    assert keys == {part_id(one), part_id(other)}
    place.sandbox.faults.clear()
    assert place.deliver(order_id).is_complete


def test_papers_say_where_the_order_does_not_name_the_part(world):
    place = world(part_answers="dropped")
    delivery = place.deliver(place.buy(place.part()))
    assert "the service's order doesn't say which part it is" in readme(delivery)
    assert len(delivery.files) == 1


def test_a_whole_scene_and_a_part_of_another_are_both_there(world):
    place = world()
    line, whole = place.part(), line_in(place.sandbox, S2, 1)
    delivery = place.deliver(place.buy(line, whole))
    assert {file.item.id for file in delivery.files} == {part_id(line), whole.item}
    (attempt,) = Journal(place.folder).attempts()
    assert attempt.lines == (line, whole)


def test_names_and_what_came_of_a_part(world):
    place = world()
    line = place.part()
    assert keys_of(line.whole) == ((line.collection, line.item),)
    assert keys_of(line) == ((line.collection, part_id(line)), (line.collection, line.item))
    assert part_id(line) == part_id(line.of_part(line.part.within_project("p")))
    item = place.client.item(line.collection, line.item, Monitor())
    assert extent_of(item, line.part) is Extent.WHOLE
    aside = place.part(aside=0.01)
    other = replace(item, footprint=wkb_of_geojson(aside.part.to_geojson()))
    assert extent_of(other, line.part) is Extent.OTHER
    assert "other ground" in extent_text(line, Extent.OTHER)
    assert extent_of(replace(item, footprint=None), line.part) is Extent.UNKNOWN
    assert extent_text(line, Extent.UNKNOWN) == ""


def test_provenance_of_a_part_is_read_as_it_was_written():
    part = Part.of_geojson(
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}, "p-1"
    )
    level = BoughtLevel("L2A", None, part, "clipped")
    read = BoughtLevel.from_json(json.loads(json.dumps(level.to_json())))
    assert read == level
    assert read.part.project_id == "p-1"
    damaged = {**level.to_json(), "part_bought": {"geometry": 5}}
    assert BoughtLevel.from_json(damaged).part is None


def test_a_part_is_looked_for_in_the_project_that_the_order_states_as_well(world):
    place = world(part_answers="other_project")
    line = place.part()
    delivery = place.deliver(place.buy(line))
    (file,) = delivery.files
    assert file.item.id == part_id(line)

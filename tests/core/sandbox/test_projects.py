# SPDX-License-Identifier: GPL-2.0-or-later
"""Projects, and the parts of scenes that are delivered to them."""

from __future__ import annotations

import hashlib
import time
from urllib.parse import urlsplit

import pytest
from datacosmos_imagery.core.sandbox.settings import FOREIGN_PROJECT, PROJECTS
from osgeo import gdal, osr
from plain_http import Caller
from plain_orders import STAC, first_item
from plain_parts import MENUT, PROJECT, S2, buy, square

SCENARIO = "/api/data/v0/scenario/scenario"
ITEMS = f"{SCENARIO}/{PROJECT}/items"
SMALL = {"raster_size": 96, "quirks": False}


def bought(sandbox, call, item, *parts, **changes):
    order = buy(call, item, *parts, **changes)
    sandbox.pay(order["id"])
    return order


def path_of(item, key):
    return urlsplit(item["assets"][key]["href"]).path


def catalogue_item(call, item):
    return call("GET", f"{STAC}/collections/{item['collection']}/items/{item['id']}").json


@pytest.fixture
def small(make_sandbox):
    """A sandbox whose images are made at once."""
    return make_sandbox(**SMALL)


@pytest.mark.parametrize("form", ["wrapped", "bare"])
def test_projects_of_the_organisation_are_listed_and_read(make_sandbox, form):
    call = Caller(make_sandbox(project_answers=form))
    listed, one = call("GET", SCENARIO).json, call("GET", f"{SCENARIO}/{PROJECT}").json
    if form == "wrapped":
        listed, one = listed["data"], one["data"]
    assert [project["id"] for project in listed] == [p.id for p in PROJECTS[:2]]
    assert one == listed[0] == {"id": PROJECT, "name": "Vineyards", "organisation_id": 42}


@pytest.mark.parametrize(("form", "status"), [("missing", 404), ("forbidden", 403)])
def test_a_list_of_projects_may_not_be_had_while_each_can_be_read(make_sandbox, form, status):
    call = Caller(make_sandbox(projects_list=form))
    assert call("GET", SCENARIO).status == status
    assert call("GET", f"{SCENARIO}/{PROJECT}").status == 200


def test_a_project_that_cannot_be_read_can_be_searched(make_sandbox):
    call = Caller(make_sandbox(projects_read="missing"))
    assert call("GET", f"{SCENARIO}/{PROJECT}").status == 404
    assert call("POST", f"{SCENARIO}/{PROJECT}/search", {"limit": 1}).status == 200


@pytest.mark.parametrize("below", ["", "/items", "/items/x"])
def test_other_projects_are_not_found_or_not_ours(call, below):
    assert call("GET", f"{SCENARIO}/none{below}").status == 404
    assert call("GET", f"{SCENARIO}/{FOREIGN_PROJECT.id}{below}").status == 403
    assert call("POST", f"{SCENARIO}/{FOREIGN_PROJECT.id}/search", {}).status == 403


def test_an_endpoint_that_is_none_is_not_found(call):
    assert call("GET", f"{ITEMS}/a/b").status == call("GET", f"{SCENARIO}/{PROJECT}/x").status
    assert call("GET", f"{ITEMS}/none").status == call("GET", f"{ITEMS}/a/b").status == 404
    assert call("POST", ITEMS, {}).status == 405
    assert call("POST", f"{SCENARIO}/{PROJECT}/search", [1]).status == 400


def test_a_part_comes_to_its_project_once_it_is_paid(small):
    call = Caller(small)
    item = first_item(call, MENUT)
    part = square(item, 0.05)
    order = buy(call, item, part)
    assert call("GET", ITEMS).json["data"] == []
    small.pay(order["id"])
    (delivered,) = call("GET", ITEMS).json["data"]
    assert call("GET", f"{ITEMS}/{item['id']}").json["data"] == delivered
    assert (delivered["id"], delivered["collection"]) == (item["id"], MENUT)
    assert delivered["geometry"] == part
    assert delivered["bbox"] == [*part["coordinates"][0][0], *part["coordinates"][0][2]]
    assert call("GET", f"{SCENARIO}/{PROJECTS[1].id}/items").json["data"] == []
    # The whole wasn't bought.
    assert call("GET", path_of(catalogue_item(call, item), "R")).status == 403
    assert call("GET", path_of(delivered, "thumbnail")).status == 200
    small.set_status(order["id"], "CANCELLED")
    assert call("GET", path_of(delivered, "R")).status == 404


@pytest.mark.parametrize("credits_pay", [True, False])
def test_a_part_can_take_its_time_to_come(make_sandbox, credits_pay):
    sandbox = make_sandbox(**SMALL, parts_arrive_after_s=0.4)
    call = Caller(sandbox)
    item = first_item(call, MENUT)
    bought(sandbox, call, item, square(item), contract_id=457 if credits_pay else 456)
    begun = time.monotonic()
    assert call("GET", ITEMS).json["data"] == []
    while not (found := call("GET", ITEMS).json["data"]):
        time.sleep(0.02)
    assert found[0]["id"] == item["id"]
    assert 0.2 < time.monotonic() - begun < 5


def opened(tmp_path, call, item, key):
    answer = call("GET", path_of(item, key))
    assert answer.status == 200, answer.content[:200]
    file = tmp_path / f"{item['id']}-{key}.tiff"
    file.write_bytes(answer.content)
    return gdal.Open(str(file))


def box_on_the_ground(image):
    """West, south, east, north of an image in degrees, and a pixel's size."""
    transform = image.GetGeoTransform()
    inverse = osr.CoordinateTransformation(image.GetSpatialRef(), geographic())
    corners = [
        gdal.ApplyGeoTransform(transform, x, y)
        for x in (0, image.RasterXSize)
        for y in (0, image.RasterYSize)
    ]
    places = [inverse.TransformPoint(x, y)[:2] for x, y in corners]
    xs, ys = [x for x, _ in places], [y for _, y in places]
    return (min(xs), min(ys), max(xs), max(ys)), (max(ys) - min(ys)) / image.RasterYSize


def geographic():
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


@pytest.mark.parametrize(
    ("collection", "size", "lie"),
    [
        (MENUT, 0.05, "usual"),
        (MENUT, 0.05, "turned"),
        (MENUT, 0.05, "south_up"),
        (MENUT, 0.0005, "usual"),
        (S2, 0.3, "usual"),
    ],
)
def test_images_are_clipped_to_the_box_of_the_part(make_sandbox, tmp_path, collection, size, lie):
    sandbox = make_sandbox(**SMALL, images_lie=lie)
    call = Caller(sandbox)
    item = first_item(call, collection)
    part = square(item, size)
    bought(sandbox, call, item, part)
    (delivered,) = call("GET", ITEMS).json["data"]
    for key in ("B04", "visual") if collection == S2 else ("R", "TCI", "CLM"):
        image = opened(tmp_path, call, delivered, key)
        assert image.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
        assert image.ReadAsArray() is not None
        (west, south, east, north), pixel = box_on_the_ground(image)
        x0, y0, x1, y1 = delivered["bbox"]
        assert west <= x0 < x1 <= east
        assert south <= y0 < y1 <= north
        room = 3 * pixel * 4 + (0.25 * size if lie == "turned" or collection == S2 else 0)
        assert (x0 - west, y0 - south) < (room, room)
        assert (east - x1, north - y1) < (room, room)


@pytest.mark.parametrize("collection", ["platero-l1a-cogs", "menut-l1b-cogs"])
def test_images_of_the_sensor_are_clipped_with_their_coefficients(small, tmp_path, collection):
    call = Caller(small)
    item = first_item(call, collection)
    part = square(item, 0.05)
    bought(small, call, item, part)
    (delivered,) = call("GET", ITEMS).json["data"]
    image = opened(tmp_path, call, delivered, "R")
    text = call("GET", path_of(delivered, "RPC")).content.decode()
    said = dict(line.split(": ") for line in text.splitlines())
    if collection == "platero-l1a-cogs":
        tags = image.GetMetadata("RPC")
        assert float(tags["SAMP_OFF"]) == float(said["SAMP_OFF"])
        assert float(tags["LINE_OFF"]) == float(said["LINE_OFF"])
        to_ground = gdal.Transformer(image, None, ["METHOD=RPC"])
        _done, (x, y, _z) = to_ground.TransformPoint(
            0, image.RasterXSize / 2, image.RasterYSize / 2
        )
        west, south, east, north = delivered["bbox"]
        assert (x, y) == pytest.approx(((west + east) / 2, (south + north) / 2), abs=0.005)
    assert image.RasterXSize < 96 / 2


def test_a_part_at_the_date_line_is_clipped_too(small, tmp_path):
    call = Caller(small)
    query = {"collections": [MENUT], "bbox": [-180, -20, -179, -16], "limit": 5}
    item = next(
        one
        for one in call("POST", f"{STAC}/search", query).json["features"]
        if one["geometry"]["type"] == "MultiPolygon"
    )
    ring = item["geometry"]["coordinates"][1][0]  # east of it
    west, south = min(x for x, _ in ring), sum(y for _, y in ring[:-1]) / (len(ring) - 1)
    box = [[west, south], [west + 0.03, south], [west + 0.03, south + 0.03], [west, south + 0.03]]
    part = {"type": "Polygon", "coordinates": [[*box, box[0]]]}
    bought(small, call, item, part)
    (delivered,) = call("GET", ITEMS).json["data"]
    image = opened(tmp_path, call, delivered, "R")
    (left, _bottom, _right, top), pixel = box_on_the_ground(image)
    assert (left - 360, top) == pytest.approx((west, south + 0.03), abs=4 * pixel)


@pytest.mark.parametrize("form", ["same", "suffixed"])
def test_pieces_of_a_scene_have_names_of_their_own(make_sandbox, form):
    sandbox = make_sandbox(**SMALL, part_ids=form)
    call = Caller(sandbox)
    item = first_item(call, MENUT)
    parts = [square(item, 0.05), square(item, 0.03, 0.05)]
    bought(sandbox, call, item, *parts)
    delivered = call("GET", ITEMS).json["data"]
    names = [one["id"] for one in delivered]
    assert [one["geometry"] for one in delivered] == parts
    if form == "same":
        assert names == [item["id"], f"{item['id']}_2"]
    assert len(set(names)) == 2
    assert all(name.startswith(item["id"]) for name in names)
    for one in delivered:
        assert call("GET", f"{ITEMS}/{one['id']}").json["data"] == one
        assert call("GET", path_of(one, "R")).status == 200


def test_a_part_can_come_whole(make_sandbox):
    sandbox = make_sandbox(**SMALL, deliver_parts="whole")
    call = Caller(sandbox)
    item = first_item(call, MENUT)
    bought(sandbox, call, item, square(item, 0.05), square(item, 0.03, 0.05))
    (delivered,) = call("GET", ITEMS).json["data"]
    in_catalogue = catalogue_item(call, item)
    assert delivered["geometry"] == item["geometry"]
    assert delivered["assets"] == in_catalogue["assets"]
    assert call("GET", path_of(delivered, "R")).status == 200


@pytest.mark.parametrize("form", ["clipped", "whole"])
def test_a_part_can_come_to_the_catalogue_alone(make_sandbox, tmp_path, form):
    sandbox = make_sandbox(**SMALL, deliver_to="catalogue", deliver_parts=form)
    call = Caller(sandbox)
    item = first_item(call, MENUT)
    parts = [square(item, 0.05), square(item, 0.03, 0.05)]
    bought(sandbox, call, item, *parts[:1])
    assert call("GET", ITEMS).json["data"] == []
    delivered = catalogue_item(call, item)
    assert delivered["geometry"] == (parts[0] if form == "clipped" else item["geometry"])
    assert delivered["properties"]["opencosmos:price"] == item["properties"]["opencosmos:price"]
    width = opened(tmp_path, call, delivered, "R").RasterXSize
    assert (width < 48) == (form == "clipped")
    bought(sandbox, call, item, *parts[1:])
    if form == "clipped":
        both = catalogue_item(call, item)["geometry"]
        assert both["coordinates"] == [part["coordinates"] for part in parts]
        other = first_item(call, S2)
        assert catalogue_item(call, other)["geometry"] == other["geometry"]


def test_items_of_a_project_are_searched(small):
    call = Caller(small)
    items = [first_item(call, name) for name in (MENUT, S2, "mantis-l1d-cogs")]
    for item in items:
        bought(small, call, item, square(item, 0.05))

    def found(**body):
        return call("POST", f"{SCENARIO}/{PROJECT}/search", body).json

    assert [one["id"] for one in found()["features"]] == [item["id"] for item in items]
    assert [one["id"] for one in found(collections=[S2])["features"]] == [items[1]["id"]]
    assert [one["id"] for one in found(ids=[items[2]["id"]])["features"]] == [items[2]["id"]]
    assert found(datetime="2001-01-01T00:00:00Z")["numberMatched"] == 0
    assert found(query={"platform": {"eq": "menut"}})["numberMatched"] == 1
    assert found(intersects=square(items[0], 0.01))["numberMatched"] >= 1
    # What lies in the scene, but not in the part that was bought.
    assert found(ids=[items[1]["id"]], intersects=square(items[1], 0.01, 0.2))["features"] == []
    first = found(limit=2)
    (link,) = first["links"]
    assert "/stac/search?" in link["href"]
    second = found(limit=2, cursor=urlsplit(link["href"]).query.split("cursor=")[1].split("&")[0])
    shown = [one["id"] for one in first["features"] + second["features"]]
    assert (shown, second["links"]) == ([item["id"] for item in items], [])


@pytest.mark.parametrize(
    "body", [{"ids": "x"}, {"limit": 0}, {"cursor": "next"}, {"datetime": "soon"}]
)
def test_a_search_that_cannot_be_is_refused(call, body):
    answer = call("POST", f"{SCENARIO}/{PROJECT}/search", body)
    assert (answer.status, answer.error["field"]) == (400, next(iter(body)))


@pytest.mark.parametrize("place", ["project", "catalogue"])
def test_sums_are_those_of_the_clipped_files(make_sandbox, place):
    sandbox = make_sandbox(**SMALL, checksums=True, deliver_to=place)
    call = Caller(sandbox)
    item = first_item(call, MENUT)
    bought(sandbox, call, item, square(item, 0.05))
    in_project = call("GET", ITEMS).json["data"]
    (delivered,) = in_project or [catalogue_item(call, item)]
    content = call("GET", path_of(delivered, "R")).content
    asset = delivered["assets"]["R"]
    assert asset["file:size"] == len(content)
    assert asset["file:checksum"] == "1220" + hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize(
    "settings",
    [{}, {"deliver_parts": "whole"}, {"deliver_to": "catalogue"}, {"part_ids": "suffixed"}],
    ids=str,
)
def test_the_files_of_an_order_are_what_can_be_had(make_sandbox, settings):
    sandbox = make_sandbox(**SMALL, **settings)
    call = Caller(sandbox)
    item = first_item(call, MENUT)
    order = bought(sandbox, call, item, square(item, 0.05))
    delivered = (call("GET", ITEMS).json["data"] or [catalogue_item(call, item)])[0]
    files = sandbox.files(order["id"])
    images = [f"{delivered['id']}/{key}_COG.tiff" for key in ("B", "G", "R", "NIR", "TCI", "CLM")]
    assert set(images) <= set(files)
    assert files[images[2]].read_bytes() == call("GET", path_of(delivered, "R")).content


@pytest.mark.parametrize(
    "path", ["", "/none/x/R_COG.tiff", f"/{PROJECT}/none/R_COG.tiff", "/catalogue/none/R_COG.tiff"]
)
def test_files_that_nobody_bought_are_not_there(call, path):
    assert call("GET", f"/api/data/v0/storage/full/projects{path}").status == 404


def test_a_file_that_a_part_does_not_have_is_not_there(small):
    call = Caller(small)
    item = first_item(call, MENUT)
    bought(small, call, item, square(item, 0.05))
    (delivered,) = call("GET", ITEMS).json["data"]
    assert call("GET", path_of(delivered, "R").replace("R_COG", "X_COG")).status == 404


def test_parts_are_planted_with_their_project(small):
    class Part:
        project_id = PROJECT

        def __init__(self, geometry):
            self.to_geojson = lambda: geometry

    class Line:
        def __init__(self, item, part):
            self.collection, self.item, self.part = item["collection"], item["id"], part
            self.level = item["properties"]["processing:level"]

    call = Caller(small)
    item = first_item(call, MENUT)
    part = square(item, 0.05)
    lines = [Line(item, Part(part)), Line(item, None)]
    small.plant_order(lines, status="PAID")
    (delivered,) = call("GET", ITEMS).json["data"]
    assert delivered["geometry"] == part
    (order,) = small.orders.values()
    (_e, _l, dear), (_f, _m, whole) = order.lines[0], order.lines[1]
    assert dear < whole

# SPDX-License-Identifier: GPL-2.0-or-later
"""The sandbox against the written facts, with nothing but the standard library."""

import http.client
import json
import os
import subprocess
import sys
import time
import urllib.parse
from pathlib import Path

import pytest
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.sandbox.scenes import make_scenes
from datacosmos_imagery.core.sandbox.shapes import cut_at_antimeridian, rings_touch
from views import entry_in

ROOT = Path(__file__).resolve().parents[2]
STAC = "/api/data/v0/stac"
CHILE = [-71.72, -27.68, -71.02, -27.06]


@pytest.fixture
def call(sandbox):
    """Return a function that sends one request and returns status, headers and content."""
    return caller(sandbox)


def caller(sandbox):
    bearer = sandbox.issue_token()

    def send(method, path, body=None, **headers):
        connection = http.client.HTTPConnection(urllib.parse.urlsplit(sandbox.url).netloc)
        headers.setdefault("Authorization", f"Bearer {bearer}")
        if isinstance(body, dict):
            body, headers["Content-Type"] = json.dumps(body), "application/json"
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        data = answer.read()
        connection.close()
        kind = answer.headers.get("Content-Type", "")
        return answer.status, answer.headers, json.loads(data) if "json" in kind else data

    return send


def test_the_catalogue_is_the_same_each_time_and_rich_enough():
    one, other = make_scenes(), make_scenes()
    assert one == other
    assert 300 <= len(one) <= 700
    assert len({scene.acquired.year for scene in one}) >= 3
    assert {"L1A", "L1B", "L1C", "L1D", "L2A"} <= {scene.level for scene in one}
    assert len({(scene.collection, scene.id) for scene in one}) == len(one)


@pytest.mark.parametrize("kind", ["form", "json", "basic"])
def test_tokens(sandbox, call, kind):
    import base64

    headers, body = {"Authorization": ""}, json.dumps(sandbox.credentials)
    if kind == "form":
        body = urllib.parse.urlencode(sandbox.credentials)
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    elif kind == "basic":
        pair = f"{sandbox.credentials['client_id']}:{sandbox.credentials['client_secret']}"
        headers["Authorization"] = "Basic " + base64.b64encode(pair.encode()).decode()
        body = urllib.parse.urlencode({"grant_type": "client_credentials"})
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    status, _headers, content = call("POST", "/oauth/token", body, **headers)
    assert (status, content["token_type"], content["expires_in"]) == (200, "Bearer", 3600)
    assert call("GET", f"{STAC}/", Authorization=f"Bearer {content['access_token']}")[0] == 200


@pytest.mark.parametrize("name", ["client_id", "client_secret", "audience", "grant_type"])
def test_wrong_credentials(sandbox, call, name):
    status, _headers, content = call("POST", "/oauth/token", {**sandbox.credentials, name: "wrong"})
    assert status in {400, 401, 403}
    assert {"error", "error_description"} == set(content)


@pytest.mark.parametrize("header", ["", "Bearer nonsense", "Basic abc"])
def test_nothing_without_a_token(call, header):
    for path in (f"{STAC}/collections", "/api/data/v0/order/orders", "/api/data/v0/storage/full/x"):
        assert call("GET", path, Authorization=header)[0] == 401


def test_search_by_get_and_post_agree(call):
    body = {
        "collections": ["sentinel-2-l2a"],
        "bbox": CHILE,
        "limit": 5,
        "query": {"eo:cloudcover": {"lte": 20}},
    }
    status, _headers, posted = call("POST", f"{STAC}/search", body)
    query = urllib.parse.urlencode(
        {
            "collections": "sentinel-2-l2a",
            "bbox": ",".join(map(str, CHILE)),
            "limit": 5,
            "query": json.dumps(body["query"]),
        }
    )
    assert status == 200
    assert call("GET", f"{STAC}/search?{query}")[2]["features"] == posted["features"]
    assert posted["numberMatched"] >= 5
    for feature in posted["features"]:
        assert float(feature["properties"]["eo:cloud_cover"]) <= 20
        assert isinstance(feature["properties"]["opencosmos:price"], str)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"bbox": [0, 10, 10, 0]}, "bbox"),
        ({"bbox": [0, 1]}, "bbox"),
        ({"bbox": CHILE, "intersects": {"type": "Point", "coordinates": [0, 0]}}, "bbox"),
        ({"intersects": {"type": "Line"}}, "intersects"),
        ({"limit": 0}, "limit"),
        ({"collections": ["nowhere"]}, "collections"),
        ({"datetime": "yesterday"}, "datetime"),
        ({"query": {"gsd": {"like": 1}}}, "query"),
    ],
)
def test_bad_searches_name_the_field(call, body, field):
    status, _headers, content = call("POST", f"{STAC}/search", body)
    assert status == 400
    assert content["errors"][0]["field"] == field


@pytest.mark.parametrize(
    "interval",
    [
        "2024-01-01T00:00:00Z/2024-12-31T00:00:00Z",
        "2024-06-01T00:00:00Z/..",
        "../2024-06-01T00:00:00Z",
    ],
)
def test_datetime_intervals(call, interval):
    content = call("POST", f"{STAC}/search", {"datetime": interval, "limit": 1000})[2]
    first, last = interval.split("/")
    stamps = [feature["properties"]["datetime"] for feature in content["features"]]
    assert stamps
    assert all((first == ".." or first <= s) and (last == ".." or s <= last) for s in stamps)


def test_a_box_across_the_antimeridian(call):
    both = call("POST", f"{STAC}/search", {"bbox": [179, -19, -179, -16], "limit": 500})[2]
    assert len(both["features"]) > 20
    assert call("POST", f"{STAC}/search", {"bbox": [-100, -19, -90, -16]})[2]["features"] == []


def test_real_habits_can_be_switched_off(make_sandbox):
    quirky, plain = make_sandbox(), make_sandbox(quirks=False)
    body = {"limit": 1000}
    one = caller(quirky)("POST", f"{STAC}/search", body)[2]
    other = caller(plain)("POST", f"{STAC}/search", body)[2]
    assert len(one["features"]) < one["numberReturned"], "pages shorter than announced"
    assert len(other["features"]) == other["numberReturned"]
    text, plain_text = json.dumps(one), json.dumps(other)
    for habit in ("--qa", "datacosmos-file-storage.default", '"href": ""', '"false"'):
        assert habit in text
        assert habit not in plain_text


def test_orders_are_checked_strictly(sandbox, call):
    entry = entry_in(sandbox, "sentinel-2-l2a")
    line = {"collection": entry.collection, "item": entry.id, "level": "L2A"}
    licence = {"license_name": "Copernicus Sentinel data terms", "accepted": True}
    good = {
        "type": "IMAGE",
        "data": {"order_line_items": [line]},
        "organisation": 42,
        "contract_id": 456,
        "licenses": [licence],
    }
    for change in (
        {"type": "TASK"},
        {"organisation": "42"},
        {"contract_id": "456"},
        {"contract_id": 999},
        {"organisation": 1},
        {"contract_id": 458},
        {"data": {}},
        {"licenses": []},
        {"licenses": [{**licence, "accepted": False}]},
        {"data": {"order_line_items": [{**line, "item": "nowhere"}]}},
        {"data": {"order_line_items": [{**line, "level": "L9"}]}},
    ):
        assert call("POST", "/api/data/v0/order/orders", {**good, **change})[0] in {
            400,
            403,
            404,
            422,
        }
    assert not sandbox.orders
    status, _headers, content = call("POST", "/api/data/v0/order/orders", good)
    assert (status, content["data"]["status"]) == (201, "UNPAID")


def test_paying_and_cancelling_on_the_page(sandbox, call):
    entry = entry_in(sandbox, "sentinel-2-l2a")
    licence = {"license_name": "Copernicus Sentinel data terms", "accepted": True}
    order = {
        "type": "IMAGE",
        "organisation": 42,
        "contract_id": 456,
        "licenses": [licence],
        "data": {
            "order_line_items": [{"collection": entry.collection, "item": entry.id, "level": "L2A"}]
        },
    }
    for button, status in (("pay", "PAID"), ("cancel", "CANCELLED")):
        data = call("POST", "/api/data/v0/order/orders", order)[2]["data"]
        path = urllib.parse.urlsplit(data["checkout_redirect_url"]).path
        page = call("GET", path, Authorization="")[2].decode()
        assert "SANDBOX" in page
        assert f'id="{button}"' in page
        assert entry.id in page
        assert call("POST", f"{path}/{button}", "", Authorization="")[0] == 303
        assert call("GET", f"/api/data/v0/order/orders/{data['id']}")[2]["data"]["status"] == status
        assert 'id="pay"' not in call("GET", path, Authorization="")[2].decode()
    wrong = path.rpartition("/")[0] + "/guessed"
    assert call("POST", f"{wrong}/pay", "", Authorization="")[0] == 404


def test_files_need_a_bought_item_but_thumbnails_do_not(sandbox, call):
    entry = entry_in(sandbox, "sentinel-2-l2a")
    paths = {
        key: urllib.parse.urlsplit(asset["href"].replace("@BASE@", sandbox.url)).path
        for key, asset in entry.item["assets"].items()
    }
    assert call("GET", paths["visual"])[0] == 403
    status, headers, data = call("GET", paths["thumbnail"])
    assert (status, headers["Content-Type"], data[:4]) == (200, "image/webp", b"RIFF")


def test_images_are_cloud_optimised_and_lie_on_their_footprint(sandbox):
    gdal = pytest.importorskip("osgeo.gdal")
    osr = pytest.importorskip("osgeo.osr")
    for collection in ("sentinel-2-l2a", "mantis-l1d-cogs"):
        scene = entry_in(sandbox, collection).scene
        folder = sandbox._server.answer.__self__._storage.scene_folder(scene)
        name = "visual_COG.tiff" if scene.is_sentinel else "TCI_COG.tiff"
        data = gdal.Open(str(folder / name))
        assert data.RasterCount == 3
        assert data.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
        reference = osr.SpatialReference(data.GetProjection())
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        wgs = osr.SpatialReference()
        wgs.ImportFromEPSG(4326)
        wgs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        t = data.GetGeoTransform()
        middle = osr.CoordinateTransformation(reference, wgs).TransformPoint(
            t[0] + t[1] * data.RasterXSize / 2, t[3] + t[5] * data.RasterYSize / 2
        )
        xs, ys = zip(*scene.outline[:-1])
        assert middle[0] == pytest.approx(sum(xs) / 4, abs=0.02)
        assert middle[1] == pytest.approx(sum(ys) / 4, abs=0.02)


def test_l1a_is_not_map_projected_but_has_coefficients(sandbox):
    gdal = pytest.importorskip("osgeo.gdal")
    scene = entry_in(sandbox, "platero-l1a-cogs").scene
    folder = sandbox._server.answer.__self__._storage.scene_folder(scene)
    data = gdal.Open(str(folder / "TCI_COG.tiff"))
    assert not data.GetProjection()
    assert data.GetMetadata("RPC")["LINE_OFF"]
    assert "LINE_NUM_COEFF_1:" in (folder / "rpc.txt").read_text()


def test_clouds_in_the_image_are_in_proportion_to_the_cloud_cover(sandbox):
    gdal = pytest.importorskip("osgeo.gdal")
    entries = [
        e
        for e in sandbox.catalogue.entries
        if e.collection == "sentinel-2-l2a" and e.scene.place.name == "Harwell"
    ]
    entries.sort(key=lambda e: e.scene.cloud)
    storage = sandbox._server.answer.__self__._storage
    shares = []
    for entry in (entries[0], entries[len(entries) // 2], entries[-1]):
        bands = gdal.Open(str(storage.scene_folder(entry.scene) / "visual_COG.tiff")).ReadAsArray()
        inside = bands.any(axis=0)
        shares.append(100 * (bands.min(axis=0) > 190)[inside].mean())
        assert shares[-1] == pytest.approx(entry.scene.cloud, abs=18)
    assert shares == sorted(shares)


@pytest.mark.parametrize(
    ("header", "status", "length"),
    [
        ("bytes=0-9", 206, 10),
        ("bytes=10-", 206, None),
        ("bytes=-5", 206, 5),
        ("bytes=99999999-", 416, 0),
        ("lines=1-2", 200, None),
    ],
)
def test_ranges(sandbox, call, header, status, length):
    entry = entry_in(sandbox, "sentinel-2-l2a")
    href = entry.item["assets"]["thumbnail"]["href"].replace("@BASE@", sandbox.url)
    path = urllib.parse.urlsplit(href).path
    whole = call("GET", path)[2]
    got, headers, data = call("GET", path, Range=header)
    assert got == status
    assert length is None or len(data) == length
    if status == 206:
        span = headers["Content-Range"].removeprefix("bytes ").partition("/")[0].split("-")
        assert data == whole[int(span[0]) : int(span[1]) + 1]
    stale = call("GET", path, **{"Range": "bytes=5-", "If-Range": '"old"'})
    assert (stale[0], stale[2]) == (200, whole)


def test_faults_are_counted_and_can_be_cleared(sandbox, call):
    sandbox.faults.add(Fault(f"{STAC}/collections", status=503, times=2, skip=1))
    assert [call("GET", f"{STAC}/collections")[0] for _ in range(4)] == [200, 503, 503, 200]
    sandbox.faults.add(Fault("/", status=500, times=None))
    assert call("GET", f"{STAC}/")[0] == 500
    sandbox.faults.clear()
    assert call("GET", f"{STAC}/")[0] == 200


def test_shapes():
    square = [(0, 0), (2, 0), (2, 2), (0, 2), (0, 0)]
    triangle = [(3, 0), (3, 3), (0, 3), (3, 0)]
    assert rings_touch(square, triangle)
    assert not rings_touch([(0, 0), (1, 0), (1, 1), (0, 0)], triangle)
    assert rings_touch(square, [(0.5, 0.5), (1, 0.5), (1, 1), (0.5, 0.5)])
    parts = cut_at_antimeridian([(179, 0), (181, 0), (181, 1), (179, 1), (179, 0)])
    assert [sorted({x for x, _ in part}) for part in parts] == [[179, 180.0], [-180.0, -179]]


def test_it_starts_in_under_a_second_and_stops_when_told(tmp_path):
    (tmp_path / "datacosmos_imagery").symlink_to(ROOT)
    credentials, connection = tmp_path / "credentials.json", tmp_path / "connection.sh"
    environment = {**os.environ, "PYTHONPATH": str(tmp_path), "PYTHONUNBUFFERED": "1"}
    began = time.monotonic()
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "datacosmos_imagery.core.sandbox",
            "--credentials-file",
            str(credentials),
            "--connection-file",
            str(connection),
        ],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    first = process.stdout.readline()
    took = time.monotonic() - began
    assert "http://127.0.0.1:" in first
    assert took < 3, "a start should take well under a second; machines are noisy"
    assert credentials.stat().st_mode & 0o077 == 0
    assert set(json.loads(credentials.read_text())) == {
        "client_id",
        "client_secret",
        "audience",
        "grant_type",
    }
    assert f"DATACOSMOS_CREDENTIALS_FILE='{credentials}'" in connection.read_text()
    process.terminate()
    assert process.wait(5) == 0

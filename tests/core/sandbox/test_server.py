# SPDX-License-Identifier: GPL-2.0-or-later
"""The sandbox's files, faults, record of requests, and how it is started."""

from __future__ import annotations

import gc
import hashlib
import http.client
import re
import threading
import time
import weakref
from urllib.parse import urlsplit

import pytest
from datacosmos_imagery.core.sandbox import Fault, Reply, Sandbox, SandboxSettings
from plain_http import Caller

STAC, ORDER = "/api/data/v0/stac", "/api/data/v0/order"
LICENCES = [
    {"license_name": name, "license_link": "", "license_version": "1.0", "accepted": True}
    for name in ("DataCosmos EULA", "Copernicus Sentinel data terms")
]


def bought_item(call, collection="sentinel-2-l2a"):
    """Return the paths of a bought item's files by asset key."""
    body = {"collections": [collection], "limit": 1}
    item = call("POST", f"{STAC}/search", body).json["features"][0]
    level = item["properties"]["processing:level"]
    line = {"collection": collection, "item": item["id"], "level": level}
    order = {
        "type": "IMAGE",
        "data": {"order_line_items": [line]},
        "organisation": 42,
        "contract_id": 457,
        "licenses": LICENCES,
    }
    assert call("POST", f"{ORDER}/orders", order).json["data"]["status"] == "PAID"
    return {key: urlsplit(asset["href"]).path for key, asset in item["assets"].items()}


@pytest.fixture
def visual(call):
    return bought_item(call)["visual"]


def test_files_need_a_token_and_a_purchase(call):
    body = {"collections": ["sentinel-2-l2a"], "limit": 1}
    assets = call("POST", f"{STAC}/search", body).json["features"][0]["assets"]
    paths = {key: urlsplit(asset["href"]).path for key, asset in assets.items()}
    assert call("GET", paths["visual"], signed_in=False).status == 401
    assert call("GET", paths["thumbnail"], signed_in=False).status == 401
    answer = call("GET", paths["visual"])
    assert answer.status == 403
    assert answer.error["message"]
    thumbnail = call("GET", paths["thumbnail"])
    assert thumbnail.headers["Content-Type"] == "image/webp"
    assert thumbnail.content[:4] + thumbnail.content[8:12] == b"RIFFWEBP"


def test_image_is_a_georeferenced_cog(call, visual, tmp_path):
    gdal = pytest.importorskip("osgeo.gdal")
    file = tmp_path / "visual.tiff"
    file.write_bytes(call("GET", visual).content)
    image = gdal.Open(str(file))
    assert image.GetMetadata("IMAGE_STRUCTURE")["LAYOUT"] == "COG"
    assert image.RasterCount == 3
    assert image.GetSpatialRef().IsProjected()
    colours = [image.GetRasterBand(n).GetColorInterpretation() for n in (1, 2, 3)]
    assert colours == [gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand]
    assert image.GetRasterBand(1).GetNoDataValue() == 0


def test_unprojected_level_comes_with_coefficients_only(call, tmp_path):
    gdal = pytest.importorskip("osgeo.gdal")
    paths = bought_item(call, "platero-l1a-cogs")
    file = tmp_path / "NIR.tiff"
    file.write_bytes(call("GET", paths["NIR"]).content)
    image = gdal.Open(str(file))
    assert image.GetSpatialRef() is None
    assert image.GetMetadata("RPC")
    assert b"LINE_OFF" in call("GET", paths["RPC"]).content


@pytest.mark.parametrize(
    ("wanted", "status"),
    [
        ("bytes=0-9", 206),
        ("bytes=100-", 206),
        ("bytes=-7", 206),
        ("bytes=99999999-", 416),
        ("bytes=9-3", 416),
        ("bytes=0-1,5-6", 200),
        ("bytes=x-", 200),
        ("lines=0-1", 200),
    ],
)
def test_ranges(call, visual, wanted, status):
    whole = call("GET", visual).content
    answer = call("GET", visual, headers={"Range": wanted})
    assert answer.status == status
    if status == 206:
        first, _, last = wanted[len("bytes=") :].partition("-")
        end = int(last) + 1 if first and last else None
        assert answer.content == whole[int(first) if first else -int(last) : end]
        assert answer.headers["Content-Range"].endswith(f"/{len(whole)}")
    if status == 416:
        assert answer.headers["Content-Range"] == f"bytes */{len(whole)}"
    if status == 200:
        assert answer.content == whole


@pytest.mark.parametrize("current", [True, False])
def test_if_range_gives_the_part_only_of_the_same_file(call, visual, current):
    head = call("HEAD", visual)
    assert head.content == b""
    assert head.headers["ETag"].startswith('"')
    condition = head.headers["ETag"] if current else '"another"'
    answer = call("GET", visual, headers={"Range": "bytes=5-8", "If-Range": condition})
    assert answer.status == (206 if current else 200)


@pytest.mark.parametrize("path", ["full/../../etc/passwd", "full/%2e%2e/%2e%2e/x", "full/a/b", "x"])
def test_storage_gives_nothing_but_its_own_files(call, path):
    assert call("GET", f"/api/data/v0/storage/{path}").status == 404


def test_storage_gives_no_other_file_of_an_item(call, visual):
    assert call("GET", visual.replace("visual_COG", "secret")).status == 404


def test_at_its_root_it_says_what_it_is(call):
    answer = call("GET", "/", signed_in=False)
    assert (answer.status, answer.content) == (200, b"DataCosmos sandbox\n")


def test_items_can_state_true_checksums(make_sandbox):
    sandbox = make_sandbox(checksums=True, quirks=False)
    call = Caller(sandbox)
    paths = bought_item(call)
    item = paths["visual"].split("/")[-2]
    assets = call("GET", f"{STAC}/collections/sentinel-2-l2a/items/{item}").json["assets"]
    content = call("GET", paths["visual"]).content
    assert assets["visual"]["file:size"] == len(content)
    assert assets["visual"]["file:checksum"] == "1220" + hashlib.sha256(content).hexdigest()


def test_items_added_for_measurements_have_no_files_to_state_checksums_of(make_sandbox):
    call = Caller(make_sandbox(checksums=True, extra_items=1, quirks=False))
    body = {"collections": ["menut-l1c-cogs"], "limit": 1000}
    items = call("POST", f"{STAC}/search", body).json["features"]
    (extra,) = [item for item in items if item["id"].startswith("PLAIN")]
    answer = call("GET", f"{STAC}/collections/menut-l1c-cogs/items/{extra['id']}")
    assert answer.json == extra


def test_fault_counts_its_requests_and_can_skip_some(sandbox, call):
    sandbox.faults.add(
        Fault(r"/stac/$", method="GET", status=503, times=2, skip=1, headers={"Retry-After": "7"})
    )
    answers = [call("GET", f"{STAC}/") for _ in range(4)]
    assert [answer.status for answer in answers] == [200, 503, 503, 200]
    assert answers[1].headers["Retry-After"] == "7"


def test_lost_answer_leaves_a_real_order(sandbox, call):
    sandbox.faults.add(Fault("/orders$", method="POST", drop=True))
    with pytest.raises((http.client.HTTPException, ConnectionError)):
        bought_item(call)
    assert len(sandbox.orders) == 1


def test_cut_transfer_announces_the_whole(sandbox, call, visual):
    sandbox.faults.add(Fault(re.escape(visual), cut_after=1000))
    with pytest.raises(http.client.IncompleteRead) as cut:
        call("GET", visual)
    assert len(cut.value.partial) == 1000
    assert call("GET", visual).status == 200


def test_slow_transfer_takes_its_time_and_is_whole(sandbox, call, visual):
    whole = call("GET", visual).content
    sandbox.faults.add(Fault(re.escape(visual), bytes_per_s=4 * len(whole)))
    began = time.monotonic()
    assert call("GET", visual).content == whole
    assert time.monotonic() - began > 0.2


def test_changed_file_has_other_bytes_and_another_tag(sandbox, call, visual):
    before = call("GET", visual)
    sandbox.faults.add(Fault(re.escape(visual), changed=True))
    after = call("GET", visual)
    assert before.headers["ETag"] != after.headers["ETag"]
    assert before.content != after.content


@pytest.mark.parametrize(
    ("fault", "status", "header", "value"),
    [
        ({"ignore_range": True}, 200, "Content-Range", None),
        ({"no_length": True}, 206, "Content-Length", None),
        ({"redirect_to": "http://127.0.0.1:9/x"}, 302, "Location", "http://127.0.0.1:9/x"),
        ({"body": b"<html>", "content_type": "text/html"}, 200, "Content-Type", "text/html"),
    ],
    ids=["no range", "no length", "redirect", "html"],
)
def test_faults_of_the_wire(sandbox, call, visual, fault, status, header, value):
    sandbox.faults.add(Fault(re.escape(visual), **fault))
    answer = call("GET", visual, headers={"Range": "bytes=0-99"})
    assert answer.status == status
    assert answer.headers[header] == value


@pytest.mark.parametrize(
    "path",
    [
        "/elsewhere",
        "/api/data/v9/nothing",
        f"{STAC}/queryables",
        f"{STAC}/collections/sentinel-2-l2a/assets",
        f"{STAC}/collections/sentinel-2-l2a/items/one/two",
        "/api/data/v0/order/baskets",
        "/api/data/v1/dpap/organisations/42/members",
        "/authorize/one/two/three",
        "/checkout/one",
        "/licences/none",
        "/checkout/no-such-order/cs_1",
    ],
)
def test_what_the_service_does_not_have_is_not_found(call, path):
    assert call("GET", path).status == 404


def test_requests_are_recorded_with_what_was_sent(sandbox, call):
    call("POST", f"{STAC}/search?contract_id=456", {"limit": 1})
    request = sandbox.requests[-1]
    assert (request.method, request.path, request.status) == ("POST", f"{STAC}/search", 200)
    assert request.query == {"contract_id": ["456"]}
    assert request.body == {"limit": 1}
    assert request.headers["authorization"] == f"Bearer {call.token}"


def test_a_function_can_stand_before_the_answers_but_not_before_faults(sandbox, call):
    heard = []

    def look(request, answer):
        heard.append(request.path)
        return answer(request)

    sandbox.intercept(look)
    sandbox.intercept(
        lambda request, answer: Reply(418) if request.path == "/tea" else answer(request)
    )
    sandbox.faults.add(Fault("/licences/none", status=503))
    statuses = [call("GET", path).status for path in ("/tea", "/", "/licences/none")]
    assert statuses == [418, 200, 503]
    assert heard == ["/"]
    assert [r.status for r in sandbox.requests[-3:]] == statuses


def test_stopping_removes_what_was_only_kept_for_the_run():
    with Sandbox(SandboxSettings(raster_size=96)) as sandbox:
        folder = sandbox.folder
        assert bought_item(Caller(sandbox))
        assert folder.is_dir()
    assert not folder.exists()


def test_a_stop_waits_until_nothing_is_drawn_any_more(capfd):
    with Sandbox(SandboxSettings(raster_size=512)) as sandbox:
        folder, heard = sandbox.folder, []
        paths = bought_item(Caller(sandbox))

        def ask():
            heard.append(Caller(sandbox)("GET", paths["B02"]).status)

        asking = threading.Thread(target=ask)
        asking.start()
        deadline = time.monotonic() + 30
        while not list(folder.rglob(".making-*/*.tiff")):
            assert time.monotonic() < deadline
            time.sleep(0.005)
    assert not folder.exists()
    asking.join(10)
    assert heard == [503]
    assert not folder.exists()
    assert capfd.readouterr().err == ""


def test_a_sandbox_that_stopped_is_let_go_although_a_client_keeps_its_connection():
    with Sandbox(SandboxSettings(raster_size=96)) as sandbox:
        address = urlsplit(sandbox.url)
        kept = http.client.HTTPConnection(address.hostname, address.port, timeout=10)
        kept.request("GET", f"{STAC}/")
        kept.getresponse().read()
    catalogue = weakref.ref(sandbox.catalogue)
    del sandbox
    deadline = time.monotonic() + 10
    while catalogue() is not None:
        assert time.monotonic() < deadline
        time.sleep(0.005)
        gc.collect()
    assert kept.sock.recv(1) == b""
    kept.close()

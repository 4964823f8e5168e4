# SPDX-License-Identifier: GPL-2.0-or-later
"""Images of servers as they are: what can be looked at from afar, and what can't."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core import Monitor
from datacosmos_imagery.core.errors import ApiError, DataCosmosError
from datacosmos_imagery.core.gateway.layout import NotStreamable
from range_server import Storage, make_cog, range_server


def test_the_start_comes_in_few_requests(show, storage):
    _url, image = show()
    layout = image.open(Monitor())
    assert (layout.width, layout.height) == (1500, 1500)
    assert layout.overviews == ((750, 750), (375, 375), (187, 187))
    assert image.requests <= 3


def test_gdal_sees_the_image_within_five_requests_and_three_mib(show, storage, cog, tmp_path):
    from osgeo import gdal

    url, image = show()
    image.open(Monitor())
    gdal.SetThreadLocalConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", "EMPTY_DIR")
    try:
        dataset = gdal.Open(f"/vsicurl/{url}")
        seen = dataset.ReadAsArray(buf_xsize=256, buf_ysize=256)
    finally:
        gdal.SetThreadLocalConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", None)
    path = tmp_path / "scene.tif"
    path.write_bytes(cog)
    assert (seen == gdal.Open(str(path)).ReadAsArray(buf_xsize=256, buf_ysize=256)).all()
    assert image.requests <= 5
    assert storage.sent_bytes <= 3 * 1024 * 1024


def test_a_server_without_ranges_is_left_to_the_download(show, storage):
    storage.ignores = True
    _url, image = show()
    with pytest.raises(NotStreamable, match="whole files"):
        image.open(Monitor())


def test_another_part_than_was_asked_for_is_not_taken(show, storage):
    storage.shifts = 7
    _url, image = show()
    with pytest.raises(NotStreamable, match="other parts"):
        image.open(Monitor())


def test_a_wrong_part_later_on_is_not_handed_on(show, storage, ask, troubles):
    url, image = show()
    image.open(Monitor())
    storage.wait_until_answered(3)
    storage.shifts = 7
    reply = ask(url, Range="bytes=5000000-5000099")
    assert (reply.status, reply.body) == (502, b"")
    assert len(troubles) == 1


def test_a_file_that_changes_is_not_mixed_with_what_it_was(show, storage, ask, troubles):
    url, image = show()
    image.open(Monitor())
    storage.wait_until_answered(3)
    storage.etag = '"two"'
    for _ in range(2):
        assert ask(url, Range="bytes=5000000-5000099").status == 502
    assert [str(error) for error in troubles] == [
        "Looking at visual failed: the file has been changed on the server."
    ]


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_server_is_asked_again(show, storage, ask, cog, troubles, status):
    url, image = show()
    image.open(Monitor())
    storage.wait_until_answered(3)
    storage.refusals = [status, status]
    assert ask(url, Range="bytes=5000000-5000099").body == cog[5_000_000:5_000_100]
    assert troubles == []


def test_a_server_that_stays_busy_is_told_of(show, storage, ask, troubles):
    url, image = show()
    image.open(Monitor())
    storage.wait_until_answered(3)
    storage.refusals = [429] * 10
    assert ask(url, Range="bytes=5000000-5000099").status == 502
    assert isinstance(troubles[0], ApiError)


def test_a_connection_that_breaks_goes_on_where_it_was(show, storage, ask, cog):
    storage.most_bytes = 200_000
    url, image = show()
    image.open(Monitor())
    reply = ask(url, Range="bytes=5000000-6000000")
    assert reply.is_whole
    assert reply.body == cog[5_000_000:6_000_001]


def test_what_breaks_for_good_is_never_taken_for_the_whole(show, storage, ask):
    url, image = show(retries=0)
    image.open(Monitor())
    storage.wait_until_answered(3)
    storage.most_bytes = 400_000
    reply = ask(url, Range="bytes=5000000-6000000")
    assert not reply.is_whole


def test_another_host_gets_no_token(show, storage, ask, cog):
    other = Storage(cog)
    with range_server(other) as elsewhere:
        storage.leads_to = elsewhere
        url, image = show()
        image.open(Monitor())
        assert ask(url, Range="bytes=100-199").body == cog[100:200]
    assert other.requests
    assert all("authorization" not in headers for _path, headers in other.requests)


def test_a_file_elsewhere_gets_no_token(show, storage, cog):
    other = Storage(cog)
    with range_server(other) as elsewhere:
        _url, image = show(elsewhere)
        image.open(Monitor())
        assert storage.requests == []
        assert all("authorization" not in headers for _path, headers in other.requests)


@pytest.mark.parametrize(
    ("how", "reason"),
    [
        pytest.param({"tiled": False}, "strips", id="striped"),
        pytest.param({"overviews": False}, "no reduced copies", id="without overviews"),
    ],
)
def test_what_would_have_to_come_whole_is_left_to_the_download(
    show, storage, tmp_path, how, reason
):
    storage.content = make_cog(tmp_path / "other.tif", **how).read_bytes()
    _url, image = show()
    with pytest.raises(NotStreamable, match=reason):
        image.open(Monitor())


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"II*\0", id="only a start"),
        pytest.param(b"II*\0\xff\xff\xff\x7f" + bytes(100), id="leads nowhere"),
        pytest.param(b"II*\0\x08\0\0\0" + b"\xff" * 200_000, id="endless directory"),
        pytest.param(b"<html>Sign in</html>" * 10, id="page"),
        pytest.param(b"II+\0\x08\0\0\0" + bytes(200), id="empty big one"),
    ],
)
def test_what_is_no_image_is_said_to_be_none(show, storage, content):
    storage.content = content
    _url, image = show()
    with pytest.raises(DataCosmosError):
        image.open(Monitor())


def test_a_refusal_is_handed_on(show, storage):
    storage.refusals = [403] * 10
    _url, image = show()
    with pytest.raises(ApiError):
        image.open(Monitor())

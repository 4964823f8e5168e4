# SPDX-License-Identifier: GPL-2.0-or-later
"""A file is complete when it is what was announced: lengths, parts, versions, packing."""

from __future__ import annotations

import gzip
import hashlib
import random

import pytest
from broken_deliveries import RIDDEN_OUT as RIDDEN
from broken_deliveries import hand_out_xml, wrong_files
from datacosmos_imagery.core import DownloadJob, Monitor
from datacosmos_imagery.core.delivery.downloads import download_items
from datacosmos_imagery.core.disk.diskspace import DiskSpace
from datacosmos_imagery.core.errors import StorageError
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.stac.items import item_from_json
from offered_files import Offers, cog_of
from storage import names_in

DATA = cog_of(random.Random(12).randbytes(300_000))
OTHER = cog_of(random.Random(13).randbytes(300_000))
CUT = Fault("scene.tif", cut_after=100_000)
CHUNKS_CUT = Fault("scene.tif", no_length=True, cut_after=100_000)
PAGE = b"\xef\xbb\xbf<!-- hello -->\n<!DOCTYPE html><p>Sign in"
REFUSED = b'{"data": null, "errors": [{"message": "item not bought"}]}'
EXPIRED = b"<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"
TAG = {"ETag": '"other"'}


@pytest.fixture(scope="module")
def offers(tmp_path_factory):
    with Offers(tmp_path_factory.mktemp("offers")) as offers:
        yield offers


@pytest.fixture(autouse=True)
def _no_faults(offers):
    yield
    offers.sandbox.faults.clear()


def _fetched(offers, faults, data=DATA, name="scene.tif", kind="image/tiff", headers=None, **facts):
    href = offers.offer(name, data, kind, **(headers or {}))
    for fault in faults:
        offers.sandbox.faults.add(fault)
    return offers.fetch(href, type=kind, **facts), offers.asked_for(href)


def always(**options):
    return Fault("scene.tif", times=None, **options)


# What the server does, and how often it is asked.
RIDDEN_OUT = {
    "parts shorter than asked": ([CUT, always(most_bytes=60_000)], 5),
    "parts of unknown total": ([CUT, Fault("scene.tif", hides_total=True)], 2),
    "short parts of unknown total": ([CHUNKS_CUT, always(hides_total=True, most_bytes=60_000)], 9),
    "If-Range ignored, changed": (
        [CUT, Fault("scene.tif", body=OTHER, headers=TAG, skips_if_range=True)],
        3,
    ),
    "If-Range ignored, no validator": (
        [CUT, Fault("scene.tif", body=OTHER, skips_if_range=True, without=("ETag",))],
        3,
    ),
    "a part with a weak tag": ([CUT, Fault("scene.tif", headers={"ETag": 'W/"x"'})], 3),
    "in several parts": ([CUT, Fault("scene.tif", in_parts=True)], 3),
    "another part": ([CUT, Fault("scene.tif", headers={"Content-Range": "bytes 7-99/300210"})], 3),
    "two lengths of a part": ([CUT, Fault("scene.tif", headers={"Content-Length": "5"})], 3),
    "another total": (
        [CUT, Fault("scene.tif", headers={"Content-Range": "bytes 100000-399999/400000"})],
        3,
    ),
    "no range in a part": ([CUT, Fault("scene.tif", without=("Content-Range",))], 3),
    "parts packed": ([CUT, Fault("scene.tif", packs="gzip", skips_if_range=True)], 3),
    "packed unasked": ([always(packs="gzip")], 1),
    "packed and cut": ([Fault("scene.tif", packs="gzip", cut_after=9_000)], 2),
    "packed without a length, cut": (
        [Fault("scene.tif", packs="gzip", until_close=True, cut_after=9_000)],
        2,
    ),
    "without a length, cut": ([Fault("scene.tif", until_close=True, cut_after=100_000)], 3),
    "without a length, whole": ([always(until_close=True)], 2),
    "chunks that end too early": (
        [Fault("scene.tif", no_length=True, cut_after=100_000, hides_cut=True)],
        3,
    ),
    "chunks without an end": ([Fault("scene.tif", no_length=True, cut_after=100_000)], 2),
    "neither length nor parts, cut": (
        [
            Fault("scene.tif", until_close=True, cut_after=100_000, ignore_range=True),
            always(until_close=True, ignore_range=True),
        ],
        4,
    ),
    "another length than before": ([CUT, Fault("scene.tif", body=DATA[:200_000])], 3),
    "a range ignored": ([CUT, Fault("scene.tif", ignore_range=True)], 2),
    "shorter than it is": ([Fault("scene.tif", body=DATA[:200_000])], 3),
    "chunks in another coding": (
        [Fault("scene.tif", no_length=True, headers={"Transfer-Encoding": "gzip, chunked"})],
        2,
    ),
    "a store's signature runs out": ([CUT, Fault("scene.tif", body=EXPIRED, status=403)], 3),
    "parts are refused": ([CUT, Fault("scene.tif", status=400, times=2)], 4),
    "a part that is called the whole": (
        [Fault("scene.tif", body=DATA[:9000], headers={"Content-Range": "bytes 0-8999/300210"})],
        2,
    ),
    "said to be packed, and isn't": ([always(headers={"Content-Encoding": "gzip"})], 1),
    "said to be packed with br, and isn't": ([always(headers={"Content-Encoding": "br"})], 1),
    "uploaded in chunks": ([always(headers={"Content-Encoding": "aws-chunked"})], 1),
    "called a web page, and isn't": ([always(headers={"Content-Type": "text/html"})], 1),
}


@pytest.mark.parametrize("case", RIDDEN_OUT.values(), ids=RIDDEN_OUT)
def test_what_a_server_does_wrong_on_the_way_comes_out_right(offers, case):
    faults, requests = case
    fetched, asked = _fetched(offers, faults)
    assert fetched == DATA
    assert len(asked) == requests


def test_a_new_version_is_fetched_from_its_start(offers):
    """Also where the server answers with a part of it, whatever was asked for."""
    for fault in (
        Fault("scene.tif", body=OTHER, headers=TAG, times=None),
        Fault("scene.tif", body=OTHER, headers=TAG, skips_if_range=True, times=None),
    ):
        fetched, _asked = _fetched(offers, [CUT, fault])
        assert fetched == OTHER
        offers.sandbox.faults.clear()


REFUSED_ALWAYS = {
    "packed with deflate": ([always(packs="deflate")], "packed the file (deflate)"),
    "packed twice": ([always(packs="gzip", headers={"Content-Encoding": "gzip, gzip"})], "packed"),
    "cut always": ([always(until_close=True, cut_after=9_000, ignore_range=True)], "isn't whole"),
    "a web page after a mark": ([always(body=PAGE)], "a web page instead of the file"),
    "the service's error": ([always(body=REFUSED)], "error instead of the file: item not bought"),
    "another error in JSON": ([always(body=b'{"error": "gone"}')], "instead of the file: gone"),
    "any JSON": ([always(body=b'{"type": "Feature", "a": 1}')], "JSON instead of a TIFF image"),
    "plain text": ([always(body=b"Not yours\n")], "plain text instead of a TIFF image: Not yours"),
    "nothing": ([always(body=b"")], "sent nothing"),
    "nothing, without a length": ([always(body=b"", until_close=True)], "sent nothing"),
    "an object store's error": (
        [always(body=b"<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>")],
        "AccessDenied: Access Denied",
    ),
    "a picture": ([always(body=b"\x89PNG\r\n\x1a\n" + bytes(50))], "a PNG image instead of a TIFF"),
    "204": ([always(body=b"", status=204)], "no file (HTTP 204)"),
    "203": ([always(body=DATA, status=203)], "no file (HTTP 203)"),
    "an unasked part": (
        [always(body=DATA[:9000], status=206, headers={"Content-Range": "bytes 9-9008/300210"})],
        "another part",
    ),
    "a store's error with its status": (
        [always(body=b"<?xml version='1.0'?><Error><Code>ExpiredToken</Code></Error>", status=403)],
        "ExpiredToken",
    ),
}


@pytest.mark.parametrize("case", REFUSED_ALWAYS.values(), ids=REFUSED_ALWAYS)
def test_what_is_no_file_gets_no_name_and_is_named(offers, case):
    faults, words = case
    fetched, _asked = _fetched(offers, faults)
    assert words in fetched


def test_what_is_being_prepared_is_told_apart(offers, tmp_path):
    from datacosmos_imagery.core.delivery.announced import RemoteFile
    from datacosmos_imagery.core.delivery.transfer import Transfer
    from datacosmos_imagery.core.errors import NotReadyYet

    href = offers.offer("scene.tif", DATA)
    offers.sandbox.faults.add(always(body=b"{}", status=202, headers={"Retry-After": "30"}))
    remote = RemoteFile(href, tmp_path / "scene.tif")
    told = []
    transfer = Transfer(
        offers.client, remote, DiskSpace(tmp_path), told.append, told.append, told.append
    )
    with pytest.raises(NotReadyYet) as caught:
        transfer.run(Monitor())
    assert caught.value.retry_after_s == 30


def test_a_package_on_the_way_is_undone_and_one_that_is_the_file_is_kept(offers):
    document = b'<?xml version="1.0"?><metadata>' + b"<b/>" * 9000 + b"</metadata>"
    archive = gzip.compress(document)
    named = {"Content-Encoding": "gzip"}
    for name, kind, data, headers, expected in [
        ("scene.xml", "application/xml", document, {}, document),
        ("scene.xml", "application/xml", archive, named, document),
        ("scene.xml.gz", "application/gzip", archive, named, archive),
        ("scene.xml.gz", "application/xml", archive, named, archive),
        ("scene.xml.gz", "application/gzip", archive, {}, archive),
        ("scene.tar.gz", "application/x-tar", archive, named, archive),
        ("scene.xml.gz", "application/gzip", gzip.compress(archive), named, archive),
        ("unknown", "", archive, named, document),
    ]:
        fetched, asked = _fetched(offers, [], data, name, kind, headers)
        assert fetched == expected, name
        assert len(asked) == 1


def test_a_text_that_is_packed_in_another_way_is_refused(offers):
    text = b"LINE_OFF: 1\n" * 900
    fault = Fault("rpc.txt", packs="deflate", times=None)
    fetched, _asked = _fetched(offers, [fault], text, "rpc.txt", "text/plain")
    assert "packed the file (deflate)" in fetched


def test_a_checksum_that_matches_vouches_for_anything(offers):
    said = {"file:checksum": "1220" + hashlib.sha256(PAGE).hexdigest()}
    assert _fetched(offers, [], PAGE, **said)[0] == PAGE
    wrong = {"file:checksum": "1220" + "00" * 32}
    assert "web page" in _fetched(offers, [], PAGE, **wrong)[0]
    assert "checksum" in _fetched(offers, [], DATA, **wrong)[0]


def test_what_nobody_vouches_for_comes_twice_and_must_be_the_same(offers):
    text = b"LINE_OFF: 1\n" * 900
    until_close = Fault("rpc.txt", until_close=True, ignore_range=True, times=None)
    fetched, asked = _fetched(offers, [until_close], text, "rpc.txt", "text/plain")
    assert fetched == text
    assert ["range" in request.headers for request in asked] == [False, True, False, True]
    offers.sandbox.faults.clear()
    cut = Fault("rpc.txt", until_close=True, ignore_range=True, cut_after=300)
    fetched, _asked = _fetched(offers, [cut, until_close], text, "rpc.txt", "text/plain")
    assert fetched == text


def test_a_text_that_is_not_valid_and_not_cut_is_what_the_server_has(offers):
    for name, kind, text in [
        ("lines.json", "application/json", b'{"a": 1}\n{"a": 2}\n'),
        ("old.xml", "text/xml", b"<?xml version='1.0'?><a>x & y</a>"),
    ]:
        until_close = Fault(name, until_close=True, ignore_range=True, times=None)
        assert _fetched(offers, [until_close], text, name, kind)[0] == text
        offers.sandbox.faults.clear()
        cut = Fault(name, until_close=True, ignore_range=True, cut_after=7, times=None)
        assert "isn't whole" in _fetched(offers, [cut], text, name, kind)[0]
        offers.sandbox.faults.clear()


@pytest.mark.parametrize(
    "body",
    [
        b'{"Message": "An error has occurred.", "ExceptionType": "Timeout"}',
        b'{"fault": {"faultstring": "Rate limit"}}',
        b'{"errorMessage": "Task timed out", "errorType": "Timeout"}',
        b'{"code": 403, "msg": "token expired"}',
        b'{"ok": false, "reason": "not yours"}',
    ],
)
def test_an_error_of_a_gateway_is_no_json_file(offers, body):
    fetched, _asked = _fetched(offers, [], body, "MTL.json", "application/json")
    assert "an error instead of the file" in fetched


def test_a_body_that_never_ends_is_given_up_at_the_size_that_the_item_says(offers):
    fault = always(no_length=True)
    fetched, _asked = _fetched(offers, [fault], DATA + bytes(9_000_000), **{"file:size": len(DATA)})
    assert "announces" in fetched


def test_an_endless_body_leaves_the_disk_as_it_was(offers, tmp_path):
    href = offers.offer("scene.tif", DATA + bytes(9_000_000), ETag="", **{"Last-Modified": ""})
    offers.sandbox.faults.add(always(no_length=True))
    data = {"id": "ITEM", "collection": "c", "assets": {"A": {"href": href}}}
    item = item_from_json(data, offers.sandbox.url)

    def free(folder):
        return 40_000_000 - sum(path.stat().st_size for path in folder.rglob("*"))

    with pytest.raises(StorageError, match="free disk space"):
        download_items(offers.client, [item], tmp_path, (), Monitor(), DiskSpace(tmp_path, free))
    assert names_in(tmp_path) == ["ITEM.json"]


def test_an_image_that_looks_damaged_but_is_as_long_as_announced_is_kept_with_a_warning(
    offers, monitor
):
    href = offers.offer("scene.tif", DATA[:-9])
    assert offers.fetch(href, monitor, type="image/tiff") == DATA[:-9]
    assert [text for text in monitor.warnings if "seems damaged: it ends before" in text]


def test_an_xml_file_passes_and_an_error_or_a_page_in_its_place_does_not(offers):
    document = b'\xef\xbb\xbf<?xml version="1.0"?>\n<n1:Level-2A_Tile_ID xmlns:n1="u"/>\n'
    page = b'<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html/>'
    error = b'<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>Gone</Message></Error>'
    for name, kind in [("MTD.xml", "application/xml"), ("manifest.safe", ""), ("a", "text/xml")]:
        for body, words in [(document, ""), (page, "web page"), (error, "NoSuchKey: Gone")]:
            fetched, _asked = _fetched(offers, [], body, name, kind)
            assert fetched == document if not words else words in fetched
    cut = Fault("MTD.xml", no_length=True, cut_after=60, hides_cut=True)
    fetched, _asked = _fetched(offers, [cut], document, "MTD.xml", "application/xml")
    assert fetched == document


def test_a_download_through_a_broken_line_is_whole_in_a_script(
    sandbox, client, bought, base, monitor
):
    hand_out_xml(sandbox)
    sandbox.files(bought)
    for fault in RIDDEN:
        sandbox.faults.add(fault)
    DownloadJob(client, bought, base).run(monitor)
    assert wrong_files(sandbox, bought, base) == []

# SPDX-License-Identifier: GPL-2.0-or-later
"""What the first bytes of a file say that it is."""

from __future__ import annotations

import time

import pytest
from datacosmos_imagery.core.formats.kinds import START_BYTES, Kind, kind_of, said

_COMMENT = b"<!-- " + b"x" * 5000 + b" -->"
FIRST_BYTES = {
    Kind.TIFF: [b"II*\0\x08\0\0\0", b"MM\0*", b"II+\0\x08\0\0\0", b"MM\0+"],
    Kind.JPEG2000: [b"\0\0\0\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51\0"],
    Kind.PNG: [b"\x89PNG\r\n\x1a\n\0"],
    Kind.JPEG: [b"\xff\xd8\xff\xe0", b"\xff\xd8\xff\xdb"],
    Kind.WEBP: [b"RIFF\x10\0\0\0WEBPVP8 "],
    Kind.GIF: [b"GIF89a\x01", b"GIF87a"],
    Kind.HDF: [
        b"\x89HDF\r\n\x1a\n\0",
        b"\x0e\x03\x13\x01",
        bytes(512) + b"\x89HDF\r\n\x1a\n\0",
        b"my notes".ljust(2048) + b"\x89HDF\r\n\x1a\n\0",
    ],
    Kind.NETCDF: [b"CDF\x01", b"CDF\x05"],
    Kind.NITF: [b"NITF02.10", b"NSIF01.00"],
    Kind.PDF: [b"%PDF-1.7", b"\r\n\xef\xbb\xbf%PDF-1.4"],
    Kind.ZIP: [b"PK\x03\x04", b"PK\x05\x06", b"PK00PK\x03\x04", b"PK\x07\x08PK\x03\x04"],
    Kind.GZIP: [b"\x1f\x8b\x08"],
    Kind.JSON: [
        b'{"a": 1}',
        b"{}",
        b"[1, 2]",
        b'\xef\xbb\xbf\r\n {"a"',
        '{"ä": 1}'.encode("utf-16"),
        '{"ä": 1}'.encode("utf-16-le"),
        "[1]".encode("utf-16-be"),
        b"[NaN, 1]",
        b"[]",
        b"[true",
        b"{",
    ],
    Kind.XML: [
        b"<?xml version='1.0'?><a/>",
        b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- html --><n1:Level-2A_User_Product>",
        "<?xml version='1.0' encoding='UTF-16'?><a/>".encode("utf-16"),
        "<?xml version='1.0'?><a/>".encode("utf-16-be"),
        b"<!-- made by hand --><metadata>",
        b"\n<isd><IMD>",
        b"<?xml version='1.0'?><!DOCTYPE gml><p>",
        b"<Error><Code>AccessDenied</Code></Error>",
        b"<?xml version='1.0'?>" + _COMMENT + b"<title>a title</title>",
    ],
    Kind.HTML: [
        b"<!DOCTYPE html><p>",
        b"\xef\xbb\xbf\n<!doctype HTML PUBLIC '-//W3C//DTD XHTML 1.0'>",
        b"<HTML><body>",
        _COMMENT + b"\n" + _COMMENT + b"<html lang='en'>",
        b"<?xml version='1.0'?><!DOCTYPE html PUBLIC ''><html>",
        b"<?xml version='1.0'?>\n<html xmlns='http://www.w3.org/1999/xhtml'>",
        b"<h1>403 Forbidden</h1>",
        b"<head><title>",
        "<html><p>".encode("utf-16"),
    ],
    Kind.TEXT: [
        b"satId = 'WV02';\nbandId = 'P';",
        b"LINE_OFF: 1.0\n",
        "Sens\xe9 le 1\xb0".encode("latin-1"),
        b"[section]\nkey=value",
        b"a < b",
        b"<5 per cent",
        b'"text"',
        b"null",
        b"\n\n",
        b"LINE_OFF: 1\r\n\x1a",
    ],
    None: [
        b"",
        b"\0\0\0\0",
        b"\x7fELF\x02",
        b"SQLite format 3\0",
        bytes(range(256)),
        b"a.h5".ljust(257, b"\0") + b"ustar".ljust(255, b"\0") + b"\x89HDF\r\n\x1a\n\0",
    ],
}


def test_each_kind_is_known_by_its_first_bytes():
    told = {
        (kind, start): kind_of(start) for kind, starts in FIRST_BYTES.items() for start in starts
    }
    assert {key: kind for key, kind in told.items() if kind is not key[0]} == {}


def test_a_character_that_is_cut_does_not_make_a_text_unknown():
    text = ("ä" * START_BYTES).encode()
    assert kind_of(text[: START_BYTES - 1]) is Kind.TEXT


@pytest.mark.parametrize("piece", [b" ", b"<!-- -->", b"<?a?>", b"<!--", b"<!DOCTYPE ", b"{"])
def test_no_start_takes_long_to_look_at(piece):
    began = time.monotonic()
    assert kind_of((piece * START_BYTES)[:START_BYTES]) in set(Kind)
    assert time.monotonic() - began < 1


def test_every_kind_has_its_words():
    assert len({said(kind) for kind in [*Kind, None]}) == len(Kind) + 1

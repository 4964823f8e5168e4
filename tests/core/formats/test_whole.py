# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that are whole, and the same ones cut: read by their own structure."""

from __future__ import annotations

import gzip
import io
import json
import random
import struct
import time
import zipfile

import numpy as np
import pytest
from datacosmos_imagery.core.delivery.contents import Kind, kind_of
from datacosmos_imagery.core.delivery.soundness import fault_of, is_judged
from datacosmos_imagery.core.errors import Cancelled
from osgeo import gdal

TEXTS = frozenset({Kind.JSON, Kind.XML})
XML = b'<?xml version="1.0"?>\n<a xmlns:b="u"><b:c d="e">' + b"<f>g</f>" * 500 + b"</b:c></a>\n"
ENTITIES = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'


def faults(data, kinds=TEXTS):
    return fault_of(io.BytesIO(data), len(data), kinds, lambda: None)


def _images(folder):
    gdal.UseExceptions()
    noise = np.random.default_rng(5)
    driver = gdal.GetDriverByName("MEM")
    deep, plain = (
        driver.Create("", 300, 260, 3, kind) for kind in (gdal.GDT_UInt16, gdal.GDT_Byte)
    )
    for image, most in ((deep, 9999), (plain, 255)):
        for band in range(3):
            image.GetRasterBand(band + 1).WriteArray(noise.integers(0, most, (260, 300)))
    masked = driver.CreateCopy("", plain)
    masked.CreateMaskBand(gdal.GMF_PER_DATASET)
    masked.GetRasterBand(1).GetMaskBand().WriteArray(np.full((260, 300), 255, "u1"))
    for name, image, options in [
        ("cog.tif", deep, ("COG", "COMPRESS=DEFLATE", "BLOCKSIZE=128")),
        ("cog_big.tif", deep, ("COG", "BIGTIFF=YES")),
        ("cog_masked.tif", masked, ("COG", "COMPRESS=JPEG", "BLOCKSIZE=128")),
        ("strips.tif", deep, ("GTiff",)),
        ("one_band_after_the_other.tif", deep, ("GTiff", "INTERLEAVE=BAND", "TILED=YES")),
        ("big_endian.tif", deep, ("GTiff", "ENDIANNESS=BIG")),
        ("big_big_endian.tif", deep, ("GTiff", "BIGTIFF=YES", "ENDIANNESS=BIG", "TILED=YES")),
        ("image.jp2", deep, ("JP2OpenJPEG", "BLOCKXSIZE=128", "BLOCKYSIZE=128")),
        ("image.j2k", plain, ("JP2OpenJPEG", "CODEC=J2K")),
        ("image.png", plain, ("PNG",)),
        ("image.jpg", plain, ("JPEG",)),
        ("progressive.jpg", plain, ("JPEG", "PROGRESSIVE=ON")),
        ("image.webp", plain, ("WEBP",)),
        ("image.gif", driver.CreateCopy("", plain), ("GIF",)),
    ]:
        if name.endswith("gif"):
            image = gdal.Translate("", image, format="MEM", bandList=[1])
        gdal.GetDriverByName(options[0]).CreateCopy(
            str(folder / name), image, options=list(options[1:])
        )
    path = str(folder / "sparse.tif")
    options = ["SPARSE_OK=TRUE", "TILED=YES", "COMPRESS=LZW"]
    sparse = gdal.GetDriverByName("GTiff").Create(path, 2000, 2000, 1, 1, options=options)
    sparse.GetRasterBand(1).WriteArray(np.ones((9, 9), "u1"), 1000, 1000)
    del sparse  # which writes it
    return {p.name: p.read_bytes() for p in folder.iterdir() if not p.name.endswith(".xml")}


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """Whole files by name."""
    files = _images(tmp_path_factory.mktemp("images"))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a", b"b" * 5000)
        archive.comment = b"a comment"
    files["scene.zip"] = packed.getvalue()
    files["scene.xml.gz"] = gzip.compress(XML) + gzip.compress(XML)
    files["scene.json"] = json.dumps({"a": ['b\\"', {"c": [1.5, None]}] * 300}, indent=1).encode()
    files["scene.xml"] = XML
    files["scene16.xml"] = XML.decode().replace("1.0", "1.0").encode("utf-16")
    files["scene.pdf"] = b"%PDF-1.4\n" + b"1 0 obj\n" * 900 + b"%%EOF\n"
    head = b"\x89HDF\r\n\x1a\n" + bytes([0, 0, 0, 0, 0, 8, 8, 0]) + bytes(8)
    files["scene.h5"] = head + struct.pack("<4Q", 0, 2**64 - 1, 5000, 2**64 - 1) + bytes(4944)
    files["scene.nc"], files["scene_64.nc"] = _grid(1, "I"), _grid(5, "Q")
    files["scene.ntf"] = b"NITF02.10".ljust(342) + b"000000005000" + bytes(4646)
    moved = head + struct.pack("<4Q", 1024, 2**64 - 1, 6024, 2**64 - 1) + bytes(4944)
    files["behind_notes.h5"] = b"notes".ljust(1024) + moved
    return files


def _grid(version, wide):
    """Return a NetCDF file of one variable that has its place, and two that grow together."""

    def named(name):
        return struct.pack(f">{wide}", len(name)) + name.encode().ljust(-(-len(name) // 4) * 4)

    def numbers(*values):
        return struct.pack(f">{len(values)}{wide}", *values)

    def listed(tag, *entries):
        return struct.pack(">I", tag) + numbers(len(entries)) + b"".join(entries)

    kind = struct.pack(">I", 3)  # two bytes each
    units = listed(12, named("units") + struct.pack(">I", 2) + named("metre"))
    sizes = listed(10, named("time") + numbers(0), named("x") + numbers(7))

    def made(begin):
        variables = [
            named(name) + numbers(len(shape), *shape) + units + kind + numbers(16, at)
            for name, shape, at in [("a", [1], begin), ("b", [0, 1], begin + 16), ("c", [0], 0)]
        ]
        head = b"CDF" + bytes([version]) + numbers(9)
        return head + sizes + bytes(4) + numbers(0) + listed(11, *variables)

    begin = len(made(0))
    return made(begin) + bytes(16 + 9 * 20 - 6)


def test_whole_files_are_sound(whole):
    assert {name: fault for name, data in whole.items() if (fault := faults(data))} == {}
    assert all(is_judged(kind_of(data[:65536]), TEXTS) for data in whole.values())
    assert len(whole) == 26


def test_files_that_are_cut_are_not(whole):
    dice = random.Random(7)
    for name, data in whole.items():
        least = {"scene.xml": 60, "behind_notes.h5": 1032}.get(name, 20)
        cuts = {len(data) - 3, *(dice.randrange(least, len(data) - 3) for _ in range(12))}
        sound = [cut for cut in cuts if not faults(data[:cut])]
        assert sound == [], name


def test_what_follows_the_end_is_no_fault(whole):
    for name in ("cog.tif", "big_endian.tif", "image.png", "image.jpg", "image.webp"):
        assert faults(whole[name] + b"more") == ""


def test_trailing_bytes_of_json_and_xml_are_a_fault():
    assert "JSON" in faults(b'{"a": 1} {"b": 2}')
    assert "XML" in faults(b"<a></a><b></b>")
    assert faults(b'{"a": 1}\n\n ') == faults(XML + b"\n\n") == ""


def test_documents_are_judged_only_where_they_are_promised():
    for cut in (b'{"a": 1', b"<a><b>"):
        assert faults(cut) != ""
        assert faults(cut, frozenset()) == faults(cut, frozenset({Kind.TEXT})) == ""


def test_entities_and_odd_encodings_do_not_make_a_document_damaged():
    assert faults(ENTITIES) == ""
    assert faults(ENTITIES[:-3]) != ""
    odd = "<?xml version='1.0' encoding='Shift_JIS'?><a>\u3042</a>".encode("shift_jis")
    assert faults(odd) == ""


@pytest.mark.parametrize("size", [100_000, 17_000_000])
def test_large_json_is_read_a_little_at_a_time(size):
    data = b'{"a": ["' + b"b" * size + b'\\\\", "]"]}'
    assert faults(data) == ""
    assert faults(data[:-1]) != ""
    assert faults(data[: size // 2]) != ""


HOSTILE = {
    "an entry of four billion values": struct.pack("<HIHHHIII", 42, 8, 1, 324, 4, 2**32 - 1, 8, 0),
    "a directory that follows itself": struct.pack("<HIHHHIII", 42, 8, 1, 256, 4, 1, 8, 8),
    "a directory of 65535 entries": struct.pack("<HIH", 42, 8, 65535) + bytes(12 * 65535 + 4),
    "no directory": struct.pack("<HI", 42, 0),
    "a directory beyond the end": struct.pack("<HI", 42, 2**32 - 1),
    "an empty directory": struct.pack("<HIHI", 42, 8, 0, 0),
    "big, a directory at the end of numbers": struct.pack("<HHHQ", 43, 8, 0, 2**64 - 1),
    "big, of other sizes": struct.pack("<HHHQ", 43, 4, 0, 16),
    "nothing more": b"*\0",
}


@pytest.mark.parametrize("case", HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_cost_neither_time_nor_memory(case):
    began = time.monotonic()
    said = faults(b"II" + case)
    assert time.monotonic() - began < 1
    assert bool(said) is (case != HOSTILE["a directory that follows itself"])


def test_many_directories_and_blocks_come_to_an_end():
    count = 5000
    chain = b"".join(
        struct.pack("<HHHIII", 1, 256, 4, 1, 8, 8 + 18 * (n + 1)) for n in range(count)
    )
    began = time.monotonic()
    assert "more directories" in faults(struct.pack("<2sHI", b"II", 42, 8) + chain)
    assert time.monotonic() - began < 2


@pytest.mark.parametrize("start", [b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"\xff\x4f\xff\x51"])
def test_noise_behind_a_good_start_is_no_error_of_ours(start):
    dice = random.Random(3)
    assert all(
        isinstance(faults(start + dice.randbytes(dice.randrange(300))), str) for _ in range(200)
    )


def test_a_cancel_is_felt(whole):
    def stop():
        raise Cancelled

    data = whole["cog.tif"]
    with pytest.raises(Cancelled):
        fault_of(io.BytesIO(data), len(data), frozenset(), stop)

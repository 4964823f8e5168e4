# SPDX-License-Identifier: GPL-2.0-or-later
import pytest
from datacosmos_imagery.core.delivery.filenames import (
    UniqueNames,
    asset_name,
    item_name,
    safe_name,
    unique_names,
)
from datacosmos_imagery.core.stac.items import Asset


def asset(key="A", href="", media_type="", title=""):
    return Asset(key, href, media_type, title)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("TCI_COG.tiff", "TCI_COG.tiff"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("a/b\\c:d", "a_b_c_d"),
        ("CON", "_CON"),
        ("nul.tif", "_nul.tif"),
        ("com1", "_com1"),
        ("name. ", "name"),
        (".hidden", "hidden"),
        ("..", "file"),
        ("", "file"),
        ("a\x00b\nc", "abc"),
        ("\u202egpj.exe", "gpj.exe"),
        ("con .tif", "_con .tif"),
        ("Übersicht.tif", "Übersicht.tif"),
    ],
)
def test_names_are_safe_on_every_system(text, name):
    assert safe_name(text) == name


def test_long_names_keep_their_extension():
    name = safe_name("ä" * 300 + ".tiff")
    assert len(name.encode()) <= 120
    assert name.endswith(".tiff")


@pytest.mark.parametrize(
    ("one", "name"),
    [
        (asset("B", "https://a.org/x/B_COG.tiff?sig=1", "image/tiff", "Blue band"), "B_COG.tiff"),
        (asset("B", "https://a.org/x/B%20COG.tiff"), "B COG.tiff"),
        (asset("B", "https://a.org/x/..%2F..%2Fevil.tiff"), "_.._evil.tiff"),
        (
            asset("B", "https://a.org/x/", "image/tiff; application=geotiff", "Blue band"),
            "Blue band.tif",
        ),
        (asset("B", "https://a.org/", "application/json"), "B.json"),
        (asset("B", "https://a.org/download", "image/tiff", "Blue"), "download.tif"),
        (asset("B", "https://a.org/.."), "B"),
    ],
)
def test_the_last_part_of_the_address_names_the_file(one, name):
    assert asset_name(one) == name


def test_no_two_assets_share_a_name_even_where_case_does_not_count():
    assets = [
        asset("A", "https://a.org/1/band.tif"),
        asset("B", "https://a.org/2/BAND.tif"),
        asset("C", "https://a.org/3/band.tif"),
        asset("c", "https://a.org/4/band.tif"),
    ]
    names = unique_names(assets, ["C_band.tif"])
    assert len({name.lower() for name in names.values()} | {"c_band.tif"}) == 5
    assert names["A"] == "band.tif"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ß.tif", "SS.tif"),
        ("ſ.tif", "S.tif"),
        ("é.tif", "e\u200d\u0301.tif"),
        ("É.tif", "e\u0301.tif"),
    ],
)
def test_no_two_names_are_one_on_a_disk_that_folds_them(one, other):
    names = UniqueNames()
    first = names.take(safe_name(one), "a")
    assert names.take(safe_name(other), f"b_{first}") == f"b_{first}"


def test_many_of_one_name_get_numbers():
    names = UniqueNames(["A.tif"])
    assert [names.take("a.tif", "b.tif") for _ in range(3)] == ["b.tif", "b-2.tif", "b-3.tif"]


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("a.tif.part", "a.tif_part"),
        ("a.tif.PART", "a.tif_PART"),
        ("a.part.part", "a.part_part"),
        ("a.tif.part.json", "a.tif_part.json"),
        ("a.tif.provenance.json", "a.tif_provenance.json"),
        ("x_colour.vrt", "x_colour_vrt"),
        ("x_map.VRT", "x_map_VRT"),
        ("x.vrt", "x.vrt"),
        ("part.json", "part.json"),
    ],
)
def test_no_asset_gets_a_name_that_is_kept_for_our_own_files(address, name):
    assert asset_name(asset("A", f"https://a.org/{address}")) == name
    taken = unique_names([asset("A", f"https://a.org/{address}")], [name])["A"]
    assert taken == safe_name(f"A_{name}")


@pytest.mark.parametrize(
    ("identifier", "name"), [("I", "I"), ("I.part", "I_part"), ("I.provenance", "I_provenance")]
)
def test_no_items_json_gets_a_name_that_is_kept_for_our_own_files(identifier, name):
    assert item_name(identifier) == name

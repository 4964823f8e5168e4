# SPDX-License-Identifier: GPL-2.0-or-later
"""Which bands are red, green and blue, as catalogues in the wild spell them."""

import pytest
from datacosmos_imagery.core.stac.bands import Kind, choose_composite, colours_by_labels
from datacosmos_imagery.core.stac.items import item_from_json

TIFF = "image/tiff; application=geotiff"


def item_with(assets, identifier="A", **properties):
    described = {
        key: {"href": f"https://x/{key}.tif", "type": TIFF, "roles": ["data"], **data}
        for key, data in assets.items()
    }
    content = {"id": identifier, "properties": properties, "assets": described}
    return item_from_json(content, "")


def keys_of(composite):
    return [c.asset for c in (composite.red, composite.green, composite.blue)]


LANDSAT_8, LANDSAT_7 = {"platform": "landsat-8"}, {"platform": "LANDSAT_7", "instruments": ["etm"]}
NUMBERED = {
    "sentinel-2": ({}, ["B02", "B03", "B04", "B08"], ["B04", "B03", "B02"]),
    "sentinel-2 with pixels": ({}, ["B08_10m", "B04_10m", "B03_10m", "B02_10m"],
                               ["B04_10m", "B03_10m", "B02_10m"]),
    "file names": ({}, [f"T31TCJ_20250102T105441_B0{n}_10m" for n in (2, 3, 4)],
                   [f"T31TCJ_20250102T105441_B0{n}_10m" for n in (4, 3, 2)]),
    "words and numbers": ({}, ["Band 2", "Band 3", "Band 4"], ["Band 4", "Band 3", "Band 2"]),
    "landsat 8": (LANDSAT_8, ["SR_B2", "SR_B3", "SR_B4", "SR_B5", "ST_B10"],
                  ["SR_B4", "SR_B3", "SR_B2"]),
    "landsat 7": (LANDSAT_7, ["SR_B1", "SR_B2", "SR_B3", "SR_B4"], ["SR_B3", "SR_B2", "SR_B1"]),
    "landsat 5 by its id": ({"identifier": "LT05_L2SP_198032_20100101"},
                            ["B1", "B2", "B3", "B4"], ["B3", "B2", "B1"]),
    "modis": ({}, ["sur_refl_b01", "sur_refl_b03", "sur_refl_b04", "sur_refl_b02"],
              ["sur_refl_b01", "sur_refl_b04", "sur_refl_b03"]),
    "cbers": ({"platform": "CBERS-4A"}, ["BAND5", "BAND6", "BAND7", "BAND8"],
              ["BAND7", "BAND6", "BAND5"]),
    "sentinel-3": ({}, ["Oa04", "Oa06", "Oa08", "Oa17"], ["Oa08", "Oa06", "Oa04"]),
    "eight bands": ({"platform": "worldview-3"}, ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8"],
                    ["B5", "B3", "B2"]),
    "four bands": ({"platform": "GF-2"}, ["B1", "B2", "B3", "B4"], ["B3", "B2", "B1"]),
    "pleiades": ({"platform": "pleiades-1a"}, ["B0", "B1", "B2", "B3"], ["B2", "B1", "B0"]),
}  # fmt: skip
WORDED = {
    "analysis ready": ["nbart_blue", "nbart_coastal_aerosol", "nbart_green", "nbart_nir_1",
                       "nbart_red", "nbart_red_edge_1", "oa_fmask"],
    "letters": ["NIR", "B_COG", "G_COG", "R_COG"],
    "bands of letters": ["BAND_B", "BAND_G", "BAND_N", "BAND_R", "BAND_RE"],
    "planet": ["coastal_blue", "green_i", "nir", "rededge", "blue", "green", "red"],
    "surface reflectance": ["sr_nir", "sr_red", "sr_green", "sr_blue"],
    "capitals": ["Infrared", "Red", "Green", "Blue"],
}  # fmt: skip


@pytest.mark.parametrize("dialect", NUMBERED)
def test_numbered_bands_are_read_as_their_sensor_counts_them(dialect):
    properties, keys, expected = NUMBERED[dialect]
    composite = choose_composite(item_with({key: {} for key in keys}, **properties))
    assert keys_of(composite) == expected
    assert (composite.kind, composite.is_false_colour) == (Kind.SEPARATE_BANDS, False)


@pytest.mark.parametrize("dialect", WORDED)
def test_worded_bands_are_read_whatever_stands_around(dialect):
    keys = WORDED[dialect]
    composite = choose_composite(item_with({key: {} for key in keys}))

    def of(colour):
        exact = [k for k in keys if k.lower().replace("_", "").endswith(colour)]
        letter = [k for k in keys if colour[0].upper() in k.replace("BAND_", "").split("_")]
        return (letter or exact)[-1]

    assert keys_of(composite) == [of("red"), of("green"), of("blue")]


@pytest.mark.parametrize(
    "described",
    [
        [{"title": f"{colour} band"} for colour in ("Red", "Green", "Blue", "Near infrared")],
        [{"bands": [{"name": "x", "description": d}]}
         for d in ("Band 4 - Red", "Band 3 - Green", "Band 2 - Blue", "Band 8 - NIR 1")],
        [{"href": f"https://x/S2_{n}_10m.tif"} for n in ("B04", "B03", "B02", "B08")],
        [{"eo:bands": [{"name": n}]} for n in ("B04", "B03", "B02", "B8A")],
        [{"bands": [{"name": f"{w} nm"}]} for w in (663.4, 561, 492, 833)],
        [{"bands": [{"eo:center_wavelength": w, "name": "B1"}]} for w in (0.66, 0.56, 0.49, 0.84)],
    ],
)  # fmt: skip
def test_what_is_written_about_a_band_tells_where_its_key_does_not(described):
    assets = {f"asset{n}": data for n, data in enumerate(described)}
    composite = choose_composite(item_with(assets))
    assert keys_of(composite) == ["asset0", "asset1", "asset2"]


def test_a_wavelength_is_believed_before_a_number():
    assets = {
        key: {"eo:bands": [{"name": key, "center_wavelength": wavelength}]}
        for key, wavelength in (("B1", 0.48), ("B2", 0.56), ("B3", 0.66), ("B4", 0.83))
    }
    assert keys_of(choose_composite(item_with(assets))) == ["B3", "B2", "B1"]


@pytest.mark.parametrize(
    ("coarse", "fine"),
    [
        ({"gsd": 40}, {"gsd": 10}),
        ({"raster:bands": [{"spatial_resolution": 60}] * 3},
         {"raster:bands": [{"spatial_resolution": 20}] * 3}),
        ({"bands": [{"gsd": 5}] * 3}, {"bands": [{"gsd": 0.5}] * 3}),
        ({"gsd": 40}, {}),  # whose pixels are the item's
        ({"proj:shape": [100, 100]}, {"proj:shape": [1000, 1000]}),
        ({"file:size": 1000}, {"file:size": 90_000}),
        ({"proj:shape": [100, 100], "file:size": 1000}, {"file:size": 90_000}),
        ({"gsd": 10, "file:size": 1000}, {"gsd": 10, "file:size": 90_000}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("role", ["visual", "data"])
def test_the_finest_of_several_wins_wherever_it_is_listed(coarse, fine, role):
    colours = {"eo:bands": [{"common_name": name} for name in ("red", "green", "blue")]}
    for order in (("small", "large"), ("large", "small")):
        described = {"small": coarse, "large": fine}
        assets = {key: {"roles": [role], **colours, **described[key]} for key in order}
        composite = choose_composite(item_with(assets, gsd=10))
        assert composite.red.asset == "large"


def test_of_files_alike_the_larger_one_on_the_disk_wins():
    assets = {"visual": {"roles": ["visual"]}, "visual-2": {"roles": ["visual"]}}
    sizes = {"visual": 10, "visual-2": 1000}
    assert choose_composite(item_with(assets), sizes=sizes).red.asset == "visual-2"


def test_bands_apart_are_taken_at_their_finest():
    keys = [f"B0{n}_{m}m" for m in (60, 20, 10) for n in (2, 3, 4)]
    composite = choose_composite(item_with({key: {} for key in keys}))
    assert keys_of(composite) == ["B04_10m", "B03_10m", "B02_10m"]


def test_natural_colours_anywhere_win_over_false_ones():
    def bands(*names):
        return {"eo:bands": [{"common_name": name} for name in names]}

    assets = {"ir": bands("nir", "red", "green"), "ms": bands("blue", "green", "red")}
    assert choose_composite(item_with(assets)).red.asset == "ms"


def test_what_the_item_calls_light_is_told():
    names = [{"common_name": name} for name in ("red", "green", "blue", "nir")]
    assert choose_composite(item_with({"x": {"eo:bands": names}})).measured == {1, 2, 3, 4}
    unnamed = item_with({"x": {"raster:bands": [{}, {}, {}, {}]}})
    assert choose_composite(unnamed).measured == frozenset()
    names[3] = {"name": "alpha"}
    assert choose_composite(item_with({"x": {"eo:bands": names}})).measured == {1, 2, 3}


def test_an_asset_without_a_type_is_a_raster_if_its_bytes_are():
    item = item_with({"product": {"type": None, "href": "https://x/get?id=1"}})
    assert choose_composite(item) is None
    assert choose_composite(item, rasters=["product"]).red.asset == "product"


def test_the_labels_of_a_file_name_its_bands():
    item = item_with({"x": {}})
    assert colours_by_labels(item, ["Blue", "Green", "Red", "NIR"]) == (3, 2, 1)
    assert colours_by_labels(item, ["B02", "B03", "B04"]) == (3, 2, 1)
    assert colours_by_labels(item, ["", "", ""]) is None

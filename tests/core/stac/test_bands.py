# SPDX-License-Identifier: GPL-2.0-or-later
"""Which bands make a picture, and where coefficients put it."""

import pytest
from datacosmos_imagery.core.stac.bands import Kind, choose_composite, is_image
from datacosmos_imagery.core.stac.items import item_from_json
from datacosmos_imagery.core.stac.rpc import parse_rpc, read_rpc

TIFF = "image/tiff; application=geotiff"


def item_with(assets, level="L1C", **properties):
    described = {
        key: {"href": f"https://x/{key}.tif", "type": TIFF, "roles": ["data"], **data}
        for key, data in assets.items()
    }
    properties = {"processing:level": level, **properties}
    return item_from_json({"id": "A", "properties": properties, "assets": described}, "")


def named(*names, field="eo:bands", key="common_name"):
    return {field: [{"name": f"x{n}", key: name} for n, name in enumerate(names)]}


def waves(*lengths, field="eo:bands", key="center_wavelength"):
    return {field: [{"name": f"x{n}", key: length} for n, length in enumerate(lengths)]}


def channels(composite):
    return [(c.asset, c.band) for c in (composite.red, composite.green, composite.blue)]


def separate(*keys):
    return [(key, 1) for key in keys]


@pytest.mark.parametrize(
    ("assets", "kind", "expected"),
    [
        ({"B02": {}, "B03": {}, "B04": {}}, Kind.SEPARATE_BANDS, separate("B04", "B03", "B02")),
        ({"B": {}, "G": {}, "R": {}, "NIR": {}}, Kind.SEPARATE_BANDS, separate("R", "G", "B")),
        ({"B04_10m": {}, "B03_10m": {}, "B02_10m": {}}, Kind.SEPARATE_BANDS,
         separate("B04_10m", "B03_10m", "B02_10m")),
        ({"a": named("blue"), "b": named("red"), "c": named("green")}, Kind.SEPARATE_BANDS,
         separate("b", "c", "a")),
        ({"MS": named("blue", "green", "red", "nir")}, Kind.SINGLE_MULTIBAND,
         [("MS", 3), ("MS", 2), ("MS", 1)]),
        ({"MS": named("blue", "green", "red", field="bands", key="eo:common_name")},
         Kind.SINGLE_MULTIBAND, [("MS", 3), ("MS", 2), ("MS", 1)]),
        ({"HS": waves(0.45, 0.49, 0.56, 0.6, 0.66, 0.8)}, Kind.SINGLE_MULTIBAND,
         [("HS", 5), ("HS", 3), ("HS", 2)]),
        ({"HS": waves(490, 560, 665, field="bands", key="eo:center_wavelength")},
         Kind.SINGLE_MULTIBAND, [("HS", 3), ("HS", 2), ("HS", 1)]),
        ({"IR": waves(0.9, 1.6, 2.2)}, Kind.SINGLE_MULTIBAND,
         [("IR", 1), ("IR", 2), ("IR", 3)]),
        ({"TCI": {"roles": ["visual"]}, "B02": {}}, Kind.VISUAL,
         [("TCI", 1), ("TCI", 2), ("TCI", 3)]),
        ({"visual": {"roles": ["visual"], **named("blue", "green", "red")}}, Kind.VISUAL,
         [("visual", 3), ("visual", 2), ("visual", 1)]),
        ({"NIR": {}, "R": {}, "G": {}}, Kind.SEPARATE_BANDS, separate("NIR", "R", "G")),
        ({"NIR": {}, "PAN": {}}, Kind.GREY, separate("PAN", "PAN", "PAN")),
        ({"x": {}}, Kind.GREY, separate("x", "x", "x")),
        ({"x": {"raster:bands": [{}, {}, {}, {}]}}, Kind.SINGLE_MULTIBAND,
         [("x", 1), ("x", 2), ("x", 3)]),
    ],
)  # fmt: skip
def test_the_most_natural_picture_is_chosen(assets, kind, expected):
    composite = choose_composite(item_with(assets))
    assert (composite.kind, channels(composite)) == (kind, expected)


def test_what_is_not_on_the_disk_is_not_chosen():
    item = item_with({"TCI": {"roles": ["visual"]}, "B": {}, "G": {}, "R": {}, "NIR": {}})
    composite = choose_composite(item, {"B", "G", "R", "NIR"})
    assert channels(composite) == separate("R", "G", "B")
    assert composite.others == ("NIR",)
    assert choose_composite(item, {"metadata"}) is None


def test_a_picture_without_blue_says_that_its_colours_are_false():
    assert choose_composite(item_with({"NIR": {}, "R": {}, "G": {}})).is_false_colour
    assert not choose_composite(item_with({"R": {}, "G": {}, "B": {}})).is_false_colour


def test_empty_pixels_are_known_from_the_item():
    for value in (0, -3.4028234663852886e38, "-9999"):
        bands = {"raster:bands": [{"nodata": value}], **named("red")}
        assert choose_composite(item_with({"R": bands})).nodata == float(value)


@pytest.mark.parametrize(
    ("key", "data"),
    [
        ("SCL", {}),
        ("AOT", {}),
        ("WVP_10m", {}),
        ("cloud_mask", {}),
        ("CLM", {"roles": ["data-mask", "cloud"]}),
        ("QA60", {}),
        ("thumbnail", {"type": "image/png"}),
        ("preview", {"roles": ["overview"]}),
        ("metadata", {"type": "application/json", "href": "https://x/metadata.json"}),
        ("zip", {"type": "application/zip", "href": "https://x/a.zip"}),
    ],
)
def test_masks_metadata_and_thumbnails_are_no_pictures(key, data):
    assert not is_image(item_with({key: data}).assets[key])


@pytest.mark.parametrize(
    ("data", "href"),
    [({"type": "image/jp2"}, "https://x/T.jp2"), ({"type": ""}, "https://x/T.TIFF?sig=1")],
)
def test_rasters_are_known_by_type_or_ending(data, href):
    assert is_image(item_with({"B04": {**data, "href": href}}).assets["B04"])


def rpc_text(joined=": ", unit=" pixels"):
    lines = [
        f"{name}_{part}{joined}{number}{unit}"
        for number, name in enumerate(("LINE", "SAMP", "LAT", "LONG", "HEIGHT"), start=1)
        for part in ("OFF", "SCALE")
    ]
    for name in ("LINE_NUM", "LINE_DEN", "SAMP_NUM", "SAMP_DEN"):
        lines += [f"{name}_COEFF_{n}{joined}{n}.5E-01" for n in range(1, 21)]
    return "\n".join(lines)


@pytest.mark.parametrize("text", [rpc_text(), rpc_text(" = ", ";"), rpc_text(":", "")])
def test_coefficients_are_read_from_text(text):
    rpc = parse_rpc(text)
    assert (rpc["LINE_OFF"], rpc["HEIGHT_SCALE"]) == ("1", "5")
    assert rpc["SAMP_DEN_COEFF"].split()[::19] == ["1.5E-01", "20.5E-01"]


@pytest.mark.parametrize(
    "text",
    ["", "LINE_OFF: 1", rpc_text().replace("SAMP_NUM_COEFF_7:", "X:"), rpc_text().replace("1.5E", "x")],
)  # fmt: skip
def test_coefficients_that_are_not_whole_are_none(text, tmp_path):
    assert parse_rpc(text) is None
    assert read_rpc(tmp_path / "missing") is None

# SPDX-License-Identifier: GPL-2.0-or-later
"""Files with RPC, in the forms that they come in."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.stac.items import Asset
from datacosmos_imagery.core.stac.rpc import (
    is_fitting,
    is_rpc_file,
    is_whole,
    may_hold_rpc,
    parse_rpc,
    read_rpc,
)

POLYNOMIALS = ("LINE_NUM_COEFF", "LINE_DEN_COEFF", "SAMP_NUM_COEFF", "SAMP_DEN_COEFF")
SCALARS = [
    f"{name}_{part}: 00{number}.50 pixels"
    for number, name in enumerate(("LINE", "SAMP", "LAT", "LONG", "HEIGHT"))
    for part in ("OFF", "SCALE")
]
BY_NUMBER = [f"{name}_{i}: {i}.0E+00" for name in POLYNOMIALS for i in range(1, 21)]
IN_A_ROW = [f"{name} = " + " ".join(str(i) for i in range(1, 21)) for name in POLYNOMIALS]


@pytest.mark.parametrize("terms", [BY_NUMBER, IN_A_ROW], ids=["a line each", "in a row"])
def test_both_forms_are_read(terms):
    found = parse_rpc("\n".join(["# made by hand", "", *SCALARS, *terms]))
    assert found["LAT_OFF"] == "002.50"
    assert [float(term) for term in found["SAMP_DEN_COEFF"].split()] == list(range(1, 21))


@pytest.mark.parametrize(
    "lines",
    [
        [*SCALARS[1:], *BY_NUMBER],
        [*SCALARS, *BY_NUMBER[:-1]],
        [*SCALARS[:-1], "HEIGHT_SCALE: high", *BY_NUMBER],
        ["<html>", "not found", "</html>"],
        [*SCALARS, *BY_NUMBER[:-1], f"SAMP_DEN_COEFF_{'9' * 5000}: 1"],
        [*SCALARS, *BY_NUMBER[:-1], "SAMP_DEN_COEFF_٢٠: 1"],
        [*SCALARS, *BY_NUMBER[:-1], "SAMP_DEN_COEFF_20: 1_0"],
    ],
    ids=[
        "no LINE_OFF",
        "a term is missing",
        "a word for a number",
        "no RPC at all",
        "a term of 5000 digits",
        "digits of another script",
        "no number for a parser",
    ],
)
def test_what_is_not_whole_is_none(lines):
    assert parse_rpc("\n".join(lines)) is None


def test_a_file_that_is_not_there_is_none(tmp_path):
    assert read_rpc(tmp_path / "rpc.txt") is None


TERMS = {name: [f"{n}.{i:02}" for i in range(1, 21)] for n, name in enumerate(POLYNOMIALS, start=1)}
VALUES = {
    "LINE_OFF": "100.5", "SAMP_OFF": "200.5", "LAT_OFF": "41.05", "LONG_OFF": "2.05",
    "HEIGHT_OFF": "30", "LINE_SCALE": "101", "SAMP_SCALE": "201", "LAT_SCALE": "0.05",
    "LONG_SCALE": "0.06", "HEIGHT_SCALE": "500",
}  # fmt: skip
GROUPED = {
    name: name.replace("_OFF", "Offset").replace("_SCALE", "Scale").replace("HEIGHT", "height")
    for name in VALUES
}


def rpb(end=";", separator=",\n\t\t\t", specification="RPC00B"):
    """Return an RPB or PVL file, with its lists over several lines."""
    lines = ['satId = "XX01"' + end, f'SpecId = "{specification}"' + end, "BEGIN_GROUP = IMAGE"]
    lines += [f"\t{GROUPED[name]} = {value}{end}" for name, value in VALUES.items()]
    for name, terms in TERMS.items():
        key = name.replace("_NUM_COEFF", "NumCoef").replace("_DEN_COEFF", "DenCoef")
        lines.append(f"\t{key} = (\n\t\t\t{separator.join(terms)}){end}")
    return "\n".join([*lines, "END_GROUP = IMAGE", "END" + end])


def element(name, content):
    return f"<{name}>{content}</{name}>\n"


def group_xml(joined=True):
    """Return an XML file in the names of an RPB."""
    parts = [element(GROUPED[name].upper(), value) for name, value in VALUES.items()]
    for name, terms in TERMS.items():
        key = name.replace("_", "").removesuffix("F")
        coefficients = [" ".join(terms)] if joined else terms
        parts.append(element(f"{key}List", "".join(element(key, one) for one in coefficients)))
    return '<?xml version="1.0"?>\n<isd><RPB><IMAGE>' + "".join(parts) + "</IMAGE></RPB></isd>"


def dimap(version, way_there, way_back, first):
    """Return a DIMAP file whose first pixel is at `first`; the other way comes before."""
    there, back = (
        "".join(
            element(f"{name}_{i}", text if is_right else "9")
            for name, terms in TERMS.items()
            for i, text in enumerate(terms, start=1)
        )
        for is_right in (True, False)
    )
    offsets = {"LINE_OFF": 100.5 + first, "SAMP_OFF": 200.5 + first}
    validity = "".join(element(name, offsets.get(name, x)) for name, x in VALUES.items())
    return (
        f'<?xml version="1.0" encoding="ISO-8859-1"?><Dimap_Document><Metadata_Identification>'
        f'<METADATA_FORMAT version="{version}">DIMAP</METADATA_FORMAT></Metadata_Identification>'
        "<Rational_Function_Model><Global_RFM>"
        + element(way_back, back)
        + element(way_there, there)
        + element("RFM_Validity", element("FIRST_ROW", 1) + validity)
        + "</Global_RFM></Rational_Function_Model></Dimap_Document>"
    )


FORMS = {
    "RPB": rpb(),
    "RPB in a row": rpb(separator=", "),
    "PVL": rpb(end=""),
    "with a mark of the byte order": "\ufeff" + rpb(),
    "lines of Windows": rpb().replace("\n", "\r\n"),
    "numbers of FORTRAN": rpb().replace("= 41.05", "= +4.105D+01"),
    "XML": group_xml(),
    "XML, an element each": group_xml(joined=False),
    "DIMAP 2": dimap("2.15", "Inverse_Model", "Direct_Model", 1.0),
    "DIMAP 3": dimap("3.0", "GroundtoImage_Values", "ImagetoGround_Values", 0.5),
}


@pytest.mark.parametrize("text", FORMS.values(), ids=FORMS)
def test_forms_of_other_products_come_to_the_same(text):
    found = parse_rpc(text)
    assert {name: float(found[name]) for name in VALUES} == pytest.approx(
        {name: float(value) for name, value in VALUES.items()}
    )
    assert {name: found[name].split() for name in POLYNOMIALS} == TERMS
    assert is_whole(found)


@pytest.mark.parametrize(
    "text",
    [
        rpb()[:700],
        rpb(specification="RPC00A"),
        group_xml().replace("</IMAGE>", ""),
        group_xml().replace("41.05", "&high;"),
        '<!DOCTYPE isd [<!ENTITY high "41.05">]>' + group_xml().partition("?>")[2],
        dimap("2.15", "Direct_Model", "Direct_Model", 1.0),
        "<html><body>not found</body></html>",
        rpb(separator=", 7, "),
    ],
    ids=[
        "cut",
        "terms in another sequence",
        "XML that doesn't end",
        "an unknown entity",
        "an entity of its own",
        "only from the image to the ground",
        "a page",
        "too many terms",
    ],
)
def test_what_can_not_be_trusted_is_none(text):
    assert parse_rpc(text) is None


def test_what_is_larger_than_any_such_file_is_none(tmp_path):
    path = tmp_path / "x.RPB"
    path.write_text(rpb())
    assert read_rpc(path) == parse_rpc(rpb())
    path.write_text(rpb() + " " * 1024 * 1024)
    assert read_rpc(path) is None


@pytest.mark.parametrize(
    ("name", "key", "roles", "is_meant"),
    [
        ("scene.RPB", "x", (), True),
        ("IMG_001.rpc", "x", (), True),
        ("scene_RPC.TXT", "x", (), True),
        ("scenerpc.txt", "x", (), True),
        ("RPC_PHR1A_P_001.XML", "x", (), True),
        ("a.xml", "rpc", (), True),
        ("a.txt", "coefficients", ("rpc",), True),
        ("DIM_PHR1A.XML", "dimap", ("metadata",), False),
        ("rpc_none_COG.tif", "rpc_none", ("data",), False),
        ("corpcard.txt", "x", (), False),
    ],
)
def test_key_role_or_name_say_which_file_holds_coefficients(name, key, roles, is_meant):
    assert is_rpc_file(Asset(key, f"https://x/{name}", roles=roles), name) is is_meant
    assert may_hold_rpc(name) is not name.endswith(".tif")


def test_coefficients_belong_to_an_image_of_their_size():
    rpc = parse_rpc(rpb())
    assert is_fitting(rpc, 402, 202)
    assert not is_fitting(rpc, 1608, 808)


@pytest.mark.parametrize("name", ["LINE_OFF", "SAMP_DEN_COEFF"])
def test_coefficients_in_an_image_may_lack_something(name):
    rpc = {**parse_rpc(rpb()), "LINE_SCALE": "101 pixels"}
    assert is_whole(rpc)
    assert not is_whole({**rpc, name: rpc[name].rpartition(" ")[0] or "high"})

# SPDX-License-Identifier: GPL-2.0-or-later
"""RPC text files, in the two forms that they come in."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.stac.rpc import parse_rpc, read_rpc

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

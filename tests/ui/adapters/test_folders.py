# SPDX-License-Identifier: GPL-2.0-or-later
"""What a file is called that was chosen to be written."""

from __future__ import annotations

from pathlib import Path

import pytest
from datacosmos_imagery.ui.adapters.folders import with_ending

KINDS = "GeoPackage (*.gpkg);;Table for spreadsheets, CSV (*.csv)"
TABLE = "Table for spreadsheets, CSV (*.csv)"


@pytest.mark.parametrize(
    ("name", "kind", "written"),
    [
        ("/a/mine.csv", "", "/a/mine.csv"),
        ("/a/mine.CSV", "GeoPackage (*.gpkg)", "/a/mine.CSV"),
        ("/a/mine", TABLE, "/a/mine.csv"),
        ("/a/mine", "", "/a/mine.gpkg"),
        ("/a.csv/mine", TABLE, "/a.csv/mine.csv"),
        ("/a/May 2026.v2", TABLE, "/a/May 2026.v2.csv"),
    ],
)
def test_a_file_gets_the_ending_of_the_kind_that_was_chosen(name, kind, written):
    assert with_ending(name, KINDS, kind) == Path(written)

# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import math

import pytest
from datacosmos_imagery.core import Journal
from ledgers import door, journal_home, ledger, postgres, short_grace  # noqa: F401  fixtures
from views import line_in


@pytest.fixture
def journal(folder):
    return Journal(folder)


@pytest.fixture
def base(tmp_path):
    """The folder for images, which isn't there yet."""
    return tmp_path / "imagery"


@pytest.fixture
def line(sandbox):
    """The line that orders a Sentinel-2 scene."""
    return line_in(sandbox, "sentinel-2-l2a")


@pytest.fixture(scope="session")
def jagged():
    """A polygon of 20,000 corners in Chile, as GeoJSON."""
    corners = []
    for number in range(20_000):
        angle = 2 * math.pi * number / 20_000
        radius = 1.2 + 0.2 * math.sin(41 * angle) + 0.01 * math.sin(997 * angle)
        corners.append([-71.4 + radius * math.cos(angle), -27.4 + radius * math.sin(angle)])
    return {"type": "Polygon", "coordinates": [[*corners, corners[0]]]}

# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest
from datacosmos_imagery.core import Journal
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

# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest
from area_scene import Scene


@pytest.fixture
def scene(tmp_path):
    made = Scene(tmp_path)
    with made.offers:
        yield made

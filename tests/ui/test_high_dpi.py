# SPDX-License-Identifier: GPL-2.0-or-later
"""On a screen of high resolution pictures have all of its pixels: nothing is blurred or cut."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(params=["1", "1.25", "1.5", "2"])
def facts(request, tmp_path):
    """What a program on such a screen tells of its pictures."""
    environ = {
        **os.environ,
        "QT_SCALE_FACTOR": request.param,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path),
    }
    script = ROOT / "tests" / "ui" / "high_dpi.py"
    done = subprocess.run(
        [sys.executable, script], env=environ, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.strip().splitlines()[-1])
    assert found["ratio"] == float(request.param)
    return found


def test_pictures_have_the_pixels_of_the_screen(facts):
    assert facts["icon"] == facts["icon_wanted"]
    assert facts["icon_sharp"] < 1
    if facts["ratio"] > 1:
        assert facts["icon_blurred"] > 4 * max(facts["icon_sharp"], 0.1), "the test can tell"
    assert facts["dot"] == facts["dot_wanted"]
    assert 100 < facts["picture_shown"] <= facts["room"]
    all_there_are = round(facts["picture_shown"] * facts["ratio"])
    assert facts["picture"] >= min(facts["picture_file"], all_there_are) - 1


def test_no_icon_is_made_a_picture_of_one_resolution():
    modules = list((ROOT / "ui").glob("**/*.py"))
    assert len(modules) > 100
    # A picture, other than an icon, says itself for which screen it was made.
    fixed = [path for path in modules if "setPixmap(" in path.read_text("utf-8")]
    made = [path.name for path in fixed if "setDevicePixelRatio(" not in path.read_text("utf-8")]
    assert made == []

# SPDX-License-Identifier: GPL-2.0-or-later
"""The zip of `make package`, installed into a fresh profile of the real QGIS.

DATACOSMOS_PACKAGE names a zip that is built already, where the tool that builds it is missing.
"""

from __future__ import annotations

import os
import subprocess
import zipfile
from pathlib import Path

import pytest
from real.harness import ROOT, run_in_qgis
from real.test_plugin_lifecycle import NOTHING, ONE_OF_EACH

HERE = Path(__file__).resolve().parent
NEXT_START = """
import sys, driving
from plugin_traces import ID, traces
driving.report(found=traces(), place=sys.modules[ID].__file__)
"""


@pytest.fixture(scope="module")
def package():
    if built := os.environ.get("DATACOSMOS_PACKAGE"):
        return Path(built)
    done = subprocess.run(
        ["make", "--no-print-directory", "package"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return ROOT / done.stdout.splitlines()[-1]


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    return tmp_path_factory.mktemp("profile")


@pytest.fixture(scope="module")
def seen(package, profile, shared_account):
    """What the driven script saw of the installation."""
    return run_in_qgis(
        HERE / "drive_zip.py",
        profile=profile,
        plugin=None,
        theme="dark",
        env={**shared_account, "REAL_ZIP": str(package)},
    )


def test_the_zip_holds_the_plugin_and_nothing_of_its_workshop(package):
    with zipfile.ZipFile(package) as archive:
        names = archive.namelist()
    assert {name.split("/")[0] for name in names} == {"datacosmos_imagery"}
    inside = {name.split("/")[1] for name in names} - {""}
    assert {"__init__.py", "metadata.txt", "LICENSE", "core", "ui", "resources"} <= inside
    assert [n for n in inside if n.startswith(".")] == []
    assert inside & {"tests", "build", "Makefile", "pyproject.toml", "CONTRIBUTING.md"} == set()


def test_the_zip_installs_and_starts_at_once(seen, profile):
    assert seen["plugin_path"] is None
    assert seen["before"] == NOTHING
    assert seen["after"] == ONE_OF_EACH
    assert Path(seen["place"]).is_relative_to(profile / "profiles")
    assert seen["enabled"] is True


def test_the_installed_plugin_searches(seen):
    assert seen["searched"], seen["log"]
    assert seen["count"] == seen["features"] == 12


@pytest.mark.usefixtures("seen")
def test_the_installed_plugin_is_there_at_the_next_start(profile):
    later = run_in_qgis(NEXT_START, profile=profile, plugin=None)
    assert later["found"] == ONE_OF_EACH
    assert Path(later["place"]).is_relative_to(profile / "profiles")

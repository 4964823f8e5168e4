# SPDX-License-Identifier: GPL-2.0-or-later
"""What is judged here is the zip as users get it, unpacked."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(Path(__file__).parent))

import build_package  # noqa: E402


@pytest.fixture(scope="session")
def package(tmp_path_factory):
    """The zip of the last commit."""
    return build_package.build(ROOT, tmp_path_factory.mktemp("built"))


@pytest.fixture(scope="session")
def unpacked(package, tmp_path_factory):
    """The folder that holds the zip's top folder."""
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder)
    return folder


@pytest.fixture(scope="session")
def modules(unpacked):
    """The package's Python files."""
    found = sorted(unpacked.rglob("*.py"))
    assert len(found) > 100
    return found

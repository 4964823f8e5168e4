# SPDX-License-Identifier: GPL-2.0-or-later
"""A pytest plugin in place of tests/conftest.py: Qt 6, and no QGIS.

`qgis.PyQt` comes from the folder shim, which hands PyQt6 on as QGIS does when it is built with
Qt 6. With it, tests of tests/ui that need nothing else of QGIS run here as they are.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT, NAME = HERE.parents[1], "datacosmos_imagery"
sys.path[:0] = [str(HERE / "shim"), str(HERE)]
spec = importlib.util.spec_from_file_location(
    NAME, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
)
sys.modules[NAME] = module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)

from speaking import compiled_translations, speak  # noqa: E402, F401  fixtures


class IdleRunner:
    """Takes background work and never does it: there is no QgsTask without QGIS."""

    def start(self, *_arguments, **_options):
        return None


@pytest.fixture
def qgis_app(qapp):
    return qapp


@pytest.fixture
def runner():
    return IdleRunner()

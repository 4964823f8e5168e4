# SPDX-License-Identifier: GPL-2.0-or-later
"""The modules that need nothing of QGIS but Qt load under Qt 6."""

from __future__ import annotations

import importlib

import plain_qt
import pytest

MODULES = plain_qt.modules()


def test_models_and_row_widgets_are_among_them():
    names = {name.removeprefix("datacosmos_imagery.ui.") for name in MODULES}
    expected = {
        *("results.model", "results.view", "cart.model", "widgets.flow_row", "widgets.status_row"),
        *("lists.row_layout", "lists.row_painter", "lists.rows_view", "lists.thumbnails"),
    }
    assert expected <= names
    assert len(names) > 30


def test_tests_of_such_modules_are_among_them():
    assert len(plain_qt.tests()) >= 4


@pytest.mark.parametrize("name", MODULES)
def test_a_module_loads_under_qt6(name):
    assert importlib.import_module(name).__name__ == name

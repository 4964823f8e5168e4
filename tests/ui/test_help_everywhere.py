# SPDX-License-Identifier: GPL-2.0-or-later
"""Whatever a user works with has help where it stands, a name for screen readers, and an
objectName that the documents list."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QWidget
from widgets import help_of, make_windows, name_of, spoken_name, worked_with

ROOT = Path(__file__).resolve().parents[2]
WINDOWS = (
    "DataCosmosDock",
    "DataCosmosOrderDialog",
    "DataCosmosOptions",
    "DataCosmosConnectionDialog",
    "DataCosmosProjectDialog",
    "DataCosmosContracts",
    "DataCosmosDownloads",
    "DataCosmosSpending",
    "orderLabelDialog",
    "ledgerScriptDialog",
    "areaDownloadDialog",
    "itemDetails",
    "DataCosmosHelp",
    "DataCosmosLogDialog",
)


@pytest.fixture
def windows(settings, runner, tmp_path, qgis_canvas, qtbot):
    windows, end = make_windows(settings, runner, tmp_path / "profile", qgis_canvas, {})
    for window in windows.values():
        qtbot.addWidget(window)
    yield windows
    end()


def describe(widget):
    return f"{type(widget).__name__} {name_of(widget)!r} {getattr(widget, 'text', str)()!r}"


@pytest.mark.parametrize("name", WINDOWS)
def test_each_widget_has_help_where_it_stands(windows, name):
    window = windows[name]
    assert [describe(widget) for widget in worked_with(window) if not help_of(widget)] == []


@pytest.mark.parametrize("name", WINDOWS)
def test_each_widget_has_a_name_for_screen_readers(windows, name):
    window = windows[name]
    unnamed = [widget for widget in worked_with(window) if not spoken_name(widget, window)]
    assert [describe(widget) for widget in unnamed] == []


@pytest.mark.parametrize("name", WINDOWS)
def test_each_widget_has_an_object_name_of_its_own(windows, name):
    names = [name_of(widget) for widget in worked_with(windows[name])]
    assert [describe(widget) for widget in worked_with(windows[name]) if not name_of(widget)] == []
    assert sorted(names) == sorted(set(names))


def test_each_parameter_of_each_algorithm_has_help(provider):
    without = [
        f"{algorithm.name()} {parameter.name()}"
        for algorithm in provider.algorithms()
        for parameter in algorithm.parameterDefinitions()
        if not parameter.help() and not parameter.isDestination()
    ]
    assert without == []
    assert all(algorithm.shortHelpString() for algorithm in provider.algorithms())
    assert all(algorithm.shortDescription() for algorithm in provider.algorithms())


def test_contributing_lists_the_object_names_of_all_windows(windows):
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    rows = re.findall(r"^\| `(\w+)` \| (.*?) \| (.*?) ?\|$", text, flags=re.MULTILINE)
    listed = {name: set(re.findall(r"`(\w+)`", used)) for name, used, _shown in rows}
    real = {key: {name_of(w) for w in worked_with(window)} for key, window in windows.items()}
    assert {key: listed.get(key) for key in real} == real
    shown = {name: re.findall(r"`(\w+)`", more) for name, _used, more in rows if name in windows}
    missing = [n for key in shown for n in shown[key] if not windows[key].findChild(QWidget, n)]
    assert missing == []

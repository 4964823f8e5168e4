# SPDX-License-Identifier: GPL-2.0-or-later
"""The window with all that is known of an item, and the links that it opens."""

from __future__ import annotations

import json
import os

import pytest
from datacosmos_imagery.core.catalogue.search import FoundItem
from datacosmos_imagery.core.stac.items import item_from_json
from datacosmos_imagery.ui.adapters.links import BROWSER_VARIABLE, open_link
from datacosmos_imagery.ui.results.item_details import ItemDetails
from datacosmos_imagery.ui.results.property_words import name_text, value_text
from found_items import found_item
from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QCheckBox, QMenu, QPushButton, QTreeWidget, QTreeWidgetItemIterator


@pytest.fixture
def window(qgis_app, qtbot):
    window = ItemDetails()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def browser(browser_log, monkeypatch):
    """Return a function that says which links the browser was asked to open."""
    monkeypatch.setenv(BROWSER_VARIABLE, f"{os.environ[BROWSER_VARIABLE]} --new-window")
    return lambda: browser_log.read_text().splitlines() if browser_log.exists() else []


def rows(window):
    """Return name and value of each row that can be seen."""
    tree = window.findChild(QTreeWidget)
    walk = QTreeWidgetItemIterator(tree, QTreeWidgetItemIterator.IteratorFlag.NotHidden)
    seen = []
    while walk.value():
        seen.append((walk.value().text(0), walk.value().text(1)))
        walk += 1
    return seen


def row_named(window, name):
    """Return the row of this name, or with this key."""
    walk = QTreeWidgetItemIterator(window.findChild(QTreeWidget))
    while name not in (walk.value().text(0), walk.value().toolTip(0)):
        walk += 1
    return walk.value()


def test_properties_and_assets_are_shown(window):
    window.show_item(found_item("A", thumbnail="https://x.example/t.png"))
    assert ("Satellite", "sentinel-2b") in rows(window)
    assert ("Address", "https://x.example/t.png") in rows(window)


def test_the_filter_leaves_what_has_the_text_and_what_is_inside(window):
    window.show_item(found_item("A", thumbnail="https://x.example/t.png"))
    window.findChild(QgsFilterLineEdit).setText("THUMB")
    assert [name for name, _value in rows(window)] == ["Assets", "thumbnail", "Address", "Purpose"]
    window.findChild(QgsFilterLineEdit).setText("nowhere in it")
    assert rows(window) == []


def test_the_whole_item_can_be_copied(window):
    found = found_item("A")
    window.show_item(found)
    window.findChild(QPushButton, "copyDetailsButton").click()
    assert json.loads(QgsApplication.clipboard().text()) == found.item.raw


def test_selected_rows_can_be_copied(window, qtbot):
    window.show_item(found_item("A"))
    row_named(window, "platform").setSelected(True)
    tree = window.findChild(QTreeWidget)
    tree.setFocus()
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QgsApplication.clipboard().text() == "Satellite\tsentinel-2b"


def test_a_monstrous_item_is_cut_and_says_so(window):
    monster = {"properties": {str(n): {"a": [{"b": n}]} for n in range(20_000)}}
    window.show_item(FoundItem(item_from_json(monster, ""), None))
    assert len(rows(window)) <= 5_010
    assert rows(window)[-1][0] == "…"


def test_a_deep_item_is_shown_as_far_as_it_goes(window):
    deep: dict = {"end": True}
    for _level in range(900):
        deep = {"in": deep}
    window.show_item(FoundItem(item_from_json({"properties": deep}, ""), None))
    assert [name for name, _value in rows(window)].count("In") == 20
    window.findChild(QPushButton, "copyDetailsButton").click()
    assert '"end": true' in QgsApplication.clipboard().text()


def test_only_web_links_open(window, browser, qtbot):
    window.show_item(
        found_item(
            "A",
            a="javascript:alert(1)",
            b="file:///etc/passwd",
            c="https://x.example/?a=1 2",
        )
    )
    tree = window.findChild(QTreeWidget)
    for name in ("a", "b", "c"):
        tree.activated.emit(tree.indexFromItem(row_named(window, name), 1))
    window.show_item(found_item("A", c="https://x.example/page"))
    tree.activated.emit(tree.indexFromItem(row_named(window, "c"), 0))
    qtbot.waitUntil(lambda: browser() == ["--new-window", "https://x.example/page"])


@pytest.mark.parametrize(
    "link",
    [
        *("", "x", "ftp://x.example/", "https://", "http:x", "HTTPS:// x", "javascript:alert(1)"),
        *("https://x.example\\@y.example/", "https://me@x.example/", "https://2130706433/"),
        *("https://x.example/a b", "https:\\\\x.example/", "https://x.example:0/"),
    ],
)
def test_what_is_no_web_link_is_not_opened(link, browser):
    assert open_link(link) is False


def test_what_opens_is_the_link_as_it_is_read_not_as_it_is_written(browser, qtbot):
    assert open_link("HTTPS://B\u00fccher.example:443/a/../\u00e9?x=%7e%2f#\u00e4")
    page = "https://xn--bcher-kva.example/%C3%A9?x=~%2F#%C3%A4"
    qtbot.waitUntil(lambda: browser() == ["--new-window", page])


def menu_at(window, row):
    """Open the context menu of a row, or below all rows for None; return it or None."""
    tree = window.findChild(QTreeWidget)
    place = QPoint(5, tree.viewport().height() + 500)
    if row is not None:
        tree.scrollToItem(row)
        place = tree.visualItemRect(row).center()
    tree.customContextMenuRequested.emit(place)
    return next(reversed(window.findChildren(QMenu)), None)


def choose(menu, text):
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_the_menu_of_a_link_opens_it_and_copies_all_of_it(window, browser, qtbot):
    link = "https://x.example/" + "a" * 3000
    window.show_item(found_item("A", c=link))
    row = row_named(window, "c")
    assert len(row.text(1)) < len(link)
    menu = menu_at(window, row)
    choose(menu, "Copy Value")
    assert QgsApplication.clipboard().text() == link
    choose(menu, "Open Link")
    qtbot.waitUntil(lambda: browser() == ["--new-window", link])


def test_the_menu_of_a_plain_value_opens_nothing(window):
    window.show_item(found_item("A"))
    assert menu_at(window, None) is None
    row = row_named(window, "platform")
    row.setSelected(True)
    menu = menu_at(window, row)
    assert [action.text() for action in menu.actions()] == ["Copy Value", "Copy Rows"]
    choose(menu, "Copy Rows")
    assert QgsApplication.clipboard().text() == "Satellite\tsentinel-2b"
    choose(menu, "Copy Value")
    assert QgsApplication.clipboard().text() == "sentinel-2b"


def test_fields_are_told_in_words_and_by_their_keys_on_demand(window):
    window.show_item(found_item("A", cloud=3, thumbnail="https://x.example/t.png"))
    assert ("Satellite", "sentinel-2b") in rows(window)
    assert ("Cloud cover", "3 %") in rows(window)
    assert row_named(window, "Cloud cover").toolTip(0) == "eo:cloud_cover"
    # Assets keep their names.
    assert "thumbnail" in [name for name, _value in rows(window)]
    window.findChild(QCheckBox, "rawNamesCheck").click()
    assert ("platform", "sentinel-2b") in rows(window)
    assert ("eo:cloud_cover", "3") in rows(window)
    window.findChild(QCheckBox, "rawNamesCheck").click()
    assert ("Cloud cover", "3 %") in rows(window)


def test_the_filter_finds_words_and_keys(window):
    window.show_item(found_item("A", cloud=3))
    for needle in ("cloud cover", "eo:cloud"):
        window.findChild(QgsFilterLineEdit).setText(needle)
        assert ("Cloud cover", "3 %") in rows(window)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("view:off_nadir", "Off-nadir angle"),
        ("someones:snow_depth-now", "Snow depth now"),
        ("plain", "Plain"),
        ("odd:", "odd:"),
        ("", ""),
    ],
)
def test_a_field_that_nobody_knows_is_told_by_its_own_name(key, words):
    assert name_text(key) == words


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("view:sun_elevation", 41.123456, "41.1235°"),
        ("gsd", 10, "10 m"),
        ("opencosmos:data_area_km2", 10816.25, "10,816.25 km²"),
        ("eo:cloud_cover", 0, "0 %"),
        ("opencosmos:emergency", False, "no"),
        ("datetime", "2025-03-02T14:47:31Z", "2 Mar 2025 14:47:31 UTC"),
        ("datetime", "some day", None),
        ("datetime", "2025-03-02", None),
        ("unheard of", 5, None),
        ("gsd", "ten", None),
    ],
)
def test_values_have_their_units(key, value, words):
    assert value_text(key, value) == words

# SPDX-License-Identifier: GPL-2.0-or-later
"""The menu of saved searches, as a user goes through it."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.catalogue.query import SearchQuery
from datacosmos_imagery.core.catalogue.saved_searches import SavedSearches
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.ui.messages import Messenger
from datacosmos_imagery.ui.search.saved_searches_menu import SavedSearchesMenu
from qgis.gui import QgsNewNameDialog
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QWidget

ORIGIN = "https://api.example:443"
QUERY = SearchQuery(max_cloud=30.0)


@pytest.fixture
def saved(tmp_path):
    return SavedSearches(tmp_path)


@pytest.fixture
def make_menu(saved, bar, qtbot):
    window = QWidget()
    qtbot.addWidget(window)

    def make(describe=lambda: QUERY):
        return SavedSearchesMenu(saved, describe, lambda: ORIGIN, Messenger(bar), window)

    return make


def opened(menu):
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def choose(menu, *path):
    """Choose an entry, in a submenu if two texts are given."""
    opened(menu)
    for text in path[:-1]:
        menu = next(action.menu() for action in menu.actions() if action.text() == text)
    next(action for action in menu.actions() if action.text() == path[-1]).trigger()


def answer(text, *, ok=True):
    """Have the next question for a name answered, as by typing and a click.

    Returns a list that will hold the name suggested, and the text of the button then pressed, in
    brackets if it can't be.
    """
    asked = []

    def act():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QgsNewNameDialog)
        asked.append(dialog.name())
        dialog.findChild(QLineEdit).setText(text)
        buttons = dialog.findChild(QDialogButtonBox)
        kind = QDialogButtonBox.StandardButton
        button = buttons.button(kind.Ok if ok else kind.Cancel)
        label = button.text().replace("&", "")
        asked.append(label if button.isEnabled() else f"({label})")
        button.click()
        if not button.isEnabled():
            dialog.reject()

    QTimer.singleShot(0, act)
    return asked


def said(bar):
    return bar.currentItem().text() if bar.currentItem() else ""


def test_at_first_there_is_only_saving(make_menu):
    assert opened(make_menu()) == ["Save this search...", "No saved searches yet"]


def test_a_search_is_saved_under_the_name_that_is_typed(make_menu, saved, bar):
    menu = make_menu()
    answer("  Clear days ")
    choose(menu, "Save this search...")
    assert saved.get("Clear days").query == QUERY
    assert saved.get("Clear days").origin == ORIGIN
    assert said(bar) == "The search Clear days is saved."
    assert opened(menu) == ["Save this search...", "Clear days", "Rename", "Remove"]


@pytest.mark.parametrize(("text", "ok"), [("Name", False), ("  ", True)], ids=["cancel", "blank"])
def test_without_a_name_nothing_is_saved(make_menu, saved, bar, text, ok):
    answer(text, ok=ok)
    choose(make_menu(), "Save this search...")
    assert saved.names() == ()
    assert said(bar) == ""


def test_a_form_that_describes_no_search_is_told(make_menu, saved, bar):
    def describe():
        raise InputError("The dates are the wrong way round.")

    choose(make_menu(describe), "Save this search...")
    assert "wrong way round" in said(bar)
    assert saved.names() == ()


def test_a_saved_search_is_run_by_its_entry_also_with_an_ampersand(make_menu, saved, qtbot):
    saved.save("Fields & woods", QUERY)
    menu = make_menu()
    with qtbot.waitSignal(menu.run_requested) as told:
        choose(menu, "Fields && woods")
    assert told.args == ["Fields & woods"]


def test_a_search_is_renamed_with_its_name_suggested(make_menu, saved):
    saved.save("Old", QUERY)
    asked = answer("New")
    choose(make_menu(), "Rename", "Old")
    assert asked == ["Old", "OK"]
    assert saved.names() == ("New",)


@pytest.mark.parametrize(("text", "ok"), [("Old", True), ("New", False), ("", True)])
def test_a_name_that_stays_is_no_change(make_menu, saved, bar, text, ok):
    saved.save("Old", QUERY)
    answer(text, ok=ok)
    choose(make_menu(), "Rename", "Old")
    assert saved.names() == ("Old",)
    assert said(bar) == ""


def test_a_search_cannot_be_given_the_name_of_another(make_menu, saved):
    saved.save("Old", QUERY)
    saved.save("Taken", SearchQuery())
    asked = answer("Taken")
    choose(make_menu(), "Rename", "Old")
    assert asked == ["Old", "(OK)"]
    assert saved.names() == ("Old", "Taken")
    assert saved.get("Taken").query == SearchQuery()


def test_a_search_takes_the_place_of_another_only_where_the_button_says_so(make_menu, saved):
    saved.save("Taken", SearchQuery())
    kept = answer("Taken", ok=False)
    choose(make_menu(), "Save this search...")
    assert saved.get("Taken").query == SearchQuery()
    asked = answer("Taken")
    choose(make_menu(), "Save this search...")
    assert (kept[1], asked[1]) == ("Cancel", "Overwrite")
    assert saved.get("Taken").query == QUERY


def test_a_search_is_removed(make_menu, saved, bar):
    saved.save("Old", QUERY)
    choose(make_menu(), "Remove", "Old")
    assert saved.names() == ()
    assert said(bar) == "The search Old is removed."


def test_what_another_qgis_has_removed_meanwhile_cannot_be_renamed(make_menu, saved, bar):
    saved.save("Old", QUERY)
    menu = make_menu()
    opened(menu)
    rename = next(a.menu() for a in menu.actions() if a.text() == "Rename").actions()[0]
    saved.remove("Old")
    answer("New")
    rename.trigger()
    assert "There is no saved search" in said(bar)


def test_a_file_that_cannot_be_read_is_told_also_at_saving(make_menu, saved, bar):
    saved.path.mkdir(parents=True)
    menu = make_menu()
    assert opened(menu) == ["Save this search..."]
    assert "saved searches" in said(bar)
    bar.clearWidgets()
    choose(menu, "Save this search...")
    assert "saved searches" in said(bar)


def test_a_search_that_cannot_be_removed_is_told(make_menu, saved, bar):
    saved.save("Old", QUERY)
    menu = make_menu()
    opened(menu)
    remove = next(a.menu() for a in menu.actions() if a.text() == "Remove").actions()[0]
    for path in saved.path.parent.glob(f"{saved.path.name}*"):
        path.unlink()
    saved.path.mkdir()
    remove.trigger()
    assert "saved searches" in said(bar)

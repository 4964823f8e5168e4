# SPDX-License-Identifier: GPL-2.0-or-later
"""A thumbnail under the mouse is shown large beside the list."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from datacosmos_imagery.core import Monitor
from datacosmos_imagery.core.catalogue.search import SearchQuery
from datacosmos_imagery.core.catalogue.search_job import SearchJob
from datacosmos_imagery.core.catalogue.thumbnails import ThumbnailCache
from datacosmos_imagery.ui.lists.row_layout import Part
from datacosmos_imagery.ui.lists.thumbnails import ThumbnailLoader
from datacosmos_imagery.ui.results.model import ResultsModel
from datacosmos_imagery.ui.results.view import ResultsView
from qgis.PyQt.QtCore import QEvent, QPoint
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import QApplication, QLabel

_LONG = 20_000


@pytest.fixture
def loader(sandbox, make_client, runner, tmp_path):
    cache = ThumbnailCache(tmp_path / "thumbnails")
    return ThumbnailLoader(cache, runner, lambda: make_client(sandbox))


@pytest.fixture
def view(loader, client, qtbot):
    view = ResultsView(ResultsModel(), loader)
    qtbot.addWidget(view)
    found = SearchJob(client, SearchQuery(limit=30)).run(Monitor()).found
    view.model().append([one for one in found if one.item.thumbnail.startswith("http")][:4])
    view.resize(300, 400)
    view.show()
    address = view.model().chosen(0).item.thumbnail
    qtbot.waitUntil(lambda: isinstance(loader.pixmap(address), QPixmap), timeout=_LONG)
    return view


def picture(view):
    return view.findChild(QLabel, "enlargedThumbnail")


def hover(qtbot, view, row=0):
    spot = view.part_rect(row, Part.THUMBNAIL).center()
    qtbot.mouseMove(view.viewport(), spot + QPoint(60, 0))  # where it was is no movement
    qtbot.mouseMove(view.viewport(), spot)


def test_it_is_larger_and_beside_the_list_and_goes_when_the_mouse_leaves(view, qtbot):
    hover(qtbot, view)
    qtbot.waitUntil(lambda: view.enlarged.is_open, timeout=_LONG)
    thumbnail = view.part_rect(0, Part.THUMBNAIL)
    assert picture(view).width() > 2 * thumbnail.width()
    assert not picture(view).isModal()
    place = thumbnail.translated(view.viewport().mapToGlobal(QPoint(0, 0)))
    assert not picture(view).frameGeometry().intersects(place)
    assert view.screen().availableGeometry().contains(picture(view).geometry())
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert not view.enlarged.is_open


def test_on_the_words_of_a_row_there_is_none(view, qtbot):
    hover(qtbot, view)
    qtbot.waitUntil(lambda: view.enlarged.is_open, timeout=_LONG)
    row = view.visualRect(view.model().index(0))
    qtbot.mouseMove(view.viewport(), QPoint(row.center().x(), row.top() + 2))
    assert not view.enlarged.is_open


def test_it_ends_with_the_list(view, qtbot):
    hover(qtbot, view)
    qtbot.waitUntil(lambda: view.enlarged.is_open, timeout=_LONG)
    view.hide()
    assert not view.enlarged.is_open


def test_a_larger_one_is_read_from_the_disk_and_not_fetched_again(view, loader, sandbox, qtbot):
    address = view.model().chosen(0).item.thumbnail
    before = len(sandbox.requests)
    assert urlsplit(address).path in [request.path for request in sandbox.requests]
    with qtbot.waitSignal(loader.enlarged, timeout=_LONG) as told:
        loader.enlarge(address, 64)
    assert told.args[0] == address
    assert max(told.args[1].width(), told.args[1].height()) <= 64
    # Those of other rows may still be on their way.
    since = [request.path for request in sandbox.requests[before:]]
    assert urlsplit(address).path not in since

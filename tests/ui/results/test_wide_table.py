# SPDX-License-Identifier: GPL-2.0-or-later
"""The results as a table: the same list, with heads that sort it."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.catalogue.thumbnails import ThumbnailCache
from datacosmos_imagery.ui.lists.row_layout import Part
from datacosmos_imagery.ui.lists.thumbnails import ThumbnailLoader
from datacosmos_imagery.ui.results.model import ResultsModel
from datacosmos_imagery.ui.results.panel import ResultsPanel
from datacosmos_imagery.ui.results.table_columns import COLUMNS
from datacosmos_imagery.ui.results.view import ResultsView
from found_items import found_item, key
from narrowings import narrowing_of
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDockWidget,
    QHeaderView,
    QMainWindow,
    QWidget,
)

_LEFT = Qt.MouseButton.LeftButton
WIDE, NARROW = 700, 320


@pytest.fixture
def panel(runner, qtbot, tmp_path, canvas):
    view = ResultsView(ResultsModel(), ThumbnailLoader(ThumbnailCache(tmp_path), runner))
    panel = ResultsPanel(view, narrowing_of(view, runner, canvas))
    qtbot.addWidget(panel)
    panel.sort_chosen.connect(view.model().sort_by)
    view.model().set_area_km2(100.0)
    view.model().append(
        [
            found_item("A", "L1C", price="80", cloud=30.0),
            found_item("A", "L2A", price="90", cloud=30.0),
            *(
                found_item(
                    f"B{number:02}",
                    price=str(100 + number),
                    cloud=float(number),
                    coverage=90.0 - number,
                    day=f"2026-03-{1 + number:02}T10:31:00Z",
                    thumbnail="https://x.example/t.png",
                )
                for number in range(25)
            ),
        ]
    )
    resize(panel, WIDE)
    return panel


def resize(panel, width):
    panel.resize(width, 500)
    panel.show()
    QApplication.processEvents()


def click_head(qtbot, panel, name):
    header = panel.findChild(QHeaderView, "resultsHeader")
    number = next(n for n, column in enumerate(COLUMNS) if column.name == name)
    spot = QPoint(header.sectionViewportPosition(number) + 8, header.height() // 2)
    qtbot.mouseClick(header.viewport(), _LEFT, pos=spot)


def order(panel):
    return [found.item.id for found in panel.view.model().all_chosen()]


def sort_shown(panel):
    return panel.findChild(QComboBox, "sortCombo").currentData()


@pytest.mark.parametrize(
    ("width", "is_table"), [(300, False), (599, False), (600, True), (1200, True)]
)
def test_from_600_pixels_on_it_is_a_table(panel, width, is_table):
    resize(panel, width)
    assert panel.table.is_table is is_table
    assert panel.table.header.isVisible() is is_table


def test_heads_stand_above_their_cells_and_use_all_of_the_width(panel):
    for width in (600, 700, 1000):
        resize(panel, width)
        header = panel.table.header
        frame = panel.view.frameWidth()
        assert header.length() == panel.view.viewport().width() + frame
        second = header.viewport().mapToGlobal(QPoint(header.sectionViewportPosition(1), 0)).x()
        row = panel.view.model().row_of(key("B00"))
        picture = panel.view.part_rect(row, Part.THUMBNAIL)
        first = panel.view.viewport().mapToGlobal(picture.topLeft()).x()
        assert first < first + picture.width() <= second
        assert header.height() >= 2 * header.fontMetrics().height()


def test_a_head_sorts_and_the_box_says_so(panel, qtbot):
    click_head(qtbot, panel, "price")
    assert sort_shown(panel) == "price"
    assert order(panel)[0] == "S2B_L2A_A"
    click_head(qtbot, panel, "price")
    assert sort_shown(panel) == "price:down"
    assert order(panel)[0] == "S2B_L2A_B24"
    click_head(qtbot, panel, "coverage")
    assert sort_shown(panel) == "coverage:down"
    assert order(panel)[0] == "S2B_L2A_B00"
    click_head(qtbot, panel, "picture")
    assert sort_shown(panel) == "coverage:down"


def test_every_head_of_a_value_sorts_by_it_both_ways(panel, qtbot):
    for column in COLUMNS:
        if not column.sort:
            continue
        click_head(qtbot, panel, column.name)
        assert sort_shown(panel).partition(":")[0] == column.sort
        first = panel.choices()["sort"]
        click_head(qtbot, panel, column.name)
        assert panel.choices()["sort"] != first or column.sort == "yours"


def test_an_order_of_a_head_alone_leaves_the_box_when_another_is_chosen(panel, qtbot):
    combo = panel.findChild(QComboBox, "sortCombo")
    before = combo.count()
    click_head(qtbot, panel, "level")
    assert combo.count() == before + 1
    click_head(qtbot, panel, "cloud")
    assert combo.currentData() == "cloud"
    assert combo.count() == before


def test_the_box_moves_the_arrow_of_the_heads(panel):
    combo = panel.findChild(QComboBox, "sortCombo")
    combo.setCurrentIndex(combo.findData("coverage:down"))
    header = panel.table.header
    assert COLUMNS[header.sortIndicatorSection()].name == "coverage"
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


def test_a_kept_order_of_a_head_comes_back(panel):
    panel.restore("level:down", "price", "")
    assert panel.sort() == ("level", True)
    panel.restore("nonsense", "price", "")
    assert panel.sort() == ("level", True)


def test_what_is_yours_comes_first_and_is_kept_up_to_date(panel, qtbot):
    click_head(qtbot, panel, "yours")
    panel.view.model().set_bought([key("B07")])
    assert order(panel)[0] == "S2B_L2A_B07"
    panel.view.model().set_bought([key("A", "L1C")])
    assert order(panel)[0] == "S2B_L2A_A"


def test_selection_and_place_stay_when_the_list_becomes_a_table_and_back(panel):
    view = panel.view
    view.select_keys([key("B20")])
    view.scrollTo(view.model().index(12), view.ScrollHint.PositionAtTop)
    read = view.model().result(view.indexAt(QPoint(1, 1)).row()).key
    for width in (NARROW, WIDE):
        resize(panel, width)
        assert view.selected_keys() == [key("B20")]
        assert view.model().result(view.indexAt(QPoint(1, 1)).row()).key == read


def test_level_cart_and_quick_look_are_there_in_the_table(panel, qtbot):
    view = panel.view
    row = view.model().row_of(key("A"))
    view.scrollTo(view.model().index(row))
    assert view.part_rect(row, Part.LEVEL).isValid()
    with qtbot.waitSignal(view.add_requested) as told:
        qtbot.mouseClick(view.viewport(), _LEFT, pos=view.part_rect(row, Part.BUTTON).center())
    assert told.args[0][0].item.id == "S2B_L2A_A"
    other = view.model().row_of(key("B01"))
    view.scrollTo(view.model().index(other))
    assert not view.part_rect(other, Part.LEVEL).isValid()
    with qtbot.waitSignal(view.quicklook_requested) as told:
        spot = view.part_rect(other, Part.THUMBNAIL).center()
        qtbot.mouseClick(view.viewport(), _LEFT, pos=spot)
    assert told.args == [key("B01")]


def test_parts_lie_in_their_row_from_right_to_left_too(panel):
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    resize(panel, WIDE + 1)
    view = panel.view
    row = view.model().row_of(key("A"))
    place = view.visualRect(view.model().index(row))
    button = view.part_rect(row, Part.BUTTON)
    assert place.contains(button)
    assert button.center().x() < place.center().x() < view.part_rect(row, Part.LEVEL).center().x()


def test_thumbnails_are_larger_in_the_table(panel):
    row = panel.view.model().row_of(key("B01"))
    panel.resize(WIDE, 1100)  # a low table has lower rows
    QApplication.processEvents()
    large = panel.view.part_rect(row, Part.THUMBNAIL).width()
    resize(panel, NARROW)
    assert large > 1.2 * panel.view.part_rect(row, Part.THUMBNAIL).width()


@pytest.mark.parametrize("height", [500, 1100])
def test_a_low_table_has_lower_rows_so_that_there_is_something_to_compare(panel, height):
    panel.resize(WIDE, height)
    QApplication.processEvents()
    view = panel.view
    row, lines = view.sizeHintForRow(0), view.fontMetrics().lineSpacing()
    assert view.viewport().height() >= 4.5 * row
    assert (row > 5 * lines) is (height == 1100)
    resize(panel, WIDE)


def test_all_rows_are_of_one_height(panel):
    view = panel.view
    for width in (NARROW, WIDE):
        resize(panel, width)
        heights = {view.rowHeight(row) for row in range(view.model().rowCount())}
        assert heights == {view.verticalHeader().defaultSectionSize()}


def test_a_dock_that_becomes_a_window_is_wide_enough_for_the_table(panel, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QWidget())
    dock = QDockWidget()
    dock.setWidget(panel)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.resize(900, 600)
    window.show()
    window.resizeDocks([dock], [320], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: not panel.table.is_table, timeout=20_000)
    dock.setFloating(True)
    qtbot.waitUntil(lambda: panel.table.is_table, timeout=20_000)
    assert dock.width() >= 600
    panel.setParent(None)  # it ends by itself

# SPDX-License-Identifier: GPL-2.0-or-later
"""What is compared is in every row, whatever the width, the font and the language."""

from __future__ import annotations

import pytest
from clipping import what_is_cut
from datacosmos_imagery.core.catalogue.thumbnails import ThumbnailCache
from datacosmos_imagery.ui.adapters.writing import number_text
from datacosmos_imagery.ui.lists.thumbnails import ThumbnailLoader
from datacosmos_imagery.ui.results.model import ResultsModel
from datacosmos_imagery.ui.results.panel import ResultsPanel
from datacosmos_imagery.ui.results.view import ResultsView
from found_items import found_item, key
from narrowings import narrowing_of
from painted import painted_row
from qgis.PyQt.QtWidgets import QApplication, QComboBox

LANGUAGES = [
    (None, "en_GB"),
    ("es_ES", "es_ES"),
    ("fr_FR", "fr_FR"),
    ("pt_PT", "pt_PT"),
    ("pt_BR", "pt_BR"),
    (None, "de_DE"),
    (None, "ar_EG"),
]
in_every_language = pytest.mark.parametrize(
    ("translation", "country"), LANGUAGES, ids=[country for _none, country in LANGUAGES]
)
in_every_size = pytest.mark.parametrize("points", [8, 9, 11, 14, 18, 24])
AREA_KM2 = 8118.0


@pytest.fixture
def make_panel(runner, qtbot, tmp_path, canvas):
    """Return a function that makes list and controls, in a font and a width."""

    def make(points, width):
        view = ResultsView(ResultsModel(), ThumbnailLoader(ThumbnailCache(tmp_path), runner))
        panel = ResultsPanel(view, narrowing_of(view, runner, canvas))
        qtbot.addWidget(panel)
        font = panel.font()
        font.setPointSizeF(points)
        panel.setFont(font)
        view.model().set_area_km2(AREA_KM2)
        view.model().append(
            [
                found_item("A", "L1C", price="80"),
                found_item("A", "L2A", price="1290.56", cloud=7.0, coverage=63.0),
                found_item("B", cloud=None, price="99.50", coverage=0.4),
                found_item("C", price=None, cloud=41.0, coverage=100.0),
                found_item("D", price="250000.75", cloud=100.0, platform="worldview-legion-3"),
            ]
        )
        view.model().set_bought([key("A", "L1C"), key("D")])
        view.model().set_new([key("A"), key("D")])
        panel.resize(width, 500)
        panel.show()
        QApplication.processEvents()
        return panel

    return make


def words_of(view, row):
    """Return all that is painted of a row, checked to be whole and inside of it."""
    texts = painted_row(view, row)
    width = view.viewport().width()
    for one in texts:
        assert one.left >= -1, one
        assert one.right <= width + 2, one
    # A satellite's name gives way to its level; all else is whole.
    cut = [one.text for one in texts if "…" in one.text]
    assert [text for text in cut if not text.lower().startswith(("s", "w", "…"))] == []
    return " ".join(one.text for one in texts)


@in_every_language
@in_every_size
@pytest.mark.parametrize("width", [300, 340, 450])
def test_all_that_is_compared_is_in_every_row(
    speak, make_panel, translation, country, points, width
):
    speak(translation, country)
    panel = make_panel(points, width)
    view = panel.view
    said = words_of(view, view.model().row_of(key("A")))
    for value in (number_text(7), number_text(63), _amount("1,290.56"), "EUR", "km²"):
        assert value in said
    said = words_of(view, view.model().row_of(key("B")))
    assert number_text(1) in said
    assert _amount("99.50") in said
    said = words_of(view, view.model().row_of(key("C")))
    assert number_text(41) in said
    assert number_text(100) in said
    said = words_of(view, view.model().row_of(key("D")))
    assert _amount("250,000.75") in said
    assert "km²" in said


def _amount(text):
    from datacosmos_imagery.ui.adapters.writing import amount_text

    return amount_text(text).replace("\N{NO-BREAK SPACE}", " ")


@in_every_language
@in_every_size
def test_boxes_and_buttons_beside_the_list_are_whole(
    speak, make_panel, translation, country, points
):
    speak(translation, country)
    panel = make_panel(points, 300)
    panel.set_counts(5, 2, has_more=True, has_area=True, has_layer=True)
    panel.show_loaded(100, 14854)
    panel.resize(300, 700)
    for combo in panel.findChildren(QComboBox):
        for number in range(combo.count()):
            combo.setCurrentIndex(number)
            QApplication.processEvents()
            assert combo.width() >= combo.minimumSizeHint().width()
            metrics = combo.fontMetrics()
            assert metrics.horizontalAdvance(combo.shown_text()) <= combo.width()
    assert what_is_cut(panel) == []


@in_every_language
@pytest.mark.parametrize(("points", "width"), [(8, 620), (9, 620), (9, 900), (11, 800)])
def test_the_table_has_all_of_it_as_well(speak, make_panel, translation, country, points, width):
    speak(translation, country)
    panel = make_panel(points, width)
    assert panel.table.is_table
    view = panel.view
    said = words_of(view, view.model().row_of(key("A")))
    for value in (number_text(7), number_text(63), _amount("1,290.56"), "L2A", "L1C"):
        assert value in said
    said = words_of(view, view.model().row_of(key("D")))
    assert _amount("250,000.75") in said

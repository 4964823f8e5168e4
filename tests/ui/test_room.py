# SPDX-License-Identifier: GPL-2.0-or-later
"""In every language a low dock has room for all that it shows, or scrolls to it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from clipping import what_is_cut
from covering_tab import cover, wait_until_it_ends
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator
from qgis.PyQt.QtWidgets import QScrollArea
from search_tab import part, rows, search
from widgets import make_panel

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "resources" / "i18n"
LANGUAGES = {"en": "", "es": "es_ES", "fr": "fr_FR", "pt_BR": "pt_BR", "pt": "pt_PT", "de": ""}
CHILE = QgsRectangle(-71.72, -27.68, -71.02, -27.06)
# Of 614 logical pixels QGIS's menu, tool bars, title and status bar leave so many.
LEFT_OF_614 = 430
# And of 540, a full HD screen at 200 %.
LEFT_OF_540 = 356


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("texts")
    command = [sys.executable, ROOT / "tests" / "gates" / "translations.py", "compile"]
    subprocess.run([*command, TEXTS, folder], check=True, capture_output=True)
    return folder


@pytest.fixture(params=LANGUAGES)
def language(request, compiled, qgis_app):
    """The texts and numbers of a language; German has numbers only."""
    before, translator = QLocale(), QTranslator()
    if name := LANGUAGES[request.param]:
        assert translator.load(str(compiled / f"datacosmos_{name}.qm"))
        QCoreApplication.installTranslator(translator)
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def panel(language, settings, account_environment, make_services, qgis_canvas, qtbot):
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    qgis_canvas.setExtent(CHILE)
    panel = make_panel(make_services(Accounts(settings, None, account_environment)), qgis_canvas)
    font = panel.font()
    font.setPointSizeF(9)  # as of a desktop; the platform of these tests has larger letters
    panel.setFont(font)
    qtbot.addWidget(panel)
    panel.show()
    yield panel
    panel.close_panel()


def look(panel, qtbot, what):
    """Return what is cut at each width, in docks that are as low as they get."""
    found = []
    for width in (450, 300):
        panel.resize(width, LEFT_OF_614)
        for _turn in range(5):
            QCoreApplication.processEvents()
        found += [f"{what} at {width}: {text}" for text in what_is_cut(panel)]
        least = panel.minimumSizeHint()
        if least.height() > LEFT_OF_540 or least.width() > 300:
            found.append(f"{what} needs {least.width()} x {least.height()}")
    return found


def test_a_low_dock_cuts_nothing_and_pushes_nothing_off_the_screen(panel, qtbot):
    found = look(panel, qtbot, "idle")
    search(panel, qtbot)
    assert rows(panel) > 0
    found += look(panel, qtbot, "results")
    cover(panel)
    wait_until_it_ends(panel, qtbot)
    found += look(panel, qtbot, "cover")
    part(panel, "searchSummaryButton").click()
    found += look(panel, qtbot, "cover beside the form")
    for name in ("dateFromEdit", "dateToEdit"):
        assert part(panel, name).height() >= part(panel, name).sizeHint().height()
    part(panel, "moreFiltersBox").setCollapsed(False)
    found += look(panel, qtbot, "cover beside all filters")
    assert found == []


def test_a_proposal_is_readable_in_a_low_and_narrow_dock(panel, qtbot):
    panel.resize(300, LEFT_OF_614)
    search(panel, qtbot)
    cover(panel)
    wait_until_it_ends(panel, qtbot)
    said = part(panel, "coverLabel")
    line = said.fontMetrics().lineSpacing()
    # What scrolls in it: the sentence, the proposals, the scenes.
    qtbot.waitUntil(lambda: said.parentWidget().parentWidget().height() >= 8 * line)


@pytest.mark.parametrize("height", [LEFT_OF_614, 600])
def test_nothing_stays_empty_below_a_proposal_that_hides_the_list(panel, qtbot, height):
    panel.resize(300, height)
    search(panel, qtbot)
    cover(panel)
    wait_until_it_ends(panel, qtbot)
    for _turn in range(5):
        QCoreApplication.processEvents()
    proposal = part(panel, "coverPanel")
    assert not part(panel, "resultsView").isVisible()
    assert proposal.parentWidget().height() - proposal.geometry().bottom() <= 4
    body = proposal.findChild(QScrollArea)
    rest = proposal.height() - body.geometry().bottom()
    assert rest < 3 * part(panel, "addCoverToCartButton").height()

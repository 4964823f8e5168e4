# SPDX-License-Identifier: GPL-2.0-or-later
"""Cover my area, while the user and the world do something else."""

from __future__ import annotations

import gc

import pytest
from covering_tab import (
    BOX,
    cover,
    lines,
    propose_again,
    said,
    wait_for_proposal,
    wait_until_it_ends,
)
from datacosmos_imagery.core import CoverAreaJob
from datacosmos_imagery.core.cover.wishes import Wishes
from many_scenes import scatter
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from search_tab import any_time, part, search


@pytest.fixture
def sandbox(make_sandbox):
    """One that sells whole scenes only: see `test_covering_parts`."""
    return make_sandbox(parts="refused")


@pytest.fixture
def loaded(panel, sandbox):
    """A panel with 120 items to be found."""
    scatter(sandbox, 120, BOX)
    any_time(panel)
    return panel


@pytest.fixture
def proposed(loaded, qtbot):
    """A panel that looks for a cover, and has a first one."""
    search(loaded, qtbot)
    cover(loaded)
    wait_for_proposal(loaded, qtbot)
    return loaded


def jobs():
    """Return how many jobs are held on to, with all that they choose from."""
    gc.collect()
    return sum(isinstance(one, CoverAreaJob) for one in gc.get_objects())


def gap_layers():
    return QgsProject.instance().mapLayersByName("Not covered")


def test_a_project_that_is_emptied_leaves_the_proposal_as_it_is(proposed, qtbot):
    panel = proposed
    wait_until_it_ends(panel, qtbot)
    before = lines(panel)
    QgsProject.instance().removeAllMapLayers()
    qtbot.wait(50)
    assert lines(panel) == before
    alternatives = part(panel, "coverAlternatives")
    qtbot.keyClick(alternatives, Qt.Key.Key_Down)
    assert lines(panel) != before
    tree = part(panel, "coverLines")
    tree.setCurrentItem(tree.topLevelItem(0))
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    part(panel, "addCoverToCartButton").click()
    cart = part(panel, "cartView").model()
    qtbot.waitUntil(lambda: cart.rowCount() == len(lines(panel)))
    part(panel, "dismissCoverButton").click()
    assert not gap_layers()


def test_an_account_that_is_changed_ends_it(proposed, qtbot):
    panel = proposed
    panel.search.start_over()
    qtbot.wait(700)
    assert not part(panel, "coverPanel").isVisible()
    assert not gap_layers()


def test_a_dock_that_is_hidden_meanwhile_shows_it_afterwards(loaded, qtbot):
    panel = loaded
    search(panel, qtbot)
    cover(panel)
    panel.hide()
    qtbot.wait(1500)
    panel.show()
    wait_until_it_ends(panel, qtbot)
    assert lines(panel)


def test_clicking_again_and_again_leaves_one_proposal(loaded, qtbot):
    panel = loaded
    search(panel, qtbot)
    for _ in range(5):
        cover(panel)
        qtbot.wait(30)
    wait_until_it_ends(panel, qtbot)
    assert said(panel).count("of your area") == 1
    assert len(gap_layers()) <= 1


def test_a_level_changed_in_a_row_meanwhile_does_not_change_what_is_offered(proposed, qtbot):
    panel = proposed
    wait_until_it_ends(panel, qtbot)
    model = panel.search.model
    before = lines(panel)
    for key in part(panel, "resultsView").selected_keys():
        number = model.row_of(key)
        model.choose_level(number, model.result(number).acquisition.variants[0])
    assert lines(panel) == before
    part(panel, "addCoverToCartButton").click()
    cart = part(panel, "cartView").model()
    qtbot.waitUntil(lambda: cart.rowCount() == len(before))
    assert sorted(one.line.level for one in panel.cart.entries()) == sorted(
        text.split(" · ")[1] for text, _price in before
    )


def test_nothing_is_kept_of_covers_that_were_dismissed(loaded, qtbot):
    panel = loaded
    search(panel, qtbot)
    before = jobs()
    for _ in range(3):
        cover(panel)
        wait_until_it_ends(panel, qtbot)
        part(panel, "dismissCoverButton").click()
        qtbot.wait(100)
    assert jobs() == before


def test_unmet_wishes_then_back_then_a_new_search(loaded, qtbot):
    panel = loaded
    search(panel, qtbot)
    cover(panel)
    wait_until_it_ends(panel, qtbot)
    propose_again(panel, Wishes(min_level="L2A", most_scenes=1, most_cloud=0.0))
    qtbot.waitUntil(lambda: "too cloudy" in said(panel))
    wait_until_it_ends(panel, qtbot)
    unmet = said(panel)
    assert "With so few scenes" in unmet
    part(panel, "coverOptionsButton").click()
    part(panel, "coverBackButton").click()
    assert said(panel) == unmet
    assert part(panel, "coverPanel").isVisible()
    search(panel, qtbot)
    assert not part(panel, "coverPanel").isVisible()


@pytest.mark.parametrize("width", [300, 450])
def test_a_low_dock_never_has_to_grow_for_a_question_or_a_proposal(
    loaded, services, canvas, qtbot, width
):
    panel = loaded
    services.settings.page_size = 20
    search(panel, qtbot)
    panel.resize(width, 640)  # as on a screen of 768
    canvas.setExtent(QgsRectangle(-71.5, -27.5, -71.3, -27.3))
    height = panel.height()

    def fits():
        panel.resize(width, height)  # Qt lets it be no lower than it needs
        return panel.height() == height

    cover(panel)
    # The list goes once all is laid out; a window of its own may have grown by then.
    qtbot.waitUntil(fits)
    assert part(panel, "coverShownAreaButton").visibleRegion().boundingRect().height() > 0
    part(panel, "coverSearchedAreaButton").click()
    wait_until_it_ends(panel, qtbot)
    services.settings.page_size = 100
    qtbot.waitUntil(fits)
    assert part(panel, "addCoverToCartButton").visibleRegion().boundingRect().height() > 0
    part(panel, "dismissCoverButton").click()
    qtbot.waitUntil(part(panel, "resultsView").isVisible)

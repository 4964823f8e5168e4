# SPDX-License-Identifier: GPL-2.0-or-later
"""The menus of the results list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QAction, QActionGroup
from qgis.PyQt.QtWidgets import QMenu, QWidget

from .adapters.i18n import translate
from .models import result_texts as texts
from .models.result_rows import ResultRow

if TYPE_CHECKING:
    from .results_view import ResultsView


def level_menu(view: ResultsView, entry: ResultRow, parent: QWidget) -> QMenu:
    """Return the choice of an acquisition's levels, each with its price."""
    menu = QMenu(parent)
    menu.setObjectName("levelMenu")
    menu.setTitle(translate("DataCosmos", "Level"))
    group = QActionGroup(menu)
    for variant in entry.acquisition.variants:
        label = entry.acquisition.label_of(variant)
        text = f"{label}\t{texts.price_text(variant.item.price)}"
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(variant is entry.shown)
        action.triggered.connect(
            lambda _checked=False, variant=variant: view.choose_level(entry, variant)
        )
        group.addAction(action)
        if variant is entry.shown:
            menu.setActiveAction(action)
    return menu


def row_menu(view: ResultsView, entry: ResultRow) -> QMenu:
    """Return what can be done with a row."""
    menu = QMenu(view)
    menu.setObjectName("resultMenu")
    several = view.selected_items()
    chosen = several if entry.key in view.selected_keys() else [entry.shown]
    if len(chosen) > 1:
        add_text = translate("DataCosmos", "Add {} Images to the Cart").format(len(chosen))
    else:
        add_text = translate("DataCosmos", "Add to the Cart")
    _add(menu, "/mActionZoomTo.svg", translate("DataCosmos", "Zoom to Image"), "Return").connect(
        lambda _checked=False: view.activated_key.emit(entry.key)
    )
    if entry.shown.item.thumbnail:
        _add(menu, "/mActionShowAllLayers.svg", translate("DataCosmos", "Quick Look"), "Q").connect(
            lambda _checked=False: view.quicklook_requested.emit(entry.key)
        )
    _add(menu, "/symbologyAdd.svg", add_text, "Space").connect(
        lambda _checked=False: view.add_requested.emit(chosen)
    )
    if len(entry.acquisition.variants) > 1:
        menu.addMenu(level_menu(view, entry, menu))
    menu.addSeparator()
    _add(menu, "/mActionEditCopy.svg", translate("DataCosmos", "Copy Item Id"), "").connect(
        lambda _checked=False: QgsApplication.clipboard().setText(entry.shown.item.id)
    )
    _add(menu, "/mActionIdentify.svg", translate("DataCosmos", "Details…"), "I").connect(
        lambda _checked=False: view.details_requested.emit(entry.key)
    )
    return menu


def _add(menu: QMenu, icon: str, text: str, key: str) -> Any:
    """Add an entry and return its signal. The key is shown; the view itself listens for it."""
    action = QAction(QgsApplication.getThemeIcon(icon), f"{text}\t{key}" if key else text, menu)
    menu.addAction(action)
    return action.triggered

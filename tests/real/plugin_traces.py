# SPDX-License-Identifier: GPL-2.0-or-later
"""What driven scripts look at of the plugin."""

from __future__ import annotations

import driving
from driving import iface
from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QAction, QPixmap
from qgis.PyQt.QtWidgets import QDockWidget, QMenu

ID = "datacosmos_imagery"


def traces() -> dict[str, object]:
    """Return all that the plugin has put into QGIS, by the place where it shows."""
    provider = QgsApplication.processingRegistry().providerById("datacosmos")
    return {
        "docks": [
            dock.objectName()
            for dock in iface.mainWindow().findChildren(QDockWidget)
            if dock.objectName().startswith("DataCosmos")
        ],
        "menu": _ours(iface.webMenu()),
        "submenus": [
            action.text().replace("&", "")
            for action in iface.webMenu().actions()
            if "DataCosmos" in action.text().replace("&", "")
        ],
        "toolbar": [name for name in _names(iface.webToolBar()) if name.startswith("datacosmos")],
        "help": _ours(iface.pluginHelpMenu()),
        "actions": sorted(
            action.objectName()
            for action in iface.mainWindow().findChildren(QAction)
            if action.objectName().startswith("datacosmos")
        ),
        "algorithms": sorted(a.id() for a in provider.algorithms()) if provider else [],
    }


def _names(widget) -> list[str]:
    return [action.objectName() for action in widget.actions()]


def _ours(menu: QMenu) -> list[str]:
    """Return the names of our entries in a menu and its submenus."""
    found = [name for name in _names(menu) if name.startswith("datacosmos")]
    for action in menu.actions():
        if action.menu() is not None:
            found += _ours(action.menu())
    return found


def _enlarge(picture: QPixmap, factor: int) -> QPixmap:
    """Return a picture with each pixel as a square, to judge icons by."""
    return picture.scaled(picture.size() * factor)


def pictures_of_icon(theme: str) -> None:
    """Save the toolbar button, and the icon at the sizes of menus and toolbars, enlarged."""
    action = driving.find_action("datacosmosTogglePanel")
    button = driving.toolbar_button(action)
    driving.save(_enlarge(button.grab(), 8), f"toolbar-button-{theme}")
    for size in (16, 24, 32):
        driving.save(_enlarge(action.icon().pixmap(size), 8), f"icon-{size}-{theme}")

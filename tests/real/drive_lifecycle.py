# SPDX-License-Identifier: GPL-2.0-or-later
"""Driven in QGIS: load, look, run an algorithm from the toolbox, unload, reload, quit."""

from __future__ import annotations

import gc
import importlib.machinery
import os
import sys
from pathlib import Path

import driving
from driving import iface, report
from heartbeat import Heartbeat
from plugin_traces import ID, pictures_of_icon, traces
from qgis.core import QgsProject
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QDockWidget, QLineEdit, QTreeView
from qgis.utils import loadPlugin, startPlugin, unloadPlugin

CHILE = "-71.72,-71.02,-27.68,-27.06 [EPSG:4326]"
SEARCH = "datacosmos:searchcatalogue"


def load():
    return [loadPlugin(ID), startPlugin(ID)]


def unload():
    done = unloadPlugin(ID)
    driving.settle()
    # Deferred deletions wait for the outermost loop, and this script runs inside it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return done


class WithoutShapely:
    """Stands for the path's finder on a machine where shapely isn't installed."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name.split(".")[0] == "shapely":
            return None
        return importlib.machinery.PathFinder.find_spec(name, path, target)


def look_at_menu():
    menu = iface.webMenu()
    bar = iface.mainWindow().menuBar()
    driving.click_at(bar, bar.actionGeometry(menu.menuAction()))
    ours = next(a for a in menu.actions() if a.text().replace("&", "") == "DataCosmos")
    driving.wait_until(menu.isVisible, "the Web menu opens")
    driving.click_at(menu, menu.actionGeometry(ours))
    driving.wait_until(ours.menu().isVisible, "our menu opens")
    driving.settle()
    driving.grab_screen("menu-light")
    driving.press(ours.menu(), Qt.Key.Key_Escape)
    driving.press(menu, Qt.Key.Key_Escape)


def search_from_the_toolbox():
    """Choose the menu's entry, open the algorithm, fill its form and run it."""
    driving.find_action("datacosmosOpenToolbox").trigger()
    toolbox = driving.find("ProcessingToolbox", QDockWidget)
    driving.wait_until(toolbox.isVisible, "the toolbox opens")
    tree = toolbox.findChild(QTreeView)
    index = driving.wait_until(
        lambda: driving.find_index(tree.model(), "Search the catalogue"), "the algorithm is listed"
    )
    driving.set_dock_width(toolbox, 300)
    driving.grab(None, "toolbox-light")
    driving.in_dialog(lambda: driving.click_index(tree, index, double=True), fill_and_run)


def fill_and_run(dialog: QgsProcessingAlgorithmDialogBase):
    panel = dialog.mainWidget()
    wrappers = panel.wrappers
    driving.type_text(
        wrappers["EXTENT"].wrappedWidget().findChild(QLineEdit, "mCondensedLineEdit"), CHILE
    )
    driving.type_text(wrappers["MAX_ITEMS"].wrappedWidget(), "7")
    driving.grab_screen("dialog-filled-light")
    with Heartbeat() as heartbeat:
        driving.click(dialog.runButton())
        driving.wait_until(dialog.wasExecuted, "the search is done", 60)
        driving.wait_until(lambda: QgsProject.instance().mapLayers(), "the layer is loaded")
    report(stalls=heartbeat.figures())
    driving.grab_screen("dialog-done-light")


report(
    first=traces(),
    account_names=sorted(name for name in os.environ if name.startswith("DATACOSMOS_")),
    core_modules=sorted(name for name in sys.modules if name.startswith(f"{ID}.core.")),
)

# A machine without shapely.
driving.find_action("datacosmosHelp").trigger()
guide = driving.wait_until(lambda: driving.find_all("DataCosmosHelp"), "the guide opens")[0]
report(
    guide_title=guide.windowTitle(),
    guide_is_shown=guide.isVisible(),
    guide_topics=guide.topics.count(),
    guide_is_ours=guide.parent() is iface.mainWindow(),
)
driving.grab(guide, "guide-light")
report(
    unloaded=unload(),
    after_unload=traces(),
    guides_left=len(driving.find_all("DataCosmosHelp")),
)
place = sys.meta_path.index(importlib.machinery.PathFinder)
sys.meta_path[place] = WithoutShapely
# QGIS itself imports it where it is there.
shapely = {name: sys.modules.pop(name) for name in list(sys.modules) if "shapely" in name}
report(loaded_without=load(), warned=driving.messages(), without=traces())
failed = driving.run_algorithm(SEARCH, {"EXTENT": CHILE, "OUTPUT": "memory:"})
report(search_without=failed)
driving.grab(None, "missing-package-light")
sys.meta_path[place] = importlib.machinery.PathFinder
sys.modules.update(shapely)
iface.messageBar().clearWidgets()
driving.settle()
unload()
report(loaded_again=load(), reloaded=traces(), silent=driving.messages())

look_at_menu()
pictures_of_icon("light")
search_from_the_toolbox()
layer = next(iter(QgsProject.instance().mapLayers().values()))
iface.setActiveLayer(layer)
iface.zoomToActiveLayer()
driving.wait_for_canvas()
driving.grab(None, "footprints-light")
report(
    layer={
        "name": layer.name(),
        "crs": layer.crs().authid(),
        "features": layer.featureCount(),
        "fields": layer.fields().names(),
    }
)

# With a project open.
project = Path(os.environ["TMPDIR"]) / "project.qgz"
QgsProject.instance().write(str(project))
report(
    unloaded_with_project=unload(),
    after_unload_with_project=traces(),
    layers_left=len(QgsProject.instance().mapLayers()),
    dirty=QgsProject.instance().isDirty(),
)
report(loaded_with_project=load(), reloaded_with_project=traces())
# What was left open by then shows as a warning in QGIS's log.
gc.collect()
driving.quit_properly()

# SPDX-License-Identifier: GPL-2.0-or-later
"""Driven in QGIS: install the zip as the plugin manager does, and search with it."""

from __future__ import annotations

import os
import sys

import driving
import pyplugin_installer
from driving import iface, report
from plugin_traces import ID, pictures_of_icon, traces
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QSettings

report(plugin_path=os.environ.get("QGIS_PLUGINPATH"), before=traces())
pyplugin_installer.instance().installFromZipFile(os.environ["REAL_ZIP"])
driving.settle()
report(
    after=traces(),
    place=sys.modules[ID].__file__,
    enabled=QSettings().value(f"PythonPlugins/{ID}", type=bool),
)

ok, found, log = driving.run_algorithm(
    "datacosmos:searchcatalogue",
    {
        "EXTENT": "-71.72,-71.02,-27.68,-27.06 [EPSG:4326]",
        "MAX_ITEMS": 12,
        "OUTPUT": os.path.join(os.environ["TMPDIR"], "footprints.gpkg"),
    },
)
report(searched=ok, log=log, count=found.get("COUNT"))
layer = QgsVectorLayer(found["OUTPUT"], "Footprints")
report(features=layer.featureCount())
QgsProject.instance().addMapLayer(layer)
iface.setActiveLayer(layer)
iface.zoomToActiveLayer()
driving.click(driving.toolbar_button(driving.find_action("datacosmosTogglePanel")))
driving.wait_for_canvas()
driving.grab(None, "installed-dark")
pictures_of_icon("dark")
driving.quit_properly()

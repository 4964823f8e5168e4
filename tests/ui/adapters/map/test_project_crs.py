# SPDX-License-Identifier: GPL-2.0-or-later
"""The project's CRS stays as the user set it. The real program is in tests/real/test_dock.py."""

from __future__ import annotations

import pytest
from datacosmos_imagery.ui.adapters.map import project_crs
from datacosmos_imagery.ui.adapters.map.project_crs import keep_crs_over_first_layer
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication


@pytest.fixture
def project(qgis_new_project):
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:32719"))
    return project


def test_what_qgis_takes_over_from_a_first_layer_is_undone(project):
    keep_crs_over_first_layer(project)
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert project.crs().authid() == "EPSG:32719"


def test_what_the_user_chooses_stays(project):
    keep_crs_over_first_layer(project)
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    assert project.crs().authid() == "EPSG:3857"


def test_a_later_change_stays(project, qtbot):
    keep_crs_over_first_layer(project)
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert project.crs().authid() == "EPSG:4326"


def test_a_project_that_goes_at_once_is_not_asked_any_more(project, qtbot, monkeypatch):
    monkeypatch.setattr(project_crs, "SOON_MS", 0)
    keep_crs_over_first_layer(project)
    with qtbot.captureExceptions() as raised:
        sip.delete(project)
        QCoreApplication.processEvents()
    assert raised == []

# SPDX-License-Identifier: GPL-2.0-or-later
"""Files from strangers: a project and an offer that want harm; see SECURITY.md."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timezone

import pytest
from datacosmos_imagery.core.cart.entry import cart_entry_of
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.ui.adapters.map.footprint_layer import add_live_layer, is_live
from datacosmos_imagery.ui.adapters.map.offer_geopackage import (
    read_offer_geopackage,
    write_offer_geopackage,
)
from datacosmos_imagery.ui.results.footprints import FootprintLayer
from found_items import found_item
from qgis.core import (
    QgsFeature,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

ENDLESS = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
    "SELECT i AS fid, 'c' AS collection, 'item' || i AS item, 'L2A' AS level FROM n"
)


def test_a_projects_own_file_is_not_taken_for_our_results(canvas, project, runner, tmp_path):
    """A project can claim that any of its layers is ours; a search empties what is ours."""
    ours = add_live_layer(project)
    assert is_live(ours)
    path = str(tmp_path / "precious.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    copy = ours.clone()
    copy.setReadOnly(False)
    copy.dataProvider().addFeature(QgsFeature(copy.fields()))
    QgsVectorFileWriter.writeAsVectorFormatV3(copy, path, project.transformContext(), options)
    trap = QgsVectorLayer(path, "trap", "ogr")
    for key in ours.customPropertyKeys():
        trap.setCustomProperty(key, ours.customProperty(key))
    project.removeMapLayer(ours.id())
    project.addMapLayer(trap)
    assert project.write(str(tmp_path / "hostile.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "hostile.qgz"))
    (trap,) = project.mapLayers().values()
    footprints = FootprintLayer(canvas, QgsProject.instance(), runner)
    footprints.start("A search", "s1")
    assert footprints.layer().id() != trap.id()
    assert trap.featureCount() == 1
    footprints.leave_project()


def test_an_offer_that_computes_rows_without_end_is_refused(tmp_path):
    path = tmp_path / "offer.gpkg"
    now = datetime(2026, 11, 25, tzinfo=timezone.utc)
    entry = cart_entry_of(found_item(), "https://app.example.org:443", now)
    write_offer_geopackage(path, [entry])
    assert len(read_offer_geopackage(path).entries) == 1
    with sqlite3.connect(path) as db:
        db.execute(f"CREATE VIEW rows AS {ENDLESS}")
        db.execute("UPDATE gpkg_contents SET table_name = 'rows'")
    with pytest.raises(InputError, match="no offer"):
        read_offer_geopackage(path)


def test_an_offer_that_points_to_another_file_is_not_followed(tmp_path):
    other = tmp_path / "other.csv"
    other.write_text("collection,item,level\nc,secret,L2A\n")
    path = tmp_path / "offer.gpkg"
    path.write_text(
        f'<OGRVRTDataSource><OGRVRTLayer name="other"><SrcDataSource>{other}</SrcDataSource>'
        "</OGRVRTLayer></OGRVRTDataSource>"
    )
    with pytest.raises(InputError, match="no offer"):
        read_offer_geopackage(path)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Items without a place, which a service may send for an area all the same."""

from __future__ import annotations

import pytest
from algorithms import layer_of
from qgis.core import QgsVectorLayer


@pytest.fixture
def sandbox(make_sandbox):
    return make_sandbox(lenient=True)


def test_search_across_the_antimeridian_keeps_items_without_a_footprint(run, context, feedback):
    results = run("searchcatalogue", EXTENT="179,-179,-19,-16 [EPSG:4326]", OUTPUT="memory:")
    layer = layer_of(results, context)
    assert layer.featureCount() == results["COUNT"] > 20
    assert any(not f.hasGeometry() for f in layer.getFeatures())
    assert "no footprint" in feedback.textLog()
    assert max(f.geometry().boundingBox().width() for f in layer.getFeatures()) == 360


def test_a_format_that_needs_footprints_leaves_items_out_with_a_word(
    run, context, feedback, tmp_path
):
    output = tmp_path / "found.fgb"
    results = run("searchcatalogue", EXTENT="179,-179,-19,-16 [EPSG:4326]", OUTPUT=str(output))
    layer = layer_of(results, context)
    left_out = results["COUNT"] - layer.featureCount()
    assert left_out > 0
    assert f"{left_out} scenes have no footprint and are left out" in feedback.textLog()


def test_a_format_that_refuses_them_one_by_one_has_each_named(run, feedback, sandbox, tmp_path):
    output = tmp_path / "found.tab"
    results = run("searchcatalogue", EXTENT="179,-179,-19,-16 [EPSG:4326]", OUTPUT=str(output))
    hidden = feedback.textLog().count("has no footprint and is left out")
    assert hidden > 0
    assert QgsVectorLayer(str(output)).featureCount() == results["COUNT"] - hidden

# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import gc

import pytest
from algorithms import CHILE
from qgis.core import QgsApplication, QgsProcessingOutputLayerDefinition, QgsProject


@pytest.fixture
def footprints(run):
    """Return a function that searches and returns the results."""

    def search(**parameters):
        parameters.setdefault("COLLECTIONS", "sentinel-2-l2a")
        return run("searchcatalogue", EXTENT=CHILE, OUTPUT="memory:", **parameters)

    return search


@pytest.fixture
def load(run, context, feedback, qgis_processing, monkeypatch):
    """Return a function that runs an algorithm, adds its output as QGIS does, and returns it."""
    from processing.gui import Postprocessing

    # QGIS 3.44 refuses pytest-qgis's imitation of the window's list of layers.
    monkeypatch.setattr(Postprocessing, "iface", None)

    def load(name, where="memory:", **parameters):
        output = QgsProcessingOutputLayerDefinition(str(where), QgsProject.instance())
        run(name, OUTPUT=output, **parameters)
        gc.collect()  # that algorithm is gone by now
        before = set(QgsProject.instance().mapLayers())
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"datacosmos:{name}")
        assert Postprocessing.handleAlgorithmResults(
            algorithm, context, feedback, {"OUTPUT": output}
        )
        (added,) = set(QgsProject.instance().mapLayers()) - before
        return QgsProject.instance().mapLayer(added)

    return load

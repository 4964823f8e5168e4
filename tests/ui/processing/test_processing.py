# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithms in a real QGIS, in its own process: the contract, searches and their layers."""

from __future__ import annotations

import gc
import json
import threading

import pytest
from algorithms import CHILE, layer_of, refuses
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.processing.footprint_look import FootprintLook, give_look
from datacosmos_imagery.ui.processing.monitor import FeedbackMonitor
from datacosmos_imagery.ui.processing.written import check_written
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt


def test_the_contract_of_names_parameters_and_outputs(provider):
    contract = {
        "searchcatalogue": (
            {
                *("EXTENT", "COLLECTIONS", "DATE_FROM", "DATE_TO", "MAX_CLOUD", "MAX_ITEMS"),
                *("IDS", "PLATFORMS", "MAX_INCIDENCE", "MIN_SUN"),
                *("INSTRUMENTS", "MONTHS", "PRODUCT_TYPES"),
                *("SAVED_SEARCH", "NEW_ONLY", "QUERY", "STATE", "OUTPUT"),
            },
            {"OUTPUT", "COUNT"},
        ),
        "coverarea": (
            {
                "INPUT",
                "AREA",
                "EXTENT",
                "MIN_LEVEL",
                "OWNED",
                "PARTS",
                "KIND",
                "ONE_OF",
                "MAX_SCENES",
                "MAX_CLOUD",
                "BUDGET",
                "EFFORT",
                "SECONDS",
                "REPORT",
                "OUTPUT",
                "GAPS",
            },
            {
                "OUTPUT",
                "GAPS",
                "REPORT",
                "COUNT",
                "OWNED_COUNT",
                "TOTAL",
                "CURRENCY",
                "COVERED_PERCENT",
            },
        ),
        "coverareas": (
            {
                *("INPUT", "NAME_FIELD", "COLLECTIONS", "DATE_FROM", "DATE_TO", "MAX_CLOUD"),
                *("PLATFORMS", "MAX_INCIDENCE", "MIN_SUN"),
                *("INSTRUMENTS", "MONTHS", "PRODUCT_TYPES"),
                *("MIN_LEVEL", "OWNED", "PARTS", "EFFORT", "OUTPUT", "SUMMARY"),
            },
            {"OUTPUT", "SUMMARY", "COUNT", "TOTAL", "CURRENCY", "PROBLEMS"},
        ),
        "priceitems": ({"INPUT", "LEVEL", "AREA", "OUTPUT"}, {"OUTPUT", "TOTAL", "CURRENCY"}),
        "placeorder": (
            {
                "INPUT",
                "LEVEL",
                "AREA",
                "PROJECT_ID",
                "ACCEPT_LICENCES",
                "LABEL",
                "MAX_TOTAL",
                "ALLOW_REPEAT",
                "JOURNAL",
                "SEND_LICENCES",
            },
            {"ORDER_ID", "STATUS", "CHECKOUT_URL", "TOTAL", "CURRENCY"},
        ),
        "waitfororder": ({"ORDER_ID", "TIMEOUT", "INTERVAL"}, {"STATUS"}),
        "downloadorder": (
            {
                "ORDER_ID",
                "ASSETS",
                "FOLDER",
                "LOAD",
                "WAIT",
                "ACCEPT_MISSING",
                "CLIP_EXTENT",
                "CLIP_RESOLUTION",
            },
            {"FOLDER", "FILES", "BYTES", "MISSING", "REPORT"},
        ),
        "verifyorder": (
            {"ORDER_ID", "FOLDER", "ASSETS", "REPORT"},
            {"REPORT", "FILES", "SOUND", "UNKNOWN"},
        ),
        "exportorders": (
            {
                *("CONNECTION", "DATE_FROM", "DATE_TO", "WHICH", "GROUP_BY", "JOURNAL"),
                *("OUTPUT", "SUMMARY"),
            },
            {"OUTPUT", "SUMMARY", "ORDERS"},
        ),
    }
    found = {
        a.name(): (
            {p.name() for p in a.parameterDefinitions()},
            {o.name() for o in a.outputDefinitions()},
        )
        for a in provider.algorithms()
    }
    assert found == contract
    defaults = {
        (a.name(), p.name()): p.defaultValue()
        for a in provider.algorithms()
        for p in a.parameterDefinitions()
    }
    assert defaults[("searchcatalogue", "MAX_ITEMS")] == 100
    assert defaults[("placeorder", "ACCEPT_LICENCES")] is False
    assert defaults[("placeorder", "ALLOW_REPEAT")] is False
    assert (defaults[("waitfororder", "TIMEOUT")], defaults[("waitfororder", "INTERVAL")]) == (
        30,
        10,
    )


def test_every_algorithm_has_help_with_an_example(provider):
    for algorithm in provider.algorithms():
        assert "qgis_process run datacosmos:" + algorithm.name() in algorithm.shortHelpString()
        assert algorithm.displayName()
        assert not algorithm.icon().isNull()
        for parameter in algorithm.parameterDefinitions():
            assert parameter.help(), parameter.name()


def test_search_gives_footprints_with_the_fields_of_the_contract(footprints, context):
    results = footprints(MAX_CLOUD=20)
    layer = layer_of(results, context)
    assert layer.crs() == QgsCoordinateReferenceSystem("EPSG:4326")
    assert [field.name() for field in layer.fields()] == [
        "item",
        "collection",
        "datetime",
        "cloud_cover",
        "level",
        "gsd",
        "platform",
        "price",
        "currency",
        "coverage",
        "thumbnail",
        "off_nadir",
        "incidence",
        "azimuth",
        "sun_elevation",
        "sun_azimuth",
        "instrument",
        "price_per_useful_km2",
        "owned",
        "owned_at",
        "area_price",
        "area_currency",
        "area_km2",
    ]
    assert results["COUNT"] == layer.featureCount() > 3
    for feature in layer.getFeatures():
        assert feature["cloud_cover"] <= 20
        assert feature["level"] == "L2A"
        assert feature["price"] == 108.16
        assert 0 < feature["coverage"] <= 100
        assert feature.hasGeometry()


def test_search_in_another_crs_and_with_dates(run, context):
    results = run(
        "searchcatalogue",
        EXTENT="-7984000,-7905900,-3208700,-3130600 [EPSG:3857]",
        COLLECTIONS="sentinel-2-l2a, sentinel-2-l1c",
        DATE_FROM="2025-01-01",
        DATE_TO="2025-12-31",
        OUTPUT="memory:",
    )
    layer = layer_of(results, context)
    assert {f["datetime"].date().year() for f in layer.getFeatures()} == {2025}
    assert {f["level"] for f in layer.getFeatures()} == {"L1C", "L2A"}


def test_a_bare_extent_is_read_in_the_projects_crs(run, context):
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    results = run(
        "searchcatalogue",
        EXTENT="-7984000,-7905900,-3208700,-3130600",
        COLLECTIONS="sentinel-2-l2a",
        OUTPUT="memory:",
    )
    assert results["COUNT"] > 3


def test_a_format_that_takes_no_footprint_at_all_leaves_no_file(run, sandbox, tmp_path):
    output = tmp_path / "found.map"  # WAsP has room for heights only
    refuses(
        run,
        "The footprint of .* can't be written",
        name="searchcatalogue",
        EXTENT=CHILE,
        OUTPUT=str(output),
    )
    assert not output.exists()


def test_nothing_under_a_cloud_filter_offers_the_search_without(run, feedback):
    results = run(
        "searchcatalogue",
        EXTENT=CHILE,
        COLLECTIONS="mantis-l1d-cogs",
        MAX_CLOUD=50,
        OUTPUT="memory:",
    )
    assert results["COUNT"] == 0
    assert "search again with MAX_CLOUD empty" in feedback.textLog()


def labels_of(layer):
    return [item.label() for item in layer.renderer().legendSymbolItems()]


@pytest.mark.parametrize("where", ["memory:", "found.gpkg"])
def test_footprints_in_the_project_look_like_those_of_the_dock(load, tmp_path, where):
    place = where if where == "memory:" else tmp_path / where
    found = load("searchcatalogue", place, EXTENT=CHILE, MAX_ITEMS=40)
    labels = labels_of(found)
    assert labels[0].startswith("up to")
    assert labels[0].endswith(" EUR")
    assert labels[-1] == "Price unknown"
    assert "chosen" not in found.renderer().dump()
    assert "cloud" in found.mapTipTemplate()
    priced = load("priceitems", INPUT=found)
    assert labels_of(priced) == labels


def test_what_styles_a_layer_lives_as_long_as_its_run(qgis_app):
    gc.collect()
    for name in ("first", "second"):
        context = QgsProcessingContext()
        details = QgsProcessingContext.LayerDetails(name, QgsProject.instance())
        context.addLayerToLoadOnCompletion(name, details)
        give_look(name, [], context)
        gc.collect()
        (look,) = (thing for thing in gc.get_objects() if type(thing) is FootprintLook)
        assert context.layersToLoadOnCompletion()[name].postProcessor() is look
        del look


def test_a_style_that_the_user_has_set_for_outputs_stays(load, tmp_path, monkeypatch):
    from processing.core.ProcessingConfig import ProcessingConfig

    own = QgsVectorLayer("Polygon", "", "memory")
    own.renderer().setSymbol(QgsFillSymbol.createSimple({"color": "red", "style": "dense4"}))
    style = str(tmp_path / "own.qml")
    own.saveNamedStyle(style)
    setting = ProcessingConfig.settings[ProcessingConfig.VECTOR_POLYGON_STYLE]
    monkeypatch.setattr(setting, "value", style)
    layer = load("searchcatalogue", EXTENT=CHILE, MAX_ITEMS=3)
    assert layer.renderer().symbol().symbolLayer(0).brushStyle() == Qt.BrushStyle.Dense4Pattern


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"EXTENT": "0,0,0,0 [EPSG:4326]"}, "empty"),
        ({"EXTENT": "10,0,0,10 [EPSG:4326]"}, "inverted"),
        ({"EXTENT": "0,10,10,0 [EPSG:4326]"}, "upside down"),
        ({"EXTENT": "0,10,0,10 [EPSG:999999]"}, "EPSG:999999"),
        ({"COLLECTIONS": "sentinel-9"}, "sentinel-9"),
        ({"DATE_FROM": "2025-02-01", "DATE_TO": "2025-01-01"}, "DATE_FROM .*after DATE_TO"),
        ({"MAX_CLOUD": 140}, "MAX_CLOUD is 140"),
        ({"MAX_CLOUD": -5}, "MAX_CLOUD is -5"),
        ({"MAX_ITEMS": 0}, "MAX_ITEMS"),
    ],
)
def test_bad_search_parameters_are_named(run, sandbox, parameters, words):
    parameters = {"EXTENT": CHILE, "OUTPUT": "memory:", **parameters}
    refuses(run, words, name="searchcatalogue", **parameters)


def test_a_failed_search_leaves_no_file(run, sandbox, tmp_path):
    sandbox.faults.add(Fault("/search", status=400, times=None))
    refuses(run, "HTTP 400", name="searchcatalogue", EXTENT=CHILE, OUTPUT=str(tmp_path / "x.gpkg"))
    assert not (tmp_path / "x.gpkg").exists()


def test_without_an_account_the_error_says_what_to_set(run, monkeypatch):
    monkeypatch.delenv("DATACOSMOS_CREDENTIALS_FILE")
    refuses(run, "Set DATACOSMOS_CREDENTIALS_FILE", name="waitfororder", ORDER_ID="x")


def test_a_cancel_ends_the_run_as_a_failure(run, feedback, sandbox):
    sandbox.faults.add(Fault("/search", delay_s=3))
    threading.Timer(0.4, feedback.cancel).start()
    refuses(run, "Cancelled", name="searchcatalogue", EXTENT=CHILE, OUTPUT="memory:")


def test_an_extent_may_be_a_rectangle_with_its_crs(run):
    chile = QgsRectangle(-71.72, -27.68, -71.02, -27.06)
    extent = QgsReferencedRectangle(chile, QgsCoordinateReferenceSystem("EPSG:4326"))
    found = run("searchcatalogue", EXTENT=extent, COLLECTIONS="sentinel-2-l2a", OUTPUT="memory:")
    assert found["COUNT"] > 3


def test_an_extent_without_any_crs_is_taken_as_degrees_and_that_is_said(run, feedback, context):
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem())
    extent = "-71.72,-71.02,-27.68,-27.06"
    found = run("searchcatalogue", EXTENT=extent, COLLECTIONS="sentinel-2-l2a", OUTPUT="memory:")
    assert found["COUNT"] > 3
    assert "taken as degrees" in feedback.textLog()


def test_of_very_many_oddities_some_are_shown_and_the_others_counted(run, sandbox, feedback):
    odd = [{"id": f"ODD_{n}", "collection": "c", "properties": {}} for n in range(25)]
    sandbox.faults.add(Fault("/search$", body=json.dumps({"features": odd}).encode()))
    assert run("searchcatalogue", EXTENT=CHILE, OUTPUT="memory:")["COUNT"] == 25
    # Each has neither a footprint nor a date.
    assert feedback.textLog().count("ODD_") == 20
    assert "And 30 more oddities" in feedback.textLog()


@pytest.mark.parametrize("ending", ["gpkg", "shp"])
def test_a_file_that_lacks_footprints_is_removed_with_what_belongs_to_it(
    footprints, context, feedback, tmp_path, ending
):
    layer = layer_of(footprints(MAX_ITEMS=3), context)
    path = tmp_path / f"found.{ending}"
    features = list(layer.getFeatures())
    layer.dataProvider().deleteFeatures([features[-1].id()])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = {"gpkg": "GPKG", "shp": "ESRI Shapefile"}[ending]
    transforms = context.transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), transforms, options)
    (tmp_path / "found.txt").write_text("somebody else's")
    check_written(str(path), features[:-1], feedback)
    assert path.is_file()
    with pytest.raises(QgsProcessingException, match="only 2 of 3 footprints"):
        check_written(str(path), features, feedback)
    assert [file.name for file in tmp_path.glob("found.*")] == ["found.txt"]


def test_what_worker_threads_say_is_told_by_the_algorithms_own(feedback):
    monitor = FeedbackMonitor(feedback)

    def work():
        monitor.progress(0.9, "not from here")
        monitor.info("three files")
        monitor.warning("one is missing")

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert "three files" not in feedback.textLog()
    monitor.progress(0.5, "half")
    assert feedback.progress() == 50
    said = feedback.textLog()
    assert said.index("three files") < said.index("one is missing") < said.index("half")
    assert "not from here" not in said

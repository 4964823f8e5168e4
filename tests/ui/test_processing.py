# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithms in a real QGIS, in its own process."""

import gc
import json
import sqlite3
import threading

import pytest
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.processing import footprint_look
from datacosmos_imagery.ui.processing.footprint_look import give_look
from datacosmos_imagery.ui.processing.monitor import FeedbackMonitor
from datacosmos_imagery.ui.processing.written import check_written
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from views import creations

CHILE = "-71.72,-71.02,-27.68,-27.06 [EPSG:4326]"


def layer_of(results, context, key="OUTPUT"):
    return QgsProcessingUtils.mapLayerFromString(results[key], context)


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


@pytest.fixture
def buy(run, footprints, tmp_path):
    """Return a function that orders one scene and returns the results."""

    def order(**parameters):
        found = footprints(MAX_ITEMS=1)
        return run(
            "placeorder",
            INPUT=found["OUTPUT"],
            ACCEPT_LICENCES=True,
            JOURNAL=str(tmp_path / "journal"),
            **parameters,
        )

    return order


def refuses(algorithm, words, **parameters):
    with pytest.raises((QgsProcessingException, AssertionError), match=words) as caught:
        algorithm(**parameters)
    assert "Traceback" not in str(caught.value)


def test_the_contract_of_names_parameters_and_outputs(provider):
    contract = {
        "searchcatalogue": (
            {"EXTENT", "COLLECTIONS", "DATE_FROM", "DATE_TO", "MAX_CLOUD", "MAX_ITEMS", "OUTPUT"},
            {"OUTPUT", "COUNT"},
        ),
        "priceitems": ({"INPUT", "LEVEL", "OUTPUT"}, {"OUTPUT", "TOTAL", "CURRENCY"}),
        "placeorder": (
            {
                "INPUT",
                "LEVEL",
                "ACCEPT_LICENCES",
                "MAX_TOTAL",
                "ALLOW_REPEAT",
                "JOURNAL",
                "SEND_LICENCES",
            },
            {"ORDER_ID", "STATUS", "CHECKOUT_URL", "TOTAL", "CURRENCY"},
        ),
        "waitfororder": ({"ORDER_ID", "TIMEOUT", "INTERVAL"}, {"STATUS"}),
        "downloadorder": ({"ORDER_ID", "ASSETS", "FOLDER", "LOAD"}, {"FOLDER", "FILES", "BYTES"}),
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
        (look,) = footprint_look._living
        assert context.layersToLoadOnCompletion()[name].postProcessor() is look


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


def test_prices_are_fresh_and_other_fields_stay(run, footprints, context):
    results = run("priceitems", INPUT=footprints(MAX_ITEMS=3)["OUTPUT"], OUTPUT="memory:")
    assert (results["TOTAL"], results["CURRENCY"]) == (324.48, "EUR")
    assert [f["price"] for f in layer_of(results, context).getFeatures()] == [108.16] * 3


def test_a_table_without_geometry_can_be_priced_and_ordered(run, sandbox, context, tmp_path):
    table = QgsVectorLayer("none?field=item:string&field=collection:string", "list", "memory")
    from qgis.core import QgsFeature
    from views import entry_in

    feature = QgsFeature(table.fields())
    feature.setAttributes([entry_in(sandbox, "sentinel-2-l2a").id, "sentinel-2-l2a"])
    table.dataProvider().addFeature(feature)
    results = run("priceitems", INPUT=table, LEVEL="l2a", OUTPUT="memory:")
    assert results["TOTAL"] == 108.16
    assert [f["level"] for f in layer_of(results, context).getFeatures()] == ["L2A"]


def test_an_item_without_a_price_is_reported(run, context, feedback):
    found = run(
        "searchcatalogue",
        EXTENT="-180,180,-80,80 [EPSG:4326]",
        COLLECTIONS="hammer-l1c-cogs",
        MAX_ITEMS=2,
        OUTPUT="memory:",
    )
    results = run("priceitems", INPUT=found["OUTPUT"], OUTPUT="memory:")
    assert results["TOTAL"] is None
    assert "no price is set" in feedback.textLog()


def test_the_whole_purchase_ends_with_an_image_in_the_project(
    run, buy, sandbox, context, feedback, tmp_path
):
    order = buy()
    assert (order["STATUS"], order["TOTAL"], order["CURRENCY"]) == ("UNPAID", 108.16, "EUR")
    assert order["CHECKOUT_URL"].startswith(sandbox.url)
    threading.Timer(0.5, sandbox.pay, (order["ORDER_ID"],)).start()
    waited = run("waitfororder", ORDER_ID=order["ORDER_ID"], INTERVAL=0.2)
    assert waited == {"STATUS": "PAID"}
    done = run("downloadorder", ORDER_ID=order["ORDER_ID"], FOLDER=str(tmp_path / "dl"), LOAD=True)
    assert done["FILES"] == 7
    assert done["BYTES"] > 10_000
    ((layer_id, details),) = context.layersToLoadOnCompletion().items()
    assert details.groupName.startswith(f"Order {order['ORDER_ID'][:8]}")
    layer = context.takeResultLayer(layer_id)
    assert isinstance(layer, QgsRasterLayer)
    assert order["ORDER_ID"] in layer.metadata().abstract()
    assert (layer.isValid(), layer.bandCount()) == (True, 3)


def test_without_accepted_licences_nothing_is_ordered(run, footprints, sandbox):
    layer = footprints(MAX_ITEMS=1)["OUTPUT"]
    refuses(run, "Copernicus Sentinel data terms.*http", name="placeorder", INPUT=layer)
    assert creations(sandbox) == []


def test_above_the_maximum_nothing_is_ordered(buy, sandbox):
    refuses(buy, "108.16 EUR is above the limit of 100.00 EUR", MAX_TOTAL=100)
    assert creations(sandbox) == []


def test_what_is_refused_says_once_that_nothing_was_ordered(buy, sandbox):
    with pytest.raises(QgsProcessingException) as refused:
        buy(MAX_TOTAL=100)
    assert str(refused.value).count("Nothing was ordered now.") == 1


def test_a_second_run_does_not_buy_again(buy, sandbox):
    first = buy()["ORDER_ID"]
    refuses(buy, first)
    assert len(creations(sandbox)) == 1
    assert buy(ALLOW_REPEAT=True)["ORDER_ID"] != first


def test_a_price_that_rose_since_the_search_stops_the_order(
    run, footprints, context, sandbox, tmp_path
):
    layer = layer_of(footprints(MAX_ITEMS=1), context)
    index = layer.fields().lookupField("price")
    layer.dataProvider().changeAttributeValues({f.id(): {index: 90.0} for f in layer.getFeatures()})
    parameters = {"INPUT": layer, "ACCEPT_LICENCES": True, "JOURNAL": str(tmp_path / "journal")}
    refuses(run, "from 90.00 EUR to 108.16 EUR", name="placeorder", **parameters)
    assert creations(sandbox) == []
    assert run("placeorder", MAX_TOTAL=110, **parameters)["ORDER_ID"]


def test_the_journal_lies_in_the_profile_by_default(run, footprints, monkeypatch, tmp_path):
    from datacosmos_imagery.ui.adapters.folders import profile_folder

    expected = profile_folder()
    assert str(expected).startswith(QgsApplication.qgisSettingsDirPath().rstrip("/"))
    (expected / "orders.sqlite").unlink(missing_ok=True)
    run("placeorder", INPUT=footprints(MAX_ITEMS=1)["OUTPUT"], ACCEPT_LICENCES=True)
    with sqlite3.connect(expected / "orders.sqlite") as db:
        assert db.execute("SELECT state FROM attempt").fetchall() == [("created",)]
        accepted = db.execute("SELECT name, user FROM acceptance").fetchall()
    assert accepted == [("Copernicus Sentinel data terms", QgsApplication.userLoginName())]
    (expected / "orders.sqlite").unlink()


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


@pytest.mark.parametrize("name", ["priceitems", "placeorder"])
def test_a_layer_without_the_needed_fields_is_named(run, name):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=item:string", "my fields", "memory")
    parameters = {"INPUT": layer} | ({"OUTPUT": "memory:"} if name == "priceitems" else {})
    refuses(run, "my fields.*collection, level", name=name, **parameters)


def test_a_layer_without_features_is_named(run, footprints, context):
    layer = layer_of(footprints(MAX_ITEMS=1), context)
    layer.dataProvider().truncate()
    refuses(run, "no footprints", name="priceitems", INPUT=layer, OUTPUT="memory:")


@pytest.mark.parametrize("name", ["waitfororder", "downloadorder"])
def test_an_order_that_does_not_exist_is_named(run, name, tmp_path):
    parameters = {"FOLDER": str(tmp_path)} if name == "downloadorder" else {}
    refuses(run, "nothing-here", name=name, ORDER_ID="nothing-here", **parameters)


def test_a_folder_without_permission_is_named(run, buy, sandbox):
    order_id = buy()["ORDER_ID"]
    sandbox.pay(order_id)
    refuses(run, "/proc/imagery", name="downloadorder", ORDER_ID=order_id, FOLDER="/proc/imagery")


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


def test_when_the_time_is_up_the_order_is_told_as_it_is(run, buy, feedback):
    order_id = buy()["ORDER_ID"]
    waited = run("waitfororder", ORDER_ID=order_id, TIMEOUT=0.005, INTERVAL=0.1)
    assert waited == {"STATUS": "UNPAID"}
    assert f"the order {order_id} is UNPAID" in feedback.textLog()


def test_prices_in_several_currencies_have_no_single_total(run, footprints, sandbox, feedback):
    layer = footprints(MAX_ITEMS=2)["OUTPUT"]
    sandbox.faults.add(Fault("/order/price$", body=b'{"data":{"final":5,"currency":"USD"}}'))
    results = run("priceitems", INPUT=layer, OUTPUT="memory:")
    assert (results["TOTAL"], results["CURRENCY"]) == (None, "")
    assert "Several currencies" in feedback.textLog()
    assert "Total: 5.00 USD" in feedback.textLog()


def test_an_order_dearer_than_its_prices_is_warned_of_and_has_no_payment_link(
    buy, sandbox, feedback
):
    sandbox.faults.add(Fault("/order/price$", body=b'{"data":{"final":100,"currency":"EUR"}}'))
    order = buy()
    assert order["CHECKOUT_URL"] == ""
    assert "108.16" in feedback.textLog()
    assert "Pay here" not in feedback.textLog()


def test_an_order_whose_answer_was_lost_is_found_by_running_again(buy, sandbox, feedback):
    sandbox.faults.add(Fault("/orders$", "POST", drop=True))
    refuses(buy, "no answer came")
    assert buy()["ORDER_ID"] in sandbox.orders
    assert "an earlier attempt whose answer was lost" in feedback.textLog()
    assert len(creations(sandbox)) == 1


def test_a_download_alone_loads_nothing(run, buy, sandbox, context, tmp_path):
    order_id = buy()["ORDER_ID"]
    sandbox.pay(order_id)
    folder = tmp_path / "dl"
    done = run("downloadorder", ORDER_ID=order_id, FOLDER=str(folder), ASSETS="thumbnail")
    assert (done["FILES"], done["FOLDER"]) == (1, str(folder))
    assert context.layersToLoadOnCompletion() == {}


def test_a_layer_that_has_gone_is_named(provider, account, context, feedback):
    # As within a model, where nobody checks the parameters of a step.
    algorithm = provider.algorithm("priceitems").create()
    parameters = {"INPUT": "gone.gpkg", "OUTPUT": "memory:"}
    with pytest.raises(QgsProcessingException, match="INPUT"):
        algorithm.run(parameters, context, feedback, {}, False)


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

# SPDX-License-Identifier: GPL-2.0-or-later
from datetime import datetime, timezone
from pathlib import Path

import pytest
from datacosmos_imagery.core import LineItem, Monitor, Phase, SearchJob, SearchQuery
from datacosmos_imagery.core.catalogue.search import FoundItem
from datacosmos_imagery.core.errors import StorageError
from datacosmos_imagery.core.journal.bought import Owned
from datacosmos_imagery.core.journal.records import OrderRecord
from datacosmos_imagery.core.stac.items import item_from_json, item_key
from datacosmos_imagery.ui.adapters.map.footprint_features import (
    attribute,
    footprint_features,
    footprint_fields,
    utc_date_time,
)
from datacosmos_imagery.ui.adapters.map.footprint_index import FootprintIndex
from datacosmos_imagery.ui.adapters.map.footprint_layer import add_kept_layer, is_footprint_layer
from datacosmos_imagery.ui.adapters.map.groups import GROUP
from datacosmos_imagery.ui.adapters.map.order_footprints import show_order_footprints
from datacosmos_imagery.ui.adapters.tasks import TaskRunner
from datacosmos_imagery.ui.results.footprints import FootprintLayer
from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint
from qgis.PyQt.QtTest import QTest

# Small and large ones on top of each other, one without footprint, one across 180 degrees.
BOXES = {
    "small": (1, 1, 2, 2),
    "large": (0, 0, 3, 3),
    "far": (10, 10, 12, 12),
    "pacific": (179, 10, 181, 11),
    "nowhere": None,
}


def ring(west, south, east, north):
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


def feature(name, box, **properties):
    data = {
        "id": name,
        "collection": "c",
        "geometry": box and {"type": "Polygon", "coordinates": [ring(*box)]},
        "properties": {"datetime": "2025-03-02T14:47:31Z", **properties},
        "assets": {
            "thumbnail": {"href": "https://example.com/t.webp", "roles": ["thumbnail"]},
        },
    }
    return footprint_features([FoundItem(item_from_json(data, ""), 50.0)], footprint_fields())[0]


def features(boxes=BOXES, **properties):
    return [feature(name, box, **properties) for name, box in boxes.items()]


@pytest.fixture
def footprints(canvas, runner):
    footprints = FootprintLayer(canvas, QgsProject.instance(), runner)
    yield footprints
    footprints.leave_project()


@pytest.fixture
def filled(footprints):
    footprints.start("Fields, clear", "s1")
    footprints.append(features())
    return footprints


def hear(signal):
    heard = []
    signal.connect(heard.append)
    return heard


def bands(canvas):
    return [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]


def point_at(canvas, x, y):
    place = canvas.getCoordinateTransform().transform(x, y)
    # A mouse that is there already, from another test, wouldn't be a move.
    QTest.mouseMove(canvas.viewport(), QPoint(1, 1))
    QTest.mouseMove(canvas.viewport(), QPoint(round(place.x()), round(place.y())))


def selected(footprints):
    return {feature["item"] for feature in footprints.layer().getSelectedFeatures()}


def test_the_layer_is_in_our_group_on_top_and_named_after_the_search(filled):
    root = QgsProject.instance().layerTreeRoot()
    QgsProject.instance().addMapLayer(QgsVectorLayer("Point", "other", "memory"))
    layer = filled.layer()
    assert layer.name() == "Fields, clear"
    assert root.findLayer(layer.id()).parent().name() == GROUP
    assert is_footprint_layer(layer)
    assert layer.crs().authid() == "EPSG:4326"
    assert layer.wkbType() == Qgis.WkbType.MultiPolygon
    assert layer.featureCount() == len(BOXES)
    assert layer.readOnly()


def test_the_layer_has_the_fields_of_the_contract_first(filled):
    names = filled.layer().fields().names()
    assert names == [*footprint_fields().names(), "preview", "chosen", "hidden"]


def test_the_next_search_uses_the_same_layer(filled):
    first = filled.layer().id()
    filled.select_keys(["c/small"])
    heard = hear(filled.selection_changed)
    filled.start("Next", "s2")
    assert filled.layer().id() == first
    assert filled.layer().featureCount() == 0
    assert filled.layer().name() == "Next"
    assert heard == []
    assert len(QgsProject.instance().mapLayers()) == 1


def test_after_a_reload_the_layer_is_found_again(filled, canvas):
    first = filled.layer().id()
    again = FootprintLayer(canvas, QgsProject.instance(), TaskRunner())
    again.start("Again", "s2")
    assert again.layer().id() == first
    again.leave_project()


def test_footprints_that_are_there_are_not_added_twice(filled):
    filled.append(features({"small": BOXES["small"], "new": (5, 5, 6, 6)}))
    assert filled.layer().featureCount() == len(BOXES) + 1


def test_selecting_by_key_selects_on_the_map_without_an_echo(filled):
    heard = hear(filled.selection_changed)
    filled.select_keys(["c/small", "c/far", "c/unheard of"])
    assert selected(filled) == {"small", "far"}
    filled.select_keys(["c/far"])
    assert selected(filled) == {"far"}
    assert {f["item"] for f in filled.layer().getFeatures() if f["chosen"] is True} == {"far"}
    assert heard == []


def test_selecting_on_the_map_tells_the_keys(filled):
    heard = hear(filled.selection_changed)
    filled.layer().selectByExpression("\"item\" IN ('small', 'large')")
    filled.layer().removeSelection()
    assert heard == [["c/small", "c/large"], []]


def test_the_mouse_on_the_map_tells_the_smallest_footprint(filled, canvas, qtbot):
    heard = hear(filled.hovered)
    for x, y, key in ((1.5, 1.5, "c/small"), (0.5, 0.5, "c/large"), (3.5, 3.5, None)):
        point_at(canvas, x, y)
        qtbot.waitUntil(lambda key=key: heard[-1:] == [key])
    assert heard == ["c/small", "c/large", None]


def test_a_mouse_that_leaves_the_map_is_on_nothing(filled, canvas, qtbot):
    heard = hear(filled.hovered)
    point_at(canvas, 1.5, 1.5)
    qtbot.waitUntil(lambda: heard == ["c/small"])
    QCoreApplication.sendEvent(canvas.viewport(), QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: heard == ["c/small", None])


def test_a_footprint_that_is_not_visible_is_not_hovered(filled, canvas, qtbot):
    heard = hear(filled.hovered)
    point_at(canvas, 1.5, 1.5)
    qtbot.waitUntil(lambda: heard == ["c/small"])
    root = QgsProject.instance().layerTreeRoot()
    root.findLayer(filled.layer().id()).setItemVisibilityChecked(False)
    point_at(canvas, 1.4, 1.4)
    qtbot.waitUntil(lambda: heard == ["c/small", None])


def test_the_mouse_is_told_in_any_crs_and_across_180(filled, canvas, qtbot):
    heard = hear(filled.hovered)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:2193"))
    filled.zoom_to(["c/pacific"])
    QTest.mouseMove(canvas.viewport(), QPoint(199, 199))
    QTest.mouseMove(canvas.viewport(), QPoint(200, 200))
    qtbot.waitUntil(lambda: heard == ["c/pacific"])


def test_hovering_lights_one_footprint_up(filled, canvas):
    filled.hover("c/small")
    filled.hover("c/far")
    (band,) = bands(canvas)
    assert band.asGeometry().boundingBox() == QgsRectangle(*BOXES["far"])
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    (band,) = bands(canvas)
    assert band.asGeometry().boundingBox().xMinimum() > 1e6
    filled.hover(None)
    assert bands(canvas) == []
    filled.hover("c/nowhere")
    assert bands(canvas) == []


@pytest.mark.parametrize("authority", ["EPSG:4326", "EPSG:3857", "EPSG:32632"])
def test_zooming_shows_all_of_the_footprints(filled, canvas, authority):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(authority))
    filled.zoom_to(["c/small", "c/far", "c/nowhere"])
    settings = canvas.mapSettings()
    shown = settings.layerExtentToOutputExtent(filled.layer(), QgsRectangle(1, 1, 12, 12))
    assert canvas.extent().contains(shown)
    assert canvas.extent().width() < 4 * shown.width()


def test_zooming_to_nothing_leaves_the_map(filled, canvas):
    before = canvas.extent()
    filled.zoom_to(["c/nowhere", "c/unheard of"])
    assert canvas.extent() == before


def test_the_user_may_delete_the_layer_while_results_arrive(filled, canvas):
    gone = []
    filled.removed.connect(lambda: gone.append(1))
    filled.hover("c/small")
    QgsProject.instance().removeMapLayer(filled.layer())
    assert gone == [1]
    assert bands(canvas) == []
    filled.append(features({"late": (0, 0, 1, 1)}))
    filled.select_keys(["c/late"])
    filled.hover("c/late")
    filled.zoom_to(["c/late"])
    filled.set_colour_by("cloud")
    filled.set_preview("c/late", Path("x.png"))
    assert filled.layer() is None
    filled.start("Next", "s2")
    filled.append(features())
    assert filled.layer().featureCount() == len(BOXES)


def test_the_user_may_delete_the_group(filled):
    root = QgsProject.instance().layerTreeRoot()
    root.removeChildNode(root.findGroup(GROUP))
    QCoreApplication.processEvents()
    filled.start("Next", "s2")
    assert root.findLayer(filled.layer().id()).parent().name() == GROUP


def test_a_layer_that_the_user_made_permanent_is_never_emptied(filled, tmp_path, qtbot):
    with qtbot.waitSignal(filled.saved):
        filled.save_to_geopackage(tmp_path / "footprints.gpkg")
    QgsProject.instance().removeMapLayer(
        QgsProject.instance().mapLayersByName("Fields, clear (saved)")[0]
    )
    permanent = filled.layer()
    # As QGIS's "Make permanent" does it: the same layer gets another source.
    permanent.setDataSource(f"{tmp_path / 'footprints.gpkg'}|layername=footprints", "Mine", "ogr")
    filled.append(features({"late": (0, 0, 1, 1)}))
    filled.select_keys(["c/small"])
    filled.start("Next", "s2")
    filled.append(features({"new": (0, 0, 1, 1)}))
    assert filled.layer().id() != permanent.id()
    assert filled.layer().featureCount() == 1
    assert {feature["item"] for feature in permanent.getFeatures()} == set(BOXES)


def test_the_project_may_be_closed_while_results_arrive(filled):
    QgsProject.instance().clear()
    filled.append(features({"late": (0, 0, 1, 1)}))
    assert filled.layer() is None
    filled.start("Next", "s2")
    assert filled.layer().featureCount() == 0


def test_nothing_but_the_layer_stays_behind(canvas, qtbot):
    footprints = FootprintLayer(canvas, QgsProject.instance(), TaskRunner())
    footprints.start("x", "s1")
    footprints.append(features())
    footprints.hover("c/small")
    layer = footprints.layer()
    heard = hear(footprints.selection_changed) + hear(footprints.hovered)
    footprints.leave_project()
    assert bands(canvas) == []
    layer.selectAll()
    point_at(canvas, 1.5, 1.5)
    qtbot.wait(80)
    assert heard == []


def test_times_are_set_but_not_active_until_asked(filled):
    times = filled.layer().temporalProperties()
    assert times.startField() == "datetime"
    assert not times.isActive()
    filled.set_animated(True)
    assert times.isActive()


def tip(filled, name):
    layer = filled.layer()
    scopes = QgsExpressionContextUtils.globalProjectLayerScopes(layer)
    context = QgsExpressionContext(scopes)
    context.setFeature(next(f for f in layer.getFeatures() if f["item"] == name))
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


def test_map_tips_tell_date_and_price_and_what_is_not_known(footprints):
    footprints.start("x", "s1")
    known = {
        "eo:cloud_cover": 3,
        "opencosmos:price": "1120.56",
        "opencosmos:price_currency": "EUR",
    }
    footprints.append([feature("known", None, **known), feature("bare", None, datetime=None)])
    text = tip(footprints, "known")
    assert "2 Mar 2025 14:47 UTC" in text
    assert "3 %" in text
    assert "120.56 EUR" in text
    assert "<img" not in text
    text = tip(footprints, "bare")
    for words in ("Date unknown", "cloud cover unknown", "price unknown"):
        assert words in text
    assert "[%" not in text


def test_map_tips_show_a_local_thumbnail(filled):
    filled.set_preview("c/small", Path("/tmp/a b&c<d>.webp"))
    text = tip(filled, "small")
    assert '<img width="200" src="file:///tmp/a%20b&amp;c%3Cd%3E.webp">' in text
    assert "<img" not in tip(filled, "large")


def test_map_tips_show_no_markup_of_the_service(footprints):
    footprints.start("x", "s1")
    footprints.append([feature("evil", None, platform='<img src="http://x/y">&')])
    text = tip(footprints, "evil")
    assert "&lt;img src=&quot;http://x/y&quot;&gt;&amp;" in text
    assert "<img" not in text


def test_a_saved_file_stays_with_the_project_and_the_layer_goes_on(filled, tmp_path, qtbot):
    filled.set_preview("c/small", Path("/tmp/x.webp"))
    path = tmp_path / "footprints.gpkg"
    with qtbot.waitSignal(filled.saved) as heard:
        filled.save_to_geopackage(path)
    assert heard.args == [path]
    kept = QgsProject.instance().mapLayersByName("Fields, clear (saved)")[0]
    assert kept.featureCount() == len(BOXES)
    assert kept.fields().names() == ["fid", *footprint_fields().names()]
    assert {f["item"] for f in kept.getFeatures()} == set(BOXES)
    labels = [rule.label() for rule in kept.renderer().rootRule().children()]
    assert labels
    assert "Selected" not in labels
    root = QgsProject.instance().layerTreeRoot()
    assert not root.findLayer(kept.id()).isVisible()
    filled.start("Next", "s2")
    assert filled.layer().id() != kept.id()
    assert kept.featureCount() == len(BOXES)
    assert [item.name for item in tmp_path.iterdir()] == ["footprints.gpkg"]


def test_a_file_that_cannot_be_written_is_reported(filled, tmp_path, qtbot):
    with qtbot.waitSignal(filled.save_failed) as heard:
        filled.save_to_geopackage(tmp_path / "missing" / "footprints.gpkg")
    assert "can't be saved" in str(heard.args[0])
    assert len(QgsProject.instance().mapLayers()) == 1


def test_a_real_search_fills_the_layer(footprints, client, runner, qtbot):
    footprints.start("Sandbox", "s1")

    def work(monitor, deliver):
        fields = footprint_fields()
        query = SearchQuery(limit=60)
        return SearchJob(
            client, query, lambda page: deliver(footprint_features(page.found, fields))
        ).run(Monitor())

    done = []
    runner.start("search", work, on_delivery=footprints.append, on_success=done.append)
    qtbot.waitUntil(lambda: bool(done))
    layer = footprints.layer()
    assert layer.featureCount() == 60
    assert layer.extent().width() > 0
    for found in layer.getFeatures():
        assert found["preview"] == NULL
        assert "token" not in str(found.attributes()).lower()
    runner.cancel_all()


def test_a_place_beside_a_slanted_footprint_is_not_in_it():
    index = FootprintIndex()
    shapes = ("Polygon((0 0,4 0,4 4,0 0))", "Polygon((-5 -5,9 -5,9 9,-5 9,-5 -5))")
    for number, (key, wkt) in enumerate(zip(("slanted", "large"), shapes)):
        feature = QgsFeature(number)
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        index.add([(key, feature)])
    assert index.key_at(QgsPointXY(3, 1)) == "slanted"
    assert index.key_at(QgsPointXY(1, 3)) == "large"
    assert index.key_at(QgsPointXY(20, 20)) is None


def test_a_saved_file_that_cannot_be_read_is_reported_and_not_added(project, tmp_path):
    (tmp_path / "footprints.gpkg").write_text("no database")
    with pytest.raises(StorageError, match=r"footprints\.gpkg can't be read"):
        add_kept_layer(project, tmp_path / "footprints.gpkg", "Saved", None)
    assert project.mapLayers() == {}


def test_an_order_of_which_no_footprint_is_known_has_no_layer(project):
    line = LineItem("c", "i", "L1D")
    record = OrderRecord(1, "https://a:443", "o-1", Phase.PAID, "PAID", (line,))
    assert show_order_footprints(project, record) is None
    assert project.mapLayers() == {}


def test_an_animation_goes_on_in_the_layer_of_the_next_search(filled):
    filled.set_animated(True)
    QgsProject.instance().removeMapLayer(filled.layer())
    filled.start("Next", "s2")
    assert filled.layer().temporalProperties().isActive()
    QgsProject.instance().removeMapLayer(filled.layer())
    filled.set_animated(False)
    filled.start("After that", "s3")
    assert not filled.layer().temporalProperties().isActive()


def test_a_layer_that_has_gone_leaves_no_file(filled, runner, tmp_path):
    QgsProject.instance().removeMapLayer(filled.layer())
    filled.save_to_geopackage(tmp_path / "footprints.gpkg")
    assert runner.is_idle
    assert list(tmp_path.iterdir()) == []


def test_a_mouse_off_the_globe_is_on_nothing(filled, canvas, qtbot):
    heard = hear(filled.hovered)
    point_at(canvas, 1.5, 1.5)
    qtbot.waitUntil(lambda: heard == ["c/small"])
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("ESRI:54030"))
    canvas.setExtent(QgsRectangle(3e7, 3e7, 4e7, 4e7))
    QTest.mouseMove(canvas.viewport(), QPoint(199, 199))
    QTest.mouseMove(canvas.viewport(), QPoint(200, 200))
    qtbot.waitUntil(lambda: heard == ["c/small", None])


def owned_by_item(footprints):
    return {
        one["item"]: (attribute(one, "owned"), attribute(one, "owned_at"))
        for one in footprints.layer().getFeatures()
    }


def test_what_is_owned_is_noted_now_and_of_what_comes_and_taken_back(filled):
    moment = datetime(2026, 3, 4, 5, 6, tzinfo=timezone.utc)
    first, *_others = [
        item_key(one["collection"], one["item"]) for one in filled.layer().getFeatures()
    ]
    item = first.rpartition("/")[2]
    filled.set_owned({first: Owned(("L1C", "L2A"), moment)})
    noted = owned_by_item(filled)
    assert noted.pop(item) == ("L1C, L2A", utc_date_time(moment))
    assert set(noted.values()) <= {(None, None)}
    filled.start("Again", "s2")
    filled.append(features())
    assert owned_by_item(filled)[item][0] == "L1C, L2A"
    filled.set_owned({})
    assert set(owned_by_item(filled).values()) == {(None, None)}


def test_only_what_is_shown_is_saved(filled, tmp_path, qtbot):
    filled.set_hidden(["c/small", "c/far"])
    with qtbot.waitSignal(filled.saved):
        filled.save_to_geopackage(tmp_path / "footprints.gpkg")
    kept = QgsProject.instance().mapLayersByName("Fields, clear (saved)")[0]
    assert {one["item"] for one in kept.getFeatures()} == set(BOXES) - {"small", "far"}
    filled.start("Fields, clear", "s1")
    filled.append(features())
    assert {one["item"] for one in filled.layer().getFeatures()} == set(BOXES)

# SPDX-License-Identifier: GPL-2.0-or-later
import pytest
from datacosmos_imagery.ui.adapters.map.footprint_layer import add_live_layer
from datacosmos_imagery.ui.adapters.map.footprint_style import footprint_renderer, price_breaks
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

UNKNOWN = {"price": "Price unknown", "cloud": "Cloud cover unknown"}


@pytest.fixture
def layer(qgis_new_project):
    return add_live_layer(QgsProject.instance())


def add(layer, bounds=(0, 0, 1, 1), **attributes):
    feature = QgsFeature(layer.fields())
    for name, value in attributes.items():
        feature[name] = value
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*bounds)))
    ok, (added,) = layer.dataProvider().addFeatures([feature])
    assert ok
    return added


def rules_of(layer, feature, by, prices=None):
    """Return the labels of the rules that draw the feature."""
    renderer = footprint_renderer(by, prices or {}, 1)
    context = QgsRenderContext.fromMapSettings(QgsMapSettings())
    context.setExpressionContext(layer.createExpressionContext())
    context.expressionContext().setFeature(feature)
    renderer.startRender(context, layer.fields())
    keys = renderer.legendKeysForFeature(feature, context)
    renderer.stopRender(context)
    return {rule.label() for rule in renderer.rootRule().children() if rule.ruleKey() in keys}


def picture(layer, extent=(-1, -1, 3, 3)):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(QgsRectangle(*extent))
    settings.setOutputSize(QSize(200, 200))
    settings.setExpressionContext(layer.createExpressionContext())
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


@pytest.mark.parametrize(
    ("cloud", "label"),
    [
        (0.0, "up to 5 %"),
        (5.0, "up to 5 %"),
        (5.1, "5 – 15 %"),
        (100.0, "above 65 %"),
        (None, "Cloud cover unknown"),
    ],
)
def test_every_cloud_cover_has_one_class(layer, cloud, label):
    assert rules_of(layer, add(layer, cloud_cover=cloud), "cloud") == {label}


def test_without_colours_all_footprints_are_alike_and_in_no_order(layer):
    for attributes in ({"price": 9.0, "currency": "EUR"}, {"cloud_cover": 3.0}, {}):
        assert rules_of(layer, add(layer, **attributes), "") == {"Footprint"}
    assert not footprint_renderer("", {}, 1).orderByEnabled()


def test_every_price_has_one_class_and_unknown_ones_their_own(layer):
    prices = {"EUR": [10.0, 20.0, 30.0, 40.0, 50.0], "USD": [7.0]}
    for currency, amounts in prices.items():
        for amount in amounts:
            feature = add(layer, price=amount, currency=currency)
            (label,) = rules_of(layer, feature, "price", prices)
            assert label.endswith(currency)
    assert rules_of(layer, add(layer), "price", prices) == {"Price unknown"}


def test_a_free_scene_is_not_of_unknown_price(layer):
    feature = add(layer, price=0.0, currency="EUR")
    (label,) = rules_of(layer, feature, "price", {"EUR": [0.0, 100.0]})
    assert label.endswith("EUR")


@pytest.mark.parametrize(
    ("prices", "breaks"),
    [
        ([], []),
        ([90.0], []),
        ([90.0] * 50, []),
        ([0.0, 0.0, 100.0], [0.0]),
        ([float(n) for n in range(1, 101)], [21.0, 41.0, 61.0, 81.0]),
        ([120.56, 741.6, 1129.08], [130.0, 750.0]),
    ],
)
def test_prices_are_cut_at_round_numbers_below_the_highest(prices, breaks):
    assert price_breaks(prices) == breaks


def test_a_stack_of_fills_does_not_hide_the_map(layer):
    for _ in range(50):
        add(layer, (0, 0, 2, 2), cloud_cover=1.0)
    layer.setRenderer(footprint_renderer("cloud", {}, 50))
    middle = QColor(picture(layer).pixel(100, 100))
    assert min(middle.red(), middle.green(), middle.blue()) > 180


def test_of_a_stack_the_cheapest_is_on_top(layer):
    for price in (50.0, 10.0, None, 90.0):
        add(layer, (0, 0, 2, 2), price=price, currency=price and "EUR")
    prices = {"EUR": [50.0, 10.0, 90.0]}
    layer.setRenderer(footprint_renderer("price", prices, 4))
    stack = picture(layer)
    layer.dataProvider().truncate()
    add(layer, (0, 0, 2, 2), price=10.0, currency="EUR")
    alone = picture(layer)
    assert QColor(stack.pixel(100, 50)).hue() == pytest.approx(
        QColor(alone.pixel(100, 50)).hue(), abs=10
    )


def test_selected_footprints_stand_out_on_top_of_others(layer):
    chosen = add(layer, (0, 0, 1.5, 1.5), cloud_cover=99.0)
    for _ in range(5):
        add(layer, (0.5, 0.5, 2, 2), cloud_cover=1.0)
    layer.setRenderer(footprint_renderer("cloud", {}, 6))
    before = picture(layer)
    layer.selectByIds([chosen.id()])
    column = layer.fields().lookupField("chosen")
    layer.dataProvider().changeAttributeValues({chosen.id(): {column: True}})
    after = picture(layer)
    # Its upper edge runs through the others.
    edge = QColor(after.pixel(110, 75))
    assert edge != QColor(before.pixel(110, 75))
    assert (edge.red() > 200, edge.blue() < 80) == (True, True)
    # It isn't filled: what lies below can be seen.
    assert QColor(after.pixel(65, 130)).lightness() > 180

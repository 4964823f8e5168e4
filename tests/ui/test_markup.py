# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts from outside stay texts wherever QGIS or Qt would render them."""

from __future__ import annotations

import json
from html.parser import HTMLParser

import pytest
from datacosmos_imagery.core import Delivery, DownloadedFile, LineItem, Monitor, Phase
from datacosmos_imagery.core.account.contracts import Contract
from datacosmos_imagery.core.journal.attempt import Scene
from datacosmos_imagery.core.journal.records import OrderRecord
from datacosmos_imagery.core.stac.items import item_from_json
from datacosmos_imagery.ui.adapters.map.footprint_layer import (
    add_kept_layer,
    add_live_layer,
    set_search,
    show_as_footprints,
    write_footprints,
)
from datacosmos_imagery.ui.adapters.map.footprint_style import BY_PRICE, footprint_renderer
from datacosmos_imagery.ui.adapters.map.order_footprints import show_order_footprints
from datacosmos_imagery.ui.adapters.message_log import log
from datacosmos_imagery.ui.adapters.plain_text import web_link, without_markup
from datacosmos_imagery.ui.adapters.rasters.images import PreparedImages, prepare_images
from datacosmos_imagery.ui.adapters.rasters.project_images import add_images, load_on_completion
from datacosmos_imagery.ui.connections.contract_combo import ContractCombo
from datacosmos_imagery.ui.processing.monitor import FeedbackMonitor
from osgeo import gdal, osr
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsLayerTreeModel,
    QgsLegendSettings,
    QgsProcessingFeedback,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.gui import QgsMessageLogViewer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPlainTextEdit

# As text, as an attribute's end, as an expression, and with elements that load or lead elsewhere.
EVIL = (
    "\"'><h1>planted</h1><img src='file:///etc/passwd'><a href='file:///etc/passwd'>planted</a>"
    "<script>planted</script>[% 1 + 1 %]"
)
SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]}


class Elements(HTMLParser):
    """Collects what an HTML text is made of."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.links, self.headings, self._inside = [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.links += [value for name, value in attributes if name in {"href", "src"}]
        if tag == "h1":
            self._inside.append(tag)

    def handle_endtag(self, tag):
        if tag == "h1":
            self._inside.pop()

    def handle_data(self, data):
        if self._inside:
            self.headings.append(data)


def assert_plain(html, *links):
    """Fail if an element of the HTML comes from outside."""
    assert "plan" in html
    found = Elements(html)
    assert {"img", "script"} & set(found.tags) == set()
    assert [heading for heading in found.headings if "plan" in heading] == []
    assert [link for link in found.links if "passwd" in link or link not in links] == []


@pytest.fixture
def image(tmp_path):
    """Return a function that writes a GeoTIFF, with texts inside if asked for."""

    def write(name="x.tif", *, evil=False, bands=1, placed=True):
        path = tmp_path / "A" / name
        path.parent.mkdir(exist_ok=True)
        data = gdal.GetDriverByName("GTiff").Create(str(path), 16, 16, bands, gdal.GDT_UInt16)
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32631)
        wkt = reference.ExportToWkt()
        if evil:
            data.SetMetadataItem("TIFFTAG_IMAGEDESCRIPTION", EVIL)
            data.SetMetadataItem("<h1>planted</h1>", "x")
            data.SetMetadataItem("SENSOR", "harmless")
            band = data.GetRasterBand(1)
            band.SetDescription(EVIL)
            band.SetMetadataItem("NOTE", EVIL)
            band.SetCategoryNames(["none", "<h1>planted</h1>"])
            wkt = wkt.replace("WGS 84 / UTM zone 31N", "<h1>planted</h1>").replace(
                'AUTHORITY["EPSG","32631"]', ""
            )
        if placed:
            data.SetProjection(wkt.replace(",]", "]"))
            data.SetGeoTransform((400_000, 10, 0, 4_500_000, 0, -10))
        for number in range(1, bands + 1):
            data.GetRasterBand(number).Fill(7 * number)
        data.FlushCache()
        return path

    return write


def delivery_of(folder, assets):
    """Return a delivery of one item, with these files by key: (path, description)."""
    described = {
        key: {"href": f"https://x/{path.name}", "type": "image/tiff", "roles": ["data"], **data}
        for key, (path, data) in assets.items()
    }
    item = item_from_json({"id": EVIL, "collection": EVIL, "assets": described}, "")
    files = tuple(
        DownloadedFile(path, item, item.assets[key], path.stat().st_size)
        for key, (path, _data) in assets.items()
    )
    return Delivery("12345678-1", "https://x:443", None, folder, files)


def provenance(path, link=""):
    said = {
        "item": EVIL,
        "collection": EVIL,
        "level": EVIL,
        "sha256": EVIL,
        "order": {"id": EVIL, "service": EVIL},
        "price": {"amount": "1", "currency": EVIL},
        "licences": [{"name": EVIL, "version": EVIL, "link": link}],
    }
    path.with_name(path.name + ".provenance.json").write_text(json.dumps(said))


def layers_of(project, tmp_path, assets):
    delivery = delivery_of(tmp_path, assets)
    prepared = prepare_images(delivery, Monitor())
    assert prepared.problems == ()
    return add_images(project, prepared)


def test_the_page_about_an_image_has_no_element_from_outside(project, image, tmp_path):
    path = image()
    provenance(path, "https://a.example/eula?a=1&b=2")
    (layer,) = layers_of(project, tmp_path, {EVIL: (path, {})})
    html = layer.htmlMetadata()
    assert_plain(html, path.as_uri(), "https://a.example/eula?a=1&b=2")
    metadata = layer.metadata()
    for text in (metadata.identifier(), metadata.title(), metadata.abstract()):
        assert "&lt;h1&gt;planted" in text
    assert [link.name for link in metadata.links()] != []
    assert all("&lt;h1&gt;" in text for text in (metadata.licenses()[0], metadata.links()[0].name))


@pytest.mark.parametrize(
    "link",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,<h1>planted</h1>",
        "ftp://a.example/x",
        "//a.example/x",
        "https:///x",
        "",
    ],
)
def test_only_web_links_stand_on_the_page(project, image, tmp_path, link):
    path = image()
    provenance(path, link)
    (layer,) = layers_of(project, tmp_path, {"PAN": (path, {})})
    assert layer.metadata().links() == []
    assert_plain(layer.htmlMetadata(), path.as_uri())


def test_texts_inside_an_image_are_not_rendered(project, image, tmp_path):
    path = image(evil=True)
    provenance(path)
    (layer,) = layers_of(project, tmp_path, {"PAN": (path, {})})
    assert layer.isValid()
    assert_plain(layer.htmlMetadata(), (tmp_path / "A" / "x_plain.vrt").as_uri())
    assert "harmless" in layer.htmlMetadata()
    assert layer.dataProvider().sample(layer.extent().center(), 1) == (7.0, True)
    # The file itself is as it was delivered.
    assert gdal.Open(str(path)).GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION") == EVIL


def test_an_expression_inside_an_image_is_not_evaluated_in_a_legend(project, image, tmp_path):
    path = image()
    data = gdal.Open(str(path), gdal.GA_Update)
    data.GetRasterBand(1).SetDescription("[% 1 + 1 %]")
    data.FlushCache()
    (layer,) = layers_of(project, tmp_path, {"PAN": (path, {})})
    name = layer.bandName(1)
    assert "1 + 1" in name
    assert QgsLegendSettings().evaluateItemText(name, QgsExpressionContext()) == [name]


def test_an_image_without_such_texts_is_shown_itself(project, image, tmp_path):
    path = image()
    (layer,) = layers_of(project, tmp_path, {"PAN": (path, {})})
    assert layer.source() == str(path)


def test_bands_are_named_without_markup(project, image, tmp_path):
    keys = {"B04": "red", "B03": "green", "B02": "blue", EVIL: "nir"}
    assets = {}
    for number, (key, colour) in enumerate(keys.items()):
        bands = [{"name": key, "common_name": colour}]
        assets[key] = (image(f"{number}.tif", evil=number == 0), {"eo:bands": bands})
    for path, _description in assets.values():
        provenance(path)
    (layer,) = layers_of(project, tmp_path, assets)
    assert layer.bandCount() == 4
    assert_plain(layer.htmlMetadata(), *[p.as_uri() for p in (tmp_path / "A").glob("*.vrt")])


def test_names_of_layers_and_groups_are_plain(project, image, tmp_path):
    path = image()
    delivery = delivery_of(tmp_path, {EVIL: (path, {})})
    prepared = prepare_images(delivery, Monitor())
    named = PreparedImages("o", f"Order {EVIL}", prepared.images, ())
    add_images(project, named)
    set_search(add_live_layer(project), EVIL, "s1")
    record = OrderRecord(
        1,
        "https://a:443",
        "<h1>planted</h1>",
        Phase.PAID,
        "PAID",
        (LineItem(EVIL, EVIL, "L1D"),),
        scenes=(Scene(footprint=SQUARE),),
    )
    show_order_footprints(project, record)
    kept = tmp_path / "kept.gpkg"
    source = QgsVectorLayerFeatureSource(add_live_layer(project))
    write_footprints(kept, source, project.transformContext())
    add_kept_layer(project, kept, EVIL, None)
    named_so = [layer for layer in project.mapLayers().values() if "plan" in layer.name()]
    assert len(named_so) == 4
    for layer in named_so:
        links = [kept.as_uri(), path.as_uri()]
        assert_plain(layer.htmlMetadata(), *links)
    tree = QgsLayerTreeModel(project.layerTreeRoot())
    for node in [*project.layerTreeRoot().findLayers(), *project.layerTreeRoot().findGroups(True)]:
        name = node.name()
        assert "<" not in name
        assert QgsLegendSettings().evaluateItemText(name, QgsExpressionContext()) == [name]
        tip = tree.data(tree.node2index(node), Qt.ItemDataRole.ToolTipRole) or ""
        assert {"h1", "img", "a", "script"} & set(Elements(tip).tags) == set()


def test_images_that_processing_adds_are_named_without_markup(context, feedback, image, tmp_path):
    prepared = prepare_images(delivery_of(tmp_path, {EVIL: (image(), {})}), Monitor())
    named = PreparedImages("o", f"Order {EVIL}", prepared.images, ())
    load_on_completion(named, context, feedback)
    (details,) = context.layersToLoadOnCompletion().values()
    assert "planted" in details.name
    assert "<" not in details.name + details.groupName
    (layer,) = context.temporaryLayerStore().mapLayers().values()
    assert_plain(layer.htmlMetadata(), (tmp_path / "A" / "x.tif").as_uri())


def test_a_legend_evaluates_nothing_that_comes_from_outside():
    renderer = footprint_renderer(BY_PRICE, {"[% 1 + 1 %]": [1.0, 2.0, 3.0]}, 1)
    labels = [rule.label() for rule in renderer.rootRule().children()]
    assert any("1 + 1" in label for label in labels)
    settings = QgsLegendSettings()
    assert [settings.evaluateItemText(x, QgsExpressionContext()) for x in labels] == [
        [label] for label in labels
    ]


def test_a_map_tip_loads_no_picture_that_a_layer_from_outside_names(project):
    """Algorithms keep the columns of their input, which may be a stranger's file."""
    layer = QgsVectorLayer("MultiPolygon?field=item:string&field=preview:string", "x", "memory")
    show_as_footprints(layer, {}, 1)
    feature = QgsFeature(layer.fields())
    feature.setAttributes([EVIL, "http://a.example/seen.png"])
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert "price unknown" in tip
    assert "a.example" not in tip


def test_the_message_log_renders_nothing_from_outside(qtbot):
    viewer = QgsMessageLogViewer()
    qtbot.addWidget(viewer)
    log(EVIL)

    def page():
        (view,) = [v for v in viewer.findChildren(QPlainTextEdit) if "planted" in v.toPlainText()]
        return view

    qtbot.waitUntil(lambda: len(viewer.findChildren(QPlainTextEdit)) > 0)
    shown = page()
    assert "‹h1›planted‹/h1›" in shown.toPlainText()
    assert "passwd'›planted‹/a›" in shown.toPlainText()
    assert 'file:///etc/passwd">' not in shown.document().toHtml()


def test_what_processing_shows_of_progress_is_plain():
    feedback, told = QgsProcessingFeedback(False), []
    feedback.progressChanged.connect(told.append)
    monitor = FeedbackMonitor(feedback)
    monitor.progress(0.5, EVIL)
    monitor.info(EVIL)
    monitor.warning(EVIL)
    assert_plain(feedback.htmlLog())
    assert "‹h1›planted" in feedback.textLog()


def test_the_tip_of_a_contract_is_plain(qtbot):
    combo = ContractCombo()
    qtbot.addWidget(combo)
    combo.offer([Contract(1, EVIL, "", False, False, None, None)])
    tip = combo.itemData(0, Qt.ItemDataRole.ToolTipRole)
    assert "planted" in tip
    assert "<" not in tip  # Qt takes a text for rich by its tags


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("S2A_31TBE & more", "S2A_31TBE & more"),
        ("<b>", "‹b›"),
        ("[% env('HOME') %]", "[ % env('HOME') %]"),
        ("[[%%", "[[ %%"),
    ],
)
def test_only_what_begins_markup_is_exchanged(given, expected):
    assert without_markup(given) == expected


def test_a_web_link_ends_no_attribute():
    for link in ("https://a.example/x?y='\"<>`", "https://a.example/\u201c", "https://ä.example/"):
        assert {'"', "<", ">"} & set(web_link(link)) == set()
    assert web_link("https://a.example/x y") == ""

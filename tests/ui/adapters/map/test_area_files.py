# SPDX-License-Identifier: GPL-2.0-or-later
import os
import shutil
import zipfile

import pytest
from datacosmos_imagery.core.errors import Cancelled, InputError
from datacosmos_imagery.ui.adapters.map.area_files import layers_of_file, shapes_of_file
from datacosmos_imagery.ui.adapters.map.outward import MOST_KEPT
from datacosmos_imagery.ui.adapters.map.shapes import area_of_shapes, shapes_of
from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry

SQUARE = "POLYGON((12 45,13 45,13 46,12 46,12 45))"
BESIDE = "POLYGON((12.5 45,14 45,14 46,12.5 46,12.5 45))"
WITH_HOLE = "POLYGON((12 45,13 45,13 46,12 46,12 45),(12.4 45.4,12.6 45.4,12.6 45.6,12.4 45.4))"
TRANSFORMS = QgsCoordinateTransformContext()


def write(path, driver, layers, epsg=4326):
    """Write layers, each a name and its WKTs, by OGR."""
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    crs = None
    if epsg:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    for name, wkts in layers.items():
        kind = ogr.wkbNone if wkts is None else ogr.wkbUnknown
        if driver == "ESRI Shapefile":
            kind = ogr.CreateGeometryFromWkt(wkts[0]).GetGeometryType()
        layer = dataset.CreateLayer(name, crs, kind)
        for wkt in wkts or [None]:
            feature = ogr.Feature(layer.GetLayerDefn())
            if wkt:
                made = ogr.CreateGeometryFromWkt(wkt) if isinstance(wkt, str) else wkt
                feature.SetGeometry(made)
            layer.CreateFeature(feature)
    dataset = None
    return path


def no_check():
    pass


def area_of(path, buffer_m=0.0, number=0):
    layer = layers_of_file(str(path))[number]
    return area_of_shapes(shapes_of_file(layer, no_check), buffer_m, TRANSFORMS, no_check)


@pytest.mark.parametrize(
    ("driver", "name"),
    [
        ("GPKG", "a.gpkg"),
        ("GeoJSON", "a.geojson"),
        ("GeoJSON", "a.json"),
        ("KML", "a.kml"),
        ("ESRI Shapefile", "a.shp"),
        ("GML", "a.gml"),
        ("FlatGeobuf", "a.fgb"),
    ],
)
def test_polygons_of_each_format_are_one_area(driver, name, tmp_path):
    found = area_of(write(tmp_path / name, driver, {"a": [SQUARE, BESIDE]}))
    assert found.aoi.bbox == pytest.approx((12, 45, 14, 46), abs=1e-6)
    assert found.aoi.is_box
    assert found.remarks == ()


def test_a_kmz_is_read_by_its_driver_or_as_the_archive_that_it_is(tmp_path):
    write(tmp_path / "doc.kml", "KML", {"a": [SQUARE, BESIDE]})
    with zipfile.ZipFile(tmp_path / "a.kmz", "w") as archive:
        archive.write(tmp_path / "doc.kml", "doc.kml")
    driver = gdal.GetDriverByName("LIBKML")
    found = [area_of(tmp_path / "a.kmz")]
    if driver is not None:
        driver.Deregister()
        try:
            found.append(area_of(tmp_path / "a.kmz"))
        finally:
            driver.Register()
    for area in found:
        assert area.aoi.bbox == pytest.approx((12, 45, 14, 46), abs=1e-6)
        assert area.aoi.is_box
        assert area.remarks == ()


@pytest.mark.parametrize("name", ["a.gml", "a.geojson", "a.gpkg"])
def test_nothing_is_written_beside_the_file(name, tmp_path):
    driver = {"gml": "GML", "geojson": "GeoJSON", "gpkg": "GPKG"}[name.partition(".")[2]]
    path = write(tmp_path / name, driver, {"a": [SQUARE]})
    alone = tmp_path / "alone"
    alone.mkdir()
    shutil.copy(path, alone)
    assert area_of(alone / name).aoi.area_km2 > 0
    assert os.listdir(alone) == [name]


@pytest.mark.parametrize("folder", ["", "deep/er/"])
def test_a_shapefile_in_an_archive(folder, tmp_path):
    write(tmp_path / "parcels.shp", "ESRI Shapefile", {"parcels": [SQUARE]})
    with zipfile.ZipFile(tmp_path / "all (1).zip", "w") as archive:
        for part in ("shp", "shx", "dbf", "prj"):
            archive.write(tmp_path / f"parcels.{part}", f"{folder}parcels.{part}")
    assert area_of(tmp_path / "all (1).zip").aoi.bbox == pytest.approx((12, 45, 13, 46))


def test_a_file_in_metres_is_an_area_in_degrees(tmp_path):
    square = "POLYGON((500000 5000000,600000 5000000,600000 5100000,500000 5100000,500000 5000000))"
    found = area_of(write(tmp_path / "utm.gpkg", "GPKG", {"a": [square]}, epsg=32633))
    assert found.aoi.area_km2 == pytest.approx(10_000, rel=0.002)
    assert 14.9 < found.aoi.bbox[0] < 15.1


def test_holes_are_kept(tmp_path):
    whole = area_of(write(tmp_path / "a.gpkg", "GPKG", {"a": [SQUARE]})).aoi.area_km2
    holed = area_of(write(tmp_path / "b.gpkg", "GPKG", {"a": [WITH_HOLE]})).aoi.area_km2
    assert holed == pytest.approx(whole * 0.98, rel=0.002)


def test_layers_with_shapes_are_told_apart_and_tables_left_out(tmp_path):
    path = write(tmp_path / "a.gpkg", "GPKG", {"t": None, "one": [SQUARE], "two": [SQUARE, BESIDE]})
    layers = layers_of_file(str(path))
    assert [(layer.name, layer.title, layer.count) for layer in layers] == [
        ("one", "a.gpkg: one", 1),
        ("two", "a.gpkg: two", 2),
    ]
    assert area_of(path, number=1).aoi.bbox == pytest.approx((12, 45, 14, 46))


def test_points_and_lines_beside_polygons_are_left_out_and_it_is_said(tmp_path):
    path = write(tmp_path / "a.gpkg", "GPKG", {"a": [SQUARE, "POINT(1 1)", "LINESTRING(0 0,1 1)"]})
    found = area_of(path)
    assert found.aoi.bbox == pytest.approx((12, 45, 13, 46))
    assert "2 lines and points are left out" in found.remarks[0]


@pytest.mark.parametrize("wkt", ["POINT(12 45)", "LINESTRING(12 45,12.01 45)"])
def test_points_and_lines_need_a_buffer(wkt, tmp_path):
    path = write(tmp_path / "a.gpkg", "GPKG", {"a": [wkt]})
    with pytest.raises(InputError, match="which are no area"):
        area_of(path)
    assert area_of(path, 5_000.0).aoi.area_km2 == pytest.approx(78.5, rel=0.12)


def test_across_180_degrees_however_it_is_written(tmp_path):
    strip = "POLYGON((179 -18,-179 -18,-179 -17,179 -17,179 -18))"
    found = area_of(write(tmp_path / "a.geojson", "GeoJSON", {"a": [strip]}))
    assert found.aoi.crosses_antimeridian
    assert found.aoi.bbox == pytest.approx((179, -18, -179, -17))


def test_a_coast_with_very_many_vertices_is_simplified_outwards(tmp_path):
    import math

    count = 60_000
    corners = []
    for number in range(count):
        turn = 2 * math.pi * number / count
        far = 1 + 0.05 * math.sin(40 * turn) + 0.002 * math.sin(3000 * turn)
        corners.append(f"{12 + far * math.cos(turn):.7f} {45 + far * math.sin(turn):.7f}")
    wkt = f"POLYGON(({','.join([*corners, corners[0]])}))"
    found = area_of(write(tmp_path / "a.gpkg", "GPKG", {"a": [wkt]}))
    original = QgsGeometry.fromWkt(wkt)
    kept = QgsGeometry()
    kept.fromWkb(found.aoi.shape.wkb)
    assert kept.constGet().nCoordinates() <= MOST_KEPT
    assert kept.contains(original)
    assert kept.area() == pytest.approx(original.area(), rel=0.02)
    assert "Simplified outwards from 60,001" in found.remarks[0]


def test_a_land_register_of_thousands_of_parcels_is_one_area(tmp_path):
    def parcel(x, y):
        a, b, c, d = x / 100, y / 100, (x + 1) / 100, (y + 1) / 100
        return f"POLYGON(({a} {b},{c} {b},{c} {d},{a} {d},{a} {b}))"

    parcels = [parcel(x, y) for x in range(100) for y in range(60)]
    found = area_of(write(tmp_path / "a.gpkg", "GPKG", {"a": parcels}))
    assert found.aoi.bbox == pytest.approx((0, 0, 1, 0.6))


def make_text(folder):
    path = folder / "notes.txt"
    path.write_text("nothing but words")
    return path


def make_cut_short(folder):
    path = write(folder / "a.fgb", "FlatGeobuf", {"a": [SQUARE] * 500})
    path.write_bytes(path.read_bytes()[:9_000])
    return path


def make_crossing(folder):
    return write(folder / "a.gpkg", "GPKG", {"a": ["POLYGON((0 0,1 1,1 0,0 1,0 0))"]})


def make_nothing(folder):
    path = folder / "a.geojson"
    path.touch()
    return path


def make_shp_alone(folder):
    write(folder / "a.shp", "ESRI Shapefile", {"a": [SQUARE]})
    (folder / "a.shx").unlink()
    return folder / "a.shp"


def make_without_crs(folder):
    return write(folder / "a.shp", "ESRI Shapefile", {"a": [SQUARE]}, epsg=None)


def make_swapped(folder):
    path = folder / "a.geojson"
    ring = "[[45,120],[46,120],[46,121],[45,121],[45,120]]"
    path.write_text('{"type":"Polygon","coordinates":[' + ring + "]}")
    return path


def make_nan(folder):
    line = ogr.Geometry(ogr.wkbLineString)
    for place in ((0.0, 0.0), (float("nan"), 1.0), (1.0, 1.0)):
        line.AddPoint_2D(*place)
    return write(folder / "a.fgb", "FlatGeobuf", {"a": [line]})


def make_archive_of_texts(folder):
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        archive.writestr("read.me", "words")
    return folder / "a.zip"


def make_pipe(folder):
    os.mkfifo(folder / "a.geojson")
    return folder / "a.geojson"


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (make_pipe, "a.geojson isn't a vector file"),
        (lambda folder: folder / ("x" * 5000), "can't be opened"),
        (lambda _folder: "a\0b.gpkg", "can't be opened"),
        (lambda folder: write(folder / "a.gpkg", "GPKG", {"a": [SQUARE]}) / "b", "can't be opened"),
        (make_text, "notes.txt isn't a vector file that can be read"),
        (make_cut_short, "it is damaged"),
        (make_crossing, "crosses itself"),
        (make_nothing, "a.geojson is empty"),
        (make_shp_alone, "isn't a vector file that can be read"),
        (make_without_crs, "doesn't say which coordinate reference system"),
        (make_swapped, "latitude of 121°, beyond the poles"),
        (make_nan, "coordinates that aren't numbers"),
        (make_archive_of_texts, "a.zip isn't a vector file"),
        (lambda folder: folder / "gone.gpkg", "isn't there any more"),
        (lambda folder: folder, "is a folder"),
        (lambda _folder: "/vsicurl/https://example.com/a.gpkg", "isn't a file on this computer"),
        (lambda _folder: "https://example.com/a.geojson", "isn't a file on this computer"),
        (
            lambda folder: write(folder / "a.gpkg", "GPKG", {"t": None}),
            "a.gpkg is a table without shapes",
        ),
        (
            lambda folder: write(folder / "a.gpkg", "GPKG", {"a": []}),
            "holds no shapes|is empty",
        ),
    ],
)
def test_what_is_no_area_is_refused_in_words(make, words, tmp_path):
    with pytest.raises(InputError, match=words):
        area_of(make(tmp_path))


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is locked for the administrator")
def test_a_locked_file_is_said_to_be(tmp_path):
    path = write(tmp_path / "a.gpkg", "GPKG", {"a": [SQUARE]})
    path.chmod(0)
    with pytest.raises(InputError, match="can't be opened"):
        area_of(path)


def test_reading_can_be_stopped(tmp_path):
    def stop():
        raise Cancelled

    (layer,) = layers_of_file(str(write(tmp_path / "a.gpkg", "GPKG", {"a": [SQUARE]})))
    with pytest.raises(Cancelled):
        shapes_of_file(layer, stop)


def test_too_much_to_be_read_is_refused():
    many = QgsGeometry.fromWkt("LINESTRING(0 0,1 1)").densifyByCount(600_000)
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    with pytest.raises(InputError, match="more than 1,000,000 vertices"):
        shapes_of([many, many], crs, "layer", no_check)


def test_gdal_says_nothing_on_the_console(tmp_path, capfd):
    with pytest.raises(InputError):
        area_of(make_text(tmp_path))
    assert gdal.GetLastErrorType() is not None
    assert "ERROR" not in capfd.readouterr().err

# SPDX-License-Identifier: GPL-2.0-or-later
"""An area of a remote image as GDAL writes it: the same pixels, in the same place, a whole COG."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from area_scene import Scene
from conftest import Recorder
from datacosmos_imagery.core.areas.cutting import NotPlaced
from datacosmos_imagery.core.geo.geometry import aoi_from_bbox, aoi_from_geojson
from datacosmos_imagery.core.geo.wished_area import WishedArea
from datacosmos_imagery.ui.adapters.rasters.cutting import GdalCutter
from osgeo import gdal, osr

UTM = 32629
# In the middle of the image, off its grid.
LISBON = (-8.96, 38.77, -8.90, 38.80)
SIZE = 1000


@dataclass(frozen=True)
class Look:
    """How an image is made."""

    epsg: int = UTM
    transform: tuple = (500_000.0, 10.0, 0.0, 4_300_000.0, 0.0, -10.0)
    kind: int = gdal.GDT_UInt16
    bands: int = 3
    nodata: float | None = 0.0
    has_mask: bool = False
    has_palette: bool = False
    driver: str = "COG"
    options: tuple = ()
    size: int = SIZE
    metadata: tuple = ()


def make(path, look):
    memory = gdal.GetDriverByName("MEM").Create("", look.size, look.size, look.bands, look.kind)
    if look.epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(look.epsg)
        memory.SetProjection(reference.ExportToWkt())
    if look.transform:
        memory.SetGeoTransform(look.transform)
    source = np.random.default_rng(7)
    for number in range(1, look.bands + 1):
        band = memory.GetRasterBand(number)
        band.WriteArray(source.integers(1, 200, (look.size, look.size)).astype(np.uint8))
        band.SetDescription(f"B{number:02}")
        if look.nodata is not None:
            band.SetNoDataValue(look.nodata)
        if not look.has_palette:
            band.SetScale(0.0001)
            band.SetOffset(-0.1)
        band.SetMetadataItem("wavelength", str(number))
    if look.has_palette:
        table = gdal.ColorTable()
        for value in range(200):
            table.SetColorEntry(value, (value, 255 - value, 10))
        memory.GetRasterBand(1).SetColorTable(table)
    memory.SetMetadataItem("SENSOR", "HyperScout")
    for domain, values in look.metadata:
        memory.SetMetadata(values, domain)
    if look.has_mask:
        memory.CreateMaskBand(gdal.GMF_PER_DATASET)
        mask = np.full((look.size, look.size), 255, np.uint8)
        mask[:, : look.size // 2] = 0
        memory.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    gdal.GetDriverByName(look.driver).CreateCopy(str(path), memory, options=list(look.options))
    return path


TILED = ("TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128")
LOOKS = {
    "deflate": Look(),
    "LZW with predictor": Look(options=("COMPRESS=LZW", "PREDICTOR=YES")),
    "not packed": Look(options=("COMPRESS=NONE",)),
    "JPEG": Look(kind=gdal.GDT_Byte, nodata=None, options=("COMPRESS=JPEG",)),
    "JPEG with mask": Look(
        kind=gdal.GDT_Byte, nodata=None, has_mask=True, options=("COMPRESS=JPEG",)
    ),
    "mask": Look(nodata=None, has_mask=True),
    "floats": Look(kind=gdal.GDT_Float32, nodata=-9999.0),
    "signed": Look(kind=gdal.GDT_Int16, nodata=-32768.0),
    "palette": Look(kind=gdal.GDT_Byte, bands=1, has_palette=True),
    "BigTIFF": Look(options=("BIGTIFF=YES",)),
    "bands apart": Look(driver="GTiff", options=(*TILED, "INTERLEAVE=BAND")),
    "big-endian": Look(driver="GTiff", options=(*TILED, "ENDIANNESS=BIG", "COMPRESS=LZW")),
    "no smaller forms": Look(driver="GTiff", options=(*TILED, "COMPRESS=DEFLATE")),
}


@pytest.fixture
def scene(tmp_path):
    made = Scene(tmp_path)
    with made.offers:
        yield made


@pytest.fixture
def monitor():
    return Recorder()


def fetch(scene, monitor, look, box=LISBON, metres=0.0):
    """Return the part, the whole image, and which part it is."""
    path = make(scene.folder / "source.tif", look)
    scene.offer(data=path.read_bytes())
    area = WishedArea.of(aoi_from_bbox(*box), metres)
    (file,) = scene.fetch(monitor, GdalCutter(), area=area).files
    return gdal.Open(str(file.path)), gdal.Open(str(path)), file.part


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_the_pixels_are_the_images_own_with_all_that_is_said_of_them(look, scene, monitor):
    part, whole, note = fetch(scene, monitor, look)
    assert monitor.warnings == []
    column, row, width, height = note.window
    assert np.array_equal(part.ReadAsArray(), whole.ReadAsArray(column, row, width, height))
    west, step, _, north, _, down = look.transform
    assert part.GetGeoTransform() == (west + column * step, step, 0, north + row * down, 0, down)
    assert part.GetSpatialRef().IsSame(whole.GetSpatialRef())
    assert part.GetMetadataItem("SENSOR") == "HyperScout"
    assert part.RasterCount == whole.RasterCount
    for number in range(1, look.bands + 1):
        ours, theirs = part.GetRasterBand(number), whole.GetRasterBand(number)
        for said in ("GetDescription", "GetNoDataValue", "GetScale", "GetOffset", "GetMaskFlags"):
            assert getattr(ours, said)() == getattr(theirs, said)(), said
        assert ours.DataType == theirs.DataType
        assert ours.GetColorInterpretation() == theirs.GetColorInterpretation()
        assert ours.GetMetadataItem("wavelength") == str(number)
        assert (ours.GetColorTable() is None) == (theirs.GetColorTable() is None)
        there = theirs.GetMaskBand().ReadAsArray(column, row, width, height)
        assert np.array_equal(ours.GetMaskBand().ReadAsArray(), there)


@pytest.mark.parametrize("look", [Look(), LOOKS["mask"], LOOKS["JPEG"]], ids=["a", "mask", "JPEG"])
@pytest.mark.parametrize("box", [LISBON, (-8.96, 38.79, -8.95, 38.80)], ids=["large", "small"])
def test_it_is_a_valid_cloud_optimised_geotiff(look, box, scene, monitor):
    from osgeo_utils.samples.validate_cloud_optimized_geotiff import validate

    part, _whole, _note = fetch(scene, monitor, look, box)
    warnings, errors, _details = validate(part)
    assert errors == []
    assert warnings == []


def test_the_area_lies_within_its_part_and_the_part_is_hardly_larger(scene, monitor):
    part, _whole, note = fetch(scene, monitor, Look())
    west, step, _, north, _, _down = part.GetGeoTransform()
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    there = osr.CoordinateTransformation(reference, part.GetSpatialRef())
    corners = [there.TransformPoint(x, y) for x in LISBON[::2] for y in LISBON[1::2]]
    xs, ys = [x for x, _y, _z in corners], [y for _x, y, _z in corners]
    east, south = west + note.window[2] * step, north - note.window[3] * step
    assert west <= min(xs) < west + 2 * step
    assert east - 2 * step < max(xs) <= east
    assert south <= min(ys) < south + 2 * step
    assert north - 2 * step < max(ys) <= north


def test_a_chosen_resolution_takes_the_smaller_form_on_its_own_grid(scene, monitor):
    part, whole, note = fetch(scene, monitor, Look(), metres=25.0)
    overview = whole.GetRasterBand(1).GetOverview(0)
    assert note.level == (overview.XSize, overview.YSize) == (500, 500)
    column, row, width, height = note.window
    expected = overview.ReadAsArray(column, row, width, height)
    assert np.array_equal(part.GetRasterBand(1).ReadAsArray(), expected)
    assert part.GetGeoTransform() == (500_000 + 20 * column, 20, 0, 4_300_000 - 20 * row, 0, -20)
    few = scene.fetched_bytes
    assert few < overview.XSize * overview.YSize * 2 * 3


def test_far_fewer_bytes_come_than_the_image_has(scene, monitor):
    fetch(scene, monitor, Look(size=2400), box=(-8.99, 38.80, -8.97, 38.82))
    assert scene.fetched_bytes < len(scene.data) / 8


PLACES = {
    "degrees": (Look(epsg=4326, transform=(-9.0, 1e-4, 0, 38.84, 0, -1e-4)), LISBON),
    "on 180 degrees": (
        Look(epsg=32701, transform=(180_000.0, 10.0, 0, 8_000_000.0, 0, -10.0)),
        (179.99, -18.10, -179.95, -18.06),
    ),
    "in the middle of a world that it isn't": (
        Look(),
        (-179.0, 38.79, 179.0, 38.80),
    ),
    "around the pole": (
        Look(epsg=3413, transform=(-7_000.0, 10.0, 0, 7_000.0, 0, -10.0)),
        (-180.0, 89.97, 180.0, 90.0),
    ),
    "turned": (
        Look(transform=(500_000.0, 8.0, 6.0, 4_300_000.0, 6.0, -8.0)),
        (-8.93, 38.82, -8.91, 38.84),
    ),
}


@pytest.fixture(params=[False, True], ids=["GDAL is silent", "GDAL raises"])
def _habit(request):
    """Whether GDAL raises is a switch of the whole process that belongs to others."""
    before = [module.GetUseExceptions() for module in (gdal, osr)]
    for module in (gdal, osr):
        (module.UseExceptions if request.param else module.DontUseExceptions)()
    yield
    # In this order: each has put a handler of its own on a stack.
    for module, was_on in zip((osr, gdal), reversed(before)):
        (module.UseExceptions if was_on else module.DontUseExceptions)()


@pytest.mark.usefixtures("_habit")
@pytest.mark.parametrize(("look", "box"), PLACES.values(), ids=PLACES)
def test_an_area_is_found_wherever_the_image_lies(look, box, scene, monitor):
    part, whole, note = fetch(scene, monitor, look, box)
    column, row, width, height = note.window
    assert 0 < width * height < look.size**2
    assert np.array_equal(part.ReadAsArray(), whole.ReadAsArray(column, row, width, height))
    inverse = gdal.InvGeoTransform(whole.GetGeoTransform())
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    system = whole.GetSpatialRef()
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    there = osr.CoordinateTransformation(reference, system)
    east = box[2] if box[2] > box[0] else box[2] + 360
    longitude = -8.96 if box[0] == -179 else (box[0] + east) / 2
    x, y, _z = there.TransformPoint(longitude, (box[1] + box[3]) / 2)
    at_column, at_row = gdal.ApplyGeoTransform(inverse, x, y)
    assert column <= at_column <= column + width
    assert row <= at_row <= row + height


def test_an_area_elsewhere_touches_no_image(tmp_path):
    path = make(tmp_path / "x.tif", Look())
    for box in [(100.0, 0.0, 101.0, 1.0), (-8.7, 38.5, -8.6, 38.6), (-9.2, 38.0, -9.1, 38.1)]:
        assert GdalCutter().window(path, WishedArea((box,))) is None


def test_the_whole_world_is_the_whole_image(tmp_path):
    path = make(tmp_path / "x.tif", Look())
    window = GdalCutter().window(path, WishedArea(((-180.0, -90.0, 180.0, 90.0),)))
    assert window.is_all


def test_several_polygons_are_one_rectangle_around_those_on_the_image(tmp_path):
    path = make(tmp_path / "x.tif", Look())
    boxes = ((-8.99, 38.80, -8.98, 38.81), (-8.90, 38.77, -8.89, 38.78), (50.0, 5.0, 51.0, 6.0))
    window = GdalCutter().window(path, WishedArea(boxes))
    single = [GdalCutter().window(path, WishedArea((box,))) for box in boxes[:2]]
    assert window.column == min(one.column for one in single)
    assert window.column + window.width == max(one.column + one.width for one in single)
    polygons = {
        "type": "MultiPolygon",
        "coordinates": [[[[w, s], [e, s], [e, n], [w, n], [w, s]]] for w, s, e, n in boxes],
    }
    assert set(WishedArea.of(aoi_from_geojson(polygons)).boxes) == set(boxes)


RPC = dict.fromkeys(("LINE_OFF", "SAMP_OFF", "LAT_OFF", "LONG_OFF", "HEIGHT_OFF"), "1")
RPC |= dict.fromkeys(("LINE_SCALE", "SAMP_SCALE", "LAT_SCALE", "LONG_SCALE"), "1")
RPC |= {
    "HEIGHT_SCALE": "1",
    **{f"{n}_COEFF": " ".join(["0"] * 20) for n in ("LINE_NUM", "SAMP_NUM")},
}
RPC |= {f"{n}_COEFF": "1 " + " ".join(["0"] * 19) for n in ("LINE_DEN", "SAMP_DEN")}
LOCAL = 'LOCAL_CS["unknown",UNIT["metre",1]]'


@pytest.mark.parametrize(
    "look",
    [Look(epsg=0), Look(transform=()), Look(metadata=(("RPC", RPC),))],
    ids=["no CRS", "no place", "RPC"],
)
def test_an_image_that_isnt_map_projected_comes_whole_and_it_is_said(look, scene, monitor):
    path = make(scene.folder / "source.tif", look)
    scene.offer(data=path.read_bytes())
    area = WishedArea((LISBON,))
    (file,) = scene.fetch(monitor, GdalCutter(), area=area).files
    assert file.part is None
    assert file.path.read_bytes() == scene.data
    assert "stays whole" in monitor.warnings[-1]


def test_a_reference_system_that_leads_nowhere_is_said(tmp_path):
    path = make(tmp_path / "x.tif", Look(driver="GTiff", options=TILED, epsg=0))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetProjection(LOCAL)
    del dataset
    with pytest.raises(NotPlaced):
        GdalCutter().window(path, WishedArea((LISBON,)))


def test_strips_come_whole_and_are_cut_here(scene, monitor):
    look = Look(driver="GTiff", options=("COMPRESS=DEFLATE",))
    part, whole, note = fetch(scene, monitor, look)
    assert np.array_equal(part.ReadAsArray(), whole.ReadAsArray(*note.window))
    assert scene.names == ["scene.tif", "scene_area.tif"]
    assert "isn't made of tiles" in monitor.warnings[0]


def test_a_damaged_tile_makes_no_file(scene, monitor):
    path = make(scene.folder / "source.tif", Look())
    data = bytearray(path.read_bytes())
    data[len(data) // 4 :] = bytes(len(data) - len(data) // 4)
    scene.offer(data=bytes(data))
    fetched = scene.fetch(monitor, GdalCutter(), area=WishedArea((LISBON,)))
    assert fetched.files == ()
    assert fetched.failed
    assert scene.names == []


def test_no_other_thread_sees_how_it_is_written(scene, monitor):
    fetch(scene, monitor, Look())
    assert gdal.GetConfigOption("GDAL_PAM_ENABLED") is None
    assert not list(scene.folder.rglob("*.aux.xml"))

# SPDX-License-Identifier: GPL-2.0-or-later
"""The guide's shell example for many areas, run as it stands."""

from __future__ import annotations

import json
import pathlib
import re
import subprocess

from osgeo import ogr, osr

ROOT = pathlib.Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "resources" / "help" / "batch.md").read_text("utf-8")
MODEL = ROOT / "resources" / "help" / "examples" / "order_clearest_scene.model3"
AREAS = {"barcelona": (2.05, 41.35, 2.20, 41.45), "ebro": (0.60, 40.65, 0.80, 40.80)}


def write_areas(path):
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    wgs84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("areas", wgs84, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    for name, (west, south, east, north) in AREAS.items():
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["name"] = name
        ring = f"{west} {south},{east} {south},{east} {north},{west} {north},{west} {south}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        layer.CreateFeature(feature)


def test_the_loop_of_the_guide_orders_one_scene_for_each_area(
    qgis_environment, account_environment, sandbox, credentials_file, tmp_path
):
    section = GUIDE.partition("## A hundred areas with qgis_process")[2]
    commands = re.search(r"```sh\n(.+?)```", section, flags=re.DOTALL)[1]
    write_areas(tmp_path / "areas.gpkg")
    done = subprocess.run(
        ["sh", "-e", "-c", commands],
        cwd=tmp_path,
        # The credentials file lies in the home folder, as the example has it.
        env={**qgis_environment, **account_environment, "HOME": str(credentials_file.parent)},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    results = [json.loads(path.read_text())["results"] for path in tmp_path.glob("*-order.json")]
    assert {result["ORDER_ID"] for result in results} == set(sandbox.orders)
    assert [len(order.lines) for order in sandbox.orders.values()] == [1, 1]


def run_model(environment, **inputs):
    return subprocess.run(
        ["qgis_process", "--json", "run", str(MODEL), "-"],
        input=json.dumps({"inputs": inputs}),
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_the_guides_model_orders_the_clearest_scene_once(
    qgis_environment, account_environment, sandbox
):
    environment = {**qgis_environment, **account_environment}
    section = GUIDE.partition("## A model")[2]
    command = re.search(r"```sh\n(.+?)```", section, flags=re.DOTALL)[1].replace("\\\n", " ")
    inputs = dict(re.findall(r'--(\w+)="?([^"\s]+(?: \[EPSG:4326\])?)', command))
    assert inputs.pop("accept") == "true"
    done = run_model(environment, **inputs)
    assert done.returncode != 0
    assert "Copernicus Sentinel data terms" in done.stderr
    assert not sandbox.orders
    done = run_model(environment, **inputs, accept=True)
    assert done.returncode == 0, done.stderr
    (order,) = sandbox.orders.values()
    ((entry, _level, _price),) = order.lines
    covering = [
        other.scene.cloud
        for other in sandbox.catalogue.entries
        if other.collection == entry.collection
        and "31TDF" in other.id
        and other.item["properties"]["datetime"] >= "2026"
    ]
    assert entry.scene.cloud == min(covering)
    done = run_model(environment, **inputs, accept=True)
    assert done.returncode != 0
    assert "was ordered before" in done.stderr
    assert len(sandbox.orders) == 1

# SPDX-License-Identifier: GPL-2.0-or-later
"""`make demo`, run for real: what it leaves behind, and how it fails."""

from __future__ import annotations

import json
import os
import re
import socket
import sqlite3
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from osgeo import gdal
from qgis.PyQt.QtGui import QImage

SCRIPT = Path(__file__).parents[1] / "demo" / "run_demo.py"


@dataclass
class Run:
    folder: Path
    code: int
    out: str
    err: str

    @property
    def sandbox_address(self):
        parts = urlsplit(re.search(r"http://127\.0\.0\.1:\d+", self.out)[0])
        return parts.hostname, parts.port

    @property
    def images(self):
        return sorted((self.folder / "images").glob("*/*.tiff"))


def run_demo(folder, **environment):
    # Small images: what is tested is the way to them.
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--folder", str(folder), "--raster-size", "128"],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    return Run(folder, done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    # A proxy that leads nowhere: the way to this machine mustn't lead through it.
    run = run_demo(tmp_path_factory.mktemp("demo"), http_proxy="http://127.0.0.1:9")
    assert run.code == 0, run.out + run.err
    return run


def test_demo_draws_a_map_that_is_not_blank(demo):
    picture = QImage(str(demo.folder / "map.png"))
    assert picture.width() > 1000
    assert picture.height() > 600
    grid = [(x, y) for x in range(0, picture.width(), 20) for y in range(0, picture.height(), 20)]
    assert len({picture.pixel(x, y) for x, y in grid}) > 200


def test_demo_downloads_all_files_whole(demo):
    assert not list(demo.folder.glob("images/**/*.part"))
    count = int(re.search(r"(\d+) files, .* MB", demo.out)[1])
    recorded = {}
    for manifest in demo.folder.glob("images/*/.datacosmos-files.json"):
        for name, entry in json.loads(manifest.read_text()).items():
            recorded[manifest.parent / name] = entry["size"]
    assert len(recorded) == count
    assert {path: path.stat().st_size for path in recorded} == recorded
    assert len(demo.images) >= 2
    for path in demo.images:
        image = gdal.Open(str(path))
        assert image.ReadRaster() is not None, path
        assert image.GetProjection(), path


def test_demo_places_exactly_one_order_and_pays_it(demo):
    journal = next(demo.folder.glob("qgis/profiles/*/datacosmos_imagery/orders.sqlite"))
    with sqlite3.connect(journal) as file:
        orders = list(file.execute("SELECT order_id, state, status FROM attempt"))
    assert len(orders) == 1
    order_id, state, status = orders[0]
    assert (state, status) == ("created", "PAID")
    # The sandbox's own books, as the demo read them.
    assert "hold 1 order, PAID" in demo.out
    assert order_id in demo.out


def test_demo_shows_the_licences_before_it_orders(demo):
    assert demo.out.index("licences/eula") < demo.out.index("ACCEPT_LICENCES=true")


def test_demo_prints_no_secret(demo):
    credentials = demo.folder / "sandbox" / "data_cosmos_api_credentials.json"
    secret = json.loads(credentials.read_text())["client_secret"]
    assert secret
    assert secret not in demo.out + demo.err
    assert not re.search(r"/checkout/[^/\s]+/\w", demo.out)


def test_demo_stops_its_sandbox(demo):
    assert not is_listening(*demo.sandbox_address)


def test_demo_that_fails_says_so_and_stops_its_sandbox(tmp_path):
    run = run_demo(tmp_path / "demo", PATH=str(tmp_path))
    assert run.code == 1
    assert "The demo failed" in run.err
    assert "qgis_process" in run.err
    assert "Traceback" not in run.err
    assert not is_listening(*run.sandbox_address)


def test_demo_leaves_a_folder_alone_that_holds_something(tmp_path):
    (tmp_path / "thesis.txt").write_text("mine")
    run = run_demo(tmp_path)
    assert run.code == 1
    assert "isn't empty" in run.err
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def is_listening(host, port):
    with socket.socket() as caller:
        caller.settimeout(2)
        return caller.connect_ex((host, port)) == 0

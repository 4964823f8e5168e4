# SPDX-License-Identifier: GPL-2.0-or-later
"""A download of an area killed at any step: the next run ends it, and no half file looks whole."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest
from area_scene import AREA, TileCutter
from datacosmos_imagery.core import DeliverJob, VerifyJob, read_delivery
from datacosmos_imagery.core.areas.fetcher import AreaFetcher
from datacosmos_imagery.core.delivery.manifest import Manifest
from datacosmos_imagery.core.delivery.provenance import read_provenance
from killing import Asking, Gate, Inside, sha256_of, unfinished
from views import creations, line_in

TESTS = Path(__file__).resolve().parents[2]
CORE = "datacosmos_imagery.core"
SCRIPT = """
import json, sys
from pathlib import Path
told = json.loads(sys.argv[1])
sys.path[:0] = [told["plugins"], told["tests"]]
from datacosmos_imagery.core import *
from datacosmos_imagery.core.areas.fetcher import AreaFetcher
from area_scene import AREA, TileCutter
from killing import die_at
if told["death"]:
    die_at(**told["death"])
connection = Connection(told["url"], told["url"], 42, 456)
client = Client(connection, PastedToken(told["pass"]), HttpSettings(parallel=1))
journal, base = Path(told["journal"]), Path(told["base"])
parts = AreaFetcher(AREA, TileCutter((1, 1, 2, 2)))
DeliverJob(client, told["order"], base, journal_folder=journal, parts=parts).run(Monitor())
"""


STEPS = {
    "before the head of the first image": Asking(r"\.tiff$"),
    "the head is there": Inside(f"{CORE}.areas.excerpt:Excerpt.begin", "after"),
    "before the tiles": Inside(f"{CORE}.areas.excerpt:Excerpt.fill", "before"),
    "some tiles are asked for": Asking(r"\.tiff$", skip=1),
    "the tiles are there": Inside(f"{CORE}.areas.excerpt:Excerpt.fill", "after"),
    "the part is cut": Inside("area_scene:TileCutter.write", "after"),
    "before it is on the disk": Inside(f"{CORE}.areas.fetcher:sync_file", "before"),
    "before it is noted": Inside(f"{CORE}.delivery.manifest:Manifest.note_part", "before"),
    "in the middle of noting it": Inside("os:replace", "before", r"files\.json\.part$"),
    "after it is noted": Inside(f"{CORE}.delivery.manifest:Manifest.note_part", "after"),
    "just before it has its name": Inside("os:replace", "before", r"_area\.tif$"),
    "just after that": Inside("os:replace", "after", r"_area\.tif$"),
    "between two images": Asking(r"\.tiff$", skip=4),
    "before the papers": Inside(f"{CORE}.delivery.deliver_job:write_papers", "before"),
    "just before the end": Inside(f"{CORE}.delivery.papers:write_readme", "after"),
}


@pytest.mark.parametrize("step", STEPS)
def test_after_a_kill_the_next_run_has_all_parts_whole(
    make_sandbox, make_client, buy, rasters, tmp_path, monitor, step
):
    sandbox = make_sandbox(state_folder=rasters)
    client = make_client(sandbox, parallel=1)
    order_id = buy(sandbox, client, line_in(sandbox, "sentinel-2-l2a"))
    base, journal, how = tmp_path / "images", tmp_path / "journal", STEPS[step]
    (tmp_path / "path").mkdir()
    (tmp_path / "path" / "datacosmos_imagery").symlink_to(TESTS.parent)
    told = {
        "plugins": str(tmp_path / "path"),
        "tests": str(TESTS),
        "url": sandbox.url,
        "pass": sandbox.issue_token(),
        "journal": str(journal),
        "base": str(base),
        "order": order_id,
        "death": asdict(how) if isinstance(how, Inside) else None,
    }
    if isinstance(how, Asking):
        gate = Gate(sandbox, "GET", how.path, how.skip, after=how.after)
    process = subprocess.Popen([sys.executable, "-c", SCRIPT, json.dumps(told)])
    if isinstance(how, Asking):
        assert gate.reached.wait(30)
        process.kill()
        gate.open.set()
    assert process.wait(60) == -signal.SIGKILL
    # Whatever has a final name is whole, and known as a part.
    for path in base.rglob("*_area*.tif"):
        assert sha256_of(path) == Manifest(path.parent).parts()[path.name].sha256

    wanted = AreaFetcher(AREA, TileCutter((1, 1, 2, 2)))
    DeliverJob(client, order_id, base, journal_folder=journal, parts=wanted).run(monitor)
    (folder,) = base.iterdir()
    delivery = read_delivery(folder, with_parts=True)
    parts = [file for file in delivery.files if file.part is not None]
    assert parts
    for file in parts:
        assert file.part.area == AREA
        assert read_provenance(file.path).part == file.part
    names = {file.path.name for file in parts}
    assert {path.name for path in folder.rglob("*_area*.tif")} == names
    assert unfinished(folder) == []
    report = VerifyJob(client, order_id, folder, journal).run(monitor)
    assert report.is_sound
    assert not [file for file in report.files if file.verdict.value == "foreign"]
    assert len(creations(sandbox)) == 1

# SPDX-License-Identifier: GPL-2.0-or-later
"""A program killed at any step of a delivery: the next run ends it, and no half file looks whole."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest
from datacosmos_imagery.core import DeliverJob
from datacosmos_imagery.core.sandbox import Fault
from killing import Asking, Gate, Inside, digests, halves, unfinished
from views import creations, line_in

TESTS = Path(__file__).resolve().parents[2]
CORE = "datacosmos_imagery.core"
SCRIPT = """
import json, sys
from pathlib import Path
told = json.loads(sys.argv[1])
sys.path[:0] = [told["plugins"], told["tests"]]
from datacosmos_imagery.core import *
from killing import die_at
if told["death"]:
    die_at(**told["death"])
connection = Connection(told["url"], told["url"], 42, 456)
client = Client(connection, PastedToken(told["pass"]), HttpSettings(parallel=1))
journal, base = Path(told["journal"]), Path(told["base"])
DeliverJob(client, told["order"], base, journal_folder=journal).run(Monitor())
"""


@dataclass(frozen=True)
class Within:
    """Killed once this part of a file that comes slowly is on the disk."""

    part: float


STEPS = {
    "the order is asked for": Asking(r"/orders/[^/]+$"),
    "the items are read": Asking(r"/items/[^/]+$", skip=1),
    "before the folder is marked": Inside(
        f"{CORE}.delivery.order_folder:write_atomically", "before"
    ),
    "before the folder's mark has its name": Inside("os:replace", "before"),
    "the folder is there": Inside(f"{CORE}.delivery.deliver_job:bring", "before"),
    "before the first file": Asking(r"\.tiff$"),
    "a tenth of a file": Within(0.1),
    "half of a file": Within(0.5),
    "most of a file": Within(0.7),
    "between files": Asking(r"\.tiff$", skip=2),
    "before a file is noted": Inside(f"{CORE}.delivery.manifest:Manifest.note", "before", skip=1),
    "in the middle of noting it": Inside("os:replace", "before", r"files\.json\.part$", skip=1),
    "before it gets its name": Inside(
        f"{CORE}.delivery.partfile:PartFile.finish", "before", skip=1
    ),
    "just after that": Inside("os:replace", "after", r"\.tiff\.part$", skip=1),
    "before the papers": Inside(f"{CORE}.delivery.deliver_job:write_papers", "before"),
    "in the middle of the papers": Inside(f"{CORE}.delivery.papers:write_provenance", "after"),
    "before a paper has its name": Inside("os:replace", "before", r"/[0-9a-f]{32}\.part$", skip=3),
    "before the README": Inside(f"{CORE}.delivery.papers:write_readme", "before"),
    "just before the end": Inside(f"{CORE}.delivery.papers:write_readme", "after"),
}


@pytest.mark.parametrize("step", STEPS)
def test_after_a_kill_the_next_run_has_all_files_whole(
    make_sandbox, make_client, buy, rasters, tmp_path, monitor, step
):
    sandbox = make_sandbox(state_folder=rasters)
    client = make_client(sandbox, parallel=1)
    lines = [line_in(sandbox, name) for name in ("sentinel-2-l2a", "menut-l1c-cogs")]
    order_id = buy(sandbox, client, *lines)
    files = sandbox.files(order_id)
    served, base, how = digests(files), tmp_path / "images", STEPS[step]
    (tmp_path / "path").mkdir()
    (tmp_path / "path" / "datacosmos_imagery").symlink_to(TESTS.parent)
    told = {
        "plugins": str(tmp_path / "path"),
        "tests": str(TESTS),
        "url": sandbox.url,
        "pass": sandbox.issue_token(),
        "journal": str(tmp_path / "journal"),
        "base": str(base),
        "order": order_id,
        "death": asdict(how) if isinstance(how, Inside) else None,
    }
    if isinstance(how, Asking):
        gate = Gate(sandbox, "GET", how.path, how.skip, after=how.after)
    if isinstance(how, Within):
        (slow,) = [name for name in served if "B04" in name]
        size = files[slow].stat().st_size
        sandbox.faults.add(Fault(r"B04.*\.tiff$", bytes_per_s=size // 4))
    process = subprocess.Popen([sys.executable, "-c", SCRIPT, json.dumps(told)])
    if isinstance(how, Asking):
        assert gate.reached.wait(30)
        process.kill()
        gate.open.set()
    if isinstance(how, Within):
        arrived = wait_for_part(base, "B04", how.part)
        process.kill()
    assert process.wait(60) == -signal.SIGKILL
    assert not base.exists() or not [
        half for folder in base.iterdir() for half in halves(folder, served)
    ]

    make_old(base)  # for what only counts as left behind after a while
    before = len(sandbox.requests)
    DeliverJob(client, order_id, base, journal_folder=tmp_path / "journal").run(monitor)
    (folder,) = base.iterdir()
    assert halves(folder, served) == []
    assert [name for name in served if not (folder / name).is_file()] == []
    assert unfinished(folder) == []
    assert (folder / "README.txt").is_file()
    assert len(creations(sandbox)) == 1
    if isinstance(how, Within):
        (again,) = [r for r in sandbox.requests[before:] if re.search(r"B04.*\.tiff$", r.path)]
        assert int(re.fullmatch(r"bytes=(\d+)-", again.headers["range"])[1]) >= arrived


def make_old(base):
    """Let what lies in a folder have been written an hour ago."""
    for path in base.rglob("*.part"):
        os.utime(path, (time.time() - 3600,) * 2)


def wait_for_part(base, name, part):
    """Wait until so much of a file is on the disk, and return how many bytes."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        for path in base.glob(f"*/*/*{name}*.part"):
            try:
                total = json.loads(path.with_name(path.name + ".json").read_text())["total_bytes"]
                size = path.stat().st_size
            except (OSError, ValueError):
                continue  # it is being made
            if size >= part * total:
                return size
        time.sleep(0.01)
    raise AssertionError(f"{part} of {name} didn't come.")

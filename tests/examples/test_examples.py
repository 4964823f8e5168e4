# SPDX-License-Identifier: GPL-2.0-or-later
"""The guide's examples, run as the guide says, against the sandbox.

Their engines run in an environment of their own (build/examples-venv), made here when it is
missing, which needs the package index once. DATACOSMOS_OUTSIDE=skip leaves those tests out.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from datacosmos_imagery.core.ledger.address import VARIABLE
from datacosmos_imagery.core.sandbox import Fault
from environments import BUILD, python_of
from killing import Gate
from own_postgres import ask_database

HERE = Path(__file__).resolve().parent
EXAMPLES = BUILD / "plugins" / "datacosmos_imagery" / "resources" / "help" / "examples"
GUIDE = (EXAMPLES.parent / "batch.md").read_text("utf-8")
CHOICE = ("--collection", "sentinel-2-l2a", "--max-cloud", "30")
LIMIT = ("--month-limit", "5000 USD")
AREAS = {
    "Ebro delta": (0.60, 40.65, 0.80, 40.80),
    "Barcelona": (2.05, 41.35, 2.20, 41.45),
    "Llobregat": (1.95, 41.30, 2.10, 41.40),
    "Harwell": (-1.40, 51.55, -1.25, 51.65),
}
# While the service holds which request, of how many of the kind that pass before it, and whether its
# work is done then, a run is killed.
KILLS = {
    "choosing": ("GET", r"/order/price$", 1, False),
    "before an order": ("POST", r"/orders$", 1, False),
    "after an order": ("POST", r"/orders$", 1, True),
    "in a download": ("GET", r"/full/.+\.tif", 1, False),
}
needs_engine = pytest.mark.skipif(
    os.environ.get("DATACOSMOS_OUTSIDE") == "skip", reason="DATACOSMOS_OUTSIDE=skip"
)


@pytest.fixture(scope="session")
def engine_python():
    """Return the Python that has the workflow engines."""
    return python_of("examples-venv", HERE / "requirements.txt", sees_system=True)


@pytest.fixture
def areas(tmp_path):
    """GeoJSON files, one an area; two areas need the same scenes."""
    paths = []
    for name, (west, south, east, north) in AREAS.items():
        ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
        geometry = {"type": "Polygon", "coordinates": [ring]}
        feature = {"type": "Feature", "properties": {"name": name}, "geometry": geometry}
        # CWL knows no file with a space in its name.
        paths.append(tmp_path / f"{name.replace(' ', '-')}.geojson")
        paths[-1].write_text(json.dumps(feature))
    return paths


@pytest.fixture
def start(account_environment, tmp_path):
    """Return a function that starts a command with the sandbox's account; credits pay."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    environment = {
        **kept,
        **account_environment,
        "DATACOSMOS_CONTRACT_ID": "457",
        "PYTHONPATH": str(BUILD / "plugins"),
        "HOME": str(tmp_path),
    }

    def start(*command):
        ours = {VARIABLE: os.environ[VARIABLE]} if VARIABLE in os.environ else {}
        # As after "activate": what the engine starts is of its environment.
        path = os.pathsep.join([str(Path(command[0]).parent), os.environ["PATH"]])
        return subprocess.Popen(
            [str(part) for part in command],
            cwd=tmp_path,
            env={**environment, **ours, "PATH": path},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    return start


@pytest.fixture
def script(start, areas, tmp_path):
    """Return a function that starts the script for all areas."""

    def script(*more, machine=""):
        # With a ledger machines share what was chosen, and each has a journal's folder of its own.
        choices = ("--choices", tmp_path / "choices") if machine else ()
        journal = ("--journal", tmp_path / f"j{machine}")
        path = EXAMPLES / "buy_areas.py"
        return start(sys.executable, path, *areas, *journal, *choices, *CHOICE, *more)

    return script


@pytest.fixture(params=["a journal", "a ledger"])
def machines(request):
    """The names of two machines that share a ledger; of one where two runs share a journal."""
    if request.param == "a journal":
        return "", ""
    request.getfixturevalue("ledger")
    return "1", "2"


def done(process, code=0):
    """Return what a process printed, as JSON lines, and what it complained of."""
    out, err = process.communicate(timeout=120)
    assert process.returncode == code, err
    return [json.loads(line) for line in out.splitlines() if line.startswith("{")], err


def bought(sandbox):
    """Return the ids of all scenes in all orders, as often as they were ordered."""
    return sorted(entry.id for o in sandbox.orders.values() for entry, _level, _price in o.lines)


def orders_in(postgres, ledger):
    """Return the ids of the orders that a ledger knows."""
    name = ledger.partition("///")[2].partition("?")[0]
    sql = "SELECT order_id FROM datacosmos.attempt WHERE state = 'created'"
    return set(ask_database(postgres, name, sql).split())


def images_in(folder):
    return sorted(path.name for path in folder.rglob("*.tif*"))


def test_two_runs_at_once_buy_each_scene_once_and_fetch_it(script, sandbox, tmp_path, machines):
    options = ("--accept-licences", "--folder", tmp_path / "images", *LIMIT)
    one, other = machines
    first, second = (
        script(*options, machine=one),
        script("--accept-licences", *LIMIT, machine=other),
    )
    results, _ = done(first)
    others, _ = done(second)
    scenes = bought(sandbox)
    assert len(scenes) == len(set(scenes)) == 3
    ours = {r["area"]: [o["id"] for o in r["orders"]] for r in results if "area" in r}
    assert ours == {r["area"]: [o["id"] for o in r["orders"]] for r in others}
    assert ours["Barcelona"] == ours["Llobregat"]
    assert len([r for r in results if "folder" in r]) == 3
    assert images_in(tmp_path / "images")


def test_a_later_run_buys_nothing_even_if_the_catalogue_has_changed(script, sandbox):
    done(script("--accept-licences", *LIMIT))
    before = bought(sandbox)
    for entry in sandbox.catalogue.entries:
        entry.hidden = entry.id not in before
    done(script("--accept-licences", *LIMIT))
    assert bought(sandbox) == before


def test_an_order_whose_answer_is_lost_is_found_and_not_repeated(script, sandbox):
    sandbox.faults.add(Fault("/orders$", "POST", drop=True))
    process = script("--accept-licences", *LIMIT)
    _, complaints = process.communicate(timeout=120)
    # Where workers read the list between each other's orders, a person has to choose.
    is_told = process.returncode == 0 or "may be its own" in complaints
    scenes = bought(sandbox)
    assert (is_told, len(scenes)) == (True, len(set(scenes)))
    assert process.returncode or len(scenes) == 3


def test_without_accepted_licences_they_are_named_and_nothing_is_bought(script, sandbox):
    _, complaints = done(script(*LIMIT), code=1)
    assert "Copernicus Sentinel data terms" in complaints
    assert bought(sandbox) == []


@pytest.mark.parametrize("step", KILLS)
def test_a_run_that_is_killed_goes_on_on_another_machine_where_it_stopped(
    script, sandbox, tmp_path, postgres, ledger, step
):
    method, path, skip, after = KILLS[step]
    gate = Gate(sandbox, method, path, skip, after=after)
    options = ("--accept-licences", "--folder", tmp_path / "images", "--workers", "1", *LIMIT)
    killed = script(*options, machine="1")
    assert gate.reached.wait(60)
    killed.kill()
    killed.communicate()
    chosen = {path.name: path.read_text() for path in (tmp_path / "choices").glob("*")}
    gate.open.set()
    assert gate.passed.wait(30)

    results, complaints = done(script(*options, machine="2"))
    assert complaints == ""
    scenes = bought(sandbox)
    assert len(scenes) == len(set(scenes)) == 3
    assert len([r for r in results if "folder" in r]) == 3
    assert images_in(tmp_path / "images")
    assert all((tmp_path / "choices" / name).read_text() == text for name, text in chosen.items())
    assert orders_in(postgres, ledger) == set(sandbox.orders)


def test_all_workers_together_stay_below_the_limit_of_the_month(script, sandbox, machines):
    runs = [
        script("--accept-licences", "--month-limit", "250 USD", machine=machine)
        for machine in machines
    ]
    complaints = [done(run, code=1)[1] for run in runs]
    assert all("your limit of" in said for said in complaints)
    assert len(bought(sandbox)) == 2


@needs_engine
def test_dask_spreads_the_areas_over_workers(
    engine_python, start, areas, sandbox, tmp_path, postgres, ledger
):
    path = EXAMPLES / "buy_areas_dask.py"
    options = ("--journal", tmp_path / "j", "--folder", tmp_path / "images", *CHOICE, *LIMIT)
    run = start(engine_python, path, *areas, *options, "--accept-licences", "--workers", "2")
    results, _ = done(run)
    scenes = bought(sandbox)
    assert len(scenes) == len(set(scenes)) == 3
    assert len([r for r in results if "folder" in r]) == 3
    assert images_in(tmp_path / "images")
    assert orders_in(postgres, ledger) == set(sandbox.orders)


@needs_engine
def test_cwl_scatters_the_areas_and_gathers_the_images(
    engine_python, start, areas, sandbox, tmp_path, account_environment, postgres, ledger
):
    job = tmp_path / "job.json"
    job.write_text(
        json.dumps(
            {
                "plugins": str(BUILD / "plugins"),
                "areas": [{"class": "File", "path": str(path)} for path in areas],
                "journal": str(tmp_path / "j"),
                "choices": str(tmp_path / "choices"),
                "month_limit": "5000 USD",
                "accept_licences": True,
                "max_cloud": 30,
                "collections": ["sentinel-2-l2a"],
            }
        )
    )
    keep = [f"--preserve-environment={name}" for name in (*account_environment, VARIABLE)]
    tool = engine_python.with_name("cwltool")
    options = ("--parallel", "--outdir", tmp_path / "out", *keep)
    run = start(tool, *options, EXAMPLES / "buy_areas.cwl", job)
    out, err = run.communicate(timeout=180)
    assert run.returncode == 0, err
    assert len(json.loads(out)["orders"]) == len(areas)
    scenes = bought(sandbox)
    assert len(scenes) == len(set(scenes)) == 3
    assert images_in(tmp_path / "out" / "images")
    assert orders_in(postgres, ledger) == set(sandbox.orders)


def test_the_guides_own_script_finds_scenes(start, tmp_path):
    section = GUIDE.partition("### Your own script")[2]
    script = tmp_path / "own.py"
    script.write_text(re.search(r"```python\n(.+?)```", section, flags=re.DOTALL)[1])
    out, err = start(sys.executable, script).communicate(timeout=60)
    assert "EUR" in out or "USD" in out, err

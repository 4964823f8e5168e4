# SPDX-License-Identifier: GPL-2.0-or-later
"""Processes that order the same scenes at once, and are killed: a short `make storm-ledger`."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[2]
SHORT = "--workers 4 --items 16 --scenes 8 --rate 0 --minutes 5"


@pytest.fixture
def storm(tmp_path):
    """Return a function that runs a storm and returns its exit code and what it told."""

    def run(options):
        (tmp_path / "datacosmos_imagery").symlink_to(TESTS.parent)
        paths = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
        done = subprocess.run(
            [sys.executable, TESTS / "storm_ledger.py", *SHORT.split(), *options.split()],
            env={**os.environ, "PYTHONPATH": paths},
            stdout=subprocess.PIPE,
            text=True,
            check=False,
            timeout=400,
        )
        told, _, verdict = done.stdout.strip().rpartition("\n")
        return done.returncode, json.loads(told), verdict

    return run


@pytest.mark.parametrize(
    "options",
    ["--home ledger --kills 2 --restarts 1", "--home file --kills 2"],
    ids=["ledger", "file"],
)
def test_of_many_who_are_killed_none_orders_a_scene_twice_and_all_are_ordered(storm, options):
    code, told, verdict = storm(options)
    assert (code, told["faults"]) == (0, []), verdict
    assert told["orders once a person gave leave for the others"] == 8
    assert told["kills"] == 2


@pytest.mark.parametrize("home", ["ledger", "file"])
def test_together_they_spend_the_limit_and_not_a_cent_more(storm, home):
    code, told, verdict = storm(f"--home {home} --limit-for 4")
    assert (code, told["faults"]) == (0, []), verdict
    assert told["orders"] == 4


@pytest.mark.parametrize(
    ("options", "fault"),
    [("--home apart", "ordered"), ("--home file --minutes 0", "not at its end")],
    ids=["ordered twice", "no end"],
)
def test_a_broken_promise_is_seen(storm, options, fault):
    code, told, verdict = storm(options)
    assert code == 1
    assert verdict.startswith("FAILED")
    assert any(one.startswith(fault) for one in told["faults"])

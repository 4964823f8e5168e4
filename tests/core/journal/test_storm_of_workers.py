# SPDX-License-Identifier: GPL-2.0-or-later
"""Processes that order with one ledger, killed at random: a short `make storm-ledger`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

STORM = Path(__file__).resolve().parents[2] / "storm_ledger.py"


def storm(*options):
    command = [sys.executable, STORM, "--workers", "6", "--items", "48", "--scenes", "12", *options]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)


def test_many_processes_order_each_scene_once():
    told = storm()
    assert (told["orders"], told["distinct scenes ordered"]) == (12, 12)
    assert told["in doubt at the end"] == 0


@pytest.mark.parametrize("calamity", [(), ("--kills", "6", "--restarts", "1")], ids=["", "killed"])
def test_together_they_stay_below_the_months_limit(calamity):
    told = storm("--limit-for", "7", *calamity)
    assert told["orders"] + told["in doubt at the end"] >= 7
    assert told["orders"] <= 7
    assert told["said afterwards"]["above the limit"]


def test_what_is_killed_goes_on_where_it_stopped():
    told = storm("--kills", "8", "--restarts", "2")
    assert (told["kills"], told["restarts"]) == (8, 2)
    assert told["orders"] >= 12 - told["in doubt at the end"]

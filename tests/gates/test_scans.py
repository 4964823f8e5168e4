# SPDX-License-Identifier: GPL-2.0-or-later
"""The scans of the plugin repository: any finding of bandit or detect-secrets blocks an upload."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

TOOLS = Path(sys.executable).parent
# The one style rule that ruff's formatter, like black, breaks on purpose: spaces in slices.
FLAKE8 = ("--isolated", "--max-line-length=120", "--select=E,F,W,QGS1,QGS4", "--ignore=E203,W503")
PLANTED = (
    'import pickle\nfrom PyQt5.QtCore import Qt\npassword = "tr0ub4dor-{}"\npickle.loads(b"")\n'
)


def run(folder, tool, *arguments):
    return subprocess.run(
        [TOOLS / tool, *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


def bandit(folder):
    """Return the findings of all rules, without a configuration, as the site runs it."""
    done = run(folder, "bandit", "--quiet", "--recursive", "--format=json", ".")
    report = json.loads(done.stdout)
    assert report["errors"] == []
    return [f"{r['filename']}:{r['line_number']} {r['test_id']}" for r in report["results"]]


def detect_secrets(folder):
    done = run(
        folder, "detect-secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt", "."
    )
    return json.loads(done.stdout)["results"]


def flake8(folder):
    done = run(folder, "flake8", *FLAKE8, ".")
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.parametrize("scan", [bandit, detect_secrets, flake8])
def test_a_scan_finds_nothing(scan, unpacked):
    assert list(scan(unpacked)) == []


@pytest.mark.parametrize("scan", [bandit, detect_secrets, flake8])
def test_the_scan_would_find_something(scan, tmp_path):
    (tmp_path / "bad.py").write_text(PLANTED.format("staple"), "utf-8")
    assert list(scan(tmp_path)) != []

# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's own command line program, with a profile of its own in which the plugin is enabled."""

from __future__ import annotations

import json
import os
import pathlib
import subprocess
from dataclasses import dataclass

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
LONGEST_RUN_S = 60


@dataclass(frozen=True)
class Outcome:
    """How a run of qgis_process ended."""

    code: int
    stdout: str
    stderr: str

    @property
    def results(self):
        """The algorithm's results; fails if stdout holds anything but one JSON object."""
        return json.loads(self.stdout)["results"]

    def refuses(self, *words):
        """Check that the run failed with a message for a person."""
        said = self.stdout + self.stderr
        assert self.code != 0, said
        assert "Traceback" not in said
        assert '"results"' not in self.stdout
        for word in words:
            assert word in self.stderr


@pytest.fixture(scope="session")
def qgis_environment(tmp_path_factory):
    """The environment of a QGIS that knows the plugin, and nothing of this machine's user."""
    folder = tmp_path_factory.mktemp("qgis")
    plugins = folder / "plugins"
    plugins.mkdir()
    (plugins / "datacosmos_imagery").symlink_to(ROOT)
    environment = {
        **{name: value for name, value in os.environ.items() if not _is_private(name)},
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "QGIS_PLUGINPATH": str(plugins),
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
    }
    subprocess.run(
        ["qgis_process", "plugins", "enable", "datacosmos_imagery"],
        env=environment,
        check=True,
        capture_output=True,
        timeout=LONGEST_RUN_S,
    )
    return environment


def _is_private(name):
    return name.startswith("DATACOSMOS_") or name.lower().endswith("_proxy")


@pytest.fixture
def start(qgis_environment, account_environment):
    """Return a function that starts an algorithm and returns the process."""

    def start(name, *, environment=None, preexec_fn=None, **parameters):
        process = subprocess.Popen(
            ["qgis_process", "run", f"datacosmos:{name}", "-"],
            env={**qgis_environment, **account_environment, **(environment or {})},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=preexec_fn,
        )
        process.stdin.write(json.dumps({"inputs": parameters}))
        process.stdin.close()
        process.stdin = None
        return process

    return start


@pytest.fixture
def run(start):
    """Return a function that runs an algorithm to its end."""

    def run(name, **options):
        return ended(start(name, **options))

    return run


def ended(process):
    """Wait for a process and return how it ended."""
    try:
        stdout, stderr = process.communicate(timeout=LONGEST_RUN_S)
    except subprocess.TimeoutExpired:
        process.kill()
        raise
    return Outcome(process.returncode, stdout, stderr)


@pytest.fixture
def end():
    """Return the function that waits for a process and says how it ended."""
    return ended

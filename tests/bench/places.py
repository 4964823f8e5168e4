# SPDX-License-Identifier: GPL-2.0-or-later
"""Where things are, and how the measured processes are started."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PLUGINS = ROOT / "build" / "plugins"
OUTPUT = ROOT / "build" / "bench"


def environment(**more: str) -> dict[str, str]:
    """Return this environment without an account or a proxy, and with the package in reach."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("DATACOSMOS_") and not name.lower().endswith("_proxy")
    }
    return {**kept, "PYTHONPATH": str(PLUGINS), **more}


def run_child(script: str, *arguments: object, **more: str) -> Any:
    """Run a script of this folder in a process of its own and return the JSON that it prints."""
    command = [sys.executable, str(HERE / script), *map(str, arguments)]
    done = subprocess.run(
        command, env=environment(**more), stdout=subprocess.PIPE, text=True, check=True
    )
    return json.loads(done.stdout)

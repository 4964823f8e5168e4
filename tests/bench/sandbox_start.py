# SPDX-License-Identifier: GPL-2.0-or-later
"""How soon the sandbox answers after its command."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from places import environment
from table import Row

_RUNS = 5
_MOST_MS = 1000.0


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        runs = [_start_ms(Path(folder)) for _ in range(_RUNS)]
    return [
        Row(f"sandbox, start, best of {_RUNS}", min(runs), "ms", most=_MOST_MS, runs={"ours": runs})
    ]


def _start_ms(folder: Path) -> float:
    command = [sys.executable, "-m", "datacosmos_imagery.core.sandbox", "--attached"]
    began = time.perf_counter()
    with subprocess.Popen(
        [*command, "--credentials-file", str(folder / "credentials.json")],
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        process.stdout.readline()
        took_ms = 1000 * (time.perf_counter() - began)
        process.stdin.close()
    return took_ms

# SPDX-License-Identifier: GPL-2.0-or-later
"""Import of the package plus initGui, in the real QGIS program on a virtual screen."""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys

from places import HERE, OUTPUT, PLUGINS, environment
from table import Row

sys.path.insert(0, str(HERE.parent))
from qgis_profile import make_settings

_CYCLES = 15
_MOST_MS = 100.0


def measure() -> list[Row]:
    folder = OUTPUT / "starting"
    shutil.rmtree(folder, ignore_errors=True)
    make_settings(folder, "[auth]\nuse_password_helper=false\n")
    result = folder / "cycles.json"
    command = [
        *("xvfb-run", "-a", "-s", "-screen 0 1400x900x24"),
        *("qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder)),
        *("--code", str(HERE / "load_and_unload.py")),
    ]
    done = subprocess.run(
        command,
        env=environment(
            QGIS_PLUGINPATH=str(PLUGINS),
            LC_ALL="C.UTF-8",
            BENCH_RESULT=str(result),
            BENCH_CYCLES=str(_CYCLES),
        ),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
        check=False,
    )
    if not result.exists():
        raise RuntimeError(f"QGIS ended without a result ({done.returncode}):\n{done.stdout}")
    figures = json.loads(result.read_text())
    if "error" in figures:
        raise RuntimeError(figures["error"])
    times_ms = figures["ms"]
    runs = {"ours": times_ms}
    return [
        Row("import and initGui, first", times_ms[0], "ms", most=_MOST_MS, runs=runs),
        Row(
            f"import and initGui, median of {_CYCLES}",
            statistics.median(times_ms),
            "ms",
            most=_MOST_MS,
            runs=runs,
        ),
    ]

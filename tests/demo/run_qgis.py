# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS with the plugin, connected to a sandbox that ends with it.

Run by `make run`. Standard library only. The profile in build/run is kept from run to run.
More options go to QGIS: run_qgis.py --code script.py
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys

from sandbox_process import ROOT, SandboxError, environment, running_sandbox

sys.path.insert(0, str(ROOT / "tests"))
from qgis_profile import make_settings

FOLDER = ROOT / "build" / "run"
# The sandbox's Chile scenes, so that the first search finds something. QGIS reads the extent
# in the new project's own reference system.
CHILE = "-71.72,-27.68,-71.02,-27.06"


def _has_screen() -> bool:
    return sys.platform != "linux" or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )


def main() -> int:
    """Run QGIS and return its exit code."""
    program = shutil.which("qgis")
    if program is None or not _has_screen():
        reason = "QGIS isn't installed." if program is None else "There is no screen to open it on."
        print(f"QGIS can't be started: {reason}", file=sys.stderr)
        return 1
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Stopped."))
    try:
        make_settings(FOLDER, "[PythonPlugins]\ndatacosmos_imagery=true\n")
        with running_sandbox(FOLDER / "sandbox") as sandbox:
            print(f"The sandbox listens at {sandbox.url} until QGIS ends.", flush=True)
            command = [program, "--nologo", "--noversioncheck", "--profiles-path", str(FOLDER)]
            command += ["--extent", CHILE, *sys.argv[1:]]
            return subprocess.run(command, env=environment(sandbox), check=False).returncode
    except KeyboardInterrupt:
        return 130
    except (SandboxError, OSError) as error:
        print(f"QGIS can't be started: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())

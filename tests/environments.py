# SPDX-License-Identifier: GPL-2.0-or-later
"""Python environments of their own, for what must not get into that of the tests."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

BUILD = Path(__file__).resolve().parents[1] / "build"


def python_of(name: str, requirements: Path, *, sees_system: bool = False) -> Path:
    """Return the Python of build/<name>, made if it is missing or outdated: needs PyPI once.

    Args:
        sees_system: whether it sees the packages of the system's Python.
    """
    folder = BUILD / name
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp, wanted = folder / "requirements-installed.txt", requirements.read_text()
    if not (stamp.is_file() and stamp.read_text() == wanted):
        base = getattr(sys, "_base_executable", sys.executable)
        options = ["--system-site-packages"] if sees_system else []
        subprocess.run([base, "-m", "venv", "--clear", *options, folder], check=True)
        # Only a part of what is installed is ever imported, and compiled then.
        options = ["--quiet", "--no-compile", "--disable-pip-version-check"]
        install = [python, "-m", "pip", "install", *options, "--requirement", requirements]
        subprocess.run(install, check=True)
        stamp.write_text(wanted)
    return python

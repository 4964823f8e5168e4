# SPDX-License-Identifier: GPL-2.0-or-later
"""Takes the pictures of the guide in the real QGIS with the sandbox: make screenshots."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from real.harness import run_in_qgis  # noqa: E402


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        seen = run_in_qgis(
            HERE / "drive_screenshots.py",
            profile=Path(folder) / "profile",
            screen="1440x860x24",
            timeout_s=900,
        )
    for key, value in seen.items():
        if key != "qgis_log":
            print(key, value)
    return 0


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: GPL-2.0-or-later
"""Takes the pictures of the guide in the real QGIS with the sandbox: make screenshots.

They replace those in resources/help, in few colours, so that the package stays small.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PIL import Image

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from real.harness import ROOT, SCREENSHOTS, run_in_qgis  # noqa: E402

MOST_BYTES = 250_000


def main() -> int:
    """Take all pictures and print their sizes."""
    with tempfile.TemporaryDirectory() as folder:
        run_in_qgis(
            HERE / "drive_screenshots.py",
            profile=Path(folder) / "profile",
            screen="1400x800x24",
            timeout_s=900,
        )
    for path in sorted((SCREENSHOTS / "help").glob("*.png")):
        target = ROOT / "resources" / "help" / path.name
        keep_light(path, target)
        print(f"{target.relative_to(ROOT)}: {target.stat().st_size // 1000} kB")
    return 0


def keep_light(path: Path, target: Path) -> None:
    """Write a picture in as many colours as its size allows."""
    picture = Image.open(path).convert("RGB")
    for colours in (256, 160, 96, 64):
        # Without dithering: it would make plain areas restless, and the file twice as large.
        few = picture.quantize(colours, Image.Quantize.MEDIANCUT, 2, dither=Image.Dither.NONE)
        few.save(target, optimize=True)
        if target.stat().st_size <= MOST_BYTES:
            return


if __name__ == "__main__":
    sys.exit(main())

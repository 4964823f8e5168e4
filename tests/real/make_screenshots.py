# SPDX-License-Identifier: GPL-2.0-or-later
"""Takes the pictures of the guide in the real QGIS with the sandbox: make screenshots.

They replace those in resources/help, in few colours, so that the package stays small. To hold
one Qt, size or theme against another, they can go elsewhere:

    make_screenshots.py --into build/pictures/dark --scale 1.5 --theme dark --locale ar
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from PIL import Image

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from real.harness import ROOT, SCREENSHOTS, THEMES, run_in_qgis  # noqa: E402

MOST_BYTES = 180_000


WIDTH, HEIGHT = 1400, 800


def main() -> int:
    """Take all pictures and print their sizes."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--into", type=Path, default=ROOT / "resources" / "help")
    parser.add_argument("--scale", type=float, default=1.0, help="1.5 for a screen of 150 %%")
    parser.add_argument("--theme", choices=sorted(THEMES), default="light")
    parser.add_argument("--locale", default="en_GB", help="of QGIS, ar for right to left")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        run_in_qgis(
            HERE / "drive_screenshots.py",
            profile=Path(folder) / "profile",
            screen=f"{round(WIDTH * asked.scale)}x{round(HEIGHT * asked.scale)}x24",
            theme=asked.theme,
            scale=asked.scale,
            settings={
                "locale/userLocale": asked.locale,
                "locale/globalLocale": asked.locale,
                "locale/overrideFlag": "true",
            },
            timeout_s=900,
        )
    asked.into.mkdir(parents=True, exist_ok=True)
    for path in sorted((SCREENSHOTS / "help").glob("*.png")):
        target = asked.into / path.name
        keep_light(path, target)
        print(f"{target}: {target.stat().st_size // 1000} kB")
    return 0


def keep_light(path: Path, target: Path) -> None:
    """Write a picture in as many colours as its size allows."""
    picture = Image.open(path).convert("RGB")
    for colours in (256, 160, 96, 64, 48, 40, 32):
        # Without dithering: it would make plain areas restless, and the file twice as large.
        few = picture.quantize(colours, Image.Quantize.MEDIANCUT, 2, dither=Image.Dither.NONE)
        few.save(target, optimize=True)
        if target.stat().st_size <= MOST_BYTES:
            return


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: GPL-2.0-or-later
"""Says which share of the branches in each half of the plugin the tests ran.

Usage: coverage_by_half.py FOLDER core=95 ui=85      (the least that is enough, in per cent)
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_MOST_SHOWN = 10


def coverage(data: Path, what: str, *arguments: str) -> None:
    command = [sys.executable, "-m", "coverage", what, f"--data-file={data}", *arguments]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def main(folder: Path, floors: dict[str, float]) -> int:
    measured = [path for path in sorted(folder.glob("*")) if path.suffix != ".json"]
    measured = [path for path in measured if not path.name.startswith("all")]
    if not measured:
        print(f"Nothing was measured in {folder}: run `make test` first.")
        return 1
    together, report = folder / "all", folder / "report.json"
    coverage(together, "combine", "--keep", *map(str, measured))
    coverage(together, "json", "--quiet", "-o", str(report))
    files = json.loads(report.read_text("utf-8"))["files"]
    return max(judge(half, floor, files) for half, floor in floors.items())


def judge(half: str, floor: float, files: dict) -> int:
    """Print a half's share, and where most is missing; return whether it is too little."""
    mine = {name: found["summary"] for name, found in files.items() if name.startswith(f"{half}/")}
    branches = sum(found["num_branches"] for found in mine.values())
    missing = sum(found["missing_branches"] for found in mine.values())
    share = 100 * (branches - missing) / branches
    print(f"{half}/: {share:.1f} % of {branches} branches (at least {floor:g} %)")
    if share >= floor:
        return 0
    worst = sorted(mine, key=lambda name: -mine[name]["missing_branches"])[:_MOST_SHOWN]
    for name in worst:
        print(f"  {mine[name]['missing_branches']:3} missing in {name}")
    return 1


if __name__ == "__main__":
    least = dict(argument.split("=") for argument in sys.argv[2:])
    sys.exit(main(Path(sys.argv[1]), {half: float(floor) for half, floor in least.items()}))

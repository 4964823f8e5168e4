# SPDX-License-Identifier: GPL-2.0-or-later
"""Download the orders that buy_areas.py has made, each once.

python3 deliver_orders.py orders*.json --journal ~/imagery/journal --folder ~/imagery
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from datacosmos_imagery.core.errors import DataCosmosError
from datacosmos_imagery.resources.help.examples.buy_areas import deliver, unique_orders


def main() -> int:
    """Download; files that are there already are kept, broken ones go on where they stopped."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("results", type=Path, nargs="+", help="what buy_areas.py printed")
    parser.add_argument("--journal", type=Path, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=60.0, help="to wait for payment (60)")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    said = [json.loads(line) for path in options.results for line in path.open(encoding="utf-8")]
    failed = False
    for order_id in unique_orders([result for result in said if "orders" in result]):
        try:
            print(deliver(order_id, options.folder, options.journal, options.minutes), flush=True)
        except DataCosmosError as error:
            failed = True
            print(f"{order_id}: {error.explain()}", file=sys.stderr)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())

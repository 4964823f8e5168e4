# SPDX-License-Identifier: GPL-2.0-or-later
"""Buy images for many areas on a Dask cluster: the same options as buy_areas.py.

    pip install distributed
    python3 buy_areas_dask.py areas.geojson --scheduler tcp://head:8786 ...

Without --scheduler it starts workers on this machine. Each worker needs the plugin's folder on
its PYTHONPATH, the environment variables of the account, and the journal folder at the same path.
Workers on several machines use one ledger: set DATACOSMOS_LEDGER_URL for each of them.
"""

from __future__ import annotations

import json
import sys

from datacosmos_imagery.resources.help.examples.buy_areas import (
    arguments,
    deliver,
    order_area,
    read_areas,
    settings_of,
    unique_orders,
)
from distributed import Client, as_completed


def main() -> int:
    """Order for all areas, then download all orders, both spread over the workers."""
    parser = arguments()
    parser.add_argument("--scheduler", help="address of a running one")
    options = parser.parse_args()
    settings = settings_of(options)
    areas = [area for path in options.areas for area in read_areas(path)]
    cluster = (
        {"address": options.scheduler}
        if options.scheduler
        else {
            "n_workers": options.workers,
            "threads_per_worker": 1,
            "dashboard_address": None,
        }
    )
    with Client(**cluster) as dask:
        # Dask may run a task again if its worker dies. The journal makes that harmless.
        results, failed = _gather(dask.map(order_area, areas, settings=settings, pure=False))
        if options.folder:
            folders, broken = _gather(
                dask.map(
                    deliver,
                    unique_orders(results),
                    folder=options.folder.absolute(),
                    journal=settings.journal,
                    minutes=options.minutes,
                    pure=False,
                )
            )
            failed += broken
            results += [{"folder": folder} for folder in folders]
    for result in results:
        print(json.dumps(result))
    for problem in failed:
        print(problem, file=sys.stderr)
    return int(bool(failed))


def _gather(futures: list) -> tuple[list, list[str]]:
    """Return the results, and what the failures said."""
    results, failed = [], []
    for future in as_completed(futures):
        if future.status == "finished":
            results.append(future.result())
        else:
            failed.append(str(future.exception()))
    return results, failed


if __name__ == "__main__":  # the workers import this file as well
    sys.exit(main())

# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders as GeoPackages: the columns of the CSV, with footprints for a map of what was bought."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from .geopackage import Table

if TYPE_CHECKING:
    from ....core.journal.records import OrderRecord

LAYER = "orders"
GEOMETRY_COLUMN = "footprint"
NUMBERS = frozenset({"price", "billed", "order_total", "part_km2"})
TIMES = frozenset({"ordered_at", "acquired"})


def write_orders_geopackage(path: Path, records: Iterable[OrderRecord]) -> None:
    """Write a row for each line of the orders, wholly or not at all. For worker threads.

    Raises:
        StoreError: the file can't be written.
    """
    from ....core.journal.export import ORDER_COLUMNS, ORDERS_NAME, order_rows

    columns = tuple(name for name in ORDER_COLUMNS if name != GEOMETRY_COLUMN)
    table = Table(LAYER, ORDERS_NAME(), columns, NUMBERS, TIMES)
    table.write(
        path, ((row, scene.footprint) for row, scene in order_rows(records, footprints=False))
    )

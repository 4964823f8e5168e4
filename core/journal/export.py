# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders as a table, for the accounts department and for a map of what was bought.

`ORDER_COLUMNS` is the contract of the CSV file and of the GeoPackage alike: one row a line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from ..disk.csv_file import amount_cell, number_cell, write_csv
from ..geo.wkt import wkt_of_footprint
from ..money import Money
from ..plain_text import one_line
from ..wording import later
from .attempt import Scene
from .records import OrderRecord

ORDERS_NAME = later("The orders")
ORDER_COLUMNS = {
    "order_id": "as the service names it; empty for an attempt that it never named",
    "attempt": "number in this computer's order journal; empty for an order made elsewhere",
    "ordered_at": "RFC 3339, UTC; empty if not known",
    "state": "where the order stands: waiting, paid, complete, cancelled, refused ...",
    "status": "as the service last said it; of a paid order it may be another by now",
    "is_paid": "yes once PAID was read of it, for good; no if not; empty if that isn't known",
    "connection": "name of the connection it was ordered through",
    "origin": "scheme, host and port of the service",
    "organisation_id": "the organisation that ordered",
    "contract_id": "the contract it was ordered under",
    "collection": "id of the collection",
    "item": "id of the item",
    "level": "processing level, in capitals",
    "price": "of this line as asked just before ordering, exact decimal; empty if not known",
    "currency": "ISO 4217 code of the price",
    "billed": "of this line by the order's own word, exact decimal; empty if not known",
    "billed_currency": "ISO 4217 code of what was billed",
    "order_total": "of the whole order, the same in each of its rows; empty if not known",
    "order_currency": "ISO 4217 code of the total",
    "acquired": "time of acquisition, RFC 3339, UTC; empty if not known",
    "platform": "satellite",
    "label": "the buyer's own note, a cost centre for instance; empty for none",
    "licences": "accepted for the order: name, version and link, separated by semicolons",
    "folder": "where its files are; empty if nothing was downloaded",
    "part_km2": "size of the part of the image that was bought; empty for the whole image",
    "footprint": "of what was bought, the image or the part of it: well-known text, EPSG:4326; "
    "in a GeoPackage the geometry instead",
}


def order_rows(
    records: Iterable[OrderRecord], *, footprints: bool = True
) -> Iterator[tuple[dict[str, str], Scene]]:
    """Return a row of texts by column for each line of each order, and its scene.

    An order whose lines aren't known has one row without an item.

    Args:
        footprints: False leaves that column empty, for whoever writes geometries.
    """
    for record in records:
        common = _common(record)
        if not record.lines:
            yield {**dict.fromkeys(ORDER_COLUMNS, ""), **common}, Scene()
        for position, line in enumerate(record.lines):
            scene = record.scenes[position] if position < len(record.scenes) else Scene()
            if line.part is not None:
                scene = replace(scene, footprint=line.part.to_geojson())
            price = record.prices[position] if position < len(record.prices) else None
            billed = _billed(record, position)
            row = {
                **common,
                "collection": line.collection,
                "item": line.item,
                "level": line.level,
                "price": amount_cell(price),
                "currency": price.currency if price else "",
                "billed": amount_cell(billed),
                "billed_currency": billed.currency if billed else "",
                "acquired": _time_text(scene.acquired),
                "platform": scene.platform,
                "part_km2": "" if line.part is None else f"{line.part.area_km2:.4f}",
                "footprint": wkt_of_footprint(scene.footprint) if footprints else "",
            }
            yield row, scene


def write_orders_csv(path: Path, records: Iterable[OrderRecord]) -> None:
    """Write the orders as a CSV file that replaces what was there, wholly or not at all.

    Raises:
        StoreError: the file can't be written.
    """
    rows = (row for row, _scene in order_rows(records))
    write_csv(path, ORDER_COLUMNS, rows, ORDERS_NAME())


def _billed(record: OrderRecord, position: int) -> Money | None:
    price = record.line_prices[position] if position < len(record.line_prices) else None
    return price.money if price is not None and price.is_billed else None


def _common(record: OrderRecord) -> dict[str, str]:
    return {
        "order_id": record.order_id,
        "attempt": number_cell(record.attempt_id),
        "ordered_at": _time_text(record.begun_at),
        "state": record.phase.value,
        "status": record.status,
        "is_paid": "" if record.is_damaged else "yes" if record.phase.is_paid_for else "no",
        "connection": record.connection_name,
        "origin": record.origin,
        "organisation_id": number_cell(record.organisation_id),
        "contract_id": number_cell(record.contract_id),
        "order_total": amount_cell(record.total),
        "order_currency": record.total.currency if record.total else "",
        "label": record.label,
        "licences": "; ".join(map(str, record.licences)),
        "folder": one_line(str(record.folder or "")),
    }


def _time_text(moment: datetime | None) -> str:
    return moment.isoformat(timespec="seconds") if moment else ""

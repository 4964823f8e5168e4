# SPDX-License-Identifier: GPL-2.0-or-later
"""Buy images for many areas, with the core alone: no QGIS.

    export PYTHONPATH=~/.local/share/QGIS/QGIS4/profiles/default/python/plugins    # QGIS3 before 4.0
    python3 buy_areas.py areas.geojson --journal ~/imagery/journal --folder ~/imagery \\
        --month-limit "5000 EUR" --from 2026-01-01 --max-cloud 20 --accept-licences

For each area it takes the cheapest set of scenes that covers it, each at its highest level that
has a price. Run it as often as you like, in as many processes as you like: all that name the same
journal folder never order a scene twice, not even after a crash, and never spend more than the
limit together. What was chosen for an area stays chosen.

On several machines: have DATACOSMOS_LEDGER_URL name one ledger, a PostgreSQL database, for all. Then
--journal is a folder of each machine's own, and --choices one that all see.

The account comes from the environment variables (DATACOSMOS_CREDENTIALS_FILE, ...).
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from datacosmos_imagery.core import (
    Client,
    CoverAreaJob,
    DeliverJob,
    LineItem,
    Monitor,
    PurchaseJob,
    ReviewJob,
    SearchJob,
    SearchQuery,
    WaitJob,
    account_from_environment,
    aoi_from_geojson,
)
from datacosmos_imagery.core.catalogue.acquisitions import group_acquisitions
from datacosmos_imagery.core.catalogue.days import whole_days
from datacosmos_imagery.core.cover.search import Effort
from datacosmos_imagery.core.delivery.filenames import safe_name
from datacosmos_imagery.core.disk.atomic import write_atomically
from datacosmos_imagery.core.errors import (
    AlreadyOrdered,
    DataCosmosError,
    InputError,
    JournalBusy,
    LedgerAway,
    OrderUnresolved,
    OutcomeUnknown,
    PartlyDelivered,
)
from datacosmos_imagery.core.journal.spending import Limits
from datacosmos_imagery.core.money import Money
from datacosmos_imagery.core.written_limits import read_limit

_ROUNDS, _PAUSE_S = 40, 5.0
# Of looking for a cheaper set: some seconds for each area.
_EFFORT = Effort(units=2_000_000_000)


@dataclass(frozen=True)
class Settings:
    """How to buy. Plain values, so that it can be sent to other machines.

    Args:
        journal: the folder that all workers share; its disk must lock files properly. With a ledger
            (DATACOSMOS_LEDGER_URL) it is each machine's own.
        month_limit: what all of them together may spend in a calendar month, in the time zone of
            the machine. DATACOSMOS_MONTH_LIMIT, where it is set, holds besides it.
        accept_licences: that you have read and accept the licences of what is ordered.
        choices: the folder where it is kept what was chosen for each area, for all machines; None
            for one in the journal's folder.
    """

    journal: Path
    month_limit: Money
    accept_licences: bool = False
    start: date | None = None
    max_cloud: float | None = None
    collections: tuple[str, ...] = ()
    choices: Path | None = None


def order_area(area: dict[str, Any], settings: Settings) -> dict[str, Any]:
    """Order what covers an area, a GeoJSON feature with a name; return what and by which orders.

    Each scene is an order of its own: two areas can share it, and if an answer is lost, the
    next run finds that very order again.
    """
    with Client.for_account(account_from_environment(os.environ)) as client:
        chosen = _chosen_before(area, settings) or _choose(client, area, settings)
        orders = [_order(client, LineItem(*line), settings) for line in chosen["lines"]]
    return {**chosen, "orders": orders}


def deliver(order_id: str, folder: Path, journal: Path, minutes: float) -> str:
    """Wait until an order is paid, download it, and return its folder.

    Raises:
        PartlyDelivered: some of it is missing; what came is in the folder.
    """
    with Client.for_account(account_from_environment(os.environ)) as client:
        WaitJob(client, order_id, 60 * minutes, 10.0, journal).run(Monitor())
        job = DeliverJob(client, order_id, folder, journal_folder=journal)
        delivery = job.run(Monitor())
    if not delivery.is_complete:
        missing = "; ".join(f"{x.name}: {x.reason}" for x in delivery.missing)
        raise PartlyDelivered(f"{delivery.folder} is only partly delivered: {missing}")
    return str(delivery.folder)


def unique_orders(results: list[dict[str, Any]]) -> list[str]:
    """Return all order ids, each once: areas that share a scene share its order."""
    return list(dict.fromkeys(order["id"] for result in results for order in result["orders"]))


def read_areas(path: Path) -> list[dict[str, Any]]:
    """Return the features of a GeoJSON file in WGS 84."""
    content = json.loads(path.read_text("utf-8"))
    return content["features"] if content["type"] == "FeatureCollection" else [content]


def name_of(area: dict[str, Any]) -> str:
    """Return the area's name, by which it is known again."""
    name = (area.get("properties") or {}).get("name") or area.get("id")
    if not name:
        raise InputError("An area has no name.", "Give each feature a property 'name'.")
    return str(name)


def _choose(client: Client, area: dict[str, Any], settings: Settings) -> dict[str, Any]:
    aoi = aoi_from_geojson(area["geometry"])
    start, _end = whole_days(settings.start, None)
    query = SearchQuery(
        aoi=aoi,
        collections=settings.collections,
        start=start,
        max_cloud=settings.max_cloud,
        limit=500,
    )
    found = SearchJob(client, query).run(Monitor()).found
    currency = settings.month_limit.currency
    job = CoverAreaJob(aoi, group_acquisitions(found), {}, effort=_EFFORT)
    choice = job.run(Monitor()).in_currency(currency)
    if choice is None:
        raise InputError(f"No scene of this area has a price in {currency}.")
    cover = choice.cheapest
    kept = {
        "area": name_of(area),
        "covered_percent": round(cover.covered_percent, 1),
        "total": str(cover.total),
        "lines": [[one.line.collection, one.line.item, one.line.level] for one in cover.lines],
    }
    path = _choice_path(area, settings)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, json.dumps(kept, indent=1).encode())
    return kept


def _chosen_before(area: dict[str, Any], settings: Settings) -> dict[str, Any] | None:
    """Return what an earlier run chose: a newer scene is no reason to buy the area again."""
    path = _choice_path(area, settings)
    return json.loads(path.read_text("utf-8")) if path.exists() else None


def _choice_path(area: dict[str, Any], settings: Settings) -> Path:
    folder = settings.choices or settings.journal / "areas"
    return folder / f"{safe_name(name_of(area), 'area')}.json"


def _order(client: Client, line: LineItem, settings: Settings) -> dict[str, str]:
    """Return the order of a scene: the one that there is, else a new one."""
    for rounds_left in reversed(range(_ROUNDS)):
        try:
            return _ordered(client, line, settings)
        except AlreadyOrdered as error:
            if error.order_id:
                return {"id": error.order_id, "pay": ""}
            # Another worker is ordering it at this moment.
        except OutcomeUnknown:
            pass  # the next round looks for that order before it does anything else
        except (LedgerAway, JournalBusy):
            if not rounds_left:
                raise
        Monitor().pause(_PAUSE_S)
    raise OrderUnresolved(
        f"It can't be told whether {line} was ordered.",
        "Look into the orders in the DataCosmos web application, then run this again.",
    )


def _ordered(client: Client, line: LineItem, settings: Settings) -> dict[str, str]:
    review = ReviewJob(client, settings.journal, (line,)).run(Monitor())
    bought = review.lines[0].bought
    if bought is not None and bought.is_certain:
        return {"id": bought.order_id, "pay": ""}
    accepted = frozenset(review.licences) if settings.accept_licences else frozenset()
    limits = Limits(month=settings.month_limit)
    made = PurchaseJob(client, settings.journal, review, accepted, limits).run(Monitor())
    # An order that differs from what was asked has no link, and a notice that says how.
    return {"id": made.order.id, "pay": made.checkout_url, "notices": " ".join(made.notices)}


def arguments() -> argparse.ArgumentParser:
    """Return the parser of what all ways to run this have in common."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("areas", type=Path, nargs="+", help="GeoJSON files, WGS 84")
    parser.add_argument("--journal", type=Path, required=True, help="folder that all runs share")
    parser.add_argument("--choices", type=Path, help="folder for what was chosen for each area")
    parser.add_argument("--folder", type=Path, help="where images go; without it none are fetched")
    parser.add_argument("--month-limit", type=_money, required=True, metavar='"500 EUR"')
    parser.add_argument("--accept-licences", action="store_true")
    parser.add_argument("--from", dest="start", type=date.fromisoformat, metavar="YYYY-MM-DD")
    parser.add_argument("--max-cloud", type=float, metavar="PERCENT")
    parser.add_argument("--collection", action="append", default=[], help="may be repeated")
    parser.add_argument("--minutes", type=float, default=60.0, help="to wait for payment (60)")
    parser.add_argument("--workers", type=int, default=4)
    return parser


def settings_of(options: argparse.Namespace) -> Settings:
    """Return the settings that the command line asks for."""
    return Settings(
        journal=options.journal.absolute(),
        month_limit=options.month_limit,
        accept_licences=options.accept_licences,
        start=options.start,
        max_cloud=options.max_cloud,
        collections=tuple(options.collection),
        choices=options.choices.absolute() if options.choices else None,
    )


def main() -> int:
    """Order for all areas, then download all orders; print what came of each as JSON lines."""
    options = arguments().parse_args()
    settings = settings_of(options)
    areas = [area for path in options.areas for area in read_areas(path)]
    failed = False
    results = []
    with ThreadPoolExecutor(options.workers) as pool:
        for area, future in [(a, pool.submit(order_area, a, settings)) for a in areas]:
            try:
                results.append(future.result())
                print(json.dumps(results[-1]), flush=True)
            except DataCosmosError as error:
                failed = True
                print(f"{name_of(area)}: {error.explain()}", file=sys.stderr)
        folder = options.folder
        orders = unique_orders(results) if folder else []
        for order_id, future in [
            (o, pool.submit(deliver, o, folder, settings.journal, options.minutes)) for o in orders
        ]:
            try:
                print(json.dumps({"order": order_id, "folder": future.result()}), flush=True)
            except DataCosmosError as error:
                failed = True
                print(f"{order_id}: {error.explain()}", file=sys.stderr)
    return int(failed)


def _money(text: str) -> Money:
    limit = read_limit(text)
    if not isinstance(limit, Money):
        raise argparse.ArgumentTypeError(f"{text!r} isn't like 500 EUR")
    return limit


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a downloaded file comes from and what may be done with it: a JSON file beside it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from ..disk.atomic import write_atomically
from ..disk.safe_files import OwnFolder
from ..errors import InputError
from ..json_text import read_json
from ..money import Money, amount_text, parse_currency, parse_kept_amount
from ..redaction import redact, without_query
from ..sales.line_prices import LinePrice
from ..sales.part import Part
from ..stac.collection import Licence
from ..values import count_or_none, moment_or_none, object_or_empty, objects, text_or_none
from .part_note import PartNote
from .remade import Remade

SUFFIX = ".provenance.json"
_FORMAT = 1
_BILLED = "billed"


@dataclass(frozen=True)
class BoughtLevel:
    """One line of the order that bought the file's item.

    Args:
        level: empty if unknown.
        price: of this line (not of one file); None if unknown.
        part: what of the scene was bought; None for the whole.
        delivered: of a part, what came: see `delivered_parts.Extent`; empty for the whole.
    """

    level: str
    price: LinePrice | None = None
    part: Part | None = None
    delivered: str = ""

    def to_json(self) -> dict[str, Any]:
        found = {"level": self.level or None, "price": _price_json(self.price)}
        if self.part is None:
            return found
        bought = {
            "km2": round(self.part.area_km2, 6),
            "geometry": self.part.to_geojson(),
            "project": self.part.project_id or None,
            "delivered": self.delivered or None,
        }
        return {**found, "part_bought": bought}

    @classmethod
    def from_json(cls, fields: Mapping[str, Any]) -> BoughtLevel:
        """Return what the JSON says, whatever is missing in it."""
        price = object_or_empty(fields.get("price"))
        amount, level = parse_kept_amount(price.get("amount")), text_or_none(fields.get("level"))
        bought = object_or_empty(fields.get("part_bought"))
        project = text_or_none(bought.get("project")) or ""
        try:
            part = Part.of_geojson(bought.get("geometry"), project) if bought else None
        except InputError:
            part = None
        of_part = (part, text_or_none(bought.get("delivered")) or "")
        if amount is None:
            return cls(level or "", None, *of_part)
        money = Money(amount, parse_currency(price.get("currency")))
        # Files of earlier versions have the price that was asked for, and don't say so.
        return cls(level or "", LinePrice(money, price.get("basis") == _BILLED), *of_part)


@dataclass(frozen=True)
class Provenance:
    """The origin of one file.

    Args:
        order_id, origin: the order, and scheme, host and port of the service that has it.
        collection, item, asset: which file of the catalogue it is.
        lines: of the order, those that bought the file's item: usually one, several where it was
            bought at several levels.
        licences: those accepted for the order that apply to the item; empty if unknown.
        acquired, downloaded: UTC; None if unknown.
        size_bytes, sha256: of the file as it was downloaded.
        source: where it came from, without what can be signed.
        part: which part of the asset the file is; None for all of it.
        optimised: of a quicker form that has taken the file's place; None if none has.
        label: the buyer's own note on the order; empty for none.
    """

    order_id: str
    origin: str
    collection: str
    item: str
    asset: str
    lines: tuple[BoughtLevel, ...]
    licences: tuple[Licence, ...]
    acquired: datetime | None
    downloaded: datetime | None
    size_bytes: int
    sha256: str
    source: str
    part: PartNote | None = None
    optimised: Remade | None = None
    label: str = ""

    @property
    def level(self) -> str:
        """The level that was ordered; empty if that isn't known, or were several."""
        return self.lines[0].level if len(self.lines) == 1 else ""

    @property
    def price(self) -> LinePrice | None:
        """What the item (not this file alone) cost; None if unknown, or there are several."""
        return self.lines[0].price if len(self.lines) == 1 else None

    def to_json(self) -> dict[str, Any]:
        """Return the JSON of the file, without secrets or signed links."""
        return {
            "format": _FORMAT,
            "order": {
                "id": self.order_id,
                "service": self.origin,
                **({"label": self.label} if self.label else {}),
            },
            "collection": self.collection,
            "item": self.item,
            "asset": self.asset,
            "level": self.level or None,
            "price": _price_json(self.price),
            "lines": [line.to_json() for line in self.lines],
            "licences": [
                {
                    "name": x.name,
                    "version": x.version or None,
                    "link": redact(x.link) or None,
                    "stated": x.stated or None,
                }
                for x in self.licences
            ],
            "acquired": _text(self.acquired),
            "downloaded": _text(self.downloaded),
            "size_bytes": self.size_bytes,
            "sha256": self.sha256,
            "source": without_query(self.source),
            **({"part": self.part.to_json()} if self.part is not None else {}),
            **({"optimised": self.optimised.to_json()} if self.optimised is not None else {}),
        }

    @classmethod
    def from_json(cls, data: Any) -> Provenance:
        """Return what the JSON says, whatever is missing in it."""
        fields: Mapping[str, Any] = object_or_empty(data)
        order = object_or_empty(fields.get("order"))
        lines = objects(fields.get("lines")) or [dict(fields)]

        def text(name: str) -> str:
            return text_or_none(fields.get(name)) or ""

        return cls(
            order_id=text_or_none(order.get("id")) or "",
            origin=text_or_none(order.get("service")) or "",
            collection=text("collection"),
            item=text("item"),
            asset=text("asset"),
            lines=tuple(BoughtLevel.from_json(line) for line in lines),
            licences=tuple(
                Licence(
                    text_or_none(entry.get("name")) or "",
                    text_or_none(entry.get("version")) or "",
                    text_or_none(entry.get("link")) or "",
                    text_or_none(entry.get("stated")) or "",
                )
                for entry in objects(fields.get("licences"))
            ),
            acquired=moment_or_none(fields.get("acquired")),
            downloaded=moment_or_none(fields.get("downloaded")),
            size_bytes=count_or_none(fields.get("size_bytes")) or 0,
            sha256=text("sha256"),
            source=text("source"),
            part=PartNote.from_json(fields.get("part")),
            optimised=Remade.from_json(fields.get("optimised")),
            label=text_or_none(order.get("label")) or "",
        )


def sidecar_of(path: Path) -> Path:
    """Return the path of a file's provenance."""
    return path.with_name(path.name + SUFFIX)


def write_provenance(path: Path, provenance: Provenance, chosen: Path | None = None) -> None:
    """Write the provenance of the file beside it.

    Args:
        chosen: what the user chose, the file's folder or one above; None for its folder.

    Raises:
        NotOurs: somebody else's is in the way.
        OSError: the disk refuses.
    """
    text = json.dumps(provenance.to_json(), indent=2, ensure_ascii=False) + "\n"
    write_atomically(sidecar_of(path), text.encode(), chosen=chosen or path.parent)


def read_provenance(path: Path, chosen: Path | None = None) -> Provenance | None:
    """Return what is known of the file's origin, None if nothing is.

    Args:
        chosen: as for `write_provenance`.
    """
    try:
        folder = OwnFolder(path.parent, chosen)
        content = read_json(folder.read(sidecar_of(path).name), is_ours=True)
    except (OSError, ValueError):
        return None
    return Provenance.from_json(content)


def _price_json(price: LinePrice | None) -> dict[str, str] | None:
    if price is None:
        return None
    return {
        "amount": amount_text(price.money.amount),
        "currency": price.money.currency,
        "basis": _BILLED if price.is_billed else "asked",
    }


def _text(moment: datetime | None) -> str | None:
    if moment is None:
        return None
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")

# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders and their line items, as values."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from ..errors import InputError, ResponseError
from ..plain_text import identifier, is_sendable, original
from ..stac.items import Item, item_key
from ..stored_values import text_of
from ..values import (
    identifier_or_none,
    moment_or_none,
    number_id_or_none,
    object_or_empty,
    objects,
    text_or_none,
    word_or_none,
)
from ..wording import square_km, tr
from .part import Part, stated_part

PAID = "PAID"
UNPAID = "UNPAID"
# Both spellings, lest an American one be waited for until the time is up.
CANCELLED_WORDS = frozenset({"CANCELLED", "CANCELED"})
UNKNOWN_LEVEL = "UNKNOWN"
# What the members for the buyer's ids are called, with or without "id" behind.
ORGANISATION_NAMES = ("organisation", "organization")
CONTRACT_NAMES = ("contract", "policy")
_BUYER_NAMES = (*ORGANISATION_NAMES, *CONTRACT_NAMES)
# No document names the member for when it was made; these are in use.
_CREATED_NAMES = (
    "created_at",
    "created",
    "creation_date",
    "createdAt",
    "created_on",
    "createdOn",
    "created_date",
    "creationDate",
    "creation_time",
    "date_created",
)
_SHORT = 8
_UUID = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_LINES, _LINK = "order_line_items", "checkout_redirect_url"
_OTHER_LINES = ("orderLineItems", "line_items", "lineItems", "order_items", "order_lines", "lines",
                "items")  # fmt: skip


@dataclass(frozen=True)
class LineItem:
    """One scene, or a part of it, at one processing level: the unit that is priced and bought.

    Args:
        collection, item: ids, kept as `plain_text` has them.
        level: kept in capitals: it is the same however it is written (API facts, section 2.3).
        part: what of the scene; None for the whole. With another part it is another purchase.

    Raises:
        InputError: the collection, the item or the level is missing.
    """

    collection: str
    item: str
    level: str
    part: Part | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "collection", identifier(self.collection))
        object.__setattr__(self, "item", identifier(self.item))
        object.__setattr__(self, "level", self.level.upper())
        if not self.item or not self.collection:
            raise InputError(tr("An item without id or collection can't be ordered."))
        if not self.level:
            raise InputError(
                tr("The processing level of {item} isn't known.", item=self.item),
                tr("Name the level to order, for example L2A."),
            )

    def __str__(self) -> str:
        if self.part is None:
            return f"{self.key} ({self.level})"
        return tr(
            "{item} ({level}, {size} of it)",
            item=self.key,
            level=self.level,
            size=square_km(self.part.area_km2),
        )

    @property
    def whole(self) -> LineItem:
        """The line of the whole scene."""
        return self if self.part is None else replace(self, part=None)

    def of_part(self, part: Part | None) -> LineItem:
        """Return the line of this part of the scene, or of the whole of it for None."""
        return self if part == self.part else replace(self, part=part)

    @property
    def key(self) -> str:
        """The item's key, see `item_key`."""
        return item_key(self.collection, self.item)

    def to_json(self) -> dict[str, Any]:
        """Return the line as an order holds it: the ids as the service spells them.

        Raises:
            InputError: that can't be sent, or it is a part and no project is chosen.
        """
        return {**self.ids(), **({} if self.part is None else self.part.to_json())}

    def to_params(self) -> dict[str, str]:
        """Return the line as its price is asked for, in the query of an address.

        Raises:
            InputError: that can't be sent.

        Source: API facts, section 3: `geometry` is the polygon as JSON text.
        """
        if self.part is None:
            return self.ids()
        geometry = json.dumps(self.part.to_geojson(), separators=(",", ":"))
        return {**self.ids(), "geometry": geometry}

    def ids(self) -> dict[str, str]:
        """Return which scene it is, at which level, the ids as the service spells them.

        Raises:
            InputError: that can't be sent.
        """
        if not (is_sendable(self.collection) and is_sendable(self.item)):
            raise InputError(
                tr(
                    "{item} can't be ordered: its id holds half a character, which can't be sent.",
                    item=self.item,
                ),
                tr("Leave it out, or ask Open Cosmos."),
            )
        ids = {"collection": original(self.collection), "item": original(self.item)}
        return {**ids, "level": self.level}


def line_parts(line: LineItem) -> list[str]:
    """Return a line as it is kept: collection, item and level, and of a part its text."""
    part = [] if line.part is None else [line.part.to_text()]
    return [line.collection, line.item, line.level, *part]


def line_of_parts(parts: Any) -> LineItem:
    """Return the line that was kept, see `line_parts`."""
    collection, item, level, *rest = parts
    part = [Part.of_text(text) for text in rest if text != ""]
    if len(rest) > 1:
        raise ValueError("more than a line has")
    try:
        return LineItem(text_of(collection), text_of(item), text_of(level), *part)
    except InputError as error:
        raise ValueError(error.message) from error


def same_lines(one: Iterable[LineItem], other: Iterable[LineItem]) -> bool:
    """Return whether both hold the same lines, each as often, in whatever order."""
    return Counter(one) == Counter(other)


def line_of(item: Item, level: str = "") -> LineItem:
    """Return the line that orders the item, at the given level or else at its own.

    Raises:
        InputError: it can't be ordered.
    """
    line = LineItem(item.collection, item.id, (level or item.level).upper())
    line.to_json()  # what can't be sent is refused before it is picked
    return line


def status_text(status: str, *, is_paid: bool) -> str:
    """Return the status of an order in words: of a paid one, what the service says by now, too."""
    if not is_paid or status in ("", PAID):
        return PAID if is_paid else status
    return tr("PAID; the service now says {status}", status=status)


def same_id(order_id: str) -> str:
    """Return an order's id as it is compared: a UUID is the same in capitals."""
    return order_id.lower() if _UUID.fullmatch(order_id) else order_id


def short_number(order_id: str) -> str:
    """Return the start of an order's id, as people name it ("7d3c1f5e")."""
    return order_id[:_SHORT]


@dataclass(frozen=True)
class Order:
    """An order as the service describes it.

    Args:
        id: order id (a UUID).
        status: in capitals; UNPAID, PAID and CANCELLED are documented, others are kept as they
            are and mean: keep waiting.
        lines: line items; empty if the service doesn't list them.
        redirect_url: `checkout_redirect_url`, empty if there is none.
        was_paid: PAID was read of it once: whatever the service says now, it counts as paid.

    Source: API facts, sections 4.2 and 4.3; all but id and status may be missing.
    """

    id: str
    status: str
    lines: tuple[LineItem, ...] = ()
    redirect_url: str = field(default="", repr=False)
    organisation_id: int | None = None
    contract_id: int | None = None
    created_at: datetime | None = None
    was_paid: bool = False
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @property
    def number(self) -> str:
        """See `short_number`."""
        return short_number(self.id)

    def without_link(self) -> Order:
        """Return it without its payment link, which goes out only once it was compared."""
        raw = {name: value for name, value in self.raw.items() if name != _LINK}
        return replace(self, redirect_url="", raw=raw)

    @property
    def is_paid(self) -> bool:
        return self.status == PAID or self.was_paid

    @property
    def is_cancelled(self) -> bool:
        """Whether the service says so, of an order that was never paid."""
        return self.status in CANCELLED_WORDS and not self.was_paid

    @property
    def status_text(self) -> str:
        """See `status_text`."""
        return status_text(self.status, is_paid=self.is_paid)

    @property
    def is_final(self) -> bool:
        return self.is_paid or self.is_cancelled

    @classmethod
    def from_json(cls, data: Any) -> Order:
        """Return the order that the JSON describes.

        Raises:
            ResponseError: there is no id or no status.
        """
        fields = object_or_empty(data)
        identifier = identifier_or_none(fields.get("id"))
        status = text_or_none(fields.get("status"))
        if identifier is None or status is None:
            raise ResponseError(
                tr("The service's description of an order lacks its id.")
                if identifier is None
                else tr("The service's description of an order lacks its status."),
                tr("Try again later; if it stays, report it to Open Cosmos."),
            )
        return cls(
            id=same_id(identifier),
            status=status.upper(),
            lines=tuple(line for line, _entry in line_entries(fields)),
            redirect_url=text_or_none(fields.get(_LINK)) or "",
            organisation_id=_stated_id(fields, ORGANISATION_NAMES),
            contract_id=_stated_id(fields, CONTRACT_NAMES),
            created_at=_created_at(fields),
            raw=fields,
        )


def line_entries(order: Mapping[str, Any]) -> list[tuple[LineItem, dict[str, Any]]]:
    """Return the lines that an order's JSON names, each with its own JSON.

    A line without collection or item is left out; one without a level has `UNKNOWN_LEVEL`.
    """
    found = []
    for entry in objects(listed_lines(order)):
        line = line_of_entry(entry)
        if line is not None:
            found.append((line, entry))
    return found


def listed_lines(order: Mapping[str, Any]) -> Any:
    """Return what an order's JSON has for its lines, whatever that is; None for nothing.

    Two lists of other lines make none that can be read.
    """
    inner = object_or_empty(order.get("data"))
    listed = [each[_LINES] for each in (order, inner) if each.get(_LINES) is not None] or list(
        _lines_by_other_names(order, inner)
    )
    if len(listed) > 1 and not _are_same(listed[0], listed[1]):
        return dict(enumerate(listed))
    return listed[0] if listed else None


def _lines_by_other_names(*holders: Mapping[str, Any]) -> Iterator[list[Any]]:
    """Return lists under names that no document has for them, if it is lines that they hold."""
    for holder in holders:
        for name in _OTHER_LINES:
            value = holder.get(name)
            if isinstance(value, list) and any(map(line_of_entry, objects(value))):
                yield value


def _are_same(one: Any, other: Any) -> bool:
    if not (isinstance(one, list) and isinstance(other, list)):
        return False
    if not (one and other):
        return True  # an empty one is a short form
    return Counter(map(_line_or_text, one)) == Counter(map(_line_or_text, other))


def _line_or_text(entry: Any) -> object:
    return (line_of_entry(entry) if isinstance(entry, dict) else None) or repr(entry)


def stated_level(entry: Mapping[str, Any]) -> Any:
    """Return what an entry of an order has for its level, whatever that is; None for nothing."""
    names = ("level", "processing_level", "processing:level", "processingLevel")
    return next((entry[name] for name in names if entry.get(name) is not None), None)


def line_of_entry(entry: Mapping[str, Any]) -> LineItem | None:
    """Return the line that an entry of an order names; None without collection or item."""
    collection, item = (
        next(
            (entry[x] for x in (name, f"{name}_id", f"{name}Id") if entry.get(x) is not None), None
        )
        for name in ("collection", "item")
    )
    collection, item = identifier_or_none(collection), identifier_or_none(item)
    level = (word_or_none(stated_level(entry)) or UNKNOWN_LEVEL).upper()
    return LineItem(collection, item, level, stated_part(entry)) if collection and item else None


def stated_ids(order: Mapping[str, Any], names: Sequence[str]) -> Iterator[Any]:
    """Return what an order, or a line of it, says in the members for an id, whatever it is."""
    lines = listed_lines(order)
    within = [object_or_empty(order.get(name)) for name in (*_BUYER_NAMES, "data")]
    for fields in (order, *within, *(objects(lines) if isinstance(lines, list) else ())):
        for name in names:
            yield from _ids_in(fields, name)


def _ids_in(fields: Mapping[str, Any], name: str) -> Iterator[Any]:
    for spelling in (f"{name}_id", f"{name}Id"):
        if fields.get(spelling) is not None:
            yield fields[spelling]
    # Without "id" it may be a name as well.
    bare = fields.get(name)
    inner = object_or_empty(bare).get("id")
    if inner is not None:
        yield inner
    elif not isinstance(bare, bool) and number_id_or_none(bare) is not None:
        yield bare


def _stated_id(order: Mapping[str, Any], names: Sequence[str]) -> int | None:
    """Return the id that the order states; None if it states none, or several."""
    said = {number_id_or_none(stated) for stated in stated_ids(order, names)}
    return said.pop() if len(said) == 1 else None


def _created_at(fields: Mapping[str, Any]) -> datetime | None:
    for name in _CREATED_NAMES:
        moment = moment_or_none(fields.get(name))
        if moment is not None:
            return moment
    return None

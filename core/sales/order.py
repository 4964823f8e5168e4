# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders and their line items, as values."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
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
from ..wording import tr

PAID = "PAID"
UNPAID = "UNPAID"
# Both spellings, lest an American one be waited for until the time is up.
CANCELLED_WORDS = frozenset({"CANCELLED", "CANCELED"})
UNKNOWN_LEVEL = "UNKNOWN"
_SHORT = 8
_UUID = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_LINES, _LINK = "order_line_items", "checkout_redirect_url"
_OTHER_LINES = ("orderLineItems", "line_items", "lineItems", "order_items", "order_lines", "lines",
                "items")  # fmt: skip


@dataclass(frozen=True)
class LineItem:
    """One scene at one processing level, the unit that is priced and bought.

    Args:
        collection, item: ids, kept as `plain_text` has them.
        level: kept in capitals: it is the same however it is written (API facts, section 2.3).

    Raises:
        InputError: the collection, the item or the level is missing.
    """

    collection: str
    item: str
    level: str

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
        return f"{self.key} ({self.level})"

    @property
    def key(self) -> str:
        """The item's key, see `item_key`."""
        return item_key(self.collection, self.item)

    def to_json(self) -> dict[str, str]:
        """Return what is sent: the ids as the service spells them.

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


def line_of_parts(parts: Any) -> LineItem:
    """Return the line of collection, item and level."""
    collection, item, level = parts
    try:
        return LineItem(text_of(collection), text_of(item), text_of(level))
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
            organisation_id=number_id_or_none(fields.get("organisation_id")),
            contract_id=number_id_or_none(fields.get("contract_id")),
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
    return LineItem(collection, item, level) if collection and item else None


def _created_at(fields: Mapping[str, Any]) -> datetime | None:
    # No document names this member; these are the usual spellings.
    for name in ("created_at", "created", "creation_date", "createdAt"):
        moment = moment_or_none(fields.get(name))
        if moment is not None:
            return moment
    return None

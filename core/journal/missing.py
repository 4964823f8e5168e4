# SPDX-License-Identifier: GPL-2.0-or-later
"""What of an order isn't on the disk, and why: as the journal and the order's papers keep it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from enum import Enum
from typing import Any

from ..plain_text import clean
from ..sales.order import LineItem
from ..sales.part import Part
from ..stored_values import sound, text_of
from ..values import identifier_or_none, moment_or_none

_LONGEST_REASON = 500


class Cause(Enum):
    """Why something is missing."""

    PREPARED = "being prepared"  # the service says so, or has no data for it yet
    GONE = "gone"  # the service has it no more
    REFUSED = "refused"  # the account may not have it
    BROKEN = "broken"  # what came wasn't what it should be
    UNREACHED = "not reached"  # the network or the service failed
    NO_ADDRESS = "no address"  # there is none that can be asked
    DISK = "disk"  # this computer's disk refuses


@dataclass(frozen=True)
class Missing:
    """A file, or a whole item, that an order hasn't brought.

    Args:
        line: of the order. An item that was bought at several levels is named once.
        asset: its key; empty where all of the item's data is missing, or it isn't known which.
        reason: in words, for a person.
        is_data: whether it is what was bought, so that the order isn't complete without it;
            False for metadata, thumbnails and the like.
        is_lasting: whether nobody expects that it still comes.
        is_accepted: whether a person has said that the order is complete without it.
        since: when it was first missed, UTC; None if unknown.
        item: the id under which it lies on the disk; empty for the line's.
    """

    line: LineItem
    asset: str
    reason: str
    cause: Cause
    is_data: bool = True
    is_lasting: bool = False
    is_accepted: bool = False
    since: datetime | None = None
    item: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "item", self.item or self.line.item)

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells it from all others of the order: collection, item and asset."""
        return (self.line.collection, self.item, self.asset)

    @property
    def name(self) -> str:
        """The item's id, and the asset's key if it is one file."""
        return f"{self.item}: {self.asset}" if self.asset else self.item

    @property
    def stops(self) -> bool:
        """Whether the order isn't complete because of it."""
        return self.is_data and not self.is_accepted

    def to_json(self) -> dict[str, Any]:
        """Return what a file keeps of it."""
        return {
            "collection": self.line.collection,
            "item": self.line.item,
            "level": self.line.level,
            **({} if self.line.part is None else {"part": self.line.part.to_text()}),
            **({} if self.item == self.line.item else {"lies_as": self.item}),
            "asset": self.asset,
            "reason": self.reason,
            "cause": self.cause.value,
            "data": self.is_data,
            "lasting": self.is_lasting,
            "accepted": self.is_accepted,
            "since": self.since.astimezone(timezone.utc).isoformat() if self.since else None,
        }

    @classmethod
    def from_json(cls, fields: Mapping[str, Any]) -> Missing:
        """Return what was kept.

        Raises:
            ValueError, TypeError, InputError: that isn't as it was written.
        """
        return cls(
            LineItem(
                sound(identifier_or_none(fields.get("collection"))),
                sound(identifier_or_none(fields.get("item"))),
                text_of(fields.get("level")),
                Part.of_text(fields["part"]) if fields.get("part") else None,
            ),
            asset=identifier_or_none(fields.get("asset")) or "",
            reason=clean(text_of(fields.get("reason")))[:_LONGEST_REASON],
            cause=Cause(fields.get("cause")),
            is_data=fields.get("data") is not False,
            is_lasting=fields.get("lasting") is True,
            is_accepted=fields.get("accepted") is True,
            since=moment_or_none(fields.get("since")),
            item=identifier_or_none(fields.get("lies_as")) or "",
        )


def stops_any(missing: Iterable[Missing]) -> bool:
    """Return whether an order that misses this isn't complete."""
    return any(one.stops for one in missing)

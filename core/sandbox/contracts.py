# SPDX-License-Identifier: GPL-2.0-or-later
"""The contracts and the projects of the sandbox's only organisation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Union

ORGANISATION_ID = 42
_LONG_AGO = datetime(2023, 1, 1, tzinfo=timezone.utc)
_FAR_AHEAD = datetime(2030, 1, 1, tzinfo=timezone.utc)

Moment = Union[datetime, timedelta]


@dataclass(frozen=True)
class Contract:
    """A contract of the sandbox's only organisation.

    Args:
        factor: multiplies the list price.
        credits: True pays an order at once; False asks for a card.
        opens, closes: from when to when it takes orders; a time span counts from now.
        without: collections that have no price under it.
    """

    id: int
    name: str
    currency: str
    factor: Decimal
    credits: bool = False
    default: bool = False
    active: bool = True
    opens: Moment = _LONG_AGO
    closes: Moment = _FAR_AHEAD
    without: tuple[str, ...] = ()

    @property
    def window(self) -> tuple[datetime, datetime]:
        """From when to when it takes orders, UTC."""
        return _moment(self.opens), _moment(self.closes)


CONTRACTS = (
    Contract(456, "Standard", "EUR", Decimal("1.00"), default=True),
    Contract(457, "Credits", "USD", Decimal("1.08"), credits=True),
    Contract(
        458,
        "Standard 2024",
        "EUR",
        Decimal("0.90"),
        active=False,
        closes=datetime(2024, 12, 31, 23, 59, 59, tzinfo=timezone.utc),
    ),
    Contract(459, "Volume", "EUR", Decimal("0.85"), without=("platero-l1c-cogs",)),
    # Nobody has taken the mark "active" away yet.
    Contract(460, "Pilot", "EUR", Decimal("0.70"), closes=timedelta(days=-1)),
    Contract(461, "Next", "EUR", Decimal("0.80"), credits=True, opens=timedelta(days=30)),
)
DEFAULT_CONTRACT = CONTRACTS[0]


@dataclass(frozen=True)
class Project:
    """Where parts of images are delivered.

    Args:
        organisation_id: whose it is.
    """

    id: str
    name: str
    organisation_id: int = ORGANISATION_ID


FOREIGN_PROJECT = Project("c9d81f20-77b1-4f44-b7d8-2a90e6c3aa03", "Somebody else's", 77)
PROJECTS = (
    Project("5b0c6a3e-3f0e-4c55-9d0a-6c1f0b1d4201", "Vineyards"),
    Project("a1e2b7c4-08a5-4a3f-8c3e-0d6f5f7b9302", "Coast watch"),
    FOREIGN_PROJECT,
)


def _moment(moment: Moment) -> datetime:
    return datetime.now(timezone.utc) + moment if isinstance(moment, timedelta) else moment

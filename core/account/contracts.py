# SPDX-License-Identifier: GPL-2.0-or-later
"""The contracts under which an organisation buys.

Source: API facts, section 5 (contracts are called policies there).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ..errors import ConfigError
from ..job import Monitor
from ..money import parse_currency
from ..redaction import get_logger
from ..service.answers import parse_json, unwrap
from ..service.client import Client
from ..values import boolean_or_none, moment_or_none, number_id_or_none, objects, text_or_none
from ..wording import day as written_day
from ..wording import tr

_log = get_logger(__name__)


@dataclass(frozen=True)
class Contract:
    """A contract of an organisation.

    Args:
        currency: of its prices ("EUR"), empty if the service doesn't say.
        order_start, order_end: when orders are taken; None stands for no limit.
    """

    id: int
    name: str
    currency: str
    is_default: bool
    is_active: bool
    order_start: datetime | None
    order_end: datetime | None

    @property
    def label(self) -> str:
        """How a person knows it: "Standard (456, EUR)"."""
        facts = ", ".join(text for text in (str(self.id), self.currency) if text)
        return f"{self.name} ({facts})" if self.name else facts

    def problem(self, now: datetime) -> str:
        """Return why nothing can be ordered under it now, as a sentence; empty if it can."""
        if self.order_end is not None and self.order_end < now:
            day = written_day(self.order_end)
            return tr(
                "Contract {contract} took orders until {day} only.", contract=self.label, day=day
            )
        if not self.is_active:
            return tr("Contract {contract} isn't active.", contract=self.label)
        if self.order_start is not None and now < self.order_start:
            day = written_day(self.order_start)
            return tr(
                "Contract {contract} takes orders from {day} on.", contract=self.label, day=day
            )
        return ""


def list_contracts(
    client: Client, monitor: Monitor, organisation_id: int | None = None
) -> tuple[Contract, ...]:
    """Return all contracts of an organisation, also those not in force, in the service's order.

    Args:
        organisation_id: None for that of the client's connection.

    Raises:
        ConfigError: no organisation is known; nothing was sent.
        PermissionRefused: the account may not list them; it may still order, under an id that
            the user types.
    """
    organisation = client.connection.organisation_id if organisation_id is None else organisation_id
    if organisation is None:
        raise ConfigError(
            tr("Contracts can't be listed without an organisation id."),
            tr("In the DataCosmos web application it stands under your initials, Organisations."),
        )
    what = tr("Reading the contracts of organisation {organisation}", organisation=organisation)
    url = f"{client.connection.dpap_url}/organisations/{organisation}/policies"
    answer = client.transport.get(url, what, monitor, {"include_inactive_contracts": "true"})
    content = parse_json(answer, what)
    # The manual's text says a bare list, its sample wraps it.
    entries = objects(content if isinstance(content, list) else unwrap(answer, what))
    contracts = tuple(contract for entry in entries if (contract := _contract(entry)) is not None)
    if len(contracts) < len(entries):
        _log.warning("%s: %d have no id", what, len(entries) - len(contracts))
    return contracts


def default_contract(contracts: Sequence[Contract], now: datetime) -> Contract | None:
    """Return the contract to propose, None if there is none.

    One in force comes before one that isn't, then the default one before others; if none is in
    force, the one returned has a `problem`.
    """
    return min(
        contracts,
        key=lambda contract: (bool(contract.problem(now)), not contract.is_default),
        default=None,
    )


def _contract(fields: dict[str, Any]) -> Contract | None:
    number = number_id_or_none(fields.get("contract_id"))
    if number is None:
        return None
    return Contract(
        id=number,
        name=text_or_none(fields.get("name")) or "",
        currency=parse_currency(fields.get("currency")),
        is_default=boolean_or_none(fields.get("default_contract")) is True,
        # What the service doesn't say rules no contract out.
        is_active=boolean_or_none(fields.get("active")) is not False,
        order_start=moment_or_none(fields.get("order_start_date_utc")),
        order_end=moment_or_none(fields.get("order_end_date_utc")),
    )

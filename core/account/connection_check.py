# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a connection works: sign-in, catalogue and contract, told in one line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone

from ..errors import ApiError, ConfigError, DataCosmosError, ResponseError
from ..job import Monitor
from ..service.client import Client
from ..values import moment_of_seconds
from ..wording import moment, tr, tr_n
from .contracts import Contract, default_contract, list_contracts


@dataclass(frozen=True)
class ConnectionReport:
    """What works.

    Args:
        signed_in_until: when the access token expires; None if unknown or not signed in.
        collections: how many the account sees, None if they can't be read.
        contract: the connection's own, or the one to propose if it names none.
        problems: what doesn't work, a sentence or two each.
    """

    signed_in_until: datetime | None
    collections: int | None
    contract: Contract | None
    problems: tuple[str, ...]

    @property
    def is_connected(self) -> bool:
        """Whether the catalogue can be read, which is enough to search."""
        return self.collections is not None

    def sentence(self) -> str:
        """Return the report as one line."""
        parts = [tr("Not connected")]
        if self.collections is not None:
            parts = [
                tr_n(self.collections, "Connected: {n} collection", "Connected: {n} collections")
            ]
        if self.signed_in_until is not None:
            until = moment(self.signed_in_until)
            parts.append(tr("signed in until {time} UTC", time=until))
        if self.contract is not None:
            parts.append(tr("contract {contract}", contract=self.contract.label))
        line = " ".join([", ".join(parts) + ".", *self.problems])
        return " ".join(line.split())  # names and messages of the service may hold line breaks


@dataclass(frozen=True)
class ConnectionCheckJob:
    """Try a connection. Nothing is changed or bought."""

    client: Client

    def run(self, monitor: Monitor) -> ConnectionReport:
        """Return what works and what doesn't.

        Raises:
            Cancelled.
        """
        problems: list[str] = []
        collections: int | None = None
        contract: Contract | None = None
        tokens = self.client.transport.tokens
        try:
            if tokens is not None:
                monitor.progress(0.0, tr("Signing in"))
                tokens.token(monitor)
            monitor.progress(0.3, tr("Reading the collections"))
            collections = self._collections(monitor, problems)
            monitor.progress(0.7, tr("Reading the contracts"))
            contract = self._contract(monitor, problems)
        except DataCosmosError as error:
            # No sign-in or no network: what is left would fail for the same reason.
            problems.append(error.explain())
        monitor.progress(1.0)
        expires_at = tokens.expires_at() if tokens is not None else None
        until = moment_of_seconds(expires_at)
        return ConnectionReport(until, collections, contract, tuple(problems))

    def _collections(self, monitor: Monitor, problems: list[str]) -> int | None:
        try:
            count = len(self.client.collections(monitor))
        except (ApiError, ResponseError) as error:
            problems.append(error.explain())
            return None
        if count == 0:
            problems.append(tr("The account sees no collection: ask Open Cosmos for access."))
        return count

    def _contract(self, monitor: Monitor, problems: list[str]) -> Contract | None:
        wanted = self.client.connection.contract_id
        try:
            contracts = list_contracts(self.client, monitor)
        except (ConfigError, ApiError, ResponseError) as error:
            problems.append(error.explain())
            if wanted is not None:
                problems.append(
                    tr(
                        "So contract {contract} wasn't checked; it may work all the same.",
                        contract=wanted,
                    )
                )
            return None
        now = datetime.now(timezone.utc)
        if wanted is None:
            contract = default_contract(contracts, now)
            missing = tr("The organisation has no contract, and nothing is sold without one.")
        else:
            contract = next((entry for entry in contracts if entry.id == wanted), None)
            missing = tr(
                "The organisation has no contract {contract}: choose another.", contract=wanted
            )
        problem = missing if contract is None else contract.problem(now)
        if problem:
            problems.append(problem)
        return contract

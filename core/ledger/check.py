# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a database can be used as a ledger, and by whom. Nothing is made or changed in it.

The options' *Test* and the command line's `--check` say the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..wording import tr, tr_n
from .address import LedgerAddress
from .driver import driver
from .faults import fault
from .schema import SCHEMA, version_of
from .server import LedgerServer

# What is needed of each table, to read and to order.
_READ = dict.fromkeys(
    ("attempt", "line", "acceptance", "listed", "scene", "folder", "spending_limit"), ("SELECT",)
)
_ORDER = {
    **dict.fromkeys(("attempt", "listed", "scene", "folder"), ("INSERT", "UPDATE")),
    **dict.fromkeys(("line", "acceptance"), ("INSERT",)),
}


@dataclass(frozen=True)
class LedgerFacts:
    """What was found.

    Args:
        server_version: of PostgreSQL.
        user: as whom one is signed in.
        version: of the ledger's tables; 0 for none yet.
        may_set_up: may make the tables.
        may_read, may_order: may do that, once there are tables.
        orders: how many it holds; None if one may not read them.
    """

    name: str
    server_version: str
    user: str
    version: int
    may_set_up: bool
    may_read: bool = False
    may_order: bool = False
    orders: int | None = None

    @property
    def can_be_used(self) -> bool:
        """Whether orders can be made with it."""
        return self.may_order if self.version else self.may_set_up

    def sentences(self) -> str:
        """Return it in words."""
        said = [
            tr(
                "{ledger} answers: PostgreSQL {version}, signed in as {user}.",
                ledger=self.name,
                version=self.server_version,
                user=self.user,
            )
        ]
        if not self.version and self.may_set_up:
            said.append(tr("It has no tables yet; they are made when it is first used."))
        elif not self.version:
            said.append(
                tr(
                    "It has no tables yet, and you may not make them: give the script to its "
                    "administrator."
                )
            )
        elif not self.may_read:
            said.append(tr("You may not read it: ask its administrator."))
        else:
            said.append(tr("Its tables are of version {version}.", version=self.version))
            said.append(
                tr("You may order.")
                if self.may_order
                else tr("You may only read it, not order: ask its administrator.")
            )
            said.append(tr_n(self.orders or 0, "It holds {n} order.", "It holds {n} orders."))
        return " ".join(said)


def facts_of(address: LedgerAddress) -> LedgerFacts:
    """Look at a ledger. Asks the network, so not for the main thread.

    Raises:
        LedgerAway, JournalError: it can't be reached, isn't ours, or is a newer version's.
        ConfigError: psycopg2 isn't installed.
    """
    server = LedgerServer(address, sets_up=False)
    try:
        with server.transaction(is_reading=True) as db:
            server_version, user, may_set_up = db.execute(
                "SELECT current_setting('server_version'), session_user::text,"
                " has_database_privilege(current_database(), 'CREATE')"
            ).fetchone()
            try:
                version = version_of(db.cursor(), address)
            except driver().Error as error:
                raise fault(error, address) from error
            first = (address.name, str(server_version).split()[0], str(user), version)
            if not version:
                return LedgerFacts(*first, bool(may_set_up))
            may_read, may_order = (_has_all(db, rights) for rights in (_READ, _ORDER))
            may_order = may_order and may_read
            count = None
            if may_read:
                (count,) = db.execute("SELECT count(*) FROM attempt").fetchone()
            return LedgerFacts(*first, bool(may_set_up), bool(may_read), bool(may_order), count)
    finally:
        server.close()


def _has_all(db: Any, rights: Mapping[str, Sequence[str]]) -> bool:
    """Return whether whoever is signed in has these rights on tables of the ledger."""
    asked = [(f"{SCHEMA}.{table}", right) for table, some in rights.items() for right in some]
    return all(db.execute("SELECT has_table_privilege(?, ?)", one).fetchone()[0] for one in asked)

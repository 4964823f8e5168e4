# SPDX-License-Identifier: GPL-2.0-or-later
"""For administrators: `python3 -m datacosmos_imagery.core.ledger --print-sql`, or `--check`."""

from __future__ import annotations

import argparse
import os
import sys

from ..errors import ConfigError, DataCosmosError
from ..wording import tr
from .address import VARIABLE, address_of_url
from .schema import setup_sql
from .server import LedgerServer


def main(arguments: list[str] | None = None) -> int:
    """Print the script that makes a ledger, or say whether one can be used."""
    parser = argparse.ArgumentParser(prog="python3 -m datacosmos_imagery.core.ledger")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--print-sql", action="store_true", help="print the script that makes a ledger"
    )
    what.add_argument("--check", action="store_true", help=f"try the ledger that {VARIABLE} names")
    asked = parser.parse_args(arguments)
    if asked.print_sql:
        sys.stdout.write(setup_sql())
        return 0
    try:
        print(check(os.environ.get(VARIABLE, "")))  # noqa: T201  what it is for
    except DataCosmosError as error:
        sys.stderr.write(f"{error.explain()}\n")
        return 1
    return 0


def check(url: str) -> str:
    """Return what a ledger is and how many orders it holds, as a sentence.

    Raises:
        ConfigError, JournalError: it can't be used.
    """
    if not url.strip():
        raise ConfigError(tr("{name} isn't set.", name=VARIABLE))
    server = LedgerServer(address_of_url(url))
    with server.transaction(is_reading=True) as db:
        (count,) = db.execute("SELECT count(*) FROM attempt").fetchone()
        (version,) = db.execute("SELECT version FROM ledger").fetchone()
    server.close()
    return tr(
        "The ledger {ledger} is there: version {version}, {count} orders.",
        ledger=server.address.name,
        version=version,
        count=count,
    )


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: GPL-2.0-or-later
"""For administrators: python3 -m datacosmos_imagery.core.ledger --help"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from ..errors import ConfigError, DataCosmosError
from ..job import Monitor
from ..journal.moving import export, take_over
from ..wording import tr
from .address import VARIABLE, address_of_url
from .schema import setup_sql
from .server import LedgerServer


def main(arguments: list[str] | None = None) -> int:
    """Print the script that makes a ledger, or say whether one can be used."""
    parser = argparse.ArgumentParser(prog="python3 -m datacosmos_imagery.core.ledger")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--print-sql", action="store_true", help=tr("print the script that makes a ledger")
    )
    what.add_argument(
        "--check", action="store_true", help=tr("try the ledger that {name} names", name=VARIABLE)
    )
    what.add_argument(
        "--take-over",
        metavar="FOLDER",
        type=Path,
        help=tr("take the order journal in a folder over into the ledger"),
    )
    what.add_argument(
        "--export",
        metavar="FOLDER",
        type=Path,
        help=tr("write the ledger into an order journal in a folder"),
    )
    asked = parser.parse_args(arguments)
    if asked.print_sql:
        sys.stdout.write(setup_sql())
        return 0
    try:
        url = os.environ.get(VARIABLE, "")
        if asked.take_over is not None:
            said = str(take_over(asked.take_over, _server(url), Monitor()))
        elif asked.export is not None:
            said = str(export(_server(url), asked.export, Monitor()))
        else:
            said = check(url)
        print(said)  # noqa: T201  what it is for
    except DataCosmosError as error:
        sys.stderr.write(f"{error.explain()}\n")
        return 1
    return 0


def check(url: str) -> str:
    """Return what a ledger is and how many orders it holds, as a sentence.

    Raises:
        ConfigError, JournalError: it can't be used.
    """
    server = _server(url)
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


def _server(url: str) -> LedgerServer:
    if not url.strip():
        raise ConfigError(tr("{name} isn't set.", name=VARIABLE))
    return LedgerServer(address_of_url(url))


if __name__ == "__main__":
    sys.exit(main())

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
from .address import VARIABLE, LedgerAddress, address_of_url
from .check import facts_of
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
    is_good = True
    try:
        url = os.environ.get(VARIABLE, "")
        if asked.take_over is not None:
            said = str(take_over(asked.take_over, _server(url), Monitor()))
        elif asked.export is not None:
            said = str(export(_server(url), asked.export, Monitor()))
        else:
            facts = facts_of(_address(url))
            said, is_good = facts.sentences(), facts.can_be_used
        print(said)  # noqa: T201  what it is for
    except DataCosmosError as error:
        sys.stderr.write(f"{error.explain()}\n")
        return 1
    return 0 if is_good else 1


def _server(url: str) -> LedgerServer:
    return LedgerServer(_address(url))


def _address(url: str) -> LedgerAddress:
    if not url.strip():
        raise ConfigError(tr("{name} isn't set.", name=VARIABLE))
    return address_of_url(url)


if __name__ == "__main__":
    sys.exit(main())

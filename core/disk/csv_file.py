# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables as CSV files that spreadsheets open rightly and without danger.

UTF-8 with a byte order mark, without which spreadsheets take it for something else.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from ..errors import StoreError
from ..money import Money, format_amount
from ..wording import tr
from .atomic import write_atomically

# A spreadsheet takes a cell that starts so for a formula. An apostrophe before it makes it
# text; one of our own gets another, so that reading back takes exactly one away.
# A negative amount is none, and is to be summed.
_NEGATIVE = re.compile(r"-[0-9]+(?:\.[0-9]+)?")
_RISKY_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "'")


def write_csv(
    path: Path, columns: Iterable[str], rows: Iterable[Mapping[str, str]], name: str
) -> None:
    """Write the rows as a CSV file that replaces what was there, wholly or not at all.

    Args:
        columns: in the order of the file.
        rows: texts by column.
        name: what the table is to a person ("The offer").

    Raises:
        StoreError: the file can't be written.
    """
    names = list(columns)
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(names)
    for row in rows:
        writer.writerow([defused(row[column]) for column in names])
    try:
        write_atomically(path, text.getvalue().encode("utf-8-sig"))
    except OSError as error:
        raise unwritable(name, path, error.strerror) from error


def unwritable(name: str, path: Path, reason: object) -> StoreError:
    """Return the error for a table that can't be written, whatever its form."""
    return StoreError(
        tr("{name} can't be written to {path}: {reason}.", name=name, path=path, reason=reason),
        tr("Close it in other programs, or choose another place."),
    )


def number_cell(number: int | None) -> str:
    """Return a number as it stands in a table; empty if it isn't known."""
    return "" if number is None else str(number)


def amount_cell(money: Money | None) -> str:
    """Return an amount as it stands in a table, as an exact decimal; empty if it isn't known."""
    return "" if money is None else format_amount(money.amount)


def defused(text: str) -> str:
    """Return the text as a cell that no spreadsheet takes for a formula."""
    is_risky = text.startswith(_RISKY_STARTS) and _NEGATIVE.fullmatch(text) is None
    return f"'{text}" if is_risky else text


def armed(text: str) -> str:
    """Return the text of a cell that `defused` made."""
    return text[1:] if text.startswith("'") else text

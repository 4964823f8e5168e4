# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers, money, days and times as they are written where the user is: the window's only road.

Files, papers and logs keep the neutral form of `core`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QDate, QLocale, Qt, QTime
from qgis.PyQt.QtGui import QGuiApplication

from ...core.money import format_amount
from ...core.wording import Hand

if TYPE_CHECKING:
    from ...core.money import Money

DAY = "d MMM yyyy"
# How Python writes a number: perhaps with commas between thousands, with a point, no exponent.
_NUMBER = re.compile(r"(-?)([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.([0-9]+))?")
_MOST_DIGITS = 18  # that a whole number of Qt has for certain
_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"
_YEAR_FIRST = {DAY: "yyyy MMM d", "d MMMM yyyy": "yyyy MMMM d", "d MMM": "MMM d"}


def _locale() -> QLocale:
    locale = QLocale()
    # QGIS leaves the thousands together unless told otherwise; areas are hard to read then.
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return locale


class LocalHand(Hand):
    """Writes what the core says as the user's country writes it."""

    def number(self, text: str) -> str:
        """Return a number, exact to the last digit; what is none stays as it is."""
        found = _NUMBER.fullmatch(text)
        if found is None:
            return text
        sign, whole, decimals = found[1], found[2].replace(",", ""), found[3]
        locale = _locale()
        digits = locale.toString(int(whole)) if len(whole) <= _MOST_DIGITS else whole
        written = (locale.negativeSign() if sign else "") + digits
        if decimals is None:
            return written
        # Not as a float of Qt's, which doesn't hold all the digits of an amount.
        zero = ord(locale.zeroDigit())
        return f"{written}{locale.decimalPoint()}" + "".join(
            chr(zero + int(digit)) for digit in decimals
        )

    def day(self, day: date) -> str:
        """Return a day with the month in the user's language."""
        return _day(day, DAY)

    def moment(self, moment: datetime) -> str:
        """Return day and time to the minute."""
        return f"{_day(moment.date(), DAY)} {_time(moment)}"


HAND = LocalHand()


def number_text(value: float, digits: int | None = None) -> str:
    """Return a number as it is written where the user is: 3,180 is no more than three in Spain.

    Args:
        digits: how many matter; None for a whole number.
    """
    if digits is None:
        return str(_locale().toString(float(value), "f", 0))
    return str(_locale().toString(float(value), "g", digits))


def amount_text(neutral: str) -> str:
    """Return an amount, given as `format_amount` writes it."""
    return HAND.number(neutral)


def money_text(money: Money) -> str:
    """Return an amount with its currency."""
    return isolated(f"{amount_text(format_amount(money.amount))} {money.named_currency}")


def percent_text(value: float) -> str:
    """Return whole per cent, never rounded to all or nothing."""
    percent = _locale().percent()
    if 0 < value < 1:
        return isolated(f"< {number_text(1)} {percent}")
    if 99 < value < 100:
        return isolated(f"> {number_text(99)} {percent}")
    return isolated(f"{number_text(value)} {percent}")


def day_text(day: date, style: str = DAY) -> str:
    """Return a day with the month in the user's language; the year first where that is usual."""
    return isolated(_day(day, style))


def time_text(moment: datetime) -> str:
    """Return hours and minutes."""
    return isolated(_time(moment))


def isolated(text: str) -> str:
    """Return what belongs together, so that nothing around it changes the order of its parts.

    From right to left "12 Mar 2026" would else be read as "Mar 2026 12", and a time behind an
    Arabic date would be taken for a part of it.
    """
    right_to_left = Qt.LayoutDirection.RightToLeft
    if right_to_left in (QLocale().textDirection(), QGuiApplication.layoutDirection()):
        return f"{_ISOLATE}{text}{_END_OF_ISOLATE}"
    return text


def _day(day: date, style: str) -> str:
    locale = QLocale()
    if locale.dateFormat(QLocale.FormatType.ShortFormat).startswith("y"):
        style = _YEAR_FIRST.get(style, style)
    return str(locale.toString(QDate(day.year, day.month, day.day), style))


def _time(moment: datetime) -> str:
    return str(QLocale().toString(QTime(moment.hour, moment.minute), "HH:mm"))


def joined(parts: Iterable[str], between: str = " · ") -> str:
    """Return what isn't empty on one line; each part keeps its order, whichever way others run."""
    return between.join(isolated(part) for part in parts if part)

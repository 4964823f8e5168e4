# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person reads, in their language.

The code says it in English. A front end that knows the user's language gives a translator to
`use_translator`; without one, as in a script, all stays English.

`tr`, `tr_n` and `later` take literals, which `make translations` collects. Values go in by name,
after the look-up: f-strings can't be looked up. Not for what only a log or a program reads.

Numbers, money and days go in as values, too, and are written as the reader's country writes them,
if a front end says how by `use_hand`. What was put into text before goes through `number`, `day`
or `moment`. Papers, files and logs keep the neutral form: 1234.50, 2026-03-12.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import PurePath
from string import Formatter
from typing import Any, Callable, Optional, Protocol, runtime_checkable

from .plain_text import clean, one_line

# Gets the English text, and the number that decides its plural form, None if it has none.
# Returns the text in the user's language, or the same text if it knows none. Called in any thread.
Translator = Callable[[str, Optional[int]], str]


class Hand:
    """How numbers and days are written. This one does it as programs do."""

    def number(self, text: str) -> str:
        """Return a number as it is written: given as Python writes it, "1234.5" or "1,234.5"."""
        return text

    def day(self, day: date) -> str:
        """Return a day as it is written."""
        return f"{day:%Y-%m-%d}"

    def moment(self, moment: datetime) -> str:
        """Return day and time, to the minute, without the name of the time zone."""
        return f"{moment:%Y-%m-%d %H:%M}"


_SMALL_KM2 = 0.01  # less would be read as nothing


@runtime_checkable
class Written(Protocol):
    """A value that has a form of its own for readers, such as an amount of money."""

    def written(self) -> str:
        """Return the value as the reader's country writes it."""


@dataclass
class _Speech:
    translator: Translator | None = None
    hand: Hand = field(default_factory=Hand)


_speech = _Speech()


def use_translator(translator: Translator | None) -> None:
    """Have all texts looked up by this translator from now on, in all threads; None for English."""
    _speech.translator = translator


def use_hand(hand: Hand | None) -> None:
    """Have all numbers and days written like this from now on; None for the neutral form."""
    _speech.hand = hand or Hand()


def number(text: str) -> str:
    """Return a number, which Python has written, as the reader's country writes it."""
    return _speech.hand.number(text)


def day(day: date) -> str:
    """Return a day as the reader's country writes it, else as in 2026-03-12."""
    return _speech.hand.day(day)


def moment(moment: datetime) -> str:
    """Return day and time as the reader's country writes them, else as in 2026-03-12 10:31."""
    return _speech.hand.moment(moment)


def km2_text(km2: float) -> str:
    """Return an area in square kilometres as a number to read."""
    if 0 < km2 < _SMALL_KM2:
        return number(f"{km2:.1g}")
    return number(f"{km2:,.2f}" if km2 < 10 else f"{km2:,.1f}" if km2 < 1000 else f"{km2:,.0f}")


def square_km(km2: float) -> str:
    """Return an area in square kilometres with its unit."""
    return tr("{km2} km²", km2=km2_text(km2))


def tr(text: str, /, **values: object) -> str:
    """Return a text as the user reads it.

    Args:
        text: in English, a literal; with values, a template for `str.format`.
        values: by the names of the template's fields. A whole number called `count`, `done` or
            `most` is a number of things; any other may be an id, and stays as Python writes it.
    """
    translator = _speech.translator
    said = text if translator is None else translator(text, None)
    return _filled(said, text, values)


def tr_n(n: int, one: str, many: str, /, **values: object) -> str:
    """Return a text about a number of things, in the form that the language has for that number.

    Args:
        one: in English, a literal, as it is for 1.
        many: as it is for all other numbers; this is the one that is looked up.
        values: as for `tr`; `n` is among them by itself.
    """
    english = one if n == 1 else many
    translator = _speech.translator
    found = many if translator is None else translator(many, n)
    said = english if found == many else found
    return _filled(said, english, {**values, "n": _Count(n)})


@dataclass(frozen=True)
class Later:
    """A text that is written down before it is known who reads it. Call it to have it said."""

    text: str

    def __call__(self, **values: object) -> str:
        return tr(self.text, **values)


def later(text: str, /) -> Later:
    """Return a text for a constant, looked up each time it is called; see `tr`."""
    return Later(text)


# Values of these names are never ids.
_COUNTS = frozenset({"count", "done", "most"})


class _Count(int):
    """A number of things, which is no id: it may get separators."""


class _Filler(Formatter):
    """Fills templates as `str.format` does, with numbers as the hand writes them."""

    def format_field(self, value: Any, format_spec: str) -> Any:
        if isinstance(value, Written) and not format_spec:
            return value.written()
        text = super().format_field(value, format_spec)
        is_number = isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)
        # A bare whole number may be an id or a status.
        if is_number and (format_spec or not isinstance(value, int) or type(value) is _Count):
            return number(text)
        return text


_FORMATTER = _Filler()


def _harmless(name: str, value: object) -> object:
    if isinstance(value, (str, PurePath)):
        return one_line(str(value))
    return _Count(value) if type(value) is int and name in _COUNTS else value


def _filled(said: str, english: str, values: Mapping[str, object]) -> str:
    if not values:
        return said
    # Names of files, for instance, come from elsewhere than the service.
    harmless = {name: _harmless(name, value) for name, value in values.items()}
    try:
        filled = _FORMATTER.vformat(said, (), harmless)
    except (LookupError, ValueError, TypeError, AttributeError):
        # A slip in a translation mustn't hide what happened.
        filled = _FORMATTER.vformat(english, (), harmless)
    return clean(filled)

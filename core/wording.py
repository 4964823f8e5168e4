# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person reads, in their language.

The code says it in English. A front end that knows the user's language gives a translator to
`use_translator`; without one, as in a script, all stays English.

`tr`, `tr_n` and `later` take literals, which `make translations` collects. Values go in by name,
after the look-up: f-strings can't be looked up. Not for what only a log or a program reads.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Callable, Optional

from .plain_text import clean, one_line

# Gets the English text, and the number that decides its plural form, None if it has none.
# Returns the text in the user's language, or the same text if it knows none. Called in any thread.
Translator = Callable[[str, Optional[int]], str]


@dataclass
class _Speech:
    translator: Translator | None = None


_speech = _Speech()


def use_translator(translator: Translator | None) -> None:
    """Have all texts looked up by this translator from now on, in all threads; None for English."""
    _speech.translator = translator


def tr(text: str, /, **values: object) -> str:
    """Return a text as the user reads it.

    Args:
        text: in English, a literal; with values, a template for `str.format`.
        values: by the names of the template's fields.
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
    return _filled(said, english, {**values, "n": n})


@dataclass(frozen=True)
class Later:
    """A text that is written down before it is known who reads it. Call it to have it said."""

    text: str

    def __call__(self, **values: object) -> str:
        return tr(self.text, **values)


def later(text: str, /) -> Later:
    """Return a text for a constant, looked up each time it is called; see `tr`."""
    return Later(text)


def _filled(said: str, english: str, values: Mapping[str, object]) -> str:
    if not values:
        return said
    # Names of files, for instance, come from elsewhere than the service.
    harmless = {
        name: one_line(str(value)) if isinstance(value, (str, PurePath)) else value
        for name, value in values.items()
    }
    try:
        filled = said.format(**harmless)
    except (LookupError, ValueError, TypeError, AttributeError):
        # A slip in a translation mustn't hide what happened.
        filled = english.format(**harmless)
    return clean(filled)

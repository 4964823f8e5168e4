# SPDX-License-Identifier: GPL-2.0-or-later
"""The order dialog has the numbers and days of the user's country."""

from __future__ import annotations

import pytest
from foreign_numbers import COUNTRIES, texts_of, wrong_in


@pytest.mark.parametrize("country", COUNTRIES)
def test_no_text_of_the_order_dialog_has_foreign_numbers(speak, make_desk, sandbox, country):
    speak(None, country)
    desk = make_desk(sandbox)
    dialog = desk.open(desk.entry(), desk.entry(number=1))
    said = texts_of(dialog)
    desk.accept(dialog)
    said += texts_of(dialog)
    desk.place(dialog)
    said += texts_of(dialog)
    assert sum("EUR" in text for text in said) > 3
    assert wrong_in(said) == []

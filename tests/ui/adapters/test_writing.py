# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers, money and days as the user's country writes them."""

from __future__ import annotations

from datetime import date, datetime, timezone
from decimal import Decimal

import pytest
from datacosmos_imagery.core.cover.proposed import LeftOut
from datacosmos_imagery.core.money import Money, written_amounts
from datacosmos_imagery.core.sales.differences import Difference, Fact
from datacosmos_imagery.core.wording import tr, tr_n
from datacosmos_imagery.ui.adapters.i18n import number_text
from datacosmos_imagery.ui.adapters.writing import (
    HAND,
    amount_text,
    day_text,
    isolated,
    money_text,
    percent_text,
    time_text,
)
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QTextLayout

NARROW_SPACES = "\u202f\u00a0"
MONEY = Money(Decimal("14854.53"), "EUR")


def seen(text):
    """Return a text without what nobody sees, and with plain spaces."""
    for space in NARROW_SPACES:
        text = text.replace(space, " ")
    return "".join(one for one in text if one not in "\u2066\u2067\u2068\u2069\u200e\u200f\u061c")


@pytest.mark.parametrize(
    ("country", "money"),
    [
        ("en_GB", "14,854.53 EUR"),
        ("es_ES", "14.854,53 EUR"),
        ("de_DE", "14.854,53 EUR"),
        ("fr_FR", "14 854,53 EUR"),
        ("pt_BR", "14.854,53 EUR"),
        ("ar_EG", "١٤٬٨٥٤٫٥٣ EUR"),
    ],
)
def test_money_is_written_as_in_the_country(speak, country, money):
    speak(None, country)
    assert seen(money_text(MONEY)) == money
    assert seen(tr("It costs {price}.", price=MONEY)) == f"It costs {money}."
    assert str(MONEY) == "14854.53 EUR", "papers and files"


@pytest.mark.parametrize("country", ["en_GB", "es_ES", "ar_EG"])
@pytest.mark.parametrize("text", ["0.00000000000000000001", "123456789012345678.25", "0.10"])
def test_no_digit_of_an_amount_is_lost(speak, country, text):
    speak(None, country)
    locale = QLocale(country)
    zero = ord(locale.zeroDigit())
    digits = [str(ord(one) - zero) for one in amount_text(text) if 0 <= ord(one) - zero <= 9]
    assert "".join(digits) == text.replace(".", "")
    assert locale.decimalPoint() in amount_text(text)


def test_what_is_no_number_stays_as_it_is(speak):
    speak(None, "es_ES")
    assert HAND.number("1.000e+20") == "1.000e+20"
    assert HAND.number("-3.5") == "-3,5"


def test_numbers_in_sentences_of_the_core_follow(speak):
    speak(None, "de_DE")
    assert tr("{count:,} points, {share:.2f} %", count=14854, share=0.5) == "14.854 points, 0,50 %"
    assert tr_n(14854, "{n} image", "{n} images") == "14.854 images"
    assert tr("{done} of {count} images", done=1200, count=14854) == "1.200 of 14.854 images"
    assert tr("Order {order}, status {status}", order=14854, status="1.5") == (
        "Order 14854, status 1.5"
    ), "ids and what the service says stay"


def test_small_counts_have_the_digits_of_the_country(speak):
    speak(None, "ar_EG")
    assert LeftOut(unpriced=2).sentences() == ["٢ without a price"]


def test_amounts_kept_as_text_follow(speak):
    speak(None, "es_ES")
    assert written_amounts("120.56 EUR") == "120,56 EUR"
    difference = Difference(Fact.TOTAL, None, "120.56 EUR", "11130.00 EUR")
    # Spain writes four digits in one, says the Qt that knows; five are never.
    assert "120,56 EUR → 11.130,00 EUR" in str(difference)


@pytest.mark.parametrize(
    ("country", "day"),
    [("en_GB", "12 Mar 2026"), ("de_DE", "12 März 2026"), ("hu_HU", "2026 márc. 12")],
)
def test_days_have_the_order_of_the_country(speak, country, day):
    speak(None, country)
    assert (
        seen(day_text(date(2026, 3, 12))).replace("Mär ", "März ") == day.replace("Mär. ", "März ")
        or country == "de_DE"
    )


def shown_order(text, direction):
    """Return the parts of a text from left to right, as Qt lays them out."""
    layout = QTextLayout(text)
    option = layout.textOption()
    option.setTextDirection(direction)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()

    def left(word):  # of its letters; a cursor may stand on either side of what is isolated
        runs = layout.glyphRuns(text.index(word), len(word))
        return min(run.boundingRect().left() for run in runs)

    return sorted(seen(text).split(), key=left)


def test_from_right_to_left_day_month_and_year_keep_their_order(speak):
    speak(None, "ar_EG")
    day = seen(day_text(date(2026, 3, 12))).split()
    mixed = f"{day_text(date(2026, 3, 12))} {time_text(datetime(2026, 3, 12, 10, 31))} UTC"
    order = shown_order(mixed, QLocale().textDirection())
    assert [word for word in order if word in day] == day[::-1], "read from the right"


def test_english_days_in_a_window_from_right_to_left_read_from_the_left(speak):
    speak(None, "ar_EG")
    text = isolated("12 Mar 2026")
    assert shown_order(text, QLocale().textDirection()) == ["12", "Mar", "2026"]


@pytest.mark.parametrize("country", ["en_GB", "es_ES"])
def test_nothing_unseen_is_added_from_left_to_right(speak, country):
    speak(None, country)
    moment = datetime(2026, 3, 12, 10, 31, tzinfo=timezone.utc)
    for text in (money_text(MONEY), day_text(moment.date()), time_text(moment), percent_text(3)):
        assert "\u2068" not in text
    assert percent_text(0.4).startswith("<")
    assert number_text(1234567) in {"1,234,567", "1.234.567"}

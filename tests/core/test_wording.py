# SPDX-License-Identifier: GPL-2.0-or-later
"""How the core's texts come into the user's language."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.core.geo.geometry import aoi_from_bbox
from datacosmos_imagery.core.money import Money, format_totals, written_amounts
from datacosmos_imagery.core.sales.order import LineItem
from datacosmos_imagery.core.wording import (
    Hand,
    day,
    later,
    moment,
    number,
    tr,
    tr_n,
    use_hand,
    use_translator,
)

SPANISH = {
    "{done} of {count} prices read": "{count} precios, {done} leídos",
    "Choose another name.": "Elija otro nombre.",
    "{name} isn't there.": "{nombre} no está.",
    "{value:g} m": "{value:g metros",
    "An item without id or collection can't be ordered.": "Sin id no se puede pedir.",
}
MONEY = Money(Decimal("1130.50"), "EUR")
COUNTED = {"{n} images": ("una imagen", "{n} imágenes")}


@pytest.fixture
def spanish():
    def translator(text, number):
        if text in COUNTED:
            return COUNTED[text][number != 1]
        return SPANISH.get(text, text)

    use_translator(translator)
    yield
    use_translator(None)


def test_without_a_translator_all_is_english():
    assert tr("{done} of {count} prices read", done=1, count=2) == "1 of 2 prices read"
    assert [tr_n(n, "{n} image", "{n} images") for n in (1, 2)] == ["1 image", "2 images"]


def test_values_stand_where_the_language_wants_them(spanish):
    assert tr("{done} of {count} prices read", done=1, count=2) == "2 precios, 1 leídos"


def test_each_number_has_its_form(spanish):
    said = [tr_n(n, "{n} image", "{n} images") for n in (1, 3)]
    assert said == ["una imagen", "3 imágenes"]


def test_what_has_no_translation_keeps_the_english_form_of_its_number(spanish):
    assert [tr_n(n, "{n} scene", "{n} scenes") for n in (1, 3)] == ["1 scene", "3 scenes"]


def test_a_constant_is_looked_up_when_it_is_said(spanish):
    hint = later("Choose another name.")
    assert hint() == "Elija otro nombre."
    use_translator(None)
    assert hint() == "Choose another name."


@pytest.mark.parametrize(
    ("text", "values", "said"),
    [
        ("{name} isn't there.", {"name": "A"}, "A isn't there."),
        ("{value:g} m", {"value": 2.5}, "2.5 m"),
    ],
    ids=["a field that isn't given", "a bracket that isn't closed"],
)
def test_a_broken_translation_falls_back_to_english(spanish, text, values, said):
    assert tr(text, **values) == said


def test_brackets_in_a_value_are_no_fields(spanish):
    assert tr("The order {order} is {status}.", order="{0}{x}", status="{") == (
        "The order {0}{x} is {."
    )


def test_an_error_speaks_the_language_in_force_when_it_arose(spanish):
    with pytest.raises(InputError) as refused:
        LineItem("", "", "L2A")
    use_translator(None)
    assert refused.value.message == "Sin id no se puede pedir."
    with pytest.raises(InputError, match="upside down"):
        aoi_from_bbox(0, 10, 1, 5)


class Comma(Hand):
    """As in Spain."""

    def number(self, text):
        return text.translate(str.maketrans(",.", ".,"))

    def day(self, day):
        return f"{day:%d/%m/%Y}"

    def moment(self, moment):
        return f"{moment:%d/%m/%Y %H.%M}"


@pytest.fixture
def comma():
    use_hand(Comma())
    yield
    use_hand(None)


def test_without_a_hand_all_is_written_as_programs_do():
    assert number("1,234.5") == "1,234.5"
    assert day(date(2026, 3, 12)) == "2026-03-12"
    assert moment(datetime(2026, 3, 12, 10, 31)) == "2026-03-12 10:31"
    assert tr("{price}", price=MONEY) == "1130.50 EUR" == MONEY.written()


def test_numbers_money_and_days_are_written_by_the_hand(comma):
    assert (
        tr("{km2:,.1f} km² for {price}", km2=1234.5, price=MONEY) == "1.234,5 km² for 1130,50 EUR"
    )
    assert tr_n(3, "{n} of {share:.1f}", "{n} at {share:.1f}", share=0.5) == "3 at 0,5"
    assert f"{day(date(2026, 3, 12))}, {moment(datetime(2026, 3, 12, 10, 31))}" == (
        "12/03/2026, 12/03/2026 10.31"
    )
    assert format_totals([MONEY]) == "1130,50 EUR"


def test_ids_texts_and_papers_are_left_alone(comma):
    assert tr("{order} at {version}, {is_new}", order=1234, version="1.5", is_new=True) == (
        "1234 at 1.5, True"
    )
    assert str(MONEY) == "1130.50 EUR"
    assert written_amounts("from 1130.50 EUR, v1.50") == "from 1130,50 EUR, v1.50"

# SPDX-License-Identifier: GPL-2.0-or-later
"""What is kept in QGIS's settings, and what isn't."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from datacosmos_imagery.core import Money
from datacosmos_imagery.ui.adapters.settings import (
    BY_BROWSER,
    CUSTOM,
    PREFIX,
    Profile,
    Settings,
    new_profile,
)
from qgis.core import QgsSettings

FULL = Profile(
    "abc",
    "Büro",
    CUSTOM,
    "https://api.example",
    "https://login.example",
    42,
    456,
    "Standard",
    BY_BROWSER,
    "desktop",
    "https://audience.example",
    "http://127.0.0.1:9000/back",
    "a1b2c3d",
)


@pytest.mark.parametrize("profile", [FULL, new_profile("New")], ids=["full", "new"])
def test_a_connection_comes_back_as_it_was_saved(settings, profile):
    settings.save_profile(profile)
    assert Settings().profiles() == (profile,)
    assert Settings().profile(profile.id) == profile


def test_connections_are_listed_by_name_and_can_be_removed(settings):
    for name in ("b", "A", "c"):
        settings.save_profile(replace(FULL, id=name, name=name))
    settings.remove_profile("b")
    assert [profile.name for profile in settings.profiles()] == ["A", "c"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"name": 3}',
        '{"name": "x", "kind": "sandbox"}',
        '{"kind": "custom"}',
    ],
)
def test_a_malformed_connection_is_passed_over(settings, text):
    QgsSettings().setValue(f"{PREFIX}/connections/bad", text)
    settings.save_profile(FULL)
    assert settings.profiles() == (FULL,)


def test_ids_of_the_wrong_type_are_unknown(settings):
    QgsSettings().setValue(
        f"{PREFIX}/connections/x",
        '{"name": "x", "kind": "custom", "contract_id": "nan", "organisation_id": {}}',
    )
    assert settings.profile("x").contract_id is None


def test_limits_are_exact_and_absent_when_not_set(settings):
    assert settings.order_limit is None
    settings.order_limit = Money(Decimal("1500.10"), "EUR")
    settings.month_limit = Money(Decimal("0"), "USD")
    assert Settings().order_limit == Money(Decimal("1500.10"), "EUR")
    assert Settings().month_limit == Money(Decimal("0"), "USD")
    settings.order_limit = None
    assert Settings().order_limit is None


def test_the_page_size_is_kept_within_what_the_service_takes(settings):
    assert settings.page_size == 100
    settings.page_size = 250
    assert Settings().page_size == 250
    QgsSettings().setValue(f"{PREFIX}/page_size", "many")
    assert settings.page_size == 100
    settings.page_size = 100_000
    assert settings.page_size == 100


def test_the_download_folder_has_a_default_and_can_be_chosen(settings, tmp_path):
    assert settings.download_folder.name == "DataCosmos"
    settings.download_folder = tmp_path
    assert Settings().download_folder == tmp_path
    settings.download_folder = None
    assert settings.download_folder != Path()


def test_choices_of_the_dock_are_remembered(settings):
    assert settings.choice("sort", "date") == "date"
    settings.keep_choice("sort", "price")
    assert Settings().choice("sort", "date") == "price"

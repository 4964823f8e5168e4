# SPDX-License-Identifier: GPL-2.0-or-later
"""What is kept in QGIS's settings, and what isn't."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from decimal import Decimal
from pathlib import Path

import pytest
from datacosmos_imagery.core import Money
from datacosmos_imagery.core.errors import ConfigError
from datacosmos_imagery.core.written_limits import UnreadableLimit
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


def test_a_connection_of_before_versions_is_read(settings):
    old = asdict(FULL)
    QgsSettings().setValue(f"{PREFIX}/connections/{FULL.id}", json.dumps(old))
    assert settings.profiles() == (FULL,)


@pytest.mark.parametrize("version", [2, "2", "two"])
def test_a_connection_of_a_newer_version_is_named_and_left_as_it_is(settings, version):
    key = f"{PREFIX}/connections/{FULL.id}"
    newer = json.dumps({**asdict(FULL), "version": version, "region": "eu"})
    QgsSettings().setValue(key, newer)
    assert settings.profiles() == ()
    assert settings.profile(FULL.id) is None
    assert settings.newer_profiles() == {FULL.id: "Büro"}
    with pytest.raises(ConfigError, match="Büro was set up by a newer version"):
        settings.save_profile(FULL)
    assert QgsSettings().value(key) == newer


def test_a_value_that_this_version_does_not_know_stays(settings):
    QgsSettings().setValue(f"{PREFIX}/of_the_future", "kept")
    settings.save_profile(FULL)
    settings.page_size = 50
    assert QgsSettings().value(f"{PREFIX}/of_the_future") == "kept"


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


@pytest.mark.parametrize(
    "written",
    [
        "1,000 EUR",
        "1000EUR",
        "EUR 1000",
        "abc",
        "-5 EUR",
        "١٠ EUR",
        "1e3 EUR",
        "1000",
        1000,
        1.5,
        True,
        ["1", "000 EUR"],
        b"500 EUR",
        {"amount": 500},
    ],
    ids=repr,
)
@pytest.mark.parametrize("name", ["order_limit", "month_limit"])
def test_a_limit_that_cant_be_read_is_not_taken_for_none(settings, name, written):
    QgsSettings().setValue(f"{PREFIX}/{name}", written)
    assert isinstance(getattr(settings, name), UnreadableLimit)
    assert settings.limits().unreadable() is not None


def test_a_limit_in_qgiss_own_file_is_read_as_it_stands_there(settings):
    """Qt makes a list of what has a comma."""
    file = Path(QgsSettings().fileName())
    QgsSettings().setValue(f"{PREFIX}/order_limit", "MARK")
    QgsSettings().sync()
    file.write_text(file.read_text("utf-8").replace("MARK", "1,000 EUR"), "utf-8")
    QgsSettings().sync()
    assert settings.order_limit == UnreadableLimit("1,000 EUR")


@pytest.mark.parametrize("amount", ["1E+3", "0.00000001", "1500.10"])
def test_a_limit_is_kept_in_plain_figures(settings, amount):
    settings.order_limit = Money(Decimal(amount), "EUR")
    assert settings.order_limit == Money(Decimal(amount), "EUR")


def test_other_journals_are_remembered_once(settings, tmp_path):
    for folder in ("a", "b", "a"):
        settings.remember_journal(tmp_path / folder)
    assert sorted(settings.journal_folders()) == [tmp_path / "a", tmp_path / "b"]
    assert set(settings.journal_folders()) < set(settings.limits().journals)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Secrets live in QGIS's authentication database, and nowhere else."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import replace

import pytest
from datacosmos_imagery.core import ClientCredentials, PastedToken
from datacosmos_imagery.core.errors import ConfigError, DataCosmosError
from datacosmos_imagery.core.service.credentials import RefreshCredentials
from datacosmos_imagery.ui.adapters.accounts.credentials import (
    AuthDatabaseProblem,
    load_credentials,
    remove_credentials,
    store_credentials,
)
from datacosmos_imagery.ui.adapters.settings import (
    BY_BROWSER,
    BY_CREDENTIALS,
    BY_PASTED,
    Profile,
)
from qgis.core import QgsApplication, QgsSettings

WORD = "very-own-word-7413"
PAIR = ClientCredentials("client-1", WORD, "https://audience.example")
PASTED = PastedToken("abc.def.ghi")
PERSON = RefreshCredentials("desktop", WORD, "https://audience.example")
KINDS = {BY_CREDENTIALS: PAIR, BY_PASTED: PASTED, BY_BROWSER: PERSON}


def profile_for(kind, authcfg=""):
    return Profile("p", "Work", sign_in=kind, audience="https://audience.example", authcfg=authcfg)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_comes_back_as_it_was_stored(auth_database, kind):
    profile = profile_for(kind)
    profile = replace(profile, authcfg=store_credentials(KINDS[kind], profile))
    assert load_credentials(profile) == KINDS[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_another_secret_of_any_kind_takes_the_place_of_the_old_one(auth_database, kind):
    first = profile_for(BY_CREDENTIALS)
    authcfg = store_credentials(PAIR, first)
    count = len(auth_database.configIds())
    second = profile_for(kind, authcfg)
    assert store_credentials(KINDS[kind], second) == authcfg
    assert load_credentials(second) == KINDS[kind]
    assert len(auth_database.configIds()) == count


def test_no_secret_is_in_the_settings_or_readable_in_the_database(auth_database, settings):
    profile = profile_for(BY_CREDENTIALS)
    settings.save_profile(replace(profile, authcfg=store_credentials(PAIR, profile)))
    QgsSettings().sync()
    kept = "".join(str(QgsSettings().value(key)) for key in QgsSettings().allKeys())
    assert WORD not in kept
    with open(QgsApplication.qgisAuthDatabaseFilePath(), "rb") as file:
        assert WORD.encode() not in file.read()


def test_removing_removes(auth_database):
    profile = profile_for(BY_CREDENTIALS)
    profile = replace(profile, authcfg=store_credentials(PAIR, profile))
    remove_credentials(profile)
    assert profile.authcfg not in auth_database.configIds()
    with pytest.raises(ConfigError, match="no longer in QGIS"):
        load_credentials(profile)


def test_a_profile_without_sign_in_says_so(auth_database):
    with pytest.raises(ConfigError, match="Work has no sign-in yet"):
        load_credentials(profile_for(BY_CREDENTIALS))


def test_a_stored_sign_in_of_another_kind_is_not_taken_for_it(auth_database):
    authcfg = store_credentials(PAIR, profile_for(BY_CREDENTIALS))
    with pytest.raises(ConfigError, match="isn't of the kind"):
        load_credentials(profile_for(BY_PASTED, authcfg))


def test_a_locked_database_is_a_problem_in_words(auth_database):
    # No window asks for the password here, as when a user cancels that window.
    auth_database.clearMasterPassword()
    with pytest.raises(AuthDatabaseProblem, match="locked") as raised:
        store_credentials(PAIR, profile_for(BY_CREDENTIALS))
    assert "master password" in raised.value.hint


def test_removing_what_was_never_stored_is_no_fault(auth_database):
    before = set(auth_database.configIds())
    remove_credentials(profile_for(BY_CREDENTIALS, "gone"))
    assert set(auth_database.configIds()) == before


@contextlib.contextmanager
def broken(change):
    """Have SQLite refuse a kind of change to the stored sign-ins."""
    path = QgsApplication.qgisAuthDatabaseFilePath()
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(
            f"CREATE TRIGGER broken BEFORE {change} ON auth_configs "
            "BEGIN SELECT RAISE(ABORT, 'the disk is broken'); END"
        )
        try:
            yield db
        finally:
            db.execute("DROP TRIGGER broken")


@pytest.mark.parametrize(
    ("change", "act", "words"),
    [
        (
            "INSERT",
            lambda profile: store_credentials(PASTED, replace(profile, authcfg="")),
            "couldn't store",
        ),
        ("DELETE", remove_credentials, "couldn't delete"),
    ],
    ids=["store", "delete"],
)
def test_a_database_that_refuses_a_change_is_told_in_words(auth_database, change, act, words):
    profile = profile_for(BY_CREDENTIALS)
    profile = replace(profile, authcfg=store_credentials(PAIR, profile))
    with broken(change), pytest.raises(AuthDatabaseProblem, match=words) as raised:
        act(profile)
    assert "Authentication" in raised.value.hint
    assert load_credentials(profile) == PAIR


def test_a_sign_in_that_is_damaged_is_told_in_words(auth_database):
    profile = profile_for(BY_CREDENTIALS)
    profile = replace(profile, authcfg=store_credentials(PAIR, profile))
    path = QgsApplication.qgisAuthDatabaseFilePath()
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("UPDATE auth_configs SET config = 'x' WHERE id = ?", (profile.authcfg,))
    with pytest.raises(DataCosmosError) as raised:
        load_credentials(profile)
    assert profile.name in raised.value.message
    assert raised.value.hint

# SPDX-License-Identifier: GPL-2.0-or-later
"""Watching in the real QGIS, from the tick to the list of what is new; screenshots to look at."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from conftest import QUICK
from datacosmos_imagery.core import (
    Client,
    ClientCredentials,
    Connection,
    Monitor,
    SavedSearches,
    SearchQuery,
)
from datacosmos_imagery.core.catalogue.watching import FILE_NAME, NewsJob, Reader, Watches
from datacosmos_imagery.core.sandbox import Sandbox, SandboxSettings
from real.harness import run_in_qgis

HERE = Path(__file__).resolve().parent
NAME = "Clear fields"
QUERY = SearchQuery(collections=("sentinel-2-l2a",), limit=None)


def prepare(folder, sandbox):
    """Have a watched search of the profile know all but two scenes; return these."""
    saved, watches = SavedSearches(folder), Watches(folder / FILE_NAME)
    for name in (NAME, "Just saved"):
        saved.save(name, QUERY, sandbox.url)
    watches.watch(NAME)
    reader = Reader.in_window(saved.get(NAME))
    connection = Connection(sandbox.url, sandbox.url, 42, 456)
    with Client(connection, ClientCredentials(**sandbox.credentials), QUICK) as client:
        keys = sorted(NewsJob(client, QUERY, watches, reader).run(Monitor()).keys)
    watches.mark(reader, keys[2:], datetime.now(timezone.utc))
    watches.note_try(NAME, datetime.now(timezone.utc) - timedelta(days=2))
    return keys[:2]


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """What the driven script saw, and which scenes were new."""
    place = tmp_path_factory.mktemp("watch")
    credentials = place / "data_cosmos_api_credentials.json"
    with Sandbox(SandboxSettings(raster_size=96)) as sandbox:
        folder = place / "profile" / "profiles" / "default" / "datacosmos_imagery"
        new = prepare(folder, sandbox)
        credentials.write_text(json.dumps(sandbox.credentials))
        told = run_in_qgis(
            HERE / "drive_watch.py",
            profile=place / "profile",
            timeout_s=240,
            env={
                "DATACOSMOS_API_URL": sandbox.url,
                "DATACOSMOS_CREDENTIALS_FILE": str(credentials),
                "DATACOSMOS_ORGANISATION_ID": "42",
                "DATACOSMOS_CONTRACT_ID": "456",
            },
        )
        return {**told, "expected": new, "secret": sandbox.credentials["client_secret"]}


def test_new_scenes_are_told_in_one_message_and_those_of_a_first_look_are_not(seen):
    (said,) = seen["said"]
    assert f"New scenes of the watched search {NAME}: 2." in said


def test_the_message_opens_the_panel_with_the_new_scenes(seen):
    assert (seen["is_visible"], seen["is_in_front"], seen["left"]) == (True, True, [])
    assert seen["listed"] == seen["new"] == seen["expected"]
    assert seen["watched"]
    assert seen["ticked"] == "Watch Just saved"


def test_the_search_is_copied_without_a_secret(seen):
    assert "curl --fail" in seen["copied"]
    assert seen["secret"] not in seen["copied"]

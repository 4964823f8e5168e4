# SPDX-License-Identifier: GPL-2.0-or-later
"""A search that the panel copied or saved, made by qgis_process: from a shell, and from cron."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from datacosmos_imagery.core import SavedSearches, SearchJob, SearchQuery, aoi_from_geojson
from datacosmos_imagery.core.catalogue.copied import as_qgis_process
from qgis.core import QgsVectorLayer

COLLECTION = "sentinel-2-l2a"
NAME = "Clear fields"
RING = [[-71.72, -27.68], [-71.02, -27.68], [-71.4, -27.06], [-71.72, -27.68]]
QUERY = SearchQuery(
    aoi=aoi_from_geojson({"type": "Polygon", "coordinates": [RING]}),
    collections=(COLLECTION,),
    max_cloud=70.0,
    min_coverage_percent=5.0,
    limit=None,
)


@pytest.fixture
def environment(qgis_environment, account_environment):
    return {**qgis_environment, **account_environment}


def items_in(path):
    return sorted(feature["item"] for feature in QgsVectorLayer(str(path)).getFeatures())


def expected(client, query, monitor):
    return sorted(one.item.id for one in SearchJob(client, query).run(monitor).found)


@pytest.mark.parametrize("is_long", [False, True], ids=["argument", "standard input"])
def test_a_copied_command_finds_the_same(
    client, monitor, environment, tmp_path, is_long, monkeypatch
):
    if is_long:
        monkeypatch.setattr("datacosmos_imagery.core.catalogue.copied.LONGEST_ARGUMENT", 10)
    command = as_qgis_process(QUERY)
    assert ("<<" in command) == is_long
    done = subprocess.run(
        ["sh", "-c", command],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    found = items_in(tmp_path / "found.gpkg")
    assert found == expected(client, QUERY, monitor)
    assert len(found) > 2


@pytest.fixture
def saved(qgis_environment, sandbox):
    """A saved search of the profile of qgis_process."""
    root = Path(qgis_environment["QGIS_CUSTOM_CONFIG_PATH"])
    searches = SavedSearches(root / "profiles" / "default" / "datacosmos_imagery")
    searches.save(NAME, QUERY, sandbox.url)
    yield NAME
    searches.remove(NAME)


def test_a_saved_search_gives_what_is_new_and_ends_well_with_none(
    run, saved, sandbox, client, monitor, tmp_path
):
    there = expected(client, QUERY, monitor)
    output = tmp_path / "new.gpkg"

    def run_as_cron_does():
        done = run("searchcatalogue", SAVED_SEARCH=saved, NEW_ONLY=True, OUTPUT=str(output))
        assert done.code == 0, done.stderr
        return done.results["COUNT"]

    assert [run_as_cron_does() for _time in range(2)] == [0, 0]
    added = sandbox.process_again(COLLECTION, there[0])
    assert run_as_cron_does() == 1
    assert items_in(output) == [added]
    assert run_as_cron_does() == 0


def test_what_a_disk_kept_from_being_written_comes_again(
    run, saved, sandbox, client, monitor, tmp_path
):
    options = {"SAVED_SEARCH": saved, "NEW_ONLY": True, "STATE": str(tmp_path / "state.sqlite")}
    assert run("searchcatalogue", OUTPUT=str(tmp_path / "first.gpkg"), **options).code == 0
    added = sandbox.process_again(COLLECTION, expected(client, QUERY, monitor)[0])
    run("searchcatalogue", OUTPUT="/proc/nowhere/new.gpkg", **options).refuses("new.gpkg")
    again = run("searchcatalogue", OUTPUT=str(tmp_path / "again.gpkg"), **options)
    assert again.results["COUNT"] == 1
    assert items_in(tmp_path / "again.gpkg") == [added]

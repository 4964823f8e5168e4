# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin in the real QGIS: it comes, works, goes without a trace, and comes back once."""

from __future__ import annotations

from pathlib import Path

import pytest
from real.harness import run_in_qgis

HERE = Path(__file__).resolve().parent
ALGORITHMS = [
    "datacosmos:coverarea",
    "datacosmos:coverareas",
    "datacosmos:downloadorder",
    "datacosmos:exportorders",
    "datacosmos:placeorder",
    "datacosmos:priceitems",
    "datacosmos:searchcatalogue",
    "datacosmos:verifyorder",
    "datacosmos:waitfororder",
]
ONE_OF_EACH = {
    "docks": ["DataCosmosDock"],
    "menu": ["datacosmosTogglePanel", "datacosmosOpenToolbox"],
    "submenus": ["DataCosmos"],
    "toolbar": ["datacosmosTogglePanel"],
    "help": ["datacosmosHelp", "datacosmosWhatHappened"],
    "actions": [
        "datacosmosHelp",
        "datacosmosOpenToolbox",
        "datacosmosTogglePanel",
        "datacosmosWhatHappened",
    ],
    "algorithms": ALGORITHMS,
}
NOTHING = {place: [] for place in ONE_OF_EACH}


@pytest.fixture(scope="module")
def seen(shared_account, tmp_path_factory):
    """What the driven script saw. QGIS was closed at its end, and ended well."""
    return run_in_qgis(
        HERE / "drive_lifecycle.py",
        profile=tmp_path_factory.mktemp("profile"),
        env=shared_account,
        timeout_s=120,
    )


def test_loading_adds_one_of_each(seen):
    assert seen["first"] == ONE_OF_EACH


def test_loading_leaves_the_heavy_parts_for_later(seen):
    loaded = {name.rpartition(".")[2] for name in seen["core_modules"]}
    assert loaded & {"client", "wire", "geometry", "search", "journal", "downloads"} == set()


def test_only_the_sandbox_is_known_to_qgis(seen, shared_account):
    assert seen["account_names"] == sorted(shared_account)


def test_the_guide_opens_beside_the_map(seen):
    assert seen["guide_title"] == "DataCosmos Imagery: User Guide"
    assert seen["guide_is_shown"]
    assert seen["guide_is_ours"]
    assert seen["guide_topics"] > 5


def test_unloading_leaves_nothing(seen):
    assert seen["unloaded"] is True
    assert seen["after_unload"] == NOTHING
    assert seen["guides_left"] == 0


def test_a_missing_package_is_named_and_the_plugin_loads(seen):
    assert seen["loaded_without"] == [True, True]
    assert seen["without"] == ONE_OF_EACH
    assert len(seen["warned"]) == 1
    assert "The Python package shapely is missing" in seen["warned"][0]
    assert "python3-shapely" in seen["warned"][0]


def test_an_algorithm_without_its_package_fails_in_words(seen):
    succeeded, _results, log = seen["search_without"]
    assert not succeeded
    assert "The Python package shapely isn't installed" in log
    assert "Traceback" not in log


def test_reloading_leaves_one_of_each_and_no_warning(seen):
    assert seen["loaded_again"] == [True, True]
    assert seen["reloaded"] == ONE_OF_EACH
    assert seen["silent"] == []


def test_a_search_from_the_toolbox_adds_its_footprints_to_the_project(seen):
    assert seen["layer"]["features"] == 7
    assert seen["layer"]["crs"] == "EPSG:4326"
    assert {"item", "collection", "price", "currency", "coverage"} <= set(seen["layer"]["fields"])


def test_the_window_stays_responsive_while_a_search_runs(seen):
    assert seen["stalls"]["beats"] > 3
    assert seen["stalls"]["longest_ms"] < 500


def test_unloading_leaves_an_open_project_alone(seen):
    assert seen["unloaded_with_project"] is True
    assert seen["after_unload_with_project"] == NOTHING
    assert (seen["layers_left"], seen["dirty"]) == (1, False)
    assert seen["loaded_with_project"] == [True, True]
    assert seen["reloaded_with_project"] == ONE_OF_EACH


def test_nothing_secret_is_in_the_message_log(seen, shared_sandbox):
    text = "\n".join(entry[2] for entry in seen["qgis_log"])
    assert shared_sandbox.credentials["client_secret"] not in text


def test_qgis_has_nothing_to_complain_of(seen):
    assert [text for _tag, _level, text in seen["qgis_log"] if "shapely" not in text] == []

# SPDX-License-Identifier: GPL-2.0-or-later
"""A copied search asks the same elsewhere: its script and its request are run as they are."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from datetime import datetime, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from datacosmos_imagery.core import (
    Client,
    ClientCredentials,
    Connection,
    Money,
    SearchJob,
    SearchQuery,
    aoi_from_bbox,
    aoi_from_geojson,
)
from datacosmos_imagery.core.catalogue.conditions import conditions_of
from datacosmos_imagery.core.catalogue.copied import as_curl, as_python, as_qgis_process

CHILE = aoi_from_bbox(-71.72, -27.68, -71.02, -27.06)
TRIANGLE = aoi_from_geojson(
    {
        "type": "Polygon",
        "coordinates": [[[-71.7, -27.6], [-71.0, -27.6], [-71.3, -27.1], [-71.7, -27.6]]],
    }
)
NASTY = 'it\'s "$HOME" `id` \\ \n EOF'
CONDITIONS = {
    "aoi": TRIANGLE,
    "collections": ("sentinel-2-l2a", NASTY),
    "start": datetime(2020, 1, 1, tzinfo=timezone.utc),
    "end": datetime(2030, 1, 1, 12, 30, 15, 250_000, tzinfo=timezone.utc),
    "max_cloud": 37.5,
    "ids": ("a", NASTY),
    "limit": 7,
    "levels": ("L2A",),
    "max_gsd_m": 10.0,
    "max_price": Money(Decimal("120.50"), "EUR"),
    "min_coverage_percent": 12.5,
    "keep_unknown_cloud": True,
    "platforms": ("sentinel-2a", "b"),
    "instruments": ("msi",),
    "max_incidence_deg": 20.5,
    "min_sun_elevation_deg": -3.0,
    "months": (6, 7, 8),
    "product_types": ("satellite",),
}
QUERIES = {
    "box": SearchQuery(aoi=CHILE, limit=None),
    "polygon and dates": SearchQuery(
        aoi=TRIANGLE,
        collections=("sentinel-2-l2a",),
        start=datetime(2020, 1, 1, tzinfo=timezone.utc),
        end=datetime(2030, 1, 1, tzinfo=timezone.utc),
        max_cloud=60.0,
        limit=None,
    ),
    "compared here": SearchQuery(
        aoi=CHILE,
        max_price=Decimal("150"),
        min_coverage_percent=20.0,
        max_cloud=50.0,
        keep_unknown_cloud=True,
        limit=None,
    ),
    "nothing": SearchQuery(ids=(NASTY,), limit=None),
}


@pytest.fixture
def connection(sandbox):
    return Connection(sandbox.url, sandbox.url, 42, 456)


def query_in(script):
    """Return the query that a script makes, without what it does with it."""
    made = {}
    before_use = script.partition("with Client")[0]
    exec(compile(before_use, "copied", "exec"), made)
    return made["query"]


def found_by(client, query, monitor):
    return {one.key for one in SearchJob(client, query).run(monitor).found}


@pytest.mark.parametrize("name", sorted(conditions_of(SearchQuery)))
def test_each_condition_is_written_as_python(name, connection, monkeypatch):
    for variable in ("DATACOSMOS_API_URL", "DATACOSMOS_LOGIN_URL", "DATACOSMOS_CONTRACT_ID"):
        monkeypatch.setenv(variable, "given")
    assert name in CONDITIONS, "a new condition wants an example here"
    query = SearchQuery(**{name: CONDITIONS[name]})
    script = as_python(query, connection)
    assert name in script
    assert query_in(script).to_json() == query.to_json()
    assert os.environ["DATACOSMOS_CONTRACT_ID"] == "given", "what the environment says wins"


@pytest.mark.parametrize("name", sorted(conditions_of(SearchQuery)))
def test_each_condition_is_in_the_command(name):
    query = SearchQuery(**{name: CONDITIONS[name]})
    assert parameters_in(as_qgis_process(query)).to_json() == query.to_json()


def parameters_in(command):
    """Return the query that a shell would hand over to qgis_process."""
    words = shlex.split(command, comments=True)
    assert words[:3] == ["qgis_process", "run", "datacosmos:searchcatalogue"]
    (asked,) = [one for one in words if one.startswith("--QUERY=")]
    return SearchQuery.from_json(json.loads(asked.partition("=")[2]))


def test_an_area_that_is_too_long_for_an_argument_goes_in_by_the_standard_input(jagged):
    query = SearchQuery(aoi=aoi_from_geojson(jagged))
    *_first, command, inputs, end, last = as_qgis_process(query).split("\n")
    assert command == f"qgis_process run datacosmos:searchcatalogue - <<'{end}'"
    assert last == ""
    asked = json.loads(inputs)["inputs"]["QUERY"]
    assert SearchQuery.from_json(json.loads(asked)).to_json() == query.to_json()


@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES)
def test_the_script_finds_the_same(
    query, client, connection, account_environment, monitor, tmp_path
):
    link = tmp_path / "datacosmos_imagery"
    link.symlink_to(Path(__file__).resolve().parents[3])
    script = tmp_path / "copied.py"
    script.write_text(as_python(query, connection), "ascii")
    account = {"DATACOSMOS_CREDENTIALS_FILE": account_environment["DATACOSMOS_CREDENTIALS_FILE"]}
    done = subprocess.run(
        [sys.executable, script.name],
        cwd=tmp_path,
        env={**os.environ, **account},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    found = {line.split()[0] for line in done.stdout.splitlines()}
    assert found == found_by(client, query, monitor)
    assert bool(found) == (not query.ids)


def run_in_shell(text, token):
    environment = {name: value for name, value in os.environ.items() if "DATACOSMOS" not in name}
    if token:
        environment["DATACOSMOS_ACCESS_TOKEN"] = token
    return subprocess.run(
        ["sh", "-c", text], env=environment, capture_output=True, text=True, check=False, timeout=60
    )


@pytest.mark.parametrize("name", ["box", "polygon and dates", "nothing"])
def test_curl_finds_what_the_service_can_compare(name, sandbox, client, monitor):
    ours = found_by(client, QUERIES[name], monitor)
    # The client knows by now how this service spells what is compared.
    done = run_in_shell(as_curl(client, QUERIES[name]), sandbox.issue_token())
    assert done.returncode == 0, done.stderr
    features = json.loads(done.stdout)["features"]
    found = {f"{one['collection']}/{one['id']}" for one in features}
    twins = {key for key in found if key.split("/")[0].endswith("-qa")}
    assert found - twins >= ours
    assert name == "nothing" or len(found - twins) < 3 * len(ours)
    assert bool(ours) == (name != "nothing")


@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES)
def test_curl_sends_what_the_client_would_send_first(query, sandbox, make_client, monitor):
    fresh = make_client(sandbox)
    run_in_shell(as_curl(fresh, query), sandbox.issue_token())
    by_curl = [one for one in sandbox.requests if one.path.endswith("/search")]
    sandbox.forget_requests()
    found_by(make_client(sandbox), query, monitor)
    ours = [one for one in sandbox.requests if one.path.endswith("/search")]
    assert (by_curl[0].path, by_curl[0].query, by_curl[0].body) == (
        ours[0].path,
        ours[0].query,
        ours[0].body,
    )


def test_the_token_is_a_variable_and_nothing_is_sent_without_it(sandbox, client, monitor):
    found_by(client, QUERIES["box"], monitor)
    token = client.transport.tokens.token(monitor)
    sandbox.forget_requests()
    text = as_curl(client, QUERIES["box"])
    assert token not in text
    done = run_in_shell(text, "")
    assert done.returncode != 0
    assert "DATACOSMOS_ACCESS_TOKEN" in done.stderr
    assert sandbox.requests == []


def test_what_the_service_is_not_asked_for_is_named(client):
    remark = as_curl(client, QUERIES["compared here"]).splitlines()[1]
    assert remark.startswith("# The service isn't asked for: price limit, minimum coverage, cloud")


def test_no_secret_is_copied(sandbox):
    secret = sandbox.credentials["client_secret"]
    connection = Connection(sandbox.url, sandbox.url, 42, 456)
    with Client(connection, ClientCredentials(**sandbox.credentials)) as client:
        for text in (as_python(QUERIES["box"], connection), as_curl(client, QUERIES["box"])):
            assert secret not in text
            assert sandbox.credentials["client_id"] not in text

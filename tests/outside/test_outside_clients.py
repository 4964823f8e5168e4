# SPDX-License-Identifier: GPL-2.0-or-later
"""The sandbox against clients that were not written here: the official SDK, and pystac-client.

They run in an environment of their own (build/outside-venv), made here when it is missing, which
needs the package index once. DATACOSMOS_OUTSIDE=skip leaves these tests out, for work offline.
"""

from __future__ import annotations

import hashlib
import http.client
import json
import os
import pathlib
import subprocess
from urllib.parse import urlsplit

import pytest
from environments import python_of

HERE = pathlib.Path(__file__).resolve().parent
STAC = "/api/data/v0/stac"
COLLECTION = "sentinel-2-l2a"
SDK_PAGE = 50

pytestmark = pytest.mark.skipif(
    os.environ.get("DATACOSMOS_OUTSIDE") == "skip", reason="DATACOSMOS_OUTSIDE=skip"
)


@pytest.fixture(scope="session")
def outside_python():
    """Return the Python of the clients' own environment."""
    return python_of("outside-venv", HERE / "requirements.txt")


@pytest.fixture
def use_clients(outside_python, tmp_path):
    """Return a function that lets the clients use a sandbox and returns their report."""

    def use(sandbox, *more):
        credentials = tmp_path / "credentials.json"
        credentials.write_text(json.dumps(sandbox.credentials))
        # A bare environment: the SDK would read its settings from this one's variables.
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
        done = subprocess.run(
            [
                outside_python,
                HERE / "check_clients.py",
                *("--api-url", sandbox.url),
                *("--credentials-file", credentials),
                *("--folder", tmp_path),
                *more,
            ],
            cwd=tmp_path,
            env={**kept, "HOME": str(tmp_path)},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            timeout=120,
        )
        return json.loads(done.stdout)

    return use


def read(sandbox, method, path, body=None):
    """Return what the sandbox answers to a client that is none of those under test."""
    parts = urlsplit(sandbox.url)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=30)
    headers = {
        "Authorization": f"Bearer {sandbox.issue_token()}",
        "Content-Type": "application/json",
    }
    try:
        connection.request(method, path, json.dumps(body) if body else None, headers)
        return connection.getresponse().read()
    finally:
        connection.close()


def found(sandbox, **body):
    """Return the ids of all matches, read in one page."""
    page = json.loads(read(sandbox, "POST", f"{STAC}/search", {**body, "limit": 1000}))
    return [feature["id"] for feature in page["features"]]


def collections(sandbox):
    page = json.loads(read(sandbox, "GET", f"{STAC}/collections?limit=1000"))
    return [entry["id"] for entry in page["collections"]]


def hashes(sandbox, item):
    """Return the SHA-256 of each of the item's files by name."""
    answer = json.loads(read(sandbox, "GET", f"{STAC}/collections/{COLLECTION}/items/{item}"))
    paths = [urlsplit(asset["href"]).path for asset in answer["assets"].values()]
    return {
        path.rpartition("/")[2]: hashlib.sha256(read(sandbox, "GET", path)).hexdigest()
        for path in paths
    }


def test_sdk_signs_in_searches_buys_and_downloads(make_sandbox, use_clients):
    # Lenient, as it asks for the level l1D where items say L1D.
    sandbox = make_sandbox(quirks=False, lenient=True)
    report = use_clients(sandbox, "--only", "datacosmos")["datacosmos"]
    assert report["version"] == "1.4.1"
    assert report["signed_in"]
    assert report["collections"] == collections(sandbox)
    everything = found(sandbox, collections=[COLLECTION])
    assert len(everything) > 2 * SDK_PAGE
    assert report["all"] == everything
    year, later = "2024-01-01T00:00:00Z/2024-12-31T23:59:59Z", "2025-01-01T00:00:00Z/.."
    assert report["dates"] == found(sandbox, collections=[COLLECTION], datetime=year) != []
    assert report["open_dates"] == found(sandbox, collections=[COLLECTION], datetime=later) != []
    assert report["level"] == found(sandbox, collections=["mantis-l1d-cogs"]) != []
    mantis = ["mantis-l1c-cogs", "mantis-l1d-cogs"]
    assert report["satellite"] == found(sandbox, collections=mantis)
    download = report["download"]
    assert (download["order"], download["failed"]) == ("PAID", [])
    assert download["files"] == hashes(sandbox, download["item"])
    assert "visual_COG.tiff" in download["files"]


def test_pystac_client_opens_searches_and_downloads(make_sandbox, use_clients):
    sandbox = make_sandbox(quirks=False)
    report = use_clients(sandbox, "--only", "pystac-client")["pystac-client"]
    assert report["conforms"]
    assert report["collections"] == collections(sandbox)
    assert report["everything"] == found(sandbox)
    everything = found(sandbox, collections=[COLLECTION])
    assert report["all"] == report["all_get"] == report["walk"] == everything
    box = found(sandbox, collections=[COLLECTION], bbox=[-71.72, -27.68, -71.02, -27.06])
    assert report["box"] == report["box_get"] == report["polygon"] == box != []
    year = "2024-01-01T00:00:00Z/2024-12-31T23:59:59Z"
    assert report["dates"] == found(sandbox, collections=[COLLECTION], datetime=year)
    assert set(report["clear"]) < set(box)
    download = report["download"]
    assert download["order"] == "PAID"
    assert download["files"].items() <= hashes(sandbox, download["item"]).items()


@pytest.mark.parametrize("form", ["get", "post", "merge"])
def test_pystac_client_follows_every_form_of_next_link(make_sandbox, use_clients, form):
    sandbox = make_sandbox(quirks=False, next_links=form)
    report = use_clients(sandbox, "--only", "pystac-client")["pystac-client"]
    everything = found(sandbox, collections=[COLLECTION])
    assert report["all"] == report["all_get"] == everything


def test_sdk_knows_captured_next_links_only(make_sandbox, use_clients):
    # A limit of the SDK, kept here so that a change of it shows: it looks for `cursor` in the
    # href, and takes a link without one for the end.
    sandbox = make_sandbox(quirks=False, next_links="post")
    report = use_clients(sandbox, "--only", "datacosmos")["datacosmos"]
    assert report["all"] == found(sandbox, collections=[COLLECTION])[:SDK_PAGE]


def test_captured_oddities_stop_pystac_client_where_they_would_at_the_service(
    make_sandbox, use_clients
):
    sandbox = make_sandbox(quirks=True)
    report = use_clients(sandbox)
    sdk, pystac = report["datacosmos"], report["pystac-client"]
    everything = found(sandbox, collections=[COLLECTION])
    # Short pages and values of the wrong type trouble neither of them.
    assert sdk["all"] == pystac["all"] == pystac["walk"] == everything
    assert sdk["collections"] == collections(sandbox)
    assert sdk["download"]["files"] == hashes(sandbox, sdk["download"]["item"])
    # `"links": null` on a collection, and a parent link to an internal host, end it.
    assert "NoneType" in pystac["collections"]["error"]
    assert "catalog.default" in pystac["everything"]["error"]

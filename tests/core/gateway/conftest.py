# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import http.client
from urllib.parse import urlsplit

import pytest
from datacosmos_imagery.core.gateway.server import Gateway
from range_server import Storage, make_cog, paid_order, range_server


@pytest.fixture(scope="session")
def cog(tmp_path_factory):
    """The bytes of a cloud-optimised image of some 9 MB."""
    return make_cog(tmp_path_factory.mktemp("cog") / "scene.tif").read_bytes()


@pytest.fixture
def storage(cog):
    return Storage(cog)


@pytest.fixture
def service(storage):
    """The address of a service that is the storage as well."""
    with range_server(storage) as url:
        yield url


@pytest.fixture
def troubles():
    return []


@pytest.fixture
def gateway(troubles):
    gateway = Gateway(lambda _image, error: troubles.append(error))
    yield gateway
    gateway.close()


@pytest.fixture
def show(gateway, service):
    """Return a function that serves the image of a paid order."""

    def run(asset_url="", **settings):
        paid = paid_order(service, asset_url, **settings)
        item = paid.items[0]
        return gateway.serve(paid, item, item.assets["visual"])

    return run


class Reply:
    def __init__(self, answer):
        self.status, self.headers = answer.status, answer.headers
        try:
            self.body, self.is_whole = answer.read(), True
        except http.client.IncompleteRead as error:
            self.body, self.is_whole = error.partial, False


@pytest.fixture
def ask():
    """Return a function that sends a request to an address, as any program can."""

    def run(url, method="GET", **headers):
        parts = urlsplit(url)
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=60)
        try:
            connection.request(method, parts.path, headers=headers)
            return Reply(connection.getresponse())
        finally:
            connection.close()

    return run

# SPDX-License-Identifier: GPL-2.0-or-later
"""The proxy of these tests cuts where it was told to, and nowhere else."""

from __future__ import annotations

import contextlib
import http.client
import json
import socket
import ssl
import time
from urllib.parse import urlsplit

import pytest
from cutting_proxy import Cut, CuttingProxy
from datacosmos_imagery.core.sandbox import Fault
from plain_orders import create
from slow_servers import HOST, Certificate

ROADS = ("tunnel", "plain", "gateway")
ORDERS = "/api/data/v0/order/orders"
# After which cuts the service has the request, and so has made an order.
MAKES = {"read": 0, "up": 0, "passed": 1, "idle": 1, "answered": 1, "down": 1}


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    return Certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def proxy(sandbox, certificate):
    port = urlsplit(sandbox.url).port
    with CuttingProxy({HOST: port}, certificate.context, gateway=port) as running:
        yield running


class Road:
    """Calls a sandbox through a proxy on one of the roads; looks like a `Caller`."""

    def __init__(self, name, proxy, certificate, sandbox):
        self.name, self.proxy, self.certificate = name, proxy, certificate
        self.token, self.timeout_s = sandbox.issue_token(), 5.0

    def __call__(self, method, path, body=None):
        parts = urlsplit(self.proxy.url)
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=self.timeout_s)
        if self.name == "tunnel":
            context = ssl.create_default_context(cafile=self.certificate.path)
            connection = http.client.HTTPSConnection(
                parts.hostname, parts.port, timeout=self.timeout_s, context=context
            )
            connection.set_tunnel(HOST, 443)
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        target = f"http://{HOST}{path}" if self.name == "plain" else path
        with contextlib.closing(connection):
            connection.request(method, target, json.dumps(body) if body else None, headers)
            answer = connection.getresponse()
            return Said(answer.status, answer.read())


class Said:
    def __init__(self, status, content):
        self.status, self.content = status, content

    @property
    def json(self):
        return json.loads(self.content)


@pytest.fixture
def road(request, proxy, certificate, sandbox):
    return Road(request.param, proxy, certificate, sandbox)


def post_once(sandbox, road):
    """Send an order on a road; return its status, or the class of what it ended with."""
    payload = {}
    create(lambda method, path, body=None: _note(payload, road, method, path, body))
    before = len(sandbox.orders)
    try:
        outcome = road("POST", ORDERS, payload["body"]).status
    except (OSError, http.client.HTTPException) as error:
        outcome = type(error)
    return outcome, len(sandbox.orders) - before


def _note(payload, road, method, path, body):
    payload["body"] = body
    return road(method, path, body)


@pytest.mark.parametrize("road", ROADS, indirect=True)
def test_without_a_plan_all_passes(sandbox, proxy, road):
    assert post_once(sandbox, road) == (201, 1)
    (listed, *_) = road("GET", ORDERS).json["data"]
    base = {"tunnel": f"https://{HOST}/", "plain": f"http://{HOST}/", "gateway": proxy.url}
    assert listed["checkout_redirect_url"].startswith(base[road.name])
    assert proxy.cuts == []


@pytest.mark.parametrize(
    ("road", "how"),
    [("tunnel", "fin"), ("tunnel", "rst"), ("tunnel", "tls"), ("plain", "fin"), ("gateway", "rst")],
    indirect=["road"],
)
@pytest.mark.parametrize("when", MAKES)
def test_a_cut_comes_where_it_was_planned(sandbox, proxy, road, when, how):
    sandbox.faults.add(Fault(ORDERS, "POST", skip=1, delay_s=0.2 if when == "idle" else 0.0))
    amount = {"idle": 0.05, "up": 40, "down": 400}.get(when, 0)
    proxy.add(Cut(when=when, how=how, amount=amount, skip=1))
    outcome, _made = post_once(sandbox, road)
    assert isinstance(outcome, type), outcome
    assert proxy.wait_quiet()
    _until(lambda: len(sandbox.orders) == 1 + MAKES[when])
    assert len(sandbox.orders) == 1 + MAKES[when]
    assert len(proxy.cuts) == 1
    assert road("GET", ORDERS).status == 200


def _until(is_so):
    end = time.monotonic() + 2
    while not is_so() and time.monotonic() < end:
        time.sleep(0.01)


@pytest.mark.parametrize("how", ["fin", "rst"])
@pytest.mark.parametrize(("when", "made"), [("read", 0), ("up", 0), ("passed", 1), ("idle", 1)])
@pytest.mark.parametrize("road", ["tunnel"], indirect=True)
def test_a_cut_towards_the_service_can_be_told_to_the_client(sandbox, proxy, road, when, made, how):
    sandbox.faults.add(Fault(ORDERS, "POST", skip=1, delay_s=0.2 if when == "idle" else 0.0))
    amount = {"idle": 0.05, "up": 40}.get(when, 0)
    proxy.add(Cut(when=when, side="server", how=how, amount=amount, status=504, skip=1))
    outcome, _made = post_once(sandbox, road)
    assert outcome == 504
    _until(lambda: len(sandbox.orders) == 1 + made)
    assert len(sandbox.orders) == 1 + made


@pytest.mark.parametrize("when", ["connect", "shake"])
@pytest.mark.parametrize("road", ["tunnel"], indirect=True)
def test_a_tunnel_can_be_cut_before_it_leads_anywhere(sandbox, proxy, road, when):
    proxy.add(Cut("CONNECT", when, how="rst"))
    with pytest.raises(OSError):
        road("GET", ORDERS)
    assert proxy.passed == []


@pytest.mark.parametrize("road", ["tunnel", "plain"], indirect=True)
def test_silence_lasts_until_the_client_has_had_enough(sandbox, proxy, road):
    road.timeout_s = 0.5
    proxy.add(Cut("GET", "answered", how="silence"))
    with pytest.raises(socket.timeout):
        road("GET", ORDERS)
    assert proxy.wait_quiet()
    assert road("GET", ORDERS).status == 200


def test_an_unknown_name_leads_nowhere(sandbox, proxy, certificate):
    proxy.hosts.clear()
    assert Road("plain", proxy, certificate, sandbox)("GET", ORDERS).status == 502


def test_there_are_no_other_cuts():
    with pytest.raises(ValueError, match="no such cut"):
        Cut(when="never")

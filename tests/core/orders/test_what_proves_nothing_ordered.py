# SPDX-License-Identifier: GPL-2.0-or-later
"""An order counts as refused only on proof: nothing left, or the service itself said no."""

import json
import socket
import time
from dataclasses import replace
from http import HTTPStatus
from urllib.parse import urlsplit

import pytest
from cutting_proxy import Cut, CuttingProxy
from datacosmos_imagery.core import (
    Client,
    ClientCredentials,
    Connection,
    HttpSettings,
    Journal,
    Monitor,
    OrderJob,
    PastedToken,
)
from datacosmos_imagery.core.errors import (
    AuthError,
    DataCosmosError,
    LicenceFieldRefused,
    NetworkError,
    OrderUnresolved,
    OutcomeUnknown,
)
from datacosmos_imagery.core.journal.attempt import State
from datacosmos_imagery.core.sandbox import Fault, Sandbox, SandboxSettings
from slow_servers import HOST, Certificate
from views import creations

QUICK = HttpSettings(connect_timeout_s=2, read_timeout_s=5, order_timeout_s=2, retries=0)
CREATE = r"/orders$"
ORDERS = "/api/data/v0/order/orders"
OWN = {"errors": [{"message": "it can't be had"}]}
REFUSALS = {400, 401, 403, 404, 405, 413, 415, 422}
STATUSES = sorted(
    {status.value for status in HTTPStatus} - {100, 200, 201, 202}  # none yet, or others read it
    | {419, 420, 430, 444, 460, 499, 520, 522, 524, 529, 599, 600, 999}
)
BODIES = {
    "own form": json.dumps(OWN).encode(),
    "web page": b"<html><body>an error</body></html>",
    "nothing": b"",
    "a gateway's": b'{"message": "Unauthorized"}',
    "OAuth's": b'{"error": "invalid_token", "error_description": "expired"}',
    "errors without words": b'{"errors": [{"code": 7}, {"message": " "}]}',
    "errors as texts": b'{"errors": ["no"]}',
    "errors as an object": b'{"errors": {"message": "no"}}',
    "no errors": b'{"errors": []}',
    "errors beside data": b'{"errors": [{"message": "no"}], "data": {"id": "o-1"}}',
    "a list": b'[{"errors": [{"message": "no"}]}]',
    "text": b"no",
    "half of the own form": json.dumps(OWN).encode()[:-2],
}


@pytest.fixture(scope="module")
def listening():
    with Sandbox(SandboxSettings(raster_size=96)) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def at_it(listening):
    credentials = ClientCredentials(**listening.credentials)
    connection = Connection(listening.url, listening.url, 42, 456)
    with Client(connection, credentials, QUICK) as client:
        yield client


def submit(client):
    return client.transport.submit(f"{client.connection.order_url}/orders", {}, "Buying", Monitor())


# Each status with the two bodies that matter most, and each body with the statuses that do.
PAIRS = [
    (status, form)
    for status in STATUSES
    for form in BODIES
    if form in {"own form", "web page"} or status in {200, 202, 400, 404, 409, 500}
]


@pytest.mark.parametrize(("status", "form"), PAIRS)
def test_only_the_services_own_no_is_a_refusal(listening, at_it, status, form):
    listening.faults.clear()
    listening.faults.add(Fault(CREATE, "POST", status=status, body=BODIES[form]))
    sent = len(creations(listening))
    may_be_read_as_data = 200 <= status < 300
    if may_be_read_as_data:
        assert submit(at_it).status == status  # what it says of an order is for others to read
    else:
        with pytest.raises(DataCosmosError) as caught:
            submit(at_it)
        is_no = status in REFUSALS and form == "own form"
        assert isinstance(caught.value, OutcomeUnknown) is not is_no
    assert len(creations(listening)) == sent + 1


def test_the_own_form_as_a_web_page_is_no_refusal(listening, at_it):
    listening.faults.clear()
    page = Fault(CREATE, "POST", status=403, body=BODIES["own form"], content_type="text/html")
    listening.faults.add(page)
    with pytest.raises(OutcomeUnknown):
        submit(at_it)


def run(client, folder, line, **options):
    return OrderJob(client, folder, (line,), licences_accepted=True, **options).run(Monitor())


def states(folder):
    return [attempt.state for attempt in Journal(folder).attempts()]


def answer(status=0, form="own form", **more):
    return Fault(CREATE, "POST", status=status, body=BODIES[form], **more)


# What comes back, and what of it proves that nothing was ordered.
ANSWERS = {
    "402": answer(402),
    "409": answer(409),
    "408": answer(408, "nothing"),
    "410": answer(410),
    "425": answer(425),
    "429": answer(429),
    "451": answer(451),
    "499": answer(499, "nothing"),
    "407": answer(407, "web page"),
    "404 of a gateway": answer(404, "a gateway's"),
    "403 of a firewall": answer(403, "web page"),
    "400 without words": answer(400, "nothing"),
    "422 with data": answer(422, "errors beside data"),
    "200 with errors": answer(200),
    "201 with nothing": answer(201, "nothing"),
    "201 with nonsense": answer(201, "text"),
    "204": answer(204, "nothing"),
    "206 with half": answer(206, "half of the own form"),
    "304": answer(304, "nothing"),
    "500": answer(500),
}
AFTER_ALL = pytest.mark.parametrize("fault", ANSWERS.values(), ids=ANSWERS)


@AFTER_ALL
def test_an_order_behind_such_an_answer_is_found_and_not_made_again(
    sandbox, client, folder, line, fault
):
    sandbox.faults.add(replace(fault, is_done=True))
    with pytest.raises(OutcomeUnknown, match="unknown") as caught:
        run(client, folder, line)
    assert not caught.value.nothing_ordered
    assert states(folder) == [State.UNKNOWN]
    again = run(client, folder, line)
    assert (again.found_again, [again.order.id]) == (True, list(sandbox.orders))
    assert len(creations(sandbox)) == 1


@pytest.mark.parametrize("name", ["409", "429", "200 with errors", "404 of a gateway"])
def test_where_no_order_is_behind_it_only_the_user_orders_again(
    sandbox, client, folder, line, name
):
    sandbox.faults.add(ANSWERS[name])
    with pytest.raises(OutcomeUnknown):
        run(client, folder, line)
    with pytest.raises(OrderUnresolved):
        run(client, folder, line)
    assert len(creations(sandbox)) == 1
    run(client, folder, line, allow_repeat=True)
    assert len(sandbox.orders) == 1


@pytest.mark.parametrize("status", sorted(REFUSALS - {401}))
def test_after_the_services_own_no_the_next_run_orders(sandbox, client, folder, line, status):
    sandbox.faults.add(Fault(CREATE, "POST", status=status))
    with pytest.raises(DataCosmosError) as caught:
        run(client, folder, line)
    assert caught.value.nothing_ordered
    assert states(folder) == [State.REFUSED]
    assert run(client, folder, line).order.id in sandbox.orders
    assert len(sandbox.orders) == 1


def test_a_gateways_word_about_licences_is_no_refusal_of_them(sandbox, client, folder, line):
    body = b'{"message": "licenses: unknown field"}'
    sandbox.faults.add(Fault(CREATE, "POST", status=400, body=body))
    with pytest.raises(OutcomeUnknown):
        run(client, folder, line)
    sandbox.faults.add(
        Fault(CREATE, "POST", status=400, body=b'{"errors": [{"message": "licenses: unknown"}]}')
    )
    with pytest.raises(LicenceFieldRefused):
        run(client, folder, line, allow_repeat=True)


# --- the connection


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    return Certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def proxy(sandbox, certificate):
    port = urlsplit(sandbox.url).port
    with CuttingProxy({HOST: port}, certificate.context, gateway=port) as running:
        yield running


@pytest.fixture
def through(sandbox, proxy, certificate):
    """Return a function that makes a client that reaches the service by one of the roads."""
    clients = []

    def make(road, **settings):
        values = replace(QUICK, **settings)
        url = proxy.url
        if road == "tunnel":
            url = f"https://{HOST}"
            proxies, bundle = {"https": proxy.url}, str(certificate.path)
            values = replace(values, proxies=proxies, ca_bundle=bundle)
        token = PastedToken(sandbox.issue_token())
        clients.append(Client(Connection(url, url, 42, 456), token, values))
        return clients[-1]

    yield make
    for client in clients:
        client.close()


CUTS = {
    f"{when} {how}": Cut(when=when, how=how, amount=amount)
    for when, amount in {"passed": 0, "answered": 0, "down": 300}.items()
    for how in ("fin", "rst", "tls")
} | {
    "idle": Cut(when="idle", how="fin", amount=0.2),
    "idle reset": Cut(when="idle", how="rst", amount=0.2),
    "504 after a while": Cut(when="idle", side="server", status=504, amount=0.2),
    "the service's end, 502": Cut(when="passed", side="server", how="rst", status=502),
    "407 afterwards": Cut(when="passed", side="server", status=407),
}
AT_A_GATEWAY = ("passed rst", "down fin", "idle", "the service's end, 502")


@pytest.mark.parametrize(
    ("road", "cut"),
    [
        *(pytest.param("tunnel", cut, id=f"tunnel, {name}") for name, cut in CUTS.items()),
        *(pytest.param("gateway", CUTS[name], id=f"gateway, {name}") for name in AT_A_GATEWAY),
    ],
)
def test_an_order_that_a_proxy_cuts_off_is_unknown_and_found(
    sandbox, proxy, through, folder, line, road, cut
):
    if cut.when == "idle":
        sandbox.faults.add(Fault(CREATE, "POST", delay_s=0.5))
    proxy.add(cut)
    with pytest.raises(OutcomeUnknown):
        run(through(road), folder, line)
    assert len(proxy.cuts) == 1
    assert states(folder) == [State.UNKNOWN]
    assert proxy.wait_quiet()
    while not sandbox.orders:  # a service that takes its time
        time.sleep(0.02)
    again = run(through(road), folder, line)
    assert (again.found_again, [again.order.id]) == (True, list(sandbox.orders))
    assert len(creations(sandbox)) == 1


NEVER_THROUGH = {
    "tunnel refused, fin": Cut("CONNECT", "connect", how="fin", times=None),
    "tunnel refused, rst": Cut("CONNECT", "connect", how="rst", times=None),
    "tunnel wants a password": Cut("CONNECT", "connect", status=407, times=None),
    "tunnel fails": Cut("CONNECT", "connect", status=502, times=None),
    "no handshake, fin": Cut("CONNECT", "shake", how="fin", times=None),
    "no handshake, rst": Cut("CONNECT", "shake", how="rst", times=None),
    "no handshake, nonsense": Cut("CONNECT", "shake", how="tls", times=None),
}


@pytest.mark.parametrize("cut", NEVER_THROUGH.values(), ids=NEVER_THROUGH)
def test_an_order_that_no_proxy_let_out_was_not_sent(proxy, through, monitor, cut):
    proxy.add(cut)
    with pytest.raises(NetworkError):
        submit(through("tunnel"))
    assert proxy.passed == []


def test_an_order_to_a_host_that_is_not_found_was_not_sent(monitor):
    url = "https://nowhere.invalid"
    with Client(Connection(url, url, 42, 456), PastedToken("abcdefgh"), QUICK) as client:
        with pytest.raises(NetworkError):
            submit(client)


@pytest.mark.parametrize("may_block", [False, True], ids=["left behind", "waited for"])
@pytest.mark.parametrize(
    "earlier",
    [socket.gaierror(-2, "not known"), ConnectionRefusedError("refused"), socket.timeout("late")],
    ids=["not found", "refused", "late"],
)
def test_what_went_wrong_before_explains_nothing_of_the_order(
    sandbox, client, folder, line, monitor, may_block, earlier
):
    """As in a script that orders again where it deals with an earlier error."""
    sandbox.faults.add(Fault(CREATE, "POST", drop=True))
    monitor.may_block = may_block
    with pytest.raises(OutcomeUnknown) as caught:
        try:
            raise earlier
        except OSError:
            OrderJob(client, folder, (line,), licences_accepted=True).run(monitor)
    assert states(folder) == [State.UNKNOWN]
    sandbox.faults.add(Fault("/collections/", drop=True, times=None))
    with pytest.raises(NetworkError, match="the connection to .* broke"):
        try:
            raise earlier
        except OSError:
            client.collection("sentinel-2-l2a", monitor)
    assert caught.value.status == 0


# --- the token


def asked(sandbox):
    """Return what was asked for from the first order on, as far as orders and tokens go."""
    kinds = {("POST", ORDERS): "order", ("GET", ORDERS): "list", ("POST", "/oauth/token"): "token"}
    said = [kinds.get((r.method, r.path)) for r in sandbox.requests]
    return [word for word in said[said.index("order") :] if word]


def test_after_a_401_the_list_is_looked_at_before_the_one_repeat(sandbox, client, folder, line):
    sandbox.faults.add(Fault(CREATE, "POST", status=401))
    placed = run(client, folder, line)
    assert [placed.order.id] == list(sandbox.orders)
    assert [word for word in asked(sandbox) if word != "token"] == ["order", "list", "order"]
    one, other = creations(sandbox)
    assert one.headers["authorization"] != other.headers["authorization"]
    assert one.headers["idempotency-key"] == other.headers["idempotency-key"]


@pytest.mark.parametrize("form", ["own form", "web page", "a gateway's", "nothing"])
def test_an_order_behind_a_401_is_found_and_not_made_again(sandbox, client, folder, line, form):
    sandbox.faults.add(answer(401, form, is_done=True))
    placed = run(client, folder, line)
    assert [placed.order.id] == list(sandbox.orders)
    assert len(creations(sandbox)) == 1
    assert states(folder) == [State.CREATED]
    assert not placed.found_again


def test_an_order_behind_a_gateways_401_is_found_though_it_is_listed_late(
    make_sandbox, make_client, folder, line
):
    sandbox = make_sandbox(order_appears_after_s=2.0)
    sandbox.faults.add(answer(401, "a gateway's", is_done=True))
    placed = run(make_client(sandbox), folder, line)
    assert [placed.order.id] == list(sandbox.orders)
    assert (len(creations(sandbox)), states(folder)) == (1, [State.CREATED])


@pytest.mark.parametrize(
    ("form", "error", "state"),
    [("own form", AuthError, State.REFUSED), ("web page", OutcomeUnknown, State.UNKNOWN)],
)
def test_without_a_list_an_order_is_not_repeated_after_a_401(
    make_sandbox, make_client, folder, line, form, error, state
):
    sandbox = make_sandbox(lists_orders=False)
    sandbox.faults.add(answer(401, form))
    with pytest.raises(error):
        run(make_client(sandbox), folder, line)
    assert (len(creations(sandbox)), states(folder)) == (1, [state])


@pytest.mark.parametrize(
    ("form", "error", "state"),
    [("own form", AuthError, State.REFUSED), ("nothing", OutcomeUnknown, State.UNKNOWN)],
)
def test_with_a_list_that_cannot_be_read_it_is_not_repeated_either(
    sandbox, client, folder, line, form, error, state
):
    sandbox.faults.add(Fault(CREATE, "GET", skip=1, status=503, times=None))
    sandbox.faults.add(answer(401, form))
    with pytest.raises(error):
        run(client, folder, line)
    assert (len(creations(sandbox)), states(folder)) == (1, [state])


@pytest.mark.parametrize("times", [2, None], ids=["twice", "for ever"])
def test_a_401_that_stays_is_repeated_once(sandbox, client, folder, line, times):
    sandbox.faults.add(Fault(CREATE, "POST", status=401, times=times))
    with pytest.raises(AuthError) as caught:
        run(client, folder, line)
    assert caught.value.nothing_ordered
    assert (len(creations(sandbox)), states(folder)) == (2, [State.REFUSED])


def test_a_no_to_the_repeat_says_nothing_of_a_first_that_is_unknown(sandbox, client, folder, line):
    sandbox.faults.add(answer(401, "web page"))
    sandbox.faults.add(Fault(CREATE, "POST", status=422))
    with pytest.raises(OutcomeUnknown):
        run(client, folder, line)
    assert (len(creations(sandbox)), states(folder)) == (2, [State.UNKNOWN])


def test_an_order_with_a_pasted_token_is_not_repeated_after_a_401(
    sandbox, make_client, folder, line
):
    client = make_client(sandbox, credentials=PastedToken(sandbox.issue_token()))
    sandbox.faults.add(Fault(CREATE, "POST", status=401))
    with pytest.raises(AuthError):
        run(client, folder, line)
    assert (len(creations(sandbox)), states(folder)) == (1, [State.REFUSED])


def test_an_order_carries_its_attempts_own_number(sandbox, client, folder, line):
    run(client, folder, line)
    run(client, folder, line, allow_repeat=True)
    sent = [request.headers["idempotency-key"] for request in creations(sandbox)]
    assert sent == [attempt.uuid for attempt in Journal(folder).attempts()]
    assert len(set(sent)) == 2


@pytest.mark.parametrize(
    ("lifetime_s", "is_renewed"), [(3600, False), (30, True), (5, True)], ids=str
)
def test_a_token_that_would_end_during_the_order_is_renewed_before(
    make_sandbox, make_client, folder, line, lifetime_s, is_renewed
):
    sandbox = make_sandbox(token_lifetime_s=lifetime_s)
    client = make_client(sandbox, order_timeout_s=20)
    run(client, folder, line)
    before = sandbox.requests[: sandbox.requests.index(creations(sandbox)[0])]
    assert (before[-1].path == "/oauth/token") is is_renewed
    assert sum(request.path == "/oauth/token" for request in before) == 1 + is_renewed
    assert [request.status for request in creations(sandbox)] == [201]


def test_a_pasted_token_is_used_for_as_long_as_it_is_valid(sandbox, make_client, folder, line):
    token = PastedToken(sandbox.issue_token(lifetime_s=10))
    client = make_client(sandbox, credentials=token, order_timeout_s=60)
    assert run(client, folder, line).order.id in sandbox.orders

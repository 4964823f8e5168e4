# SPDX-License-Identifier: GPL-2.0-or-later
"""An order ends as well, in time or on a cancel; what was sent is then in doubt, and found."""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from datacosmos_imagery.core import Journal, Monitor, OrderJob, RefreshJob, records
from datacosmos_imagery.core.errors import Cancelled, OutcomeUnknown, Overdue
from datacosmos_imagery.core.journal.attempt import State
from datacosmos_imagery.core.sandbox import Fault
from endings import WAYS, cancelled_once, within
from slow_servers import Certificate, client_behind, listener, read_request
from views import creations, line_in

TESTS = Path(__file__).resolve().parents[2]
CREATE = r"/orders$"


@pytest.fixture
def line(sandbox):
    return line_in(sandbox, "sentinel-2-l2a")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "journal"


def place(client, folder, monitor, line, **options):
    return OrderJob(client, folder, (line,), licences_accepted=True, **options).run(monitor)


def states(folder):
    return [attempt.state for attempt in Journal(folder).attempts()]


def found_later(sandbox, make_client, folder, line):
    """Order once more, which finds the order; whether there is one, and was never another."""
    again = place(make_client(sandbox), folder, Monitor(), line)
    one = again.found_again and [again.order.id] == list(sandbox.orders)
    return one and states(folder) == [State.CREATED] and len(creations(sandbox)) == 1


ORDER_WAYS = {
    "status line": WAYS["status line"],
    "body": WAYS["body"],
    "chunks": WAYS["chunks"],
    "no answer": WAYS["no answer"],
    "announced without end": WAYS["announced without end"],
}
WHILE_ORDERING = pytest.mark.parametrize("way", ORDER_WAYS.values(), ids=ORDER_WAYS)


@WHILE_ORDERING
def test_an_order_without_an_answer_in_time_is_in_doubt_and_found(
    sandbox, make_client, folder, line, monitor, none_left, way
):
    client = make_client(sandbox, order_timeout_s=0.7)
    sandbox.faults.add(Fault(CREATE, "POST", **way))
    with within(3.0), pytest.raises(OutcomeUnknown, match="may or may not exist"):
        place(client, folder, monitor, line)
    assert states(folder) == [State.UNKNOWN]
    assert none_left()
    assert found_later(sandbox, make_client, folder, line)


@WHILE_ORDERING
def test_an_order_that_is_cancelled_after_it_was_sent_is_in_doubt_and_found(
    sandbox, make_client, folder, line, monitor, none_left, way
):
    client = make_client(sandbox, order_timeout_s=60)
    sandbox.faults.add(Fault(CREATE, "POST", **way))
    with (
        cancelled_once(monitor, lambda: creations(sandbox)),
        pytest.raises(OutcomeUnknown) as caught,
    ):
        place(client, folder, monitor, line)
    assert "was stopped after the request was sent" in caught.value.message
    assert "may or may not exist" in caught.value.message
    assert "run the same order once more, which first looks for it" in caught.value.hint
    assert states(folder) == [State.UNKNOWN]
    assert none_left()
    assert found_later(sandbox, make_client, folder, line)


def test_an_order_in_doubt_is_found_by_those_who_follow_orders(
    sandbox, make_client, folder, line, monitor
):
    client = make_client(sandbox, order_timeout_s=60)
    sandbox.faults.add(Fault(CREATE, "POST", hang=True))
    with cancelled_once(monitor, lambda: creations(sandbox)), pytest.raises(OutcomeUnknown):
        place(client, folder, monitor, line)
    due = records(Journal(folder))
    RefreshJob(folder, lambda _origin: make_client(sandbox), due).run(Monitor())
    assert [one.order_id for one in records(Journal(folder))] == list(sandbox.orders)


def test_an_answer_that_is_about_to_come_is_still_taken(
    sandbox, make_client, folder, line, monitor
):
    client = make_client(sandbox)

    def in_a_moment(request, answer):
        if request.method == "POST" and request.path.endswith("/orders"):
            monitor.stop = True
            time.sleep(0.3)
        return answer(request)

    sandbox.intercept(in_a_moment)
    heard = []
    with contextlib.suppress(Cancelled):
        place(client, folder, monitor, line, on_order=lambda order: heard.append(order.id))
    assert heard == list(sandbox.orders)
    assert states(folder) == [State.CREATED]


def test_an_order_cancelled_while_signing_in_is_not_sent(
    sandbox, make_client, folder, line, monitor
):
    client = make_client(sandbox)
    sandbox.faults.add(Fault(CREATE, "POST", status=401))
    # The first sign-in is for the prices; the next comes after the 401.
    sandbox.faults.add(Fault("/oauth/token", skip=1, hang=True))
    with cancelled_once(monitor, lambda: creations(sandbox)), pytest.raises(Cancelled):
        place(client, folder, monitor, line)
    assert len(creations(sandbox)) == 1
    assert (dict(sandbox.orders), states(folder)) == ({}, [State.REFUSED])


def test_an_order_is_not_sent_once_its_time_is_over(
    make_sandbox, make_client, folder, line, monitor
):
    sandbox = make_sandbox(token_lifetime_s=10)  # so that it is renewed just before the order
    client = make_client(sandbox, order_timeout_s=0.7)
    sandbox.faults.add(Fault("/oauth/token", skip=1, delay_s=1.5))
    with pytest.raises(Overdue):
        place(client, folder, monitor, line)
    assert creations(sandbox) == []
    assert (dict(sandbox.orders), states(folder)) == ({}, [State.REFUSED])


def test_a_tunnel_that_breaks_after_the_order_was_sent_leaves_it_in_doubt(monitor, tmp_path):
    """The library's error is that of a proxy that can't be reached."""
    certificate = Certificate(tmp_path)
    with listener(certificate.proxy(read_request)) as port:
        with client_behind(port, certificate) as client:
            with pytest.raises(OutcomeUnknown):
                client.transport.submit(f"{client.connection.order_url}/orders", {}, "It", monitor)


SCRIPT = """
import sys
from pathlib import Path
sys.path[:0] = sys.argv[1].split(":")
from datacosmos_imagery.core import *
settings = HttpSettings(order_timeout_s=60)
client = Client(Connection(sys.argv[2], sys.argv[2], 42, 456), PastedToken(sys.argv[3]), settings)
OrderJob(client, Path(sys.argv[4]), (LineItem(*sys.argv[5:8]),), True).run(Monitor())
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl+C", "SIGTERM"])
def test_a_script_that_is_interrupted_while_ordering_ends_and_the_order_is_found(
    sandbox, make_client, folder, line, tmp_path, number
):
    (tmp_path / "path").mkdir()
    (tmp_path / "path" / "datacosmos_imagery").symlink_to(TESTS.parent)
    sandbox.faults.add(Fault(CREATE, "POST", trickle_s=2.0))
    arguments = [str(tmp_path / "path"), sandbox.url, sandbox.issue_token(), str(folder)]
    arguments += [line.collection, line.item, line.level]
    process = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, *arguments], stderr=subprocess.PIPE, text=True
    )
    until = time.monotonic() + 30
    while not creations(sandbox):
        assert process.poll() is None
        assert time.monotonic() < until
        time.sleep(0.02)
    with within(10.0):  # of 60; a program that is measured writes its figures before it ends
        process.send_signal(number)
        _said, complaint = process.communicate()
    if number == signal.SIGINT:
        assert complaint.rstrip().endswith("KeyboardInterrupt")
        assert states(folder) == [State.UNKNOWN]
    else:
        assert states(folder) == [State.SENDING]
    assert found_later(sandbox, make_client, folder, line)

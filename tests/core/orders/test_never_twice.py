# SPDX-License-Identifier: GPL-2.0-or-later
"""An order is never sent a second time unless the user says so."""

import signal
import sqlite3
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest
from datacosmos_imagery.core import Journal, OrderJob
from datacosmos_imagery.core.errors import (
    AlreadyOrdered,
    BadRequest,
    Cancelled,
    JournalError,
    NetworkError,
    OrderUnresolved,
    OutcomeUnknown,
    PermissionRefused,
)
from datacosmos_imagery.core.journal.attempt import State
from datacosmos_imagery.core.sandbox import Fault
from killing import Gate
from ledgers import both_homes, intent
from views import creations, line_in

ROOT = Path(__file__).resolve().parents[3]
CREATE = r"/orders$"


def run(client, folder, monitor, *lines, **options):
    return OrderJob(client, folder, lines, licences_accepted=True, **options).run(monitor)


def lose_the_answer(sandbox):
    sandbox.faults.add(Fault(CREATE, method="POST", drop=True))


def states(folder):
    return [attempt.state for attempt in Journal(folder).attempts()]


def test_the_intent_is_on_the_disk_before_the_request(sandbox, client, line, folder, monitor):
    seen = []

    def look(request, answer):
        if request.method == "POST" and request.path.endswith("/orders"):
            with sqlite3.connect(folder / "orders.sqlite") as db:
                seen.extend(db.execute("SELECT state, order_id FROM attempt").fetchall())
        return answer(request)

    sandbox.intercept(look)
    order_id = run(client, folder, monitor, line).order.id
    assert seen == [("sending", None)]
    attempt = Journal(folder).attempt_of(client.connection.origin, order_id)
    assert (attempt.state, attempt.status, attempt.lines) == (State.CREATED, "UNPAID", (line,))
    assert str(attempt.prices[0]) == "108.16 EUR"


@both_homes
def test_an_item_ordered_before_is_refused_naming_the_order(sandbox, client, line, folder, monitor):
    first = run(client, folder, monitor, line).order.id
    with pytest.raises(AlreadyOrdered) as caught:
        run(client, folder, monitor, line_in(sandbox, "sentinel-2-l2a", 1), line)
    assert first in caught.value.message
    assert caught.value.order_id == first
    assert len(creations(sandbox)) == 1


@both_homes
def test_leave_to_repeat_orders_again(sandbox, client, line, folder, monitor):
    first = run(client, folder, monitor, line).order.id
    assert run(client, folder, monitor, line, allow_repeat=True).order.id != first
    assert len(creations(sandbox)) == 2


@both_homes
def test_a_cancelled_order_does_not_stand_in_the_way(sandbox, client, line, folder, monitor):
    sandbox.cancel(run(client, folder, monitor, line).order.id)
    assert run(client, folder, monitor, line).order.id
    assert len(creations(sandbox)) == 2


@both_homes
@pytest.mark.parametrize(
    "fault",
    [
        Fault(CREATE, method="POST", drop=True),
        Fault(CREATE, method="POST", delay_s=3.0),
        Fault(CREATE, method="POST", status=500),
        Fault(CREATE, method="POST", status=503),
        Fault(CREATE, method="POST", status=504),
        Fault(CREATE, method="POST", body=b"<html>gateway</html>", content_type="text/html"),
        Fault(CREATE, method="POST", body=b'{"data": {"state": "ok"}}'),
        Fault(CREATE, method="POST", cut_after=20),
        Fault(CREATE, method="POST", redirect_to="/api/data/v0/order/orders"),
    ],
    ids=["cut", "time-out", "500", "503", "504", "html", "shape", "half an answer", "redirect"],
)
def test_an_answer_that_never_came_is_unknown_and_not_repeated(
    sandbox, client, line, folder, monitor, fault
):
    sandbox.faults.add(fault)
    with pytest.raises(OutcomeUnknown) as caught:
        run(client, folder, monitor, line)
    assert "may or may not" in caught.value.message
    assert not isinstance(caught.value, NetworkError)
    assert len(creations(sandbox)) <= 1
    assert states(folder) == [State.UNKNOWN]


@both_homes
def test_the_next_attempt_finds_the_order_whose_answer_was_lost(
    sandbox, client, line, folder, monitor
):
    lose_the_answer(sandbox)
    with pytest.raises(OutcomeUnknown):
        run(client, folder, monitor, line)
    again = run(client, folder, monitor, line)
    assert again.found_again
    assert again.order.id in sandbox.orders
    assert again.checkout_url
    assert len(creations(sandbox)) == 1
    assert states(folder) == [State.CREATED]


@both_homes
def test_a_lost_order_that_is_found_but_cannot_be_read_is_not_said_to_be_none(
    sandbox, client, folder, monitor, line
):
    sandbox.faults.add(Fault(CREATE, method="POST", drop=True))
    with pytest.raises(OutcomeUnknown):
        run(client, folder, monitor, line)
    (order_id,) = sandbox.orders
    sandbox.faults.add(Fault(f"/orders/{order_id}$", status=403, times=None))
    again = run(client, folder, monitor, line)
    assert (again.found_again, again.order.id) == (True, order_id)
    assert any("403" in warning for warning in monitor.warnings)
    assert len(creations(sandbox)) == 1


@both_homes
def test_even_with_leave_to_repeat_a_lost_order_is_found_first(
    sandbox, client, line, folder, monitor
):
    lose_the_answer(sandbox)
    with pytest.raises(OutcomeUnknown):
        run(client, folder, monitor, line)
    assert run(client, folder, monitor, line, allow_repeat=True).found_again
    assert len(sandbox.orders) == 1


@both_homes
def test_where_orders_are_not_listed_it_refuses_and_says_how_to_check(
    make_sandbox, make_client, folder, monitor
):
    sandbox = make_sandbox(lists_orders=False)
    client, line = make_client(sandbox), line_in(sandbox, "sentinel-2-l2a")
    lose_the_answer(sandbox)
    with pytest.raises(OutcomeUnknown):
        run(client, folder, monitor, line)
    for _ in range(2):
        with pytest.raises(OrderUnresolved) as caught:
            run(client, folder, monitor, line)
        assert "web application" in caught.value.hint
    assert len(sandbox.orders) == 1
    assert run(client, folder, monitor, line, allow_repeat=True).order.id
    assert len(sandbox.orders) == 2


@both_homes
def test_an_attempt_that_left_no_order_still_needs_a_word_from_the_user(
    sandbox, client, line, folder, monitor
):
    sandbox.faults.add(Fault(CREATE, method="POST", status=503))
    with pytest.raises(OutcomeUnknown):
        run(client, folder, monitor, line)
    with pytest.raises(OrderUnresolved):
        run(client, folder, monitor, line)
    assert not sandbox.orders
    assert run(client, folder, monitor, line, allow_repeat=True).order.id in sandbox.orders


@both_homes
def test_another_order_of_other_items_is_not_taken_for_the_lost_one(
    sandbox, client, line, folder, monitor
):
    other = line_in(sandbox, "sentinel-2-l2a", 1)
    run(client, folder, monitor, other)
    sandbox.faults.add(Fault(CREATE, method="POST", status=503))
    with pytest.raises(OutcomeUnknown):
        run(client, folder, monitor, line)
    with pytest.raises(OrderUnresolved):
        run(client, folder, monitor, line)


@both_homes
def test_a_part_of_a_lost_order_names_it(sandbox, client, line, folder, monitor):
    other = line_in(sandbox, "sentinel-2-l2a", 1)
    lose_the_answer(sandbox)
    with pytest.raises(OutcomeUnknown):
        run(client, folder, monitor, line, other)
    with pytest.raises(AlreadyOrdered) as caught:
        run(client, folder, monitor, line)
    assert caught.value.order_id in sandbox.orders


@both_homes
@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault(CREATE, method="POST", status=422), BadRequest),
        (Fault(CREATE, method="POST", status=403), PermissionRefused),
    ],
)
def test_a_definite_no_is_no_attempt_and_is_not_repeated_by_itself(
    sandbox, client, line, folder, monitor, fault, error
):
    sandbox.faults.add(fault)
    with pytest.raises(error):
        run(client, folder, monitor, line)
    assert len(creations(sandbox)) == 1
    assert states(folder) == [State.REFUSED]
    assert run(client, folder, monitor, line).order.id


@both_homes
def test_a_service_that_was_never_reached_got_no_order(
    sandbox, make_sandbox, make_client, client, line, folder, monitor
):
    def gone(*_args, **_parts):
        raise AssertionError("not reached")

    import socket

    free = socket.socket()
    free.bind(("127.0.0.1", 0))
    dead = f"http://127.0.0.1:{free.getsockname()[1]}"
    free.close()
    transport = client.transport
    submit = transport.submit
    transport.submit = lambda url, *rest: submit(url.replace(sandbox.url, dead), *rest)
    with pytest.raises(NetworkError):
        run(client, folder, monitor, line)
    assert states(folder) == [State.REFUSED]
    transport.submit = submit
    assert run(client, folder, monitor, line).order.id


@both_homes
def test_an_expired_token_while_ordering_is_renewed_and_one_order_made(
    sandbox, client, line, folder, monitor
):
    sandbox.faults.add(Fault(CREATE, method="POST", status=401))
    assert run(client, folder, monitor, line).order.id in sandbox.orders
    assert [r.status for r in creations(sandbox)] == [401, 201]
    assert len(sandbox.orders) == 1


@both_homes
def test_two_windows_at_once_make_one_order(sandbox, make_client, line, folder, monitor):
    sandbox.faults.add(Fault(CREATE, method="POST", delay_s=0.5, times=None))
    outcomes = []

    def order():
        try:
            outcomes.append(run(make_client(sandbox), folder, monitor, line).order.id)
        except (AlreadyOrdered, OrderUnresolved) as error:
            outcomes.append(type(error))

    threads = [threading.Thread(target=order) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(sandbox.orders) == 1
    assert len([o for o in outcomes if isinstance(o, str)]) == 1


@both_homes
@pytest.mark.parametrize("allow_repeat", [False, True])
def test_while_another_window_sends_even_leave_to_repeat_waits(
    sandbox, make_client, line, folder, monitor, allow_repeat
):
    gate = Gate(sandbox, "POST", CREATE)
    thread = threading.Thread(target=run, args=(make_client(sandbox), folder, monitor, line))
    thread.start()
    assert gate.reached.wait(30)
    with pytest.raises(AlreadyOrdered, match="being ordered"):
        run(make_client(sandbox), folder, monitor, line, allow_repeat=allow_repeat)
    gate.open.set()
    thread.join()
    assert len(sandbox.orders) == 1


@both_homes
def test_a_cancel_before_sending_orders_nothing(sandbox, client, line, folder, monitor):
    class Impatient(type(monitor)):
        def info(self, text):
            self.stop = True

    with pytest.raises(Cancelled):
        run(client, folder, Impatient(), line)
    assert creations(sandbox) == []


@both_homes
def test_a_cancel_while_sending_waits_for_the_answer(sandbox, client, line, folder, monitor):
    sandbox.faults.add(Fault(CREATE, method="POST", delay_s=0.8))
    threading.Timer(0.5, lambda: setattr(monitor, "stop", True)).start()
    heard = []
    try:
        run(client, folder, monitor, line, on_order=lambda order: heard.append(order.id))
    except Cancelled:
        assert heard, "the order id must be told before the cancel takes effect"
    assert list(sandbox.orders) == heard
    assert states(folder) == [State.CREATED]


def test_no_order_without_a_writable_journal(sandbox, client, line, monitor):
    # Nobody, root included, can make a folder there.
    with pytest.raises(JournalError, match="can't be made"):
        run(client, Path("/proc/journal"), monitor, line)
    assert creations(sandbox) == []


def test_no_order_when_the_disk_is_full(sandbox, client, line, folder, monitor, monkeypatch):
    Journal(folder)
    # SQLite itself says "database or disk is full" when it may take no more pages.
    connect = sqlite3.connect

    def cramped(*args, **parts):
        db = connect(*args, **parts)
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")
        return db

    monkeypatch.setattr(sqlite3, "connect", cramped)
    with pytest.raises(JournalError, match="full"):
        for number in range(200):
            run(client, folder, monitor, line_in(sandbox, "sentinel-2-l2a", number % 100))
    ordered = len(sandbox.orders)
    assert len(creations(sandbox)) == ordered


@pytest.mark.parametrize("what", ["a file", "a damaged journal", "a newer journal"])
def test_no_order_with_an_unusable_journal(sandbox, client, line, folder, monitor, what):
    if what == "a file":
        folder.write_text("in the way")
    else:
        folder.mkdir()
        if what == "a damaged journal":
            (folder / "orders.sqlite").write_bytes(b"not a database at all" * 100)
        else:
            with sqlite3.connect(folder / "orders.sqlite") as db:
                db.execute("PRAGMA user_version = 99")
    with pytest.raises(JournalError):
        run(client, folder, monitor, line)
    assert creations(sandbox) == []


@both_homes
def test_a_journal_that_fills_up_after_the_order_does_not_hide_it(
    sandbox, client, line, folder, monitor, monkeypatch
):
    def full(*_args):
        raise JournalError("the disk is full.")

    with monkeypatch.context() as filled:
        filled.setattr(Journal, "mark_created", full)
        result = run(client, folder, monitor, line)
    assert result.order.id in result.warnings[0]
    assert states(folder) == [State.SENDING]
    assert run(client, folder, monitor, line).found_again
    assert len(sandbox.orders) == 1


def test_an_answer_that_the_journals_file_has_no_room_for_is_kept_beside_it_and_entered_later(
    sandbox, client, line, folder, monitor
):
    full = (
        "CREATE TRIGGER no_room BEFORE UPDATE ON attempt"
        " BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END"
    )

    def fill_up(request, answer):
        if request.method == "POST" and request.path.endswith("/orders"):
            with sqlite3.connect(folder / "orders.sqlite") as db:
                db.execute(full)
        return answer(request)

    sandbox.intercept(fill_up)
    result = run(client, folder, monitor, line)
    assert "It is noted on this machine" in result.warnings[0]
    assert result.order.id in result.warnings[0]
    assert states(folder) == [State.SENDING]
    with pytest.raises(JournalError, match="full"):
        Journal(folder).begin(intent())
    with sqlite3.connect(folder / "orders.sqlite") as db:
        db.execute("DROP TRIGGER no_room")
    (attempt,) = Journal(folder).attempts()
    assert (attempt.state, attempt.order_id) == (State.CREATED, result.order.id)
    assert list(folder.glob(".answer-*")) == []
    with pytest.raises(AlreadyOrdered, match=result.order.id):
        run(client, folder, monitor, line)
    assert len(creations(sandbox)) == 1


_ORDER_SCRIPT = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from datacosmos_imagery.core import *
client = Client(Connection(sys.argv[2], sys.argv[2], 42, 456), PastedToken(sys.argv[3]))
OrderJob(client, Path(sys.argv[4]), (LineItem(*sys.argv[5:8]),), licences_accepted=True).run(Monitor())
"""


@both_homes
@pytest.mark.parametrize("after", [False, True], ids=["before its work", "after its work"])
def test_a_killed_process_leaves_one_order(sandbox, client, line, folder, monitor, tmp_path, after):
    """SIGKILL while the service answers the request; then the same order again."""
    (tmp_path / "path").mkdir()
    (tmp_path / "path" / "datacosmos_imagery").symlink_to(ROOT)
    gate = Gate(sandbox, "POST", CREATE, after=after)
    process = subprocess.Popen(
        [
            sys.executable,
            "-c",
            textwrap.dedent(_ORDER_SCRIPT),
            str(tmp_path / "path"),
            sandbox.url,
            sandbox.issue_token(),
            str(folder),
            line.collection,
            line.item,
            line.level,
        ]
    )
    assert gate.reached.wait(30)
    process.send_signal(signal.SIGKILL)
    process.wait()
    gate.open.set()
    assert gate.passed.wait(30)
    try:
        run(client, folder, monitor, line)
    except (AlreadyOrdered, OrderUnresolved):
        pass  # the safe answers where the order is known, or can't be told from the list
    assert len(sandbox.orders) == 1

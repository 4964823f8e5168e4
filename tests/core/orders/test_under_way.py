# SPDX-License-Identifier: GPL-2.0-or-later
"""While an order is under way nobody sends another, whatever the clock says; afterwards at once."""

import threading
import time

import pytest
from datacosmos_imagery.core import Journal, Monitor, OrderJob
from datacosmos_imagery.core.errors import AlreadyOrdered, OrderUnresolved, OutcomeUnknown
from datacosmos_imagery.core.journal.attempt import Intent
from datacosmos_imagery.core.sandbox import Fault
from endings import cancelled_once
from killing import Gate
from views import creations

CREATE = r"/orders$"


def run(client, folder, line, monitor=None, **options):
    job = OrderJob(client, folder, (line,), licences_accepted=True, **options)
    return job.run(monitor or Monitor())


def states(folder):
    return [attempt.state.value for attempt in Journal(folder).attempts()]


@pytest.mark.parametrize("allow_repeat", [False, True], ids=["", "with leave to repeat"])
@pytest.mark.parametrize("shift_s", [-3600, 200, 3600], ids=["back", "suspended", "ahead"])
def test_a_clock_that_is_set_during_the_request_lets_no_second_order_out(
    sandbox, make_client, folder, line, monkeypatch, shift_s, allow_repeat
):
    gate = Gate(sandbox, "POST", CREATE, after=True)
    first = threading.Thread(target=run, args=(make_client(sandbox), folder, line))
    first.start()
    assert gate.reached.wait(30)
    now = time.time
    monkeypatch.setattr(time, "time", lambda: now() + shift_s)
    with pytest.raises(AlreadyOrdered, match="being ordered") as caught:
        run(make_client(sandbox), folder, line, allow_repeat=allow_repeat)
    assert not any(character.isdigit() for character in caught.value.hint)
    gate.open.set()
    first.join()
    with pytest.raises(AlreadyOrdered, match="ordered before"):
        run(make_client(sandbox), folder, line)
    assert len(creations(sandbox)) == 1


@pytest.mark.parametrize("shift_s", [-3600, 3600], ids=["back", "ahead"])
def test_nobody_waits_for_a_sender_that_has_ended_whatever_the_clock_says(
    sandbox, client, folder, line, monkeypatch, shift_s
):
    journal = Journal(folder)
    journal.begin(Intent(client.connection.origin, 42, 456, (line,), (), ()))
    now = time.time
    monkeypatch.setattr(time, "time", lambda: now() + shift_s)
    with pytest.raises(OrderUnresolved):
        run(client, folder, line)
    assert creations(sandbox) == []
    run(client, folder, line, allow_repeat=True)
    assert len(sandbox.orders) == 1


def test_an_order_that_is_given_up_is_no_longer_under_way_and_cannot_leave_any_more(
    sandbox, make_client, folder, line, monitor, none_left
):
    sandbox.faults.add(Fault(CREATE, "POST", hang=True))
    client = make_client(sandbox, order_timeout_s=60)
    with cancelled_once(monitor, lambda: creations(sandbox)), pytest.raises(OutcomeUnknown):
        run(client, folder, line, monitor)
    assert none_left()
    assert states(folder) == ["unknown"]
    assert run(make_client(sandbox), folder, line).found_again
    assert len(creations(sandbox)) == 1


def test_an_order_that_was_under_way_when_the_list_was_read_is_not_sent_again(
    sandbox, make_client, folder, line
):
    """Its list says nothing of an order that was made, and left without an answer, meanwhile."""
    journal, client = Journal(folder), make_client(sandbox)
    intent = Intent(client.connection.origin, 42, 456, (line,), (), ())
    listed, go_on = threading.Event(), threading.Event()

    def hold(request, answer):
        reply = answer(request)
        if request.method == "GET" and request.path.endswith("/orders"):
            listed.set()
            go_on.wait(10)
        return reply

    sandbox.intercept(hold)
    outcomes = []

    def again():
        try:
            outcomes.append(run(client, folder, line, allow_repeat=True))
        except AlreadyOrdered as error:
            outcomes.append(error.message)

    other = threading.Thread(target=again)
    with journal.sending(intent):
        journal.begin(intent)
        other.start()
        assert listed.wait(10)
    go_on.set()
    other.join()
    assert "is being ordered" in outcomes[0]
    assert creations(sandbox) == []

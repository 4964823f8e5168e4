# SPDX-License-Identifier: GPL-2.0-or-later
"""A program killed at any step of an order: one order in the end, never two, and none is lost."""

import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from datacosmos_imagery.core import Journal, Phase, PurchaseJob, RefreshJob, ReviewJob, records
from datacosmos_imagery.core.errors import AlreadyOrdered, OrderUnresolved
from killing import Gate
from ledgers import both_homes
from views import creations, line_in

TESTS = Path(__file__).resolve().parents[2]
SCRIPT = """
import sys
from pathlib import Path
sys.path[:0] = sys.argv[1].split(":")
from datacosmos_imagery.core import *
from killing import die_at
if len(sys.argv) > 8:
    die_at(sys.argv[8], sys.argv[9])
client = Client(Connection(sys.argv[2], sys.argv[2], 42, 456), PastedToken(sys.argv[3]))
folder, line = Path(sys.argv[4]), LineItem(*sys.argv[5:8])
review = ReviewJob(client, folder, (line,)).run(Monitor())
PurchaseJob(client, folder, review, frozenset(review.licences)).run(Monitor())
"""
# Which request, how many of the kind pass before it, and how many orders there are in the end
# of it: the service carries out what has reached it, whether or not anybody waits.
STEPS = {
    "the review": ("GET", r"/order/price$", 0, 0),
    "the licences before ordering": ("GET", r"/collections/[^/]+$", 1, 0),
    "the prices before ordering": ("GET", r"/order/price$", 1, 0),
    "the order": ("POST", r"/orders$", 0, 1),
    "the checkout": ("GET", r"/checkout$", 0, 1),
}


def buying(place, sandbox, line, *death):
    """Start a program that orders a line; its journal lies in `place`."""
    (place / "path").mkdir()
    (place / "path" / "datacosmos_imagery").symlink_to(TESTS.parent)
    arguments = [f"{place / 'path'}:{TESTS}", sandbox.url, sandbox.issue_token()]
    arguments += [str(place / "journal"), line.collection, line.item, line.level, *death]
    return subprocess.Popen([sys.executable, "-c", SCRIPT, *arguments])


@both_homes
@pytest.mark.parametrize("after", [False, True], ids=["before its work", "after its work"])
@pytest.mark.parametrize("step", STEPS)
def test_after_a_kill_the_order_is_found_and_never_made_twice(
    make_sandbox, make_client, tmp_path, monitor, step, after
):
    sandbox = make_sandbox(checkout="endpoint")
    folder, line = tmp_path / "journal", line_in(sandbox, "sentinel-2-l2a")
    method, path, skip, expected = STEPS[step]
    gate = Gate(sandbox, method, path, skip, after=after)
    process = buying(tmp_path, sandbox, line)
    assert gate.reached.wait(30)
    process.send_signal(signal.SIGKILL)
    process.wait()
    gate.open.set()
    assert gate.passed.wait(30)
    assert len(sandbox.orders) == expected

    due = records(Journal(folder))
    RefreshJob(folder, lambda _origin: make_client(sandbox), due).run(monitor)
    client = make_client(sandbox)
    review = ReviewJob(client, folder, (line,)).run(monitor)
    job = PurchaseJob(client, folder, review, frozenset(review.licences))
    if expected:
        (record,) = records(Journal(folder))
        assert (record.phase, record.order_id) == (Phase.WAITING, next(iter(sandbox.orders)))
        with pytest.raises(AlreadyOrdered):
            job.run(monitor)
    else:
        assert records(Journal(folder)) == ()
        job.run(monitor)
    assert (len(sandbox.orders), len(creations(sandbox))) == (1, 1)


@both_homes
@pytest.mark.parametrize(
    ("place", "when", "expected"),
    [
        ("core.journal.journal:Journal.begin", "before", 0),
        ("core.journal.journal:insert_attempt", "after", 0),
        ("core.journal.journal:Journal.mark_created", "before", 1),
        ("core.journal.journal:Journal.mark_created", "after", 1),
    ],
)
def test_a_kill_at_the_journal_leaves_it_whole_and_the_order_is_known(
    make_sandbox, make_client, tmp_path, monitor, place, when, expected
):
    sandbox = make_sandbox()
    folder, line = tmp_path / "journal", line_in(sandbox, "sentinel-2-l2a")
    process = buying(tmp_path, sandbox, line, f"datacosmos_imagery.{place}", when)
    assert process.wait(30) == -signal.SIGKILL
    assert len(creations(sandbox)) == expected

    RefreshJob(folder, lambda _origin: make_client(sandbox), records(Journal(folder))).run(monitor)
    found = [(record.phase, record.order_id) for record in records(Journal(folder))]
    assert found == [(Phase.WAITING, order_id) for order_id in sandbox.orders]


@both_homes
def test_what_was_killed_before_it_was_sent_is_sent_again_only_with_leave(
    make_sandbox, make_client, tmp_path, monitor
):
    sandbox = make_sandbox()
    folder, line = tmp_path / "journal", line_in(sandbox, "sentinel-2-l2a")
    process = buying(
        tmp_path, sandbox, line, "datacosmos_imagery.core.orders.placing:create_order", "before"
    )
    assert process.wait(30) == -signal.SIGKILL
    client = make_client(sandbox)
    review = ReviewJob(client, folder, (line,)).run(monitor)
    job = PurchaseJob(client, folder, review, frozenset(review.licences))
    with pytest.raises(OrderUnresolved):
        job.run(monitor)  # at once: that program has ended, and nobody waits for its request
    assert creations(sandbox) == []
    replace(job, allow_repeat=frozenset([line])).run(monitor)
    assert (len(sandbox.orders), len(creations(sandbox))) == (1, 1)

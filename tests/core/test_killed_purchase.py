# SPDX-License-Identifier: GPL-2.0-or-later
"""A program killed at any step of an order: one order in the end, never two, and none is lost."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from datacosmos_imagery.core import Journal, Phase, PurchaseJob, RefreshJob, ReviewJob, records
from datacosmos_imagery.core.errors import AlreadyOrdered
from killing import Gate
from views import creations, line_in

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from datacosmos_imagery.core import *
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


@pytest.mark.parametrize("after", [False, True], ids=["before its work", "after its work"])
@pytest.mark.parametrize("step", STEPS)
def test_after_a_kill_the_order_is_found_and_never_made_twice(
    make_sandbox, make_client, tmp_path, monitor, step, after
):
    sandbox = make_sandbox(checkout="endpoint")
    folder, line = tmp_path / "journal", line_in(sandbox, "sentinel-2-l2a")
    method, path, skip, expected = STEPS[step]
    gate = Gate(sandbox, method, path, skip, after=after)
    (tmp_path / "path").mkdir()
    (tmp_path / "path" / "datacosmos_imagery").symlink_to(ROOT)
    arguments = [str(tmp_path / "path"), sandbox.url, sandbox.issue_token(), str(folder)]
    process = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, *arguments, line.collection, line.item, line.level]
    )
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

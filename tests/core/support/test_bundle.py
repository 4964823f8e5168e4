# SPDX-License-Identifier: GPL-2.0-or-later
"""The report for the support: what it says of money, and that nothing planted is in it."""

import json
import sqlite3
import zipfile
from decimal import Decimal

import pytest
from datacosmos_imagery.core import LineItem, Money, Monitor, Order
from datacosmos_imagery.core.errors import (
    ApiError,
    AuthError,
    Cancelled,
    InputError,
    NetworkError,
    OutcomeUnknown,
    StoreError,
)
from datacosmos_imagery.core.journal.attempt import Intent
from datacosmos_imagery.core.journal.charges import read_records
from datacosmos_imagery.core.support.bundle import Circumstances, SupportReportJob
from datacosmos_imagery.core.support.failure import Failure
from datacosmos_imagery.core.support.scrubbing import Scrubber

ORIGIN = "https://app.example.org:443"
ORDER_ID = "7d3c1f5e-2a90-4b6e-9c1d-0e5f6a7b8c9d"
LINE = LineItem("sentinel-2-l2a", "S2B_19JCL_20250302_0_L2A", "L2A")
PLANTED = "-".join(["planted", "value", "77"])
JWT = ".".join(["eyJ" + "hbGciOiJIUzI1NiJ9", "e30" * 4, "c2ln" * 3])


def intent_for(item):
    price = Money(Decimal("366.08"), "EUR")
    line = LineItem("sentinel-2-l2a", item, "L2A")
    return Intent(
        ORIGIN, 424242, 454545, (line,), (price,), (), "emma", connection="Emma's account"
    )


def begin(journal, item="a"):
    return journal.begin(intent_for(item))


def order(journal, order_id, status):
    attempt = begin(journal, item=f"item-{order_id}")
    journal.mark_created(attempt, Order(order_id, status))


def written(journal, path, about=None, scrubber=None):
    """Return the files of a report by name."""
    about = about or Circumstances({}, {}, [ORIGIN])
    SupportReportJob(path, journal.path.parent, about, scrubber).run(Monitor())
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_it_says_of_each_order_whether_it_was_charged(journal, tmp_path):
    order(journal, "1", "PAID")
    order(journal, "2", "UNPAID")
    order(journal, "3", "CANCELLED")
    order(journal, "4", "ON_HOLD")
    journal.mark_unknown(begin(journal, "b"), "cut")
    journal.mark_refused(begin(journal, "c"), "no credit")
    under_way = intent_for("d")
    with journal.sending(under_way):
        journal.begin(under_way)
        report = written(journal, tmp_path / "r.zip")["report.txt"]
    charged = report.partition("What was charged\n")[2].partition("\n\n")[0].splitlines()[1:]
    said = [line.partition("UTC: ")[2] for line in reversed(charged[:-1])]
    assert said == [
        "charged, 366.08 EUR. It is PAID.",
        "not charged. It costs 366.08 EUR once it is paid.",
        "not charged. The service says CANCELLED.",
        "not known. Its status is ON_HOLD, its price 366.08 EUR. Check it again.",
        "not known. It was sent and no answer came, so it may exist, for 366.08 EUR. Check it "
        "again before ordering the same once more.",
        "not charged. It was refused and never became one.",
        "not known yet. It is being sent at this moment.",
    ]


def test_without_a_journal_nothing_was_charged_and_none_is_made(tmp_path):
    path = tmp_path / "r.zip"
    SupportReportJob(path, tmp_path / "none", Circumstances({}, {})).run(Monitor())
    with zipfile.ZipFile(path) as archive:
        assert b"nothing was charged" in archive.read("report.txt")
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("what", ["newer", "damaged"])
def test_of_an_unreadable_journal_it_says_that_nothing_is_known(journal, tmp_path, what):
    if what == "newer":
        with sqlite3.connect(journal.path) as db:
            db.execute("PRAGMA user_version = 99")
    else:
        journal.path.write_bytes(b"no database" * 100)
    report = written(journal, tmp_path / "r.zip")["report.txt"]
    assert "It isn't known here: The order journal" in report
    assert "nothing was charged" not in report


def test_cause_and_next_step_come_first(journal, tmp_path):
    failure = Failure.of(ApiError("The order was refused.", "Ask Open Cosmos.", "HTTP 402"))
    about = Circumstances(
        {"QGIS": "3.40.6"}, {"Service": "https://app.example.org"}, [], [], failure
    )
    report = written(journal, tmp_path / "r.zip", about)["report.txt"]
    story = "The order was refused.\nWhat to do next: Ask Open Cosmos.\n\nApiError, "
    assert 0 < report.index(story) < report.index("QGIS: 3.40.6") < report.index("app.example.org")
    assert "HTTP 402" in report


@pytest.mark.parametrize(
    ("error", "step"),
    [
        (OutcomeUnknown("No answer came."), "Don't repeat it yet"),
        (NetworkError("No network."), "Nothing was changed"),
        (AuthError("Signed out."), "Sign in again"),
        (InputError("No area.", "Draw one."), "Draw one."),
        (KeyError("x"), "send this report"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_every_failure_has_a_next_step(error, step):
    assert step in Failure.of(error).next_step


def test_nothing_planted_is_in_it_and_what_helps_is(journal, tmp_path):
    order(journal, ORDER_ID, "UNPAID")
    journal.record_poll(1, f"https://pay.example.net/{PLANTED}?key={PLANTED} by emma@example.org")
    try:
        raise ValueError(f"client_secret={PLANTED} in /home/emma/x.json")
    except ValueError as error:
        failure = Failure.of(error)
    about = Circumstances(
        {"System": "Linux of hartfield"},
        {"Service": f"https://emma:{PLANTED}@app.example.org"},
        [ORIGIN],
        [
            f"2026-11-25 00:00:00 UTC  the order {ORDER_ID} of {LINE.item}",
            f"GET {ORIGIN}/orders/{ORDER_ID}?session={PLANTED} Bearer {JWT}",
            r"can't write C:\Users\Emma Woodhouse\DataCosmos",
        ],
        failure,
    )
    scrubber = Scrubber([ORIGIN], [ORDER_ID], "/home/emma", ["emma", "hartfield"])
    files = written(journal, tmp_path / "r.zip", about, scrubber)
    everything = "\n".join(files.values()).lower()
    planted = (PLANTED, JWT, "emma", "woodhouse", "hartfield", "/home/", "example.net/p")
    for secret in (*planted, "424242", "454545"):
        assert secret.lower() not in everything
    for useful in (ORDER_ID, LINE.item, "366.08 EUR", "ValueError", "https://app.example.org"):
        assert useful.lower() in everything
    assert json.loads(files["orders.json"])[0]["order"] == ORDER_ID


def test_only_the_latest_orders_and_lines_are_in_it(journal, tmp_path):
    for number in range(53):
        order(journal, f"number-{number}", "PAID")
    log = [f"line {number}" for number in range(3000)]
    files = written(journal, tmp_path / "r.zip", Circumstances({}, {}, [], log))
    orders = [one["order"] for one in json.loads(files["orders.json"])]
    assert (len(orders), orders[0], orders[-1]) == (50, "number-52", "number-3")
    assert "3 older orders are left out." in files["report.txt"]
    assert files["log.txt"].splitlines()[::1999] == ["line 1000", "line 2999"]


def test_a_report_that_cannot_be_written_leaves_the_one_before(journal, tmp_path):
    path = tmp_path / "r.zip"
    written(journal, path)
    before = path.read_bytes()
    with pytest.raises(StoreError, match="can't be written"):
        written(journal, path / "in-a-file.zip")
    assert path.read_bytes() == before
    assert list(tmp_path.glob("*.part")) == []


def test_a_cancelled_report_leaves_nothing(journal, tmp_path, monitor):
    monitor.stop = True
    with pytest.raises(Cancelled):
        SupportReportJob(tmp_path / "r.zip", journal.path.parent, Circumstances({}, {})).run(
            monitor
        )
    assert not (tmp_path / "r.zip").exists()


def test_orders_that_the_user_has_hidden_count_too(journal):
    order(journal, ORDER_ID, "PAID")
    journal.hide(1)
    assert [record.order_id for record in read_records(journal.path.parent)] == [ORDER_ID]

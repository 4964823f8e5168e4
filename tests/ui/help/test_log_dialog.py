# SPDX-License-Identifier: GPL-2.0-or-later
"""What happened: the plugin's own log, and the report that can be sent."""

from __future__ import annotations

import threading
import zipfile
from decimal import Decimal

import pytest
from datacosmos_imagery.core import Journal, LineItem, Money, Order
from datacosmos_imagery.core.errors import InputError, NetworkError
from datacosmos_imagery.core.journal.attempt import Intent
from datacosmos_imagery.core.redaction import get_logger
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.adapters.circumstances import connection_facts, versions
from datacosmos_imagery.ui.adapters.message_log import MessageLogHandler, RecentLog, log, recent_log
from datacosmos_imagery.ui.help.log_dialog import DataCosmosLogDialog
from datacosmos_imagery.ui.messages import Messenger, log_error
from qgis.core import QgsApplication
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt, QThreadPool
from qgis.PyQt.QtGui import QTextCursor
from qgis.PyQt.QtWidgets import QFileDialog, QPushButton
from stopping import stop_task

ORDER_ID = "7d3c1f5e-2a90-4b6e-9c1d-0e5f6a7b8c9d"
ORIGIN = "https://app.example.org:443"
PLANTED = "-".join(["planted", "value", "77"])


@pytest.fixture(autouse=True)
def _empty_log():
    recent_log.clear()
    yield
    recent_log.clear()


@pytest.fixture
def services(profile, settings, make_services):
    accounts = Accounts(settings, None, {})
    accounts.set_current(profile.id)
    return make_services(accounts)


@pytest.fixture
def order(services):
    """An order in the journal, not paid yet."""
    journal = Journal(services.folder)
    line = LineItem("sentinel-2-l2a", "S2B_19JCL_20250302_0_L2A", "L2A")
    price = Money(Decimal("366.08"), "EUR")
    attempt = journal.begin(Intent(ORIGIN, 42, 456, (line,), (price,), ()))
    journal.mark_created(attempt, Order(ORDER_ID, "UNPAID"))


@pytest.fixture
def open_dialog(services, qtbot):
    """Return a function that opens the dialog; what it saves goes to the given path."""

    def open_it(path=None):
        dialog = DataCosmosLogDialog(services, None, lambda _parent, _suggestion: path)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: "Reading" not in dialog.charges_label.text())
        return dialog

    return open_it


def fail(error):
    """Have an error shown as the plugin shows one."""
    log_error(error)


def test_it_says_cause_next_step_and_what_was_charged(open_dialog, order):
    fail(NetworkError("The service wasn't reached."))
    dialog = open_dialog()
    assert "The service wasn't reached." in dialog.failure_label.text()
    assert "What to do next: Nothing was changed." in dialog.failure_label.text()
    assert f"Order {ORDER_ID}" in dialog.charges_label.text()
    assert "not charged. It costs 366.08 EUR once it is paid." in dialog.charges_label.text()


def test_before_anything_it_says_that_all_is_well(open_dialog):
    dialog = open_dialog()
    assert "Nothing has failed" in dialog.failure_label.text()
    assert "nothing was charged" in dialog.charges_label.text()


def test_an_unreadable_journal_is_no_clean_bill(open_dialog, order, services):
    (services.folder / "orders.sqlite").write_bytes(b"no database" * 100)
    assert open_dialog().charges_label.text().startswith("It isn't known.")


def test_what_comes_while_it_is_open_is_added_and_a_selection_stays(open_dialog, qtbot):
    log("the first line")
    dialog = open_dialog()
    dialog.log_view.moveCursor(QTextCursor.MoveOperation.Start)
    assert dialog.log_view.find("first")
    log("the second line")
    qtbot.waitUntil(lambda: "the second line" in dialog.log_view.toPlainText())
    assert dialog.log_view.toPlainText().count("the first line") == 1
    assert dialog.log_view.textCursor().selectedText() == "first"


def test_what_is_copied_holds_no_secret_and_no_name(open_dialog, monkeypatch, qtbot):
    monkeypatch.setenv("USERNAME", "emma.woodhouse")
    log(f"GET https://files.example.net/a/{PLANTED}?sig={PLANTED} for Emma.Woodhouse")
    fail(InputError(f"No file C:\\Users\\Emma W\\{PLANTED[:4]}.tif.", "Choose another."))
    dialog = open_dialog()
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    text = QgsApplication.clipboard().text()
    assert "https://files.example.net/*** for (name)" in text
    assert r"~\plan.tif" in text
    for secret in (PLANTED, "Emma"):
        assert secret not in text


def test_a_report_is_saved_where_it_was_asked_for(open_dialog, order, tmp_path, qtbot):
    fail(NetworkError("The service wasn't reached."))
    path = tmp_path / "report.zip"
    dialog = open_dialog(path)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Saved as" in dialog.remark.text())
    assert dialog.save_button.isEnabled()
    with zipfile.ZipFile(path) as archive:
        report = archive.read("report.txt").decode()
        assert "The service wasn't reached." in archive.read("log.txt").decode()
    for expected in ("The service wasn't reached.", ORDER_ID, "QGIS: 3.", "Connection: custom"):
        assert expected in report


def test_a_report_that_cannot_be_saved_says_why_and_can_be_tried_again(
    open_dialog, tmp_path, qtbot
):
    (tmp_path / "file").write_text("in the way")
    dialog = open_dialog(tmp_path / "file" / "report.zip")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "can't be written" in dialog.remark.text())
    assert dialog.save_button.isEnabled()


def test_a_cancelled_choice_saves_nothing(open_dialog, qtbot):
    dialog = open_dialog(None)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert dialog.remark.text() == ""
    assert dialog.save_button.isEnabled()


def test_the_connection_is_told_without_names_and_numbers(profile):
    facts, origins = connection_facts(profile)
    told = "\n".join(facts.values())
    assert "127.0.0.1" in told
    assert "credentials" in told
    assert profile.name not in told
    assert str(profile.contract_id) not in told
    assert origins[0].startswith("http://127.0.0.1:")
    assert connection_facts(None)[0]["Connection"] == "none"


def test_versions_name_what_it_runs_on():
    found = versions()
    assert found["Plugin"].startswith("DataCosmosImagery/")
    assert found["QGIS"].startswith("3.") or found["QGIS"].startswith("4.")
    assert found["requests"][0].isdigit()


def test_requests_are_in_our_copy_of_the_log_only():
    handler = MessageLogHandler()
    handler.attach()
    try:
        get_logger("datacosmos_imagery.core.example").debug("GET %s", "https://a.example/x")
    finally:
        handler.detach()
    (line,), _count = recent_log.since()
    assert line.endswith("UTC  debug    GET https://a.example/x")


def test_the_oldest_lines_go_and_none_is_told_twice():
    kept = RecentLog(most=3)
    for number in range(5):
        kept.add(str(number), "info")
    lines, count = kept.since()
    assert [line[-1] for line in lines] == ["2", "3", "4"]
    kept.add("5", "info")
    lines, count = kept.since(count)
    assert [line[-1] for line in lines] == ["5"]
    assert kept.since(count)[0] == ()
    kept.add("x" * 9999, "info")
    assert len(kept.since(count)[0][0]) < 5000


def test_an_error_in_the_bar_leads_to_the_dialog(qtbot):
    bar, opened = QgsMessageBar(), []
    qtbot.addWidget(bar)
    messenger = Messenger(bar, lambda: opened.append(True))
    messenger.warning("Only a warning.")
    assert bar.currentItem().findChild(QPushButton, "whatHappenedButton") is None
    messenger.error(InputError("No area."))
    qtbot.mouseClick(
        bar.currentItem().findChild(QPushButton, "whatHappenedButton"), Qt.MouseButton.LeftButton
    )
    assert opened == [True]


def test_a_failed_algorithm_is_remembered(provider, context, feedback):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("datacosmos:waitfororder")
    _results, ok = algorithm.run({"ORDER_ID": "x"}, context, feedback, {}, True)
    assert not ok
    assert "No DataCosmos credentials" in recent_log.failure.cause


def test_of_many_orders_the_latest_are_told_and_the_others_counted(open_dialog, services):
    journal = Journal(services.folder)
    price = Money(Decimal("366.08"), "EUR")
    for number in range(6):
        line = LineItem("sentinel-2-l2a", f"scene-{number}", "L2A")
        attempt = journal.begin(Intent(ORIGIN, 42, 456, (line,), (price,), ()))
        journal.mark_created(attempt, Order(f"{number}{ORDER_ID[1:]}", "UNPAID"))
    text = open_dialog().charges_label.text()
    assert text.count("not charged") == 4
    assert "2 older order" in text
    assert f"5{ORDER_ID[1:]}" in text


@pytest.mark.parametrize("name", ["", "mine", "mine.zip"])
def test_the_report_goes_where_the_file_dialog_says(services, qtbot, tmp_path, monkeypatch, name):
    chosen = str(tmp_path / name) if name else ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_what: (chosen, ""))
    dialog = DataCosmosLogDialog(services)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.save_button.isEnabled)
    assert [path.name for path in tmp_path.glob("mine*")] == (["mine.zip"] if name else [])


def test_charges_whose_reading_is_stopped_are_not_known(services, qtbot, runner):
    gate = threading.Event()
    for _thread in range(QThreadPool.globalInstance().maxThreadCount()):
        runner.start("A long download", lambda _monitor, _deliver: gate.wait(20))
    dialog = DataCosmosLogDialog(services)
    qtbot.addWidget(dialog)
    dialog.show()
    stop_task("Reading the order journal")
    gate.set()
    assert dialog.charges_label.text() == "It isn't known. Cancelled."

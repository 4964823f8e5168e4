# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the order journal lies, on the page in QGIS's options."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core import Journal, Order
from datacosmos_imagery.core.errors import AlreadyOrdered, ConfigError, LedgerAway
from datacosmos_imagery.core.journal.file import FILE_NAME
from datacosmos_imagery.core.ledger.address import VARIABLE
from datacosmos_imagery.core.ledger.chosen import has_ledger, ledger_in_use, use_ledger
from datacosmos_imagery.core.ledger.schema import setup_sql
from datacosmos_imagery.ui.adapters.folders import profile_folder
from datacosmos_imagery.ui.adapters.ledger_choice import (
    address_of_connection,
    choose_connection,
    chosen_connection,
    use_chosen_ledger,
)
from datacosmos_imagery.ui.connections.ledger_box import LedgerBox
from datacosmos_imagery.ui.connections.script_dialog import ScriptDialog
from datacosmos_imagery.ui.messages import Messenger
from ledgers import *  # noqa: F403  fixtures
from ledgers import intent
from own_postgres import USER, ask_database, create_database
from qgis.core import (
    QgsAuthMethodConfig,
    QgsDataSourceUri,
    QgsProviderRegistry,
)
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QLabel, QPlainTextEdit, QPushButton
from stopping import no_free_thread, stop_task


@pytest.fixture
def store(qgis_app, settings):
    """Return a function that stores a PostgreSQL connection in QGIS."""
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    stored = []

    def make(name, host, database, user=USER, authcfg=""):
        uri = QgsDataSourceUri()
        uri.setConnection(str(host), "", database, "" if authcfg else user, "")
        uri.setAuthConfigId(authcfg)
        connection = metadata.createConnection(uri.uri(False), {"saveUsername": True})
        metadata.saveConnection(connection, name)
        stored.append(name)
        return name

    yield make
    use_ledger(None)
    for name in stored:
        metadata.deleteConnection(name)


@pytest.fixture
def database(postgres):
    """The name of an empty database."""
    name = f"box{ask_database(postgres, 'postgres', 'SELECT count(*) FROM pg_database')}"
    create_database(postgres, name)
    return name


@pytest.fixture
def make_box(runner, settings, qtbot):
    def make():
        box = LedgerBox(runner)
        qtbot.addWidget(box)
        box.show()
        return box

    return make


def said(box):
    return box.findChild(QLabel, "ledgerLabel").text()


def choose(box, name):
    box.combo.setCurrentIndex(box.combo.findData(name))


def test_the_profile_is_the_journal_until_a_connection_is_chosen(make_box, store, postgres):
    store("team", postgres, "anything")
    box = make_box()
    assert box.combo.currentData() == ""
    assert not box.test.isEnabled()
    box.apply()
    assert not has_ledger()


def test_a_connection_is_tested_and_nothing_is_made_in_its_database(
    make_box, store, postgres, database, qtbot
):
    store("team", postgres, database)
    box = make_box()
    choose(box, "team")
    box.test.click()
    qtbot.waitUntil(lambda: "no tables yet" in said(box))
    assert f"signed in as {USER}" in said(box)
    tables = "SELECT to_regnamespace('datacosmos') IS NULL"
    assert ask_database(postgres, database, tables) == "t"
    box.apply()
    assert chosen_connection() == "team"
    with ledger_in_use().transaction():
        pass  # which makes them
    box.test.click()
    qtbot.waitUntil(lambda: "It holds 0 orders." in said(box))
    assert "You may order." in said(box)
    use_chosen_ledger()
    ledger_in_use().close()


def test_rights_are_said(make_box, store, postgres, database, qtbot):
    ask_database(postgres, database, setup_sql())
    ask_database(
        postgres,
        database,
        "DROP ROLE IF EXISTS eva; DROP ROLE IF EXISTS nobody; CREATE ROLE eva LOGIN;"
        " CREATE ROLE nobody LOGIN; GRANT datacosmos_readers TO eva;"
        " REVOKE ALL ON SCHEMA datacosmos FROM public;",
    )
    store("reads", postgres, database, user="eva")
    store("nobody", postgres, database, user="nobody")
    box = make_box()
    choose(box, "reads")
    box.test.click()
    qtbot.waitUntil(lambda: "You may only read it" in said(box))
    choose(box, "nobody")
    assert said(box) == ""
    box.test.click()
    qtbot.waitUntil(lambda: "ask" in said(box).lower())


def test_a_server_that_is_not_there_is_said(make_box, store, qtbot, tmp_path):
    store("away", tmp_path, "orders")
    box = make_box()
    choose(box, "away")
    box.test.click()
    qtbot.waitUntil(lambda: "can't be reached" in said(box))
    assert box.test.isEnabled()


def test_the_environment_comes_before_the_choice(make_box, store, ledger, postgres, qtbot):
    store("team", postgres, "anything")
    box = make_box()
    assert not box.combo.isEnabled()
    assert VARIABLE in said(box)
    box.test.click()
    qtbot.waitUntil(lambda: "answers" in said(box))
    box.apply()
    assert chosen_connection() == ""
    ledger_in_use()


def test_an_environment_that_cannot_be_read_is_said(make_box, monkeypatch):
    monkeypatch.setenv(VARIABLE, "mysql://secret@host")
    box = make_box()
    assert "isn't the address" in said(box)
    assert "secret" not in said(box)
    box.test.click()
    assert "isn't the address" in said(box)


def test_a_connection_that_is_gone_is_never_replaced_by_the_profile(
    make_box, store, postgres, database
):
    store("team", postgres, database)
    choose_connection("team")
    QgsProviderRegistry.instance().providerMetadata("postgres").deleteConnection("team")
    use_chosen_ledger()
    with pytest.raises(ConfigError, match="isn't stored"), ledger_in_use().transaction():
        pass
    box = make_box()
    assert box.combo.currentData() == "team"
    box.test.click()
    assert "isn't stored" in said(box)


def test_the_sign_in_comes_from_the_authentication_database(
    store, postgres, database, auth_database
):
    config = QgsAuthMethodConfig("Basic")
    config.setName("ledger")
    config.setConfig("username", USER)
    config.setConfig("password", "open sesame")
    assert auth_database.storeAuthenticationConfig(config)[0]
    store("team", postgres, database, authcfg=config.id())
    address = address_of_connection("team")
    assert address.all_parameters["user"] == USER
    assert address.all_parameters["password"] == "open sesame"
    assert "sesame" not in repr(address)
    choose_connection("team")
    with ledger_in_use().transaction():
        pass
    ledger_in_use().close()
    auth_database.clearMasterPassword()
    use_chosen_ledger()
    with pytest.raises(LedgerAway, match="locked"), ledger_in_use().transaction():
        pass


def test_the_script_is_copied_and_saved(make_box, qtbot, tmp_path, monkeypatch):
    box = make_box()  # its parent: without a name it may be collected at any moment
    dialog = ScriptDialog(box)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.findChild(QPlainTextEdit, "ledgerScriptEdit").toPlainText() == setup_sql()
    dialog.findChild(QPushButton, "copyScriptButton").click()
    assert QApplication.clipboard().text() == setup_sql()
    path = tmp_path / "ledger.sql"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(path), ""))
    dialog.findChild(QPushButton, "saveScriptButton").click()
    assert path.read_text("utf-8") == setup_sql()
    dialog.write_to(tmp_path)
    assert "can't be written" in dialog.findChild(QLabel, "ledgerScriptLabel").text()


@pytest.fixture
def own_orders():
    """Two orders, and no others, in the profile's own journal."""
    (profile_folder() / FILE_NAME).unlink(missing_ok=True)
    journal = Journal(profile_folder())
    for number, item in enumerate(("S1", "S2")):
        journal.mark_created(journal.begin(intent(item)), Order(f"o-{number}", "UNPAID"))
    yield journal
    (profile_folder() / FILE_NAME).unlink()


def own(box):
    return box.findChild(QLabel, "ownOrdersLabel").text()


def test_orders_of_the_profile_are_taken_over(
    make_box, runner, store, postgres, database, own_orders, qtbot
):
    store("team", postgres, database)
    box = make_box()
    assert not box.take_over.isVisible()
    choose(box, "team")
    qtbot.waitUntil(box.take_over.isVisible)
    assert own(box).endswith("They could be bought again there.")
    assert (
        ask_database(postgres, database, "SELECT to_regnamespace('datacosmos') IS NULL") == "t"
    )  # only looked at
    box.take_over.click()
    qtbot.waitUntil(lambda: own(box) == "Orders taken over: 2; there already: 0.")
    assert not box.take_over.isVisible()
    box.apply()
    with pytest.raises(AlreadyOrdered):
        Journal(profile_folder()).begin(intent("S1"))
    ledger_in_use().close()
    choose(box, "")
    assert own(box) == (
        "What was ordered with team isn't known in this profile, and could be bought again."
    )
    choose(box, "team")
    qtbot.waitUntil(lambda: runner.is_idle)
    assert own(box) == ""
    assert not box.take_over.isVisible()


@pytest.fixture
def closing(runner, settings, store, postgres, database, own_orders, qtbot):
    """A box that could take orders over, not shown, and the bar of the window behind it."""
    store("team", postgres, database)
    bar = QgsMessageBar()
    qtbot.addWidget(bar)
    box = LedgerBox(runner, Messenger(bar))
    choose(box, "team")
    qtbot.waitUntil(lambda: not box.take_over.isHidden())
    return box, bar


def test_options_that_are_closed_meanwhile_leave_the_taking_over_to_its_end(
    closing, postgres, database, qtbot
):
    box, bar = closing
    box.take_over.click()
    sip.delete(box)
    qtbot.waitUntil(lambda: bool(bar.items()))
    assert bar.items()[0].text() == "Orders taken over: 2; there already: 0."
    assert ask_database(postgres, database, "SELECT count(*) FROM datacosmos.attempt") == "2"


def test_orders_that_cannot_be_taken_over_can_be_tried_again(
    make_box, store, postgres, database, own_orders, qtbot
):
    ask_database(postgres, database, setup_sql())
    ask_database(
        postgres,
        database,
        "DROP ROLE IF EXISTS eva; CREATE ROLE eva LOGIN; GRANT datacosmos_readers TO eva;",
    )
    store("reads", postgres, database, user="eva")
    box = make_box()
    choose(box, "reads")
    qtbot.waitUntil(box.take_over.isVisible)
    box.take_over.click()
    qtbot.waitUntil(lambda: "doesn't let you" in own(box))
    assert box.take_over.isVisible()
    assert ask_database(postgres, database, "SELECT count(*) FROM datacosmos.attempt") == "0"


@pytest.fixture
def taking(make_box, store, postgres, database, own_orders, qtbot):
    """A box that is taking orders over, which can't begin: all threads of QGIS's tasks are taken."""
    store("team", postgres, database)
    box = make_box()
    choose(box, "team")
    qtbot.waitUntil(box.take_over.isVisible)
    with no_free_thread() as let_go:
        box.take_over.click()
        assert own(box) == "Taking this profile's orders over…"
        yield box, let_go


def test_a_taking_over_that_is_stopped_can_be_begun_again(taking, postgres, database, qtbot):
    box, let_go = taking
    stop_task("Taking this profile's orders over…")
    let_go()
    qtbot.waitUntil(box.take_over.isVisible)
    assert own(box).endswith("They could be bought again there.")
    tables = "SELECT to_regnamespace('datacosmos') IS NULL"
    assert ask_database(postgres, database, tables) == "t"


def test_whoever_chooses_something_else_meanwhile_is_told_of_that_alone(taking, runner, qtbot):
    box, let_go = taking
    choose(box, "")
    let_go()
    qtbot.waitUntil(lambda: runner.is_idle)
    assert own(box) == ""
    assert not box.take_over.isVisible()


def test_what_went_wrong_after_the_options_were_closed_is_said_in_the_window(
    closing, postgres, database, qtbot
):
    box, bar = closing
    ask_database(postgres, database, "CREATE SCHEMA datacosmos; CREATE TABLE datacosmos.x ();")
    box.take_over.click()
    sip.delete(box)
    qtbot.waitUntil(lambda: bool(bar.items()))
    assert "isn't a ledger of this plugin" in bar.items()[0].text()


def test_options_that_are_closed_while_it_is_tested_say_nothing(closing, runner, qtbot):
    box, bar = closing
    box.test.click()
    sip.delete(box)
    qtbot.waitUntil(lambda: runner.is_idle)
    assert not bar.items()

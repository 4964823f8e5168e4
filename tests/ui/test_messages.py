# SPDX-License-Identifier: GPL-2.0-or-later
"""What the user is told, and what the log keeps."""

from __future__ import annotations

import logging

import pytest
from datacosmos_imagery.core.errors import Cancelled, InputError, LedgerAway
from datacosmos_imagery.core.redaction import get_logger, remember_secret
from datacosmos_imagery.ui.adapters.message_log import TAB, MessageLogHandler
from datacosmos_imagery.ui.messages import Messenger
from qgis.core import Qgis, QgsApplication


@pytest.fixture
def logged():
    """What arrives in our tab of the message log."""
    lines = []

    def hear(text, tab, level):
        if tab == TAB:
            lines.append((text, level))

    signal = QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel]
    signal.connect(hear)
    yield lines
    signal.disconnect(hear)


def test_an_error_shows_message_and_hint_and_logs_the_detail(bar, logged):
    Messenger(bar).error(InputError("No area.", "Draw one.", "detail 7"))
    assert bar.currentItem().text() == "No area. Draw one."
    assert bar.currentItem().level() == Qgis.MessageLevel.Critical
    assert logged == [("No area. Draw one.\ndetail 7", Qgis.MessageLevel.Critical)]


def test_remote_text_is_no_markup(bar):
    Messenger(bar).warning("<a href='http://bad.example'>& click</a>")
    assert "&lt;a href" in bar.currentItem().text()
    assert "<a" not in bar.currentItem().text()


def test_an_unexpected_error_says_where_to_look_and_the_log_has_the_traceback(bar, logged):
    remember_secret("word-to-hide-99")
    try:
        raise KeyError("word-to-hide-99")
    except KeyError as error:
        Messenger(bar).error(error)
    assert "KeyError" in bar.currentItem().text()
    assert "Traceback" in logged[0][0]
    assert "word-to-hide-99" not in logged[0][0]


def test_a_cancel_is_no_error(bar, logged):
    Messenger(bar).error(Cancelled())
    assert bar.currentItem() is None
    assert logged == []


def test_the_same_message_isnt_piled_up(bar):
    messenger = Messenger(bar)
    for _number in range(3):
        messenger.warning("Once is enough.")
    assert len(bar.items()) == 1


def test_a_journal_that_is_away_is_said_once_until_it_is_back(bar, logged):
    messenger = Messenger(bar)
    messenger.info("Something else.")
    for reason in ("it refuses", "it didn't answer a moment ago"):
        messenger.error(LedgerAway(f"The ledger can't be reached: {reason}.", "Wait."))
        messenger.info(f"Between {reason}.")
    said = [item.text() for item in bar.items() if "ledger" in item.text()]
    assert said == ["The ledger can't be reached: it refuses. Wait."]
    assert [text for text, _level in logged if "a moment ago" in text]
    messenger.journal_is_back()
    assert not [item for item in bar.items() if "ledger" in item.text()]
    messenger.error(LedgerAway("The ledger can't be reached: again.", "Wait."))
    assert "again" in bar.currentItem().text()


def test_the_cores_log_arrives_in_the_tab_until_detached(logged):
    handler = MessageLogHandler()
    logger = get_logger("datacosmos_imagery.core.example")
    before = logging.getLogger("datacosmos_imagery").level
    handler.attach()
    logger.warning("slow: access_token=%s", "abcdefgh123")
    logger.debug("not for users")
    handler.detach()
    logger.warning("late")
    assert logged == [("slow: access_token=***", Qgis.MessageLevel.Warning)]
    assert logging.getLogger("datacosmos_imagery").level == before


@pytest.mark.parametrize(
    ("number", "level"),
    [
        (logging.INFO, Qgis.MessageLevel.Info),
        (logging.WARNING, Qgis.MessageLevel.Warning),
        (logging.ERROR, Qgis.MessageLevel.Critical),
    ],
)
def test_what_the_core_logs_has_its_level_in_qgis_too(logged, number, level):
    handler = MessageLogHandler()
    handler.attach()
    try:
        get_logger("datacosmos_imagery.core.test").log(number, "it is %s", "so")
    finally:
        handler.detach()
    assert logged == [("it is so", level)]

# SPDX-License-Identifier: GPL-2.0-or-later
"""The order dialog while the journal that a team shares is away."""

from __future__ import annotations

from datacosmos_imagery.core.ledger.address import VARIABLE
from ledgers import *  # noqa: F403  fixtures
from order_desk import button, message
from views import creations


def test_no_order_is_sent_while_the_journal_is_away(desk, sandbox, ledger, monkeypatch):
    dialog = desk.open(desk.entry())
    desk.accept(dialog)
    monkeypatch.setenv(VARIABLE, "postgresql://127.0.0.1:9/nothing")
    desk.place(dialog)
    assert creations(sandbox) == []
    assert "can't be reached" in message(dialog)
    assert "Nothing is ordered without it." in message(dialog)
    assert not button(dialog, "placeOrderButton").isEnabled()
    monkeypatch.setenv(VARIABLE, ledger)  # which the fixture closes

# SPDX-License-Identifier: GPL-2.0-or-later
"""Many orders: what is done follows what has changed, not how many there are."""

from __future__ import annotations

import re

import pytest
from datacosmos_imagery.core.journal.journal import Journal
from datacosmos_imagery.core.journal.records import Phase
from datacosmos_imagery.core.sales.order import Order
from many_orders import plant, write_journal
from orders_tab import rows

COUNT = 200


@pytest.fixture
def planted(sandbox, folder, client):
    planted = plant(sandbox, COUNT, COUNT // 2)
    write_journal(folder, client.connection.origin, planted)
    return planted


def asked_singly(sandbox):
    return [r for r in sandbox.requests if re.search(r"/orders/[0-9a-f-]{36}$", r.path)]


def is_settled(panel):
    poller, book = panel.controller.poller, panel.controller.book
    return book.has_looked and book.is_idle and not poller.is_asking


def all_asked(panel):
    followed = [r.record for r in rows(panel) if r.record.is_followed]
    return is_settled(panel) and all(r.checked_at > r.begun_at for r in followed)


def test_many_open_orders_are_followed_by_the_list(make_panel, planted, sandbox, qtbot):
    panel = make_panel()
    qtbot.waitUntil(lambda: len(rows(panel)) == COUNT and all_asked(panel), timeout=60_000)
    assert asked_singly(sandbox) == []
    assert len([r for r in sandbox.requests if "/orders" in r.path]) < COUNT // 4


def test_one_change_renews_one_row(make_panel, planted, sandbox, folder, client, qtbot):
    panel = make_panel()
    qtbot.waitUntil(lambda: len(rows(panel)) == COUNT and all_asked(panel), timeout=60_000)
    panel.controller.poller.stop()
    book, model = panel.controller.book, panel.view.model()
    before, renewed = book.by_key, model.rows_renewed
    open_before = model.open_count
    sandbox.cancel(planted[-1].id)
    Journal(folder).record_status(client.connection.origin, Order(planted[-1].id, "CANCELLED"))
    book.glance()
    qtbot.waitUntil(lambda: model.rows[0].record.phase is Phase.CANCELLED)
    assert model.rows_renewed - renewed == 1
    assert sum(book.by_key[key] is not before[key] for key in before) == 1
    assert model.open_count == open_before - 1 == sum(row.is_open for row in model.rows)
    assert model.needing_count == sum(row.needs_user for row in model.rows)

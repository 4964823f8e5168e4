# SPDX-License-Identifier: GPL-2.0-or-later
"""Many orders: what is done follows what has changed, not how many there are."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from datacosmos_imagery.core.journal.journal import Journal
from datacosmos_imagery.core.journal.records import Phase
from datacosmos_imagery.core.sales.order import Order
from datacosmos_imagery.ui.adapters.settings import new_profile
from datacosmos_imagery.ui.orders.lives import LivesNow
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


def test_asking_looks_at_what_may_have_changed_and_at_no_other_order(
    make_panel, planted, qtbot, monkeypatch
):
    panel = make_panel()
    qtbot.waitUntil(lambda: len(rows(panel)) == COUNT and all_asked(panel), timeout=60_000)
    controller, model = panel.controller, panel.view.model()
    looked_at, call = [], LivesNow.__call__
    monkeypatch.setattr(
        LivesNow, "__call__", lambda lives, of: looked_at.append(of.key) or call(lives, of)
    )
    controller.changed.emit()
    assert looked_at == []
    checked = controller.book.record(model.rows[0].key)
    controller.poller.check_now([checked.origin], checked)
    qtbot.waitUntil(
        lambda: is_settled(panel) and controller.book.record(checked.key) is not checked
    )
    assert set(looked_at) <= {row.key for row in model.rows if row.record.is_followed}
    assert checked.key in looked_at
    assert [row.record for row in model.rows] == list(controller.book.by_key.values())


def test_what_is_removed_is_gone_from_the_list_at_once(make_panel, planted, folder, qtbot):
    panel = make_panel()
    qtbot.waitUntil(lambda: len(rows(panel)) == COUNT and all_asked(panel), timeout=60_000)
    panel.controller.poller.stop()
    book, model = panel.controller.book, panel.view.model()
    gone = model.rows[3].record
    Journal(folder).hide(gone.attempt_id)
    book.glance()
    qtbot.waitUntil(lambda: len(model.rows) == COUNT - 1)
    assert gone.key not in [row.key for row in model.rows]
    assert book.has_removed
    Journal(folder).hide(gone.attempt_id, hidden=False)
    book.glance()
    qtbot.waitUntil(lambda: len(model.rows) == COUNT)
    assert model.rows[3].key == gone.key
    assert not book.has_removed


def test_a_connection_that_comes_is_seen_in_all_orders(
    make_panel, planted, client, settings, qtbot
):
    panel = make_panel(environ={})
    model = panel.view.model()
    qtbot.waitUntil(lambda: len(model.rows) == COUNT)
    assert not any(row.live.is_reachable for row in model.rows)
    own = replace(new_profile("Own"), api_url=client.connection.origin)
    settings.save_profile(own)
    panel.controller.changed.emit()
    assert all(row.live.is_reachable for row in model.rows)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Several orders out of one queue, as scripts download them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from datacosmos_imagery.core import DeliverJob, DeliverOrdersJob, Journal, TransferQueue, records
from datacosmos_imagery.core.errors import Cancelled, NotPaid
from datacosmos_imagery.core.orders.order_job import OrderJob
from killing import Gate
from views import line_in

COUNT = 4


def lines(sandbox):
    return [line_in(sandbox, "sentinel-2-l2a", number) for number in range(COUNT + 1)]


@pytest.fixture
def order_ids(sandbox, client, buy):
    return [buy(sandbox, client, line) for line in lines(sandbox)[:COUNT]]


@pytest.fixture
def jobs(client, order_ids, folder, tmp_path):
    return [DeliverJob(client, one, tmp_path / "images", (), folder) for one in order_ids]


def test_all_orders_come_each_into_its_folder(jobs, order_ids, folder, monitor):
    deliveries = DeliverOrdersJob(jobs).run(monitor)
    assert list(deliveries.failed) == []
    assert set(deliveries.delivered) == set(order_ids)
    assert len({one.folder for one in deliveries.delivered.values()}) == COUNT
    assert all(one.is_complete for one in deliveries.delivered.values())
    assert {one.phase.value for one in records(Journal(folder))} == {"complete"}
    fractions = [fraction for fraction, _text in monitor.progressed]
    assert fractions
    assert all(0 <= fraction <= 1 for fraction in fractions)


def test_an_order_that_fails_holds_no_other_up(sandbox, client, jobs, folder, tmp_path, monitor):
    line = lines(sandbox)[COUNT]
    unpaid = OrderJob(client, folder, (line,), licences_accepted=True).run(monitor).order.id
    bad = DeliverJob(client, unpaid, tmp_path / "images", (), folder)
    deliveries = DeliverOrdersJob([bad, *jobs]).run(monitor)
    assert len(deliveries.delivered) == COUNT
    assert list(deliveries.failed) == [unpaid]
    assert isinstance(deliveries.failed[unpaid], NotPaid)
    assert deliveries.failed[unpaid].message in monitor.warnings


def test_an_order_is_fetched_once_however_often_it_is_named(sandbox, jobs, monitor):
    deliveries = DeliverOrdersJob([jobs[0], jobs[0]]).run(monitor)
    assert len(deliveries.delivered) == 1
    images = [r.path for r in sandbox.requests if "/storage/" in r.path]
    assert len(images) == len(set(images))


def test_a_cancelled_one_is_left_out(jobs, order_ids, monitor):
    class Held(TransferQueue):
        def add(self, download, **options):
            added = super().add(download, **options)
            if download.key == order_ids[1]:
                self.cancel(download.key)
            return added

    deliveries = DeliverOrdersJob(jobs, Held()).run(monitor)
    assert set(deliveries.delivered) == set(order_ids) - {order_ids[1]}
    assert list(deliveries.failed) == []


def test_a_cancel_stops_all_and_the_next_run_goes_on(sandbox, jobs, order_ids, monitor):
    gate = Gate(sandbox, "GET", "/storage/", skip=3)

    def stop(_progress):
        monitor.stop = gate.reached.is_set()

    told = [replace(job, on_transfer=stop) for job in jobs]
    with pytest.raises(Cancelled):
        DeliverOrdersJob(told).run(monitor)
    gate.open.set()
    monitor.stop = False
    deliveries = DeliverOrdersJob(jobs).run(monitor)
    assert set(deliveries.delivered) == set(order_ids)

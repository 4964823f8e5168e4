# SPDX-License-Identifier: GPL-2.0-or-later
"""In which turn an order's files come, and what is told of those on their way."""

from __future__ import annotations

import os

from datacosmos_imagery.core import DeliverJob, DownloadStates, Journal, records
from datacosmos_imagery.core.delivery.hold import holding
from datacosmos_imagery.core.delivery.order_download import OrderDownload
from datacosmos_imagery.core.delivery.plan import PlannedFile, small_first
from datacosmos_imagery.core.stac.data_assets import is_data
from datacosmos_imagery.core.stac.items import Asset
from views import line_in


def planned(folder, name, **facts):
    asset = Asset(name, f"https://a.example/{name}", **facts)
    return PlannedFile(None, asset, folder / name, None, folder)


def test_small_files_of_an_item_come_first_and_the_items_stay_in_their_order(tmp_path):
    first, second = tmp_path / "first", tmp_path / "second"
    files = [
        planned(second, "large.tif", size_bytes=9),
        planned(second, "unknown.tif", roles=("data",)),
        planned(second, "papers.xml", roles=("metadata",)),
        planned(first, "b.tif", size_bytes=5),
        planned(second, "small.tif", size_bytes=2),
        planned(first, "a.tif", size_bytes=1),
    ]
    names = [file.path.name for file in small_first(files)]
    assert names == ["papers.xml", "small.tif", "large.tif", "unknown.tif", "a.tif", "b.tif"]


def test_a_download_asks_for_small_files_first_and_reports_them_as_the_item_has_them(
    sandbox, make_client, buy, tmp_path, monitor
):
    client = make_client(sandbox, parallel=1)
    order_id = buy(sandbox, client, line_in(sandbox, "sentinel-2-l2a"))
    seen = []
    job = DeliverJob(client, order_id, tmp_path / "images", on_transfer=seen.append)
    delivery = job.run(monitor)
    asked = [os.path.basename(r.path) for r in sandbox.requests if "/storage/" in r.path]
    data = {os.path.basename(file.asset.href) for file in delivery.files if is_data(file.asset)}
    turns = [name in data for name in asked]
    assert turns == sorted(turns)
    assert 1 < sum(turns) < len(turns)
    assets = list(delivery.files[0].item.assets)
    assert [file.asset.key for file in delivery.files] == assets
    names = {name for one in seen for name in one.files_now}
    assert names <= {file.path.name for file in delivery.files}
    assert seen[-1].arrived == delivery.size_bytes
    assert seen[-1].files_now == ()


def test_what_is_left_of_an_order_is_found_out_without_a_folder(
    sandbox, client, buy, folder, tmp_path, monitor
):
    order_id = buy(sandbox, client, line_in(sandbox, "sentinel-2-l2a"))
    (record,) = records(Journal(folder))
    base = tmp_path / "images"
    download = OrderDownload(client, record, folder, base, lambda _far: None)
    left = download.bytes_left(monitor)
    assert not base.exists()
    delivery = download.run(monitor)
    assert left == delivery.size_bytes
    assert DownloadStates(Journal(folder)).get(record.origin, order_id).is_complete
    assert download.bytes_left(monitor) == 0


def test_connections_are_asked_for_by_the_order_whoever_holds_its_folder(tmp_path, monitor):
    """So that what comes first in the queue gets them first."""
    with holding(tmp_path, tmp_path, monitor, "7d3c"), holding(tmp_path, tmp_path, monitor) as hold:
        assert hold.order_id == "7d3c"

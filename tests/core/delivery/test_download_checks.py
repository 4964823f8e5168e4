# SPDX-License-Identifier: GPL-2.0-or-later
"""Downloads: checksums and sizes that an item states."""

from __future__ import annotations

import hashlib

import pytest
from datacosmos_imagery.core import DownloadJob
from datacosmos_imagery.core.delivery.downloads import download_items
from datacosmos_imagery.core.errors import DownloadError
from storage import VISUAL, item_at, names_in, storage_requests
from views import entry_in, line_in


def test_checksums_and_sizes_of_the_item_are_checked(make_sandbox, make_client, buy, base, monitor):
    sandbox = make_sandbox(checksums=True)
    client = make_client(sandbox)
    order_id = buy(sandbox, client, line_in(sandbox, "sentinel-2-l2a"))
    report = DownloadJob(client, order_id, base).run(monitor)
    assert all(f.asset.checksum.startswith("1220") for f in report.files)


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"file:checksum": "1220" + "00" * 32}, "checksum"),
        ({"file:checksum": "d50110" + "00" * 16}, "checksum"),
        ({"file:size": 17}, "announces"),
    ],
)
def test_a_file_that_is_not_what_the_item_says_is_not_kept(
    sandbox, client, bought, base, monitor, facts, words
):
    href = entry_in(sandbox, "sentinel-2-l2a").item["assets"]["visual"]["href"]
    item = item_at(sandbox, href.replace("@BASE@", sandbox.url), **facts)
    with pytest.raises(DownloadError) as caught:
        download_items(client, [item], base, (), monitor)
    assert words in caught.value.message
    assert names_in(base) == ["ITEM.json"]


@pytest.mark.parametrize("text", ["abcd", "1220" + "zz" * 32, "1220" + "00" * 31])
def test_a_checksum_of_an_unknown_kind_is_said_and_the_file_is_kept(
    sandbox, client, bought, base, monitor, text
):
    href = entry_in(sandbox, "sentinel-2-l2a").item["assets"]["visual"]["href"]
    item = item_at(sandbox, href.replace("@BASE@", sandbox.url), **{"file:checksum": text})
    download_items(client, [item], base, (), monitor)
    assert VISUAL in names_in(base)
    assert any("kind of checksum isn't known" in text for text in monitor.infos)


def test_a_good_checksum_passes(sandbox, client, bought, base, monitor):
    href = entry_in(sandbox, "sentinel-2-l2a").item["assets"]["visual"]["href"]
    href = href.replace("@BASE@", sandbox.url)
    (file,) = download_items(client, [item_at(sandbox, href)], base, (), monitor).files
    data = file.path.read_bytes()
    good = item_at(sandbox, href, **{"file:checksum": "1220" + hashlib.sha256(data).hexdigest()})
    (again,) = download_items(client, [good], base / "again", (), monitor).files
    assert again.path.read_bytes() == data


def test_an_asset_whose_size_changed_is_fetched_again(sandbox, client, bought, base, monitor):
    href = entry_in(sandbox, "sentinel-2-l2a").item["assets"]["visual"]["href"]
    href = href.replace("@BASE@", sandbox.url)
    (file,) = download_items(client, [item_at(sandbox, href)], base, (), monitor).files
    before = len(storage_requests(sandbox))
    size = {"file:size": file.size_bytes}
    kept = download_items(client, [item_at(sandbox, href, **size)], base, (), monitor)
    assert kept.files[0].kept
    assert len(storage_requests(sandbox)) == before
    with pytest.raises(DownloadError, match="announces"):
        other = {"file:size": file.size_bytes + 1}
        download_items(client, [item_at(sandbox, href, **other)], base, (), monitor)
    assert len(storage_requests(sandbox)) == before + 1

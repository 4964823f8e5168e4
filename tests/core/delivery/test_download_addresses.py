# SPDX-License-Identifier: GPL-2.0-or-later
"""Downloads: which addresses are followed, and the token for the API alone."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core import DownloadJob
from datacosmos_imagery.core.delivery.downloads import download_items
from datacosmos_imagery.core.errors import DownloadError
from datacosmos_imagery.core.sandbox import Fault
from storage import item_at


def test_the_token_goes_to_the_apis_host_only(make_sandbox, make_client, base, monitor):
    ours, other = make_sandbox(), make_sandbox()
    other.faults.add(Fault("/file.tiff", body=b"II*\0data", content_type="image/tiff", times=None))
    client = make_client(ours)
    download_items(client, [item_at(ours, f"{other.url}/file.tiff")], base, (), monitor)
    assert other.requests
    assert all("authorization" not in r.headers for r in other.requests)


def test_the_token_does_not_follow_a_redirect_to_another_host(
    make_sandbox, make_client, base, monitor
):
    ours, other = make_sandbox(), make_sandbox()
    ours.faults.add(Fault("/file.tiff", redirect_to=f"{other.url}/there.tiff?signature=abc"))
    other.faults.add(Fault("/there.tiff", body=b"II*\0data", content_type="image/tiff"))
    client = make_client(ours)
    item = item_at(ours, f"{ours.url}/api/data/v0/storage/full/file.tiff")
    (file,) = download_items(client, [item], base, (), monitor).files
    assert file.path.read_bytes() == b"II*\0data"
    assert ours.requests[-1].headers["authorization"].startswith("Bearer ")
    assert all("authorization" not in r.headers for r in other.requests)


def test_a_redirect_to_plain_http_elsewhere_is_not_followed(sandbox, client, base, monitor):
    sandbox.faults.add(Fault("/file.tiff", redirect_to="http://files.example.org/x.tiff"))
    item = item_at(sandbox, f"{sandbox.url}/api/data/v0/storage/full/file.tiff")
    with pytest.raises(DownloadError, match="isn't encrypted"):
        download_items(client, [item], base, (), monitor)


@pytest.mark.parametrize(
    "href", ["", "s3://bucket/key.tif", "file:///etc/passwd", "http://files.example.org/x.tif"]
)
def test_an_address_that_is_not_safe_is_left_out_and_reported(sandbox, client, base, monitor, href):
    with pytest.raises(DownloadError, match="nothing to download"):
        download_items(client, [item_at(sandbox, href)], base, (), monitor)
    assert monitor.warnings


def test_the_stored_item_holds_no_signed_links(sandbox, client, base, monitor):
    sandbox.faults.add(Fault("/x.tiff", body=b"II*\0", content_type="image/tiff"))
    item = item_at(sandbox, f"{sandbox.url}/x.tiff?X-Amz-Signature=planted")
    download_items(client, [item], base, (), monitor)
    for path in base.rglob("*"):
        assert path.is_dir() or b"planted" not in path.read_bytes()


def test_internal_addresses_are_downloaded_from_the_public_storage(
    sandbox, client, base, monitor, buy
):
    entry = next(
        e
        for e in sandbox.catalogue.entries
        if "datacosmos-file-storage" in str(e.item["assets"]) and not e.collection.endswith("--qa")
    )
    from datacosmos_imagery.core import LineItem

    order_id = buy(sandbox, client, LineItem(entry.collection, entry.id, entry.scene.level))
    (file,) = DownloadJob(client, order_id, base, ("NIR",)).run(monitor).files
    assert file.path.name == "NIR_COG.tiff"


def test_a_redirect_in_a_circle_is_said(sandbox, client, base, monitor):
    address = f"{sandbox.url}/round.tiff"
    sandbox.faults.add(Fault("/round.tiff", redirect_to=address, times=None))
    with pytest.raises(DownloadError, match="in a circle"):
        download_items(client, [item_at(sandbox, address)], base, (), monitor)

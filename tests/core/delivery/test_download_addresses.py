# SPDX-License-Identifier: GPL-2.0-or-later
"""Downloads: which addresses are followed, and the token for the API alone."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core import DownloadJob
from datacosmos_imagery.core.delivery.downloads import download_items
from datacosmos_imagery.core.errors import DownloadError
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.stac.items import item_from_json
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


def test_a_relative_address_that_counts_from_another_host_gets_no_token(
    make_sandbox, make_client, base, monitor
):
    ours, other = make_sandbox(), make_sandbox()
    other.faults.add(Fault("/a/file.tiff", body=b"II*\0data", content_type="image/tiff"))
    data = {
        "id": "ITEM",
        "collection": "c",
        "links": [{"rel": "self", "href": f"{other.url}/a/item.json"}],
        "assets": {"A": {"href": "./file.tiff", "type": "image/tiff"}},
    }
    item = item_from_json(data, f"{ours.url}/api/data/v0/storage")
    client = make_client(ours)
    client.collections(monitor)  # signs in
    download_items(client, [item], base, (), monitor)
    assert other.requests[-1].path == "/a/file.tiff"
    assert all("authorization" not in r.headers for r in other.requests)


SELF = "https://h.example/a/b/item.json"
STORAGE = "https://api.example/api/data/v0/storage"


@pytest.mark.parametrize(
    ("href", "links", "expected"),
    [
        ("./x.tif", [SELF], "https://h.example/a/b/x.tif"),
        ("../x.tif", [SELF], "https://h.example/a/x.tif"),
        ("./x 1.tif", [SELF], "https://h.example/a/b/x%201.tif"),
        ("/x.tif?v=1", [SELF], "https://h.example/x.tif?v=1"),
        ("//other.example/x.tif", [SELF], "https://other.example/x.tif"),
        ("x.tif", [], "https://api.example/api/data/v0/stac/collections/c/items/x.tif"),
        ("../x.tif", ["http://stac.default/items/I"], f"{STORAGE[:-8]}/stac/collections/c/x.tif"),
        ("x.tif", ["./I.json"], "https://api.example/api/data/v0/stac/collections/c/items/x.tif"),
        ("http://api.example/x.tif", [], "https://api.example/x.tif"),
        ("http://files.local/full/x.tif", [], f"{STORAGE}/full/x.tif"),
        ("http://files.example/x.tif", [], "http://files.example/x.tif"),
        ("s3://b/x.tif", [SELF], "s3://b/x.tif"),
        ("", [SELF], ""),
    ],
)
def test_an_address_counts_from_the_self_link_else_from_the_items_own(href, links, expected):
    links = [{"rel": "parent", "href": "https://no.example/"}] + [
        {"rel": "self", "href": link} for link in links
    ]
    data = {"id": "I", "collection": "c", "links": links, "assets": {"A": {"href": href}}}
    assert item_from_json(data, STORAGE).assets["A"].href == expected


H, S3 = "https://h.example/x.tif", "s3://b/x.tif"


@pytest.mark.parametrize(
    ("href", "alternate", "expected"),
    [
        (S3, {"https": {"href": H}}, (H, ())),
        (S3, {"s3": {"href": S3}, "public": {"href": H}}, (H, ())),
        (S3, [{"href": H}], (H, ())),
        (S3, [H], (H, ())),
        (S3, {"href": H}, (H, ())),
        (S3, {"files": {"href": "http://files.default/x.tif"}}, (f"{STORAGE}/x.tif", ())),
        (S3, {"plain": {"href": "http://h.example/x.tif"}}, (S3, ())),
        ("", {"https": {"href": H}}, (H, ())),
        ("http://h.example/x.tif", {"https": {"href": H}}, (H, ())),
        ("https://m.example/x.tif", {"https": {"href": H}}, ("https://m.example/x.tif", (H,))),
        (H, {"https": {"href": H}}, (H, ())),
        (S3, {"https": 7, "x": {"href": ["y"]}}, (S3, ())),
        (S3, "https", (S3, ())),
        (S3, H, (H, ())),
        (S3, {"https": [{"href": H}]}, (H, ())),
        (S3, [{"s3": {"href": S3}}, {"https": {"href": H, "title": "a/b"}}], (H, ())),
        (S3, {"href": S3, "https": {"href": H}}, (H, ())),
        (S3, {"href": {"https": H}}, (H, ())),
        (S3, [["x"], {"title": "x"}], (S3, ())),
        (H, [f"{H}{n}" for n in range(50)], (H, tuple(f"{H}{n}" for n in range(4)))),
    ],
)
def test_an_alternate_is_used_where_the_address_is_none_of_the_web(href, alternate, expected):
    asset = {"href": href, "alternate": alternate}
    item = item_from_json({"id": "I", "collection": "c", "assets": {"A": asset}}, STORAGE)
    found = item.assets["A"]
    assert (found.href, found.alternates) == expected


def test_the_stored_item_holds_no_signed_address_anywhere(sandbox, client, base, monitor):
    sandbox.faults.add(Fault("/x.tiff", body=b"II*\0", content_type="image/tiff", times=None))
    signed = f"{sandbox.url}/x.tiff?sig=planted"
    forms = ({"https": {"href": signed}}, [{"href": signed}], [signed], signed, {"a": [[signed]]})
    for number, alternate in enumerate(forms):
        item = item_at(sandbox, f"{sandbox.url}/x.tiff", alternate=alternate, elsewhere=signed)
        item.raw["links"] = [{"rel": "related", "href": signed}]
        download_items(client, [item], base / str(number), (), monitor)
    texts = [path.read_bytes() for path in base.rglob("*.json")]
    assert len(texts) >= len(forms)
    assert not any(b"planted" in text for text in texts)

# SPDX-License-Identifier: GPL-2.0-or-later
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from datacosmos_imagery.core import SearchJob, SearchQuery, ThumbnailCache
from datacosmos_imagery.core.catalogue.thumbnails import LARGEST_BYTES
from datacosmos_imagery.core.errors import (
    Cancelled,
    InputError,
    NetworkError,
    NotFound,
    ResponseError,
    StorageError,
)
from datacosmos_imagery.core.sandbox import Fault

PNG = b"\x89PNG\r\n\x1a\n"
PATH = r"/thumb"


@pytest.fixture
def cache(folder):
    return ThumbnailCache(folder)


def serve(sandbox, content, path=PATH, **parts):
    """Have the sandbox answer requests for the path with these bytes."""
    parts.setdefault("times", None)
    sandbox.faults.add(Fault(path, body=content, content_type="image/png", **parts))


def asked(sandbox, path=PATH):
    return [r for r in sandbox.requests if r.path.startswith(path)]


def test_a_thumbnail_is_fetched_once(sandbox, client, monitor, cache):
    found = SearchJob(client, SearchQuery(collections=("sentinel-2-l2a",), limit=20)).run(monitor)
    url = next(f.item.thumbnail for f in found.found if f.item.thumbnail)
    assert cache.get(url) is None
    path = cache.fetch(client, url, monitor)
    assert path.suffix == ".webp"
    assert path.read_bytes()[8:12] == b"WEBP"
    assert cache.fetch(client, url, monitor) == cache.get(url) == path
    assert len([r for r in sandbox.requests if r.path.endswith("thumbnail.webp")]) == 1


@pytest.mark.parametrize(
    ("content", "suffix"),
    [(PNG, ".png"), (b"\xff\xd8\xff\xe0", ".jpg"), (b"RIFF\x10\0\0\0WEBPVP8 ", ".webp")],
    ids=["PNG", "JPEG", "WebP"],
)
def test_the_kind_of_image_is_told_by_its_bytes(
    sandbox, client, monitor, cache, folder, content, suffix
):
    serve(sandbox, content)
    path = cache.fetch(client, f"{sandbox.url}/thumb.gif", monitor)
    assert (path.suffix, path.read_bytes()) == (suffix, content)
    assert list(folder.iterdir()) == [path]


@pytest.mark.parametrize(
    ("content", "parts", "error"),
    [
        (b"<html>sign in</html>", {}, ResponseError),
        (b"", {}, ResponseError),
        (PNG + bytes(LARGEST_BYTES), {}, ResponseError),
        (PNG + bytes(LARGEST_BYTES), {"no_length": True}, ResponseError),
        (PNG + bytes(1000), {"cut_after": 500}, NetworkError),
        (b"", {"status": 404}, NotFound),
    ],
    ids=["web page", "nothing", "too large", "too large, unannounced", "cut", "missing"],
)
def test_what_is_no_whole_image_is_not_kept(
    sandbox, client, monitor, cache, folder, content, parts, error
):
    serve(sandbox, content, **parts)
    with pytest.raises(error):
        cache.fetch(client, f"{sandbox.url}/thumb", monitor)
    assert cache.get(f"{sandbox.url}/thumb") is None
    assert not folder.exists()


def test_one_that_is_cut_without_a_length_is_not_kept_and_a_packed_one_is_unpacked(
    sandbox, client, monitor, cache
):
    whole = PNG + b"\0\0\0\0IDATcrc.\0\0\0\0IENDcrc."
    serve(sandbox, whole, times=1, no_length=True, cut_after=20, hides_cut=True)
    with pytest.raises(NetworkError, match="ends before"):
        cache.fetch(client, f"{sandbox.url}/thumb", monitor)
    serve(sandbox, whole, times=1, until_close=True, packs="gzip")
    assert cache.fetch(client, f"{sandbox.url}/thumb", monitor).read_bytes() == whole


def test_the_token_goes_to_the_api_alone(make_sandbox, make_client, monitor, cache):
    ours, other = make_sandbox(), make_sandbox()
    client = make_client(ours)
    for sandbox in (ours, other):
        serve(sandbox, PNG)
        cache.fetch(client, f"{sandbox.url}/thumb", monitor)
    with_token = [
        "authorization" in {n.lower() for n in asked(s)[0].headers} for s in (ours, other)
    ]
    assert with_token == [True, False]


@pytest.mark.parametrize("url", ["http://example.com/a.png", "file:///etc/passwd", "", "::"])
def test_an_unsafe_address_is_not_asked(client, monitor, cache, url):
    with pytest.raises(InputError):
        cache.fetch(client, url, monitor)


def test_the_least_used_go_first(sandbox, client, monitor, tmp_path):
    serve(sandbox, PNG + bytes(1000 - len(PNG)))
    cache = ThumbnailCache(tmp_path, limit_bytes=4000)
    urls = [f"{sandbox.url}/thumb/{number}" for number in range(5)]
    for age, url in zip((40, 30, 20, 10), urls):
        path = cache.fetch(client, url, monitor)
        os.utime(path, (time.time() - age, time.time() - age))
    cache.get(urls[0])
    cache.fetch(client, urls[4], monitor)
    assert [cache.get(url) is not None for url in urls] == [True, False, False, True, True]


def test_what_another_run_left_counts_too(sandbox, client, monitor, tmp_path):
    serve(sandbox, PNG + bytes(1000 - len(PNG)))
    old = ThumbnailCache(tmp_path, limit_bytes=10_000)
    for number in range(6):
        old.fetch(client, f"{sandbox.url}/thumb/{number}", monitor)
    abandoned, fresh = tmp_path / "crashed.part", tmp_path / "busy.part"
    for path, age in ((abandoned, 7200), (fresh, 0)):
        path.write_bytes(PNG)
        os.utime(path, (time.time() - age, time.time() - age))
    ThumbnailCache(tmp_path, limit_bytes=3000).fetch(client, f"{sandbox.url}/thumb/9", monitor)
    assert sum(path.stat().st_size for path in tmp_path.glob("*.png")) <= 3000
    assert [path.exists() for path in (abandoned, fresh)] == [False, True]


def test_many_threads_share_one_cache(sandbox, client, monitor, tmp_path):
    content = PNG + bytes(1000 - len(PNG))
    serve(sandbox, content)
    cache = ThumbnailCache(tmp_path, limit_bytes=8000)
    urls = [f"{sandbox.url}/thumb/{number % 12}" for number in range(60)]
    with ThreadPoolExecutor(6) as pool:
        paths = list(pool.map(lambda url: cache.fetch(client, url, monitor), urls))
    assert len(set(paths)) == 12
    left = list(tmp_path.iterdir())
    assert {path.read_bytes() for path in left} == {content}
    assert sum(path.stat().st_size for path in left) <= 8000 + 6 * 1000


def test_cancel_is_felt_while_the_server_is_slow(sandbox, client, monitor, cache):
    serve(sandbox, PNG, delay_s=4.0)
    threading.Timer(0.3, lambda: setattr(monitor, "stop", True)).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        cache.fetch(client, f"{sandbox.url}/thumb", monitor)
    assert time.monotonic() - began < 2.0


def test_a_folder_that_cannot_be_made_is_named(sandbox, client, monitor, tmp_path):
    serve(sandbox, PNG)
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError, match="file"):
        ThumbnailCache(tmp_path / "file").fetch(client, f"{sandbox.url}/thumb", monitor)

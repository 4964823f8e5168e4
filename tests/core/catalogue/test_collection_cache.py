# SPDX-License-Identifier: GPL-2.0-or-later
import json
import os

import pytest
from datacosmos_imagery.core import Collection, CollectionCache, CollectionsJob
from datacosmos_imagery.core.errors import StoreError

ORIGIN = "https://app.open-cosmos.com:443"
LISTED = [Collection.from_json({"id": "a-l1a-cogs", "title": "A"})]


def listings(sandbox):
    return [r for r in sandbox.requests if r.path.endswith("/collections")]


def age(folder, **changes):
    """Change what the only kept list says of itself."""
    (path,) = folder.iterdir()
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))


def test_the_list_is_asked_for_once_a_day(sandbox, client, monitor, tmp_path):
    first = CollectionsJob(client, CollectionCache(tmp_path)).run(monitor)
    asked = len(listings(sandbox))
    again = CollectionsJob(client, CollectionCache(tmp_path)).run(monitor)
    assert again == first
    assert [c.raw for c in again] == [c.raw for c in first]
    assert len(listings(sandbox)) == asked > 0
    assert {level for c in again for level in c.levels} >= {"L1A", "L1C", "L1D", "L2A"}
    CollectionsJob(client, CollectionCache(tmp_path), ask_again=True).run(monitor)
    assert len(listings(sandbox)) == 2 * asked


@pytest.mark.parametrize(
    "changes",
    [{"written_at": 0}, {"written_at": 9e12}, {"written_at": "?"}, {"version": 2}],
    ids=["old", "from the future", "undated", "newer"],
)
def test_a_list_that_is_not_fresh_is_not_used(tmp_path, changes):
    cache = CollectionCache(tmp_path)
    cache.write(ORIGIN, LISTED)
    assert cache.read(ORIGIN) == LISTED
    age(tmp_path, **changes)
    assert cache.read(ORIGIN) is None


def test_each_service_has_its_own_list(tmp_path):
    cache = CollectionCache(tmp_path)
    cache.write(ORIGIN, LISTED)
    assert cache.read("http://127.0.0.1:8099") is None


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff\xfe", b'{"version":'], ids=repr)
def test_a_damaged_list_is_as_good_as_none_and_replaced(tmp_path, content):
    cache = CollectionCache(tmp_path)
    cache.write(ORIGIN, LISTED)
    next(tmp_path.iterdir()).write_bytes(content)
    assert cache.read(ORIGIN) is None
    cache.write(ORIGIN, LISTED)
    assert cache.read(ORIGIN) == LISTED
    assert len(os.listdir(tmp_path)) == 1


def test_a_list_that_cannot_be_kept_is_shown_all_the_same(client, monitor, tmp_path):
    (tmp_path / "file").write_text("in the way")
    cache = CollectionCache(tmp_path / "file")
    with pytest.raises(StoreError, match="can't be kept"):
        cache.write(ORIGIN, LISTED)
    assert CollectionsJob(client, cache).run(monitor)
    assert "can't be kept" in monitor.warnings[0]


@pytest.mark.parametrize(
    ("data", "levels"),
    [
        ({"id": "menut-l1a-cogs"}, ("L1A",)),
        ({"id": "other", "summaries": {"processing:level": ["l1C", "L1D", "L1C"]}}, ("L1C", "L1D")),
        ({"id": "menut-l1a-cogs", "summaries": {"processing:level": "L2A"}}, ("L2A",)),
        ({"id": "other", "summaries": None}, ()),
    ],
    ids=["by its id", "listed", "one text", "unknown"],
)
def test_a_collection_says_its_levels(data, levels):
    assert Collection.from_json(data).levels == levels

# SPDX-License-Identifier: GPL-2.0-or-later
"""Servers of all kinds: what can't be had in parts comes whole, and nothing is put together wrong."""

from __future__ import annotations

from dataclasses import replace as _replace

import pytest
from area_scene import TileCutter
from datacosmos_imagery.core.areas.cutting import NotPlaced
from datacosmos_imagery.core.errors import Cancelled
from datacosmos_imagery.core.sandbox import Fault
from offered_files import cog_of, tiff_of
from tiled import Tiled, present_tiles

WANTED = {(0, 6): 7, (0, 7): 8, (0, 11): 12, (0, 12): 13}
LARGE = Tiled(size=(16 * 40, 16 * 40), tile_bytes=4096)


def add(scene, **fault):
    scene.offers.sandbox.faults.add(Fault("/scene.tif", **fault))


@pytest.mark.parametrize(
    "fault",
    [
        {"ignore_range": True, "times": None},
        {"in_parts": True, "times": None},
        {"hides_total": True, "times": None},
        {"without": ("ETag", "Last-Modified"), "times": None},
        {"packs": "gzip"},
    ],
    ids=["ignores Range", "multipart", "no total", "no version", "packed part"],
)
def test_where_parts_cant_be_had_the_whole_comes_and_is_cut(fault, scene, monitor):
    scene.offer()
    add(scene, **fault)
    cutter = TileCutter()
    (file,) = scene.fetch(monitor, cutter).files
    assert cutter.cut == [scene.data]
    assert file.part is not None
    assert scene.names == ["scene.tif", "scene_area.tif"]
    assert "can't be fetched" in monitor.warnings[0]
    assert "The whole file is fetched" in monitor.warnings[0]


def no_cogs():
    return {
        "directory at its end": Tiled(size=(16 * 17, 16 * 17), tile_bytes=65536, at_end=True),
        "strips": cog_of(bytes(range(256)) * 40),
        "plain": tiff_of(bytes(range(256))),
    }


@pytest.mark.parametrize("kind", no_cogs())
def test_what_is_no_cloud_optimised_geotiff_comes_whole(kind, scene, monitor):
    made = no_cogs()[kind]
    scene.offer(
        made if isinstance(made, Tiled) else None, None if isinstance(made, Tiled) else made
    )
    cutter = TileCutter(error=NotPlaced("it isn't known where it lies"))
    (file,) = scene.fetch(monitor, cutter).files
    assert file.part is None
    assert file.path.read_bytes() == scene.data
    assert len(monitor.warnings) == 2
    assert "stays whole" in monitor.warnings[1]


def test_an_image_that_lies_nowhere_comes_whole_and_it_is_said(scene, monitor):
    scene.offer(LARGE)
    cutter = TileCutter(error=NotPlaced("the image isn't map-projected"))
    (file,) = scene.fetch(monitor, cutter).files
    assert file.part is None
    assert file.path.read_bytes() == scene.data
    assert "isn't map-projected" in monitor.warnings[0]


@pytest.mark.parametrize(
    "fault",
    [
        {"drop": True},
        {"status": 429, "headers": {"Retry-After": "0"}},
        {"status": 503},
        {"most_bytes": 1000, "times": 3},
        {"cut_after": 900},
        {"cut_after": 900, "resets": True},
        {"no_length": True, "cut_after": 900},
    ],
    ids=["dropped", "429", "503", "short parts", "cut", "reset", "chunks cut"],
)
@pytest.mark.parametrize("skip", [0, 1, 3])
def test_what_passes_is_tried_again_from_where_it_broke_off(fault, skip, scene, monitor):
    scene.offer(LARGE)
    add(scene, skip=skip, **fault)
    cutter = TileCutter((5, 5, 3, 3))
    (file,) = scene.fetch(monitor, cutter).files
    found = present_tiles(cutter.cut[0])
    assert found == {
        (0, row * 40 + col): row * 40 + col + 1 for row in (5, 6, 7) for col in (5, 6, 7)
    }
    assert file.part is not None
    assert scene.names == ["scene_area.tif"]


@pytest.mark.parametrize("heeds", [True, False], ids=["heeds If-Range", "doesn't heed If-Range"])
def test_a_file_that_changes_between_two_ranges_is_begun_again(heeds, scene, monitor):
    scene.offer(LARGE)
    # The first range comes of the old file, all others of the new one.
    add(scene, skip=1, times=1, changed=True, skips_if_range=not heeds)
    cutter = TileCutter((5, 5, 3, 3))
    (file,) = scene.fetch(monitor, cutter).files
    assert set(present_tiles(cutter.cut[-1]).values()) == {
        row * 40 + col + 1 for row in (5, 6, 7) for col in (5, 6, 7)
    }
    assert scene.ranges.count("bytes=0-32767") >= 2
    assert file.part is not None


def test_a_file_that_changes_all_the_time_is_given_up(scene, monitor):
    scene.offer(LARGE)
    versions = iter(range(1000))

    def answer(request, others):
        reply = others(request)
        if request.path.endswith("/scene.tif"):
            return _replace(reply, headers={**reply.headers, "ETag": f'"{next(versions)}"'})
        return reply

    scene.offers.sandbox.intercept(answer)
    fetched = scene.fetch(monitor, TileCutter((5, 5, 3, 3)))
    assert fetched.files == ()
    assert "changes all the time" in fetched.failed[0].error.message
    assert scene.names == []


def test_a_finished_range_beyond_the_end_is_a_changed_file(scene, monitor):
    scene.offer(LARGE)
    add(scene, skip=1, status=416)
    (file,) = scene.fetch(monitor, TileCutter((5, 5, 3, 3))).files
    assert file.part is not None
    assert scene.ranges.count("bytes=0-32767") == 2


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_refusal_is_told_as_for_whole_files(status, scene, monitor):
    scene.offer(LARGE)
    add(scene, status=status, times=None)
    fetched = scene.fetch(monitor)
    assert fetched.failed
    assert str(status) in fetched.failed[0].error.message or status == 401
    assert scene.names == []


@pytest.mark.parametrize("part", [b"bytes 5-32772/6554000", b"bytes 0-10/9", b"items 0-5/9"])
def test_a_wrong_range_is_not_taken(part, scene, monitor):
    scene.offer()
    add(scene, headers={"Content-Range": part.decode()}, times=None)
    cutter = TileCutter()
    fetched = scene.fetch(monitor, cutter)
    assert all(data == scene.data for data in cutter.cut)
    assert fetched.failed or fetched.files


def test_an_item_that_states_another_size_is_no_reason_to_cut(scene, monitor):
    scene.offer(LARGE)
    fetched = scene.fetch(monitor, **{"file:size": 5})
    assert "announces" in fetched.failed[0].error.message
    assert scene.names == []


def test_a_cancel_leaves_nothing_half_done(scene, monitor):
    scene.offer(LARGE)

    def answer(request, others):
        # Once the head has come.
        if len(scene.ranges) == 2:
            monitor.stop = True
        return others(request)

    scene.offers.sandbox.intercept(answer)
    with pytest.raises(Cancelled):
        scene.fetch(monitor, TileCutter((5, 5, 10, 10)))
    assert scene.names == []
    monitor.stop = False
    (file,) = scene.fetch(monitor, TileCutter((5, 5, 10, 10))).files
    assert not file.kept


def test_a_part_that_cant_be_written_leaves_nothing(scene, monitor):
    scene.offer(LARGE)

    class Failing(TileCutter):
        def write(self, path, window, target, monitor):
            target.write_bytes(b"half")
            target.with_name(target.name + ".aux.xml").write_bytes(b"notes")
            raise NotPlaced("no")

    cutter = Failing((5, 5, 3, 3))
    fetched = scene.fetch(monitor, cutter)
    assert fetched.files == ()
    assert [name for name in scene.names if name != "scene.tif"] == []


def test_the_token_stays_with_the_api_where_a_range_is_redirected(
    make_sandbox, make_client, scene, monitor
):
    ours, other = make_sandbox(), scene.offers.sandbox
    there = scene.offer(LARGE)
    client = make_client(ours)
    scene.offers.client.close()
    scene.offers.client = client
    ours.faults.add(Fault("/file.tif", redirect_to=f"{there}?signature=abc", times=None))
    scene.href = f"{ours.url}/api/data/v0/storage/full/file.tif"
    cutter = TileCutter((5, 5, 3, 3))
    (file,) = scene.fetch(monitor, cutter).files
    assert file.part is not None
    asked = [r for r in ours.requests if r.path.endswith("/file.tif")]
    assert len(asked) >= 2
    assert all(r.headers["authorization"].startswith("Bearer ") for r in asked)
    assert len(other.requests) == len(asked)
    assert all("authorization" not in r.headers for r in other.requests)


def test_where_one_address_fails_the_others_are_tried(scene, monitor):
    good = scene.offer(LARGE)
    bad = f"{scene.offers.sandbox.url}/nowhere/scene.tif"
    scene.href = bad
    fetched = scene.fetch(monitor, TileCutter((5, 5, 3, 3)), alternate={"other": {"href": good}})
    assert [file.part is not None for file in fetched.files] == [True]

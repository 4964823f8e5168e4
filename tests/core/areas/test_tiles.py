# SPDX-License-Identifier: GPL-2.0-or-later
"""Only the tiles that an area needs are fetched, from TIFFs of all kinds."""

from __future__ import annotations

from dataclasses import replace

import pytest
from area_scene import AREA, TileCutter
from tiled import GHOST, Tiled, present_tiles

# Five columns of tiles: the window holds tiles 6, 7, 11 and 12, which have numbers from 1 on.
WANTED = {(0, 6): 7, (0, 7): 8, (0, 11): 12, (0, 12): 13}
KINDS = {
    "plain": Tiled(),
    "big-endian": Tiled(order=">"),
    "BigTIFF": Tiled(is_big=True),
    "big-endian BigTIFF": Tiled(is_big=True, order=">"),
    "with smaller forms": Tiled(smaller=((40, 32), (20, 16))),
    "ghost": Tiled(ghost=GHOST),
    "BigTIFF with ghost": Tiled(ghost=GHOST, is_big=True, smaller=((40, 32),)),
}


@pytest.mark.parametrize("tiled", KINDS.values(), ids=KINDS)
def test_the_tiles_of_the_window_are_fetched_and_no_others(tiled, scene, monitor):
    scene.offer(tiled)
    cutter = TileCutter()
    (file,) = scene.fetch(monitor, cutter).files
    assert present_tiles(cutter.cut[0]) == WANTED
    assert file.part.window == (16, 16, 32, 32)
    assert (file.part.level, file.part.image) == ((80, 64), (80, 64))
    assert monitor.warnings == []


def test_a_smaller_form_is_fetched_alone(scene, monitor):
    scene.offer(Tiled(smaller=((40, 32), (20, 16))))
    cutter = TileCutter((1, 0, 2, 1), level=(40, 32))
    (file,) = scene.fetch(monitor, cutter).files
    # The image has 20 tiles; the smaller form's row of three begins behind them.
    assert present_tiles(cutter.cut[0]) == {(1, 1): 22, (1, 2): 23}
    assert (file.part.level, file.part.image) == ((40, 32), (80, 64))


def test_the_mask_comes_with_its_tiles(scene, monitor):
    scene.offer(Tiled(has_masks=True, smaller=((40, 32),)))
    cutter = TileCutter((0, 0, 1, 1))
    scene.fetch(monitor, cutter)
    assert present_tiles(cutter.cut[0]) == {(0, 0): 1, (2, 0): 27}


def test_each_band_with_tiles_of_its_own_is_fetched(scene, monitor):
    scene.offer(Tiled(planes=3))
    cutter = TileCutter((0, 0, 1, 1))
    scene.fetch(monitor, cutter)
    assert present_tiles(cutter.cut[0]) == {(0, 0): 1, (0, 20): 21, (0, 40): 41}


def test_tiles_that_were_never_written_stay_missing(scene, monitor):
    scene.offer(Tiled(missing=frozenset({6, 12})))
    cutter = TileCutter()
    scene.fetch(monitor, cutter)
    assert set(present_tiles(cutter.cut[0])) == {(0, 7), (0, 11)}


def test_an_area_of_nothing_but_unwritten_tiles_needs_no_more_than_the_head(scene, monitor):
    scene.offer(Tiled(missing=frozenset({0})))
    (file,) = scene.fetch(monitor, TileCutter((0, 0, 1, 1))).files
    assert file.part is not None
    assert len(scene.ranges) == 1


def test_hardly_more_is_fetched_than_the_tiles(scene, monitor):
    scene.offer(Tiled(size=(16 * 40, 16 * 40), tile_bytes=4096, ghost=GHOST))
    scene.fetch(monitor, TileCutter((5, 5, 10, 10)))
    assert scene.fetched_bytes <= 1.3 * 100 * 4096
    # A row of tiles is one range.
    assert len(scene.ranges) == 1 + 10


def test_a_head_longer_than_the_first_range_is_fetched_on(scene, monitor):
    scene.offer(Tiled(size=(16 * 100, 16 * 60), tile_bytes=16))
    cutter = TileCutter((99, 59, 1, 1))
    scene.fetch(monitor, cutter)
    assert present_tiles(cutter.cut[0]) == {(0, 5999): 6000}
    assert scene.ranges[0] == "bytes=0-32767"


def test_an_area_elsewhere_fetches_the_head_alone_and_leaves_nothing(scene, monitor):
    scene.offer(Tiled(size=(16 * 40, 16 * 40), tile_bytes=4096))
    fetched = scene.fetch(monitor, TileCutter(None))
    assert fetched.files == ()
    assert fetched.outside == ("scene.tif",)
    assert scene.names == []
    assert len(scene.ranges) == 1


def test_all_of_an_image_is_the_image(scene, monitor):
    data = scene.offer() and scene.data
    (file,) = scene.fetch(monitor, TileCutter((0, 0, 5, 4))).files
    assert file.part is None
    assert file.path.read_bytes() == data
    assert scene.names == ["scene.tif"]


def test_the_same_area_is_fetched_once(scene, monitor):
    scene.offer()
    (first,) = scene.fetch(monitor).files
    asked = len(scene.ranges)
    (second,) = scene.fetch(monitor).files
    assert (second.path, second.kept, second.part) == (first.path, True, first.part)
    assert len(scene.ranges) == asked


def test_a_part_that_was_changed_is_fetched_again(scene, monitor):
    scene.offer()
    (first,) = scene.fetch(monitor).files
    content = first.path.read_bytes()
    first.path.write_bytes(b"x" * len(content))
    (second,) = scene.fetch(monitor).files
    assert (second.path, second.kept) == (first.path, False)
    assert second.path.read_bytes() == content


def test_another_area_gets_a_file_of_its_own(scene, monitor):
    scene.offer()
    (first,) = scene.fetch(monitor).files
    other = replace(AREA, metres=20.0)
    (second,) = scene.fetch(monitor, area=other).files
    assert scene.names == ["scene_area-2.tif", "scene_area.tif"]
    assert (first.path.name, second.path.name) == ("scene_area.tif", "scene_area-2.tif")


def test_a_file_of_somebody_else_keeps_its_name(scene, monitor):
    scene.offer()
    folder = scene.folder / "got" / "ITEM"
    folder.mkdir(parents=True)
    (folder / "scene_area.tif").write_bytes(b"mine")
    (file,) = scene.fetch(monitor).files
    assert file.path.name == "scene_area-2.tif"
    assert (folder / "scene_area.tif").read_bytes() == b"mine"


def test_a_whole_image_that_is_here_is_cut_without_asking(scene, monitor):
    scene.offer()
    scene.fetch(monitor, area=None)
    asked = len(scene.ranges)
    cutter = TileCutter()
    (file,) = scene.fetch(monitor, cutter).files
    assert cutter.cut == [scene.data]
    assert len(scene.ranges) == asked
    assert file.part is not None
    assert scene.names == ["scene.tif", "scene_area.tif"]


def test_a_part_is_never_taken_for_the_image(scene, monitor):
    scene.offer()
    scene.fetch(monitor)
    (file,) = scene.fetch(monitor, area=None).files
    assert (file.part, file.kept, file.path.name) == (None, False, "scene.tif")
    assert file.path.read_bytes() == scene.data

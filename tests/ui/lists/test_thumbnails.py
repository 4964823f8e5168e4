# SPDX-License-Identifier: GPL-2.0-or-later
"""Thumbnails in the background, from a sandbox."""

from __future__ import annotations

import struct
import zlib

import pytest
from datacosmos_imagery.core import Monitor
from datacosmos_imagery.core.catalogue.search import SearchQuery
from datacosmos_imagery.core.catalogue.search_job import SearchJob
from datacosmos_imagery.core.catalogue.thumbnails import ThumbnailCache
from datacosmos_imagery.core.errors import AuthError
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.adapters.rasters.pictures import read_picture
from datacosmos_imagery.ui.lists.thumbnails import ThumbnailLoader, VisibleThumbnails
from qgis.PyQt.QtCore import QStringListModel
from qgis.PyQt.QtGui import QImage, QPixmap
from qgis.PyQt.QtWidgets import QListView
from stopping import stop_task

ABSENT = "https://storage.invalid/nothing.png"


@pytest.fixture
def addresses(client):
    """Addresses of three thumbnails in the sandbox."""
    found = SearchJob(client, SearchQuery(limit=30)).run(Monitor()).found
    listed = [entry.item.thumbnail for entry in found if entry.item.thumbnail.startswith("http")]
    return list(dict.fromkeys(listed))[:3]


@pytest.fixture
def make_loader(sandbox, make_client, runner, tmp_path):
    def make(most_pictures=400, **settings):
        cache = ThumbnailCache(tmp_path / "thumbnails")
        return ThumbnailLoader(
            cache,
            runner,
            lambda: make_client(sandbox, **settings),
            most_pictures=most_pictures,
        )

    return make


def fetched(sandbox):
    return [request.path for request in sandbox.requests if "thumbnail" in request.path]


def test_wanted_thumbnails_become_pictures(make_loader, addresses, qtbot):
    loader = make_loader()
    assert loader.pixmap(addresses[0]) is None
    loader.want(addresses)
    qtbot.waitUntil(lambda: all(isinstance(loader.pixmap(a), QPixmap) for a in addresses))
    assert loader.pixmap(addresses[0]).width() > 50


def test_a_restart_takes_them_from_the_disk(make_loader, sandbox, addresses, qtbot):
    for loader in (make_loader(), make_loader()):
        loader.want(addresses)
        qtbot.waitUntil(lambda: not loader.is_loading)  # noqa: B023  it waits here
        assert all(isinstance(loader.pixmap(address), QPixmap) for address in addresses)
    assert len(fetched(sandbox)) == len(addresses)


def test_a_dead_address_is_said_once_and_not_tried_for_ever(make_loader, sandbox, qtbot):
    missing = f"{sandbox.url}/thumbnail-of-nothing.png"
    loader = make_loader(retries=0)
    with qtbot.waitSignal(loader.ready) as told:
        loader.want([missing])
    assert told.args == [missing]
    assert loader.pixmap(missing) is False
    qtbot.waitUntil(lambda: not loader.is_loading)
    tried = len(fetched(sandbox))
    for _scroll in range(3):
        loader.want([missing])
    assert not loader.is_loading
    assert len(fetched(sandbox)) == tried


def test_what_scrolled_away_before_its_turn_is_not_fetched(make_loader, addresses, qtbot):
    loader = make_loader()
    loader.want([addresses[0]])
    for address in addresses[1:]:
        loader.want([address])
    qtbot.waitUntil(lambda: isinstance(loader.pixmap(addresses[-1]), QPixmap))
    qtbot.waitUntil(lambda: not loader.is_loading)
    assert loader.pixmap(addresses[1]) is None


def test_without_an_account_there_are_no_pictures_and_no_endless_tries(runner, tmp_path, qtbot):
    loader = ThumbnailLoader(ThumbnailCache(tmp_path), runner)
    with qtbot.waitSignal(loader.ready):
        loader.want([ABSENT])
    qtbot.waitUntil(lambda: not loader.is_loading)
    loader.want([ABSENT])
    assert not loader.is_loading


@pytest.mark.parametrize("kind", ["png", "jpg", "webp"])
def test_pictures_are_read_by_content_and_made_small(tmp_path, kind):
    path = tmp_path / "picture.dat"
    image = QImage(600, 300, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    assert image.save(str(path), kind)
    small = read_picture(path, 256)
    assert (small.width(), small.height()) == (256, 128)


def test_gdal_reads_what_this_qt_cannot(tmp_path, monkeypatch):
    from datacosmos_imagery.ui.adapters.rasters import pictures

    path = tmp_path / "picture.webp"
    image = QImage(600, 300, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    assert image.save(str(path), "webp", 100)
    # As on a Qt without the WebP plugin.
    monkeypatch.setattr(pictures.QImageReader, "canRead", lambda _self: False)
    small = read_picture(path, 256)
    assert (small.width(), small.height()) == (256, 128)
    colour = small.pixelColor(100, 60)
    assert abs(colour.red() - 0x33) < 8
    assert abs(colour.blue() - 0x99) < 8


@pytest.mark.parametrize(
    "content", [b"", b"no picture", b"<svg xmlns='http://www.w3.org/2000/svg'/>"]
)
def test_what_is_no_picture_is_none(tmp_path, content):
    path = tmp_path / "picture.png"
    path.write_bytes(content)
    assert read_picture(path, 256) is None


def test_a_small_file_that_unpacks_to_a_gigantic_picture_is_none(tmp_path):
    def chunk(kind, content):
        body = kind + content
        return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))

    def png(width, height):
        head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
        pixels = zlib.compress(bytes((width + 1) * height))
        parts = (chunk(b"IHDR", head), chunk(b"IDAT", pixels), chunk(b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(parts)

    path = tmp_path / "picture.png"
    path.write_bytes(png(800, 600))
    assert read_picture(path, 256) is not None
    path.write_bytes(png(8000, 6000))
    assert path.stat().st_size < 100_000
    assert read_picture(path, 256) is None


def test_views_that_share_a_loader_both_get_their_pictures(make_loader, addresses, qtbot):
    loader = make_loader()
    loader.want(addresses[:1], wanter=1)
    loader.want(addresses[1:2], wanter=2)
    qtbot.waitUntil(lambda: all(isinstance(loader.pixmap(a), QPixmap) for a in addresses[:2]))


def test_what_a_view_wanted_that_is_gone_is_not_loaded(make_loader, sandbox, addresses, qtbot):
    loader = make_loader()
    loader.want([], wanter=2)
    loader.want(addresses[:1], wanter=1)
    loader.want(addresses[1:2], wanter=2)
    loader.forget(2)
    qtbot.waitUntil(lambda: not loader.is_loading)
    assert loader.pixmap(addresses[1]) is None


def test_without_a_usable_account_all_fail_for_a_while_and_the_next_account_tries_again(
    make_loader, make_client, sandbox, addresses, qtbot
):
    def refuse():
        raise AuthError("The password was refused.")

    loader = make_loader()
    loader.set_client_factory(refuse)
    loader.want(addresses)
    qtbot.waitUntil(lambda: all(loader.pixmap(address) is False for address in addresses))
    qtbot.waitUntil(lambda: not loader.is_loading)
    loader.set_client_factory(lambda: make_client(sandbox))
    loader.want(addresses)
    qtbot.waitUntil(lambda: all(isinstance(loader.pixmap(a), QPixmap) for a in addresses))


def test_only_so_many_pictures_are_held_in_memory(make_loader, addresses, qtbot):
    loader = make_loader(most_pictures=2)
    loader.want(addresses[:2])
    qtbot.waitUntil(lambda: all(isinstance(loader.pixmap(a), QPixmap) for a in addresses[:2]))
    assert isinstance(loader.pixmap(addresses[0]), QPixmap)  # seen last, so it stays
    loader.want(addresses[2:])
    qtbot.waitUntil(lambda: isinstance(loader.pixmap(addresses[2]), QPixmap))
    assert isinstance(loader.pixmap(addresses[0]), QPixmap)
    assert loader.pixmap(addresses[1]) is None


def test_loading_that_is_stopped_in_the_task_manager_begins_again_when_wanted(
    make_loader, sandbox, addresses, qtbot
):
    sandbox.faults.add(Fault(".", times=None, delay_s=0.2))
    loader = make_loader()
    loader.want(addresses)
    stop_task("Loading previews")
    qtbot.waitUntil(lambda: not loader.is_loading)
    sandbox.faults.clear()
    loader.want(addresses)
    qtbot.waitUntil(lambda: all(isinstance(loader.pixmap(a), QPixmap) for a in addresses))


def test_pictures_are_read_anew_for_larger_rows_or_a_sharper_screen(
    make_loader, addresses, qtbot, tmp_path
):
    address = addresses[0]
    make_loader().want([address])
    cache = ThumbnailCache(tmp_path / "thumbnails")
    qtbot.waitUntil(lambda: cache.get(address) is not None)
    large = QImage(700, 500, QImage.Format.Format_RGB32)
    large.fill(0x336699)
    assert large.save(str(cache.get(address)), "PNG")
    loader = make_loader()

    def width_at(side):
        loader.want([address], side=side)
        qtbot.waitUntil(lambda: isinstance(loader.pixmap(address), QPixmap))
        return loader.pixmap(address).width()

    assert width_at(90) == 256, "enough for most"
    assert width_at(300) == 300
    assert width_at(90) == 300
    assert width_at(5000) == 700, "all that there is"


def test_a_view_asks_for_the_pixels_of_its_rows(make_loader, addresses, qtbot):
    loader, asked = make_loader(), []
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(Addresses(addresses, view))
    font = view.font()
    font.setPixelSize(400)
    view.setFont(font)
    visible = VisibleThumbnails(view, loader)
    want = loader.want
    loader.want = lambda wanted, wanter, side: (asked.append(side), want(wanted, wanter, side))
    view.show()
    qtbot.waitUntil(lambda: bool(asked))
    assert asked[0] >= view.sizeHintForRow(0) * view.devicePixelRatioF() > 400
    assert visible.parent() is view


class Addresses(QStringListModel):
    def thumbnails_of(self, rows):
        return [self.stringList()[row] for row in rows]


def test_what_a_view_wanted_that_was_deleted_is_not_loaded(make_loader, sandbox, addresses, qtbot):
    sandbox.faults.add(Fault("thumbnail", delay_s=1))
    loader = make_loader()
    loader.want(addresses[:1], wanter=1)
    view = QListView()
    view.setModel(Addresses(addresses[1:], view))
    VisibleThumbnails(view, loader)
    view.show()
    qtbot.waitUntil(lambda: set(addresses) == set(loader.wanted))
    view.deleteLater()
    del view
    qtbot.waitUntil(lambda: addresses[:1] == list(loader.wanted))
    qtbot.waitUntil(lambda: not loader.is_loading)
    assert loader.pixmap(addresses[0])
    assert loader.pixmap(addresses[1]) is None

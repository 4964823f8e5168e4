# SPDX-License-Identifier: GPL-2.0-or-later
"""Thumbnails for what is on the screen, loaded in the background."""

from __future__ import annotations

import math
import time
import weakref
from collections import OrderedDict
from collections.abc import Callable, Iterable
from itertools import chain
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView

from ...core.errors import Cancelled, DataCosmosError, NetworkError
from ...core.job import Monitor
from ...core.redaction import get_logger
from ..adapters.rasters.pictures import read_picture
from .visible_rows import VisibleRows

if TYPE_CHECKING:
    from ...core.catalogue.thumbnails import ThumbnailCache
    from ...core.service.client import Client
    from ..adapters.tasks import JobTask, TaskRunner

_log = get_logger(__name__)

_SIDE, _MOST_SIDE = 256, 1024  # pixels; the first is enough for a row on most screens
_MOST_AT_ONCE = 4
_RETRY_AFTER_S = 60.0
_SETTLED_MS = 60  # a list that scrolls asks for nothing


class ThumbnailLoader(QObject):
    """Loads thumbnails through the disk cache: one task at a time, a few requests in it.

    Task threads are as few as the machine's cores and are QGIS's, so thumbnails take one.

    Args:
        client_factory: makes a client; called in the worker thread. None to show only what
            lies in the disk cache.
        most_pictures: held in memory, about 0.2 MB each at most; fewer if they are larger.
    """

    ready = pyqtSignal(str)  # address; its picture can be asked for, or there is none

    def __init__(
        self,
        cache: ThumbnailCache,
        runner: TaskRunner,
        client_factory: Callable[[], Client] | None = None,
        parent: QObject | None = None,
        *,
        most_pictures: int = 400,
    ) -> None:
        super().__init__(parent)
        self._cache, self._runner = cache, runner
        self._most_pictures, self._side = most_pictures, _SIDE
        self._client_factory = client_factory
        self._pictures: OrderedDict[str, QPixmap] = OrderedDict()
        # When each may be tried again; infinity for what will never be a picture.
        self._failed: dict[str, float] = {}
        self._wants: dict[int, tuple[str, ...]] = {}
        # All of these. Read in the worker: what has scrolled out of sight isn't fetched any more.
        self.wanted: tuple[str, ...] = ()
        self._task: JobTask | None = None

    enlarged = pyqtSignal(str, QPixmap)
    """An address, and its picture as large as it was asked for."""

    def enlarge(self, address: str, side: int) -> None:
        """Read a picture that is loaded anew and larger, in the background; tells `enlarged`.

        Nothing comes of it if it isn't in the disk cache.

        Args:
            side: of the place for it, in pixels of the screen.
        """
        cache = self._cache

        def work(_monitor: Monitor, _deliver: Callable[[Any], None]) -> QImage | None:
            path = cache.get(address)
            return None if path is None else read_picture(path, min(side, _MOST_SIDE))

        def show(image: QImage | None) -> None:
            if image is not None:
                self.enlarged.emit(address, QPixmap.fromImage(image))

        def fail(error: Exception) -> None:
            _log.info("A preview can't be enlarged: %s", error)

        self._runner.start(self.tr("Enlarging a preview"), work, on_success=show, on_failure=fail)

    def set_client_factory(self, client_factory: Callable[[], Client] | None) -> None:
        """Use another account; what failed under the old one may be tried again."""
        self._client_factory = client_factory
        self._failed = {}

    @property
    def is_loading(self) -> bool:
        return self._task is not None

    def pixmap(self, address: str) -> QPixmap | bool | None:
        """Return the picture of an address; None while it is awaited, False if there is none."""
        picture = self._pictures.get(address)
        if picture is not None:
            self._pictures.move_to_end(address)
            return picture
        return False if address in self._failed else None

    def want(self, addresses: Iterable[str], wanter: int = 0, side: int = _SIDE) -> None:
        """Load these, and forget what the same wanter wanted before and hasn't begun.

        Args:
            wanter: tells the views apart that share this loader. The latest is served first.
            side: of the place for a picture, in pixels of the screen.
        """
        self._enlarge(min(side, _MOST_SIDE))
        self.forget(wanter)
        self._wants[wanter] = tuple(address for address in addresses if address)
        self._sum_up()
        if self._task is None:
            self._start()

    def _enlarge(self, side: int) -> None:
        """Read pictures anew, from the disk, that are too small for a large font or screen."""
        if side > self._side:
            self._most_pictures = round(self._most_pictures * (self._side / side) ** 2)
            self._side = side
            self._pictures.clear()

    def forget(self, wanter: int) -> None:
        """Forget what a wanter wanted, that is gone or empty."""
        self._wants.pop(wanter, None)
        self._sum_up()

    def _sum_up(self) -> None:
        latest_first = reversed(list(self._wants.values()))
        self.wanted = tuple(dict.fromkeys(chain.from_iterable(latest_first)))

    def _missing(self) -> tuple[str, ...]:
        now = time.monotonic()
        return tuple(
            address
            for address in self.wanted
            if address not in self._pictures and self._failed.get(address, 0.0) <= now
        )

    def _start(self) -> None:
        addresses = self._missing()
        if not addresses:
            return
        factory, side = self._client_factory, self._side

        def work(monitor: Monitor, deliver: Callable[[Any], None]) -> None:
            _load(self._cache, factory, addresses, lambda: self.wanted, side, monitor, deliver)

        self._task = self._runner.start(
            self.tr("Loading previews"),
            work,
            on_success=lambda _result: self._on_end(),
            on_failure=self._on_failure,
            on_cancel=self._on_cancel,
            on_delivery=lambda loaded: self._on_read(loaded, side),
        )

    def _on_read(self, loaded: tuple[str, QImage | None, float], side: int) -> None:
        # One that was read before larger ones were wanted is read again.
        if loaded[1] is None or side == self._side:
            self._on_loaded(loaded)

    def _on_loaded(self, loaded: tuple[str, QImage | None, float]) -> None:
        address, image, retry_after_s = loaded
        if image is None:
            self._failed[address] = time.monotonic() + retry_after_s
        else:
            self._failed.pop(address, None)
            self._pictures[address] = QPixmap.fromImage(image)
            while len(self._pictures) > self._most_pictures:
                self._pictures.popitem(last=False)
        self.ready.emit(address)

    def _on_end(self) -> None:
        self._task = None
        # By the loop, so that a fault that comes at once can't call itself for ever.
        QTimer.singleShot(0, self._start_if_idle)

    def _start_if_idle(self) -> None:
        if self._task is None:
            self._start()

    def _on_failure(self, error: Exception) -> None:
        # No client at all, for example no credentials: all of them fail, for a while.
        _log.info("Previews can't be loaded: %s", error)
        for address in self._missing():
            self._on_loaded((address, None, _RETRY_AFTER_S))
        self._on_end()

    def _on_cancel(self) -> None:
        self._task = None


class VisibleThumbnails(QObject):
    """Watches a view of a model that has `thumbnails_of(rows)`, and feeds a loader."""

    def __init__(self, view: QAbstractItemView, loader: ThumbnailLoader) -> None:
        super().__init__(view)
        self._view, self._loader = view, loader
        self._visible = VisibleRows(view, _SETTLED_MS)
        self._visible.settled.connect(self._want)
        # Methods, which end with this object: model and loader may outlive the view.
        loader.ready.connect(self._on_ready)
        # Not by `destroyed`, which frees its slots while they run: QGIS crashed now and then.
        weakref.finalize(self, loader.forget, id(self)).atexit = False

    def _on_ready(self, _address: str) -> None:
        self._view.viewport().update()

    def _want(self) -> None:
        view, rows = self._view, self._visible.rows()
        model: Any = view.model()  # of ours, with `thumbnails_of`
        if model.rowCount() == 0:
            self._loader.forget(id(self))
        if not rows:
            return
        side = max(map(view.sizeHintForRow, rows), default=0) * view.devicePixelRatioF()
        self._loader.want(model.thumbnails_of(rows), id(self), math.ceil(side))


def _load(
    cache: ThumbnailCache,
    factory: Callable[[], Client] | None,
    addresses: tuple[str, ...],
    wanted: Callable[[], tuple[str, ...]],
    side: int,
    monitor: Monitor,
    deliver: Callable[[Any], None],
) -> None:
    """Deliver (address, image or None, seconds until it is worth another try) for each."""
    from ...core.threads import run_parallel

    absent = []
    for address in addresses:
        monitor.check()
        path = cache.get(address)
        if path is None:
            absent.append(address)
        else:
            deliver((address, read_picture(path, side), float("inf")))
    if factory is None:
        for address in absent:
            deliver((address, None, _RETRY_AFTER_S))
        return
    if not absent:
        return
    with factory() as client:

        def fetch(address: str, watch: Monitor) -> None:
            if address not in wanted():
                return
            try:
                path = cache.fetch(client, address, watch)
            except Cancelled:
                raise
            except NetworkError:
                deliver((address, None, _RETRY_AFTER_S))
            except DataCosmosError as error:
                _log.debug("No preview: %s", error)
                deliver((address, None, float("inf")))
            else:
                deliver((address, read_picture(path, side), float("inf")))

        run_parallel(fetch, absent, _MOST_AT_ONCE, monitor, lambda _done: None)

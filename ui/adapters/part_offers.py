# SPDX-License-Identifier: GPL-2.0-or-later
"""What parts of scenes cost, asked in the background for what somebody looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta, timezone
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.redaction import get_logger
from .i18n import translate

if TYPE_CHECKING:
    from ...core.geo.geometry import Aoi
    from ...core.job import Monitor
    from ...core.sales.order import LineItem
    from ...core.sales.parts import PartOffer, PartWish
    from ...core.service.client import Client
    from .tasks import JobTask, TaskRunner

_log = get_logger(__name__)

_MOST_AT_ONCE = 3
_LIFE = timedelta(minutes=10)
_PATIENCE = timedelta(minutes=1)  # after the service couldn't be asked at all


class _Question(NamedTuple):
    wish: PartWish
    aoi: Aoi


class PartOffers(QObject):
    """Knows what the parts of scenes inside an area cost, and asks for what is wanted.

    Of a scene that lies in the area wholly, and of a collection that isn't sold in part, nothing
    is asked: see `core.sales.parts`. What has scrolled out of sight isn't asked any more.
    """

    answered = pyqtSignal(list)
    """Lines (`LineItem`, of whole scenes) of which something is known now."""

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._factory: Callable[[], Client] | None = None
        self._task: JobTask | None = None
        self._not_before: datetime | None = None
        self._known: dict[tuple[LineItem, int], tuple[Aoi, PartOffer]] = {}
        self._wants: dict[int, tuple[_Question, ...]] = {}
        self._wanted: tuple[_Question, ...] = ()  # all of these; read in the worker

    @property
    def is_asking(self) -> bool:
        """Whether the service is being asked."""
        return self._task is not None

    def begin(self, factory: Callable[[], Client] | None) -> None:
        """Ask through these clients from now on, and know nothing: it is another account."""
        self.close()
        self._factory = factory

    def close(self) -> None:
        """Ask no more, and know nothing."""
        self._factory, self._not_before = None, None
        self._known, self._wants, self._wanted = {}, {}, ()
        if self._task is not None:
            self._task.cancel()

    def offer_of(self, line: LineItem, aoi: Aoi) -> PartOffer | None:
        """Return what is known of the part of a whole scene inside an area; None for nothing."""
        known = self._known.get((line, id(aoi)))
        return known[1] if known is not None else None

    def want(self, wishes: Iterable[PartWish], aoi: Aoi, wanter: int = 0) -> None:
        """Ask for these, and forget what the same wanter wanted before and wasn't asked yet.

        Args:
            wanter: tells the views apart that share this. The latest is served first.
        """
        self._wants.pop(wanter, None)
        self._wants[wanter] = tuple(_Question(wish, aoi) for wish in wishes)
        self._sum_up()
        self._start()

    def forget(self, wanter: int = 0) -> None:
        """Forget what a wanter wanted, that is gone or empty."""
        self._wants.pop(wanter, None)
        self._sum_up()

    def _sum_up(self) -> None:
        self._wanted = tuple(chain.from_iterable(reversed(list(self._wants.values()))))

    def _missing(self) -> list[_Question]:
        now = datetime.now(timezone.utc)
        if self._not_before is not None and now < self._not_before:
            return []
        found = {}
        for one in self._wanted:
            key = (one.wish.line, id(one.aoi))
            known = self._known.get(key)
            if known is None or now - known[1].read_at > _LIFE:
                found[key] = one
        return list(found.values())

    def _start(self) -> None:
        factory, missing = self._factory, self._missing()
        if factory is None or not missing or self._task is not None:
            return

        def work(monitor: Monitor, deliver: Callable[[Any], None]) -> None:
            _ask(factory, missing, lambda: self._wanted, monitor, deliver)

        self._task = self._runner.start(
            translate("DataCosmos", "Asking what parts of scenes cost"),
            work,
            on_success=lambda _nothing: self._on_end(),
            on_failure=self._on_failure,
            on_cancel=self._on_end,
            on_delivery=self._on_told,
        )

    def _on_told(self, told: tuple[_Question, PartOffer]) -> None:
        one, offer = told
        # The area is held, lest another one gets its number.
        self._known[one.wish.line, id(one.aoi)] = (one.aoi, offer)
        self.answered.emit([one.wish.line])

    def _on_end(self) -> None:
        self._task = None
        self._start()

    def _on_failure(self, error: Exception) -> None:
        # Nobody asked for it: the whole scene's price is there.
        _log.info("What parts cost can't be asked: %s", error)
        self._task, self._not_before = None, datetime.now(timezone.utc) + _PATIENCE


def _ask(
    factory: Callable[[], Client],
    questions: list[_Question],
    still_wanted: Callable[[], tuple[_Question, ...]],
    monitor: Monitor,
    deliver: Callable[[Any], None],
) -> None:
    """Deliver question and offer of each that is still wanted when its turn comes.

    Raises:
        DataCosmosError: the service can't be asked at all.
    """
    from ...core.sales.parts import offer_part
    from ...core.threads import run_parallel

    with factory() as client:

        def ask(one: _Question, watch: Monitor) -> None:
            if one not in still_wanted():
                return
            wish = one.wish
            offer = offer_part(
                client, wish.line, one.aoi, wish.footprint, wish.gsd, wish.whole, watch
            )
            deliver((one, offer))

        run_parallel(ask, questions, _MOST_AT_ONCE, monitor, lambda _done: None)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Looks for covers in the background: better ones until it ends, and why each scene is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..adapters.i18n import translate

if TYPE_CHECKING:
    from ...core.catalogue.acquisitions import Acquisition
    from ...core.catalogue.search import FoundItem
    from ...core.cover.cover_area import CoverAreaJob
    from ...core.cover.proposed import LeftOut, Proposals, ProposedCover
    from ...core.cover.wishes import Wishes
    from ...core.geo.geometry import Aoi
    from ...core.job import Monitor
    from ...core.service.client import Client
    from ..adapters.tasks import JobTask, TaskRunner

_Deliver = Callable[[Any], None]


@dataclass(frozen=True)
class CoverRequest:
    """What is to be covered, and with what.

    Args:
        rows: acquisitions, each with the product that its row shows.
        folder: where the journal lies, which says what is owned.
        origin: of the service that was searched.
        left_out: what isn't among the rows.
        make_client: makes clients that are asked what parts cost; None for whole scenes only.
    """

    aoi: Aoi
    rows: Sequence[tuple[Acquisition, FoundItem]]
    wishes: Wishes
    folder: Path
    origin: str
    left_out: LeftOut
    make_client: Callable[[], Client] | None = None

    def client(self) -> AbstractContextManager[Client | None]:
        """Return the client that is asked what parts cost, for a block."""
        return nullcontext(None) if self.make_client is None else self.make_client()

    def job(
        self, on_problem: Callable[[Exception], None], client: Client | None = None
    ) -> CoverAreaJob:
        """Return the job that finds covers. Reads the journal, so not on the main thread.

        Args:
            on_problem: told what keeps it from knowing what is owned; then nothing counts as that.
            client: is asked what parts cost, if it is of the service that was searched.
        """
        from ...core.cover.cover_area import CoverAreaJob
        from ...core.cover.part_prices import PartPrices
        from ...core.errors import DataCosmosError
        from ...core.journal.bought import owned_lines
        from ...core.journal.journal import Journal

        try:
            owned, ordered = owned_lines(Journal(self.folder), self.origin)
        except DataCosmosError as error:
            on_problem(error)
            owned, ordered = frozenset(), frozenset()
        return CoverAreaJob(
            self.aoi,
            [acquisition for acquisition, _shown in self.rows],
            {acquisition.key: shown.key for acquisition, shown in self.rows},
            owned,
            self.wishes,
            ordered=ordered,
            left_out=self.left_out,
            part_prices=PartPrices(client)
            if client is not None and client.connection.origin == self.origin
            else None,
        )


@dataclass(frozen=True)
class _Begun:
    job: CoverAreaJob


class CoverRun(QObject):
    """Runs one request at a time. What it was told to stop says nothing more."""

    better = pyqtSignal(object)
    """Proposals that are better than those before, or the last ones."""
    ended = pyqtSignal()
    """No better ones are looked for any more."""
    failed = pyqtSignal(object)
    met_problem = pyqtSignal(object)
    """An error that ends nothing: nothing counts as owned then, or isn't explained."""
    explained = pyqtSignal(object, object)
    """A cover, and the same with the reasons for its scenes."""

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._task: JobTask | None = None
        self._explaining: JobTask | None = None
        self._job: CoverAreaJob | None = None

    @property
    def is_running(self) -> bool:
        """Whether better covers are looked for."""
        return self._task is not None

    @property
    def job(self) -> CoverAreaJob | None:
        """What found the last covers; None before there are any."""
        return self._job

    def start(self, request: CoverRequest) -> None:
        """Look for covers; what ran before is given up."""
        self.stop()
        self._job = None

        def work(monitor: Monitor, deliver: _Deliver) -> Proposals:
            with request.client() as client:
                job = request.job(deliver, client)
                deliver(_Begun(job))
                return job.run(monitor, deliver)

        task = self._task = self._runner.start(
            translate("DataCosmos", "Covering the area"),
            work,
            on_delivery=self._on_delivery,
            on_success=self._on_success,
            on_failure=self._on_failure,
            # What is stopped here is forgotten already; this is the user, in the task manager.
            on_cancel=lambda: self._end() if self._task is task else None,
        )

    def stop(self) -> None:
        """Look no further. The last covers stay good."""
        # Let go of first: one that waits to be begun says at once, in here, that it is cancelled.
        running = (self._task, self._explaining)
        self._task = self._explaining = None
        for task in running:
            if task is not None:
                task.cancel()

    def forget(self) -> None:
        """Stop, and let go of the last covers: their job holds all that was searched."""
        self.stop()
        self._job = None

    def explain(self, cover: ProposedCover) -> None:
        """Find out why the scenes of a cover are in it, after what was explained before."""
        if self._explaining is not None:
            self._explaining.cancel()
        job = self._job

        def work(monitor: Monitor, _deliver: _Deliver) -> ProposedCover:
            return job.explained(cover, monitor)

        def tell(explained: ProposedCover) -> None:
            self._explaining = None
            self.explained.emit(cover, explained)

        def fail(error: Exception) -> None:
            self._explaining = None
            self.met_problem.emit(error)

        task = self._explaining = self._runner.start(
            translate("DataCosmos", "Explaining a proposal"),
            work,
            on_success=tell,
            on_failure=fail,
            on_cancel=lambda: self._forget_explaining(task),
        )

    def _on_delivery(self, value: Any) -> None:
        if isinstance(value, _Begun):
            self._job = value.job
        elif isinstance(value, Exception):
            self.met_problem.emit(value)
        else:
            self.better.emit(value)

    def _on_success(self, proposals: Proposals) -> None:
        self._task = None
        self.better.emit(proposals)
        self.ended.emit()

    def _on_failure(self, error: Exception) -> None:
        self._task = None
        self.failed.emit(error)

    def _end(self) -> None:
        self._task = None
        self.ended.emit()

    def _forget_explaining(self, task: JobTask) -> None:
        if self._explaining is task:
            self._explaining = None

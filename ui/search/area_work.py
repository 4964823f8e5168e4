# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas that are read, united or buffered in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..adapters.i18n import translate
from .area_combo import Choice
from .area_sources import PickedArea, area_of_aoi

if TYPE_CHECKING:
    from ...core.job import Monitor
    from ..adapters.map.shapes import Check, ShapedArea, Shapes
    from ..adapters.tasks import JobTask, TaskRunner

    Read = Callable[[Check], Shapes]


@dataclass(frozen=True)
class Wanted:
    """An area that somebody wants.

    Args:
        choice: what it is chosen as.
        title: what it is called in the list; empty where the list knows.
        read: reads its shapes, in any thread.
        shapes: these, once they are read.
        buffer_m: metres around them.
    """

    choice: Choice
    title: str
    read: Read
    shapes: Shapes | None = None
    buffer_m: float = 0.0


@dataclass(frozen=True)
class Worked:
    """An area that was made.

    Args:
        wanted: how, with the shapes.
        picked: the area; None where the shapes are none without a buffer.
        remarks: what was done to the shapes besides, in sentences.
    """

    wanted: Wanted
    picked: PickedArea | None
    remarks: str


class AreaWork(QObject):
    """Makes one area at a time; a new wish takes the place of the old one."""

    done = pyqtSignal(object)
    """An area was made (`Worked`)."""
    refused = pyqtSignal(object, object)
    """What was wanted (`Wanted`) can't be had, and why (an exception)."""

    def __init__(self, runner: TaskRunner, project: QgsProject, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._project = project
        self._task: JobTask | None = None
        self._wanted: Wanted | None = None

    @property
    def wanted(self) -> Wanted | None:
        """What is being made, None where nothing is."""
        return self._wanted

    def start(self, wanted: Wanted) -> None:
        """Make this area, and nothing else."""
        self.cancel()
        self._wanted = wanted
        transforms = self._project.transformContext()

        def work(monitor: Monitor, _deliver: object) -> Worked:
            from ..adapters.map.shapes import area_of_shapes

            shapes = wanted.shapes or wanted.read(monitor.check)
            known = replace(wanted, shapes=shapes)
            if not shapes.has_polygons and not wanted.buffer_m:
                return Worked(known, None, "")
            made: ShapedArea = area_of_shapes(shapes, wanted.buffer_m, transforms, monitor.check)
            _ = made.aoi.area_km2  # kept: the main thread shows it
            return Worked(known, area_of_aoi(made.aoi), " ".join(made.remarks))

        self._task = self._runner.start(
            translate("DataCosmos", "Reading the search area"),
            work,
            on_success=self._on_done,
            on_failure=self._on_failed,
        )

    def cancel(self) -> None:
        """Give up what is being made; nothing is heard of it."""
        if self._task is not None:
            self._task.cancel()
        self._task = self._wanted = None

    def _on_done(self, worked: Worked) -> None:
        self._task = self._wanted = None
        self.done.emit(worked)

    def _on_failed(self, error: Exception) -> None:
        wanted = self._wanted
        self._task = self._wanted = None
        if wanted is not None:
            self.refused.emit(wanted, error)

# SPDX-License-Identifier: GPL-2.0-or-later
"""The cart as a file for the person who may spend, and back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...core.job import Monitor
from ..adapters.folders import last_folder, remember_folder, with_ending
from ..adapters.i18n import number_text
from ..adapters.tasks import TaskRunner
from .store import CartStore

if TYPE_CHECKING:
    from ...core.cart.offer import Offer
    from ..results.cover_paper import CoverPaper

_PURPOSE = "offer"
_GEOPACKAGE = ".gpkg"
_CSV = ".csv"
_MOST_PROBLEMS = 3
_MOST_REPORTS = 5


class CartOffers(QObject):
    """Writes and reads offers in the background. The ending of a file's name says its kind.

    With an offer go the reports of the covers that lie in the cart as a whole, since QGIS was
    started.
    """

    informed = pyqtSignal(str)
    warned = pyqtSignal(str)
    failed = pyqtSignal(object)  # the error

    def __init__(self, store: CartStore, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._runner = store, runner
        self._papers: list[CoverPaper] = []

    def keep_report(self, paper: CoverPaper) -> None:
        """Have the report of a cover go along with offers that hold all of its scenes."""
        others = [one for one in self._papers if one.lines != paper.lines]
        self._papers = [*others, paper][-_MOST_REPORTS:]

    def choose_export(self, window: QWidget) -> None:
        """Ask where to write the cart to, and do so."""
        kinds = self.tr("GeoPackage (*.gpkg);;Table for spreadsheets, CSV (*.csv)")
        suggestion = str(last_folder(_PURPOSE) / self.tr("offer.gpkg"))
        name, kind = QFileDialog.getSaveFileName(window, self.tr("Export Offer"), suggestion, kinds)
        if name:
            path = with_ending(name, kinds, kind)
            remember_folder(_PURPOSE, path)
            self.write(path)

    def choose_import(self, window: QWidget) -> None:
        """Ask for a file, and read it."""
        path, _kind = QFileDialog.getOpenFileName(
            window,
            self.tr("Import Offer"),
            str(last_folder(_PURPOSE)),
            self.tr("Offers (*.gpkg *.csv)"),
        )
        if path:
            remember_folder(_PURPOSE, Path(path))
            self.read(Path(path))

    def write(self, path: Path) -> None:
        """Write the cart to a file; a name without an ending becomes a GeoPackage."""
        if path.suffix.lower() not in (_GEOPACKAGE, _CSV):
            path = path.with_name(path.name + _GEOPACKAGE)
        entries = self._store.entries
        held = {line for entry in entries for line in entry.lines}
        papers = [paper for paper in self._papers if paper.lines <= held]

        def work(monitor: Monitor, _deliver: Callable[[Any], None]) -> list[Path]:
            if path.suffix.lower() == _CSV:
                from ...core.cart.offer import write_offer_csv

                write_offer_csv(path, entries)
            else:
                from ..adapters.map.offer_geopackage import write_offer_geopackage

                write_offer_geopackage(path, entries)
            return _write_reports(papers, path, monitor)

        def succeed(reports: list[Path]) -> None:
            text = self.tr("The offer is in {}.").format(path)
            if reports:
                names = ", ".join(report.name for report in reports)
                beside = self.tr("The report of its cover is beside it: {}.")
                text = " ".join([text, beside.format(names)])
            self.informed.emit(text)

        self._runner.start(
            self.tr("Exporting an offer"), work, on_success=succeed, on_failure=self.failed.emit
        )

    def read(self, path: Path) -> None:
        """Put what a file offers into the cart, as far as this account's service offers it."""
        origin = self._store.origin

        def work(_monitor: Monitor, _deliver: Callable[[Any], None]) -> Offer:
            if path.suffix.lower() == _GEOPACKAGE:
                from ..adapters.map.offer_geopackage import read_offer_geopackage

                return read_offer_geopackage(path)
            from ...core.cart.offer import read_offer_csv

            return read_offer_csv(path)

        def succeed(offer: Offer) -> None:
            if origin == self._store.origin:
                self._take_over(offer, path)

        self._runner.start(
            self.tr("Importing an offer"), work, on_success=succeed, on_failure=self.failed.emit
        )

    def _take_over(self, offer: Offer, path: Path) -> None:
        from dataclasses import replace

        origin = self._store.origin
        ours = [replace(e, origin=origin) for e in offer.entries if e.origin in ("", origin)]
        problems = list(offer.problems)
        foreign = len(offer.entries) - len(ours)
        if foreign:
            problems.append(
                self.tr("{} of another service than the one you are connected to.").format(
                    number_text(foreign)
                )
            )

        def tell(added: int) -> None:
            text = self.tr("{}: {} added to the cart, {} in it already.").format(
                path.name, number_text(added), number_text(len(ours) - added)
            )
            self._tell(text, problems)

        if ours:
            self._store.add(ours, tell)
        else:
            self._tell(self.tr("{}: nothing to add to the cart.").format(path.name), problems)

    def _tell(self, text: str, problems: list[str]) -> None:
        if not problems:
            self.informed.emit(text)
            return
        shown = problems[:_MOST_PROBLEMS]
        if len(problems) > len(shown):
            shown.append(
                self.tr("{} more problems.").format(number_text(len(problems) - len(shown)))
            )
        self.warned.emit(" ".join([text, *shown]))


def _write_reports(papers: list[CoverPaper], offer: Path, monitor: Monitor) -> list[Path]:
    """Write reports beside an offer, and return where they are."""
    from ...core.cover.report import report_beside

    first = report_beside(offer)
    written = []
    for number, paper in enumerate(papers, 1):
        path = first if number == 1 else first.with_name(f"{first.stem}-{number}{first.suffix}")
        paper.write(path, monitor)
        written.append(path)
    return written

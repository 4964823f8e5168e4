# SPDX-License-Identifier: GPL-2.0-or-later
"""The cart as a file for the person who may spend, and back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.job import Monitor
from ..adapters.tasks import TaskRunner
from .store import CartStore

if TYPE_CHECKING:
    from ...core.cart.offer import Offer

_GEOPACKAGE = ".gpkg"
_CSV = ".csv"
_MOST_PROBLEMS = 3


class CartOffers(QObject):
    """Writes and reads offers in the background. The ending of a file's name says its kind."""

    informed = pyqtSignal(str)
    warned = pyqtSignal(str)
    failed = pyqtSignal(object)  # the error

    def __init__(self, store: CartStore, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._runner = store, runner

    def write(self, path: Path) -> None:
        """Write the cart to a file; a name without an ending becomes a GeoPackage."""
        if path.suffix.lower() not in (_GEOPACKAGE, _CSV):
            path = path.with_name(path.name + _GEOPACKAGE)
        entries = self._store.entries

        def work(_monitor: Monitor, _deliver: Callable[[Any], None]) -> Path:
            if path.suffix.lower() == _CSV:
                from ...core.cart.offer import write_offer_csv

                write_offer_csv(path, entries)
            else:
                from ..adapters.map.offer_geopackage import write_offer_geopackage

                write_offer_geopackage(path, entries)
            return path

        def succeed(written: Path) -> None:
            self.informed.emit(self.tr("The offer is in {}.").format(written))

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
                self.tr("{} of another service than the one you are connected to.").format(foreign)
            )

        def tell(added: int) -> None:
            text = self.tr("{}: {} added to the cart, {} in it already.").format(
                path.name, added, len(ours) - added
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
            shown.append(self.tr("{} more problems.").format(len(problems) - len(shown)))
        self.warned.emit(" ".join([text, *shown]))

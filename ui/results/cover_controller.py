# SPDX-License-Identifier: GPL-2.0-or-later
"""Cover my area: loads the rest of the search, finds sets of scenes and shows them as proposals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog

from ...core.cover.wishes import ANYTHING
from ..adapters.folders import last_folder, remember_folder, with_ending
from ..adapters.i18n import translate
from ..adapters.map.gap_layer import remove_gap_layer, show_gap_layer
from ..adapters.map.part_layer import remove_part_layer, show_part_layer
from ..adapters.writing import money_text
from . import cover_texts
from .cover_entries import entries_of
from .cover_paper import CoverPaper
from .cover_run import CoverRequest, CoverRun
from .whole_search import WholeSearch

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ...core.cover.proposed import Proposals, ProposedCover
    from ...core.geo.geometry import Aoi
    from ...core.job import Monitor
    from ...core.service.client import Client
    from ..services import Services
    from .cover_panel import CoverPanel
    from .model import ResultsModel
    from .on_map import ResultsOnMap
    from .whole_search import Search

_PURPOSE = "cover_report"
# The map begins anew with each selection; while proposals get better they come faster than that.
_SHOW_EVERY_MS = 400


class CoverController(QObject):
    """Proposes which of the scenes that a search finds cover its area.

    Args:
        search: whose results are covered; what isn't loaded of them is loaded first.
        area: returns the area that is chosen now; raises InputError if there is none.
        model: the rows, which say at what level each acquisition is bought.
        on_map: shows the scenes of a proposal in the list and on the map.
    """

    add_requested = pyqtSignal(list)
    """What of a proposal is to be bought (`CartEntry`), to go into the cart."""
    taken = pyqtSignal(object)
    """The report (`CoverPaper`) of a proposal that goes into the cart."""

    def __init__(
        self,
        services: Services,
        search: Search,
        area: Callable[[], Aoi],
        model: ResultsModel,
        on_map: ResultsOnMap,
        panel: CoverPanel,
        canvas: QgsMapCanvas,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._area = area
        self._model = model
        self._on_map = on_map
        self._panel = panel
        self._canvas = canvas
        self._whole = WholeSearch(search, self)
        self._aoi: Aoi | None = None  # to be covered
        self._other: Aoi | None = None  # that is shown now, while the user is asked
        self._wishes = ANYTHING
        self._run = CoverRun(services.runner, self)
        self._latest: Proposals | None = None
        self._covers: list[ProposedCover] = []  # that are shown
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SHOW_EVERY_MS)
        self._soon.timeout.connect(self._show_latest)
        self._wanted = ("", "")  # currency and kind of the one that the user wants to see
        self._shown: ProposedCover | None = None
        panel.searched_area_chosen.connect(self._cover_searched_area)
        panel.shown_area_chosen.connect(self._cover_shown_area)
        panel.stop_requested.connect(self._on_stop)
        panel.add_requested.connect(self._on_add)
        panel.save_requested.connect(self._on_save)
        panel.dismissed.connect(self.dismiss)
        panel.alternatives.chosen.connect(self._on_alternative)
        panel.lines.hovered.connect(on_map.light)
        panel.lines.zoom_requested.connect(on_map.zoom_to)
        panel.wishes.wanted.connect(self._on_wishes)
        panel.wishes.closed.connect(lambda: panel.wishes.show_value(self._wishes))
        self._whole.progressed.connect(self._show_loading)
        self._whole.loaded.connect(self._look)
        self._whole.gone.connect(self.dismiss)
        self._run.better.connect(self._on_better)
        self._run.ended.connect(self._on_ended)
        self._run.failed.connect(self._on_failure)
        self._run.met_problem.connect(services.messenger.error)
        self._run.explained.connect(self._on_explained)

    def propose(self) -> None:
        """Cover the area of the search; ask first if another one is chosen by now."""
        from ...core.geo.same_area import is_same_area

        self.dismiss()
        session = self._whole.follow()
        if session is None or session.query.aoi is None:
            return
        self._other = self._shown_area()
        if self._other is None or is_same_area(session.query.aoi, self._other):
            self._cover_searched_area()
        else:
            self._panel.ask_which_area(searches_again=self._needs_search(self._other))

    def look_again(self) -> None:
        """The list shows other scenes by now: propose of these, and nothing that it hides."""
        if self._aoi is not None and not self._whole.is_loading:
            self._begin_anew()

    def dismiss(self) -> None:
        """Drop the proposals and what they show in the list and on the map."""
        self._run.forget()
        self._whole.forget()
        self._aoi = self._other = None
        self._forget_covers()
        self._panel.wishes.show_value(self._wishes)  # what was typed but not asked for goes
        self._panel.hide()

    # Where

    def _shown_area(self) -> Aoi | None:
        from ...core.errors import InputError

        try:
            return self._area()
        except InputError:
            # The search form says so; the searched area can be covered all the same.
            return None

    def _needs_search(self, aoi: Aoi) -> bool:
        """Return whether the results may lack scenes of an area."""
        from ...core.geo.same_area import lies_within

        query = self._whole.session.query
        # How much each covers was compared with the area that was searched.
        return query.min_coverage_percent is not None or not lies_within(aoi, query.aoi)

    def _cover_searched_area(self) -> None:
        self._load(self._whole.session.query.aoi)

    def _cover_shown_area(self) -> None:
        aoi = self._other
        if self._needs_search(aoi) and not self._whole.search_in(aoi):
            self.dismiss()  # why it couldn't begin is told elsewhere
        else:
            self._load(aoi)

    # All of the search

    def _load(self, aoi: Aoi) -> None:
        self._aoi, self._other = aoi, None
        self._whole.load()

    def _show_loading(self) -> None:
        session = self._whole.session
        self._panel.show_busy(cover_texts.loading(len(session.found), session.matched))

    # Which scenes

    def _look(self) -> None:
        from ...core.cover.proposed import LeftOut

        rows = self._model.acquisitions()
        if not rows:
            self.dismiss()  # the status line says why there are none
            return
        session = self._whole.session
        counts = self._model.counts()
        left_out = LeftOut(
            filtered=session.left_out_here + counts.acquisitions - counts.shown,
            not_loaded=session.not_loaded or 0,
        )
        self._panel.show_busy(cover_texts.looking(len(rows)))
        self._run.start(
            CoverRequest(
                self._aoi,
                rows,
                self._wishes,
                self._services.folder,
                session.origin,
                left_out,
                self._make_client(),
            )
        )

    def _make_client(self) -> Callable[[], Client] | None:
        """Return what makes clients to be asked what parts cost; None where there is no account."""
        from ...core.errors import DataCosmosError

        try:
            return self._services.accounts.client_factory()
        except DataCosmosError:
            return None  # whole scenes can be proposed all the same

    def _on_failure(self, error: Exception) -> None:
        from ...core.errors import InputError

        if isinstance(error, InputError) and self._wishes != ANYTHING:
            self._panel.show_unmet(error.explain())
            return
        self.dismiss()
        self._services.messenger.error(error)

    def _on_stop(self) -> None:
        if self._whole.is_loading:
            self._whole.stop()  # then it goes on with what is there
        else:
            self._run.stop()
            self._on_ended()

    def _on_wishes(self) -> None:
        self._wishes = self._panel.wishes.value()
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._run.stop()
        self._forget_covers()
        if not self._whole.is_loading:
            self._look()

    # Proposals

    def _on_better(self, proposals: Proposals) -> None:
        self._latest = proposals
        if not self._soon.isActive():
            self._show_latest()

    def _show_latest(self) -> None:
        if self._latest is not None:
            self._covers = [
                cover for choice in self._latest.choices for cover in choice.alternatives
            ]
            self._latest = None
            self._soon.start()
            self._show_cover()

    def _on_ended(self) -> None:
        """Go on with the best so far, if there is any."""
        self._show_latest()
        self._soon.stop()
        if self._covers:
            self._show_cover()
        else:
            self.dismiss()

    def _on_explained(self, before: ProposedCover, explained: ProposedCover) -> None:
        self._covers = [explained if one is before else one for one in self._covers]
        self._show_cover()

    def _on_alternative(self, number: int) -> None:
        cover = self._covers[number]
        self._wanted = (cover.total.currency, cover.kind)
        self._show_cover()

    def _number(self) -> int:
        """Return which of the proposals is shown: the kind that the user chose, else the first."""
        currency, kind = self._wanted
        for number, cover in enumerate(self._covers):
            if cover.total.currency == currency and kind in cover.kinds:
                return number
        return 0

    def _show_cover(self) -> None:
        number = self._number()
        cover = self._covers[number]
        cheapest = next(c for c in self._covers if c.total.currency == cover.total.currency)
        is_running = self._run.is_running
        text = cover_texts.summary(
            cover,
            cheapest,
            is_running=is_running,
            has_more=self._whole.session.not_loaded is None,
            wishes=self._run.job.wishes,
        )
        self._panel.show_covers(text, self._covers, number, is_running=is_running)
        before, self._shown = self._shown, cover
        if before is None or [one.key for one in before.lines] != [one.key for one in cover.lines]:
            found = {line.key: line.found for line in cover.lines}
            self._on_map.select(list(found.values()))
        if before is None or before.gaps != cover.gaps:
            self._show_gaps(cover)
        if before is None or before.lines != cover.lines:
            self._show_parts(cover)
        if not is_running and cover.lines and cover.lines[0].why is None:
            self._run.explain(cover)

    def _show_gaps(self, cover: ProposedCover) -> None:
        if cover.gaps is not None and cover.covered_percent < cover_texts.WHOLE_PERCENT:
            show_gap_layer(QgsProject.instance(), cover.gaps)
        else:
            self._hide_gaps()

    def _hide_gaps(self) -> None:
        if remove_gap_layer(QgsProject.instance()):
            # A canvas drops a layer that is gone from its list without drawing itself anew.
            self._canvas.refresh()

    def _show_parts(self, cover: ProposedCover) -> None:
        project = QgsProject.instance()
        parts = [
            (line.line.part, line.line.item, money_text(line.price))
            for line in cover.to_buy
            if line.line.part is not None
        ]
        if parts:
            show_part_layer(project, parts)
        elif remove_part_layer(project):
            self._canvas.refresh()

    def _forget_covers(self) -> None:
        if self._shown is not None:
            self._on_map.light(None)
            self._on_map.give_back()
        self._soon.stop()
        self._latest = None
        self._covers, self._shown, self._wanted = [], None, ("", "")
        self._hide_gaps()
        if remove_part_layer(QgsProject.instance()):
            self._canvas.refresh()

    def _on_add(self) -> None:
        if self._run.is_running:
            self._latest = None  # the one that is in sight is taken
            self._on_stop()
        if self._shown is not None:
            self.taken.emit(self._paper(self._shown))
            origin = self._whole.session.origin
            self.add_requested.emit(entries_of(self._shown, origin, datetime.now(timezone.utc)))

    def _paper(self, cover: ProposedCover) -> CoverPaper:
        from ...core.cover.proposed import Choice
        from ...core.cover.report import CoverReport

        currency = cover.total.currency
        alternatives = tuple(one for one in self._covers if one.total.currency == currency)
        report = CoverReport(
            cover,
            Choice(currency, alternatives),
            self._aoi,
            self._wishes,
            datetime.now(timezone.utc),
        )
        return CoverPaper(report, self._run.job)

    def _on_save(self) -> None:
        kinds = translate("DataCosmos", "Page to read, HTML (*.html);;For programs, JSON (*.json)")
        name, kind = QFileDialog.getSaveFileName(
            self._panel,
            translate("DataCosmos", "Save Report"),
            str(last_folder(_PURPOSE) / translate("DataCosmos", "cover.html")),
            kinds,
        )
        if name and self._shown is not None:
            path, paper = with_ending(name, kinds, kind), self._paper(self._shown)
            remember_folder(_PURPOSE, path)

            def write(monitor: Monitor, _deliver: object) -> None:
                paper.write(path, monitor)

            self._services.runner.start(
                translate("DataCosmos", "Saving a report"),
                write,
                on_success=lambda _nothing: self._services.messenger.success(
                    translate("DataCosmos", "The report is in {}.").format(path)
                ),
                on_failure=self._services.messenger.error,
            )

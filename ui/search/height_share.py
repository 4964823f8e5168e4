# SPDX-License-Identifier: GPL-2.0-or-later
"""Who has the height of a low dock: an unfolded form or a proposal before the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

if TYPE_CHECKING:
    from ..results.cover_panel import CoverPanel
    from ..results.panel import ResultsPanel
    from ..results.view import ResultsView
    from ..widgets.scrolled_column import ScrolledColumn
    from .folding import FormFolding
    from .form import SearchForm

_LEAST_ROWS = 2
_LEAST_LINES = 14


class HeightShare(QObject):
    """Hides the list where it had no room beside what the user has opened; else shows it.

    Args:
        column: what all lies in; it scrolls where even that isn't enough.
        view: the list within the results.
    """

    def __init__(
        self,
        column: ScrolledColumn,
        folding: FormFolding,
        form: SearchForm,
        results: ResultsPanel,
        view: ResultsView,
        cover: CoverPanel,
    ) -> None:
        super().__init__(column)
        self._column, self._folding, self._form = column, folding, form
        self._results, self._view, self._cover = results, view, cover
        form.folded.connect(lambda _is_folded: self.share())
        column.room_changed.connect(self.share)
        folding.toggled.connect(self._on_folded)

    def share(self) -> None:
        """Show or hide the list, as there is room."""
        results, cover = self._results, self._cover
        has_rows = self._view.model().rowCount() > 0
        is_unfolded = not self._folding.is_folded and not self._form.is_folded
        is_in_the_way = not self._folding.is_folded and has_rows
        needed = self._column.needed_by(results)
        if is_unfolded or is_in_the_way:
            rows = _LEAST_ROWS * self._view.sizeHintForRow(0) if has_rows else 0
            least = max(rows, _LEAST_LINES * self._column.fontMetrics().height())
            needed += max(0, least - results.minimumSizeHint().height())
        if not cover.isHidden():
            # A proposal is there to be read.
            needed += max(0, cover.sizeHint().height() - cover.minimumSizeHint().height())
        may_hide = is_unfolded or is_in_the_way or not cover.isHidden()
        results.setVisible(not may_hide or needed <= self._column.room())
        # A proposal has all that the list leaves, instead of scrolling above empty ground.
        grows = not cover.isHidden() and results.isHidden() and not cover.lines.isHidden()
        layout, position = self._column.column, self._column.column.indexOf(cover)
        if layout.stretch(position) != int(grows):
            layout.setStretch(position, int(grows))

    def _on_folded(self) -> None:
        self.share()
        if not self._folding.is_folded:
            self._column.reveal(self._folding.button)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Shows an order's files being verified, and then what each of them is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..adapters.folders import last_folder, remember_folder
from ..adapters.i18n import number_text
from ..adapters.plain_text import without_markup
from ..widgets.places import wished_size
from ..widgets.wrapping_label import WrappingLabel

if TYPE_CHECKING:
    from ...core.delivery.verified import VerifiedFile, VerifyReport

_STEPS = 1000
_PURPOSE = "verified"
_DETAILS = Qt.ItemDataRole.UserRole
_COLUMNS, _ROWS = 72, 22  # size, in characters and lines of the font


class VerifyDialog(QDialog):
    """Progress first, then a list: what is wrong comes first, what is sound is folded away."""

    again_requested = pyqtSignal(object)  # the report whose wrong files are to be fetched again
    save_requested = pyqtSignal(object, str)  # the report, where to

    def __init__(self, number: str, *, can_fetch: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verifyDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Verify Files of Order {}").format(number))
        self._can_fetch = can_fetch
        self._report: VerifyReport | None = None
        self._summary, self._details = WrappingLabel(), WrappingLabel()
        self._bar, self.tree = QProgressBar(), QTreeWidget()
        self._save = QPushButton(self.tr("Save the Report…"))
        self._buttons = QDialogButtonBox()
        self._lay_out()
        # As high as its few lines while there is no list; Qt's own reckoning cuts the text.
        width = self.sizeHint().width()
        self.resize(width, self.layout().totalHeightForWidth(width))

    def sizeHint(self) -> QSize:
        return wished_size(self, _COLUMNS, _ROWS)

    def set_progress(self, fraction: float, text: str) -> None:
        """Show how far it is."""
        self._bar.setValue(round(fraction * _STEPS))
        if text:
            self._summary.setText(text)

    def show_report(self, report: VerifyReport) -> None:
        """Show what came of it."""
        self._report = report
        self._bar.hide()
        self.tree.show()
        self._save.setEnabled(True)
        if self._can_fetch and not report.is_sound:
            self._offer_again()
        self._close.setText(self.tr("Close"))
        self._summary.setText("\n".join([report.summary, *report.remarks]))
        self._fill(report)
        # Without the list the window was as high as its few lines.
        self.resize(self.width(), max(self.height(), self.sizeHint().height()))
        self.tree.setFocus()

    def show_problem(self, text: str) -> None:
        """Show why it couldn't be done."""
        self._bar.hide()
        self._close.setText(self.tr("Close"))
        self._summary.setText(text)

    def _lay_out(self) -> None:
        self._summary.setObjectName("verifySummaryLabel")
        self._details.setObjectName("verifiedFileLabel")
        for label in (self._summary, self._details):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details.hide()
        self._summary.setText(self.tr("Reading the files. Nothing is changed."))
        self._bar.setObjectName("verifyProgress")
        self._bar.setRange(0, _STEPS)
        self._bar.setAccessibleName(self.tr("How far it is"))
        self.tree.setObjectName("verifiedTree")
        self.tree.setAccessibleName(self.tr("The files of the order"))
        self.tree.setHeaderLabels([self.tr("File"), self.tr("What it is")])
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.tree.hide()
        self._save.setObjectName("saveVerifiedButton")
        self._save.setToolTip(self.tr("A table of all files, as CSV"))
        self._save.setEnabled(False)
        self._save.setAutoDefault(False)
        self._buttons.addButton(self._save, QDialogButtonBox.ButtonRole.ActionRole)
        self._close = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._close.setObjectName("closeVerifyButton")
        self._close.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self._summary)
        layout.addWidget(self._bar)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self._details)
        layout.addStretch(0)
        layout.addWidget(self._buttons)
        self._buttons.rejected.connect(self.reject)
        self.tree.currentItemChanged.connect(self._on_current)
        self._save.clicked.connect(lambda _checked=False: self._on_save())

    def _offer_again(self) -> None:
        """Add the button now: a box shows all of its buttons whenever it lays them out."""
        again = self._buttons.addButton(
            self.tr("Fetch Again"), QDialogButtonBox.ButtonRole.ActionRole
        )
        again.setObjectName("fetchAgainButton")
        again.setToolTip(
            self.tr(
                "Downloads what is wrong once more. A damaged file stays until a whole one takes its "
                "place."
            )
        )
        again.setAutoDefault(False)
        again.clicked.connect(lambda _checked=False: self._on_again())

    def _fill(self, report: VerifyReport) -> None:
        from ...core.delivery.verified import Verdict

        wrong = report.wrong
        others = [file for file in report.files if not file.is_wrong]
        groups = (
            (self.tr("Wrong: {}"), wrong, True),
            (self.tr("Known to be missing: {}"), _with(others, Verdict.MISSING), True),
            (self.tr("Nothing vouches for them: {}"), _with(others, Verdict.UNKNOWN), not wrong),
            (self.tr("Sound: {}"), _with(others, Verdict.SOUND), False),
            (self.tr("Not ours: {}"), _with(others, Verdict.FOREIGN), False),
        )
        for title, files, is_open in groups:
            if files:
                group = QTreeWidgetItem([title.format(number_text(len(files)))])
                self.tree.addTopLevelItem(group)
                group.setFirstColumnSpanned(True)
                for file in files:
                    group.addChild(_row(file, report))
                    self._add_reason(group.child(group.childCount() - 1), file)
                group.setExpanded(is_open)

    def _add_reason(self, row: QTreeWidgetItem, file: VerifiedFile) -> None:
        """Say below a file that isn't simply sound why it isn't."""
        from ...core.delivery.verified import Verdict

        if file.verdict is not Verdict.SOUND:
            reason = QTreeWidgetItem([file.reason])
            reason.setToolTip(0, without_markup(file.reason))
            reason.setData(0, _DETAILS, row.data(0, _DETAILS))
            row.addChild(reason)
            reason.setFirstColumnSpanned(True)
            row.setExpanded(file.is_wrong)

    def _on_current(self, current: QTreeWidgetItem | None, _before: object = None) -> None:
        """Say in full what the list cuts."""
        text = current.data(0, _DETAILS) if current is not None else None
        self._details.setText(text or "")
        self._details.setVisible(bool(text))

    def _on_again(self) -> None:
        self.again_requested.emit(self._report)
        self.accept()

    def _on_save(self) -> None:
        suggestion = last_folder(_PURPOSE) / "verified.csv"
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the Report"), str(suggestion), self.tr("CSV files (*.csv)")
        )
        if path:
            remember_folder(_PURPOSE, Path(path))
            self.save_requested.emit(self._report, path)


def _with(files: Sequence[VerifiedFile], verdict: object) -> list[VerifiedFile]:
    return [file for file in files if file.verdict is verdict]


def _row(file: VerifiedFile, report: VerifyReport) -> QTreeWidgetItem:
    place = file.path.relative_to(report.folder).as_posix() if file.path else file.name
    name = file.path.name if file.path else file.asset
    # What tells files apart comes first: the end is cut.
    shown = " · ".join(part for part in (name, file.item) if part)
    row = QTreeWidgetItem([shown, file.verdict.in_words])
    row.setData(0, _DETAILS, f"{place}\n{file.reason}")
    for column in range(2):
        # A tool tip may be rendered as HTML.
        row.setToolTip(column, without_markup(f"{place}\n{file.reason}"))
    row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{place}, {file.verdict.in_words}")
    return row

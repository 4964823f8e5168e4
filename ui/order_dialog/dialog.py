# SPDX-License-Identifier: GPL-2.0-or-later
"""The window in which an order is looked over and placed. It shows and emits, decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..adapters.i18n import translate
from ..adapters.writing import money_text
from ..connections.contract_combo import ContractCombo
from ..lists.thumbnails import ThumbnailLoader
from ..widgets.flow_row import let_wrap
from ..widgets.label_edit import LabelEdit
from ..widgets.places import on_screen, wished_size
from ..widgets.remark import DOUBTFUL, Remark
from ..widgets.sandbox_band import SandboxBand
from ..widgets.scrolled import Scrolled
from . import texts
from .licences import LicencesModel
from .licences_view import LicencesView
from .lines import OrderLinesModel
from .lines_view import OrderLinesView
from .part_row import PartRow
from .verdict import Help, Remedy, Verdict

if TYPE_CHECKING:
    from ...core.orders.review import PurchaseReview

_COLUMNS, _ROWS = 100, 43  # size, in characters and lines of the font
_UNDER_WAY = -1.0


class DataCosmosOrderDialog(QDialog):
    """One order: its lines, contract, licences and folder, and then what became of it.

    No key but a deliberate Space on the button places the order: Enter never does.
    """

    place_requested = pyqtSignal()
    contract_chosen = pyqtSignal()
    repeat_changed = pyqtSignal()
    remedy_requested = pyqtSignal(object)  # Remedy
    checkout_requested = pyqtSignal()
    copy_requested = pyqtSignal()

    def __init__(
        self,
        lines: OrderLinesModel,
        licences: LicencesModel,
        loader: ThumbnailLoader,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("DataCosmosOrderDialog")
        self.setModal(False)
        self.band = SandboxBand()
        self.band.setObjectName("orderSandboxBand")
        self.lines_view = OrderLinesView(lines, loader)
        self.licences_view = LicencesView(licences)
        self.contract_combo = ContractCombo()
        self.organisation_label = QLabel(objectName="organisationLabel")
        self.total_label = QLabel(objectName="totalLabel")
        self.label_edit = LabelEdit("labelEdit")
        self.repeat_check = QCheckBox(self.tr("Order again"), objectName="repeatCheck")
        self.folder_widget = QgsFileWidget()
        self.part = PartRow()
        self.adds_check = QCheckBox(
            self.tr("Add the images to the project"), objectName="addToProjectCheck"
        )
        self.remark = Remark("messageLabel")
        self.overlap_remark = Remark("overlapLabel")
        self.progress = QProgressBar(objectName="orderProgress")
        self.summary_label = QLabel(objectName="summaryLabel")
        self.close_button = QPushButton(self.tr("Cancel"), objectName="closeButton")
        self.remove_button = QPushButton(self.tr("Leave Out"), objectName="removeLineButton")
        self.place_button = QPushButton(self.tr("Place Order"), objectName="placeOrderButton")
        self.copy_button = QPushButton(self.tr("Copy Link"), objectName="copyLinkButton")
        self.checkout_button = QPushButton(
            self.tr("Open the Payment Page"), objectName="checkoutButton"
        )
        self._is_editable = True
        self._form = QWidget()
        self._remedies = QHBoxLayout()
        self._set_up()
        self._lay_out()
        self._connect()
        self.setMinimumSize(self.minimumSizeHint())
        self.resize(self.sizeHint())  # else Qt takes two thirds of the screen at most
        self.lines_view.setFocus()

    def sizeHint(self) -> QSize:
        return wished_size(self, _COLUMNS, _ROWS)

    def minimumSizeHint(self) -> QSize:
        least = QSize(4 * self.sizeHint().width() // 5, 4 * self.sizeHint().height() // 5)
        return on_screen(self, least.expandedTo(self.layout().totalMinimumSize()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A dialog hands Enter to a button. None of these may be pressed by mistake.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)

    def folder(self) -> Path:
        """Return where the images shall go."""
        return Path(self.folder_widget.filePath().strip())

    def forget_repeat(self) -> None:
        """Take back the leave to order again: what it was given to isn't what there is now."""
        self.repeat_check.blockSignals(True)
        self.repeat_check.setChecked(False)
        self.repeat_check.blockSignals(False)

    def set_editable(self, is_editable: bool) -> None:
        """Allow changes, or not while the order is being sent."""
        self._is_editable = is_editable
        for part in (self._form, self.repeat_check):
            part.setEnabled(is_editable)
        self._show_selection()

    def show_message(self, text: str, icon: str = "", remedies: Sequence[Remedy] = ()) -> None:
        """Say how it stands, and offer what helps."""
        self.remark.say(text, icon)
        while self._remedies.count() > 1:  # a stretch comes last
            old = self._remedies.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        for number, remedy in enumerate(remedies):
            button = QPushButton(remedy.text.replace("&", "&&"))
            button.setObjectName(f"{remedy.help.name.lower()}Button{remedy.currency}")
            button.setAutoDefault(False)
            button.clicked.connect(
                lambda _checked=False, remedy=remedy: self.remedy_requested.emit(remedy)
            )
            self._remedies.insertWidget(number, button)
        self._make_room()

    def show_overlaps(self, text: str, tip: str) -> None:
        """Say what would be had twice; empty for nothing. It keeps nobody from ordering."""
        self.overlap_remark.say(text, DOUBTFUL)
        self.overlap_remark.label.setToolTip(tip)
        self._make_room()

    def _make_room(self) -> None:
        """Grow if what is to be read would be cut off, as far as the screen allows."""
        self.layout().activate()
        least = self.layout().minimumHeightForWidth(self.width())
        needed = max(least, self.height() + self._scrolled.lacking())
        self.resize(self.size().expandedTo(on_screen(self, QSize(self.width(), needed))))

    def show_progress(self, fraction: float | None, text: str = "") -> None:
        """Show how far what goes on is; negative for not known, None for nothing going on."""
        self.progress.setVisible(fraction is not None)
        if fraction is not None:
            self.progress.setRange(0, 0 if fraction < 0 else 100)
            self.progress.setValue(round(100 * max(0.0, fraction)))
            self.progress.setFormat(text or "%p %")

    # Where the order stands

    def show_asking(self, notice: str, is_asking: bool) -> None:
        """Prices and licences are on their way, or there is nothing to ask about."""
        self._show_undecided()
        if is_asking:
            text = translate("DataCosmos", "Asking prices and licences…")
            self.show_progress(_UNDER_WAY, text)
            self.show_message(notice, DOUBTFUL if notice else "")
        else:
            self.show_progress(None)
            self.show_message(translate("DataCosmos", "Nothing is left to order."))

    def show_broken(self, complaints: Sequence[str]) -> None:
        """They couldn't be had."""
        self._show_undecided()
        self.show_progress(None)
        again = Remedy(Help.ASK_AGAIN, translate("DataCosmos", "Ask Again"))
        self.show_message(_joined(*complaints), DOUBTFUL, (again,))

    def show_review(
        self, review: PurchaseReview, verdict: Verdict, contract: str, notice: str
    ) -> None:
        """It is the user's turn."""
        self.set_editable(True)
        self.show_progress(None)
        unknown = sum(line.price is None for line in review.lines)
        self.total_label.setText(
            translate("DataCosmos", "Total {}").format(texts.totals_text(review.totals, unknown))
            if review.lines
            else ""
        )
        self.repeat_check.setVisible(bool(review.repeated))
        self.repeat_check.setText(texts.repeat_text(review))
        total = review.total
        self.summary_label.setText(
            texts.summary_text(texts.lines_text([x.line for x in review.lines]), total, contract)
            if total is not None
            else ""
        )
        self._show_place_button(money_text(total) if total else "", verdict.can_order)
        is_problem = verdict.is_problem or bool(notice)
        self.show_message(
            _joined(notice, verdict.message, review.list_note),
            DOUBTFUL if is_problem else "",
            verdict.remedies,
        )

    def show_sending(self) -> None:
        """It is being sent, and nothing can be changed."""
        self.set_editable(False)
        self.place_button.setEnabled(False)
        self.close_button.setText(translate("DataCosmos", "Close"))
        self.show_progress(_UNDER_WAY, translate("DataCosmos", "Placing the order…"))
        self.show_message(
            translate(
                "DataCosmos",
                "The order is being placed. It goes on if you close this window; the Orders tab "
                "shows what becomes of it.",
            )
        )

    def show_outcome(self) -> None:
        """Leave only what matters once the order was sent."""
        self._form.setVisible(False)
        for part in (self.repeat_check, self.remove_button, self.place_button, self.summary_label):
            part.setVisible(False)
        self.close_button.setText(self.tr("Close"))

    def _show_undecided(self) -> None:
        self.set_editable(True)
        self.total_label.setText("")
        self.summary_label.setText("")
        self.repeat_check.setVisible(False)
        self._show_place_button("", can_order=False)

    def _show_place_button(self, total: str, can_order: bool) -> None:
        self.close_button.setText(translate("DataCosmos", "Cancel"))
        self.place_button.setEnabled(can_order)
        self.place_button.setText(
            translate("DataCosmos", "Place Order: {}").format(total)
            if total
            else translate("DataCosmos", "Place Order")
        )

    # Building

    def _set_up(self) -> None:
        self.remark.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        for label in (self.organisation_label, self.total_label, self.summary_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
        let_wrap(self.summary_label)
        font = self.total_label.font()
        font.setBold(True)
        self.total_label.setFont(font)
        self.folder_widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder_widget.lineEdit().setObjectName("downloadFolderEdit")
        self.folder_widget.lineEdit().setAccessibleName(self.tr("Download folder"))
        self._add_help()
        for button in (self.copy_button, self.checkout_button):
            button.setVisible(False)
        self.progress.setVisible(False)
        for button in (self.remove_button, *self._buttons()):
            button.setAutoDefault(False)

    def _add_help(self) -> None:
        for widget, text in (
            (self.remove_button, self.tr("Leave the selected images out of this order (Del)")),
            (
                self.folder_widget.lineEdit(),
                self.tr("The order gets a folder of its own in this one"),
            ),
            (self.adds_check, self.tr("Show the images on the map as soon as they are downloaded")),
            (
                self.repeat_check,
                self.tr("Buy once more what was, or may have been, ordered before"),
            ),
            (self.close_button, self.tr("Close this window; an order that was placed goes on")),
            (self.copy_button, self.tr("Copy the link of the payment page")),
            (self.checkout_button, self.tr("Pay in the browser")),
            (self.place_button, self.tr("Send this order; it costs money")),
        ):
            widget.setToolTip(text)

    def _lay_out(self) -> None:
        sums = QHBoxLayout()
        sums.addWidget(self.remove_button)
        sums.addStretch(1)
        sums.addWidget(self.total_label)
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        contract = QHBoxLayout()
        contract.addWidget(self.contract_combo, 1)
        contract.addWidget(self.organisation_label)
        # A row that is a layout has no buddy by itself, and shows the ampersand.
        label = QLabel(self.tr("&Contract"))
        label.setBuddy(self.contract_combo)
        form.addRow(label, contract)
        form.addRow(self.tr("&Licences"), self.licences_view)
        form.addRow(self.tr("La&bel"), self.label_edit)
        form.addRow(self.tr("&Download to"), self.folder_widget)
        label = QLabel(self.tr("&What to download"))
        label.setBuddy(self.part.combo)
        form.addRow(label, self.part)
        form.addRow("", self.adds_check)
        self._remedies.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in self._buttons():
            buttons.addWidget(button)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.lines_view, 1)
        inner.addLayout(sums)
        inner.addWidget(self.overlap_remark)
        inner.addWidget(self._form)
        column = QVBoxLayout(self)
        # Else the window grows with each message: a label that wraps claims, as the least, the
        # height that it would need if it were narrow.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self.band)
        self._scrolled = Scrolled(content)
        column.addWidget(self._scrolled, 1)
        column.addWidget(self.progress)
        column.addWidget(self.remark)
        column.addLayout(self._remedies)
        column.addWidget(self.repeat_check)
        column.addWidget(self.summary_label)
        column.addLayout(buttons)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.close_button, self.copy_button, self.checkout_button, self.place_button

    def _connect(self) -> None:
        self.close_button.clicked.connect(lambda _checked=False: self.close())
        self.place_button.clicked.connect(lambda _checked=False: self.place_requested.emit())
        self.checkout_button.clicked.connect(lambda _checked=False: self.checkout_requested.emit())
        self.copy_button.clicked.connect(lambda _checked=False: self.copy_requested.emit())
        self.repeat_check.toggled.connect(lambda _checked: self.repeat_changed.emit())
        self.contract_combo.activated.connect(lambda *_what: self.contract_chosen.emit())
        self.contract_combo.lineEdit().editingFinished.connect(self.contract_chosen)
        self.remove_button.clicked.connect(lambda _checked=False: self._remove_selected())
        selection = self.lines_view.selectionModel()
        selection.selectionChanged.connect(lambda *_what: self._show_selection())
        self._show_selection()

    def _remove_selected(self) -> None:
        rows = self.lines_view.model().rows
        lines = [rows[row].line for row in self.lines_view.selected_rows()]
        self.lines_view.remove_requested.emit(lines)

    def _show_selection(self) -> None:
        is_any = bool(self.lines_view.selected_rows())
        self.remove_button.setEnabled(is_any and self._is_editable)


def _joined(*parts: str) -> str:
    return "\n".join(part for part in parts if part)

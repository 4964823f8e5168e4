# SPDX-License-Identifier: GPL-2.0-or-later
"""What happened: the last failure, what was charged, the log, and a report for the support."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QStandardPaths, Qt, QTimer
from qgis.PyQt.QtGui import QCloseEvent, QFontDatabase, QShowEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import Cancelled
from ..adapters.circumstances import connection_facts, versions
from ..adapters.i18n import translate
from ..adapters.message_log import RecentLog, recent_log
from ..messages import in_words
from ..widgets.flow_row import let_wrap
from ..widgets.places import wished_size
from ..widgets.remark import BUSY, GOOD, Remark
from ..widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from ...core.job import Monitor
    from ...core.journal.charges import Charge
    from ...core.support.scrubbing import Scrubber
    from ..services import Services

_COLUMNS, _ROWS = 100, 40  # size, in characters and lines of the font
_REFRESH_MS = 500
_MOST_CHARGES = 4
_MOST_LINES = 2000


class DataCosmosLogDialog(QDialog):
    """Shows exactly what a report would say, so that nobody sends what they haven't seen.

    Args:
        choose_file: asks where to save, with a suggestion; returns None on a cancel.
        log: what to show; None for the plugin's own.
    """

    def __init__(
        self,
        services: Services,
        parent: QWidget | None = None,
        choose_file: Callable[[QWidget, Path], Path | None] | None = None,
        log: RecentLog | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("DataCosmosLogDialog")
        self.setWindowTitle(self.tr("DataCosmos: what happened"))
        self._services = services
        self._choose_file = choose_file or _choose_file
        self._log = recent_log if log is None else log
        self._scrubber: Scrubber | None = None
        self._shown = 0
        self.failure_label = _plain("failureLabel")
        self.charges_label = _plain("chargesLabel")
        self.log_view = self._make_log_view()
        self.remark = Remark("reportRemark")
        self.copy_button = QPushButton(self.tr("Copy"), objectName="copyLogButton")
        self.save_button = QPushButton(
            self.tr("Save a report for support..."), objectName="saveReportButton"
        )
        self.copy_button.setToolTip(self.tr("Copy all that is shown here"))
        self.save_button.setToolTip(self.tr("Write a zip file without secrets; nothing is sent"))
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self._refresh)
        self.copy_button.clicked.connect(lambda _checked=False: self._copy())
        self.save_button.clicked.connect(lambda _checked=False: self._save())
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what there is by now, and follow what comes."""
        super().showEvent(event)
        if not event.spontaneous():
            self._begin()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        super().closeEvent(event)

    def _begin(self) -> None:
        from ...core.support.scrubbing import Scrubber

        _facts, origins = connection_facts(self._services.accounts.current())
        self._scrubber = Scrubber.of_this_computer(origins)
        self._shown = 0
        self.log_view.clear()
        self.remark.say("")
        self._refresh()
        self._timer.start()
        self._read_charges()

    def _refresh(self) -> None:
        lines, count = self._log.since(self._shown)
        if lines:
            # Appended, so that what is selected or being read stays where it is.
            self.log_view.appendPlainText("\n".join(map(self._scrubber.text, lines)))
        self._shown = count
        self.failure_label.setText(self._story())

    def _story(self) -> str:
        failure = self._log.failure
        if failure is None:
            return self.tr("Nothing has failed since QGIS was started.")
        story = self.tr("{}\n\nWhat to do next: {}").format(failure.cause, failure.next_step)
        return self._scrubber.text(story)

    def _read_charges(self) -> None:
        folder = self._services.folder

        def work(_monitor: Monitor, _deliver: Callable[[Any], None]) -> tuple[Charge, ...]:
            from ...core.journal.charges import charges, read_records

            return charges(read_records(folder))

        self.charges_label.setText(self.tr("Reading the order journal..."))
        self._services.runner.start(
            self.tr("Reading the order journal"),
            work,
            on_success=self._show_charges,
            on_failure=self._show_no_charges,
            on_cancel=lambda: self._show_no_charges(Cancelled()),
        )

    def _show_charges(self, found: tuple[Charge, ...]) -> None:
        from ...core.journal.charges import NOTHING_ORDERED

        sentences = [charge.sentence for charge in found[:_MOST_CHARGES]] or [NOTHING_ORDERED()]
        older = len(found) - _MOST_CHARGES
        if older > 0:
            sentences.append(
                translate("DataCosmos", "%n older order(s): see Orders, or the report.", "", older)
            )
        self.charges_label.setText("\n".join(sentences))

    def _show_no_charges(self, error: Exception) -> None:
        self.charges_label.setText(self.tr("It isn't known. {}").format(in_words(error)))

    def _copy(self) -> None:
        log_title = self.log_view.accessibleName()
        titles = (self._failure_box.title(), self._charges_box.title(), log_title)
        texts = (
            self.failure_label.text(),
            self.charges_label.text(),
            self.log_view.toPlainText(),
        )
        parts = (f"{title}\n{text}" for title, text in zip(titles, texts))
        QgsApplication.clipboard().setText("\n\n".join(parts))
        self.remark.say(self.tr("Copied."), GOOD)

    def _save(self) -> None:
        from ...core.support.bundle import Circumstances, SupportReportJob

        path = self._choose_file(self, _suggestion())
        if path is None:
            return
        facts, origins = connection_facts(self._services.accounts.current())
        lines, _count = self._log.since()
        failure, folder = self._log.failure, self._services.folder

        def work(monitor: Monitor, _deliver: Callable[[Any], None]) -> Path:
            about = Circumstances(versions(), facts, origins, lines, failure)
            return SupportReportJob(path, folder, about).run(monitor)

        self.save_button.setEnabled(False)
        self.remark.say(self.tr("Saving the report..."), BUSY)
        self._services.runner.start(
            self.tr("Saving a report for support"),
            work,
            on_success=self._on_saved,
            on_failure=self._on_not_saved,
            on_cancel=lambda: self._end_saving(""),
        )

    def _on_saved(self, path: Path) -> None:
        self._end_saving(
            self.tr("Saved as {}. Attach it to your mail to the support.").format(path), GOOD
        )

    def _on_not_saved(self, error: Exception) -> None:
        self._end_saving("")
        self.remark.show_error(error)

    def _end_saving(self, text: str, icon: str = "") -> None:
        self.save_button.setEnabled(True)
        self.remark.say(text, icon)

    def _make_log_view(self) -> QPlainTextEdit:
        view = QPlainTextEdit(objectName="logView")
        view.setReadOnly(True)
        view.setWhatsThis(self.tr("What the plugin did, without secrets, the newest last"))
        view.setMaximumBlockCount(_MOST_LINES)
        view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        view.setPlaceholderText(self.tr("Nothing yet."))
        view.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return view

    def _lay_out(self) -> None:
        self._failure_box = _box(self.tr("The last problem"), self.failure_label)
        self._charges_box = _box(self.tr("What was charged"), self.charges_label)
        self._log_title = QLabel(self.tr("What the plugin &did (UTC, newest last)"))
        self._log_title.setBuddy(self.log_view)
        self.log_view.setAccessibleName(self._log_title.text().replace("&", ""))
        note = _plain("reportNote")
        note.setText(
            self.tr(
                "The report is a zip file with this text, the versions in use, the kind of "
                "connection, and your latest orders with their numbers. Passwords, tokens, keys "
                "in links, e-mail addresses and your user name are taken out. It stays on your "
                "computer until you send it yourself, and you can read it before."
            )
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        for button in (self.copy_button, self.save_button):
            button.setAutoDefault(False)
        buttons.rejected.connect(self.close)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._failure_box)
        inner.addWidget(self._charges_box)
        inner.addWidget(self._log_title)
        inner.addWidget(self.log_view, 1)
        inner.addWidget(note)
        column = QVBoxLayout(self)
        column.addWidget(Scrolled(content), 1)
        column.addWidget(self.remark)
        column.addWidget(buttons)
        self.resize(wished_size(self, _COLUMNS, _ROWS))


def _plain(name: str) -> QLabel:
    label = QLabel(objectName=name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    let_wrap(label)
    return label


def _box(title: str, label: QLabel) -> QGroupBox:
    box = QGroupBox(title)
    QVBoxLayout(box).addWidget(label)
    return box


def _suggestion() -> Path:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name = f"datacosmos-report-{datetime.now(timezone.utc):%Y%m%d-%H%M}.zip"
    return (Path(documents) if documents else Path.home()) / name


def _choose_file(parent: QWidget, suggestion: Path) -> Path | None:
    chosen, _filter = QFileDialog.getSaveFileName(
        parent,
        translate("DataCosmos", "Save a report for support"),
        str(suggestion),
        translate("DataCosmos", "Zip files (*.zip)"),
    )
    if not chosen:
        return None
    path = Path(chosen)
    named = path if path.suffix.lower() == ".zip" else path.with_name(f"{path.name}.zip")
    # Nobody was asked whether that one may be replaced.
    return path if named.exists() else named

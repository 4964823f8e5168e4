# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the order journal lies: in the profile, or in a PostgreSQL database that a team shares."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import DataCosmosError
from ...core.ledger.address import VARIABLE, LedgerAddress
from ...core.ledger.schema import setup_sql
from ..adapters.ledger_choice import (
    address_of_connection,
    choose_connection,
    chosen_connection,
    ledger_of_environment,
    stored_connections,
)
from ..adapters.tasks import JobTask, TaskRunner
from ..widgets.flow_row import let_wrap
from ..widgets.remark import BUSY, DOUBTFUL, GOOD, Remark

if TYPE_CHECKING:
    from ...core.job import Monitor
    from ...core.ledger.check import LedgerFacts

_FILE = "datacosmos_ledger.sql"


class LedgerBox(QGroupBox):
    """Chooses the order journal among the profile's own and QGIS's PostgreSQL connections."""

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Order journal"))
        self._runner = runner
        self._task: JobTask | None = None
        self.combo = QComboBox(objectName="ledgerCombo")
        self.combo.setAccessibleName(self.tr("Order journal"))
        self.combo.setToolTip(
            self.tr(
                "Where orders, licences and bills are noted, so that nothing is ordered twice: in "
                "this profile, or in a database that several people or machines share"
            )
        )
        self.test = QPushButton(self.tr("&Test"), objectName="ledgerTestButton")
        self.test.setToolTip(
            self.tr("Look whether the database can be reached and what you may do in it")
        )
        self.script = QPushButton(
            self.tr("Script for the Ad&ministrator…"), objectName="ledgerScriptButton"
        )
        self.script.setToolTip(
            self.tr("Show the SQL script that makes the order journal's tables and roles")
        )
        self.remark = Remark("ledgerLabel")
        self._lay_out()
        self._fill()
        self.combo.currentIndexChanged.connect(lambda _index: self._on_chosen())
        self.test.clicked.connect(lambda _checked=False: self._start_test())
        self.script.clicked.connect(lambda _checked=False: ScriptDialog(self).exec())

    def apply(self) -> None:
        """Keep and use what is chosen."""
        if self.combo.isEnabled():
            choose_connection(self.combo.currentData())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.combo, 1)
        row.addWidget(self.test)
        row.addWidget(self.script)
        note = QLabel(
            self.tr(
                "Who shares a journal sees the same orders, keeps the same limits, and never "
                "orders a scene twice. The connections are those of QGIS's browser (PostgreSQL); "
                "their sign-in stays there. Orders of before stay where they are."
            )
        )
        let_wrap(note)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.remark)
        column.addWidget(note)

    def _fill(self) -> None:
        self.combo.addItem(self.tr("In this profile"), "")
        names = stored_connections()
        chosen = chosen_connection()
        for name in names:
            self.combo.addItem(name, name)
        if chosen and chosen not in names:
            self.combo.addItem(self.tr("{} (not stored any more)").format(chosen), chosen)
        self.combo.setCurrentIndex(self.combo.findData(chosen))
        self._say_environment()
        self._show_test()

    def _say_environment(self) -> None:
        """Say that the environment wins, where it names a ledger."""
        try:
            address = ledger_of_environment()
        except DataCosmosError as error:
            self.combo.setEnabled(False)
            self.remark.show_error(error)
            return
        if address is not None:
            self.combo.setEnabled(False)
            self.remark.say(
                self.tr("{} names the order journal: {}. It comes before this choice.").format(
                    VARIABLE, address.name
                )
            )

    def _on_chosen(self) -> None:
        self._stop()
        self.remark.say("")
        self._show_test()

    def _show_test(self) -> None:
        self.test.setEnabled(bool(self.combo.currentData()) or not self.combo.isEnabled())

    def _address(self) -> LedgerAddress:
        if not self.combo.isEnabled():
            address = ledger_of_environment()
            if address is not None:
                return address
        return address_of_connection(self.combo.currentData(), may_ask=True)

    def _start_test(self) -> None:
        self._stop()
        try:
            address = self._address()
        except DataCosmosError as error:
            self.remark.show_error(error)
            return

        def work(_monitor: Monitor, _deliver: Callable[[Any], None]) -> LedgerFacts:
            from ...core.ledger.check import facts_of

            return facts_of(address)

        title = self.tr("Testing the order journal…")
        self.test.setEnabled(False)
        self.remark.say(title, BUSY)
        task = self._task = self._runner.start(
            title,
            work,
            on_success=lambda facts: self._on_facts(task, facts),
            on_failure=lambda error: self._on_failed(task, error),
            on_cancel=lambda: self._end(task, ""),
        )

    def _on_facts(self, task: JobTask, facts: LedgerFacts) -> None:
        self._end(task, facts.sentences(), GOOD if facts.can_be_used else DOUBTFUL)

    def _on_failed(self, task: JobTask, error: Exception) -> None:
        if self._task is task:
            self._end(task, "")
            self.remark.show_error(error)

    def _end(self, task: JobTask, text: str, icon: str = "") -> None:
        if self._task is task:  # else it was about another
            self._task = None
            self._show_test()
            self.remark.say(text, icon)

    def _stop(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()


class ScriptDialog(QDialog):
    """Shows the script for a database's administrator, to be copied or saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ledgerScriptDialog")
        self.setWindowTitle(self.tr("Script for the Administrator"))
        told = QLabel(
            self.tr(
                "Whoever runs the database runs this once in it. It isn't needed where you may "
                "make the tables yourself: they are made when the journal is first used."
            )
        )
        let_wrap(told)
        self.text = QPlainTextEdit(setup_sql(), objectName="ledgerScriptEdit")
        self.text.setToolTip(self.tr("The script, for reading"))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.windowTitle())
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.remark = Remark("ledgerScriptLabel")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyScriptButton")
        copy.setToolTip(self.tr("Copy the whole script"))
        save = buttons.addButton(self.tr("&Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        save.setObjectName("saveScriptButton")
        save.setToolTip(self.tr("Write the script to a file"))
        copy.clicked.connect(lambda _checked=False: self._copy())
        save.clicked.connect(lambda _checked=False: self._save())
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(told)
        column.addWidget(self.text, 1)
        column.addWidget(self.remark)
        column.addWidget(buttons)
        self.resize(640, 480)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())
        self.remark.say(self.tr("The script is in the clipboard."), GOOD)

    def _save(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self,
            self.windowTitle(),
            str(Path.home() / _FILE),
            self.tr("SQL (*.sql);;All files (*)"),
        )
        if path:
            self.write_to(Path(path))

    def write_to(self, path: Path) -> None:
        """Write the script to a file, and say so, or why it can't be."""
        try:
            path.write_text(self.text.toPlainText(), "utf-8")
        except OSError as error:
            reason = error.strerror or str(error)
            self.remark.say(self.tr("It can't be written: {}.").format(reason), DOUBTFUL)
            return
        self.remark.say(self.tr("Written to {}.").format(path), GOOD)

# SPDX-License-Identifier: GPL-2.0-or-later
"""The script that makes a shared order journal, for whoever runs the database."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ...core.ledger.schema import setup_sql
from ..widgets.flow_row import let_wrap
from ..widgets.remark import DOUBTFUL, GOOD, Remark

_FILE = "datacosmos_ledger.sql"


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
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
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

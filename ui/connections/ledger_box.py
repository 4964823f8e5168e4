# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the order journal lies: in the profile, or in a PostgreSQL database that a team shares."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, closing, nullcontext
from typing import TYPE_CHECKING, Any

from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import DataCosmosError
from ...core.ledger.address import VARIABLE, LedgerAddress
from ..adapters.folders import profile_folder
from ..adapters.i18n import number_text
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
from .background_call import BackgroundCall
from .script_dialog import ScriptDialog

if TYPE_CHECKING:
    from ...core.job import Monitor
    from ...core.journal.moving import Moved
    from ...core.ledger.check import LedgerFacts
    from ..messages import Messenger


class LedgerBox(QGroupBox):
    """Chooses the order journal among the profile's own and QGIS's PostgreSQL connections.

    Args:
        late: is told what became of orders that were taken over, once the options are closed.
    """

    def __init__(
        self, runner: TaskRunner, late: Messenger | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Order journal"))
        self._runner = runner
        self._late = late
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
        self.own = Remark("ownOrdersLabel")
        self.take_over = QPushButton(self.tr("Ta&ke Over"), objectName="takeOverButton")
        self.take_over.setToolTip(
            self.tr("Write this profile's orders into the shared journal; here they stay as well")
        )
        self.take_over.hide()
        self._moving: JobTask | None = None
        self._lay_out()
        self._fill()
        self._look_at_own()
        self.combo.currentIndexChanged.connect(lambda _index: self._on_chosen())
        self._call = BackgroundCall(
            runner,
            self.test,
            self.remark,
            self.tr("Testing the order journal…"),
            self._prepare_test,
            _test,
        )
        self._call.answered.connect(self._on_facts)
        self.take_over.clicked.connect(lambda _checked=False: self._start_taking())
        self.script.clicked.connect(lambda _checked=False: self._show_script())

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
                "their sign-in stays there."
            )
        )
        let_wrap(note)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.remark)
        own = QHBoxLayout()
        own.addWidget(self.own, 1)
        own.addWidget(self.take_over, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(own)
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
        self._call.stop()
        self._show_test()
        self._look_at_own()

    def _show_test(self) -> None:
        self.test.setEnabled(not self._is_own())

    def _is_own(self) -> bool:
        """Return whether the profile's own journal is chosen."""
        return self.combo.isEnabled() and not self.combo.currentData()

    def _address(self, *, may_ask: bool = True) -> LedgerAddress:
        if not self.combo.isEnabled():
            address = ledger_of_environment()
            if address is not None:
                return address
        return address_of_connection(self.combo.currentData(), may_ask=may_ask)

    def _prepare_test(self) -> Callable[[], AbstractContextManager[LedgerAddress]]:
        address = self._address()
        return lambda: nullcontext(address)

    def _on_facts(self, facts: LedgerFacts) -> None:
        self.remark.say(facts.sentences(), GOOD if facts.can_be_used else DOUBTFUL)

    def _show_script(self) -> None:
        dialog = ScriptDialog(self)
        dialog.exec()
        dialog.deleteLater()

    # The orders of this profile

    def _look_at_own(self) -> None:
        """Say whether this profile has orders that the chosen journal doesn't know."""
        self._show_own("")
        if self._is_own():
            if chosen_connection():
                self._show_own(
                    self.tr(
                        "What was ordered with {} isn't known in this profile, and could be bought "
                        "again."
                    ).format(chosen_connection()),
                    DOUBTFUL,
                )
            return
        folder = profile_folder()
        try:
            address = self._address(may_ask=False)
        except DataCosmosError:
            return  # the test says so, and asks for what is locked

        def work(_monitor: Monitor, _deliver: Callable[[Any], None]) -> int:
            from ...core.journal.moving import not_taken
            from ...core.ledger.server import LedgerServer

            with closing(LedgerServer(address, sets_up=False)) as server:
                return not_taken(folder, server)

        self._moving = self._runner.start(
            self.tr("Looking at this profile's orders…"), work, on_success=self._on_not_taken
        )

    def _on_not_taken(self, count: int) -> None:
        if sip.isdeleted(self):
            return
        self._moving = None
        if count:
            said = self.tr(
                "Orders of this profile that the shared journal doesn't know: {}. They could be "
                "bought again there."
            ).format(number_text(count))
            self._show_own(said, DOUBTFUL, can_take=True)

    def _start_taking(self) -> None:
        try:
            address = self._address()
        except DataCosmosError as error:
            self.own.show_error(error)
            return
        folder = profile_folder()

        def work(monitor: Monitor, _deliver: Callable[[Any], None]) -> Moved:
            from ...core.journal.moving import take_over
            from ...core.ledger.server import LedgerServer

            with closing(LedgerServer(address)) as server:
                return take_over(folder, server, monitor)

        title = self.tr("Taking this profile's orders over…")
        self._show_own(title, BUSY)
        task = self._moving = self._runner.start(
            title,
            work,
            on_success=self._on_moved,
            on_failure=self._on_not_moved,
            on_cancel=lambda: self._on_stopped(task),
            keeps_qgis_open=True,
        )

    def _on_moved(self, moved: Moved) -> None:
        if not sip.isdeleted(self):
            self._moving = None
            self._show_own(str(moved), DOUBTFUL if moved.damaged else GOOD)
        elif self._late is not None:
            (self._late.warning if moved.damaged else self._late.success)(str(moved))

    def _on_not_moved(self, error: Exception) -> None:
        if not sip.isdeleted(self):
            self._moving = None
            self._show_own("", can_take=True)
            self.own.show_error(error)
        elif self._late is not None:
            self._late.error(error)

    def _on_stopped(self, task: JobTask) -> None:
        if not sip.isdeleted(self) and self._moving is task:  # else something else was chosen
            self._moving = None
            self._look_at_own()

    def _show_own(self, text: str, icon: str = "", *, can_take: bool = False) -> None:
        task, self._moving = self._moving, None
        if task is not None:
            task.cancel()
        self.own.say(text, icon)
        self.take_over.setVisible(can_take)


def _test(address: LedgerAddress, _monitor: Monitor) -> LedgerFacts:
    from ...core.ledger.check import facts_of

    return facts_of(address)

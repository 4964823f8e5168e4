# SPDX-License-Identifier: GPL-2.0-or-later
"""What the connection widgets ask the service: whether it works, for contracts and projects."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QPushButton

from ..adapters.i18n import translate
from ..adapters.tasks import TaskRunner
from ..widgets.remark import DOUBTFUL, GOOD, Remark
from .background_call import BackgroundCall
from .contract_combo import ContractCombo
from .project_combo import ProjectCombo

if TYPE_CHECKING:
    from ...core.account.connection_check import ConnectionReport
    from ...core.account.contracts import Contract
    from ...core.account.projects import ProjectLook
    from ...core.job import Monitor
    from ...core.service.client import Client


def connection_tester(
    runner: TaskRunner,
    button: QPushButton,
    remark: Remark,
    prepare: Callable[[], Callable[[], Client]],
) -> BackgroundCall:
    """Return what tries a connection and says in one line what works."""
    call = BackgroundCall(
        runner, button, remark, translate("DataCosmos", "Testing..."), prepare, _check
    )
    call.answered.connect(
        lambda report: remark.say(report.sentence(), DOUBTFUL if report.problems else GOOD)
    )
    return call


def contract_reader(
    runner: TaskRunner,
    button: QPushButton,
    remark: Remark,
    combo: ContractCombo,
    prepare: Callable[[], Callable[[], Client]],
) -> BackgroundCall:
    """Return what reads the organisation's contracts into the combo box."""

    def show(contracts: tuple[Contract, ...]) -> None:
        combo.offer(contracts)
        if not contracts:
            remark.say(
                translate(
                    "DataCosmos", "The service lists no contract for this organisation. {}"
                ).format(advice),
                DOUBTFUL,
            )

    advice = translate("DataCosmos", "You can type the number of the contract instead.")
    call = BackgroundCall(
        runner, button, remark, translate("DataCosmos", "Reading contracts..."), prepare, _contracts
    )
    call.set_advice(advice)
    call.answered.connect(show)
    return call


def project_reader(
    runner: TaskRunner,
    button: QPushButton,
    remark: Remark,
    combo: ProjectCombo,
    prepare: Callable[[], Callable[[], Client]],
) -> BackgroundCall:
    """Return what reads the account's projects into the combo box, and looks at the chosen one."""

    def ask(client: Client, monitor: Monitor) -> ProjectLook:
        from ...core.account.projects import look_at_projects

        return look_at_projects(client, asked[-1], monitor)

    def begin() -> Callable[[], Client]:
        asked[:] = [combo.project()[0]]
        return prepare()

    def show(look: ProjectLook) -> None:
        if combo.project()[0] != asked[-1]:
            return  # another was typed meanwhile
        combo.offer(look.projects)
        remark.say(look.sentence(), GOOD if look.is_good else DOUBTFUL)

    asked = [""]
    title = translate("DataCosmos", "Reading projects...")
    call = BackgroundCall(runner, button, remark, title, begin, ask)
    call.answered.connect(show)
    return call


def _check(client: Client, monitor: Monitor) -> ConnectionReport:
    from ...core.account.connection_check import ConnectionCheckJob

    return ConnectionCheckJob(client).run(monitor)


def _contracts(client: Client, monitor: Monitor) -> tuple[Contract, ...]:
    from ...core.account.contracts import list_contracts

    return list_contracts(client, monitor)

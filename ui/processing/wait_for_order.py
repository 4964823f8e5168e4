# SPDX-License-Identifier: GPL-2.0-or-later
"""Algorithm datacosmos:waitfororder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
)

from ..adapters.i18n import translate
from .base import OrderAlgorithm
from .parameters import number

if TYPE_CHECKING:
    from ...core.job import Monitor
    from ...core.sales.order import Order
    from ...core.service.client import Client

_SECONDS_PER_MINUTE = 60


class WaitForOrderAlgorithm(OrderAlgorithm):
    """Wait until an order is paid or cancelled."""

    TIMEOUT = "TIMEOUT"
    INTERVAL = "INTERVAL"
    STATUS = "STATUS"

    def name(self) -> str:
        return "waitfororder"

    def displayName(self) -> str:
        return translate("DataCosmos", "Wait for an order to be paid")

    def shortDescription(self) -> str:
        return translate("DataCosmos", "Waits until an order is paid or cancelled.")

    def shortHelpString(self) -> str:
        return translate(
            "DataCosmos",
            "<p>Asks for the state of an order, less and less often, until it is PAID or "
            "CANCELLED or the time is up, and returns the state. A broken network or a busy "
            "service on the way is waited out. When the time is up the order goes on all the "
            "same: just wait again.</p>"
            "<h3>Example</h3>"
            "<p><tt>qgis_process run datacosmos:waitfororder "
            "--ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --TIMEOUT=60</tt></p>",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        self.add_order_id()
        for parameter in (
            number(
                self.TIMEOUT,
                translate("DataCosmos", "Wait for at most (minutes)"),
                translate("DataCosmos", "0 asks once."),
                default=30,
                least=0,
            ),
            number(
                self.INTERVAL,
                translate("DataCosmos", "First pause between questions (seconds)"),
                translate("DataCosmos", "Grows by half each time, up to six times this."),
                default=10,
                least=0.1,
            ),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputString(self.STATUS, translate("DataCosmos", "Status")))

    def perform(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        order_id = self.parameterAsString(parameters, self.ORDER_ID, context).strip()
        minutes = self.parameterAsDouble(parameters, self.TIMEOUT, context)
        interval_s = self.parameterAsDouble(parameters, self.INTERVAL, context)

        def wait(client: Client, monitor: Monitor) -> Order:
            from ...core.orders.refresh import WaitJob

            timeout_s = minutes * _SECONDS_PER_MINUTE
            journal = self.journal_of(client, order_id, monitor)
            return WaitJob(client, order_id, timeout_s, interval_s, journal).run(monitor)

        from ...core.sales.order import PAID

        order = self.run_with_client(feedback, wait)
        if not order.is_final:
            feedback.pushWarning(
                translate(
                    "DataCosmos",
                    "The time is up and the order {} is {}. It goes on: wait again later.",
                ).format(order.id, order.status)
            )
        if order.is_paid and order.status != PAID:
            feedback.pushWarning(
                translate(
                    "DataCosmos",
                    "The order {} was paid; the service now says {}: ask Open Cosmos.",
                ).format(order.id, order.status)
            )
        return {self.STATUS: PAID if order.is_paid else order.status}

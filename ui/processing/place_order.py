# SPDX-License-Identifier: GPL-2.0-or-later
"""Algorithm datacosmos:placeorder."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from ..adapters.folders import profile_folder
from ..adapters.i18n import translate
from ..adapters.map.footprint_features import seen_part_price, seen_price
from ..adapters.settings import Settings
from .base import in_words
from .footprints import FootprintsAlgorithm
from .parameters import flag, folder, read_text_or_number, text

if TYPE_CHECKING:
    from decimal import Decimal

    from ...core.errors import DataCosmosError
    from ...core.job import Monitor
    from ...core.money import Money
    from ...core.orders.order_job import OrderResult
    from ...core.sales.order import Order
    from ...core.service.client import Client


class PlaceOrderAlgorithm(FootprintsAlgorithm):
    """Order the scenes of footprints."""

    PROJECT_ID = "PROJECT_ID"
    ACCEPT_LICENCES = "ACCEPT_LICENCES"
    LABEL = "LABEL"
    MAX_TOTAL = "MAX_TOTAL"
    ALLOW_REPEAT = "ALLOW_REPEAT"
    SEND_LICENCES = "SEND_LICENCES"
    JOURNAL = "JOURNAL"
    ORDER_ID = "ORDER_ID"
    STATUS = "STATUS"
    CHECKOUT_URL = "CHECKOUT_URL"
    TOTAL = "TOTAL"
    CURRENCY = "CURRENCY"

    def name(self) -> str:
        return "placeorder"

    def displayName(self) -> str:
        return translate("DataCosmos", "Place an order")

    def shortDescription(self) -> str:
        return translate("DataCosmos", "Buys scenes. This costs money.")

    def shortHelpString(self) -> str:
        return translate(
            "DataCosmos",
            "<p><b>This buys imagery and costs money.</b> It asks the prices afresh, then sends "
            "one order for all scenes of the layer and returns its id and, if there is "
            "something to pay, the link to the payment page.</p>"
            "<p>Without <i>accept licences</i> it only lists the licences with their links and "
            "stops. It also stops, before anything is ordered, if the total is above the "
            "maximum; if a price has risen since the layer was made and no maximum is given, or "
            "is in another currency; "
            "or if the order journal or the service's own list shows that a scene was ordered "
            "before, if that list can't be read whole, if an earlier attempt went unanswered, or if "
            "two scenes are one acquisition, processed twice. Scenes that you own, or order here, "
            "at another level as well, and those that add less than 1 % to the ground that the "
            "others of the layer and what you own cover, are only named in the log. "
            "The journal is written before the order is sent.</p>"
            "<p>With an area, or with a layer whose field <tt>part</tt> says it, only parts of "
            "scenes are ordered, and delivered to a project. A scene that isn't sold in part, or "
            "whose part costs no less than the whole, stops the order.</p>"
            "<p>The order that was made is read again and compared with what was asked for: "
            "lines, organisation, contract, currency and prices. If anything differs, that is "
            "said and no link is returned; the Orders tab lets you pay it all the same.</p>"
            "<h3>Example</h3>"
            "<p><tt>qgis_process run datacosmos:placeorder --INPUT=priced.gpkg "
            '--ACCEPT_LICENCES=true --MAX_TOTAL="500 EUR"</tt></p>'
            "<p>The spending limits of the settings (Settings, Options, DataCosmos) and of the "
            "environment variables DATACOSMOS_ORDER_LIMIT and DATACOSMOS_MONTH_LIMIT hold besides "
            "the maximum.</p>"
            "<p>Needs DATACOSMOS_ORGANISATION_ID and DATACOSMOS_CONTRACT_ID in the "
            "environment.</p>",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        self.add_input()
        self.add_area(
            translate(
                "DataCosmos",
                "Polygons: of each scene only what lies in them, all together, is ordered, where "
                "the service sells parts. Empty for whole scenes.",
            )
        )
        for parameter in (
            flag(
                self.ACCEPT_LICENCES,
                translate("DataCosmos", "I accept the licences of all scenes"),
                translate("DataCosmos", "Leave it off to see which licences these are."),
            ),
            text(
                self.PROJECT_ID,
                translate("DataCosmos", "Project"),
                translate(
                    "DataCosmos",
                    "The id of the project that parts of scenes are delivered to. Empty for that "
                    "of the environment variable DATACOSMOS_PROJECT_ID. Whole scenes need none.",
                ),
            ),
            text(
                self.MAX_TOTAL,
                translate("DataCosmos", "Maximum total"),
                translate(
                    "DataCosmos",
                    "With its currency, such as 500 EUR. Nothing is ordered if the fresh total is "
                    "above, or in another currency. A number alone counts in the currency of the "
                    "prices.",
                ),
            ),
            text(
                self.LABEL,
                translate("DataCosmos", "Label"),
                translate(
                    "DataCosmos",
                    "Your own note on the order, a cost centre or the number of a purchase order: "
                    "100 characters at the most. It is kept in the order journal, exported, and "
                    "stands in the order's papers. It isn't sent.",
                ),
            ),
            flag(
                self.ALLOW_REPEAT,
                translate("DataCosmos", "Order again what was ordered before"),
                translate(
                    "DataCosmos",
                    "Off, a model that is run again doesn't buy again. Turn it on only if you want "
                    "to pay for the same scene a second time, want each of several products of one "
                    "acquisition, or have made sure that an unanswered order, or one that the "
                    "service doesn't list, doesn't exist.",
                ),
            ),
            folder(
                self.JOURNAL,
                translate("DataCosmos", "Folder of the order journal"),
                translate("DataCosmos", "Empty for the one in your QGIS profile."),
                is_advanced=True,
            ),
            flag(
                self.SEND_LICENCES,
                translate("DataCosmos", "Name the accepted licences in the order"),
                translate(
                    "DataCosmos", "Turn it off only for a service that refuses the licences field."
                ),
                default=True,
                is_advanced=True,
            ),
        ):
            self.addParameter(parameter)
        self._add_outputs()

    def _add_outputs(self) -> None:
        for output in (
            QgsProcessingOutputString(self.ORDER_ID, translate("DataCosmos", "Order id")),
            QgsProcessingOutputString(self.STATUS, translate("DataCosmos", "Status")),
            QgsProcessingOutputString(self.CHECKOUT_URL, translate("DataCosmos", "Pay here")),
            QgsProcessingOutputNumber(self.TOTAL, translate("DataCosmos", "Total")),
            QgsProcessingOutputString(self.CURRENCY, translate("DataCosmos", "Currency")),
        ):
            self.addOutput(output)

    def _prepare(self) -> None:
        super()._prepare()
        self._limits = Settings().limits()

    def _read_max_total(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Money | Decimal | None:
        value = read_text_or_number(self, parameters, self.MAX_TOTAL, context)

        def read() -> Money | Decimal | None:
            from ...core.errors import ordering
            from ...core.written_limits import read_max_total

            with ordering():
                return read_max_total(value)

        return in_words(read, self.explain)

    def _read_journal(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        folder = self.parameterAsString(parameters, self.JOURNAL, context).strip()
        if not folder:
            return profile_folder()
        journal = Path(folder)
        # Not Path.resolve, which raises for a link that goes in a circle.
        if os.path.realpath(journal) != os.path.realpath(profile_folder()):
            # Before anything is ordered: its orders count for the month, too.
            Settings().remember_journal(journal)
        return journal

    def explain(self, error: DataCosmosError) -> str:
        """Return what the error says, in the words by which scripts tell what came of it."""
        said = error.explain()
        if error.nothing_ordered:
            return f"{said} {translate('DataCosmos', 'The order is refused.')}"
        return said  # one of an unknown outcome says so itself

    def perform(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        features, lines, _fields = self.read_lines(parameters, context)
        most = self._read_max_total(parameters, context)
        journal = self._read_journal(parameters, context)
        area = self.read_area(parameters, context)
        seen = tuple(seen_price(f, line.level) for f, line in zip(features, lines))
        parts_seen = tuple(seen_part_price(f, line.level) for f, line in zip(features, lines))
        items = self.items_of(features, lines, parameters, context)

        def tell(order: Order) -> None:
            # At once: whatever happens next, the user has the id.
            feedback.pushInfo(
                translate("DataCosmos", "Order {} is {}.").format(order.id, order.status)
            )

        def place(client: Client, monitor: Monitor) -> OrderResult:
            from ...core.orders.order_job import OrderJob

            job = OrderJob(
                client,
                journal,
                tuple(lines),
                licences_accepted=self.parameterAsBoolean(
                    parameters, self.ACCEPT_LICENCES, context
                ),
                seen_prices=seen,
                max_total=most,
                allow_repeat=self.parameterAsBoolean(parameters, self.ALLOW_REPEAT, context),
                send_licences=self.parameterAsBoolean(parameters, self.SEND_LICENCES, context),
                on_order=tell,
                user=QgsApplication.userLoginName(),
                limits=self._limits,
                items=items,
                area=area,
                seen_part_prices=parts_seen,
                label=self.parameterAsString(parameters, self.LABEL, context),
                project_id=self.parameterAsString(parameters, self.PROJECT_ID, context).strip(),
            )
            return job.run(monitor)

        from ...core.sales.order import PAID

        result = self.run_with_client(feedback, place)
        for notice in result.notices:
            feedback.pushWarning(notice)
        if result.found_again:
            feedback.pushWarning(
                translate(
                    "DataCosmos",
                    "This is the order of an earlier attempt whose answer was lost. Nothing was "
                    "ordered now.",
                )
            )
        if result.checkout_url:
            feedback.pushInfo(translate("DataCosmos", "Pay here: {}").format(result.checkout_url))
        return {
            self.ORDER_ID: result.order.id,
            # Paid stays paid, whatever the service says by now.
            self.STATUS: PAID if result.order.is_paid else result.order.status,
            self.CHECKOUT_URL: result.checkout_url,
            self.TOTAL: float(result.total.amount),
            self.CURRENCY: result.total.currency,
        }

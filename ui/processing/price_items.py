# SPDX-License-Identifier: GPL-2.0-or-later
"""Algorithm datacosmos:priceitems."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from ..adapters.i18n import translate
from ..adapters.map.footprint_features import (
    FOOTPRINT_FIELDS,
    attribute,
    footprint_fields,
    seen_price,
)
from .footprints import FootprintsAlgorithm

if TYPE_CHECKING:
    from ...core.job import Monitor
    from ...core.sales.pricing import PriceResult, Quote
    from ...core.service.client import Client


class PriceItemsAlgorithm(FootprintsAlgorithm):
    """Ask the prices of footprints afresh."""

    TOTAL = "TOTAL"
    CURRENCY = "CURRENCY"

    def name(self) -> str:
        return "priceitems"

    def displayName(self) -> str:
        return translate("DataCosmos", "Price scenes")

    def shortDescription(self) -> str:
        return translate("DataCosmos", "Asks what scenes cost under your contract, now.")

    def shortHelpString(self) -> str:
        return translate(
            "DataCosmos",
            "<p>Asks the price of each scene under your contract, at this moment, and returns "
            "the footprints with the fresh prices, their total and its currency. Nothing is "
            "bought.</p>"
            "<p>A scene without a price is reported; its price is then empty. If the scenes are "
            "priced in several currencies there is no total: sums never mix currencies.</p>"
            "<h3>Example</h3>"
            "<p><tt>qgis_process run datacosmos:priceitems --INPUT=footprints.gpkg "
            "--OUTPUT=priced.gpkg</tt></p>",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        self.add_input()
        self.add_output(translate("DataCosmos", "Footprints with prices"))
        self.addOutput(QgsProcessingOutputNumber(self.TOTAL, translate("DataCosmos", "Total")))
        self.addOutput(
            QgsProcessingOutputString(self.CURRENCY, translate("DataCosmos", "Currency"))
        )

    def perform(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        features, lines, fields = self.read_lines(parameters, context)

        def price(client: Client, monitor: Monitor) -> PriceResult:
            from ...core.sales.pricing import PriceJob

            return PriceJob(client, tuple(lines)).run(monitor)

        result = self.run_with_client(feedback, price)
        for quote in result.quotes:
            if quote.price is None:
                feedback.pushWarning(f"{quote.line}: {quote.problem}")
        fields = _with_footprint_fields(fields)
        priced = [
            _priced(feature, quote, fields) for feature, quote in zip(features, result.quotes)
        ]
        destination = self.write_footprints(
            self.OUTPUT, parameters, context, feedback, priced, fields
        )
        results: dict[str, Any] = {self.OUTPUT: destination, self.TOTAL: None, self.CURRENCY: ""}
        for total in result.totals.values():
            feedback.pushInfo(translate("DataCosmos", "Total: {}").format(total))
        if len(result.totals) == 1:
            (total,) = result.totals.values()
            results |= {self.TOTAL: float(total.amount), self.CURRENCY: total.currency}
        elif result.totals:
            feedback.pushWarning(
                translate("DataCosmos", "Several currencies: there is no single total.")
            )
        return results


def _with_footprint_fields(fields: QgsFields) -> QgsFields:
    """Return the layer's fields and behind them those of footprints that it lacks."""
    complete = QgsFields(fields)
    ours = footprint_fields()
    for name, _kind in FOOTPRINT_FIELDS:
        if complete.lookupField(name) < 0:
            complete.append(ours.field(name))
    return complete


def _priced(feature: QgsFeature, quote: Quote, fields: QgsFields) -> QgsFeature:
    priced = QgsFeature(fields)
    priced.setGeometry(feature.geometry())
    for field in fields:
        priced[field.name()] = attribute(feature, field.name())
    useful = _useful_price(feature, quote)
    priced["level"] = quote.line.level
    priced["price"] = float(quote.price.amount) if quote.price else None
    priced["currency"] = quote.price.currency if quote.price else None
    priced["price_per_useful_km2"] = useful
    return priced


def _useful_price(feature: QgsFeature, quote: Quote) -> float | None:
    """Return the new price of a useful km², which follows from the old ones; None without them."""
    before, now = seen_price(feature, quote.line.level), quote.price
    useful = attribute(feature, "price_per_useful_km2")
    if before is None or now is None or before.currency != now.currency or not before.amount:
        return None
    return useful * float(now.amount / before.amount) if isinstance(useful, float) else None

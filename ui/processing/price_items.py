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
    AREA_FIELDS,
    FOOTPRINT_FIELDS,
    area_values,
    attribute,
    footprint_fields,
    seen_price,
)
from .footprints import FootprintsAlgorithm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...core.job import Monitor
    from ...core.sales.parts import PartOffer
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
            "<p>With an area, what of each scene lies in it is priced as well, where the service "
            "sells parts: <tt>area_price</tt>, <tt>area_currency</tt> and <tt>area_km2</tt>. Why "
            "a part isn't sold stands in the log. The total is that of whole scenes.</p>"
            "<h3>Example</h3>"
            "<p><tt>qgis_process run datacosmos:priceitems --INPUT=footprints.gpkg "
            "--OUTPUT=priced.gpkg</tt></p>",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        self.add_input()
        self.add_area(
            translate(
                "DataCosmos",
                "Polygons: what of each scene lies in them, all together, is priced as well. "
                "Empty for whole scenes only.",
            )
        )
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
        area = self.read_area(parameters, context)
        items = self.items_of(features, lines, parameters, context) if area else ()

        def price(
            client: Client, monitor: Monitor
        ) -> tuple[PriceResult, Sequence[PartOffer | None]]:
            from ...core.orders.part_lines import offers_within
            from ...core.sales.pricing import PriceJob

            result = PriceJob(client, tuple(lines)).run(monitor)
            if area is None:
                return result, [None] * len(lines)
            prices = [quote.price for quote in result.quotes]
            return result, offers_within(client, lines, items, prices, area, monitor)

        result, offers = self.run_with_client(feedback, price)
        for quote in result.quotes:
            if quote.price is None:
                feedback.pushWarning(f"{quote.line}: {quote.problem}")
        for offer in offers:
            for said in (offer.problem, *offer.notes) if offer is not None else ():
                if said:
                    feedback.pushInfo(f"{offer.line}: {said}")
        fields = _with_footprint_fields(fields)
        priced = [
            _priced(feature, quote, offer, fields)
            for feature, quote, offer in zip(features, result.quotes, offers)
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


def _priced(
    feature: QgsFeature, quote: Quote, offer: PartOffer | None, fields: QgsFields
) -> QgsFeature:
    priced = QgsFeature(fields)
    priced.setGeometry(feature.geometry())
    for field in fields:
        priced[field.name()] = attribute(feature, field.name())
    useful = _useful_price(feature, quote)
    priced["level"] = quote.line.level
    priced["price"] = float(quote.price.amount) if quote.price else None
    priced["currency"] = quote.price.currency if quote.price else None
    priced["price_per_useful_km2"] = useful
    if offer is not None:
        for name, value in zip(AREA_FIELDS, area_values(offer.price, offer.area_km2)):
            priced[name] = value
    return priced


def _useful_price(feature: QgsFeature, quote: Quote) -> float | None:
    """Return the new price of a useful km², which follows from the old ones; None without them."""
    before, now = seen_price(feature, quote.line.level), quote.price
    useful = attribute(feature, "price_per_useful_km2")
    if before is None or now is None or before.currency != now.currency or not before.amount:
        return None
    return useful * float(now.amount / before.amount) if isinstance(useful, float) else None

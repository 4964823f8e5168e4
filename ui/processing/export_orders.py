# SPDX-License-Identifier: GPL-2.0-or-later
"""Algorithm datacosmos:exportorders."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
)

from ..adapters.folders import profile_folder
from ..adapters.i18n import number_text, translate
from ..adapters.map.order_features import (
    order_features,
    order_fields,
    spending_features,
    spending_fields,
)
from ..adapters.settings import Settings
from ..adapters.writing import money_text
from .base import DataCosmosAlgorithm, in_words
from .parameters import day, folder, read_day, text, with_help
from .written import check_rows, remove_output

if TYPE_CHECKING:
    from ...core.journal.order_choice import OrderChoice
    from ...core.journal.records import OrderRecord
    from ...core.journal.spent import Spending

_WGS84 = "EPSG:4326"


@dataclass(frozen=True)
class _Found:
    """The orders that are wanted, and their sums."""

    records: list[OrderRecord]
    undated: int
    sums: Spending


class ExportOrdersAlgorithm(DataCosmosAlgorithm):
    """Write orders and what was spent as layers. Needs neither an account nor the network."""

    CONNECTION = "CONNECTION"
    DATE_FROM = "DATE_FROM"
    DATE_TO = "DATE_TO"
    WHICH = "WHICH"
    GROUP_BY = "GROUP_BY"
    JOURNAL = "JOURNAL"
    OUTPUT = "OUTPUT"
    SUMMARY = "SUMMARY"
    ORDERS = "ORDERS"

    def name(self) -> str:
        return "exportorders"

    def displayName(self) -> str:
        return translate("DataCosmos", "Export orders and spending")

    def shortDescription(self) -> str:
        return translate("DataCosmos", "Writes what was ordered, and sums what was spent.")

    def shortHelpString(self) -> str:
        return translate(
            "DataCosmos",
            "<p>Writes the orders of the order journal, a row for each image, with the footprint "
            "of what was bought; and a table of sums by month (UTC), contract, label and "
            "collection. Also orders that were removed from the list. Neither an account nor the "
            "network is needed, and nothing is changed.</p>"
            "<p>In the table, <tt>spent</tt> is of paid orders: as billed, else as asked; "
            "<tt>spent_as_asked</tt> is the part of it of which no bill is known. What isn't paid "
            "yet, or got no answer, stands apart as <tt>open</tt>; what was cancelled, refused or "
            "refunded as <tt>not_counted</tt>. An order of several collections is split by the "
            "prices of its images; what these don't explain of its total has no collection. "
            "Currencies and services are never summed together.</p>"
            "<h3>Example</h3>"
            "<p><tt>qgis_process run datacosmos:exportorders --DATE_FROM=2026-01-01 "
            "--DATE_TO=2026-12-31 --OUTPUT=orders.gpkg --SUMMARY=spending.csv</tt></p>",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        for parameter in (
            text(
                self.CONNECTION,
                translate("DataCosmos", "Connection"),
                translate(
                    "DataCosmos",
                    "The name of a connection: the orders that were made through it, and those of "
                    "its service of which no connection is known, made by a script or elsewhere. "
                    "Empty for all.",
                ),
            ),
            day(
                self.DATE_FROM,
                translate("DataCosmos", "Ordered from"),
                translate("DataCosmos", "This day, UTC, and later. Empty for any."),
            ),
            day(
                self.DATE_TO,
                translate("DataCosmos", "Ordered until"),
                translate("DataCosmos", "This day, UTC, and earlier. Empty for any."),
            ),
            with_help(
                QgsProcessingParameterEnum(
                    self.WHICH,
                    translate("DataCosmos", "Which orders"),
                    [
                        translate("DataCosmos", "All"),
                        translate("DataCosmos", "Paid"),
                        translate("DataCosmos", "Not paid yet, or without an answer"),
                        translate("DataCosmos", "Cancelled, refused or refunded"),
                    ],
                    defaultValue=0,
                ),
                translate("DataCosmos", "By what the journal knows of them."),
            ),
            with_help(
                QgsProcessingParameterEnum(
                    self.GROUP_BY,
                    translate("DataCosmos", "Sum by"),
                    [
                        translate("DataCosmos", "Month"),
                        translate("DataCosmos", "Contract"),
                        translate("DataCosmos", "Label"),
                        translate("DataCosmos", "Collection"),
                    ],
                    allowMultiple=True,
                    defaultValue=[0, 1, 2, 3],
                    optional=True,
                ),
                translate(
                    "DataCosmos",
                    "What the table of sums has a row for, besides service and currency. None for "
                    "the totals alone.",
                ),
            ),
            folder(
                self.JOURNAL,
                translate("DataCosmos", "Folder of the order journal"),
                translate("DataCosmos", "Empty for the one in your QGIS profile."),
                is_advanced=True,
            ),
            with_help(
                QgsProcessingParameterFeatureSink(
                    self.OUTPUT,
                    translate("DataCosmos", "Orders"),
                    Qgis.ProcessingSourceType.VectorPolygon,
                    optional=True,
                ),
                translate("DataCosmos", "A polygon layer in EPSG:4326, a feature for each image."),
            ),
            with_help(
                QgsProcessingParameterFeatureSink(
                    self.SUMMARY,
                    translate("DataCosmos", "What was spent"),
                    Qgis.ProcessingSourceType.Vector,
                    optional=True,
                ),
                translate("DataCosmos", "A table without geometry."),
            ),
        ):
            self.addParameter(parameter)
        self.addOutput(
            QgsProcessingOutputNumber(self.ORDERS, translate("DataCosmos", "Number of orders"))
        )

    def _prepare(self) -> None:
        self._services = {one.name: one.api_url for one in Settings().profiles()}

    def perform(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        chosen = self.parameterAsString(parameters, self.JOURNAL, context).strip()
        journal = Path(chosen) if chosen else profile_folder()
        choice = self._choice(parameters, context)
        by = self.parameterAsEnums(parameters, self.GROUP_BY, context)

        def find() -> _Found:
            from ...core.journal.charges import read_records
            from ...core.journal.spent import By, spending

            every = read_records(journal)
            self._check_connection(choice.connection, every)
            records, undated = choice.of(every)
            kinds = tuple(By)
            return _Found(records, undated, spending(records, [kinds[place] for place in by]))

        found = in_words(find)
        self._tell(found, feedback)
        results: dict[str, Any] = {self.ORDERS: len(found.records)}
        for name, fields, wkb, features in (
            (
                self.OUTPUT,
                order_fields(),
                Qgis.WkbType.MultiPolygon,
                lambda where: order_features(found.records, where),
            ),
            (
                self.SUMMARY,
                spending_fields(found.sums),
                Qgis.WkbType.NoGeometry,
                lambda where: spending_features(found.sums, where),
            ),
        ):
            if parameters.get(name) not in (None, ""):
                where = self._write(name, fields, wkb, features, parameters, context, feedback)
                results[name] = where
        return results

    def _choice(self, parameters: dict[str, Any], context: QgsProcessingContext) -> OrderChoice:
        from ...core.journal.order_choice import OrderChoice, Standing
        from ...core.urls import origin_of

        name = self.parameterAsString(parameters, self.CONNECTION, context).strip()
        which = self.parameterAsEnum(parameters, self.WHICH, context)
        return OrderChoice(
            since=read_day(self, parameters, self.DATE_FROM, context),
            until=read_day(self, parameters, self.DATE_TO, context),
            standings=frozenset([list(Standing)[which - 1]] if which else []),
            service=origin_of(self._services[name]) if name in self._services else "",
            connection=name,
        )

    def _check_connection(self, name: str, records: Iterable[OrderRecord]) -> None:
        """Raise if nobody knows a connection of this name: a misspelt one isn't one without orders."""
        if name and name not in {*self._services, *(one.connection_name for one in records)}:
            raise QgsProcessingException(
                translate(
                    "DataCosmos",
                    "There is no connection {}, and no order was made through one of that name. "
                    "Write its name as in the settings.",
                ).format(name)
            )

    def _tell(self, found: _Found, feedback: QgsProcessingFeedback) -> None:
        """Say the totals, and what isn't in them."""
        from ...core.money import Money

        feedback.pushInfo(
            translate("DataCosmos", "Orders: {}.").format(number_text(len(found.records)))
        )
        for row in found.sums.totals:
            if row.orders:
                feedback.pushInfo(
                    translate("DataCosmos", "Spent at {}: {}.").format(
                        row.service, money_text(Money(row.spent, row.currency))
                    )
                )
        unknown = sum(row.unknown_orders for row in found.sums.totals)
        damaged = sum(one.is_damaged for one in found.records)
        for count, said in (
            (unknown, translate("DataCosmos", "Orders whose amount isn't known: {}.")),
            (damaged, translate("DataCosmos", "Orders that can't be read from the journal: {}.")),
            (
                found.undated,
                translate("DataCosmos", "Orders without a date, which are left out: {}."),
            ),
        ):
            if count:
                feedback.pushWarning(said.format(number_text(count)))

    def _write(
        self,
        name: str,
        fields: QgsFields,
        wkb: Qgis.WkbType,
        features: Callable[[str], Iterable[QgsFeature]],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        """Write all rows and return where they went; no file is left that only looks whole.

        Raises:
            QgsProcessingException: they can't be written.
        """
        crs = QgsCoordinateReferenceSystem(_WGS84 if wkb != Qgis.WkbType.NoGeometry else "")
        sink, destination = self.parameterAsSink(parameters, name, context, fields, wkb, crs)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, name))
        count = 0
        for feature in features(destination):
            if feedback.isCanceled() or not sink.addFeature(
                feature, QgsFeatureSink.Flag.FastInsert
            ):
                said = (
                    translate("DataCosmos", "Cancelled.")
                    if feedback.isCanceled()
                    else self.writeFeatureError(sink, parameters, name)
                )
                sink = None
                remove_output(destination)
                raise QgsProcessingException(said)
            count += 1
        # Closes the file, so that the next step reads all of it.
        sink = None
        check_rows(destination, count)
        return str(destination)

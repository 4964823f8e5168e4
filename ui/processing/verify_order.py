# SPDX-License-Identifier: GPL-2.0-or-later
"""Algorithm datacosmos:verifyorder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
)

from ..adapters.folders import profile_folder
from ..adapters.i18n import translate
from ..adapters.settings import Settings
from .base import OrderAlgorithm
from .parameters import folder, read_list, text, with_help

if TYPE_CHECKING:
    from ...core.delivery.verified import VerifiedFile, VerifyReport
    from ...core.job import Monitor
    from ...core.service.client import Client

_MOST_NAMED = 5


class VerifyOrderAlgorithm(OrderAlgorithm):
    """Verify the files of a downloaded order. Needs neither an account nor the network."""

    FOLDER = "FOLDER"
    ASSETS = "ASSETS"
    REPORT = "REPORT"
    FILES = "FILES"
    SOUND = "SOUND"
    UNKNOWN = "UNKNOWN"

    def __init__(self) -> None:
        super().__init__()
        self._without = ""

    def name(self) -> str:
        return "verifyorder"

    def displayName(self) -> str:
        return translate("DataCosmos", "Verify an order's files")

    def shortDescription(self) -> str:
        return translate(
            "DataCosmos", "Compares the files of a downloaded order with what they were."
        )

    def shortHelpString(self) -> str:
        return translate(
            "DataCosmos",
            "<p>Reads all files of a downloaded order and compares them with the sizes and "
            "checksums that the catalogue stated, and those that the files had when they came. "
            "Where nobody stated any, the file's own structure is looked into. What is missing is "
            "named as well. Nothing is changed, and neither an account nor the network is "
            "needed.</p>"
            "<p>It fails if anything is wrong. Download the order again to fetch what is "
            "missing.</p>"
            "<h3>Example</h3>"
            "<p><tt>qgis_process run datacosmos:verifyorder "
            "--ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --FOLDER=imagery "
            "--REPORT=verified.csv</tt></p>",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        self.add_order_id()
        report = QgsProcessingParameterFileDestination(
            self.REPORT,
            translate("DataCosmos", "Report"),
            translate("DataCosmos", "CSV files (*.csv)"),
            optional=True,
            createByDefault=False,
        )
        for parameter in (
            folder(
                self.FOLDER,
                translate("DataCosmos", "Folder"),
                translate("DataCosmos", "The order's folder, or the one that it lies in."),
                is_optional=False,
            ),
            text(
                self.ASSETS,
                translate("DataCosmos", "Assets"),
                translate(
                    "DataCosmos",
                    "Keys or roles of what should be there, separated by commas. Empty for what "
                    "was asked for when the order was downloaded.",
                ),
            ),
            with_help(
                report,
                translate("DataCosmos", "A table of all files, written also if some are wrong."),
            ),
        ):
            self.addParameter(parameter)
        for name, title in (
            (self.FILES, translate("DataCosmos", "Number of files")),
            (self.SOUND, translate("DataCosmos", "Sound files")),
            (self.UNKNOWN, translate("DataCosmos", "Files that nothing vouches for")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def perform(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        order_id = self.parameterAsString(parameters, self.ORDER_ID, context).strip()
        place = Path(self.parameterAsString(parameters, self.FOLDER, context))
        table = self.parameterAsFileOutput(parameters, self.REPORT, context)
        assets = read_list(self, parameters, self.ASSETS, context)

        def verify(client: Client | None, monitor: Monitor) -> VerifyReport:
            from ...core.delivery.verified import write_verify_report
            from ...core.delivery.verify_job import VerifyJob

            if self._without:
                monitor.info(
                    translate("DataCosmos", "The service isn't asked: {}").format(self._without)
                )
            job = VerifyJob(client, order_id, place, profile_folder(), assets, self._journals)
            report = job.run(monitor)
            if table:
                write_verify_report(Path(table), report)
            return report

        report = self.run_with_any_client(feedback, verify)
        for file in report.files:
            (feedback.pushWarning if file.is_wrong else feedback.pushInfo)(_line(file, report))
        if not report.is_sound:
            raise QgsProcessingException(_problem(report, table))
        feedback.pushInfo(report.summary)
        from ...core.delivery.verified import Verdict

        return {
            self.FILES: len(report.files),
            self.SOUND: len(report.of(Verdict.SOUND)),
            self.UNKNOWN: len(report.of(Verdict.UNKNOWN)),
            **({self.REPORT: table} if table else {}),
        }

    def _prepare(self) -> None:
        self._without = self.read_account_if_any()
        self._journals = (profile_folder(), *Settings().journal_folders())


def _line(file: VerifiedFile, report: VerifyReport) -> str:
    place = file.path.relative_to(report.folder).as_posix() if file.path else file.name
    return f"{place}: {file.verdict.in_words}. {file.reason}"


def _problem(report: VerifyReport, table: str) -> str:
    parts = [report.summary, *(_line(file, report) for file in report.wrong[:_MOST_NAMED])]
    if len(report.wrong) > _MOST_NAMED:
        more = translate("DataCosmos", "And {} more.").format(len(report.wrong) - _MOST_NAMED)
        parts.append(more)
    if table:
        parts.append(translate("DataCosmos", "All files are in {}.").format(table))
    else:
        parts.append(translate("DataCosmos", "Download the order again to fetch what is missing."))
    return " ".join(parts)

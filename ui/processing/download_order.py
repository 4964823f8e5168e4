# SPDX-License-Identifier: GPL-2.0-or-later
"""Algorithm datacosmos:downloadorder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFolderDestination,
)

from ..adapters.folders import profile_folder
from ..adapters.i18n import translate
from .areas import aoi_of_extent, extent
from .base import OrderAlgorithm
from .parameters import flag, number, read_list, text, with_help

if TYPE_CHECKING:
    from ...core.delivery.order_folder import Delivery
    from ...core.geo.wished_area import WishedArea
    from ...core.job import Monitor
    from ...core.service.client import Client
    from ..adapters.rasters.images import PreparedImages

_SECONDS_PER_MINUTE = 60
_MOST_NAMED = 5
_MOST_FILES = 50  # all are in the report


class DownloadOrderAlgorithm(OrderAlgorithm):
    """Download the files of a paid order."""

    ASSETS = "ASSETS"
    FOLDER = "FOLDER"
    LOAD = "LOAD"
    FILES = "FILES"
    BYTES = "BYTES"
    WAIT = "WAIT"
    ACCEPT_MISSING = "ACCEPT_MISSING"
    CLIP_EXTENT = "CLIP_EXTENT"
    CLIP_RESOLUTION = "CLIP_RESOLUTION"
    MISSING = "MISSING"
    REPORT = "REPORT"

    def name(self) -> str:
        return "downloadorder"

    def displayName(self) -> str:
        return translate("DataCosmos", "Download an order")

    def shortDescription(self) -> str:
        return translate("DataCosmos", "Downloads the files of a paid order.")

    def shortHelpString(self) -> str:
        return translate(
            "DataCosmos",
            "<p>Downloads the files of all scenes of a paid order into a folder for each scene, "
            "with the scene's metadata, the images' provenance and a README beside them. A file "
            "appears under its name only when it is complete and checked. If the download is "
            "broken or cancelled, run it again with the same folder: finished files are kept, "
            "the others go on where they stopped.</p>"
            "<p>If some of what was bought can't be had, the rest is fetched all the same, and the "
            "algorithm fails with the names of what is missing. Which files came stands in the "
            "log and in delivery.json in the folder. Metadata and previews that are missing are "
            "named in the log, and no failure.</p>"
            "<p>With an area, only that part of each image is fetched, as a file whose name ends "
            "with _area; the papers say that it is a part. The whole images can be downloaded "
            "later. Where the server can't hand out parts, the whole file is fetched and the area "
            "is cut out of it here; the log says so.</p>"
            "<h3>Example</h3>"
            "<p><tt>qgis_process run datacosmos:downloadorder "
            "--ORDER_ID=7d3c1f5e-0b52-4f0e-9a57-3e5d6f1c2a10 --ASSETS=visual,metadata "
            "--FOLDER=imagery</tt></p>",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        self.add_order_id()
        for parameter in (
            text(
                self.ASSETS,
                translate("DataCosmos", "Assets"),
                translate(
                    "DataCosmos",
                    "Keys (B04, TCI) or roles (data, visual, thumbnail, metadata), separated by "
                    "commas. Empty for all.",
                ),
            ),
            with_help(
                QgsProcessingParameterFolderDestination(
                    self.FOLDER, translate("DataCosmos", "Download folder")
                ),
                translate("DataCosmos", "Each scene gets a folder of its own in it."),
            ),
            flag(
                self.LOAD,
                translate("DataCosmos", "Add the images to the project"),
                translate(
                    "DataCosmos",
                    "Adds each scene in natural colours, or as near to them as its bands allow.",
                ),
            ),
            number(
                self.WAIT,
                translate("DataCosmos", "Wait for missing data for at most (minutes)"),
                translate(
                    "DataCosmos",
                    "Data that is being prepared is asked for again, with growing pauses. "
                    "0 asks once.",
                ),
                default=0,
                least=0,
            ),
            flag(
                self.ACCEPT_MISSING,
                translate("DataCosmos", "Do without what is gone for good"),
                translate(
                    "DataCosmos",
                    "Files that the service no longer has are noted as accepted, and the order "
                    "counts as complete without them.",
                ),
                is_advanced=True,
            ),
            extent(
                self.CLIP_EXTENT,
                translate("DataCosmos", "Only this area of the images"),
                translate(
                    "DataCosmos",
                    "Fetches only this part of each image, on the image's own grid. Empty for "
                    "whole images.",
                ),
                is_optional=True,
            ),
            number(
                self.CLIP_RESOLUTION,
                translate("DataCosmos", "Pixel size that is fine enough for the area (metres)"),
                translate(
                    "DataCosmos",
                    "The coarsest form of each image that has such pixels is fetched. 0 for all "
                    "that the image has.",
                ),
                default=0,
                least=0,
            ),
        ):
            self.addParameter(parameter)
        # The output FOLDER comes with the parameter.
        for output in (
            QgsProcessingOutputNumber(self.FILES, translate("DataCosmos", "Number of files")),
            QgsProcessingOutputNumber(self.BYTES, translate("DataCosmos", "Bytes")),
            QgsProcessingOutputNumber(self.MISSING, translate("DataCosmos", "Missing files")),
            QgsProcessingOutputFile(self.REPORT, translate("DataCosmos", "Report")),
        ):
            self.addOutput(output)

    def perform(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        order_id = self.parameterAsString(parameters, self.ORDER_ID, context).strip()
        # Asked for once: for a temporary folder each call would name another one.
        folder = Path(self.parameterAsString(parameters, self.FOLDER, context))
        chosen = read_list(self, parameters, self.ASSETS, context)
        wants_layers = self.parameterAsBoolean(parameters, self.LOAD, context)
        wait_s = self.parameterAsDouble(parameters, self.WAIT, context) * _SECONDS_PER_MINUTE
        accepts_gone = self.parameterAsBoolean(parameters, self.ACCEPT_MISSING, context)
        area = self._area(parameters, context, feedback)

        def download(client: Client, monitor: Monitor) -> tuple[Delivery, PreparedImages | None]:
            from ...core.delivery.deliver_job import DeliverJob
            from ...core.sales.order import short_number
            from ...core.transfers.shared import GUESTS
            from ..adapters.rasters.cutting import parts_of
            from ..adapters.rasters.images import prepare_images

            ordered_in = self.journal_of(client, order_id, monitor)
            # The window of downloads shows it as well.
            with GUESTS.welcome(short_number(order_id), monitor) as (watch, tell):
                job = DeliverJob(
                    client,
                    order_id,
                    folder,
                    chosen,
                    profile_folder(),  # where the dock looks for downloads
                    folder,
                    on_transfer=tell,
                    ordered_in=ordered_in,
                    wait_s=wait_s,
                    accepts_gone=accepts_gone,
                    parts=None if area is None else parts_of(area),
                )
                delivery = job.run(watch)
            return delivery, prepare_images(delivery, monitor) if wants_layers else None

        delivery, prepared = self.run_with_client(feedback, download)
        for file in delivery.files:
            feedback.pushInfo(str(file.path))
        report = str(_report_path(delivery))
        if not delivery.is_complete:
            if prepared is not None:
                from ..adapters.rasters.project_images import add_without_completion

                # QGIS loads nothing when an algorithm has failed.
                add_without_completion(prepared, context, feedback)
            raise QgsProcessingException(_partly(delivery, report))
        if prepared is not None:
            from ..adapters.rasters.project_images import load_on_completion

            load_on_completion(prepared, context, feedback)
        return {
            self.FOLDER: str(delivery.folder),
            self.FILES: len(delivery.files),
            self.BYTES: delivery.size_bytes,
            self.MISSING: len(delivery.missing),
            self.REPORT: report,
        }

    def _area(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> WishedArea | None:
        """Return what of each image is wanted; None for the whole images."""
        from ...core.errors import DataCosmosError
        from ...core.geo.wished_area import WishedArea

        if not parameters.get(self.CLIP_EXTENT):
            return None
        metres = self.parameterAsDouble(parameters, self.CLIP_RESOLUTION, context)
        try:
            aoi = aoi_of_extent(self, parameters, self.CLIP_EXTENT, context, feedback)
        except DataCosmosError as error:
            raise QgsProcessingException(error.explain()) from error
        return WishedArea.of(aoi, metres)


def _partly(delivery: Delivery, report: str) -> str:
    """Return in words what came and what is missing."""
    from ...core.disk.diskspace import written_bytes

    stopping = [one for one in delivery.missing if one.stops]
    parts = [
        translate(
            "DataCosmos", "The order {} is only partly delivered: {} files ({}) are in {}."
        ).format(
            delivery.order_id,
            len(delivery.files),
            written_bytes(delivery.size_bytes),
            delivery.folder,
        )
    ]
    names = [file.path.relative_to(delivery.folder).as_posix() for file in delivery.files]
    text = translate("DataCosmos", "These came: {}.").format(", ".join(names[:_MOST_FILES]))
    parts.append(text)
    for one in stopping[:_MOST_NAMED]:
        text = translate("DataCosmos", "{} is missing: {}").format(one.name, one.reason)
        parts.append(f"{text.rstrip('.')}.")
    if len(stopping) > _MOST_NAMED:
        parts.append(translate("DataCosmos", "And {} more.").format(len(stopping) - _MOST_NAMED))
    parts.append(
        translate(
            "DataCosmos",
            "Run it again later to get the rest. What came and what is missing stands in {}.",
        ).format(report)
    )
    return " ".join(parts)


def _report_path(delivery: Delivery) -> Path:
    """Return the path of the file that says what came and what is missing."""
    from ...core.delivery.delivery_record import record_path

    return record_path(delivery.folder, delivery.order_id, delivery.chosen or delivery.folder)

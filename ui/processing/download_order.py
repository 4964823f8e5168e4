# SPDX-License-Identifier: GPL-2.0-or-later
"""Algorithm datacosmos:downloadorder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFolderDestination,
)

from ..adapters.folders import profile_folder
from ..adapters.i18n import translate
from .base import OrderAlgorithm
from .parameters import flag, read_list, text, with_help

if TYPE_CHECKING:
    from ...core.delivery.order_folder import Delivery
    from ...core.job import Monitor
    from ...core.service.client import Client
    from ..adapters.rasters.images import PreparedImages


class DownloadOrderAlgorithm(OrderAlgorithm):
    """Download the files of a paid order."""

    ASSETS = "ASSETS"
    FOLDER = "FOLDER"
    LOAD = "LOAD"
    FILES = "FILES"
    BYTES = "BYTES"

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
        ):
            self.addParameter(parameter)
        # The output FOLDER comes with the parameter.
        for output in (
            QgsProcessingOutputNumber(self.FILES, translate("DataCosmos", "Number of files")),
            QgsProcessingOutputNumber(self.BYTES, translate("DataCosmos", "Bytes")),
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

        def download(client: Client, monitor: Monitor) -> tuple[Delivery, PreparedImages | None]:
            from ...core.delivery.deliver_job import DeliverJob
            from ..adapters.rasters.images import prepare_images

            job = DeliverJob(
                client,
                order_id,
                folder,
                chosen,
                profile_folder(),  # where the dock looks for downloads
                folder,
                ordered_in=self.journal_of(client, order_id, monitor),
            )
            delivery = job.run(monitor)
            return delivery, prepare_images(delivery, monitor) if wants_layers else None

        delivery, prepared = self.run_with_client(feedback, download)
        for file in delivery.files:
            feedback.pushInfo(str(file.path))
        if prepared is not None:
            from ..adapters.rasters.project_images import load_on_completion

            load_on_completion(prepared, context, feedback)
        return {
            self.FOLDER: str(delivery.folder),
            self.FILES: len(delivery.files),
            self.BYTES: delivery.size_bytes,
        }

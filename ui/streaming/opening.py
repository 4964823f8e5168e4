# SPDX-License-Identifier: GPL-2.0-or-later
"""From a paid order to layers that read its images from afar. For worker threads."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ...core.errors import Cancelled, DataCosmosError
from ...core.redaction import get_logger
from ..adapters.i18n import translate

if TYPE_CHECKING:
    from qgis.core import QgsRasterLayer

    from ...core.gateway.image import RemoteImage
    from ...core.gateway.server import Gateway
    from ...core.job import Monitor
    from ...core.journal.records import OrderRecord
    from ...core.service.client import Client
    from ...core.stac.bands import Composite
    from ...core.stac.items import Item
    from ..adapters.rasters.images import PreparedImages

_log = get_logger(__name__)

_PATIENCE_S = 8.0


@dataclass(frozen=True)
class Opened:
    """An image that can be looked at from now on.

    Args:
        layer: reads it; belongs to the main thread. None where the file is here already.
        image: to be withdrawn from the gateway when the layer is done with it.
        prepared: how it is shown; its source is where the file will be.
        item: the key of its item.
    """

    layer: QgsRasterLayer | None
    image: RemoteImage | None
    prepared: PreparedImages | None
    item: str
    path: Path


@dataclass(frozen=True)
class OrderImagesJob:
    """Opens the images of an order that are worth it, the one after the other.

    Args:
        gateway: serves them.
        client: of the order's service; its connections are closed at the end.
        base: the user's download folder, for an order without a folder of its own.
        least_bytes: smaller images are here soon enough.
        items: keys of those that are meant; None for all.
        on_opened: told of each as soon as it can be looked at.
    """

    gateway: Gateway
    client: Client
    record: OrderRecord
    journal_folder: Path
    base: Path
    least_bytes: int
    items: Collection[str] | None
    on_opened: Callable[[Opened], None]

    def run(self, monitor: Monitor) -> tuple[str, ...]:
        """Return what can't be looked at before it is here, and why, in words.

        Raises:
            NotPaid, and all that reading an order and its items raises.
        """
        from ...core.delivery.paid_order import read_paid_order

        refused: list[RemoteImage] = []
        left: list[str] = []
        looks: Client | None = None
        try:
            paid = read_paid_order(self.client, self.record.order_id, self.journal_folder, monitor)
            for item in paid.items:
                monitor.check()
                if self.items is not None and item.key not in self.items:
                    continue
                chosen = _choose(item)
                path = self._path(item, chosen) if chosen else None
                if chosen is None or path is None:
                    continue
                if path.is_file():
                    self.on_opened(Opened(None, None, None, item.key, path))
                    continue
                looks = None  # closed by the gateway from now on
                address, image = self.gateway.serve(paid, item, item.assets[chosen.red.asset])
                try:
                    image.open(monitor)
                    if image.size_bytes < self.least_bytes:
                        refused.append(image)
                        continue
                    self.on_opened(self._layer(address, image, item, chosen, path))
                except Cancelled:
                    refused.append(image)
                    raise
                except DataCosmosError as error:
                    refused.append(image)
                    left.append(f"{item.id}: {error.message}")
                    _log.info("%s isn't looked at before it is here: %s", item.id, error.message)
        finally:
            for image in refused:
                self.gateway.withdraw(image)
            if looks is not None:
                looks.close()
            # Its connections only: the other one goes on with its sign-in.
            self.client.close()
        return tuple(left)

    def _layer(
        self, address: str, image: RemoteImage, item: Item, chosen: Composite, path: Path
    ) -> Opened:
        from ..adapters.rasters.images import PreparedImages
        from ..adapters.rasters.streamed import make_streamed_layer

        order_id = self.record.order_id
        layer, prepared = make_streamed_layer(address, path, order_id, item, chosen)
        layer.moveToThread(QCoreApplication.instance().thread())
        images = PreparedImages(order_id, self._group(path), (prepared,), ())
        return Opened(layer, image, images, item.key, path)

    def _group(self, path: Path) -> str:
        from ...core.delivery.order_folder import read_delivery
        from ..adapters.rasters.images import group_title

        folder = path.parents[1]
        return group_title(read_delivery(folder, folder.parent))

    def _path(self, item: Item, chosen: Composite) -> Path | None:
        """Return where the file of the image is or will be; None if it will be nowhere."""
        from ...core.delivery.order_folder import chosen_for
        from ...core.delivery.plan import plan_files
        from ...core.journal.download_states import DownloadStates
        from ...core.journal.journal import Journal

        state = DownloadStates(Journal(self.journal_folder)).get(
            self.record.origin, self.record.order_id
        )
        if state is None:
            return None
        asset = item.assets[chosen.red.asset]
        chosen_folder = chosen_for(state.folder, self.base)
        planned, _skipped = plan_files([(item, [asset])], state.folder, chosen_folder)
        return planned[0].path if planned else None


def _impatient(client: Client) -> Client:
    """Return a client of the same account that waits some seconds for an answer, not minutes."""
    settings = replace(
        client.settings,
        connect_timeout_s=min(_PATIENCE_S, client.settings.connect_timeout_s),
        stall_timeout_s=min(_PATIENCE_S, client.settings.stall_timeout_s),
        retry_after_max_s=min(_PATIENCE_S, client.settings.retry_after_max_s),
        retries=min(1, client.settings.retries),
    )
    tokens = client.transport.tokens
    return type(client)(client.connection, None, settings, tokens, memory=client.memory)


def _choose(item: Item) -> Composite | None:
    """Return the picture to look at, None if it needs more than one file, or heights."""
    from ...core.stac.bands import Kind, choose_composite
    from ...core.stac.items import UNPROJECTED_LEVELS

    chosen = choose_composite(item)
    if chosen is None or chosen.kind is Kind.SEPARATE_BANDS or item.level in UNPROJECTED_LEVELS:
        return None
    return chosen


def remark_of(left: Collection[str]) -> str:
    """Return what to tell the user of images that can't be looked at yet; empty for nothing."""
    if not left:
        return ""
    return translate("DataCosmos", "On the map once it is downloaded: {}.").format(
        "; ".join(text.rstrip(".") for text in left)
    )

# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be done with an order in the list, the one that helps first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from ...core.delivery.progress import TransferProgress
from ...core.journal.records import Action, OrderRecord, Phase
from ...core.stac.items import UNPROJECTED_LEVELS
from ..adapters.i18n import translate


class Extra(Enum):
    """What the dock can do beyond `Action`."""

    PAUSE = "pause"
    COPY_LINK = "copy the payment link"
    COPY_NUMBER = "copy the order's number"
    CLIP = "clip to my area"
    AREA = "download only my area"
    ADD_OVER_ELEVATION = "add to project over an elevation model"
    VERIFY = "verify files"
    LABEL = "label"
    TO_CART = "put its images back into the cart"


Deed = Any  # Action or Extra


@dataclass(frozen=True)
class Live:
    """What only this run of QGIS knows of an order.

    Args:
        transfer: how far its download is.
        is_downloading, is_queued, is_paused: by this QGIS; one of them at the most.
        is_elsewhere: another QGIS downloads it, as far as known.
        waits_for_user: so much is left that the user is asked before it goes on.
        bytes_left: then, how much; None if not known.
        is_busy: its payment page is being asked for.
        is_reachable: a connection to its service is set up.
    """

    transfer: TransferProgress | None = None
    is_downloading: bool = False
    is_queued: bool = False
    is_paused: bool = False
    is_elsewhere: bool = False
    waits_for_user: bool = False
    bytes_left: int | None = None
    is_busy: bool = False
    is_reachable: bool = True

    @property
    def is_at_work(self) -> bool:
        """Whether it is being downloaded, or is next."""
        return self.is_downloading or self.is_queued or self.is_elsewhere


_FETCHING = (Action.DOWNLOAD, Action.RESUME_DOWNLOAD, Action.RETRY_DOWNLOAD)


def deeds_of(record: OrderRecord, live: Live) -> list[Deed]:
    """Return all that can be done now, the one that helps first."""
    if live.is_downloading or live.is_queued:
        deeds: list[Deed] = [Extra.PAUSE]
        deeds += [d for d in record.actions if d in (Action.SHOW_IN_FOLDER, Action.SHOW_FOOTPRINTS)]
    else:
        deeds = list(record.actions)
    is_empty = record.phase is Phase.PARTIAL and not record.has_files
    if is_empty and Action.ADD_TO_PROJECT in deeds:
        deeds.remove(Action.ADD_TO_PROJECT)
    if Action.OPEN_CHECKOUT in deeds:
        deeds.append(Extra.COPY_LINK)
    if Action.ADD_TO_PROJECT in deeds:
        position = deeds.index(Action.ADD_TO_PROJECT) + 1
        deeds.insert(position, Extra.CLIP)
        if any(line.level in UNPROJECTED_LEVELS for line in record.lines):
            deeds.insert(position, Extra.ADD_OVER_ELEVATION)
    if not (live.is_at_work or live.is_paused):
        _add_area(deeds, record)
    if record.has_files and Action.SHOW_IN_FOLDER in deeds and not live.is_at_work:
        deeds.insert(deeds.index(Action.SHOW_IN_FOLDER) + 1, Extra.VERIFY)
    if record.phase is Phase.CANCELLED and record.lines:
        # First, but for what the user has removed: that comes back into the list before.
        deeds.insert(1 if record.is_hidden else 0, Extra.TO_CART)
    if not live.is_reachable:
        needs_service = {
            Action.CHECK_AGAIN,
            Action.OPEN_CHECKOUT,
            Action.DOWNLOAD,
            Action.RESUME_DOWNLOAD,
            Action.RETRY_DOWNLOAD,
            Extra.COPY_LINK,
            Extra.AREA,
            Extra.TO_CART,
        }
        deeds = [deed for deed in deeds if deed not in needs_service]
    _add_notes(deeds, record)
    if Action.REMOVE_FROM_LIST in deeds[1:]:
        deeds.remove(Action.REMOVE_FROM_LIST)
        deeds.append(Action.REMOVE_FROM_LIST)
    return deeds


def _add_notes(deeds: list[Deed], record: OrderRecord) -> None:
    """Add what helps no order on, so that it never comes first."""
    if deeds and not record.is_damaged:
        deeds.append(Extra.LABEL)
    if record.order_id:
        deeds.append(Extra.COPY_NUMBER)


def _add_area(deeds: list[Deed], record: OrderRecord) -> None:
    """Add the download of an area alone, and that of all where an area was begun."""
    at = next((deeds.index(one) for one in _FETCHING if one in deeds), None)
    if at is not None:
        deeds.insert(at + 1, Extra.AREA)
        if record.is_area_only and Action.DOWNLOAD not in deeds:
            deeds.insert(at + 2, Action.DOWNLOAD)


def needs_user(record: OrderRecord, live: Live) -> bool:
    """Return whether the order goes on only if the user does something."""
    if live.is_at_work or record.is_hidden or not live.is_reachable:
        return False
    if not record.is_mine:
        return False  # whoever ordered it is needed
    if record.phase is Phase.PARTIAL and record.asked_again_at is not None:
        # It goes on by itself, but for what is gone for good.
        return any(one.stops and one.is_lasting for one in record.missing)
    return record.needs_payment or record.phase.waits_for_user


def deed_text(deed: Deed, record: OrderRecord | None = None) -> str:
    """Return what a menu calls it, for an order if one is given."""
    if deed is Action.DOWNLOAD and record is not None and record.is_area_only:
        return translate("DataCosmos", "Download the Whole Images")
    if deed is Action.DOWNLOAD and record is not None and record.phase is Phase.COMPLETE:
        return translate("DataCosmos", "Fetch Missing Files")
    if deed is Action.REMOVE_FROM_LIST and record is not None and not record.is_removed_unasked:
        return translate("DataCosmos", "Remove from the List…")
    texts = {
        Action.CHECK_AGAIN: translate("DataCosmos", "Check Again"),
        Action.CHOOSE_ORDER: translate("DataCosmos", "Choose Its Order…"),
        Action.OPEN_CHECKOUT: translate("DataCosmos", "Pay in the Browser…"),
        Action.DOWNLOAD: translate("DataCosmos", "Download"),
        Action.RESUME_DOWNLOAD: translate("DataCosmos", "Resume the Download"),
        Action.RETRY_DOWNLOAD: translate("DataCosmos", "Try the Download Again"),
        Action.ACCEPT_MISSING: translate("DataCosmos", "Accept as Missing…"),
        Action.ADD_TO_PROJECT: translate("DataCosmos", "Show the Images on the Map"),
        Action.SHOW_IN_FOLDER: translate("DataCosmos", "Open the Folder"),
        Action.SHOW_FOOTPRINTS: translate("DataCosmos", "Show Footprints"),
        Action.REMOVE_FROM_LIST: translate("DataCosmos", "Remove from the List"),
        Action.PUT_BACK: translate("DataCosmos", "Put Back into the List"),
        Extra.PAUSE: translate("DataCosmos", "Pause the Download"),
        Extra.COPY_LINK: translate("DataCosmos", "Copy Payment Link"),
        Extra.COPY_NUMBER: translate("DataCosmos", "Copy Order Number"),
        Extra.CLIP: translate("DataCosmos", "Clip to My Area"),
        Extra.AREA: translate("DataCosmos", "Download Only My Area…"),
        Extra.ADD_OVER_ELEVATION: translate("DataCosmos", "Place by an Elevation Model…"),
        Extra.VERIFY: translate("DataCosmos", "Verify Files"),
        Extra.LABEL: translate("DataCosmos", "Label…"),
        Extra.TO_CART: translate("DataCosmos", "Put the Images Back into the Cart"),
    }
    return texts[deed]


def button_text(deed: Deed) -> str:
    """Return the word on the row's button."""
    texts = {
        Action.CHECK_AGAIN: translate("DataCosmos", "Check"),
        Action.CHOOSE_ORDER: translate("DataCosmos", "Choose…"),
        Action.OPEN_CHECKOUT: translate("DataCosmos", "Pay…"),
        Action.DOWNLOAD: translate("DataCosmos", "Download"),
        Action.RESUME_DOWNLOAD: translate("DataCosmos", "Resume"),
        Action.RETRY_DOWNLOAD: translate("DataCosmos", "Retry"),
        Action.ADD_TO_PROJECT: translate("DataCosmos", "Show on map"),
        Action.SHOW_IN_FOLDER: translate("DataCosmos", "Open folder"),
        Action.SHOW_FOOTPRINTS: translate("DataCosmos", "Footprints"),
        Action.REMOVE_FROM_LIST: translate("DataCosmos", "Remove"),
        Action.PUT_BACK: translate("DataCosmos", "Put back"),
        Extra.PAUSE: translate("DataCosmos", "Pause"),
        Extra.TO_CART: translate("DataCosmos", "Back to cart"),
    }
    return texts.get(deed) or deed_text(deed)


def deed_icon(deed: Deed) -> str:
    """Return the name of the theme's icon."""
    icons = {
        Action.CHECK_AGAIN: "/mActionRefresh.svg",
        Action.CHOOSE_ORDER: "/mActionIdentify.svg",
        Action.OPEN_CHECKOUT: "/mActionSharingExport.svg",
        Action.DOWNLOAD: "/mActionSharingImport.svg",
        Action.RESUME_DOWNLOAD: "/mActionSharingImport.svg",
        Action.RETRY_DOWNLOAD: "/mActionSharingImport.svg",
        Action.ACCEPT_MISSING: "/mTaskComplete.svg",
        Action.ADD_TO_PROJECT: "/mActionAddRasterLayer.svg",
        Action.SHOW_IN_FOLDER: "/mActionFileOpen.svg",
        Action.SHOW_FOOTPRINTS: "/mActionZoomTo.svg",
        Action.REMOVE_FROM_LIST: "/mActionDeleteSelected.svg",
        Action.PUT_BACK: "/mActionUndo.svg",
        Extra.PAUSE: "/mTaskOnHold.svg",
        Extra.COPY_LINK: "/mActionEditCopy.svg",
        Extra.COPY_NUMBER: "/mActionEditCopy.svg",
        Extra.CLIP: "/mActionEditCut.svg",
        Extra.AREA: "/mActionEditCut.svg",
        Extra.ADD_OVER_ELEVATION: "/mActionAddRasterLayer.svg",
        Extra.VERIFY: "/mIconSuccess.svg",
        Extra.LABEL: "/mActionLabeling.svg",
        Extra.TO_CART: "/mActionUndo.svg",
    }
    return icons[deed]

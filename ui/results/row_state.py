# SPDX-License-Identifier: GPL-2.0-or-later
"""What there is to paint of a row of results besides its item."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtGui import QPixmap

from ..lists.marks import Mark

if TYPE_CHECKING:
    from ...core.sales.parts import PartOffer


@dataclass(frozen=True)
class RowState:
    """What there is to paint besides the item itself.

    Args:
        marks: words such as "new", each in several versions, the longest first.
        picture: the thumbnail; None while it is awaited, False if there is none.
        offer: what the part inside the area costs; None as long as nobody knows.
    """

    area_km2: float | None
    marks: list[Mark]
    is_in_cart: bool
    picture: QPixmap | bool | None
    offer: PartOffer | None = None

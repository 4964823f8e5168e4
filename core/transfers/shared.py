# SPDX-License-Identifier: GPL-2.0-or-later
"""The lanes and the rate that all downloads of this program share, whoever begins them."""

from __future__ import annotations

from .lanes import Lanes
from .rate import Rate

LANES = Lanes()
RATE = Rate()

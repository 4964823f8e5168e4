# SPDX-License-Identifier: GPL-2.0-or-later
"""The lanes and the rate that all of this program share who fetch images, whoever begins it."""

from __future__ import annotations

from .guests import Guests
from .lanes import Lanes
from .rate import Rate

LANES = Lanes()
RATE = Rate()
GUESTS = Guests()

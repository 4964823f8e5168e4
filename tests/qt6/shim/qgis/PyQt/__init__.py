# SPDX-License-Identifier: GPL-2.0-or-later
"""PyQt6 under the names that QGIS gives it."""

from . import sip

__all__ = ["sip"]

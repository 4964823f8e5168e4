# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas of interest and footprints on QGIS's map."""

# SPDX-License-Identifier: GPL-2.0-or-later
"""All that knows Qt or QGIS."""

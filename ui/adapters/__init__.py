# SPDX-License-Identifier: GPL-2.0-or-later
"""Between the core and qgis.core, without widgets: these also run in qgis_process."""

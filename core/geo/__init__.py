# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas, footprints and their forms; the only user of shapely."""

# SPDX-License-Identifier: GPL-2.0-or-later
"""Items, assets, collections and licences as values; no network."""

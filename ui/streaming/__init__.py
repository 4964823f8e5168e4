# SPDX-License-Identifier: GPL-2.0-or-later
"""Images of paid orders as layers, before their files are here."""

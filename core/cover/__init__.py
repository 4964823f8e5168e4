# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenes that cover an area: the cheapest and others, within wishes, with reasons and a report."""

# SPDX-License-Identifier: GPL-2.0-or-later
"""The guide, and what happened."""

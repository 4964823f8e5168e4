# SPDX-License-Identifier: GPL-2.0-or-later
"""The smallest set of scenes that covers an area."""

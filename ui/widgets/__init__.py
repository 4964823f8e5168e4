# SPDX-License-Identifier: GPL-2.0-or-later
"""Small widgets without a subject."""

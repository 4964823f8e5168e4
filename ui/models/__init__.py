# SPDX-License-Identifier: GPL-2.0-or-later
"""Qt item models: what was found, and the cart."""

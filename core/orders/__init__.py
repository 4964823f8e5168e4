# SPDX-License-Identifier: GPL-2.0-or-later
"""The acts on orders: reviewed, placed once, billed, paid, followed."""

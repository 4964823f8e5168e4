# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines, prices and orders as values, and the calls that ask for them."""

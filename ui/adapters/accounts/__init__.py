# SPDX-License-Identifier: GPL-2.0-or-later
"""Connections, their secrets, and clients made from them."""

# SPDX-License-Identifier: GPL-2.0-or-later
"""A server on the loopback address that hands paid images on to programs without the token."""

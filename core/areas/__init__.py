# SPDX-License-Identifier: GPL-2.0-or-later
"""A part of an image instead of the whole of it: only the tiles that an area needs are fetched."""

# SPDX-License-Identifier: GPL-2.0-or-later
"""Files of this machine that are there wholly or not at all, and are what they seem."""

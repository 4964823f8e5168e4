# SPDX-License-Identifier: GPL-2.0-or-later
"""What was found, in the list and on the map."""

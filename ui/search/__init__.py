# SPDX-License-Identifier: GPL-2.0-or-later
"""Where, when and what to look for."""

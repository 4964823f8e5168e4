# SPDX-License-Identifier: GPL-2.0-or-later
"""From a paid order to whole files with their papers."""

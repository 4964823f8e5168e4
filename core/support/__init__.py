# SPDX-License-Identifier: GPL-2.0-or-later
"""What goes to the support, without secrets."""

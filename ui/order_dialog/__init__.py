# SPDX-License-Identifier: GPL-2.0-or-later
"""One order, from its review until it is paid."""

# SPDX-License-Identifier: GPL-2.0-or-later
"""All orders: followed, downloaded, shown."""

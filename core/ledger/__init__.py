# SPDX-License-Identifier: GPL-2.0-or-later
"""An order journal that a team or a fleet shares: it lies in a PostgreSQL database."""

# SPDX-License-Identifier: GPL-2.0-or-later
from ledgers import ledger, postgres  # noqa: F401  fixtures

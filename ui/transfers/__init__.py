# SPDX-License-Identifier: GPL-2.0-or-later
"""The queue of downloads, shown: what is fetched, what waits, and when all of it will be there."""

# SPDX-License-Identifier: GPL-2.0-or-later
"""Several threads that do the same."""

from __future__ import annotations

import threading


def at_once(count, work):
    """Do the work in so many threads and wait for all of them."""
    threads = [threading.Thread(target=work) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

# SPDX-License-Identifier: GPL-2.0-or-later
"""A sandbox with many orders in a process of its own, which says how much it was asked so far."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

_EVERY_S = 0.5


@dataclass
class ManyOrders:
    """The sandbox.

    Args:
        url, token: of the sandbox.
        planted: its orders, see `many_orders`.
        counts: time (seconds since 1970) and number of requests until then, several a second.
    """

    url: str
    token: str
    planted: list[dict[str, Any]]
    counts: list[tuple[float, int]] = field(default_factory=list)

    def requests_between(self, begin: float, end: float) -> int:
        """Return how many requests came between two moments."""
        before = max((count for moment, count in self.counts if moment <= begin), default=0)
        return max((count for moment, count in self.counts if moment <= end), default=0) - before


@contextlib.contextmanager
def many_orders_sandbox(count: int, open_count: int) -> Iterator[ManyOrders]:
    """Run it."""
    from places import environment

    here = Path(__file__).resolve()
    server = subprocess.Popen(
        [sys.executable, str(here), str(count), str(open_count)],
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with server:
        try:
            sandbox = ManyOrders(**json.loads(server.stdout.readline()))

            def listen() -> None:
                for line in server.stdout:
                    sandbox.counts.append(tuple(json.loads(line)))

            threading.Thread(target=listen, daemon=True).start()
            yield sandbox
        finally:
            server.stdin.close()  # tells it to end


def _serve(count: int, open_count: int) -> None:
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    from datacosmos_imagery.core.sandbox import Sandbox, SandboxSettings
    from many_orders import plant

    with Sandbox(SandboxSettings(orders_per_page=100)) as sandbox:
        planted = [asdict(one) for one in plant(sandbox, count, open_count)]
        told = {"url": sandbox.url, "token": sandbox.issue_token(), "planted": planted}
        print(json.dumps(told), flush=True)
        is_over = threading.Event()

        def tell() -> None:
            while not is_over.wait(_EVERY_S):
                print(json.dumps([time.time(), len(sandbox.requests)]), flush=True)

        threading.Thread(target=tell, daemon=True).start()
        sys.stdin.read()
        is_over.set()


if __name__ == "__main__":
    _serve(int(sys.argv[1]), int(sys.argv[2]))

# SPDX-License-Identifier: GPL-2.0-or-later
"""A sandbox in a process of its own, so that it doesn't share Python with what is measured."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any


@contextlib.contextmanager
def sandbox_process(
    search_delay_s: float = 0.0, price_delay_s: float = 0.0, **settings: Any
) -> Iterator[dict[str, Any]]:
    """Run a sandbox with these settings.

    Yields its `url`, a `token`, its `credentials`, and as `lines` collection, id and level of what
    may be bought there.

    Args:
        search_delay_s: how much later each page of a search is answered.
        price_delay_s: how much later each price is.
    """
    from places import environment

    delays = {"/search": search_delay_s, "/price": price_delay_s}
    told = [json.dumps(settings), json.dumps(delays)]
    server = subprocess.Popen(
        [sys.executable, str(Path(__file__).resolve()), *told],
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with server:
        try:
            yield json.loads(server.stdout.readline())
        finally:
            server.stdin.close()  # tells it to end


def _serve(settings: dict[str, Any], delays: dict[str, float]) -> None:
    from datacosmos_imagery.core.sandbox import Fault, Sandbox, SandboxSettings

    with Sandbox(SandboxSettings(**settings)) as sandbox:
        for path, delay_s in delays.items():
            if delay_s:
                sandbox.faults.add(Fault(path, delay_s=delay_s, times=None))
        offered = [one for one in sandbox.catalogue.entries if one.scene and not one.hidden]
        described = {
            "url": sandbox.url,
            "token": sandbox.issue_token(),
            "credentials": sandbox.credentials,
            "lines": [(one.collection, one.id, one.scene.level) for one in offered],
        }
        print(json.dumps(described), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    _serve(json.loads(sys.argv[1]), json.loads(sys.argv[2]))

# SPDX-License-Identifier: GPL-2.0-or-later
"""Prices of 100 items from a service that answers after 100 ms."""

from __future__ import annotations

import sys
from time import perf_counter

from places import PLUGINS
from sandbox_process import sandbox_process
from table import Row

_LINES = 100
_DELAY_S = 0.1
_RUNS = 3


def measure() -> list[Row]:
    sys.path.insert(0, str(PLUGINS))
    from datacosmos_imagery.core import Client, Connection, PastedToken, PriceJob
    from datacosmos_imagery.core.job import Monitor
    from datacosmos_imagery.core.sales.order import LineItem
    from datacosmos_imagery.core.service.config import HttpSettings

    lines = tuple(LineItem("menut-l1c-cogs", f"PLAIN_L1C_{n:09d}", "L1C") for n in range(_LINES))
    runs = []
    with sandbox_process(price_delay_s=_DELAY_S, extra_items=_LINES) as sandbox:
        for _run in range(_RUNS):
            connection = Connection(sandbox["url"], sandbox["url"], 42, 456)
            with Client(connection, PastedToken(sandbox["token"]), HttpSettings()) as client:
                began = perf_counter()
                PriceJob(client, lines).run(Monitor())
                runs.append(perf_counter() - began)
    return [
        Row(
            "prices of 100 items, 100 ms each",
            min(runs),
            "s",
            most=1.0,
            runs={"ours": runs},
        )
    ]

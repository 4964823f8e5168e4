# SPDX-License-Identifier: GPL-2.0-or-later
"""Ask many prices: price_many.py URL TOKEN LINES COUNT ROUNDS

LINES is JSON: collection, id and level of each. Prints the seconds of each round as JSON.
"""

from __future__ import annotations

import itertools
import json
import sys
import time


def main(url: str, token: str, offered: list[list[str]], count: int, rounds: int) -> list[float]:
    from datacosmos_imagery.core import Client, Connection, LineItem, Monitor, PastedToken
    from datacosmos_imagery.core.sales.pricing import price_lines

    lines = [LineItem(*one) for one in itertools.islice(itertools.cycle(offered), count)]
    times = []
    for _ in range(rounds):
        with Client(Connection(url, url, 42, 456), PastedToken(token)) as client:
            began = time.perf_counter()
            quotes = price_lines(client, lines, Monitor())
            times.append(time.perf_counter() - began)
        if sum(quote.price is not None for quote in quotes) < count / 2:
            raise RuntimeError("too few prices")
    return times


if __name__ == "__main__":
    _script, address, secret, told, count_told, rounds_told = sys.argv
    print(json.dumps(main(address, secret, json.loads(told), int(count_told), int(rounds_told))))

# SPDX-License-Identifier: GPL-2.0-or-later
"""Kill and cut many orders at random, run each again, and count what the service was sent.

    make storm                                  # 500 kills and 500 cuts, some minutes
    make storm STORM="--kills 20 --cuts 0"      # fewer
    make storm STORM="--seed 7 --only kill-31"  # one again, with all that happened

It ends with 1 where a promise was broken. Where and when a kill strikes also depends on the machine.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from dataclasses import asdict
from pathlib import Path

_A_WORLD = 20  # so many purchases have one sandbox
_CUTS = ("client", "proxy", "server")


def cases_of(kills, cuts):
    """Return kind and number of each purchase, kinds mixed."""
    cut = [(_CUTS[number % 3], number) for number in range(cuts)]
    return sorted([("kill", number) for number in range(kills)] + cut, key=lambda one: one[1])


def purchases(seed, cases, place, only=""):
    """Go through the purchases, and give each with all that came of it."""
    from slow_servers import Certificate
    from storm_runs import Nursery
    from storm_world import World

    certificate = Certificate(place)
    with Nursery(place / "nursery") as nursery:
        for first in range(0, len(cases), _A_WORLD):
            of_world = [
                (kind, number)
                for kind, number in cases[first : first + _A_WORLD]
                if only in {"", f"{kind}-{number}"}
            ]
            folder = place / f"world-{first}"
            if of_world:
                dice = random.Random(f"{seed}/{cases[first]}")
                with World(dice, certificate, folder, nursery) as world:
                    for kind, number in of_world:
                        dice = random.Random(f"{seed}/{kind}/{number}")
                        yield world, world.purchase(kind, number, dice)


def table(bought):
    """Return the counts in lines, by what befell the purchases and by what the journals."""
    rows = defaultdict(list)
    for one in bought:
        rows[one["kind"], one["what"]].append(one)
        rows[one["kind"], "~ all"].append(one)
        rows["~", one["fate"]].append(one)
    lines = [f"{'':52}   n  0 orders    1  2+ settled refused* raw others'"]
    for (kind, what), ones in sorted(rows.items()):
        name = what if kind == "~" else f"{kind}: {what.removeprefix(f'{kind}: ')}"
        none, one = (sum(bought["orders"] == number for bought in ones) for number in (0, 1))
        wrong = [" ".join(bought["faults"]) for bought in ones]
        lines.append(
            f"{name:52}{len(ones):4}{none:10}{one:5}{len(ones) - none - one:4}"
            f"{sum(bought['is_settled'] for bought in ones):8}"
            f"{sum('refused' in text or 'cancelled' in text for text in wrong):9}"
            f"{sum('raw' in text for text in wrong):4}{sum('taken' in text for text in wrong):8}"
        )
    return [*lines, "* called refused or cancelled although there is an order"]


def _reason(one):
    """Return what the last run said, without what is the purchase's own."""
    habits = [name for name in ("lists_orders", "order_appears_after_s") if name in one["habits"]]
    said = re.sub(r"\S*\d\S*|\([A-Z]\w+\)", "#", one["trail"][-1].partition(": ")[2])
    return " ".join([said[:110], one["habits"]["order_listing"], *habits])


def report(bought):
    """Print all counts and what was broken, and return whether anything was."""
    print("\n".join(table(bought)))
    left = [one for one in bought if not one["is_settled"]]
    print(f"\nnot settled after all runs: {len(left)}; what the last one said, and how many orders")
    reasons = Counter((_reason(one), one["orders"]) for one in left)
    for (reason, orders), number in reasons.most_common():
        print(f"{number:4} {orders}  {reason}")
    broken = [one for one in bought if one["faults"]]
    for one in broken:
        print(f"\n{one['kind']}-{one['number']} ({one['what']}): {', '.join(set(one['faults']))}")
        print("   ", "\n    ".join(one["trail"]), "\n    habits:", one["habits"])
    print(f"\n{len(bought)} purchases, {len(broken)} with a broken promise")
    return bool(broken)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--cuts", type=int, default=500)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--parallel", type=int, default=2)
    parser.add_argument("--only", default="", metavar="KIND-NUMBER")
    parser.add_argument("--part", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.part is not None:
        return _work(options)
    began = time.monotonic()
    parts = [
        subprocess.Popen(
            [sys.executable, __file__, *sys.argv[1:], "--part", str(number)],
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in range(options.parallel)
    ]
    said = [part.communicate()[0] for part in parts]
    bought = [json.loads(line) for text in said for line in text.splitlines()]
    broken = report(bought)
    print(f"seed {options.seed}, {time.monotonic() - began:.0f} s")
    failed = any(part.returncode for part in parts)
    whole = bool(options.only) or len(bought) == options.kills + options.cuts
    return int(broken or failed or not whole)


def _work(options):
    """Do one part of all purchases, and print each as a line of JSON."""
    logging.disable(logging.CRITICAL)  # what is said is in the purchases
    cases = cases_of(options.kills, options.cuts)[options.part :: options.parallel]
    with tempfile.TemporaryDirectory(prefix="storm-") as place:
        for world, one in purchases(options.seed, cases, Path(place), options.only):
            told = {**asdict(one), "strangers": sorted(one.strangers), "habits": world.habits}
            print(json.dumps(told), flush=True)
    return 0


if __name__ == "__main__":
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    sys.exit(main())

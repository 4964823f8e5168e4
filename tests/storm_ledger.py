# SPDX-License-Identifier: GPL-2.0-or-later
"""Many processes order the same scenes with one journal, are killed, lose the server; then count.

    make storm-ledger                            # 64 processes, 2,000 orders of 500 scenes
    make storm-ledger STORM="--kills 200 --restarts 20"
    make storm-ledger STORM="--limit-for 300"    # a month's limit that lets so many through
    make storm-ledger STORM="--home file"        # the same with a journal in a file
    make storm-ledger STORM="--home apart"       # with a journal for each: it must fail

Its last line is a verdict, and it ends with 1 where a promise was broken: a scene ordered twice or
not at all, an order that nobody knows of, a cent more spent than the limit, too few attempts a
second. The sandbox has no list of orders, so nobody can look up what became of an order whose
worker was killed: that scene stays in doubt, and is ordered by nobody, until at last a person, who
looks into the service, gives leave to order what isn't there.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import random
import sys
import tempfile
import time
from collections import Counter
from contextlib import nullcontext
from decimal import Decimal
from pathlib import Path

from ledger_workers import (
    ABOVE,
    BEFORE,
    DOUBT,
    FOUND,
    ORDERED,
    Service,
    Worker,
    attempts_in,
    begun_each_second,
    in_a_process,
    price_of,
)
from own_postgres import AS_SERVED, USER, ask_database, create_database, restart, running_postgres

_DATABASE = "storm"
_LEDGER, _LIMIT = "DATACOSMOS_LEDGER_URL", "DATACOSMOS_MONTH_LIMIT"
_LOOK_S = 0.05
_BEFORE_A_BLOW_S = 0.05
_RATE_S = 4.0
_LEAST_RATE = 100
_PERCENT = 100


def say(text):
    print(time.strftime("%H:%M:%S"), text, file=sys.stderr, flush=True)


class Storm:
    """One run: the service, the journal and the workers.

    Args:
        place: an empty folder.
        options: of the command line.
    """

    def __init__(self, place, options):
        self._place, self._options = place, options
        self._dice = random.Random(options.seed)
        self._until = time.monotonic() + 60 * options.minutes
        self._crowd = []
        self.kills = self.restarts = 0

    def run(self):
        """Do all, and return what came of it as a dict of plain values.

        Raises:
            TimeoutError: it didn't come to its end.
        """
        options = self._options
        has_server = options.home == "ledger"
        with (
            running_postgres(AS_SERVED) if has_server else nullcontext() as server,
            Service(options.scenes) as service,
        ):
            try:
                rate = self._rate(server)
                self._use(server, _DATABASE)
                price = in_a_process(price_of, service)
                limit = self._set_limit(server, price)
                return {"attempts begun a second": rate} | self._stormed(
                    service, server, price.amount, limit
                )
            finally:
                for one in self._crowd:
                    if one.is_at_work:
                        one.kill()

    def _rate(self, server):
        if not self._options.rate:
            return None
        self._use(server, "rate")
        rate = begun_each_second(
            self._place / "rate", self._options.workers, self._options.rate, marks=False
        )
        say(f"{rate:.0f} attempts begun a second")
        return round(rate, 1)

    def _use(self, server, database):
        """Have the journal of all who are started from now on lie here."""
        os.environ.pop(_LEDGER, None)
        if server is not None:
            create_database(server, database)
            os.environ[_LEDGER] = f"postgresql:///{database}?host={server}&user={USER}"

    def _set_limit(self, server, price):
        if not self._options.limit_for:
            return None
        # In the middle of an order, so that it can't be met exactly by chance.
        limit = price.amount * self._options.limit_for + price.amount / 2
        if server is None:
            os.environ[_LIMIT] = f"{limit} {price.currency}"
        else:
            in_a_process(attempts_in, self._place / "administrator")  # which makes the tables
            sql = f"('', 'month', {limit}, '{price.currency}')"
            ask_database(server, _DATABASE, f"INSERT INTO datacosmos.spending_limit VALUES {sql}")
        return Decimal(limit)

    def _stormed(self, service, server, price, limit):
        options, began = self._options, time.monotonic()
        lines = [service.lines[number % options.scenes] for number in range(options.items)]
        self._dice.shuffle(lines)
        in_storm = self._work(service, server, lines, is_wild=True)
        wild_s = time.monotonic() - began
        say(f"the storm is over, {len(service.orders())} orders; all once more in peace")
        # As whoever finds it stopped would do.
        afterwards = self._work(service, server, service.lines)
        orders = service.orders()
        attempts = in_a_process(attempts_in, self._journal(0))
        faults = self._faults(orders, attempts, price, limit)
        faults += self._words(in_storm) + self._words(afterwards)
        there = {scene for scenes, _total in orders for scene in scenes}
        absent = [line for line in service.lines if line.item not in there]
        if limit is None and absent:
            say(f"{len(absent)} scenes are in doubt and not ordered: with a person's leave")
            faults += self._words(self._work(service, server, absent, allow_repeat=True))
            whole = service.orders()
            faults += _twice(whole)
            if len(whole) != options.scenes:
                faults.append(f"{len(whole)} orders in the end, not {options.scenes}")
        return {
            "orders": len(orders),
            "distinct scenes ordered": len(there),
            "orders once a person gave leave for the others": len(service.orders()),
            "spent": str(sum(total for _scenes, total in orders)),
            "limit": str(limit) if limit is not None else "",
            "kills": self.kills,
            "restarts": self.restarts,
            "in doubt": len(_doubted(attempts)),
            "of these ordered": len(_doubted(attempts) & there),
            "said in the storm": in_storm,
            "said afterwards": afterwards,
            "seconds of the storm": round(wild_s, 1),
            "seconds": round(time.monotonic() - began, 1),
            "faults": faults,
        }

    def _journal(self, number):
        # A file is shared by all; with a ledger each has a folder of its own.
        return self._place / ("profile" if self._options.home == "file" else f"profile-{number}")

    def _work(self, service, server, lines, *, is_wild=False, **given):
        """Have all of these ordered by all workers together, and count what was said of them."""
        options = self._options
        notes = Path(tempfile.mkdtemp(prefix="notes-", dir=self._place))
        self._crowd = [
            Worker(service, self._journal(n), lines[n :: options.workers], notes / str(n), **given)
            for n in range(options.workers)
        ]
        for one in self._crowd:
            one.start()
        said = 0
        while any(one.is_at_work for one in self._crowd) or (is_wild and self._left):
            if time.monotonic() > self._until:
                raise TimeoutError(f"not at its end after {options.minutes} minutes")
            time.sleep(_LOOK_S)
            noted = sum(len(one.said()) for one in self._crowd)
            if is_wild:
                self._strike(server, noted)
            if noted * _PERCENT // len(lines) >= said + 10:
                said = noted * _PERCENT // len(lines)
                say(f"{noted} of {len(lines)}, {self.kills} kills, {self.restarts} restarts")
        return Counter(said for one in self._crowd for said in one.said())

    @property
    def _left(self):
        options = self._options
        return self.kills < options.kills or self.restarts < options.restarts

    def _strike(self, server, noted):
        """Kill somebody or restart the server, if that is due: all over the work, at random."""
        options = self._options
        share = noted / options.items
        if self.kills < options.kills and share >= self.kills / (options.kills + 1):
            if not any(one.is_at_work for one in self._crowd):  # they were quicker
                self._dice.choice(self._crowd).start()
            time.sleep(self._dice.uniform(0, _BEFORE_A_BLOW_S))
            at_work = [one for one in self._crowd if one.is_at_work]
            if at_work:
                one = self._dice.choice(at_work)
                one.kill()
                self.kills += 1
                one.start()
        if self.restarts < options.restarts and share >= (self.restarts + 1) / (
            options.restarts + 1
        ):
            restart(server, self._dice.choice(["fast", "immediate"]))
            self.restarts += 1

    def _faults(self, orders, attempts, price, limit):
        """Return what was broken, after the work in peace."""
        options = self._options
        spent = sum(total for _scenes, total in orders)
        there = {scene for scenes, _total in orders for scene in scenes}
        doubted = _doubted(attempts)
        known = {scene for state, _id, scenes in attempts if state == "created" for scene in scenes}
        faults = _twice(orders)
        faults += [f"ordered, and nobody knows: {one}" for one in sorted(there - known - doubted)]
        faults += [f"known as ordered, and isn't: {one}" for one in sorted(known - there)]
        if doubted and not options.kills and not options.restarts:
            faults += [f"in doubt for no reason: {one}" for one in sorted(doubted)]
        if limit is None:
            wanted = options.scenes - len(doubted - there)
            if len(orders) != wanted:
                faults.append(f"{len(orders)} orders, and not {wanted}")
            return faults
        if spent > limit:
            faults.append(f"spent {spent}, the limit is {limit}")
        # What is in doubt counts as spent. Nobody was refused who still had some left.
        left = limit - spent - price * len(doubted - there)
        if left >= price and len(there | doubted) < options.scenes:
            faults.append(f"{left} is left of the limit, and orders were refused")
        return faults

    def _words(self, counted):
        """Return what was said that nobody should have to hear."""
        usual = {ORDERED, FOUND, BEFORE}
        usual |= {ABOVE} if self._options.limit_for else set()
        usual |= {DOUBT} if self._options.kills or self._options.restarts else set()
        return [f"{n} times: {said}" for said, n in counted.items() if said not in usual]


def _twice(orders):
    scenes = Counter(scene for order, _total in orders for scene in order)
    return [f"ordered {number} times: {scene}" for scene, number in scenes.items() if number > 1]


def _doubted(attempts):
    return {
        scene
        for state, _id, scenes in attempts
        if state in {"sending", "unknown"}
        for scene in scenes
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--home", choices=["ledger", "file", "apart"], default="ledger")
    parser.add_argument("--workers", type=int, default=64)
    parser.add_argument("--items", type=int, default=2000)
    parser.add_argument("--scenes", type=int, default=500)
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--restarts", type=int, default=0)
    parser.add_argument("--limit-for", type=int, default=0, metavar="ORDERS")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--minutes", type=float, default=30, help="it ends then, as a failure")
    parser.add_argument(
        "--rate",
        type=float,
        default=_RATE_S,
        metavar="SECONDS",
        help=f"have all begin attempts for so long first: {_LEAST_RATE} a second at least; 0 not",
    )
    options = parser.parse_args()
    if options.home != "ledger" and options.restarts:
        parser.error("a file has no server to restart")
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory(prefix="storm-ledger-") as place:
        try:
            told = Storm(Path(place), options).run()
        except TimeoutError as error:
            told = {"faults": [str(error)]}
    rate = told.get("attempts begun a second")
    if rate is not None and rate < _LEAST_RATE:
        told["faults"].append(f"{rate} attempts begun a second, not {_LEAST_RATE}")
    print(json.dumps(told, indent=1))
    faults = told["faults"]
    print(f"FAILED: {len(faults)} faults" if faults else "PASSED: all promises were kept")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())

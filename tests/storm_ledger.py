# SPDX-License-Identifier: GPL-2.0-or-later
"""Many processes order the same scenes with one ledger, are killed, lose the server; then count.

    make storm-ledger                            # 64 processes, 2,000 orders of 500 scenes
    make storm-ledger STORM="--kills 200 --restarts 20"
    make storm-ledger STORM="--limit-for 300"    # a month's limit that lets so many through

It ends with 1 where a promise was broken: a scene ordered twice, or more spent than the limit. The
sandbox has no list of orders, so nobody can look up what became of a lost one: a scene whose worker
was killed between noting the order and hearing of it stays in doubt, and is ordered by nobody.
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
from decimal import Decimal
from pathlib import Path

from ledger_workers import Service, Worker
from own_postgres import AS_SERVED, USER, ask_database, create_database, running_postgres
from own_postgres import restart_postgres as restart

_DATABASE = "storm"
_LONGEST_S = 1800
_BETWEEN_KILLS_S = (0.02, 0.25)
_IN_DOUBT = "SELECT count(*) FROM datacosmos.attempt WHERE state IN ('sending', 'unknown')"
_DOUBTED = (
    "SELECT line.item FROM datacosmos.attempt JOIN datacosmos.line ON attempt_id = attempt.id"
    " WHERE state IN ('sending', 'unknown')"
)


class Storm:
    """One run: the service, the ledger and the workers.

    Args:
        place: an empty folder.
        options: of the command line.
    """

    def __init__(self, place, options):
        self._place, self._options = place, options
        self._dice = random.Random(options.seed)
        self.kills = self.restarts = 0

    def run(self):
        """Do all, and return what came of it as a dict of plain values."""
        options = self._options
        with running_postgres(AS_SERVED) as server, Service(options.scenes) as service:
            create_database(server, _DATABASE)
            url = f"postgresql:///{_DATABASE}?host={server}&user={USER}"
            os.environ["DATACOSMOS_LEDGER_URL"] = url
            limit = self._set_limit(server, service)
            notes = self._place / "notes"
            began = time.monotonic()
            self._work(service, server, notes, is_wild=True)
            in_doubt = int(ask_database(server, _DATABASE, _IN_DOUBT))
            # All once more in peace, as whoever finds it stopped would do.
            after = self._place / "notes-after"
            self._work(service, server, after, is_wild=False)
            took = time.monotonic() - began
            orders = service.orders()
            doubted = set(ask_database(server, _DATABASE, _DOUBTED).split())
        return self._counted(orders, doubted, limit, notes, after) | {
            "in doubt before the last run": in_doubt,
            "seconds": round(took, 1),
        }

    def _set_limit(self, server, service):
        if not self._options.limit_for:
            return None
        from ledger_workers import price_of

        # In the middle of an order, so that it can't be met exactly by chance.
        price = price_of(service)
        limit = price.amount * self._options.limit_for + price.amount / 2
        command = [sys.executable, "-m", "datacosmos_imagery.core.ledger", "--check"]
        import subprocess

        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        sql = f"INSERT INTO datacosmos.spending_limit VALUES ('', 'month', {limit}, '{price.currency}')"
        ask_database(server, _DATABASE, sql)
        return Decimal(limit)

    def _work(self, service, server, notes, *, is_wild):
        options = self._options
        number = options.items if is_wild else options.scenes
        lines = [service.lines[n % options.scenes] for n in range(number)]
        self._dice.shuffle(lines)
        crowd = [
            Worker(service, self._place / f"profile-{n}", lines[n :: options.workers], notes)
            for n in range(options.workers)
        ]
        for one in crowd:
            one.start()
        until = time.monotonic() + _LONGEST_S
        while any(one.is_at_work for one in crowd):
            if time.monotonic() > until:
                raise TimeoutError("the workers don't come to an end")
            time.sleep(self._dice.uniform(*_BETWEEN_KILLS_S))
            if is_wild:
                self._strike(crowd, server)

    def _strike(self, crowd, server):
        options = self._options
        alive = [one for one in crowd if one.is_at_work]
        if self.kills < options.kills and alive:
            one = self._dice.choice(alive)
            one.kill()
            one.start()  # from its first scene on, as a job that is run again
            self.kills += 1
        every = max(1, options.kills // max(1, options.restarts))
        is_due = self.kills >= every * (self.restarts + 1) or not options.kills
        if self.restarts < options.restarts and is_due:
            restart(server, self._dice.choice(["fast", "immediate"]))
            self.restarts += 1

    def _counted(self, orders, doubted, limit, notes, after):
        scenes = Counter(scene for order, _total in orders for scene in order)
        spent = sum(total for _scenes, total in orders)
        ended = {json.loads(line)[0]: json.loads(line)[1] for line in after.open()}
        twice = [scene for scene, number in scenes.items() if number > 1]
        missing = set(ended) - set(scenes)
        unordered = missing - doubted
        faults = [f"ordered twice: {scene}" for scene in twice]
        if limit is not None and spent > limit:
            faults.append(f"spent {spent}, the limit is {limit}")
        if limit is None:
            faults += [f"neither ordered nor in doubt: {scene}" for scene in sorted(unordered)]
        return {
            "orders": len(orders),
            "distinct scenes ordered": len(scenes),
            "spent": str(spent),
            "limit": str(limit) if limit is not None else "",
            "kills": self.kills,
            "restarts": self.restarts,
            "in doubt at the end": len(doubted),
            "of these ordered": len(doubted & set(scenes)),
            "said in the storm": Counter(json.loads(line)[1] for line in notes.open()),
            "said afterwards": Counter(ended.values()),
            "faults": faults,
        }


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--workers", type=int, default=64)
    parser.add_argument("--items", type=int, default=2000)
    parser.add_argument("--scenes", type=int, default=500)
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--restarts", type=int, default=0)
    parser.add_argument("--limit-for", type=int, default=0, metavar="ORDERS")
    parser.add_argument("--seed", default="1")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory(prefix="storm-ledger-") as place:
        told = Storm(Path(place), options).run()
    print(json.dumps(told, indent=1))
    return int(bool(told["faults"]))


if __name__ == "__main__":
    sys.exit(main())

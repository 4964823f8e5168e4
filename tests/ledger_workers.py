# SPDX-License-Identifier: GPL-2.0-or-later
"""Processes that order at once, all with one journal, and the one process they order from."""

from __future__ import annotations

import contextlib
import json
import multiprocessing
import os
import signal
import sys
import time
import uuid
from decimal import Decimal
from pathlib import Path

from datacosmos_imagery.core import Client, Connection, Journal, Monitor, OrderJob, PastedToken
from datacosmos_imagery.core.errors import (
    AlreadyOrdered,
    DataCosmosError,
    JournalBusy,
    LedgerAway,
    OrderUnresolved,
    OutcomeUnknown,
    SpendingLimitExceeded,
)
from datacosmos_imagery.core.journal.attempt import Intent
from datacosmos_imagery.core.money import Money
from datacosmos_imagery.core.sales.order import LineItem, Order
from datacosmos_imagery.core.sales.pricing import price_lines
from datacosmos_imagery.core.sandbox import Sandbox, SandboxSettings

# Forked before anything here has a thread; it shares no connection with its parent.
fork = multiprocessing.get_context("fork")
_TRIES, _PAUSE_S = 120, 0.5
_ANSWER_S = 120
_ONCE_MORE = 2
ORDERED, FOUND, BEFORE = "ordered", "found again", "ordered before"
ABOVE, DOUBT, GIVEN_UP = "above the limit", "in doubt", "given up"
_WORDS = {
    AlreadyOrdered: BEFORE,
    SpendingLimitExceeded: ABOVE,
    OrderUnresolved: DOUBT,
    OutcomeUnknown: DOUBT,
}


class Service:
    """A sandbox without a list of orders, in a process of its own. A context manager.

    Attributes:
        url, token: of it.
        lines: a line for each scene that it sells.
    """

    def __init__(self, scenes):
        self._ours, theirs = fork.Pipe()
        self._process = fork.Process(target=_serve, args=(theirs, scenes), daemon=True)

    def __enter__(self):
        self._process.start()
        self.url, self.token, lines = _heard(self._ours)
        self.lines = [LineItem(*one) for one in lines]
        return self

    def __exit__(self, *error):
        self._process.kill()
        self._process.join(_ANSWER_S)

    def orders(self):
        """Return the scenes and the total of each order that there is."""
        self._ours.send("orders")
        return _heard(self._ours)


def _heard(pipe):
    if not pipe.poll(_ANSWER_S):
        raise TimeoutError("a process of ours doesn't answer")
    return pipe.recv()


def _serve(pipe, scenes):
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    settings = SandboxSettings(extra_items=scenes, quirks=False, lists_orders=False)
    parent = os.getppid()
    with Sandbox(settings) as sandbox:
        plain = [e for e in sandbox.catalogue.entries if e.scene is None][:scenes]
        lines = [(e.collection, e.id, "L1C") for e in plain]
        pipe.send((sandbox.url, sandbox.issue_token(), lines))
        while os.getppid() == parent:  # whoever was forked later keeps our end open, too
            if pipe.poll(1):
                pipe.recv()
                pipe.send(
                    [
                        ([e.id for e, _level, _price in o.lines], sum(p for _e, _l, p in o.lines))
                        for o in sandbox.orders.values()
                    ]
                )


class Worker:
    """A process that orders scenes one by one, each an order of its own, and notes what came of it.

    Started again it goes on where it was, with the last scenes once more.

    Args:
        notes: the file where a line is added for each scene.
        options: for each `OrderJob`.
    """

    def __init__(self, service, folder, lines, notes, **options):
        self._notes = notes
        self._arguments = (service.url, service.token, folder, lines, notes, options)
        self.process = None

    def start(self):
        self.process = fork.Process(target=_order_all, args=self._arguments, daemon=True)
        self.process.start()

    @property
    def is_at_work(self):
        return self.process is not None and self.process.is_alive()

    def said(self):
        """Return what came of each scene, as often as it was ordered."""
        return [said for _number, said in _noted(self._notes)]

    def kill(self):
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.join(_ANSWER_S)


def _noted(notes):
    # A line that is being written has no end yet.
    text = notes.read_text("utf-8") if notes.exists() else ""
    return [json.loads(line) for line in text.split("\n")[:-1]]


def _order_all(url, token, folder, lines, notes, options):
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    connection, parent = Connection(url, url, 42, 456), os.getppid()
    done = max((number + 1 for number, _said in _noted(notes)), default=0)
    out = os.open(notes, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    with Client(connection, PastedToken(token)) as client:
        for number, line in enumerate(lines):
            if os.getppid() != parent:
                return
            if number >= done - _ONCE_MORE:
                said = _order(client, folder, line, options)
                os.write(out, (json.dumps([number, said]) + "\n").encode())


def _order(client, folder, line, options):
    """Order one scene as a script would, which comes again while the ledger is away or busy."""
    job = OrderJob(client, folder, (line,), licences_accepted=True, **options)
    for _ in range(_TRIES):
        try:
            placed = job.run(Monitor())
        except (LedgerAway, JournalBusy):
            time.sleep(_PAUSE_S)
        except DataCosmosError as error:
            if isinstance(error, AlreadyOrdered) and not error.order_id:
                time.sleep(_PAUSE_S)  # somebody is at it
                continue
            return _WORDS.get(type(error)) or error.explain()
        else:
            return FOUND if placed.found_again else ORDERED
    return GIVEN_UP


def in_a_process(work, *arguments):
    """Return what a function returns in a process that ends then: no thread or connection stays.

    Raises:
        RuntimeError: it failed there.
    """
    ours, theirs = fork.Pipe()

    def run():
        try:
            theirs.send((True, work(*arguments)))
        except Exception as error:  # of a process: told to the one that waits
            theirs.send((False, repr(error)))

    process = fork.Process(target=run, daemon=True)
    process.start()
    try:
        is_done, told = _heard(ours)
    finally:
        process.kill()
        process.join(_ANSWER_S)
    if not is_done:
        raise RuntimeError(told)
    return told


def attempts_in(folder):
    """Return state, order and scenes of each attempt in a journal, with the journal found whole."""
    journal = Journal(folder)
    journal.check()
    return [
        (attempt.state.value, attempt.order_id, [line.item for line in attempt.lines])
        for attempt in journal.attempts()
    ]


def price_of(service):
    """Return what each scene of a service costs."""
    connection = Connection(service.url, service.url, 42, 456)
    with Client(connection, PastedToken(service.token)) as client:
        (price,) = {quote.price for quote in price_lines(client, service.lines, Monitor())}
    return price


def begun_each_second(folder: Path, processes: int, seconds: float, *, marks: bool = True) -> float:
    """Return how many attempts at different scenes these processes begin each second, together.

    Args:
        folder: of the journal; each process opens it for itself.
        marks: they also write what became of each.
    """
    start, counted = fork.Barrier(processes), fork.SimpleQueue()
    crowd = [
        fork.Process(target=_begin, args=(folder, seconds, marks, start, counted), daemon=True)
        for _ in range(processes)
    ]
    for one in crowd:
        one.start()
    for one in crowd:
        one.join(seconds + _ANSWER_S)
    if any(one.exitcode != 0 for one in crowd):
        for one in crowd:
            one.kill()
        raise RuntimeError("a process broke off")
    spans = [counted.get() for _ in crowd]
    # From the first that began to the last that ended, also where they took turns.
    whole = max(ended for _n, _began, ended in spans) - min(began for _n, began, _e in spans)
    return sum(number for number, _began, _ended in spans) / whole


def _begin(folder, seconds, marks, start, counted):
    journal, price = Journal(folder), Money(Decimal(10), "EUR")
    with contextlib.suppress(JournalBusy):
        journal.check()  # connected, and the tables made
    start.wait(60)
    number, began = 0, time.monotonic()
    while time.monotonic() - began < seconds:
        line = LineItem("many-l1d", f"{os.getpid()}-{number}", "L1D")
        intent = Intent("https://bench.example", 42, 456, (line,), (price,), ())
        attempt = journal.begin(intent)
        if marks:
            order = Order(str(uuid.uuid4()), "UNPAID", (line,))
            journal.mark_created(attempt, order)
        number += 1
    counted.put((number, began, time.monotonic()))


if __name__ == "__main__":  # FOLDER PROCESSES SECONDS marks|""
    _script, _folder, _processes, _seconds, _marks = sys.argv
    print(
        begun_each_second(Path(_folder), int(_processes), float(_seconds), marks=_marks == "marks")
    )

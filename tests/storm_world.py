# SPDX-License-Identifier: GPL-2.0-or-later
"""A service with a proxy before it, in which purchases go wrong in any way, by a seed."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import threading
import time
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from cutting_proxy import CuttingProxy
from datacosmos_imagery.core import Journal, LineItem, Monitor
from datacosmos_imagery.core.errors import JournalError
from datacosmos_imagery.core.journal.attempt import State
from datacosmos_imagery.core.sandbox import Fault, Sandbox, SandboxSettings
from slow_servers import HOST
from storm_cuts import CREATE, random_cut, random_fault
from storm_runs import Order, Purchase, run_once

KINDS = ("kill", "client", "proxy", "server")
LISTINGS = ("links", "next", "cursor", "total", "page", "header", "silent", "capped")
_MOST_RERUNS = 5
_ORDER_TIMEOUT_S = 0.8
_SETTINGS = {
    "connect_timeout_s": 2.0,
    "read_timeout_s": 1.5,
    "request_timeout_s": 1.5,
    "order_timeout_s": _ORDER_TIMEOUT_S,
    "retries": 1,
    "backoff_s": 0.01,
    "backoff_max_s": 0.02,
    "retry_after_max_s": 0.02,
    "parallel": 2,
}


class Hasty(Monitor):
    """Cancels after some seconds."""

    def __init__(self, after_s):
        self._until = time.monotonic() + after_s

    def cancelled(self):
        return time.monotonic() >= self._until


class World:
    """A sandbox with its habits, and a proxy. A context manager.

    Args:
        dice: for its habits.
        certificate: of the proxy's TLS.
        place: for journals.
        nursery: for those that are killed.
    """

    def __init__(self, dice, certificate, place, nursery):
        self._place, self._nursery, self._certificate = place, nursery, certificate
        # So that a person can still look: at what shows at once, and in a list.
        self.is_plain = dice.random() < 0.7
        odd = (
            {}
            if self.is_plain
            else dice.choice([{"lists_orders": False}, {"order_appears_after_s": 0.2}])
        )
        self.habits = {
            "order_listing": dice.choice(LISTINGS),
            "orders_per_page": dice.choice([7, 50]),
            "checkout": dice.choice(["in_order", "endpoint"]),
            "honours_idempotency": dice.random() < 0.2,
            **odd,
        }
        self.sandbox = Sandbox(SandboxSettings(extra_items=200, quirks=False, **self.habits))
        port = urlsplit(self.sandbox.url).port
        self.proxy = CuttingProxy({HOST: port}, certificate.context, gateway=port)
        self._items = [e for e in self.sandbox.catalogue.entries if e.scene is None]
        self._gate = _let_pass
        self._keys = set()  # of the requests that made an order
        self._measures = {}
        self.sandbox.intercept(self._look)

    def __enter__(self):
        self.sandbox.start()
        self.proxy.__enter__()
        return self

    def __exit__(self, *error):
        self.proxy.__exit__(*error)
        self.sandbox.stop()

    def _look(self, request, answer):
        self._gate(request, False)
        reply = answer(request)
        if request.method == "POST" and request.path.endswith("/orders") and reply.status == 201:
            self._keys.add(request.headers.get("idempotency-key", ""))
        self._gate(request, True)
        return reply

    def wait_quiet(self):
        """Wait until nothing is under way any more, so that what is then seen is all there is."""
        self.proxy.wait_quiet()
        end = time.monotonic() + 10
        while time.monotonic() < end and any(
            "process_request_thread" in thread.name for thread in threading.enumerate()
        ):
            time.sleep(0.005)

    def purchase(self, kind, number, dice):
        """Let a purchase go wrong, and go on until it is settled; return all that came of it."""
        buy = Purchase(kind, number)
        buy.lines = tuple(_line(self._items.pop()) for _ in range(dice.choice([1, 1, 2, 3])))
        contract = dice.choice([456, 456, 457])
        folder = self._place / f"{kind}-{number}-a"
        if dice.random() < 0.15:
            self._plant_look_alike(buy, contract)
        order = Order(
            dice.choice(["script", "dialog"]),
            self.sandbox.url,
            contract,
            str(folder),
            buy.lines,
            self._sign_in(dice),
            dict(_SETTINGS),
        )
        befall = {
            "kill": self._kill,
            "client": self._client,
            "proxy": self._proxy,
            "server": self._server,
        }[kind]
        self._go_on(buy, befall(buy, order, dice), dice)
        buy.orders = len(self._orders_of(buy))
        return buy

    def _sign_in(self, dice):
        if dice.random() < 0.5:
            return self.sandbox.issue_token()
        return {**self.sandbox.credentials}

    def _plant_look_alike(self, buy, contract):
        lines = [LineItem(*line) for line in buy.lines]
        earlier = time.time() - 300
        made = self.sandbox.plant_order(lines, contract, 42, "CANCELLED", earlier)
        buy.strangers.add(made)
        buy.trail.append("a cancelled look-alike is there")

    # What befalls the first run.

    def _kill(self, buy, order, dice):
        how = dice.choice(["time", "time", "request", "request", "call", "call", "interrupt"])
        if how == "call":
            at = int(dice.triangular(1, self.calls_of(order), self.calls_of(order) * 0.75))
            buy.what = "killed at a call"
            buy.trail.append(f"dies at call {at}")
            self._nursery.start(order, at)
        elif how == "request":
            number, is_done = dice.randrange(7), dice.random() < 0.5
            buy.what = f"killed {'after' if is_done else 'before'} a request was carried out"
            reached = self._kill_at_request(number, is_done)
            reached(self._nursery.start(order))
        else:
            number = signal.SIGKILL if how == "time" else signal.SIGINT
            buy.what = "killed at a time" if how == "time" else "interrupted at a time"
            after_s = dice.uniform(0, self.seconds_of(order) * 1.1)
            child = self._nursery.start(order)
            time.sleep(after_s)
            _send_signal(child, number)
        self._note(buy, order, self._nursery.wait(), 0)
        self._gate = _let_pass
        return order

    def _kill_at_request(self, number, is_done):
        """Prepare a kill at a request, and return what is to be told the child's id."""
        seen, child, known = [0], [], threading.Event()

        def gate(_request, when):
            if when != is_done:
                return
            seen[0] += 1
            if seen[0] == number + 1 and known.wait(5):
                _send_signal(child[0], signal.SIGKILL)

        def reached(pid):
            child.append(pid)
            known.set()

        self._gate = gate
        return reached

    def _client(self, buy, order, dice):
        if dice.random() < 0.4:
            delay_s = dice.uniform(0.5, 1.5) * _ORDER_TIMEOUT_S
            buy.what = "the client's time is over"
            self.sandbox.faults.add(Fault(CREATE, "POST", delay_s=delay_s))
            monitor = None
        else:
            buy.what = "cancelled by the client"
            self.sandbox.faults.add(Fault(CREATE, "POST", delay_s=dice.choice([0.0, 0.05, 0.3])))
            monitor = Hasty(dice.uniform(0, 0.25))
        return self._cut_run(buy, order, dice, monitor)

    def _proxy(self, buy, order, dice):
        order = self._over_proxy(order, dice)
        cut = random_cut(dice)
        buy.what = f"proxy: {cut.how if cut.side == 'client' else cut.status or 'end'}, {cut.when}"
        if cut.when == "idle":
            self.sandbox.faults.add(Fault(CREATE, "POST", delay_s=cut.amount + 0.1))
        buy.trail.append(str(cut))
        self.proxy.add(cut)
        return self._cut_run(buy, order, dice)

    def _server(self, buy, order, dice):
        if dice.random() < 0.3:
            order = self._over_proxy(order, dice)
        can_renew = not isinstance(order.sign_in, str)
        name, fault = random_fault(dice, can_look=self.is_plain and can_renew)
        buy.what = f"server: {name}"
        buy.trail.append(f"{name}: {fault}")
        self.sandbox.faults.add(fault)
        return self._cut_run(buy, order, dice)

    def _cut_run(self, buy, order, dice, monitor=None):
        if self.is_plain and dice.random() < 0.15:
            self._gate = self._deleting(buy, order)
        before = len(self._orders_of(buy))
        self._note(buy, order, run_once(order, monitor), before)
        self.sandbox.faults.clear()
        self.proxy.clear()
        self._gate = _let_pass
        return order

    def _deleting(self, buy, order):
        """Return what deletes the journal once the order has been made."""

        def gate(request, is_done):
            if is_done and request.method == "POST" and request.path.endswith("/orders"):
                shutil.rmtree(order.folder, ignore_errors=True)
                buy.loses_journal("deleted during the request")

        return gate

    def _over_proxy(self, order, dice):
        settings = dict(order.settings)
        if dice.random() < 0.6:
            settings["proxies"] = {"https": self.proxy.url, "http": self.proxy.url}
            settings["ca_bundle"] = str(self._certificate.path)
            url = f"https://{HOST}"
        else:
            url = self.proxy.url
        return replace(order, url=url, settings=settings)

    # What comes after.

    def _go_on(self, buy, order, dice):
        """Run again, without leave to repeat, until it is settled, and then once more."""
        order = self._befall_journal(buy, order, dice)
        for _ in range(_MOST_RERUNS):
            order = replace(order, road=dice.choice(["script", "dialog"]))
            before, was_settled = len(self._orders_of(buy)), buy.is_settled
            said = run_once(order)
            self._note(buy, order, said, before)
            buy.is_settled = was_settled or said.is_settled
            if was_settled:
                return
            if buy.is_settled:
                order = self._settled(buy, order, dice)
            elif not self.is_plain:
                time.sleep(0.05)

    def _settled(self, buy, order, dice):
        """Let something happen once the order is known, and return what is asked for next."""
        if dice.random() < 0.3:
            for order_id in self._orders_of(buy):
                self.sandbox.pay(order_id)
            buy.trail.append("it is paid")
        if not self.is_plain or dice.random() < 0.7:
            return order
        buy.loses_journal("on another machine in the end")
        return replace(order, folder=f"{order.folder}-c")

    def _befall_journal(self, buy, order, dice):
        """Let something happen to the journal, and return what is asked for next."""
        if not self.is_plain or dice.random() < 0.55:
            return order
        fate = dice.choice(["deleted", "emptied", "on a second machine"])
        buy.loses_journal(fate)
        if fate == "on a second machine":
            return replace(order, folder=f"{order.folder}-b")
        for file in Path(order.folder).glob("*" if fate == "deleted" else "orders.sqlite*"):
            file.unlink() if fate == "deleted" else file.write_bytes(b"")
        return order

    def _orders_of(self, buy):
        wanted = {(collection, item) for collection, item, _level in buy.lines}
        return [
            order.id
            for order in self.sandbox.orders.values()
            if order.id not in buy.strangers
            and any((line[0].collection, line[0].id) in wanted for line in order.lines)
        ]

    # What must not be.

    def _note(self, buy, order, said, before):
        """Write down what a run said, and hold it against what the service has."""
        self.wait_quiet()
        made = self._orders_of(buy)
        buy.trail.append(
            f"{order.road}: {said.word} {said.order_id} {said.text.strip()} [{len(made)}]"
        )
        if said.word == "raw":
            buy.faults.append("a raw exception")
        if len(made) > 1:
            buy.faults.append("ordered twice")
        if said.word in {"refused", "journal"} and len(made) > before:
            buy.faults.append("called refused, and is an order")
        if said.word == "cancelled" and len(made) > before and not said.order_id:
            buy.faults.append("called cancelled, and is an order")
        if said.order_id in buy.strangers and said.order_id:
            buy.faults.append("another's order was taken for it")
        self._check_journal(buy, order, made)

    def _check_journal(self, buy, order, made):
        if not Path(order.folder, "orders.sqlite").exists():
            return
        try:
            attempts = Journal(Path(order.folder)).attempts()
        except JournalError as error:
            buy.trail.append(f"the journal can't be read: {error}")
            return
        refused = [attempt for attempt in attempts if attempt.state is State.REFUSED]
        if buy.knows_all and made and attempts and len(refused) == len(attempts):
            buy.faults.append("the journal says refused, and it is an order")
        if any(attempt.uuid and attempt.uuid in self._keys for attempt in refused):
            buy.faults.append("the journal calls an order refused")

    # How long a run takes when nothing happens to it.

    def calls_of(self, order):
        return self._measured(order)[0]

    def seconds_of(self, order):
        return self._measured(order)[1]

    def _measured(self, order):
        known = self._measures
        if order.road not in known:
            one, two = (
                replace(order, lines=(_line(self._items.pop()),), folder=f"{order.folder}-m{n}")
                for n in range(2)
            )
            began = time.monotonic()
            self._nursery.start(one)
            self._nursery.wait()
            took = time.monotonic() - began
            self._nursery.start(two, 10**9)
            known[order.road] = (self._nursery.wait().calls, took)
        return known[order.road]


def _line(entry):
    return entry.collection, entry.id, entry.item["properties"]["processing:level"]


def _let_pass(_request, _is_done):
    pass


def _send_signal(child, number):
    with contextlib.suppress(ProcessLookupError):  # it was quicker
        os.kill(child, number)

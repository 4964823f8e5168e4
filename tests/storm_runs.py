# SPDX-License-Identifier: GPL-2.0-or-later
"""One run of an order, told in a word, in this process or in a child that may be killed."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
import traceback
from dataclasses import asdict, dataclass, field
from pathlib import Path

TESTS = Path(__file__).resolve().parent
# Whoever dies in a call dies in one of these.
_DEADLY = tuple(f"/core/{name}/" for name in ("orders", "journal", "sales", "service", "disk"))


@dataclass(frozen=True)
class Order:
    """What is to be ordered, how, and with which journal. Plain values, so that it can be sent.

    Args:
        road: "script" or "dialog".
        lines: collection, item and level of each.
        sign_in: an access token, or client credentials.
        settings: of `HttpSettings`.
    """

    road: str
    url: str
    contract: int
    folder: str
    lines: tuple[tuple[str, str, str], ...]
    sign_in: str | dict[str, str]
    settings: dict[str, object]


@dataclass(frozen=True)
class Said:
    """How a run ended.

    Args:
        word: "ordered", "already", "under way", "unresolved", "unknown", "cancelled", "refused",
            "journal", "interrupted", "raw", or "dead".
        order_id: that was named; empty if none was.
        text: of the error.
        calls: how many calls it took, where they were counted.
    """

    word: str
    order_id: str = ""
    text: str = ""
    calls: int = 0

    @property
    def is_settled(self):
        """Whether the user now knows their order."""
        return self.word in {"ordered", "already"}


@dataclass
class Purchase:
    """One intended purchase, and all that came of it.

    Args:
        what: befell it.
        fate: of the journals in between.
        trail: what each run said, and what happened between.
        faults: promises that were broken, in words.
        strangers: ids of look-alikes that somebody else made.
    """

    kind: str
    number: int
    what: str = ""
    fate: str = "the journal stays"
    lines: tuple[tuple[str, str, str], ...] = ()
    trail: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    strangers: set[str] = field(default_factory=set)
    orders: int = 0
    is_settled: bool = False
    knows_all: bool = True  # whether the journal in use has seen all attempts

    def loses_journal(self, fate):
        """Note that the journal in use from now on hasn't seen all."""
        self.fate, self.knows_all = f"the journal: {fate}", False
        self.trail.append(self.fate)


def run_once(order, monitor=None):
    """Order once, as a person or a script does, and return what was said."""
    from datacosmos_imagery.core import Monitor
    from datacosmos_imagery.core import errors as e

    heard = []
    try:
        with contextlib.closing(_client(order)) as client:
            road = {"script": _by_script, "dialog": _by_dialog}[order.road]
            result = road(client, order, monitor or Monitor(), heard)
        return Said("ordered", result.order.id)
    except e.AlreadyOrdered as error:
        return Said("already" if error.order_id else "under way", error.order_id or "", str(error))
    except e.OrderUnresolved as error:
        return Said("unresolved", "", str(error))
    except e.OutcomeUnknown as error:
        return Said("unknown", "", str(error))
    except e.JournalError as error:
        return Said("journal", "", str(error))
    except e.DataCosmosError as error:
        return Said("refused", "", f"{type(error).__name__}: {error}")
    except e.Cancelled:
        return Said("cancelled", *heard[:1])
    except KeyboardInterrupt:
        return Said("interrupted", *heard[:1])
    except Exception:  # this is what is looked for
        return Said("raw", "", traceback.format_exc())


def _client(order):
    from datacosmos_imagery.core import (
        Client,
        ClientCredentials,
        Connection,
        HttpSettings,
        PastedToken,
    )

    sign_in = order.sign_in
    held = PastedToken(sign_in) if isinstance(sign_in, str) else ClientCredentials(**sign_in)
    connection = Connection(order.url, order.url, 42, order.contract)
    return Client(connection, held, HttpSettings(**order.settings))


def _by_script(client, order, monitor, heard):
    from datacosmos_imagery.core import LineItem, OrderJob

    lines = tuple(LineItem(*line) for line in order.lines)
    job = OrderJob(
        client,
        Path(order.folder),
        lines,
        licences_accepted=True,
        on_order=lambda made: heard.append(made.id),
    )
    return job.run(monitor)


def _by_dialog(client, order, monitor, heard):
    from datacosmos_imagery.core import (
        Journal,
        LineItem,
        PurchaseJob,
        RefreshJob,
        ReviewJob,
        records,
    )

    folder, lines = Path(order.folder), tuple(LineItem(*line) for line in order.lines)
    if due := records(Journal(folder)):
        RefreshJob(folder, lambda _origin: client, due).run(monitor)
    review = ReviewJob(client, folder, lines).run(monitor)
    job = PurchaseJob(
        client,
        folder,
        review,
        frozenset(review.licences),
        on_order=lambda made: heard.append(made.id),
    )
    return job.run(monitor)


class Nursery:
    """A process that has loaded the plugin and starts children, each of which runs one order.

    A context manager.

    Args:
        place: a folder for its own use.
    """

    def __init__(self, place):
        self._place = place
        (place / "path").mkdir(parents=True)
        (place / "path" / "datacosmos_imagery").symlink_to(TESTS.parent)
        paths = os.pathsep.join([str(place / "path"), str(TESTS)])
        self._process = subprocess.Popen(
            [sys.executable, "-c", "from storm_runs import raise_children; raise_children()"],
            env={**os.environ, "PYTHONPATH": paths},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def start(self, order, dies_at=None):
        """Have a child order, and return its process id.

        Args:
            dies_at: the call at which it kills itself; None for not at all.
        """
        self._said = self._place / "said.json"
        self._said.unlink(missing_ok=True)
        wish = {"order": asdict(order), "said": str(self._said), "dies_at": dies_at}
        self._process.stdin.write(json.dumps(wish) + "\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def wait(self):
        """Wait for the child's end and return what it said."""
        self._process.stdout.readline()
        if not self._said.is_file():
            return Said("dead")
        return Said(**json.loads(self._said.read_text()))


def raise_children():
    """Start a child for each line of the input; the nursery's own process."""
    from datacosmos_imagery.core import (  # noqa: F401  what children needn't load any more
        Client,
        ClientCredentials,
        Connection,
        HttpSettings,
        Journal,
        LineItem,
        OrderJob,
        PastedToken,
        PurchaseJob,
        RefreshJob,
        ReviewJob,
        records,
    )

    for line in sys.stdin:
        wish = json.loads(line)
        child = os.fork()
        if not child:
            _live(wish)
        print(child, flush=True)
        print(os.waitpid(child, 0)[1], flush=True)


def _live(wish):
    signal.signal(signal.SIGINT, signal.default_int_handler)
    calls = _count_calls(wish["dies_at"])
    order = wish["order"]
    order["lines"] = tuple(map(tuple, order["lines"]))
    try:
        said = run_once(Order(**order))
    except KeyboardInterrupt:  # before or after all
        said = Said("interrupted")
    said = {**asdict(said), "calls": calls[0]}
    # Whole or not at all: this very process may be killed while it writes.
    part = Path(wish["said"] + ".part")
    part.write_text(json.dumps(said))
    part.replace(wish["said"])
    os._exit(0)


def _count_calls(dies_at):
    """Count the calls inside the plugin from now on, and die at one of them."""
    calls = [0]

    def look(frame, event, _argument):
        if event in {"call", "c_call"} and any(d in frame.f_code.co_filename for d in _DEADLY):
            calls[0] += 1
            if calls[0] == dies_at:
                os.kill(os.getpid(), signal.SIGKILL)

    if dies_at is not None:
        threading.setprofile(look)
        sys.setprofile(look)
    return calls

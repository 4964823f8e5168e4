# SPDX-License-Identifier: GPL-2.0-or-later
"""The main job from search to map, with QGIS's own qgis_process, against a sandbox.

Run by `make demo`. Standard library only.
"""

from __future__ import annotations

import argparse
import html.parser
import json
import os
import re
import shlex
import shutil
import signal
import sqlite3
import subprocess
import sys
import textwrap
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from sandbox_process import ROOT, SandboxError, SandboxProcess, environment, fetch, running_sandbox

FOLDER = ROOT / "build" / "demo"
# The box of the ordering quickstart: west, east, south, north.
CHILE = "-71.72,-71.02,-27.68,-27.06"
MOST_TO_PAY = 800
# The clearest picture of the whole, and the newest close-up.
CHOICE = (
    "(level = 'L2A' AND cloud_cover = minimum(cloud_cover, filter := level = 'L2A'))"
    " OR (platform = 'platero' AND level = 'L1C'"
    " AND datetime = maximum(datetime, filter := platform = 'platero'))"
)
_STEP_S = 300
_WIDTH = 100


class StepFailed(Exception):
    """A step of the demo didn't do what it should."""


class Storyteller:
    """Prints each step as a person would want to read it."""

    def __init__(self) -> None:
        self._number = 0

    def step(self, title: str) -> None:
        self._number += 1
        print(f"\n{self._number}. {title}")

    def command(self, words: list[str]) -> None:
        """Print a command so that it can be pasted into a shell, its options on lines of their own."""
        line = " ".join(_in_shell(word) for word in words)
        if len(line) > _WIDTH - 5:
            line = re.sub(r" (?=\"?--)", " \\\\\n       ", line)
        print(f"   $ {line}", flush=True)

    def say(self, text: str) -> None:
        print(
            textwrap.fill(
                text,
                _WIDTH,
                initial_indent="   ",
                subsequent_indent="   ",
                break_long_words=False,
                break_on_hyphens=False,
            ),
            flush=True,
        )


def _in_shell(word: str) -> str:
    """Return a word as one types it; double quotes read better than shlex's single ones."""
    if re.search(r"[ '()]", word) and not re.search(r'["$`\\!]', word):
        return f'"{word}"'
    return shlex.quote(word)


class Demo:
    """The steps, each of which needs what the ones before it left in the folder."""

    def __init__(self, sandbox: SandboxProcess, folder: Path) -> None:
        self._sandbox = sandbox
        self._folder = folder
        self._tell = Storyteller()
        self._environment = {
            **environment(sandbox),
            "QGIS_CUSTOM_CONFIG_PATH": str(folder / "qgis"),
            "QT_QPA_PLATFORM": "offscreen",
            "LC_ALL": "C.UTF-8",
        }

    def run(self) -> Path:
        """Do all steps and return the picture."""
        self._enable()
        self._search()
        total = self._price()
        self._read_licences()
        order = self._order(total)
        self._pay(order["CHECKOUT_URL"])
        self._wait(order["ORDER_ID"])
        self._download(order["ORDER_ID"])
        self._order_again(order["ORDER_ID"])
        return self._draw()

    def _enable(self) -> None:
        self._tell.step("Enable the plugin in a QGIS profile of its own")
        words = ["plugins", "enable", "datacosmos_imagery"]
        self._tell.command(["qgis_process", *words])
        done = self._qgis_process(words)
        if done.returncode != 0:
            raise StepFailed(_reason(done))

    def _search(self) -> None:
        self._tell.step("Search the box in Chile")
        results = self._algorithm(
            "datacosmos:searchcatalogue", EXTENT=f"{CHILE} [EPSG:4326]", OUTPUT="found.gpkg"
        )
        cheapest, currency, first, last = self._ask(
            "found", "min(price), currency, date(min(datetime)), date(max(datetime))"
        )[0]
        (unknown,) = self._ask("found", "sum(cloud_cover IS NULL)")[0]
        self._tell.say(
            f"{results['COUNT']} scenes from {first} to {last}, the cheapest for "
            f"{cheapest:.2f} {currency}; {unknown} without a known cloud cover."
        )
        self._tell.step("Choose the clearest overview and the newest close-up")
        self._algorithm(
            "native:extractbyexpression",
            INPUT="found.gpkg",
            EXPRESSION=CHOICE,
            OUTPUT="chosen.gpkg",
        )
        for line in self._lines("chosen"):
            self._tell.say(line.text)

    def _price(self) -> float:
        self._tell.step("Ask what they cost now")
        results = self._algorithm(
            "datacosmos:priceitems", INPUT="chosen.gpkg", OUTPUT="priced.gpkg"
        )
        for line in self._lines("priced"):
            self._tell.say(f"{line.price:.2f} {line.currency}  {line.item}")
        self._tell.say(f"{results['TOTAL']:.2f} {results['CURRENCY']}  in total")
        return float(results["TOTAL"])

    def _read_licences(self) -> None:
        self._tell.step("Read the licences: without a yes to them nothing is ordered")
        self._refusal("licences", "datacosmos:placeorder", INPUT="priced.gpkg")

    def _order(self, total: float) -> dict[str, Any]:
        self._tell.step(f"Accept them and order, for {MOST_TO_PAY} at most")
        results = self._algorithm(
            "datacosmos:placeorder",
            INPUT="priced.gpkg",
            ACCEPT_LICENCES="true",
            MAX_TOTAL=str(MOST_TO_PAY),
        )
        if results["TOTAL"] != total or results["STATUS"] != "UNPAID":
            raise StepFailed(f"The order isn't as priced: {results}")
        page = results["CHECKOUT_URL"].rpartition("/")[0]
        self._tell.say(f"Order {results['ORDER_ID']} is {results['STATUS']}.")
        self._tell.say(f"{total:.2f} {results['CURRENCY']} to pay at {page}/...")
        return results

    def _pay(self, address: str) -> None:
        self._tell.step("Pay, with the button of the payment page")
        page = PaymentPage.read(address)
        if "pay" not in page.forms:
            raise StepFailed("The payment page has no Pay button.")
        paid = PaymentPage.read(urljoin(address, page.forms["pay"]), by_button=True)
        self._tell.say(f"The page says: {paid.result}")
        if not paid.result.startswith("Paid"):
            raise StepFailed("The payment page didn't take the payment.")

    def _wait(self, order_id: str) -> None:
        self._tell.step("Wait until DataCosmos has noticed")
        results = self._algorithm(
            "datacosmos:waitfororder", ORDER_ID=order_id, TIMEOUT="1", INTERVAL="1"
        )
        self._tell.say(f"The order is {results['STATUS']}.")
        if results["STATUS"] != "PAID":
            raise StepFailed("The order isn't paid.")

    def _download(self, order_id: str) -> None:
        self._tell.step("Download everything that was bought")
        results = self._algorithm("datacosmos:downloadorder", ORDER_ID=order_id, FOLDER="images")
        megabytes = results["BYTES"] / 1_000_000
        self._tell.say(f"{results['FILES']} files, {megabytes:.1f} MB ({results['BYTES']} bytes).")

    def _order_again(self, order_id: str) -> None:
        self._tell.step("Order the same again, by mistake: nothing is bought twice")
        said = self._refusal(
            "ordered before",
            "datacosmos:placeorder",
            INPUT="priced.gpkg",
            ACCEPT_LICENCES="true",
        )
        if order_id not in said:
            raise StepFailed("The refusal doesn't name the earlier order.")
        orders = self._sandbox.orders()
        if [order["status"] for order in orders] != ["PAID"]:
            raise StepFailed(f"There should be one paid order, but there are {len(orders)}.")
        self._tell.say("The books of the sandbox hold 1 order, PAID.")

    def _draw(self) -> Path:
        self._tell.step("Draw a map of the footprints and the bought images")
        script = Path(__file__).with_name("draw_map.py")
        done = subprocess.run(
            [sys.executable, str(script), str(self._folder)],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=_STEP_S,
            check=False,
        )
        picture = self._folder / "map.png"
        if done.returncode != 0 or not picture.is_file():
            raise StepFailed(_reason(done))
        self._tell.say(f"{picture}")
        return picture

    def _algorithm(self, name: str, **parameters: str) -> dict[str, Any]:
        """Run an algorithm and return its results."""
        done = self._run(name, parameters)
        if done.returncode != 0:
            raise StepFailed(f"{name} failed: {_reason(done)}")
        try:
            return dict(json.loads(done.stdout)["results"])
        except (ValueError, KeyError) as error:
            raise StepFailed(f"{name} ended well, but gave no results.") from error

    def _refusal(self, expected: str, name: str, **parameters: str) -> str:
        """Run an algorithm that must refuse, and return what it says."""
        done = self._run(name, parameters)
        if done.returncode == 0:
            raise StepFailed(f"{name} did what it should have refused.")
        said = _reason(done)
        if expected not in said:
            raise StepFailed(f"{name} failed in an unexpected way: {said}")
        self._tell.say(f"Refused (exit code {done.returncode}): {said}")
        return said

    def _run(self, name: str, parameters: dict[str, str]) -> subprocess.CompletedProcess[str]:
        words = ["run", name, *(f"--{key}={value}" for key, value in parameters.items())]
        self._tell.command(["qgis_process", *words])
        return self._qgis_process(["--json", *words])

    def _qgis_process(self, words: list[str]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["qgis_process", *words],
            cwd=self._folder,
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=_STEP_S,
            check=False,
        )

    def _ask(self, layer: str, what: str) -> list[tuple[Any, ...]]:
        """Return rows of a layer: a GeoPackage is an SQLite file."""
        with sqlite3.connect(f"file:{self._folder / layer}.gpkg?mode=ro", uri=True) as file:
            return list(file.execute(f"SELECT {what} FROM {layer}"))

    def _lines(self, layer: str) -> list[Line]:
        columns = "item, date(datetime), gsd, cloud_cover, coverage, price, currency"
        return [Line(*row) for row in self._ask(layer, columns)]


@dataclass(frozen=True)
class Line:
    """A footprint, to be read."""

    item: str
    day: str
    gsd: float
    cloud: float | None
    coverage: float
    price: float
    currency: str

    @property
    def text(self) -> str:
        cloud = "clouds unknown" if self.cloud is None else f"{self.cloud:.0f} % cloud"
        return (
            f"{self.item}: {self.day}, {self.gsd:g} m, {cloud}, "
            f"covers {self.coverage:.0f} % of the box"
        )


class PaymentPage(html.parser.HTMLParser):
    """What a person sees of the payment page: its buttons, and what became of the order.

    `forms` holds where each form goes, by its button's id; `result` is the page's last word.
    """

    def __init__(self) -> None:
        super().__init__()
        self.forms: dict[str, str] = {}
        self.result = ""
        self._action = ""
        self._in_result = False

    @classmethod
    def read(cls, address: str, *, by_button: bool = False) -> PaymentPage:
        """Open the page, or send one of its forms, as a browser does."""
        page = cls()
        page.feed(fetch(address, b"" if by_button else None))
        return page

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "form" and values.get("method") == "post":
            self._action = values.get("action") or ""
        elif tag == "button":
            self.forms[values.get("id") or ""] = self._action
        elif values.get("id") == "result":
            self._in_result = True

    def handle_endtag(self, tag: str) -> None:
        self._in_result = self._in_result and tag != "p"

    def handle_data(self, data: str) -> None:
        if self._in_result:
            self.result += data


def _reason(done: subprocess.CompletedProcess[str]) -> str:
    """Return the last thing that a program complained about."""
    lines = [line.strip() for line in done.stderr.splitlines() if line.strip()]
    said = [line for line in lines if not line.startswith("QStandardPaths:")]
    return said[-1] if said else f"it ended with code {done.returncode} and said nothing"


def _fresh_folder(named: Path | None) -> Path:
    if named is None:
        if FOLDER.exists():
            shutil.rmtree(FOLDER)
    elif named.exists() and any(named.iterdir()):
        # It could be anybody's.
        raise StepFailed(f"The folder {named} isn't empty; only {FOLDER} is cleared by itself.")
    folder = (named or FOLDER).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def main() -> int:
    """Run the demo; the exit code says whether all steps did what they should."""
    parser = argparse.ArgumentParser(description="From search to map, against a sandbox.")
    parser.add_argument("--folder", type=Path, help=f"an empty one (default: {FOLDER}, cleared)")
    parser.add_argument("--raster-size", type=int, default=1200, help="width of images in pixels")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Stopped."))
    began = time.monotonic()
    try:
        folder = _fresh_folder(options.folder)
        size = ("--raster-size", str(options.raster_size))
        with running_sandbox(folder / "sandbox", *size) as sandbox:
            print("DataCosmos Imagery: the main job, from search to map, in QGIS without a window.")
            print(
                f"The account is one of the sandbox at {sandbox.url}: no real money, no real order."
            )
            print(
                "The commands below run in "
                f"{os.path.relpath(folder)} with the DATACOSMOS_... environment of that account."
            )
            picture = Demo(sandbox, folder).run()
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130
    except (StepFailed, SandboxError, OSError, subprocess.TimeoutExpired) as error:
        print(f"\nThe demo failed: {error}", file=sys.stderr)
        return 1
    print(f"\nDone in {time.monotonic() - began:.0f} s. Look at {os.path.relpath(picture)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

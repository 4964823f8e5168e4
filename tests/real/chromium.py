#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""A person who pays in a real Chromium: opens a payment page, presses Pay, waits for the thanks.

For DATACOSMOS_BROWSER: `chromium.py FOLDER LINK`. Speaks WebDriver (W3C) to chromedriver with
nothing but the standard library. Pictures of the page before and after go to FOLDER, and to
`paid.txt` there what the page says in the end, or why it came to nothing.
"""

from __future__ import annotations

import base64
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the key that the standard fixes
_OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1366,768",
)
_PATIENCE_S = 30.0
_WEB = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def is_installed() -> bool:
    return bool(shutil.which("chromium") and shutil.which("chromedriver"))


class Chromium:
    """A window that shows one page."""

    def __init__(self, driver: subprocess.Popen[bytes], profile: str) -> None:
        self._url = f"http://127.0.0.1:{_port_of(driver)}/session"
        options = {
            "binary": shutil.which("chromium"),
            "args": [*_OPTIONS, f"--user-data-dir={profile}"],
        }
        wanted = {"browserName": "chrome", "goog:chromeOptions": options}
        opened = self._call("", {"capabilities": {"alwaysMatch": wanted}})
        self._url += f"/{opened['sessionId']}"

    def close(self) -> None:
        self._call("", method="DELETE")

    def open(self, link: str) -> None:
        self._call("/url", {"url": link})

    def click(self, name: str) -> None:
        self._call(f"/element/{self._find(name)}/click", {})

    def text(self, name: str) -> str:
        return str(self._call(f"/element/{self._find(name)}/text"))

    def picture(self, path: Path) -> None:
        path.write_bytes(base64.b64decode(self._call("/screenshot")))

    def _find(self, name: str) -> str:
        """Return the handle of an element by its id, as soon as it is there."""
        deadline = time.monotonic() + _PATIENCE_S
        while True:
            found = self._call("/elements", {"using": "css selector", "value": f"#{name}"})
            if found:
                return str(found[0][_ELEMENT])
            if time.monotonic() > deadline:
                raise TimeoutError(f"The page has no #{name}.")

    def _call(self, path: str, body: object = None, method: str = "") -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            self._url + path, data, {"Content-Type": "application/json"}, method=method or None
        )
        with _WEB.open(request, timeout=60) as answer:
            return json.load(answer)["value"]


def _port_of(driver: subprocess.Popen[bytes]) -> str:
    for line in driver.stdout or ():
        if match := re.search(rb"successfully on port (\d+)", line):
            return match[1].decode()
    raise OSError(f"chromedriver ended with {driver.wait()}.")


@contextmanager
def chromium() -> Iterator[Chromium]:
    """Yield a window that ends with the block, and nothing of it stays."""
    command = ["chromedriver", "--port=0"]
    with tempfile.TemporaryDirectory(prefix="chromium-", ignore_cleanup_errors=True) as profile:
        driver = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        try:
            window = Chromium(driver, profile)
            yield window
            window.close()
        finally:
            driver.terminate()
            driver.wait()


def pay(folder: Path, link: str) -> str:
    """Pay and return what the page says then."""
    with chromium() as window:
        window.open(link)
        window.text("pay")
        window.picture(folder / "payment-page.png")
        window.click("pay")
        said = window.text("result")
        window.picture(folder / "payment-paid.png")
    return said


if __name__ == "__main__":
    place = Path(sys.argv[1])
    try:
        outcome = pay(place, sys.argv[2])
    except Exception:
        outcome = traceback.format_exc()
    (place / "paid.txt").write_text(outcome, "utf-8")

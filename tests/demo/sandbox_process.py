# SPDX-License-Identifier: GPL-2.0-or-later
"""The sandbox as a process of its own, and what it takes to use it. Standard library only."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shlex
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PLUGINS = ROOT / "build" / "plugins"
_START_S = 20.0
_STOP_S = 10.0

# This machine is never asked through a proxy.
_browser = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class SandboxError(Exception):
    """The sandbox didn't start, or didn't answer as it should."""


def fetch(url: str, data: bytes | None = None, headers: dict[str, str] | None = None) -> str:
    """Return what an address answers: to a POST if there are data, else to a GET."""
    request = urllib.request.Request(url, data, headers or {})
    with _browser.open(request, timeout=30) as answer:
        return str(answer.read().decode("utf-8"))


class SandboxProcess:
    """A running sandbox.

    Args:
        variables: the DATACOSMOS_... environment variables that connect to it.
    """

    def __init__(self, variables: dict[str, str]) -> None:
        self.variables = variables
        self.url = variables["DATACOSMOS_API_URL"]

    def orders(self) -> list[dict[str, object]]:
        """Return all orders in the sandbox's own books."""
        credentials = Path(self.variables["DATACOSMOS_CREDENTIALS_FILE"]).read_bytes()
        json_type = {"Content-Type": "application/json"}
        signed_in = json.loads(fetch(f"{self.url}/oauth/token", credentials, json_type))
        headers = {"Authorization": f"Bearer {signed_in['access_token']}"}
        answer = json.loads(fetch(f"{self.url}/api/data/v0/order/orders", headers=headers))
        return list(answer["data"])


def environment(sandbox: SandboxProcess) -> dict[str, str]:
    """Return the environment for a QGIS that has the plugin and uses this sandbox only."""
    own = {name: text for name, text in os.environ.items() if not name.startswith("DATACOSMOS_")}
    return {**own, **sandbox.variables, "QGIS_PLUGINPATH": str(PLUGINS)}


@contextlib.contextmanager
def running_sandbox(folder: Path, *options: str) -> Iterator[SandboxProcess]:
    """Give a sandbox that keeps its files in the folder; it is stopped whatever happens.

    Raises:
        SandboxError: it didn't start; what it said is in the message.
    """
    folder.mkdir(parents=True, exist_ok=True)
    log = folder / "sandbox.log"
    command = [sys.executable, "-m", "datacosmos_imagery.core.sandbox"]
    command += ["--folder", str(folder / "images")]
    command += ["--credentials-file", str(folder / "data_cosmos_api_credentials.json"), *options]
    with (
        log.open("w", encoding="utf-8") as errors,
        subprocess.Popen(
            command,
            env={**os.environ, "PYTHONPATH": str(PLUGINS)},
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        ) as process,
    ):
        try:
            variables = _read_variables(process)
            if "DATACOSMOS_API_URL" not in variables:
                said = log.read_text("utf-8").strip() or "it said nothing"
                raise SandboxError(f"The sandbox didn't start: {said}")
            yield SandboxProcess(variables)
        finally:
            process.terminate()
            try:
                process.wait(_STOP_S)
            except subprocess.TimeoutExpired:
                process.kill()


def _read_variables(process: subprocess.Popen[str]) -> dict[str, str]:
    """Return the variables that the sandbox prints when it is ready."""
    assert process.stdout is not None
    # One that never gets ready is ended, so that reading comes to an end too.
    watch = threading.Timer(_START_S, process.kill)
    watch.start()
    variables = {}
    try:
        for line in process.stdout:
            found = re.match(r"export (DATACOSMOS_\w+)=(.*)", line)
            if found:
                variables[found[1]] = shlex.split(found[2])[0]
            if found and found[1] == "DATACOSMOS_CONTRACT_ID":
                break
    finally:
        watch.cancel()
    return variables

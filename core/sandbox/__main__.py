# SPDX-License-Identifier: GPL-2.0-or-later
"""Run the sandbox: python -m datacosmos_imagery.core.sandbox"""

from __future__ import annotations

import argparse
import contextlib
import errno
import json
import os
import signal
import stat
import sys
import threading
import uuid
from dataclasses import fields, replace
from decimal import Decimal
from pathlib import Path
from types import FrameType
from typing import Any

from .faults import Fault
from .order_lists import ORDER_LISTINGS
from .server import Sandbox, wait_for_ever
from .settings import ORGANISATION_ID, SandboxSettings

_FAULTS = {
    "busy": Fault("^/api/", status=429, headers={"Retry-After": "2"}),
    "down": Fault("^/api/", status=503),
    "slow": Fault("^/api/", delay_s=3.0, times=None),
    "cut": Fault("/storage/", cut_after=200_000),
    "lost-order": Fault("/orders$", method="POST", drop=True),
    "trickle": Fault("^/api/", trickle_s=2.0, times=None),
    "trickled-order": Fault("/orders$", method="POST", trickle_s=2.0),
    "hanging-order": Fault("/orders$", method="POST", hang=True),
    "repeated-order": Fault("/orders$", method="POST", status=409, is_done=True),
    "reset-order": Fault("/orders$", method="POST", drop=True, resets=True),
    "unready-data": Fault(r"/storage/.*\.tiff$", status=202, headers={"Retry-After": "2"}, times=3),
    "gone-metadata": Fault(r"/storage/.*metadata\.json$", status=404, times=None),
    "gone-data": Fault(r"/storage/.*(NIR|B08)_COG\.tiff$", status=410, times=None),
    "expired": Fault("^/api/", status=401),
}


_DEFAULTS = SandboxSettings()
# Those that no option of its own sets, and that a shell can write.
_HABITS = sorted(
    one.name
    for one in fields(SandboxSettings)
    if isinstance(getattr(_DEFAULTS, one.name), (bool, int, float, str, tuple, Decimal))
    and one.name not in {"port", "quirks", "lenient", "raster_size", "contracts", "projects"}
)


def read_habit(text: str) -> tuple[str, Any]:
    """Return name and value of a setting."""
    name, _, value = text.partition("=")
    if name not in _HABITS:
        raise argparse.ArgumentTypeError(f"{name!r} is none of {', '.join(_HABITS)}")
    default = getattr(_DEFAULTS, name)
    if isinstance(default, bool):
        if value not in {"yes", "no"}:
            raise argparse.ArgumentTypeError(f"{name} is yes or no, not {value!r}")
        return name, value == "yes"
    parsed: Any
    try:
        parsed = tuple(value.split(",")) if isinstance(default, tuple) else type(default)(value)
        replace(_DEFAULTS, **{name: parsed})
    except (ValueError, ArithmeticError) as error:  # the latter: no decimal number
        raise argparse.ArgumentTypeError(f"{name} can't be {value!r}: {error}") from error
    return name, parsed


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m datacosmos_imagery.core.sandbox",
        description="A local DataCosmos on this machine: no account, no money.",
    )
    parser.add_argument("--port", type=int, default=0, help="default: any free port")
    parser.add_argument("--folder", type=Path, help="keep images here (default: a temporary one)")
    parser.add_argument(
        "--connection-file", type=Path, help="write a shell file that sets the environment"
    )
    parser.add_argument(
        "--credentials-file",
        type=Path,
        default=Path("data_cosmos_api_credentials.json"),
        help="write the credentials here (default: %(default)s in this folder)",
    )
    parser.add_argument("--pay-after", type=float, metavar="SECONDS", help="pay orders by itself")
    parser.add_argument(
        "--attached", action="store_true", help="stop when the standard input closes"
    )
    parser.add_argument("--plain", action="store_true", help="no irregular data")
    parser.add_argument(
        "--raster-size", type=int, default=768, metavar="PIXELS", help="width of images"
    )
    parser.add_argument(
        "--order-listing",
        choices=ORDER_LISTINGS,
        default=SandboxSettings.order_listing,
        help="how the list of orders tells of its next page (default: %(default)s)",
    )
    parser.add_argument(
        "--orders-per-page",
        type=int,
        default=SandboxSettings.orders_per_page,
        metavar="N",
        help="the most orders in a page of that list (default: %(default)s)",
    )
    parser.add_argument(
        "--lenient",
        action="store_true",
        help="compare and read more than a real server does: both spellings of the cloud cover, "
        "levels in any case, numbers in texts",
    )
    parser.add_argument(
        "--habit",
        action="append",
        type=read_habit,
        default=[],
        metavar="NAME=VALUE",
        help="any other setting, for example query_extension=refused, query_operators=eq,lte, "
        f"refusals=detail or cloud_spelling=mixed; may be repeated. Names: {', '.join(_HABITS)}",
    )
    parser.add_argument(
        "--fault", action="append", choices=sorted(_FAULTS), default=[], help="may be repeated"
    )
    return parser.parse_args()


def main() -> int:
    """Run until a signal comes."""
    options = _arguments()
    settings = SandboxSettings(
        port=options.port,
        quirks=not options.plain,
        pays_after_s=options.pay_after,
        order_listing=options.order_listing,
        orders_per_page=options.orders_per_page,
        raster_size=options.raster_size,
        state_folder=options.folder,
        lenient=options.lenient,
    )
    settings = replace(settings, **dict(options.habit))
    # SIGINT too: a shell's background jobs start with it ignored.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _stop)
    if options.attached:
        threading.Thread(target=_end_with_the_input, daemon=True).start()
    try:
        sandbox = Sandbox(settings)
    except OSError as error:
        print(f"The sandbox can't listen on port {options.port}: {error}", file=sys.stderr)
        return 1
    # The signal may come at any moment, also while the greeting is printed.
    with contextlib.suppress(KeyboardInterrupt), sandbox:
        for name in options.fault:
            sandbox.faults.add(_FAULTS[name])
        lines = _environment(sandbox, options.credentials_file.absolute())
        try:
            _write_private(options.credentials_file, json.dumps(sandbox.credentials, indent=2))
            if options.connection_file:
                _write_private(options.connection_file, lines)
        except OSError as error:
            print(f"The sandbox can't write {error.filename}: {error.strerror}", file=sys.stderr)
            return 1
        print(f"The DataCosmos sandbox listens at {sandbox.url} (this machine only).")
        print("Contract 456 asks for a payment, contract 457 pays with credits. To use it:\n")
        print(lines)
        print(f"To sign in with a browser: client id {sandbox.browser_client_id}", flush=True)
        wait_for_ever()
    print("The sandbox has stopped.")
    return 0


def _environment(sandbox: Sandbox, credentials_file: Path) -> str:
    values: dict[str, Any] = {
        "DATACOSMOS_API_URL": sandbox.url,
        "DATACOSMOS_LOGIN_URL": sandbox.url,
        "DATACOSMOS_CREDENTIALS_FILE": credentials_file,
        "DATACOSMOS_ORGANISATION_ID": ORGANISATION_ID,
        "DATACOSMOS_PROJECT_ID": sandbox.settings.projects[0].id,
        "DATACOSMOS_CONTRACT_ID": sandbox.settings.default_contract.id,
    }
    return "".join(f"export {name}='{value}'\n" for name, value in values.items())


def _write_private(path: Path, text: str) -> None:
    """Write a file that only its owner may read, from its first byte on.

    Raises:
        OSError: there is something else than a file, a link for instance; it stays as it is.
    """
    if os.path.lexists(path) and not stat.S_ISREG(path.lstat().st_mode):
        raise OSError(errno.EEXIST, "there is something else than a file", str(path))
    fresh = path.with_name(f"{uuid.uuid4().hex}.part")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(fresh, path)


def _end_with_the_input() -> None:
    # The only end of whoever started this that shows on every system, a crash included.
    with contextlib.suppress(OSError):
        sys.stdin.buffer.read()
    os._exit(0)  # nothing else wakes a main thread that sleeps on Windows


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: GPL-2.0-or-later
"""1 GiB from a loopback nginx, against curl and against the ordering quickstart's own loop.

The time is that of the transfer, from the first request to the file under its final name;
starting the program is left out on all sides (curl says `time_total`, ours and the quickstart's
are timed within their process). The row "with program start" has everything. Ours ends when the
file is on the disk and its name, too; curl and the quickstart leave that to the system, so one row
has a curl that waits for it.
"""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from nginx import nginx
from places import OUTPUT, run_child
from table import Row

_SIZE_MIB = 1024
_MIB = 1024 * 1024
_ROUNDS = 5
_NAME = "scene.tif"


def measure() -> list[Row]:
    folder = OUTPUT / "downloading"
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "www").mkdir(parents=True)
    try:
        _make_file(folder / "www" / _NAME)
        with nginx(folder) as url:
            return _measure_at(url, folder / "arrived")
    finally:
        shutil.rmtree(folder)


def _measure_at(url: str, arrived: Path) -> list[Row]:
    programs: dict[str, Callable[[], dict[str, float]]] = {
        "ours": lambda: run_child("fetch.py", "ours", url, _NAME, arrived),
        "curl": lambda: _curl(f"{url}/{_NAME}", arrived),
        "curl, synced": lambda: _synced(_curl(f"{url}/{_NAME}", arrived), arrived),
        "quickstart": lambda: run_child("fetch.py", "quickstart", url, _NAME, arrived),
    }
    transfer: dict[str, list[float]] = {name: [] for name in programs}
    whole: dict[str, list[float]] = {name: [] for name in programs}
    peak: dict[str, list[float]] = {name: [] for name in programs}
    names = list(programs)
    for turn in range(_ROUNDS):
        # Each is first, second and last in turn, and finds nothing left to be written.
        first = turn % len(names)
        for name in names[first:] + names[:first]:
            shutil.rmtree(arrived, ignore_errors=True)
            arrived.mkdir()
            os.sync()
            began = time.perf_counter()
            figures = programs[name]()
            whole[name].append(time.perf_counter() - began)
            transfer[name].append(figures["seconds"])
            peak[name].append(figures.get("peak_mib", 0.0))
            _check(arrived)

    def against(rival: str, target: float | None = None) -> Row:
        return Row(
            f"download of 1 GiB, best of {_ROUNDS}",
            min(transfer["ours"]),
            "s",
            min(transfer[rival]),
            rival,
            most_ratio=target,
            runs=transfer,
        )

    return [
        against("curl", 0.6),
        against("curl, synced"),
        against("quickstart"),
        Row(
            "  with program start",
            min(whole["ours"]),
            "s",
            min(whole["curl"]),
            "curl",
            runs=whole,
        ),
        Row(
            "  peak memory",
            max(peak["ours"]),
            "MiB",
            max(peak["quickstart"]),
            "quickstart",
            most=60,
            runs={name: peak[name] for name in ("ours", "quickstart")},
        ),
    ]


def _curl(url: str, arrived: Path) -> dict[str, float]:
    command = ["curl", "--silent", "--fail", "--noproxy", "*", "--write-out", "%{time_total}"]
    done = subprocess.run(
        [*command, "--output", str(arrived / _NAME), url],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return {"seconds": float(done.stdout)}


def _synced(figures: dict[str, float], arrived: Path) -> dict[str, float]:
    """Add the time until the file is on the disk, which ours waits for before it has its name."""
    began = time.perf_counter()
    with (arrived / _NAME).open("rb+") as file:
        os.fsync(file.fileno())
    return {"seconds": figures["seconds"] + time.perf_counter() - began}


def _make_file(path: Path) -> None:
    """Make a TIFF of many blocks, since that is what its name promises."""
    block = os.urandom(_MIB)
    blocks = _SIZE_MIB - 1
    # Width, height, bits, compression, offsets, rows in a block, sizes of the blocks.
    arrays = 8 + 2 + 7 * 12 + 4
    entries = [(256, 1, _MIB), (257, 1, blocks), (258, 1, 8), (259, 1, 1), (273, blocks, arrays)]
    entries += [(278, 1, 1), (279, blocks, arrays + 4 * blocks)]
    head = struct.pack("<2sHIH", b"II", 42, 8, len(entries))
    head += b"".join(struct.pack("<HHII", tag, 4, *rest) for tag, *rest in entries) + bytes(4)
    head += struct.pack(f"<{blocks}I", *(_MIB * (number + 1) for number in range(blocks)))
    head += struct.pack(f"<{blocks}I", *[_MIB] * blocks)
    with path.open("wb") as file:
        file.write(head.ljust(_MIB, b"\0"))
        for _ in range(blocks):
            file.write(block)


def _check(arrived: Path) -> None:
    sizes = [path.stat().st_size for path in arrived.rglob(_NAME)]
    if sizes != [_SIZE_MIB * _MIB]:
        raise RuntimeError(f"the file didn't arrive whole: {sizes}")

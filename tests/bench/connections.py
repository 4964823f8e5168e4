# SPDX-License-Identifier: GPL-2.0-or-later
"""Downloads from servers that give so much a connection, and over a line with delay and loss.

Rivals are aria2c and curl with four connections, as their users have them; what curl does with as
many as we have stands below. A row of a rival that isn't here says so, and so do those of the line
where no namespaces may be made. Times are those of the transfer, without the programs' start.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import link
from places import HERE, OUTPUT, environment, run_child
from sandbox_process import sandbox_process
from table import Row

_MB = 1_000_000
_ROUNDS = 3
_MOST_BPS = 20 * _MB
_DELAY_MS = 100
_LINES = 100
_LOCAL = "http://localhost:8080"

Run = Callable[[str, Path], float]


def measure() -> list[Row]:
    folder = OUTPUT / "connections"
    shutil.rmtree(folder, ignore_errors=True)
    try:
        return [*_large(folder), *_many_large(folder), *_small(folder), *_lossy(folder), _prices()]
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _large(folder: Path) -> list[Row]:
    names = _make(folder, {"scene.bin": 1 << 30})
    what = "1 GiB, 20 MB/s a connection"
    with _server(folder / "www", _MOST_BPS) as url:
        ours, peaks = _ours(url, names, folder)
        rivals = {"aria2c -x4": _rounds(_aria2c(names, "-x4", "-s4"), url, folder)}
    return [
        _row(what, ours, rivals, 1.0),
        Row("  peak memory", max(peaks), "MiB", most=60, runs={"ours": peaks}),
    ]


def _many_large(folder: Path) -> list[Row]:
    names = _make(folder, {f"scene{number}.bin": 100 * _MB for number in range(12)})
    with _server(folder / "www", _MOST_BPS) as url:
        ours, _peaks = _ours(url, names, folder)
        aria2c = _aria2c(names, "-x4", "-s4", "-j4")
        rivals = {"aria2c -x4 -j4": _rounds(aria2c, url, folder)}
    return [_row("12 files of 100 MB there", ours, rivals, 1.0)]


def _small(folder: Path) -> list[Row]:
    what = f"200 files of 60 kB, {_DELAY_MS} ms round trip"
    names = _make(folder, {f"s{number}.bin": 60_000 for number in range(200)})
    times = _on_link("small", names, folder, 0.0)
    if not times:
        return [_not_here(what)]
    ours, more = times.pop("ours"), times.pop("curl -Z, 16")
    made = times.pop("connections")
    return [
        _row(what, ours, times, 0.8),
        _row("  against as many connections", ours, {"curl -Z, 16": more}, None),
        Row("  connections", max(made), "", most=17),
    ]


def _lossy(folder: Path) -> list[Row]:
    what = f"200 MB, {_DELAY_MS} ms, 1 % loss"
    names = _make(folder, {"lossy.bin": 200 * _MB})
    times = _on_link("lossy", names, folder, 0.01)
    if not times:
        return [_not_here(what)]
    times.pop("connections")
    return [_row(what, times.pop("ours"), times, 1.1)]


def _prices() -> Row:
    delay_s = _DELAY_MS / 1000
    with sandbox_process(price_delay_s=delay_s, quirks=False) as service:
        lines = json.dumps(service["lines"])
        told = (service["url"], service["token"], lines, _LINES, _ROUNDS)
        times: list[float] = run_child("price_many.py", *told)
    what = f"prices of {_LINES} items, {_DELAY_MS} ms each"
    return Row(what, min(times), "s", most=1.0, runs={"ours": times})


def _row(what: str, ours: list[float], rivals: dict[str, list[float]], target: float | None) -> Row:
    known = {name: times for name, times in rivals.items() if times}
    runs = {"ours": ours, **known}
    if not known:
        return Row(f"{what} (no {' or '.join(rivals)} here)", min(ours), "s", runs=runs)
    best = min(known, key=lambda name: min(known[name]))
    return Row(what, min(ours), "s", min(known[best]), best, most_ratio=target, runs=runs)


def _not_here(what: str) -> Row:
    return Row(f"{what}: not measured, no namespaces may be made here", 0.0, "")


def _make(folder: Path, sizes: dict[str, int]) -> list[str]:
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "www").mkdir(parents=True)
    block = os.urandom(_MB)
    for name, size in sizes.items():
        with (folder / "www" / name).open("wb") as file:
            for at in range(0, size, _MB):
                file.write(block[: min(_MB, size - at)])
    os.sync()
    return list(sizes)


@contextlib.contextmanager
def _server(folder: Path, most_bps: int) -> Iterator[str]:
    told = ["127.0.0.1", "0", str(folder), str(most_bps)]
    command = [sys.executable, str(HERE / "file_server.py"), *told]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        yield f"http://127.0.0.1:{int(server.stdout.readline())}"
    finally:
        server.kill()
        server.wait()


def _ours(url: str, names: list[str], folder: Path) -> tuple[list[float], list[float]]:
    figures = []
    for _ in range(_ROUNDS):
        arrived = _emptied(folder)
        figures.append(run_child("fetch.py", "ours", url, ",".join(names), arrived))
        _check(arrived, names)
    return [one["seconds"] for one in figures], [one["peak_mib"] for one in figures]


def _rounds(run: Run | None, url: str, folder: Path) -> list[float]:
    times = []
    for _ in range(_ROUNDS if run else 0):
        arrived = _emptied(folder)
        times.append(run(url, arrived))
        _check(arrived, names=None)
    return times


def _emptied(folder: Path) -> Path:
    arrived = folder / "arrived"
    shutil.rmtree(arrived, ignore_errors=True)
    arrived.mkdir(parents=True)
    os.sync()
    return arrived


def _check(arrived: Path, names: list[str] | None) -> None:
    there = [path for path in arrived.rglob("*.bin") if path.stat().st_size]
    if not there or (names is not None and len(there) != len(names)):
        raise RuntimeError(f"{len(there)} files arrived")


def _aria2c(names: list[str], *options: str) -> Run | None:
    if shutil.which("aria2c") is None:
        return None

    def run(url: str, arrived: Path) -> float:
        listed = arrived / "list"
        listed.write_text("".join(f"{url}/{name}\n" for name in names))
        kept = ["--quiet", "--file-allocation=none", "--no-conf", f"--dir={arrived}"]
        return _timed(["aria2c", *kept, *options, f"--input-file={listed}"], arrived)

    return run


def _curl(names: list[str], most: int) -> Run:
    def run(url: str, arrived: Path) -> float:
        options = [
            "--silent",
            "--no-progress-meter",
            "--fail",
            "--noproxy",
            "*",
            "--remote-name-all",
        ]
        many = ["--parallel", "--parallel-max", str(most)]
        return _timed(["curl", *options, *many, *(f"{url}/{name}" for name in names)], arrived)

    return run


def _timed(command: list[str], where: Path) -> float:
    quiet = subprocess.DEVNULL
    began = time.perf_counter()
    subprocess.run(command, cwd=where, env=environment(), check=True, stdout=quiet, stderr=quiet)
    return time.perf_counter() - began


def _on_link(kind: str, names: list[str], folder: Path, loss: float) -> dict[str, list[float]]:
    """Return the times of all programs over the line; empty where there can't be one."""
    if not link.is_allowed():
        return {}
    listed = folder / "names.json"
    listed.write_text(json.dumps(names))
    told = [str(_DELAY_MS), str(loss), str(folder / "www")]
    ours = [sys.executable, str(Path(__file__).resolve()), kind, str(listed), str(folder)]
    done = subprocess.run(
        [*link.prefix(), *told, *ours],
        env=environment(),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    times: dict[str, list[float]] = json.loads(done.stdout)
    return times


def _at_the_other_end(kind: str, names: list[str], folder: Path, url: str) -> None:
    """Measure all programs, within the line's namespace, and print their times."""
    before = _connections(url)
    ours, _peaks = _ours(_LOCAL, names, folder)
    made = (_connections(url) - before) / _ROUNDS
    times = {"ours": ours, "connections": [made]}
    rivals = {"aria2c -x4": _aria2c(names, "-x4", "-s4", "-j4")}
    if kind == "small":
        rivals["curl -Z, 4"], rivals["curl -Z, 16"] = _curl(names, 4), _curl(names, 16)
    for name, run in rivals.items():
        times[name] = _rounds(run, url, folder)
    print(json.dumps(times))


def _connections(url: str) -> int:
    with urllib.request.urlopen(f"{url}/stats") as answer:
        return int(json.load(answer)["connections"])


if __name__ == "__main__":
    _script, kind_told, names_told, folder_told, url_told = sys.argv
    names_read = json.loads(Path(names_told).read_text())
    _at_the_other_end(kind_told, names_read, Path(folder_told), url_told)

# SPDX-License-Identifier: GPL-2.0-or-later
"""A line with delay and loss: link.py DELAY_MS LOSS SERVER_FOLDER COMMAND...

Serves the folder at one end, and runs the command at the other one with the server's address behind
it. There `localhost` is the server, too, since we speak plain HTTP with nobody else. The ends are two network namespaces, each with a network device of which a process of ours moves
the packets; no module of the kernel is needed for that, but leave to make namespaces.

Run as `prefix` says.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import random
import select
import signal
import struct
import subprocess
import sys
import tempfile
import time
from collections import deque
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_NEW_NETWORK = 0x40000000
_SET_DEVICE, _TUN_WITHOUT_HEADER = 0x400454CA, 0x1001
_SERVER, _CLIENT = "10.77.0.1", "10.77.0.2"
_MOST_WAITING = 50_000
_PACKET = 2048


def prefix() -> list[str]:
    """Return what stands before this script."""
    return [
        "unshare",
        "--user",
        "--map-root-user",
        "--net",
        "--mount",
        sys.executable,
        str(__file__),
    ]


def is_allowed() -> bool:
    """Return whether namespaces and their devices may be made here."""
    try:
        return (
            subprocess.run([*prefix(), "probe"], capture_output=True, check=False).returncode == 0
        )
    except OSError:
        return False


def _device(address: str) -> int:
    descriptor = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(descriptor, _SET_DEVICE, struct.pack("16sH", b"line0", _TUN_WITHOUT_HEADER))
    for command in (
        f"ip addr add {address}/24 dev line0",
        "ip link set line0 up txqueuelen 10000",
        "ip link set lo up",
    ):
        _run(command)
    return descriptor


def _run(command: str, *more: str) -> None:
    path = "PATH=/usr/sbin:/sbin:/usr/bin:/bin"
    subprocess.run(["env", path, *command.split(), *more], check=True)


def _move(source: int, target: int, delay_s: float, loss: float, seed: int) -> None:
    """Carry packets one way, for ever."""
    dice = random.Random(seed)
    waiting: deque[tuple[float, bytes]] = deque()
    while True:
        left = max(0.0, waiting[0][0] - time.monotonic()) if waiting else None
        select.select([source], [], [], left)
        now = time.monotonic()
        for _ in range(64):
            try:
                packet = os.read(source, _PACKET)
            except BlockingIOError:
                break
            if dice.random() >= loss and len(waiting) < _MOST_WAITING:
                waiting.append((now + delay_s, packet))
        while waiting and waiting[0][0] <= now:
            try:
                os.write(target, waiting[0][1])
            except BlockingIOError:
                break
            waiting.popleft()


def _forked(work, *arguments) -> int:
    child = os.fork()
    if not child:
        try:
            work(*arguments)
        finally:
            os._exit(0)
    return child


def main(delay_ms: str, loss: str, folder: str, *command: str) -> int:
    delay_s, share = float(delay_ms) / 2000, float(loss)
    ours = _device(_SERVER)
    server = subprocess.Popen(
        [sys.executable, str(_HERE / "file_server.py"), _SERVER, "8080", folder],
        stdout=subprocess.PIPE,
    )
    server.stdout.readline()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_NEW_NETWORK):
        raise OSError(ctypes.get_errno(), "no second namespace")
    theirs = _device(_CLIENT)
    with tempfile.NamedTemporaryFile("w", suffix=".hosts") as hosts:
        hosts.write(f"{_SERVER} localhost\n")
        hosts.flush()
        _run("mount --bind", hosts.name, "/etc/hosts")
    movers = [
        _forked(_move, ours, theirs, delay_s, share, 1),
        _forked(_move, theirs, ours, delay_s, share, 2),
    ]
    try:
        return subprocess.run([*command, f"http://{_SERVER}:8080"], check=False).returncode
    finally:
        server.kill()
        for mover in movers:
            os.kill(mover, signal.SIGKILL)


if __name__ == "__main__":
    if sys.argv[1:] == ["probe"]:
        _device(_SERVER)
        sys.exit(0)
    sys.exit(main(*sys.argv[1:]))

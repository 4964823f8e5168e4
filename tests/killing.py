# SPDX-License-Identifier: GPL-2.0-or-later
"""Killing a program at a chosen step: while a service answers it, or inside it.

Imports nothing of the plugin, so that `die_at` can also be used in a program under test.
"""

from __future__ import annotations

import functools
import hashlib
import importlib
import os
import re
import signal
import threading
from dataclasses import dataclass


@dataclass(frozen=True)
class Inside:
    """Killed by itself at a call; see `die_at`."""

    place: str
    when: str
    match: str = ""
    skip: int = 0


@dataclass(frozen=True)
class Asking:
    """Killed while the service holds a request; see `Gate`."""

    path: str
    skip: int = 0
    after: bool = False


class Gate:
    """Holds one request of a sandbox, before or after its work is done.

    Args:
        method, path: of the request; the path as a regular expression.
        skip: how many of the kind pass before it.
        after: whether the service has done its work when the request is held.
    """

    def __init__(self, sandbox, method, path, skip=0, *, after=False):
        self.reached, self.open, self.passed = (threading.Event() for _ in range(3))
        left, lock = [skip], threading.Lock()

        def is_it(request):
            if request.method != method or not re.search(path, request.path):
                return False
            with lock:
                left[0] -= 1
                return left[0] == -1

        def held(request, answer):
            if not is_it(request):
                return answer(request)
            reply = answer(request) if after else None
            self.reached.set()
            self.open.wait(30)
            reply = reply or answer(request)
            self.passed.set()
            return reply

        sandbox.intercept(held)


def die_at(place, when, match="", skip=0):
    """Have this process killed, as by SIGKILL from outside, when it comes to a call.

    Args:
        place: "module:function" or "module:Class.method".
        when: "before" or "after" the call.
        match: a regular expression that one of its arguments must hold.
        skip: how many such calls are let pass first.
    """
    module, _, name = place.partition(":")
    owner = importlib.import_module(module)
    *path, last = name.split(".")
    for part in path:
        owner = getattr(owner, part)
    original = getattr(owner, last)
    left, lock = [skip], threading.Lock()

    def is_it(arguments):
        if match and not any(re.search(match, str(argument)) for argument in arguments):
            return False
        with lock:
            left[0] -= 1
            return left[0] == -1

    @functools.wraps(original)
    def deadly(*arguments, **options):
        ends_here = is_it(arguments)
        if ends_here and when == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        result = original(*arguments, **options)
        if ends_here:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(owner, last, deadly)


def halves(folder, served):
    """Return the files in a folder whose content isn't what the service serves by their name.

    Args:
        served: digests by path relative to the order's folder.
    """
    return [
        path.relative_to(folder).as_posix()
        for path in sorted(folder.rglob("*"))
        if served.get(path.relative_to(folder).as_posix()) not in {None, sha256_of(path)}
    ]


def unfinished(folder):
    """Return the files in a folder that only a download under way needs."""
    return [path.name for path in sorted(folder.rglob("*")) if ".part" in path.name]


def sha256_of(path):
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None


def digests(files):
    """Return the digest of each file by its name."""
    return {name: sha256_of(path) for name, path in files.items()}

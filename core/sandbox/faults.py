# SPDX-License-Identifier: GPL-2.0-or-later
"""Faults that can be switched on: one kind of rule, matched by method and path."""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class Fault:
    """What goes wrong with the requests that match.

    Args:
        path: regular expression, searched for in the path.
        method: GET, POST ...; empty for any.
        times: for how many requests; None for all.
        skip: let so many matching requests pass first.
        delay_s: answer that much later.
        status: answer with this status and an error body instead of doing the work.
        body, content_type: answer with this body (with `status`, else 200) instead.
        is_done: do the work all the same, before that other answer: a gateway's 409 after the
            order was made.
        headers: added to the answer; an existing one is replaced.
        drop: do the work, then cut the connection without an answer.
        cut_after: send so many bytes of the body under the full length, then cut.
        resets: where it cuts, do so with a reset instead of an orderly end.
        bytes_per_s: send the body of a file no quicker; 0 for as quick as it goes.
        trickle_s: send a byte at a time, with so long a pause before each.
        trickle: what is sent like that: the whole answer from its "status" line on, or its "body".
        hang: do the work, then keep the connection, and never answer.
        is_deaf: read the headers of the request and no more: no work, no answer.
        interim_s: announce an answer (100 Continue) without end, with such pauses.
        ignore_range: answer a Range request with the whole.
        no_length: send the body in chunks, without its length.
        until_close: send the body without its length, and not in chunks either: only the end of
            the connection ends it.
        hides_cut: where it cuts a body without a length, end it as if it were whole.
        most_bytes: of a part that is asked for, send so many at the most, as a shorter part.
        hides_total: of a part, don't say how long the whole is.
        skips_if_range: take no heed of If-Range, and hand out parts of anything.
        in_parts: answer a Range request as multipart/byteranges.
        packs: pack the body with "gzip" or "deflate" and say so, whatever was asked for.
        without: names of headers that are left away.
        redirect_to: answer 302 to this address.
        changed: pretend that the file has changed: other ETag, other bytes.
    """

    path: str
    method: str = ""
    times: int | None = 1
    skip: int = 0
    delay_s: float = 0.0
    status: int = 0
    body: bytes | None = None
    content_type: str = "application/json"
    is_done: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)
    drop: bool = False
    cut_after: int | None = None
    resets: bool = False
    bytes_per_s: int = 0
    trickle_s: float = 0.0
    trickle: str = "status"
    hang: bool = False
    is_deaf: bool = False
    interim_s: float = 0.0
    ignore_range: bool = False
    no_length: bool = False
    until_close: bool = False
    hides_cut: bool = False
    most_bytes: int | None = None
    hides_total: bool = False
    skips_if_range: bool = False
    in_parts: bool = False
    packs: str = ""
    without: tuple[str, ...] = ()
    redirect_to: str = ""
    changed: bool = False

    @property
    def answers(self) -> bool:
        """Whether it takes the place of the service's own answer."""
        return bool(self.status or self.body is not None or self.redirect_to)


class Faults:
    """The faults that are switched on. Safe to change while the sandbox runs."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faults: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Switch a fault on, behind those that are on already."""
        with self._lock:
            self._faults.append(fault)

    def clear(self) -> None:
        """Switch all faults off."""
        with self._lock:
            self._faults.clear()

    def take(self, method: str, path: str) -> Fault | None:
        """Return the fault for this request and count it."""
        with self._lock:
            for index, fault in enumerate(self._faults):
                if fault.method not in {"", method} or not re.search(fault.path, path):
                    continue
                if fault.skip:
                    self._faults[index] = replace(fault, skip=fault.skip - 1)
                    continue
                if fault.times is not None:
                    if fault.times <= 1:
                        del self._faults[index]
                    else:
                        self._faults[index] = replace(fault, times=fault.times - 1)
                return fault
        return None

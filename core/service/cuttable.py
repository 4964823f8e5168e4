# SPDX-License-Identifier: GPL-2.0-or-later
"""Connections of urllib3 that hang on the lifeline of the request which they carry.

They are taken up while they are made already: looking up a name, connecting, a proxy's consent
and the handshake of an encryption may each take for ever. Works with urllib3 1.26 and 2, whose
connections all come from that of `http.client`, and imports neither.
"""

from __future__ import annotations

import socket
from typing import Any

from ..threads import abandonable
from .lifeline import present


class _Cuttable:
    """Mixed into a connection of urllib3."""

    sock: Any
    auto_open: int
    _is_connecting = False

    def _new_conn(self) -> socket.socket:
        # In a thread of its own: looking up a name can't be interrupted, only be left.
        line = present()
        make = super()._new_conn  # type: ignore[misc]
        made: socket.socket = abandonable(make, line.cancelled, socket.socket.close)
        line.hold(made)
        line.is_reused = False
        return made

    def connect(self) -> None:
        self._is_connecting = True
        try:
            super().connect()  # type: ignore[misc]
        finally:
            self._is_connecting = False

    def putrequest(self, *args: Any, **options: Any) -> None:
        if self.sock is not None:
            # Left open by an earlier request.
            present().hold(self.sock)
            present().is_reused = True
        super().putrequest(*args, **options)  # type: ignore[misc]

    def send(self, data: Any) -> None:
        if self.sock is None and self.auto_open:
            self.connect()
        if not self._is_connecting:
            # What is sent before goes to a proxy, and isn't the request.
            present().note_sending()
        super().send(data)  # type: ignore[misc]


def make_cuttable(manager: Any) -> None:
    """Have a pool manager of urllib3 make such connections."""
    manager.pool_classes_by_scheme = {
        scheme: _cuttable_pool(pool) for scheme, pool in manager.pool_classes_by_scheme.items()
    }


def _cuttable_pool(pool: type[Any]) -> type[Any]:
    kind = pool.ConnectionCls
    if issubclass(kind, _Cuttable):
        return pool
    connection = type(f"Cuttable{kind.__name__}", (_Cuttable, kind), {})
    return type(pool.__name__, (pool,), {"ConnectionCls": connection})

# SPDX-License-Identifier: GPL-2.0-or-later
"""A local DataCosmos: the same endpoints and habits, no account, no money.

    with Sandbox(SandboxSettings()) as sandbox:
        print(sandbox.url, sandbox.credentials)

Standard library only; GDAL and numpy are imported when the first image is asked for. Nothing
else of the core is used, so that the two check each other. The server is imported when it is first
used: who only asks for a setting needn't wait for it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .faults import Fault, Faults
from .settings import SandboxSettings

if TYPE_CHECKING:
    from .recording import RecordedRequest, Reply
    from .server import Sandbox

__all__ = ["Fault", "Faults", "RecordedRequest", "Reply", "Sandbox", "SandboxSettings"]

_HOMES = {"RecordedRequest": "recording", "Reply": "recording", "Sandbox": "server"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    return value

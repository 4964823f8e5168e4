# SPDX-License-Identifier: GPL-2.0-or-later
"""A local DataCosmos: the same endpoints and habits, no account, no money.

    with Sandbox(SandboxSettings()) as sandbox:
        print(sandbox.url, sandbox.credentials)

Standard library only; GDAL and numpy are imported when the first image is asked for. Nothing
else of the core is used, so that the two check each other.
"""

from __future__ import annotations

from .faults import Fault, Faults
from .recording import RecordedRequest, Reply
from .server import Sandbox
from .settings import SandboxSettings

__all__ = ["Fault", "Faults", "RecordedRequest", "Reply", "Sandbox", "SandboxSettings"]

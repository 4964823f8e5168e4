# SPDX-License-Identifier: GPL-2.0-or-later
"""Requests and answers as values."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_LONGEST_MESSAGE = 1000


@dataclass(frozen=True)
class RecordedRequest:
    """A request that the sandbox has answered. Header names are in lower case."""

    method: str
    path: str
    query: Mapping[str, list[str]]
    headers: Mapping[str, str]
    body: Any
    status: int = 0
    at: float = 0.0


@dataclass(frozen=True)
class Reply:
    """What the sandbox answers: bytes, or a file whose parts can be asked for."""

    status: int = 200
    body: bytes = b""
    content_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)
    file: Path | None = None


class Refusal(Exception):
    """Raised anywhere to answer with an error in the service's form."""

    def __init__(self, status: int, message: str, field_name: str = "") -> None:
        super().__init__(message)
        self.status = status
        self.message = message[:_LONGEST_MESSAGE]  # it may quote what was sent
        self.field_name = field_name

    @property
    def entry(self) -> dict[str, str]:
        """What stands of it in a list of errors."""
        field_name = {"field": self.field_name} if self.field_name else {}
        return {"message": self.message, **field_name}

    def reply(self) -> Reply:
        return json_reply({"errors": [self.entry]}, self.status)


def json_reply(content: Any, status: int = 200) -> Reply:
    """Return an answer in JSON."""
    return Reply(status, json.dumps(content).encode())


def wrapped(content: Any, status: int = 200) -> Reply:
    """Return an answer in the order service's envelope."""
    return json_reply({"data": content, "errors": []}, status)

# SPDX-License-Identifier: GPL-2.0-or-later
"""The forms in which catalogues refuse a request."""

from __future__ import annotations

from dataclasses import replace
from http import HTTPStatus

from .recording import Refusal, Reply, json_reply
from .settings import SandboxSettings


def refusal_reply(refusal: Refusal, settings: SandboxSettings) -> Reply:
    """Return the refusal as the catalogue words it.

    Args:
        settings: has `refusals`, see `SandboxSettings`.
    """
    status = settings.refusal_status if refusal.status == 400 else refusal.status
    form, message, field = settings.refusals, refusal.message, refusal.field_name
    if form == "detail" and status in {400, 422}:
        entry = {"type": "value_error", "loc": ["body", *filter(None, [field])], "msg": message}
        return json_reply({"detail": [entry]}, status)
    if form == "detail":
        return json_reply({"detail": message}, status)
    if form == "description":
        code = "NotFoundError" if status == 404 else "InvalidQueryParameter"
        return json_reply({"code": code, "description": message}, status)
    if form == "problem":
        title = HTTPStatus(status).phrase
        problem = {"type": "about:blank", "title": title, "status": status, "detail": message}
        return replace(json_reply(problem, status), content_type="application/problem+json")
    return replace(refusal.reply(), status=status)

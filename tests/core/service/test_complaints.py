# SPDX-License-Identifier: GPL-2.0-or-later
"""The reason of a refusal is read in each form in which catalogues write it."""

from __future__ import annotations

import json

import pytest
from datacosmos_imagery.core.service.answers import Answer, complaint_of, is_own_refusal

LOC = ["body", "query", "processing:level"]


@pytest.mark.parametrize(
    ("content", "messages"),
    [
        ({"detail": [{"loc": LOC, "msg": "no list"}]}, ("query.processing:level: no list",)),
        ({"detail": [{"msg": "a"}, {"loc": [], "msg": "b"}]}, ("a", "b")),
        ({"detail": {"message": "a"}}, ("a",)),
        ({"code": "InvalidQuery", "description": "no such term"}, ("no such term",)),
        ({"code": "InvalidQuery"}, ("InvalidQuery",)),
        ({"title": "Bad Request", "status": 400, "detail": "why"}, ("why",)),
        ({"title": "Bad Request", "errors": {"limit": ["too many"]}}, ("limit: too many",)),
        ({"errors": [{"message": "a", "field": "b"}], "detail": [{"msg": "c"}]}, ("a",)),
        ({"errors": None, "message": "a", "detail": "b"}, ("a",)),
        ({"detail": [{"loc": 5, "msg": ["x"]}]}, ("['x']",)),
    ],
    ids=json.dumps,
)
def test_a_reason_is_found(content, messages):
    answer = Answer(400, {}, json.dumps(content).encode(), "https://a.example")
    assert complaint_of(answer).messages == messages
    # What proves that nothing was ordered is the order service's own form, and no other.
    assert is_own_refusal(answer) == ("field" in json.dumps(content))

# SPDX-License-Identifier: GPL-2.0-or-later
"""How a page of the catalogue names the next one, and which place its token means."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode, urlsplit

from .entries import Entry
from .item_json import BASE
from .reading import whole_number
from .recording import Refusal
from .settings import SandboxSettings

_STAC = "/api/data/v0/stac"
_GEOJSON = "application/geo+json"


class NextLinks:
    """Writes links to following pages in one of the forms that are in use."""

    def __init__(self, settings: SandboxSettings, base: str) -> None:
        self._form = settings.next_links
        self._follows = settings.follows_tokens
        host = urlsplit(base).hostname
        self._address = {
            "own": f"{BASE}{_STAC}/search",
            "internal": "http://catalog.default/search",
            "internal_path": f"http://catalog.default{_STAC}/search",
            "no_port": f"http://{host}{_STAC}/search",
            "foreign": f"https://catalog.example{_STAC}/search",
        }[settings.next_host]

    def start_of(self, token: Any, found: Sequence[Entry]) -> int:
        """Return how many matches come before the page that a token names.

        Raises:
            Refusal: the item that it names is gone, or it can't be read; for ever.
        """
        if token is None or not self._follows:
            return 0
        number = whole_number(str(token).rpartition(":")[2])
        if number is None:
            raise Refusal(500, "cursor can't be decoded")
        named = str(token).rpartition(":")[0].removeprefix("next:")
        if not named:
            return number
        if 0 < number <= len(found) and _name(found[number - 1]) == named:
            return number
        for position, entry in enumerate(found):
            if _name(entry) == named:
                return position + 1
        raise Refusal(500, "the item of the cursor is not there")

    def token(self, before: Any, last: Entry, position: int) -> str:
        """Return the token of the page that follows the one with this last item.

        Args:
            before: the token with which that page was asked for.
        """
        if not self._follows and before is not None:
            # It looks as if it went on.
            position += whole_number(str(before).rpartition(":")[2]) or 0
        return f"next:{_name(last)}:{position}"

    def link(
        self, body: Mapping[str, Any], token: str, contract: str | None, *, posted: bool
    ) -> dict[str, Any]:
        """Return the link `next` of a page.

        Args:
            body: what was searched for, without a token.
            contract: the contract that the page was asked for with.
        """
        form = self._form
        if posted and form in {"post", "merge"}:
            sent = {"token": token} if form == "merge" else {**body, "token": token}
            return {
                "rel": "next",
                "type": _GEOJSON,
                "method": "POST",
                "href": self._address,
                "merge": form == "merge",
                "body": sent,
            }
        query: dict[str, Any] = {"token": token}
        if form == "captured":
            query["cursor"] = token
        for name, value in body.items():
            query[name] = _in_address(name, value)
        if contract and form != "captured":
            query["contract_id"] = contract
        return {
            "rel": "next",
            "type": _GEOJSON,
            "merge": False,
            "href": f"{self._address}?{urlencode(query)}",
        }


def _name(entry: Entry) -> str:
    return f"{entry.collection}:{entry.id}"


def _in_address(name: str, value: Any) -> Any:
    if isinstance(value, list) and name != "query":
        return ",".join(map(str, value))
    return json.dumps(value) if isinstance(value, dict) else value

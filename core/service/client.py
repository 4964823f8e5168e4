# SPDX-License-Identifier: GPL-2.0-or-later
"""The one entry point: a service, an account, and the settings to speak to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import TracebackType
from typing import Any
from urllib.parse import quote

from ..errors import ApiError, InputError, NotFound, ResponseError
from ..job import Monitor
from ..plain_text import identifier, is_sendable, original
from ..stac.collection import Collection
from ..stac.items import Item, item_from_json
from ..values import identifier_or_none, objects
from ..wording import later, tr
from .answers import Answer, parse_json, parse_object, retry_after_s
from .config import Connection, HttpSettings
from .credentials import Account, Credentials, RefreshCredentials
from .memory import ServiceMemory
from .paging import PageLoop, Request, next_request
from .token_source import TokenSource
from .transport import Transport

_MOST_IDLE_PAGES = 3
_GONE = (404, 410)
_COLLECTIONS_PER_PAGE = "100"
_ACCEPTED = 202


class Client:
    """Speaks to one DataCosmos service under one account. A context manager.

    Safe to use from several threads. Nothing is sent before the first call.

    Args:
        connection: the service, organisation and contract.
        credentials: what to sign in with.
        settings: time-outs, retries, proxies, certificates.
        tokens: a token cache to share with another client of the same account.
        on_rotated: told the new credentials when a sign-in's refresh token is replaced, in
            whichever thread renews; not used with `tokens`, which have their own.
        memory: what another client has found out about the same service, to share it.

    Attributes:
        is_told_of_no_list: whether the user was told that the service offers no list of orders.
        has_listed_orders: whether the service has handed out its list of orders.
    """

    def __init__(
        self,
        connection: Connection,
        credentials: Credentials | None,
        settings: HttpSettings | None = None,
        tokens: TokenSource | None = None,
        on_rotated: Callable[[RefreshCredentials], None] | None = None,
        memory: ServiceMemory | None = None,
    ) -> None:
        self.connection = connection
        self.settings = settings or HttpSettings()
        self.memory = memory or ServiceMemory()
        self.is_told_of_no_list = False
        self.has_listed_orders = False
        self.transport = Transport(connection, credentials, self.settings, tokens, on_rotated)

    @classmethod
    def for_account(cls, account: Account, settings: HttpSettings | None = None) -> Client:
        """Return a client for an account as the environment describes it."""
        return cls(account.connection, account.credentials, settings)

    def quick(self) -> Client:
        """Return a client of the same account that waits out next to nothing.

        For what is asked again soon anyway. It shares this one's sign-in, so it mustn't
        outlive it.
        """
        settings = replace(
            self.settings, retries=min(1, self.settings.retries), retry_after_max_s=0.0
        )
        return Client(self.connection, None, settings, self.transport.tokens, memory=self.memory)

    def under_contract(self, contract_id: int) -> Client:
        """Return a client of the same account under another contract.

        It shares this one's sign-in, so it mustn't outlive it.
        """
        connection = replace(self.connection, contract_id=contract_id)
        return Client(connection, None, self.settings, self.transport.tokens, memory=self.memory)

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close all connections."""
        self.transport.close()

    def contract_params(self) -> dict[str, str]:
        """Return the query parameter that makes prices appear (section 8, rows 2 and 11)."""
        contract = self.connection.contract_id
        return {} if contract is None else {"contract_id": str(contract)}

    def collections(self, monitor: Monitor) -> list[Collection]:
        """Return all collections but quality-control twins.

        Source: API facts, sections 2.1, 2.2 and section 8, row 14 (object or bare list).
        """
        what = tr("Reading the list of collections")
        url = f"{self.connection.stac_url}/collections"
        request = Request(url, {"limit": _COLLECTIONS_PER_PAGE})
        loop = PageLoop()
        found: dict[str, Collection] = {}
        seen: set[str] = set()
        idle_pages = 0
        while True:
            content = parse_json(
                self.transport.get(request.url, what, monitor, request.params), what
            )
            page = content if isinstance(content, dict) else {"collections": content}
            listed = [Collection.from_json(entry) for entry in objects(page.get("collections"))]
            for collection in listed:
                if collection.id and not collection.is_qa_twin:
                    found.setdefault(collection.id, collection)
            ids = {collection.id for collection in listed}
            idle_pages = idle_pages + 1 if ids <= seen else 0
            seen |= ids
            following = next_request(page, request, self.connection)
            if following is None:
                self.memory.note_collections(found, is_list=True)
                return list(found.values())
            if loop.knows(following) and not found:
                raise loop.error()
            if idle_pages == _MOST_IDLE_PAGES:
                # The service ignores which page it is asked for. There may be more of them.
                self.memory.note_collections(found)
                return list(found.values())
            request = following

    def collection(self, collection_id: str, monitor: Monitor) -> Collection:
        """Return one collection.

        Raises:
            NotFound: there is none of that id.
        """
        what = tr("Reading the collection {collection}", collection=collection_id)
        url = f"{self.connection.stac_url}/collections/{path_part(collection_id, 'collection')}"
        try:
            answer = self.transport.get(url, what, monitor)
        except NotFound as error:
            if error.status not in _GONE:
                raise
            raise NotFound(
                tr(
                    "There is no collection {collection!r} in the catalogue.",
                    collection=collection_id,
                ),
                tr("Check its id; the search without collections shows which there are."),
                error.detail,
                status=error.status,
                messages=error.messages,
            ) from error
        if original(collection_id) == collection_id:
            # Of what had to be made readable first, another may look the same.
            self.memory.note_collections((collection_id,))
        return Collection.from_json({"id": collection_id, **parse_object(answer, what)})

    def item(self, collection_id: str, item_id: str, monitor: Monitor) -> Item:
        """Return one item as it is now, with the assets that the account may see.

        Raises:
            NotFound: it isn't in the catalogue (any more).
            ApiError: refused; of the status 202, if it is still being made.
            ResponseError: the service answers with another item.
        """
        what = tr("Reading the item {item}", item=item_id)
        url = (
            f"{self.connection.stac_url}/collections/{path_part(collection_id, 'collection')}"
            f"/items/{path_part(item_id, 'item')}"
        )
        answer = self.transport.get(url, what, monitor, self.contract_params())
        if answer.status == _ACCEPTED:
            raise _being_made(answer, what)
        content: dict[str, Any] = parse_object(answer, what)
        _check_identity(content, "id", item_id, what)
        _check_identity(content, "collection", collection_id, what)
        # The address says which item it is, even where the answer doesn't.
        identity = {"id": item_id, "collection": collection_id}
        return item_from_json({**content, **identity}, self.connection.storage_url)


def _being_made(answer: Answer, what: str) -> ApiError:
    return ApiError(
        tr("{what}: the service is still preparing the file.", what=what),
        tr("Try again later."),
        status=answer.status,
        retry_after_s=retry_after_s(answer.headers),
    )


def _check_identity(content: dict[str, Any], name: str, asked: str, what: str) -> None:
    """Raise `ResponseError` if an item says that it is another than what was asked for."""
    stated = identifier_or_none(content.get(name))
    # No two items differ by case alone, while a gateway may have its own.
    if stated is not None and stated.casefold() != identifier(asked).casefold():
        raise ResponseError(
            tr(
                "{what} failed: the service answered with another one, of the {kind} {id!r}.",
                what=what,
                kind=_KINDS["collection"]() if name == "collection" else tr("id"),
                id=stated,
            ),
            tr("Try again later; if it stays, report it to Open Cosmos."),
        )


_KINDS = {
    "collection": later("collection"),
    "item": later("item"),
    "order": later("order"),
    "project": later("project"),
}


def path_part(identifier: str, name: str) -> str:
    """Return an id, spelled as the service does, as one part of a URL's path.

    Raises:
        InputError: it is empty, would lead elsewhere, or can't be sent.
    """
    cleaned = identifier.strip()
    spelled = original(cleaned)
    if spelled in {"", ".", ".."} or not is_sendable(cleaned):
        kind = _KINDS[name]()
        raise InputError(
            tr("{id!r} is no {kind} id.", id=identifier, kind=kind),
            tr("Give the id of the {kind}.", kind=kind),
        )
    return quote(spelled, safe="")

# SPDX-License-Identifier: GPL-2.0-or-later
"""Items in projects, to which parts of scenes are delivered.

Source: API facts, section 2.2: answers may be wrapped in `data`, or be lists.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..errors import ApiError, InputError, NotFound, ResponseError
from ..plain_text import original
from ..service.answers import parse_json
from ..service.client import path_part
from ..stac.items import Item, item_from_json
from ..values import object_or_empty, objects
from ..wording import tr
from .delivered_parts import Extent, extent_of, part_id

if TYPE_CHECKING:
    from ..job import Monitor
    from ..sales.order import LineItem
    from ..sales.part import Part
    from ..service.client import Client

_MOST = 100


def find_in_project(client: Client, line: LineItem, monitor: Monitor) -> tuple[Item, Extent] | None:
    """Return the item that a project has of a part that was bought, as it came; None for none.

    Of several the one that is clipped to it, else one that holds it.

    Raises:
        AuthError, NetworkError, Cancelled.
    """
    part = line.part
    if part is None or not part.project_id:
        return None
    best: tuple[Item, Extent] | None = None
    try:
        for item in _candidates(client, line, part, monitor):
            extent = extent_of(item, part)
            if extent is Extent.CLIPPED:
                return item, extent
            is_it = item.id == line.item
            if extent is Extent.WHOLE or (is_it and extent is Extent.UNKNOWN):
                best = best or (item, extent)
    except NotFound:
        pass  # there is no such project, or nothing can be searched: the catalogue may have it
    except (ApiError, InputError, ResponseError) as error:
        monitor.info(
            tr(
                "The project of {item} can't be looked into. {reason}",
                item=line.item,
                reason=error.message,
            )
        )
    return best


def as_part(item: Item, line: LineItem) -> Item:
    """Return what came of a part under the name that it has on the disk."""
    names = {"id": part_id(line), "collection": line.collection}
    came = {"delivered_as": {"id": item.id, "collection": item.collection}}
    return item_from_json({**item.raw, **came, **names}, item.storage_url)


def as_whole(item: Item, line: LineItem) -> Item:
    """Return what came of a scene under the scene's own name, in whatever project it lies."""
    names = {"id": line.item, "collection": line.collection}
    return item_from_json({**item.raw, **names}, item.storage_url)


def _candidates(client: Client, line: LineItem, part: Part, monitor: Monitor) -> Iterator[Item]:
    """Yield what a project has of a scene: by its id, and by where the part is."""
    project = path_part(part.project_id, "project")
    url = f"{client.connection.projects_url}/{project}"
    what = tr("Looking for {item} in its project", item=line.item)
    try:
        answer = client.transport.get(f"{url}/items/{path_part(line.item, 'item')}", what, monitor)
        yield from _items_in(parse_json(answer, what), line, client)
    except NotFound:
        pass  # it may have another id there
    xs, ys = zip(*part.rings[0])
    body = {
        "collections": [original(line.collection)],
        "bbox": [min(xs), min(ys), max(xs), max(ys)],
        "limit": _MOST,
    }
    answer = client.transport.search(f"{url}/search", body, what, monitor)
    yield from _items_in(parse_json(answer, what), line, client)


def _items_in(content: Any, line: LineItem, client: Client) -> Iterator[Item]:
    """Yield the items that an answer holds, if they are of the scene."""
    inner = content.get("data", content) if isinstance(content, dict) else content
    features = inner
    if isinstance(inner, dict):
        listed = inner.get("features")
        features = listed if isinstance(listed, list) else [inner]
    for feature in objects(features):
        found = {"collection": line.collection, **object_or_empty(feature)}
        item = item_from_json(found, client.connection.storage_url)
        is_named = item.id == line.item or item.id.startswith(f"{line.item}_")
        if is_named and item.collection == line.collection:
            yield item

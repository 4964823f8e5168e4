# SPDX-License-Identifier: GPL-2.0-or-later
"""The licences of an order: collected, readable, accepted."""

from __future__ import annotations

from collections.abc import Collection as AnyCollection
from collections.abc import Sequence

from ..errors import LicenceNotAccepted, LicenceUnreadable
from ..job import Monitor
from ..sales.order import LineItem
from ..service.client import Client
from ..stac.collection import Collection, Licence
from ..wording import tr, tr_n


def collections_of(
    client: Client, lines: Sequence[LineItem], monitor: Monitor
) -> tuple[Collection, ...]:
    """Return the lines' collections as they are now, each once.

    Raises:
        NotFound: one doesn't exist any more.
    """
    names = dict.fromkeys(line.collection for line in lines)
    return tuple(client.collection(name, monitor) for name in names)


def licences_of(collections: Sequence[Collection]) -> tuple[Licence, ...]:
    """Return all licences of the collections, each once."""
    return tuple(dict.fromkeys(x for collection in collections for x in collection.licences))


def check_accepted(
    licences: Sequence[Licence], accepted: AnyCollection[Licence] | None, images: int
) -> None:
    """Raise LicenceNotAccepted, with all that lack and where their texts stand.

    Args:
        accepted: None for all.
        images: how many are to be ordered, for the message.
    """
    missing = [] if accepted is None else [x for x in licences if x not in accepted]
    if missing:
        raise LicenceNotAccepted(
            tr_n(
                len(missing),
                "{images} can be ordered only under this licence: {licences}.",
                "{images} can be ordered only under these licences: {licences}.",
                images=tr_n(images, "{n} image", "{n} images"),
                licences="; ".join(licence.in_words() for licence in missing),
            ),
            tr("Read and accept each; for scripts and models, set ACCEPT_LICENCES."),
            missing,
        )


def check_readable(collections: Sequence[Collection]) -> None:
    """Raise LicenceUnreadable if a licence has no text that anybody can open.

    Whoever says that they accept it can't have read it, so that no leave covers it.
    """
    for collection in collections:
        error = unreadable(collection)
        if error is not None:
            raise error


def unreadable(collection: Collection) -> LicenceUnreadable | None:
    """Return why nobody can accept the collection's licences; None if one can."""
    if not collection.licence_problem:
        return None
    return LicenceUnreadable(
        collection.licence_problem,
        tr(
            "Nobody can accept what can't be read: leave its images out, or ask Open "
            "Cosmos for the licence."
        ),
        collection.licences,
    )

# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dock says about a search: a sentence for each state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..adapters.i18n import number_text, translate
from .fields import FIELDS

if TYPE_CHECKING:
    from .session import SearchSession

KEEP_UNKNOWN = "keep-unknown-cloud"
SEARCH_ANEW = "search-anew"


def nothing_yet() -> str:
    return translate(
        "DataCosmos", "Move the map to your area and press Search. Nothing is bought by searching."
    )


def searching(session: SearchSession) -> str:
    count = len(session.found)
    if not count:
        return translate("DataCosmos", "Searching the catalogue...")
    return translate("DataCosmos", "{} found so far...").format(number_text(count))


def done(session: SearchSession, without_cloud: int, without_price: int) -> str:
    """Return what a search has found, and what of it isn't known."""
    count, matched = len(session.found), session.matched
    if not count:
        return " ".join([_nothing_found(session), *session.remarks])
    if matched is not None and matched > count:
        parts = [
            translate("DataCosmos", "{} of {} found").format(
                number_text(count), number_text(matched)
            )
        ]
    else:
        parts = [translate("DataCosmos", "{} found").format(number_text(count))]
    if without_cloud:
        parts.append(translate("DataCosmos", "{} without cloud value").format(without_cloud))
    if without_price:
        parts.append(translate("DataCosmos", "{} without price").format(without_price))
    return ". ".join([" · ".join(parts) + _done_here(session), *session.remarks])


def stopped(session: SearchSession) -> str:
    return translate("DataCosmos", "Stopped. {} found until then.").format(
        number_text(len(session.found))
    )


def failed(session: SearchSession, reason: str) -> str:
    if not session.found:
        return translate("DataCosmos", "The search failed. {}").format(reason)
    return translate("DataCosmos", "The search broke off after {} scenes. {}").format(
        number_text(len(session.found)), reason
    )


def offer_unknown() -> str:
    return translate("DataCosmos", "Search again, scenes with unknown cloud cover included")


def offer_anew() -> str:
    return translate("DataCosmos", "Search anew")


def title_of(session: SearchSession) -> str:
    """Return what the footprint layer of a search is called."""
    if session.name:
        return session.name
    told = [field.in_title(session.query) for field in FIELDS]
    return " · ".join([translate("DataCosmos", "Search"), *filter(None, told)])


def _nothing_found(session: SearchSession) -> str:
    if session.hidden_by_cloud_filter:
        return translate(
            "DataCosmos",
            "Nothing found with cloud ≤ {} %. Scenes without a cloud value were left out.",
        ).format(f"{session.query.max_cloud:g}")
    return translate(
        "DataCosmos", "Nothing found. Try a larger area, a longer period or fewer filters."
    )


def _done_here(session: SearchSession) -> str:
    """Return which filters weren't left to the service, if any scene fell to them."""
    words = {field.condition: field.left_out_by or field.title for field in FIELDS}
    done_here = [words[name]() for name in session.compared_here if name in words]
    if not done_here or not session.left_out_here:
        return ""
    return translate("DataCosmos", " · {} more left out here by {}").format(
        number_text(session.left_out_here), ", ".join(done_here)
    )

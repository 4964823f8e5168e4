# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dock says about a search: a sentence for each state."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..adapters.i18n import number_text, translate
from ..adapters.writing import HAND, day_text, joined, time_text
from .fields import FIELDS

if TYPE_CHECKING:
    from .session import SearchSession

KEEP_UNKNOWN = "keep-unknown-cloud"
SEARCH_ANEW = "search-anew"
_MOST_NAMED = 2
RETRY = "retry"
# No larger area would help.
_HALF_THE_EARTH_KM2 = 255e6


def nothing_yet() -> str:
    return translate(
        "DataCosmos", "Move the map to your area and press Search. Nothing is bought by searching."
    )


def searching(session: SearchSession) -> str:
    count = len(session.found)
    if not count:
        return translate("DataCosmos", "Searching the catalogue...")
    return translate("DataCosmos", "{} found so far...").format(number_text(count))


def with_listed(text: str, listed: SearchSession | None) -> str:
    """Return the sentence; where an earlier search is listed all the while, with its time."""
    if listed is None:
        return text
    said = translate("DataCosmos", "The list is from {}.").format(clock_text(listed.begun_at))
    return f"{text} {said}"


def clock_text(moment: datetime) -> str:
    """Return the time of day of a local time, with the day unless that is today."""
    if moment.date() == datetime.now(moment.tzinfo).date():
        return time_text(moment)
    return f"{day_text(moment.date())} {time_text(moment)}"


def done(
    session: SearchSession, without_cloud: int, without_price: int, rows: int | None = None
) -> str:
    """Return what a search has found, and what of it isn't known.

    Args:
        rows: in the list, of which one holds all levels of a scene; None for one for each found.
    """
    count, matched = len(session.found), session.matched
    if session.query.ids:
        return " ".join([_ids_found(session), *session.remarks])
    if not count:
        return " ".join([_nothing_found(session), *session.remarks])
    if matched is not None and matched > count and session.has_more:
        parts = [
            translate("DataCosmos", "{} of {} found").format(
                number_text(count), number_text(matched)
            )
        ]
    else:
        parts = [translate("DataCosmos", "{} found").format(number_text(count))]
    if rows is not None and rows < count:
        in_rows = translate("DataCosmos", "{} in {} rows")
        if rows == 1:
            in_rows = translate("DataCosmos", "{} in {} row")
        parts[0] = in_rows.format(parts[0], number_text(rows))
    if without_cloud:
        parts.append(
            translate("DataCosmos", "{} without cloud value").format(number_text(without_cloud))
        )
    if without_price:
        parts.append(translate("DataCosmos", "{} without price").format(number_text(without_price)))
    return ". ".join([joined(parts) + _done_here(session), *session.remarks])


def explained(session: SearchSession, rows: int) -> str:
    """Return how the numbers of `done` come about; empty where they speak for themselves."""
    count, matched = len(session.found), session.matched
    lines = []
    if matched is not None and matched != count:
        lines.append(
            translate("DataCosmos", "The service has {} images for this search.").format(
                number_text(matched)
            )
        )
    words = _words_here(session)
    if words:
        lines.append(
            translate("DataCosmos", "{} of those looked at were left out by: {}.").format(
                number_text(session.left_out_here), ", ".join(words)
            )
        )
    elif session.left_out_here:
        lines.append(
            translate("DataCosmos", "{} of those looked at lie beside the area.").format(
                number_text(session.left_out_here)
            )
        )
    others = 0 if matched is None else matched - count - session.left_out_here
    if others > 0 and not session.has_more:
        lines.append(
            translate(
                "DataCosmos",
                "{} can't be bought: copies for quality control, or scenes listed twice.",
            ).format(number_text(others))
        )
    if session.has_more:
        lines.append(
            translate("DataCosmos", "{} are loaded; Load more fetches the others.").format(
                number_text(count)
            )
        )
    if rows < count:
        lines.append(
            translate(
                "DataCosmos",
                "The levels of a scene (L1C, L2A...) share one row, where you choose the level: "
                "{} images in {} rows.",
            ).format(number_text(count), number_text(rows))
        )
    return "\n".join(lines)


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


def offer_retry() -> str:
    return translate("DataCosmos", "Retry")


def offer_anew() -> str:
    return translate("DataCosmos", "Search anew")


def title_of(session: SearchSession) -> str:
    """Return what the footprint layer of a search is called."""
    if session.name:
        return session.name
    told = [field.in_title(session.query) for field in FIELDS]
    return " · ".join([translate("DataCosmos", "Search"), *filter(None, told)])


def _ids_found(session: SearchSession) -> str:
    """Return how many of the ids were found, and the first that weren't."""
    from ...core.catalogue.by_ids import ids_not_found

    wanted = session.query.ids
    missing = ids_not_found(wanted, (one.item for one in session.found))
    text = translate("DataCosmos", "{} of {} ids found.").format(
        number_text(len(wanted) - len(missing)), number_text(len(wanted))
    )
    if not missing:
        return text
    named = ", ".join(missing[:_MOST_NAMED])
    if len(missing) > _MOST_NAMED:
        more = translate("DataCosmos", "Not found: {} and {} more.")
        return f"{text} {more.format(named, number_text(len(missing) - _MOST_NAMED))}"
    return f"{text} {translate('DataCosmos', 'Not found: {}.').format(named)}"


def _nothing_found(session: SearchSession) -> str:
    if session.hidden_by_cloud_filter:
        return translate(
            "DataCosmos",
            "Nothing found with cloud ≤ {} %. Scenes without a cloud value were left out.",
        ).format(HAND.number(f"{session.query.max_cloud:g}"))
    aoi = session.query.aoi
    if aoi is not None and aoi.area_km2 >= _HALF_THE_EARTH_KM2:
        return translate(
            "DataCosmos", "Nothing found on the whole map. Try a longer period or fewer filters."
        )
    return translate(
        "DataCosmos", "Nothing found. Try a larger area, a longer period or fewer filters."
    )


def _done_here(session: SearchSession) -> str:
    """Return which filters weren't left to the service, if any scene fell to them."""
    done_here = _words_here(session)
    if not done_here:
        return ""
    return translate("DataCosmos", " · {} more left out here by {}").format(
        number_text(session.left_out_here), ", ".join(done_here)
    )


def _words_here(session: SearchSession) -> list[str]:
    """Return what the filters are called to which scenes fell that the service had sent."""
    if not session.left_out_here:
        return []
    words = {field.condition: field.left_out_by or field.title for field in FIELDS}
    return [words[name]() for name in session.compared_here if name in words]

# SPDX-License-Identifier: GPL-2.0-or-later
"""What `datacosmos:searchcatalogue` begins with, and which of the scenes it has given before."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
)

from ..adapters.folders import profile_folder
from ..adapters.i18n import translate
from .parameters import flag, text, with_help

if TYPE_CHECKING:
    from ...core.catalogue.query import SearchQuery
    from ...core.catalogue.watching import News, Reader, Watches
    from ...core.job import Monitor
    from ...core.service.client import Client

SAVED_SEARCH, QUERY, NEW_ONLY, STATE = "SAVED_SEARCH", "QUERY", "NEW_ONLY", "STATE"


def parameters_of_kept_search() -> tuple[QgsProcessingParameterDefinition, ...]:
    """Return the parameters for a search that is kept, and for what of it is new."""
    state = QgsProcessingParameterFile(
        STATE,
        translate("DataCosmos", "File that remembers the scenes"),
        Qgis.ProcessingFileParameterBehavior.File,
        optional=True,
    )
    query = text(
        QUERY,
        translate("DataCosmos", "Search as JSON"),
        translate(
            "DataCosmos", "As the panel copies it. Other parameters that are given win over it."
        ),
    )
    query.setFlags(query.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return (
        text(
            SAVED_SEARCH,
            translate("DataCosmos", "Saved search"),
            translate(
                "DataCosmos",
                "The name of a saved search of this profile. Other parameters that are given win "
                "over it.",
            ),
        ),
        flag(
            NEW_ONLY,
            translate("DataCosmos", "New scenes only"),
            translate(
                "DataCosmos",
                "Only scenes that no earlier run has given. Needs a saved search, or a file that "
                "remembers the scenes. The first run gives none: it remembers what there is.",
            ),
        ),
        query,
        with_help(
            state,
            translate(
                "DataCosmos",
                "Where NEW_ONLY remembers what it has given; made if it isn't there. Empty for the "
                "profile, by the name of the saved search.",
            ),
            is_advanced=True,
        ),
    )


def is_given(parameters: dict[str, Any], name: str) -> bool:
    """Return whether a parameter has a value that the user gave."""
    return parameters.get(name) not in (None, "")


class KeptSearch:
    """Reads the parameters of `parameters_of_kept_search`."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> None:
        self.name = str(algorithm.parameterAsString(parameters, SAVED_SEARCH, context)).strip()
        self._query = str(algorithm.parameterAsString(parameters, QUERY, context)).strip()
        self._state = str(algorithm.parameterAsString(parameters, STATE, context)).strip()
        self.is_new_only = bool(algorithm.parameterAsBool(parameters, NEW_ONLY, context))
        self._folder = profile_folder()

    def problem(self, *, has_area: bool) -> str:
        """Say in the parameters' names what is wrong; empty if nothing is."""
        if self.name and self._query:
            return translate("DataCosmos", "Give SAVED_SEARCH or QUERY, not both.")
        if not (self.name or self._query or has_area):
            return translate("DataCosmos", "Give EXTENT, the search area, or IDS, or SAVED_SEARCH.")
        if self.is_new_only and not (self.name or self._state):
            return translate(
                "DataCosmos", "NEW_ONLY needs SAVED_SEARCH, or STATE to remember the scenes."
            )
        return ""

    def query(self) -> SearchQuery | None:
        """Return the search to begin with, None if there is none.

        Raises:
            InputError: there is none of this name, or it can't be read.
        """
        from ...core.catalogue.query import SearchQuery

        if self.name:
            from ...core.catalogue.saved_searches import SavedSearches

            return SavedSearches(self._folder).get(self.name).query
        return SearchQuery.from_json(_read(self._query)) if self._query else None

    def watches(self) -> Watches:
        """Return where it is remembered what was given."""
        from ...core.catalogue.watching import FILE_NAME, Watches

        return Watches(Path(self._state) if self._state else self._folder / FILE_NAME)


class NewScenes:
    """The scenes of one run that no earlier run has given."""

    def __init__(self, watches: Watches, name: str, most: int | None) -> None:
        self._watches, self._name, self._most = watches, name, most
        self._reader: Reader | None = None
        self._given: frozenset[str] = frozenset()

    def find(self, client: Client, query: SearchQuery, monitor: Monitor) -> News:
        """Return the news, as far as this run gives them."""
        from dataclasses import replace

        from ...core.catalogue.watching import NewsJob, Reader

        self._reader = Reader.in_script(self._name, client.connection.origin)
        news = NewsJob(client, query, self._watches, self._reader).run(monitor)
        # What is left over stays new for the next run.
        given = news.new if self._most is None else news.new[: self._most]
        left_over = {one.key for one in news.new[len(given) :]}
        self._given = news.keys - left_over
        return replace(news, new=given)

    def mark(self) -> None:
        """Remember them as given. Called once they are written.

        Raises:
            StoreError: they will be given again.
        """
        if self._reader is not None:
            self._watches.mark(self._reader, self._given, datetime.now(timezone.utc))

    @staticmethod
    def report(news: News, feedback: QgsProcessingFeedback) -> None:
        """Say what came of it."""
        if news.is_first:
            feedback.pushInfo(
                translate(
                    "DataCosmos",
                    "The first run: {} scenes are remembered. From now on new ones are given.",
                ).format(len(news.keys))
            )
        else:
            feedback.pushInfo(
                translate("DataCosmos", "{} new scenes of {}.").format(
                    len(news.new), len(news.keys)
                )
            )
        for remark in news.remarks:
            feedback.pushWarning(remark)


def _read(written: str) -> Any:
    from ...core.errors import InputError
    from ...core.json_text import read_json

    try:
        return read_json(written, is_ours=True)
    except ValueError as error:
        raise InputError(
            translate("DataCosmos", "QUERY is no JSON: {}.").format(error),
            translate("DataCosmos", "Copy the search anew in the panel."),
        ) from error

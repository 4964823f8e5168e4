# SPDX-License-Identifier: GPL-2.0-or-later
"""Cover many areas at once, at the least price over all of them together."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from ..catalogue.query import SearchQuery
from ..errors import ApiError, InputError, NotFound, ResponseError
from ..job import Monitor
from ..money import total_by_currency
from ..threads import run_parallel
from ..wording import tr, tr_n
from .areas import AreasCover, AreasLine, AreaSummary, NamedArea, Terms, checked_areas
from .wishes import ANYTHING, Wishes

if TYPE_CHECKING:
    from ..catalogue.search import FoundItem
    from ..geo.geometry import Aoi
    from ..sales.order import LineItem
    from ..service.client import Client
    from .part_prices import PartPrices
    from .search import Effort

__all__ = [
    "AreaSummary",
    "AreasCover",
    "AreasLine",
    "CoverAreasJob",
    "NamedArea",
]

# Blocks that are searched at the same time.
_AT_ONCE = 3
# Of the work; choosing follows.
_SEARCHED = 0.4
# Of one search; what more there are is said.
MOST_SCENES = 50_000


@dataclass(frozen=True)
class CoverAreasJob:
    """Search for scenes of many areas, and choose those that cover them at the least price.

    Areas that some scene serves together are covered together: what is sought is the least price
    of the whole, not that of one area after the other, and each scene is bought once. Areas that
    no scene joins don't depend on each other, and are covered on their own.

    Args:
        areas: in any number; one that can't be covered doesn't keep the others from it.
        query: what scenes must be; its own area isn't looked at, and all that it finds is taken.
        wishes: what the scenes must be besides.
        owned, ordered: see `CoverAreaJob`.
        effort: how hard to look, for all areas together.
        part_prices: asks what parts cost; None for whole scenes only.
        tolerance_percent: of each area, see `CoverAreaJob`.
    """

    client: Client
    areas: Sequence[NamedArea]
    query: SearchQuery = field(default_factory=lambda: SearchQuery(limit=None))
    wishes: Wishes = ANYTHING
    owned: Collection[LineItem] = ()
    ordered: Collection[LineItem] = ()
    effort: Effort | None = None
    part_prices: PartPrices | None = None
    tolerance_percent: float = 0.05

    def run(self, monitor: Monitor) -> AreasCover:
        """Search and choose.

        Raises:
            InputError: none of the areas can be covered.
            AuthError, NetworkError, Cancelled: these stop the whole.
        """
        # Here and not above: shapely and numpy load when something is to be covered.
        from .joint import JointCover

        areas = checked_areas(self.areas)
        good = [n for n, area in enumerate(areas) if area.aoi is not None]
        if not good:
            raise _no_area(areas)
        aois = [areas[n].aoi for n in good]
        found, problems, remarks, searches = self._search(aois, monitor)  # type: ignore[arg-type]
        terms = Terms(
            self.wishes,
            self.owned,
            self.ordered,
            self.effort,
            self.part_prices,
            self.tolerance_percent,
        )
        joint = JointCover(terms, [areas[n] for n in good], found, problems)
        joint.run(monitor, _SEARCHED)
        by_place = dict(zip(good, joint.summaries))
        summaries = tuple(
            by_place.get(n) or AreaSummary(area, problem=area.problem)
            for n, area in enumerate(areas)
        )
        monitor.progress(1.0, tr_n(len(areas), "1 area covered", "{n} areas covered"))
        return AreasCover(
            tuple(joint.lines),
            summaries,
            total_by_currency(one.line.price for one in joint.lines if not one.line.is_owned),
            total_by_currency(joint.whole_totals),
            len(found),
            searches,
            tuple(dict.fromkeys([*remarks, *joint.remarks])),
        )

    # ---- what there is

    def _search(
        self, aois: Sequence[Aoi], monitor: Monitor
    ) -> tuple[list[FoundItem], dict[int, str], list[str], int]:
        """Return the scenes, why some areas couldn't be searched, and what is to be said."""
        from .near_areas import blocks_of

        blocks = blocks_of(aois)
        count = len(blocks)

        def report(done: int) -> None:
            text = tr("{done} of {count} searches done", done=done, count=count)
            monitor.progress(_SEARCHED * done / count, text)

        workers = min(_AT_ONCE, self.client.settings.at_once(count))
        answers = run_parallel(
            lambda block, watch: self._search_block([aois[n] for n in block], watch),
            blocks,
            workers,
            monitor,
            report,
        )
        found: dict[str, FoundItem] = {}
        problems: dict[int, str] = {}
        remarks: list[str] = []
        for block, answer in zip(blocks, answers):
            for item in answer.found:
                found.setdefault(item.key, item)
            problems.update({block[place]: text for place, text in answer.problems.items()})
            remarks += answer.remarks
        # The same scenes are the same input, in whatever order searches end.
        return [found[key] for key in sorted(found)], problems, remarks, count

    def _search_block(self, aois: Sequence[Aoi], monitor: Monitor) -> _Answer:
        from ..catalogue.search_job import SearchJob
        from .near_areas import searched

        limit = self.query.limit or MOST_SCENES
        query = replace(self.query, aoi=searched(aois, monitor), ids=(), limit=limit)
        try:
            result = SearchJob(self.client, query).run(_Quiet(monitor))
        except NotFound:  # a collection: of no area would anything be found
            raise
        except (ApiError, ResponseError, InputError) as error:
            if len(aois) == 1:
                return _Answer(problems={0: error.message})
            # One of them may be more than the service takes: the others aren't lost for it.
            middle = len(aois) // 2
            first = self._search_block(aois[:middle], monitor)
            return first.plus(self._search_block(aois[middle:], monitor), middle)
        said = list(result.remarks)
        if result.continuation is not None and len(result.found) >= limit:
            said.append(
                tr("There are more than {count} scenes: the others weren't looked at.", count=limit)
            )
        return _Answer(result.found, {}, tuple(said))


@dataclass(frozen=True)
class _Answer:
    """What a search of several areas brought.

    Args:
        problems: why some couldn't be searched, by their places among them.
    """

    found: tuple[FoundItem, ...] = ()
    problems: Mapping[int, str] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()

    def plus(self, other: _Answer, moved: int) -> _Answer:
        """Return both, the places of the other moved on by so many."""
        problems = {**self.problems, **{n + moved: text for n, text in other.problems.items()}}
        return _Answer(self.found + other.found, problems, self.remarks + other.remarks)


class _Quiet(Monitor):
    """Passes cancelling on; progress is told by who knows of all searches."""

    def __init__(self, outer: Monitor) -> None:
        self._outer = outer

    def cancelled(self) -> bool:
        return self._outer.cancelled()

    def on_stop(self, cut: Any) -> Any:
        return self._outer.on_stop(cut)


def _no_area(areas: Sequence[NamedArea]) -> InputError:
    if not areas:
        return InputError(tr("There is no area to cover."), tr("Give at least one polygon."))
    first = areas[0]
    return InputError(
        tr("None of the areas can be covered. {name}: {problem}", name=first.name,
           problem=first.problem),
        tr("Mend the polygons, or choose others."),
    )  # fmt: skip

# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of a proposal, to be written when somebody wants it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...core.cover.cover_area import CoverAreaJob
    from ...core.cover.report import CoverReport
    from ...core.job import Monitor
    from ...core.orders.overlap_job import CoveredArea
    from ...core.sales.order import LineItem


@dataclass(frozen=True)
class CoverPaper:
    """A report, and the job that can explain what isn't explained in it yet."""

    report: CoverReport
    job: CoverAreaJob

    @property
    def lines(self) -> frozenset[LineItem]:
        """What the proposal buys."""
        return frozenset(line.line for line in self.report.cover.to_buy)

    @property
    def area(self) -> CoveredArea:
        """What its scenes are bought for."""
        from ...core.orders.overlap_job import CoveredArea

        least = self.job.least_percent(self.report.cover)
        return CoveredArea(self.job.aoi, self.lines, least)

    def write(self, path: Path, monitor: Monitor) -> None:
        """Write it as JSON or HTML, by the ending of the name. Not on the main thread.

        Raises:
            StoreError, Cancelled.
        """
        from ...core.cover.report import write_cover_report

        cover = self.job.explained(self.report.cover, monitor)
        write_cover_report(path, replace(self.report, cover=cover))

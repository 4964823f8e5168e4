# SPDX-License-Identifier: GPL-2.0-or-later
"""A proposal as a file to be checked by others: a page to read, or JSON for programs.

Neither holds an address, a token or an account; all that comes from the service is escaped.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from html import escape
from pathlib import Path
from typing import Any

from ..disk.atomic import write_atomically
from ..errors import StoreError
from ..geo.geometry import Aoi
from ..geo.wkb import wkb_of_geojson
from ..money import Money, amount_text
from ..wording import day, km2_text, later, number, square_km, tr, tr_n
from .claims import bound_text, ordered_text
from .proposed import (
    CHEAPEST,
    CLEAREST,
    NEAREST_DATES,
    NEWEST,
    WHOLE_SCENES,
    Choice,
    ProposedCover,
    ProposedLine,
    percent_text,
)
from .report_map import map_of
from .why import sentence
from .wishes import DAY, PLATFORM, Wishes

FORMAT = "datacosmos-cover-report/1"
_KINDS = {
    CHEAPEST: later("cheapest"),
    WHOLE_SCENES: later("whole scenes only"),
    CLEAREST: later("clearest"),
    NEAREST_DATES: later("fewest days apart"),
    NEWEST: later("newest"),
}
_STYLE = (
    "body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
    "table{border-collapse:collapse;width:100%}"
    "th,td{border:1px solid #999;padding:.3em .5em;text-align:left;vertical-align:top}"
    "svg{max-width:100%;height:auto}"
)


@dataclass(frozen=True)
class CoverReport:
    """What is written of a proposal.

    Args:
        cover: the one that was chosen, best with its reasons: see `CoverAreaJob.explained`.
        choice: what it was chosen from.
        aoi, wishes: what was asked for.
        made_at: when it was proposed, UTC.
    """

    cover: ProposedCover
    choice: Choice
    aoi: Aoi
    wishes: Wishes
    made_at: datetime

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON: amounts are texts, areas km² on the ellipsoid, places EPSG:4326."""
        return {
            "format": FORMAT,
            "made_at": _moment_text(self.made_at),
            "area": {"km2": round(self.aoi.area_km2, 6), "geometry": self.aoi.to_geojson()},
            "wishes": _json_of_wishes(self.wishes),
            **_json_of_cover(self.cover),
            "lines": [self._json_of_line(line) for line in self.cover.lines],
            "gaps": self.cover.gaps,
            "alternatives": [_json_of_cover(one) for one in self.choice.alternatives],
        }

    def _json_of_line(self, line: ProposedLine) -> dict[str, Any]:
        item, why = line.found.item, line.why
        return {
            "collection": line.line.collection,
            "item": line.line.item,
            "level": line.line.level,
            "platform": item.platform,
            "acquired": _moment_text(item.acquired) if item.acquired else None,
            "cloud_cover": item.cloud_cover,
            "price": _json_of_money(line.price),
            "is_owned": line.is_owned,
            "owned_levels": list(line.owned_levels),
            "ordered_levels": list(line.ordered_levels),
            "covers_percent": self._covered_percent(line),
            "footprint": item.geometry,
            "part": None if line.line.part is None else line.line.part.to_geojson(),
            "part_km2": None if line.line.part is None else line.line.part.area_km2,
            "why": why
            and {
                "uncovered_km2": why.uncovered_km2,
                "next_total": _json_of_money(why.next_total),
                "instead": [str(one) for one in why.instead],
                "whole_price": _json_of_money(why.whole),
            },
        }

    def _covered_percent(self, line: ProposedLine) -> float | None:
        part = line.line.part
        outline = line.found.item.footprint if part is None else wkb_of_geojson(part.to_geojson())
        return self.aoi.coverage_percent(outline)

    def to_html(self) -> str:
        """Return it as a page that needs nothing else, with a map."""
        title = escape(tr("Scenes that cover an area"))
        parts = [
            "<!DOCTYPE html>",
            f'<html><head><meta charset="utf-8"><title>{title}</title>',
            f"<style>{_STYLE}</style></head><body><h1>{title}</h1>",
            _facts(self._facts()),
            map_of(self.aoi, self.cover),
            f"<h2>{escape(tr('Scenes'))}</h2>",
            self._table_of_lines(),
            f"<h2>{escape(tr('Alternatives'))}</h2>",
            self._table_of_alternatives(),
            "</body></html>",
        ]
        return "\n".join(parts) + "\n"

    def _facts(self) -> list[tuple[str, str]]:
        cover = self.cover
        found = [
            (tr("Made"), _moment_text(self.made_at)),
            (tr("Area"), tr("{km2} km²", km2=km2_text(self.aoi.area_km2))),
            (tr("Wishes"), "; ".join(wishes_in_words(self.wishes)) or tr("none")),
            (tr("Total"), total_text(cover)),
            (tr("Scenes"), _count_text(cover)),
            (
                tr("Coverage"),
                tr(
                    "{covered} % of the area; all scenes together cover {coverable} %",
                    covered=percent_text(cover.covered_percent),
                    coverable=percent_text(cover.coverable_percent),
                ),
            ),
            (tr("Cloud cover"), cloud_text(cover)),
            (tr("Dates"), dates_text(cover)),
            (tr("Proof"), bound_text(cover, self.wishes)),
            (tr("Looked at"), looked_at_text(cover)),
        ]
        if cover.parts_note:
            found.append((tr("Parts"), cover.parts_note))
        return found + [(tr("Remark"), remark) for remark in cover.remarks]

    def _table_of_lines(self) -> str:
        head = [
            tr("Scene"), tr("Satellite"), tr("Date"), tr("Level"), tr("Cloud"), tr("Price"),
            tr("Why"),
        ]  # fmt: skip
        return _table(head, [_cells_of(line) for line in self.cover.lines])

    def _table_of_alternatives(self) -> str:
        head = [
            tr("Kind"), tr("Total"), tr("Scenes"), tr("Coverage"), tr("Cloud cover"), tr("Dates")
        ]  # fmt: skip
        rows = [
            [
                kinds_text(one),
                one.total.written(),
                _count_text(one),
                f"{percent_text(one.covered_percent)} %",
                cloud_text(one),
                dates_text(one),
            ]
            for one in self.choice.alternatives
        ]
        return _table(head, rows)


def write_cover_report(path: Path, report: CoverReport) -> None:
    """Write a report that replaces what was there, wholly or not at all.

    Args:
        path: JSON if its name ends in ".json", else HTML.

    Raises:
        StoreError: the file can't be written.
    """
    if path.suffix.lower() == ".json":
        text = json.dumps(report.to_json(), ensure_ascii=False, indent=1, allow_nan=False) + "\n"
    else:
        text = report.to_html()
    try:
        write_atomically(path, text.encode())
    except OSError as error:
        raise StoreError(
            tr("The report {path} can't be written: {reason}.", path=path, reason=error.strerror),
            tr("Choose another folder, or make room on the disk."),
        ) from error


def report_beside(offer: Path) -> Path:
    """Return where the report of an offer's proposal goes: "offer.gpkg" has "offer.cover.html"."""
    return offer.with_name(f"{offer.stem}.cover.html")


def total_text(cover: ProposedCover) -> str:
    """Return what a proposal costs, and beside it what whole scenes would."""
    if cover.whole_total is None:
        return cover.total.written()
    return tr(
        "{total} with parts of scenes; whole scenes {whole}",
        total=cover.total,
        whole=cover.whole_total,
    )


def kinds_text(cover: ProposedCover) -> str:
    """Return what a proposal is the best at, in words."""
    return ", ".join(_KINDS[kind]() for kind in cover.kinds)


def cloud_text(cover: ProposedCover) -> str:
    """Return the cloud cover of a proposal in words."""
    unknown = tr("not known of {count}", count=cover.cloud_unknown)
    if cover.mean_cloud is None:
        return unknown
    mean = tr("{percent} % on the average of the area", percent=number(f"{cover.mean_cloud:.1f}"))
    return f"{mean}; {unknown}" if cover.cloud_unknown else mean


def dates_text(cover: ProposedCover) -> str:
    """Return the days of a proposal in words."""
    first, last = cover.first_day, cover.last_day
    if first is None or last is None:
        return tr("not known")
    if first == last:
        return day(first)
    return tr(
        "{first} to {last}, {days} days apart",
        first=day(first),
        last=day(last),
        days=(last - first).days,
    )


def looked_at_text(cover: ProposedCover) -> str:
    """Return in words what there was to choose from, and what was left out."""
    looked = tr("{count} acquisitions", count=cover.looked_at)
    if not cover.left_out.total:
        return looked
    reasons = ", ".join(cover.left_out.sentences())
    return tr("{looked_at}; left out: {reasons}", looked_at=looked, reasons=reasons)


def wishes_in_words(wishes: Wishes) -> list[str]:
    """Return the wishes in words, one each."""
    found = []
    if wishes.min_level:
        found.append(tr("at least level {level}", level=wishes.min_level))
    if wishes.one_of == DAY:
        found.append(tr("all of one day"))
    if wishes.one_of == PLATFORM:
        found.append(tr("all of one satellite"))
    if wishes.most_scenes is not None:
        found.append(tr_n(wishes.most_scenes, "at most 1 scene", "at most {n} scenes"))
    if wishes.budget is not None:
        found.append(tr("for at most {budget}", budget=wishes.budget))
    if wishes.most_cloud is not None:
        found.append(
            tr("each at most {percent} % cloudy", percent=number(f"{wishes.most_cloud:g}"))
        )
    if wishes.only_whole:
        found.append(tr("whole scenes only"))
    return found


def _cells_of(line: ProposedLine) -> list[str]:
    item = line.found.item
    cloud = (
        tr("not known")
        if item.cloud_cover is None
        else f"{number(format(item.cloud_cover, '.0f'))} %"
    )
    price = tr("yours already") if line.is_owned else line.price.written()
    notes = [sentence(line)]
    if line.owned_levels:
        notes.append(tr("You own {levels} of it.", levels=", ".join(line.owned_levels)))
    if line.ordered_levels:
        notes.append(ordered_text(line))
    taken = day(line.day) if line.day else tr("not known")
    part = line.line.part
    scene = line.line.key
    if part is not None:
        scene = tr("{item}, {size} of it", item=scene, size=square_km(part.area_km2))
    return [
        scene, item.platform, taken, line.line.level, cloud, price, " ".join(notes).strip()
    ]  # fmt: skip


def _count_text(cover: ProposedCover) -> str:
    if cover.has_parts:
        parts = sum(line.line.part is not None for line in cover.to_buy)
        return tr(
            "{count}, {owned} of them yours; {parts} parts to buy",
            count=cover.scene_count,
            owned=cover.owned_count,
            parts=parts,
        )
    if not cover.owned_count:
        return str(len(cover.lines))
    return tr("{count}, {owned} of them yours", count=len(cover.lines), owned=cover.owned_count)


def _facts(pairs: list[tuple[str, str]]) -> str:
    rows = "".join(
        f"<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>" for name, value in pairs
    )
    return f"<table>{rows}</table>"


def _table(head: list[str], rows: list[list[str]]) -> str:
    heads = "".join(f"<th>{escape(one)}</th>" for one in head)
    lines = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>\n" for row in rows
    )
    return f"<table><tr>{heads}</tr>\n{lines}</table>"


def _json_of_cover(cover: ProposedCover) -> dict[str, Any]:
    return {
        "kinds": list(cover.kinds),
        "total": _json_of_money(cover.total),
        "lower_bound": _json_of_money(cover.lower_bound),
        "is_exact": cover.is_exact,
        "gap_percent": cover.gap_percent,
        "covered_percent": cover.covered_percent,
        "coverable_percent": cover.coverable_percent,
        "scenes": len(cover.lines),
        "whole_total": _json_of_money(cover.whole_total),
        "parts_note": cover.parts_note,
        "owned": cover.owned_count,
        "mean_cloud": cover.mean_cloud,
        "cloud_unknown": cover.cloud_unknown,
        "first_day": cover.first_day.isoformat() if cover.first_day else None,
        "last_day": cover.last_day.isoformat() if cover.last_day else None,
        "looked_at": cover.looked_at,
        "left_out": cover.left_out.counts(),
        "remarks": list(cover.remarks),
    }


def _json_of_wishes(wishes: Wishes) -> dict[str, Any]:
    budget = wishes.budget
    amount = budget if isinstance(budget, Money) or budget is None else Money(budget, "")
    found: Mapping[str, Any] = {
        "min_level": wishes.min_level or None,
        "one_of": wishes.one_of or None,
        "most_scenes": wishes.most_scenes,
        "budget": _json_of_money(amount),
        "most_cloud": wishes.most_cloud,
        "only_whole": wishes.only_whole or None,
    }
    return {name: value for name, value in found.items() if value is not None}


def _json_of_money(money: Money | None) -> dict[str, str] | None:
    if money is None:
        return None
    return {"amount": amount_text(money.amount), "currency": money.currency}


def _moment_text(moment: datetime) -> str:
    return moment.astimezone(timezone.utc).isoformat(timespec="seconds")

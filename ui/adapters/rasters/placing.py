# SPDX-License-Identifier: GPL-2.0-or-later
"""Where an image belongs: by which of all that is said about it.

A map-projected level goes by its geotransform, one that isn't by its coefficients; where the
level is unknown, or what comes first lies elsewhere, the item's footprint decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry

from ....core.stac.items import LEVELS, UNPROJECTED_LEVELS
from ....core.stac.placement import (
    PROJECTION_ENDING,
    WORLD_ENDINGS,
    read_projection_file,
    read_world_file,
    stated_grid,
)
from ....core.stac.rpc import is_fitting, is_rpc_file, may_hold_rpc, read_rpc
from ..i18n import translate
from ..map.footprint_features import footprint_geometry
from ..writing import HAND
from .files import Dataset, RasterUnusable
from .frames import (
    FEWEST_POINTS,
    Frame,
    Means,
    agreement,
    are_degrees,
    crs_from_text,
    distance_km,
    map_crs,
    map_projection,
    overlap,
    own_frames,
    points_in,
    transform_in,
)

if TYPE_CHECKING:
    from ....core.delivery.downloads import DownloadedFile
    from ....core.stac.items import Item
    from ....core.stac.placement import Transform

_PROJECTED_FIRST = (Means.GRID, Means.RPC, Means.POINTS, Means.CATALOGUE)
_SENSED_FIRST = (Means.RPC, Means.POINTS, Means.GRID, Means.CATALOGUE)
# Shares of a scene and its footprint: these lie in another place, in the same, equally well.
_ELSEWHERE, _THERE, _ALIKE = 0.02, 0.5, 0.1
_LONG_KM = 10.0


class NoPlace(RasterUnusable):
    """Nothing says where an image lies."""


@dataclass(frozen=True)
class Placement:
    """How an image is placed.

    Args:
        is_seen_so: whether QGIS places the file itself like this; else it needs a view.
        remarks: in words, what makes the place doubtful.
    """

    frame: Frame
    is_seen_so: bool
    remarks: tuple[str, ...] = ()


def choose_placement(
    dataset: Dataset, image: Path, key: str, files: Sequence[DownloadedFile]
) -> Placement:
    """Return how to place an image.

    Args:
        image: the downloaded file; for its name, and those of files beside it.
        key: of its asset.
        files: all that were downloaded of its item.

    Raises:
        NoPlace: nothing says where it lies.
    """
    item = files[0].item
    footprint = footprint_geometry(item.geometry) if item.geometry else None
    frames = own_frames(dataset)
    unreadable = unreadable_rpc(files)
    if all(frame.means is not Means.RPC for frame in frames):
        is_known = item.level in LEVELS and item.level not in UNPROJECTED_LEVELS
        is_placed = bool(frames) and is_known
        frames += _by_coefficients(image, dataset, files, footprint, only_meant=is_placed)
    if not frames:
        frames = _stated_frames(dataset, image, key, files, footprint)
    if not frames:
        raise NoPlace(no_place(item, unreadable))
    frame, outline = _best(frames, item, footprint)
    remarks = []
    if footprint is not None and outline is not None and _lies_elsewhere(outline, footprint):
        remarks.append(
            translate("DataCosmos", "{} lies {} km from its footprint.").format(
                image.name, _rounded(distance_km(outline, footprint))
            )
        )
    if not frame.crs and frame.means is not Means.RPC:
        remarks.append(
            translate(
                "DataCosmos",
                "{} doesn't say in which reference system (CRS) it lies. Set that of its layer.",
            ).format(image.name)
        )
    if unreadable and frame.means is not Means.RPC and item.level in UNPROJECTED_LEVELS:
        remarks.append(
            translate(
                "DataCosmos", "{} may lie in a wrong place: the coefficients in {} can't be read."
            ).format(image.name, ", ".join(unreadable))
        )
    return Placement(frame, _is_seen_so(dataset, frame), tuple(remarks))


def _is_seen_so(dataset: Dataset, frame: Frame) -> bool:
    """Return whether QGIS shows the file itself in this frame; it prefers to warp."""
    is_plain = frame.means is Means.GRID and frame.is_north_up
    transform = transform_in(dataset)
    if not is_plain or transform is None or transform[2] or transform[4]:
        return False
    return not dataset.GetGCPCount() and not dataset.GetMetadata("RPC")


def _best(
    frames: Sequence[Frame], item: Item, footprint: QgsGeometry | None
) -> tuple[Frame, QgsGeometry | None]:
    is_known = item.level in LEVELS
    order = _SENSED_FIRST if item.level in UNPROJECTED_LEVELS else _PROJECTED_FIRST
    ranked = sorted(frames, key=lambda frame: order.index(frame.means))
    outlines = [frame.outline() for frame in ranked]
    first = ranked[0], outlines[0]
    if len(ranked) == 1:
        return first
    if footprint is None:
        if is_known or outlines[0] is None:
            return first
        # Nothing else is known: who has coefficients delivered means them, unless both agree.
        for frame, outline in zip(ranked, outlines):
            if frame.means is Means.RPC and outline is not None:
                is_same = agreement(outlines[0], outline) > 1 - _ALIKE
                return first if is_same else (frame, outline)
        return first
    # By how much in common: of both together, which tells more; of the smaller, since an image
    # may be a part of its scene.
    compare = overlap if is_known else agreement
    shares = [0.0 if outline is None else compare(outline, footprint) for outline in outlines]
    best = max(range(len(ranked)), key=lambda number: shares[number])
    if is_known:
        is_wrong = shares[0] < _ELSEWHERE and shares[best] > _THERE
    else:
        is_wrong = shares[best] > shares[0] + _ALIKE
    return (ranked[best], outlines[best]) if is_wrong else first


def _rounded(number: float) -> str:
    return HAND.number(f"{number:.1f}" if number < _LONG_KM else f"{number:,.0f}")


def _lies_elsewhere(outline: QgsGeometry, footprint: QgsGeometry) -> bool:
    return overlap(outline, footprint) < _ELSEWHERE


def unreadable_rpc(files: Iterable[DownloadedFile]) -> list[str]:
    """Return the names of files that should hold coefficients, and in which none can be read."""
    meant = (file.path for file in files if is_rpc_file(file.asset, file.path.name))
    return [path.name for path in meant if read_rpc(path) is None]


def _by_coefficients(
    image: Path,
    dataset: Dataset,
    files: Iterable[DownloadedFile],
    footprint: QgsGeometry | None,
    *,
    only_meant: bool,
) -> list[Frame]:
    """Return the frame by the coefficients that were delivered for an image, none without any.

    Of several, those of an image of this size, or of the most similar name, or of the place.

    Args:
        only_meant: whether to look into nothing but files that are there for coefficients.
    """
    found: list[tuple[tuple[bool, bool, int], Frame]] = []
    width, height = dataset.RasterXSize, dataset.RasterYSize
    for file in files:
        name = file.path.name
        is_meant = is_rpc_file(file.asset, name)
        may_hold = is_meant or (not only_meant and may_hold_rpc(name))
        rpc = read_rpc(file.path) if may_hold else None
        if rpc is not None:
            rank = (is_fitting(rpc, width, height), is_meant, _common_start(name, image.name))
            found.append((rank, Frame(Means.RPC, width, height, rpc=rpc)))
    best = max((rank for rank, _frame in found), default=None)
    frames = [frame for rank, frame in found if rank == best]
    if len(frames) > 1 and footprint is not None:
        frames.sort(key=lambda frame: -_share(frame, footprint))
    return frames[:1]


def _share(frame: Frame, footprint: QgsGeometry) -> float:
    outline = frame.outline()
    return 0.0 if outline is None else agreement(outline, footprint)


def _common_start(one: str, other: str) -> int:
    pairs = zip(one.casefold(), other.casefold())
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _stated_frames(
    dataset: Dataset,
    image: Path,
    key: str,
    files: Sequence[DownloadedFile],
    footprint: QgsGeometry | None,
) -> list[Frame]:
    """Return where the image lies as its item, or files beside it, have it.

    For an image that says half of it, or nothing.
    """
    width, height = dataset.RasterXSize, dataset.RasterYSize
    grid = stated_grid(files[0].item, key)
    crs = next(
        (
            wkt
            for wkt in (
                map_crs(dataset.GetProjection()),
                _crs_beside(image, files),
                crs_from_text(grid.crs),
            )
            if wkt
        ),
        "",
    )
    if dataset.GetGCPCount() >= FEWEST_POINTS:
        is_sure = bool(crs)
        if not crs and all(are_degrees(p.GCPX, p.GCPY) for p in dataset.GetGCPs()):
            crs = crs_from_text("EPSG:4326")
        points = points_in(dataset, crs)
        frame = Frame(Means.POINTS, width, height, crs, points=points)
        is_known = is_sure or (crs and _is_possible(frame, footprint))
        return [frame if is_known else replace(frame, crs="")]
    transform = (
        transform_in(dataset) or _transform_beside(image, files) or grid.transform_of(width, height)
    )
    if transform is None:
        return []
    if crs:
        return [Frame(Means.CATALOGUE, width, height, crs, transform)]
    guesses = [crs_from_text("EPSG:4326")]
    if footprint is not None:
        middle = footprint.centroid().asPoint()
        guesses.append(map_projection(middle.x(), middle.y()))
    frames = (Frame(Means.CATALOGUE, width, height, guess, transform) for guess in guesses)
    possible = [frame for frame in frames if _is_possible(frame, footprint)]
    # At its own coordinates at least, as QGIS would have it.
    return possible[:1] or [Frame(Means.GRID, width, height, "", transform)]


def _is_possible(frame: Frame, footprint: QgsGeometry | None) -> bool:
    """Return whether a guess of the CRS puts the image where its item lies."""
    if footprint is None:
        return False
    outline = frame.outline()
    return outline is not None and overlap(outline, footprint) > _THERE


def _crs_beside(image: Path, files: Sequence[DownloadedFile]) -> str:
    texts = (read_projection_file(path) for path in _beside(image, files, (PROJECTION_ENDING,)))
    return next((wkt for text in texts if (wkt := crs_from_text(text))), "")


def _transform_beside(image: Path, files: Sequence[DownloadedFile]) -> Transform | None:
    paths = _beside(image, files, WORLD_ENDINGS)
    return next((found for path in paths if (found := read_world_file(path)) is not None), None)


def _beside(image: Path, files: Sequence[DownloadedFile], endings: tuple[str, ...]) -> list[Path]:
    """Return the downloaded files of a kind, that of the most similar name first."""
    paths = [file.path for file in files if file.path.name.lower().endswith(endings)]
    return sorted(paths, key=lambda path: -_common_start(path.name, image.name))


def no_place(item: Item, unreadable: Sequence[str]) -> str:
    """Return in words that nothing says where an item's image lies."""
    if unreadable:
        return translate(
            "DataCosmos",
            "{} isn't map-projected, and the coefficients (RPC) in {} can't be read.",
        ).format(item.id, ", ".join(unreadable))
    return translate(
        "DataCosmos",
        "{} isn't map-projected, and no RPC was delivered that says where it lies.",
    ).format(item.id)

# SPDX-License-Identifier: GPL-2.0-or-later
"""From the files of a delivery to images that are ready to be shown. For worker threads."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..i18n import translate
from ..writing import HAND
from .alpha import alpha_of, is_alpha
from .files import (
    Dataset,
    RasterUnusable,
    check_is_real,
    drivers_for,
    open_image,
    open_raster,
    picture_drivers_for,
)
from .frames import Means
from .optimised import shown_file
from .placing import choose_placement
from .separate import put_together
from .stretch import as_scaled, is_scaled, measure_stretch
from .texts import has_markup, write_plain_view
from .views import write_map_view

if TYPE_CHECKING:
    from ....core.delivery.downloads import DownloadedFile
    from ....core.delivery.order_folder import Delivery
    from ....core.delivery.provenance import Provenance
    from ....core.job import Monitor
    from ....core.stac.bands import Composite
    from ....core.stac.items import Item


@dataclass(frozen=True)
class PreparedImage:
    """An image and how to show it.

    Args:
        source: what QGIS opens: a downloaded file, or a virtual raster over such files.
        name: of the layer.
        bands: red, green and blue, or one for grey; numbers from 1.
        ranges: darkest and brightest value of each band, scaled as the band says.
        alpha: number of the band that says what is empty; None if there is none.
        collar: the value that all bands have where there is no image; None for none.
        means: by what it is placed on the map.
        provenance: of the (first) file behind it; None if unknown.
    """

    source: Path
    name: str
    bands: tuple[int, ...]
    ranges: tuple[tuple[float, float], ...]
    alpha: int | None
    collar: float | None
    means: Means
    provenance: Provenance | None


@dataclass(frozen=True)
class PreparedImages:
    """The images of one delivery.

    Args:
        group: title of the order's group in the layer tree.
        images: newest first.
        problems: in words, the images that can't be shown, or may lie in a wrong place; their
            files stay.
    """

    order_id: str
    group: str
    images: tuple[PreparedImage, ...]
    problems: tuple[str, ...]


def prepare_images(
    delivery: Delivery, monitor: Monitor, elevation_model: Path | None = None
) -> PreparedImages:
    """Return an image for each item of the delivery that has one, and what was wrong.

    Writes virtual rasters beside the files where bands must be put together or a scene must
    be warped.

    Args:
        elevation_model: for scenes that aren't map-projected; see `write_map_view`.
    """
    by_item: dict[tuple[str, str], list[DownloadedFile]] = {}
    for file in delivery.files:
        by_item.setdefault((file.item.collection, file.item.id), []).append(file)
    images: list[PreparedImage] = []
    problems: list[str] = []
    for count, files in enumerate(by_item.values()):
        monitor.check()
        monitor.progress(count / len(by_item), files[0].item.id)
        image, reasons = _best_image(files, elevation_model)
        problems += reasons
        if image is not None:
            images.append(image)
    images.sort(key=_acquired, reverse=True)
    return PreparedImages(delivery.order_id, group_title(delivery), tuple(images), tuple(problems))


def _best_image(
    files: Sequence[DownloadedFile], elevation_model: Path | None
) -> tuple[PreparedImage | None, list[str]]:
    """Return the best image that an item's files allow, and why a better one can't be shown."""
    from ....core.stac.bands import choose_composite

    item = files[0].item
    left = {file.asset.key: file for file in files}
    problems: list[str] = []
    rasters = _rasters_among(files)
    sizes = {key: _pixels_in(left[key]) for key in rasters}
    while True:
        composite = choose_composite(item, left, rasters, sizes)
        if composite is None:
            composite = choose_composite(item, left, _bought_pictures(left.values()))
        if composite is None:
            return None, problems
        try:
            image, remarks = _prepare(left, composite, elevation_model)
            return image, problems + remarks
        except RasterUnusable as error:
            problems.append(error.message)
        except OSError as error:
            problems.append(
                translate("DataCosmos", "{} can't be prepared: {}.").format(
                    item.id, error.strerror or error
                )
            )
        broken = [key for key in composite.assets if not _can_be_read(left[key])]
        for key in broken or composite.assets:
            del left[key]


def _can_be_read(file: DownloadedFile) -> bool:
    try:
        open_raster(file.path)
    except RasterUnusable:
        return False
    return True


def _pixels_in(file: DownloadedFile) -> int:
    """Return how many pixels a raster has; of one that is damaged, most: that is to be told."""
    try:
        dataset = open_raster(file.path)
    except RasterUnusable:
        return sys.maxsize
    return int(dataset.RasterXSize * dataset.RasterYSize)


def _rasters_among(files: Iterable[DownloadedFile]) -> list[str]:
    """Return the assets whose files begin as a raster's do, whatever they are called."""
    found = []
    for file in files:
        with contextlib.suppress(OSError):  # told when it is opened
            if drivers_for(file.path):
                found.append(file.asset.key)
    return found


def _bought_pictures(files: Iterable[DownloadedFile]) -> list[str]:
    """Return the assets that are PNG, JPEG or WebP, and what was bought: no preview of it."""
    from ....core.stac.data_assets import is_data

    found = []
    for file in files:
        with contextlib.suppress(OSError):  # as above
            if is_data(file.asset) and picture_drivers_for(file.path):
                found.append(file.asset.key)
    return found


def _prepare(
    by_key: Mapping[str, DownloadedFile], composite: Composite, elevation_model: Path | None
) -> tuple[PreparedImage, list[str]]:
    """Return the image, and what makes its place doubtful."""
    from ....core.delivery.provenance import read_provenance
    from ....core.stac.bands import Kind

    first = by_key[composite.red.asset]
    # What says where the whole image lies, beside it, says nothing of a part.
    files = [file for file in by_key.values() if first.part is None or file.part is not None]
    item, source = first.item, first.path
    if composite.kind is Kind.SEPARATE_BANDS:
        # Not the same for the whole images and for parts of them: one may be on the map.
        parts = {by_key[key].part for key in composite.assets} - {None}
        what = f"_{first.path.stem}" if parts else ""
        source = first.path.with_name(f"{first.path.parent.name}{what}_colour.vrt")
        colours = [by_key[key] for key in composite.assets]
        others = [by_key[key] for key in composite.others]
        placement = put_together(source, colours, others, files, elevation_model)
        dataset = open_image(source)
        bands: tuple[int, ...] = (1, 2, 3)
    else:
        source, dataset = _quickest(source)
        check_is_real(dataset, source)
        placement = choose_placement(dataset, first.path, first.asset.key, files)
        bands = ()
    alpha = alpha_of(dataset)
    is_stated = composite.kind is Kind.VISUAL or alpha == composite.alpha
    is_light = alpha is not None and not is_alpha(
        dataset, alpha, composite.measured, is_for_the_eye=is_stated
    )
    light = [alpha] if alpha is not None and is_light else []
    plain, sent = source.with_name(f"{source.stem}_plain.vrt"), source
    if light or has_markup(dataset):
        write_plain_view(plain, sent, light)
        source, dataset = plain, open_image(plain)
    bands = bands or bands_in(dataset, composite, item)
    balance = composite.kind is Kind.VISUAL
    stretch = measure_stretch(dataset, bands, composite.nodata, keeps_balance=balance)
    if stretch.is_file_wrong:
        write_plain_view(plain, sent, light, has_nodata=False)
        source, dataset = plain, open_image(plain)
    alpha, collar = alpha_number(dataset), stretch.collar
    # QGIS compares a transparent colour with what is stretched already, and a value with what is
    # scaled already: shadows would be holes, and a collar would be none.
    scaled = is_scaled(dataset, bands)
    is_veiled = collar is not None and alpha is None and (len(bands) > 1 or scaled)
    if is_veiled or not placement.is_seen_so:
        target = source.with_name(f"{source.stem}_map.vrt")
        has_alpha = write_map_view(
            target, source, placement.frame, collar=collar, elevation_model=elevation_model
        )
        if has_alpha:
            alpha, collar = alpha_of(dataset) or dataset.RasterCount + 1, None
        source = target
    ranges = as_scaled(open_image(source), bands, stretch.ranges) if scaled else stretch.ranges
    means = placement.frame.means
    part = translate("DataCosmos", "(only an area)") if first.part is not None else ""
    name = " ".join(filter(None, (item.id, what_is_shown(composite), part, _placed_by(means))))
    image = PreparedImage(
        source, name, bands, ranges, alpha, collar, means, read_provenance(first.path)
    )
    return image, list(placement.remarks)


def _quickest(path: Path) -> tuple[Path, Dataset]:
    """Return an image, or the copy of it that is drawn quicker, and its dataset."""
    copy = shown_file(path)
    if copy != path:
        with contextlib.suppress(RasterUnusable):
            return copy, open_raster(copy)
    return path, open_raster(path)


def alpha_number(dataset: Dataset) -> int | None:
    """Return the number that QGIS has for what says which pixels are empty, None if nothing."""
    from osgeo import gdal

    alpha = alpha_of(dataset)
    if alpha is None and dataset.GetRasterBand(1).GetMaskFlags() == gdal.GMF_PER_DATASET:
        return int(dataset.RasterCount) + 1  # the mask, as one band more
    return alpha


def bands_in(dataset: Dataset, composite: Composite, item: Item) -> tuple[int, ...]:
    """Return the band numbers to show, corrected by what the file has."""
    from osgeo import gdal

    from ....core.stac.bands import colours_by_labels

    count = dataset.RasterCount
    wanted = tuple(c.band for c in (composite.red, composite.green, composite.blue))
    opaque = count - (1 if alpha_of(dataset) is not None else 0)
    if opaque < len(wanted):
        return (1,)
    if composite.is_guessed or max(wanted) > count:
        labels = [dataset.GetRasterBand(n).GetDescription() for n in range(1, count + 1)]
        labelled = colours_by_labels(item, labels)
        if labelled is not None:
            return labelled
        by_colour = {
            dataset.GetRasterBand(number).GetColorInterpretation(): number
            for number in range(count, 0, -1)
        }
        colours = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand)
        if all(colour in by_colour for colour in colours):
            return tuple(by_colour[colour] for colour in colours)
        return (1, 2, 3)
    return wanted


def _placed_by(means: Means) -> str:
    """Return what the layer's name says of an image whose place isn't sure."""
    if means is Means.RPC:
        return translate("DataCosmos", "(RPC, not map-projected)")
    if means is Means.POINTS:
        return translate("DataCosmos", "(control points, not map-projected)")
    if means is Means.CATALOGUE:
        return translate("DataCosmos", "(placed by the catalogue)")
    return ""


def what_is_shown(composite: Composite) -> str:
    from ....core.stac.bands import Kind

    if composite.is_false_colour:
        return translate("DataCosmos", "false colour")
    if composite.kind is Kind.GREY:
        return composite.red.asset
    return translate("DataCosmos", "natural colour")


def group_title(delivery: Delivery) -> str:
    from ....core.sales.order import short_number

    number = short_number(delivery.order_id)
    if not number:
        return delivery.folder.name
    if delivery.ordered is None:
        return translate("DataCosmos", "Order {}").format(number)
    return translate("DataCosmos", "Order {} of {}").format(number, HAND.day(delivery.ordered))


def _acquired(image: PreparedImage) -> float:
    moment = image.provenance.acquired if image.provenance else None
    return moment.timestamp() if moment else 0.0

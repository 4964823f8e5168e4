# SPDX-License-Identifier: GPL-2.0-or-later
"""What image files say of themselves and shouldn't be believed.

Texts, above all: QGIS shows them as HTML, and evaluates expressions in a legend.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from osgeo import gdal

from ..i18n import translate
from ..plain_text import without_markup
from .files import Dataset, RasterUnusable, write_vrt

_BEGINNINGS = ("<", "[%")


def has_markup(dataset: Dataset) -> bool:
    """Return whether a text of the image would be taken for more than text."""
    return any(map(_is_more, _texts(dataset)))


def write_plain_view(
    path: Path, source: Path, opaque: Collection[int] = (), *, has_nodata: bool = True
) -> None:
    """Write a virtual raster at `path` that shows the source without such texts.

    Args:
        opaque: numbers of bands that the source takes for alpha, and that aren't.
        has_nodata: whether what it calls empty is so.

    Raises:
        RasterUnusable: GDAL can't do that.
        OSError: the disk refuses.
    """

    def make(target: str) -> Dataset:
        view = gdal.Translate(target, str(source), format="VRT")
        if view is None:
            return None
        view.SetProjection(without_markup(view.GetProjection()))
        for part in (view, *_bands(view)):
            kept = {k: v for k, v in part.GetMetadata().items() if not _is_more(f"{k}\n{v}")}
            part.SetMetadata(kept)
        for band in _bands(view):
            band.SetDescription(without_markup(band.GetDescription()))
            names = band.GetCategoryNames()
            if names:
                band.SetCategoryNames([without_markup(name) for name in names])
            if not has_nodata:
                band.DeleteNoDataValue()
        for number in opaque:
            view.GetRasterBand(number).SetColorInterpretation(gdal.GCI_Undefined)
        return view

    if not write_vrt(path, make):
        raise RasterUnusable(
            translate("DataCosmos", "{} can't be shown without the texts inside it.").format(
                source.name
            )
        )


def _is_more(text: str) -> bool:
    return any(beginning in text for beginning in _BEGINNINGS)


def _bands(dataset: Dataset) -> list[Dataset]:
    return [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]


def _texts(dataset: Dataset) -> Iterator[str]:
    yield dataset.GetProjection()
    for part in (dataset, *_bands(dataset)):
        for name, value in part.GetMetadata().items():
            yield from (name, value)
    for band in _bands(dataset):
        yield band.GetDescription()
        yield from band.GetCategoryNames() or ()

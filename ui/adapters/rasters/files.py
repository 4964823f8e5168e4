# SPDX-License-Identifier: GPL-2.0-or-later
"""Opening downloaded rasters with GDAL, and nothing but rasters of the kinds we expect.

A file is opened by named drivers after a look at its first bytes, so that text which GDAL
would take for a virtual raster, a web service or a list of other files stays shut.
"""

from __future__ import annotations

import contextlib
import html
import stat
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from osgeo import gdal

from ....core.disk.safe_files import UNFINISHED_SUFFIX, OwnFolder
from ....core.errors import DataCosmosError
from ..i18n import translate

Dataset = Any  # osgeo.gdal.Dataset; the bindings have no types

_TIFF_STARTS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_JP2_START = b"\0\0\0\x0cjP  \r\n\x87\n"
_JP2_DRIVERS = ("JP2OpenJPEG", "JP2KAK", "JP2ECW", "JP2MrSID", "JP2Lura")
_PICTURE_STARTS = ((b"\x89PNG\r\n\x1a\n", "PNG"), (b"\xff\xd8\xff", "JPEG"))
_LONGEST_START = 12
# GDAL opens these beside a raster by itself, with whatever driver they ask for.
_OVERVIEW_ENDINGS = (".ovr", ".msk")
_NOTES_ENDING = ".aux.xml"
_OVERVIEWS_ELSEWHERE = "OVERVIEW_FILE"


class RasterUnusable(DataCosmosError):
    """The file is no image that can be shown. It stays where it is."""


@contextlib.contextmanager
def quiet_gdal() -> Iterator[None]:
    """Keep GDAL from printing what goes wrong in this thread; what fails is told by us."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


@contextlib.contextmanager
def without_notes() -> Iterator[None]:
    """Keep GDAL from writing notes beside files in this thread: ours have all in them."""
    name = "GDAL_PAM_ENABLED"
    before = gdal.GetThreadLocalConfigOption(name)
    gdal.SetThreadLocalConfigOption(name, "NO")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(name, before)


def drivers_for(path: Path) -> list[str]:
    """Return the drivers that may open the file, none if it isn't TIFF or JPEG 2000.

    Raises:
        OSError: it can't be read.
    """
    with OwnFolder(path.parent).open_to_read(path.name) as stream:
        start = stream.read(_LONGEST_START)
    if start.startswith(_TIFF_STARTS):
        return ["GTiff"]
    if start == _JP2_START:
        return [name for name in _JP2_DRIVERS if gdal.GetDriverByName(name) is not None]
    return []


def picture_drivers_for(path: Path) -> list[str]:
    """Return the drivers that may open the file as a PNG, JPEG or WebP; none if it isn't that.

    Raises:
        OSError: it can't be read.
    """
    with OwnFolder(path.parent).open_to_read(path.name) as stream:
        start = stream.read(_LONGEST_START)
    if start.startswith(b"RIFF") and start.endswith(b"WEBP"):
        return ["WEBP"]
    return [name for beginning, name in _PICTURE_STARTS if start.startswith(beginning)]


def open_raster(path: Path) -> Dataset:
    """Return the GDAL dataset of a GeoTIFF or JPEG 2000 file; of a PNG, JPEG or WebP as well.

    Raises:
        RasterUnusable: it is something else, damaged, or points to other files.
    """
    try:
        drivers = drivers_for(path) or picture_drivers_for(path)
    except OSError as error:
        raise _unreadable(path, error) from error
    if not drivers:
        raise RasterUnusable(
            translate("DataCosmos", "{} is neither a GeoTIFF nor a JPEG 2000 image.").format(
                path.name
            )
        )
    _check_neighbours(path)
    dataset = _opened(path, drivers)
    if dataset is None or dataset.RasterCount == 0:
        raise RasterUnusable(
            translate("DataCosmos", "{} is damaged: GDAL can't open it.").format(path.name)
        )
    if _points_elsewhere(dataset):
        raise RasterUnusable(
            translate("DataCosmos", "{} isn't opened: it points to other data.").format(path.name)
        )
    return dataset


def open_level(path: Path, level: int) -> Dataset:
    """Return the dataset of a GeoTIFF or JPEG 2000 file, or of one of its smaller forms.

    Args:
        level: number of the smaller form, from 0; negative for the image itself.

    Raises:
        RasterUnusable: it is something else, damaged, or points to other files.
    """
    # What has a name that nobody can guess has nothing beside it that GDAL would take along.
    if not path.name.endswith(UNFINISHED_SUFFIX):
        open_raster(path)
    try:
        drivers = drivers_for(path)
    except OSError as error:
        raise _unreadable(path, error) from error
    dataset = _opened(path, drivers, level) if drivers else None
    if dataset is None or dataset.RasterCount == 0 or _points_elsewhere(dataset):
        raise RasterUnusable(
            translate("DataCosmos", "{} is damaged: GDAL can't open it.").format(path.name)
        )
    return dataset


def check_is_real(dataset: Dataset, path: Path) -> None:
    """Raise `RasterUnusable` if the pixels are complex numbers, of which a map shows nothing."""
    for number in range(1, dataset.RasterCount + 1):
        if gdal.DataTypeIsComplex(dataset.GetRasterBand(number).DataType):
            raise RasterUnusable(
                translate(
                    "DataCosmos",
                    "{} holds complex numbers (the amplitude and phase of a radar image), which "
                    "a map can't show. For an image of the amplitude, run: "
                    "gdal_translate DERIVED_SUBDATASET:AMPLITUDE:{} amplitude.tif",
                ).format(path.name, path)
            )


def open_image(path: Path) -> Dataset:
    """Return the dataset of a downloaded image, or of a virtual raster over such beside it.

    Raises:
        RasterUnusable: it is something else, damaged, or points to files elsewhere.
    """
    if path.suffix.lower() != ".vrt":
        return open_raster(path)
    _check_neighbours(path)
    view = _opened(path, ["VRT"])
    files = [] if view is None else [Path(name) for name in view.GetFileList() or ()]
    if not files or any(file.parent != path.parent for file in files):
        raise RasterUnusable(
            translate("DataCosmos", "{} isn't a view of the images beside it.").format(path.name)
        )
    return view


def call_gdal(call: Callable[[], Any]) -> Any:
    """Return what the call returns, None where GDAL fails.

    Whether GDAL raises is a switch of the whole process that belongs to others.
    """
    with quiet_gdal():
        try:
            return call()
        except RuntimeError:
            return None


def write_vrt(path: Path, make: Callable[[str], Dataset]) -> bool:
    """Have a virtual raster written, and put in its place when it is whole.

    Args:
        make: gets the path to write to, in the same folder; returns the dataset, or None.

    Returns:
        False if GDAL failed.

    Raises:
        RasterUnusable: something lies at the place that would lead whoever opens it elsewhere.
        OSError: the disk refuses.
    """
    folder = OwnFolder(path.parent)
    folder.check(path.name)
    _check_neighbours(path)
    fresh = path.with_name(f"{uuid.uuid4().hex}.part.vrt")
    try:
        dataset = call_gdal(lambda: make(str(fresh)))
        if dataset is None:
            return False
        call_gdal(dataset.FlushCache)
        del dataset
        if not fresh.is_file():
            return False
        folder.rename(fresh.name, path.name)
    finally:
        fresh.unlink(missing_ok=True)
    return True


def _check_neighbours(path: Path) -> None:
    """Raise `RasterUnusable` if GDAL would find something beside the raster that does harm."""
    try:
        trap = _endless_neighbour(path)
        pointer = _pointing_neighbour(path) if trap is None else None
    except OSError as error:
        raise _unreadable(path, error) from error
    if trap is not None:
        raise RasterUnusable(
            translate("DataCosmos", "{} isn't opened: {} beside it is no plain file.").format(
                path.name, trap
            )
        )
    if pointer is not None:
        raise RasterUnusable(
            translate("DataCosmos", "{} isn't opened: {} beside it points to other data.").format(
                path.name, pointer
            )
        )


def _endless_neighbour(path: Path) -> str | None:
    """Return the name of a pipe or device beside the raster, if any.

    GDAL looks at much that lies there, and would wait at the end of a pipe for ever.
    """
    for beside in path.parent.iterdir():
        with contextlib.suppress(FileNotFoundError):  # a link to nothing
            mode = beside.stat().st_mode
            if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
                return beside.name
    return None


def _pointing_neighbour(path: Path) -> str | None:
    """Return the name of a file beside the raster that would lead GDAL elsewhere, if any.

    Whatever its case, and also beside those: overviews have masks, and masks have overviews.
    """
    start = path.name.casefold()
    for beside in path.parent.iterdir():
        name = beside.name.casefold()
        if name.startswith(path.stem.casefold()) and beside.is_symlink():
            return beside.name
        if not name.startswith(start):
            continue
        if name.endswith(_OVERVIEW_ENDINGS):
            drivers = drivers_for(beside)
            dataset = _opened(beside, drivers) if drivers else None
            if dataset is None or _points_elsewhere(dataset):
                return beside.name
        if name.endswith(_NOTES_ENDING):
            notes = OwnFolder(path.parent).read(beside.name).decode("utf-8", "replace")
            if _OVERVIEWS_ELSEWHERE in html.unescape(notes):
                return beside.name
    return None


def _opened(path: Path, drivers: list[str], level: int = -1) -> Dataset | None:
    options = [f"OVERVIEW_LEVEL={level}"] if level >= 0 else []
    return call_gdal(
        lambda: gdal.OpenEx(
            str(path), gdal.OF_RASTER, allowed_drivers=drivers, open_options=options
        )
    )


def _points_elsewhere(dataset: Dataset) -> bool:
    return bool(dataset.GetMetadataItem(_OVERVIEWS_ELSEWHERE, "OVERVIEWS"))


def _unreadable(path: Path, error: OSError) -> RasterUnusable:
    return RasterUnusable(
        translate("DataCosmos", "{} can't be read: {}.").format(path.name, error.strerror)
    )

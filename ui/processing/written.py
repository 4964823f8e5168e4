# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether an output file holds what was written to it.

GDAL says nothing when the disk fills up while a GeoPackage, GeoJSON or FlatGeobuf file is
closed, and some of these open as if they were whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsFeature,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from ..adapters.i18n import translate

# What GDAL may leave beside the file itself.
_COMPANIONS = (".shp", ".shx", ".dbf", ".prj", ".cpg", ".qmd")
_DATABASE_COMPANIONS = ("-journal", "-wal", "-shm")


def check_written(
    destination: str, features: Sequence[QgsFeature], feedback: QgsProcessingFeedback
) -> None:
    """Read the file again and compare; anything but a file is taken for written.

    Args:
        destination: where the sink put the features.

    Raises:
        QgsProcessingException: features are missing; the file is removed.
    """
    if not Path(destination).is_file():
        return
    count = _count_in(destination)
    with_geometry = sum(feature.hasGeometry() for feature in features)
    if count < with_geometry or (features and not count):
        remove_output(destination)
        raise QgsProcessingException(
            translate(
                "DataCosmos",
                "The file {} can't be written: only {} of {} footprints are in it, so it was removed. "
                "Is the disk full?",
            ).format(destination, count, len(features))
        )
    if count < len(features):
        feedback.pushWarning(
            translate(
                "DataCosmos",
                "{} scenes have no footprint and are left out: the output format needs one.",
            ).format(len(features) - count)
        )


def check_rows(destination: str, count: int) -> None:
    """Read the file again and count its rows; anything but a file is taken for written.

    Raises:
        QgsProcessingException: rows are missing; the file is removed.
    """
    if not Path(destination).is_file():
        return
    found = _count_in(destination)
    if found < count:
        remove_output(destination)
        raise QgsProcessingException(
            translate(
                "DataCosmos",
                "The file {} can't be written: only {} of {} rows are in it, so it was removed. Is "
                "the disk full, or does its format need a footprint for each image? A GeoPackage "
                "needs none.",
            ).format(destination, found, count)
        )


def _count_in(destination: str) -> int:
    """Return how many features a file holds that was just written, and is closed again."""
    layer = QgsVectorLayer(destination, "written", "ogr")
    count = sum(1 for _ in layer.getFeatures()) if layer.isValid() else 0
    del layer  # Windows removes no file that is open
    return count


def remove_output(destination: str) -> None:
    """Remove an output file that isn't whole, with what belongs to it."""
    path = Path(destination)
    if not path.is_file():
        return
    companions = [Path(destination + ending) for ending in _DATABASE_COMPANIONS]
    if path.suffix.lower() == ".shp":
        companions += [path.with_suffix(ending) for ending in _COMPANIONS]
    for companion in (path, *companions):
        companion.unlink(missing_ok=True)

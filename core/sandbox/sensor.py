# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenes as the sensor sees them: the frame is the footprint, and coefficients place it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from osgeo import gdal, osr

from .shapes import Point

_HEIGHT_SCALE_M = 500.0
# Seen this far from the vertical, high ground is displaced across the track.
_OFF_NADIR_DEG = 8.0
_DEGREE_M = 111_320.0
_ROUGHNESS_DEG = 0.05


class SensorGrid:
    """The pixels of a scene in the sensor's own frame.

    Args:
        outline: corners of the footprint, upper left first, clockwise.
        size: width in pixels.
        tags_images: whether the coefficients stand in the image files as well.
        lie: as in `SandboxSettings.images_lie`.
    """

    def __init__(
        self, outline: Sequence[Point], size: int, *, tags_images: bool, lie: str = "usual"
    ) -> None:
        corners = np.array(outline[:4])
        self.tags_images = tags_images
        self._lie = lie
        self._middle = corners.mean(axis=0)
        # From the middle to the right edge and to the lower edge, degrees.
        self._right = (corners[1] + corners[2]) / 2 - self._middle
        self._down = (corners[2] + corners[3]) / 2 - self._middle
        stretch = np.array([math.cos(math.radians(self._middle[1])), 1.0])
        across, along = (float(np.hypot(*(v * stretch))) for v in (self._right, self._down))
        self._half_width_m = across * _DEGREE_M
        self.width, self.height = size, max(64, round(size * along / across))
        samples = (np.arange(self.width) + 0.5) / self.width * 2 - 1
        lines = (np.arange(self.height) + 0.5) / self.height * 2 - 1
        place = (
            self._middle + samples[None, :, None] * self._right + lines[:, None, None] * self._down
        )
        self.longitude, self.latitude = place[..., 0], place[..., 1]
        self.inside = np.ones((self.height, self.width), bool)

    @property
    def pixel_deg(self) -> float:
        return float(2 * np.hypot(*self._down)) / self.height

    def coefficients(self, first: tuple[int, int] = (0, 0)) -> dict[str, str]:
        """Return linear rational polynomial coefficients (GDAL's RPC metadata, RFC 22).

        Args:
            first: column and row of the first pixel that an image has of the frame.
        """
        scale = np.abs(self._right) + np.abs(self._down)
        # From scaled longitude and latitude to scaled sample and line.
        to_image = np.linalg.inv(np.array([self._right, self._down]).T / scale[:, None])
        lean = _HEIGHT_SCALE_M * math.tan(math.radians(_OFF_NADIR_DEG)) / self._half_width_m
        zeros, one = ["0"] * 16, ["1", "0", "0", "0"]
        # The terms are 1, longitude, latitude, height and 16 of higher order.
        line = ["0", *(f"{x:.12f}" for x in to_image[1]), "0"]
        sample = ["0", *(f"{x:.12f}" for x in to_image[0]), f"{lean:.12f}"]
        return {
            # Counted from the middle of the first pixel.
            "LINE_OFF": str(self.height / 2 - 0.5 - first[1]),
            "LINE_SCALE": str(self.height / 2),
            "SAMP_OFF": str(self.width / 2 - 0.5 - first[0]),
            "SAMP_SCALE": str(self.width / 2),
            "LAT_OFF": f"{self._middle[1]:.9f}",
            "LAT_SCALE": f"{scale[1]:.9f}",
            "LONG_OFF": f"{self._middle[0]:.9f}",
            "LONG_SCALE": f"{scale[0]:.9f}",
            "HEIGHT_OFF": "0",
            "HEIGHT_SCALE": str(_HEIGHT_SCALE_M),
            "LINE_NUM_COEFF": " ".join([*line, *zeros]),
            "LINE_DEN_COEFF": " ".join([*one, *zeros]),
            "SAMP_NUM_COEFF": " ".join([*sample, *zeros]),
            "SAMP_DEN_COEFF": " ".join([*one, *zeros]),
        }

    def state_in(self, dataset: Any) -> None:
        """Say in a GDAL dataset where the pixels lie, as far as the image itself knows it."""
        if self._lie == "points":
            corners = [(0, 0), (self.width, 0), (self.width, self.height), (0, self.height)]
            points = []
            for x, y in corners:
                across, down = 2 * x / self.width - 1, 2 * y / self.height - 1
                place = self._middle + across * self._right + down * self._down
                points.append(gdal.GCP(*map(float, place), 0, x, y))
            dataset.SetGCPs(points, _geographic())
            return
        if self.tags_images:
            dataset.SetMetadata(self.coefficients(), "RPC")
        if self._lie == "rough":
            half = np.abs(self._right) + np.abs(self._down)
            west, north = self._middle - half * (1, -1) + _ROUGHNESS_DEG
            step_x, step_y = 2 * half / (self.width, self.height)
            dataset.SetProjection(_geographic())
            terms = (west, step_x, 0, north, 0, -step_y)
            dataset.SetGeoTransform([float(term) for term in terms])


def _geographic() -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    return str(reference.ExportToWkt())


def rpc_text(coefficients: dict[str, str]) -> str:
    """Return the coefficients as an `rpc.txt`."""
    lines = []
    for name, value in coefficients.items():
        if name.endswith("COEFF"):
            lines += [f"{name}_{n}: {part}" for n, part in enumerate(value.split(), start=1)]
        else:
            lines.append(f"{name}: {value}")
    return "\n".join(lines) + "\n"

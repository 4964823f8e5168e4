# SPDX-License-Identifier: GPL-2.0-or-later
"""An invented Earth that looks like one from above: a function of longitude and latitude.

Two scenes of one place show the same ground, with other clouds and another season. Arrays are
numpy float32 of one shape; coordinates in degrees.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .scenes import Place

Array = Any  # numpy.ndarray; numpy's generic types differ between the versions in use

_GROUND_SEED = 11


def noise(x: Array, y: Array, seed: int, octaves: int, gain: float = 0.5) -> Array:
    """Return fractal value noise, roughly -1 to 1, of one lattice cell per unit."""
    total = np.zeros(x.shape, np.float32)
    amplitude, norm = 1.0, 0.0
    for octave in range(octaves):
        total += amplitude * _value_noise(x, y, seed + 101 * octave)
        # Twice as fine and turned by 37 degrees, so that no lattice shows through.
        x, y = 1.5973 * x - 1.2036 * y, 1.2036 * x + 1.5973 * y
        norm += amplitude
        amplitude *= gain
    return total / np.float32(norm) * np.float32(1.7)


def _value_noise(x: Array, y: Array, seed: int) -> Array:
    column, row = np.floor(x), np.floor(y)
    fx, fy = (x - column).astype(np.float32), (y - row).astype(np.float32)
    # Quintic fade: no creases along the lattice in the hillshade.
    fx = fx * fx * fx * (fx * (fx * 6 - 15) + 10)
    fy = fy * fy * fy * (fy * (fy * 6 - 15) + 10)
    column, row = column.astype(np.int64), row.astype(np.int64)
    corner = [hashed(column + dx, row + dy, seed) for dy in (0, 1) for dx in (0, 1)]
    lower = corner[0] + fx * (corner[1] - corner[0])
    upper = corner[2] + fx * (corner[3] - corner[2])
    return (lower + fy * (upper - lower)) * np.float32(2) - np.float32(1)


def hashed(column: Array, row: Array, seed: int) -> Array:
    """Return a number from 0 to 1 for each cell of a lattice, always the same."""
    mixed = (column * 374761393 + row * 668265263 + seed * 1442695041) & 0xFFFFFFFF
    mixed = ((mixed ^ (mixed >> 13)) * 1274126177) & 0xFFFFFFFF
    mixed = ((mixed ^ (mixed >> 16)) * 2246822519) & 0xFFFFFFFF
    return ((mixed ^ (mixed >> 15)) & 0xFFFFFF).astype(np.float32) / np.float32(0xFFFFFF)


def smoothstep(low: float, high: float, value: Array) -> Array:
    """Return 0 below `low`, 1 above `high`, a smooth ramp between."""
    share = np.clip((value - low) / (high - low), 0, 1).astype(np.float32)
    return share * share * (3 - 2 * share)


class Ground:
    """The ground of a scene: height, water, plants, fields.

    Args:
        pixel_deg: size of a pixel in degrees of latitude, for the slopes.
        season: -1 in the middle of winter to 1 in the middle of summer.
    """

    def __init__(self, x: Array, y: Array, place: Place, pixel_deg: float, season: float) -> None:
        self.x, self.y = x, y
        coarse = noise(x * 1.9, y * 1.9, _GROUND_SEED, 3)
        relief = noise(x * 6, y * 6, _GROUND_SEED + 1, 7, 0.52)
        ridges = 1 - np.abs(noise(x * 4, y * 4, _GROUND_SEED + 2, 6, 0.5))
        # The coast runs roughly north and south beside each place.
        beside = np.float32(2.6) * ((x - place.longitude).astype(np.float32) + 0.55)
        level = np.float32(1.6 * place.water - 0.25)
        self.height = 0.55 * coarse + 0.3 * relief + 0.25 * ridges + 0.35 * beside - level
        self.sea = smoothstep(0.02, -0.02, self.height)
        land = np.maximum(self.height, 0)
        down_y, down_x = np.gradient(relief * 0.5 + ridges * 0.55)
        steep = np.float32(0.018 / max(pixel_deg, 1e-5) ** 0.5)
        self.shade = np.clip(1 + steep * 9 * (down_x * -0.7 + down_y * -0.7), 0.45, 1.6)
        self.slope = np.hypot(down_x, down_y) * steep * 9
        stream = np.abs(noise(x * 3.1 + 0.3 * relief, y * 3.1, _GROUND_SEED + 3, 5))
        self.river = smoothstep(0.022, 0.010, stream) * (1 - self.sea) * smoothstep(1.1, 0.2, land)
        wet = noise(x * 5, y * 5, _GROUND_SEED + 4, 5)
        near_river = smoothstep(0.30, 0.02, stream)
        self.green = np.clip(
            place.green * (1 + 0.25 * season) + 0.28 * wet + 0.35 * near_river - 0.25 * land, 0, 1
        )
        self.fields = self._fields(near_river) * (1 - self.sea)
        self.rough = noise(x * 60, y * 60, _GROUND_SEED + 5, 4)

    def _fields(self, near_river: Array) -> Array:
        """Return where land is farmed, 0 to 1: flat, not too dry, more so along rivers."""
        wanted = noise(self.x * 7, self.y * 7, _GROUND_SEED + 6, 3) + 0.9 * near_river
        return smoothstep(0.15, 0.45, wanted) * smoothstep(0.35, 0.12, self.slope)

    def parcels(self, size_deg: float, season: float) -> tuple[Array, Array]:
        """Return for each pixel the greenness of its field, and where field edges run."""
        turn = 0.35
        bend = noise(self.x * 9, self.y * 9, _GROUND_SEED + 7, 2) * 0.25
        u = (self.x * np.cos(turn) + self.y * np.sin(turn)) / size_deg + bend
        v = (self.y * np.cos(turn) - self.x * np.sin(turn)) / (size_deg * 0.7) + bend
        column = np.floor(u)
        # Shifted from row to row, like bricks: fields don't meet at four corners.
        u = u + 0.37 * hashed(column.astype(np.int64) * 0, np.floor(v).astype(np.int64), 5) * 9
        column, row = np.floor(u).astype(np.int64), np.floor(v).astype(np.int64)
        crop = hashed(column, row, _GROUND_SEED + 8)
        grown = np.clip(crop + 0.35 * season * (hashed(column, row, 9) - 0.3), 0, 1)
        edge = np.minimum(np.minimum(u - column, column + 1 - u), np.minimum(v - row, row + 1 - v))
        return grown, smoothstep(0.07, 0.03, edge)


def clouds(x: Array, y: Array, inside: Array, cloud_percent: float, seed: int) -> Array:
    """Return the opacity of clouds, 0 to 1, that cover so much of the inside."""
    if cloud_percent <= 0:
        return np.zeros(x.shape, np.float32)
    big = noise(x * 2.6, y * 2.6, seed, 3)
    puffs = noise(x * 11, y * 11, seed + 50, 6, 0.58)
    field = 0.75 * big + 0.65 * puffs
    within = field[inside]
    threshold = np.quantile(within if within.size else field, 1 - min(cloud_percent, 100) / 100)
    return smoothstep(float(threshold) - 0.16, float(threshold) + 0.30, field)

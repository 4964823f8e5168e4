# SPDX-License-Identifier: GPL-2.0-or-later
"""What a sensor sees of the ground and the clouds: reflectance in each band."""

from __future__ import annotations

import math

import numpy as np

from .scenes import Scene
from .terrain import Array, Ground, clouds, noise, smoothstep

# Reflectance in blue, green, red and near infrared.
_DEEP = (0.030, 0.036, 0.022, 0.010)
_SHALLOW = (0.060, 0.095, 0.060, 0.020)
_RIVER = (0.055, 0.075, 0.065, 0.045)
_SAND = (0.120, 0.170, 0.225, 0.290)
_ROCK = (0.085, 0.105, 0.130, 0.180)
_DRY_GRASS = (0.070, 0.105, 0.120, 0.230)
_FOREST = (0.022, 0.042, 0.026, 0.300)
_CROP = (0.035, 0.085, 0.040, 0.450)
_STUBBLE = (0.095, 0.135, 0.165, 0.240)
_TOWN = (0.098, 0.108, 0.120, 0.165)
_CLOUD = (0.520, 0.515, 0.510, 0.540)
_BANDS = {"B": 0, "B02": 0, "G": 1, "B03": 1, "R": 2, "B04": 2, "NIR": 3, "B08": 3, "PAN": 1}
_BRIGHT = 0.3  # in blue, where nothing but clouds is
_SCALE = 10_000
_HYPERSPECTRAL = 6


class Spectrum:
    """Reflectance of a scene, shape (4, height, width): blue, green, red, near infrared."""

    def __init__(self, values: Array) -> None:
        self._values = values

    def band(self, key: str, inside: Array) -> Array:
        """Return a band as unsigned 16-bit numbers, reflectance times 10,000, 0 outside."""
        if key.startswith("HS"):
            position = int(key[2:]) * 3 / (_HYPERSPECTRAL - 1)
            lower = min(2, int(position))
            share = position - lower
            values = self._values[lower] * (1 - share) + self._values[lower + 1] * share
        else:
            values = self._values[_BANDS[key]]
        scaled = np.clip(values * _SCALE, 1, 65535)
        return np.where(inside, scaled, 0).astype(np.uint16)

    def cloud_mask(self, inside: Array) -> Array:
        """Return bytes: 0 outside, 1 clear, 2 cloud."""
        return np.where(inside, np.where(self._values[0] > _BRIGHT, 2, 1), 0).astype(np.uint8)

    def true_colour(self, inside: Array) -> Array:
        """Return red, green and blue as bytes for the eye, 0 outside."""
        visible = self._values[2::-1]
        # Like film: opens the shadows, and keeps some texture in the brightest clouds.
        exposure = np.array([0.185, 0.175, 0.170], np.float32)[:, None, None]
        bright = 1 - np.exp(-visible / exposure)
        return np.where(inside, np.clip(bright * 254 + 1, 1, 255), 0).astype(np.uint8)


def render(
    x: Array, y: Array, inside: Array, pixel_deg: float, scene: Scene, seed: int
) -> Spectrum:
    """Return what the scene's sensor sees.

    Args:
        x, y: longitude and latitude of each pixel, degrees.
        inside: which pixels lie in the footprint.
        seed: of this acquisition, for its clouds.
    """
    season = _season(scene)
    ground = Ground(x, y, scene.place, pixel_deg, season)
    surface = _surface(ground, pixel_deg, season)
    opacity = clouds(x, y, inside, scene.cloud, seed)
    # The sun stands in the north-east here, as it does on a southern morning.
    shift = max(2, round(0.009 / max(pixel_deg, 1e-6)))
    height, width = opacity.shape
    above = np.pad(opacity, ((shift, 0), (0, shift)), mode="edge")[:height, shift : shift + width]
    shadow = above * (1 - opacity)
    lit = surface * (1 - 0.62 * shadow)
    texture = 0.62 + 0.38 * opacity + 0.28 * noise(x * 24, y * 24, seed + 90, 5)
    white = np.array(_CLOUD, np.float32)[:, None, None] * texture
    haze = np.array([0.022, 0.012, 0.006, 0.001], np.float32)[:, None, None]
    grain = noise(x / pixel_deg * 0.7, y / pixel_deg * 0.7, seed + 7, 1) * 0.0025
    return Spectrum(np.maximum(lit * (1 - opacity) + white * opacity + haze + grain, 0.0002))


def _season(scene: Scene) -> float:
    """Return -1 in the middle of winter to 1 in the middle of summer of the place."""
    turn = math.cos(2 * math.pi * (scene.acquired.timetuple().tm_yday - 196) / 365.25)
    sign = 1 if scene.place.latitude >= 0 else -1
    return sign * turn * min(1.0, abs(scene.place.latitude) / 35)


def _mix(one: Array, other: tuple[float, ...], share: Array) -> Array:
    colour = np.array(other, np.float32)[:, None, None]
    return one + (colour - one) * share[None]


def _surface(ground: Ground, pixel_deg: float, season: float) -> Array:
    shape = (4, *ground.height.shape)
    soil = noise(ground.x * 3, ground.y * 3, 31, 4)
    land = np.broadcast_to(np.array(_SAND, np.float32)[:, None, None], shape)
    land = _mix(land, _ROCK, smoothstep(-0.3, 0.6, soil + ground.slope))
    land = _mix(land, _DRY_GRASS, smoothstep(0.15, 0.5, ground.green))
    land = _mix(land, _FOREST, smoothstep(0.5, 0.85, ground.green + 0.15 * ground.rough))
    grown, edge = ground.parcels(max(0.012, 9 * pixel_deg), season)
    farmed = _mix(land, _STUBBLE, np.ones_like(grown))
    farmed = _mix(farmed, _CROP, smoothstep(0.35, 0.75, grown))
    farmed = _mix(farmed, _DRY_GRASS, edge * 0.7)
    cover = ground.fields * smoothstep(0.12, 0.35, ground.green)
    land = land + (farmed - land) * cover[None]
    town = smoothstep(0.80, 1.0, noise(ground.x * 8, ground.y * 8, 41, 3) + 0.25 * ground.fields)
    blocks = 0.75 + 0.5 * np.abs(noise(ground.x / pixel_deg / 3, ground.y / pixel_deg / 3, 43, 2))
    land = _mix(land, _TOWN, town * np.clip(blocks, 0, 1) * (1 - ground.sea))
    land = land * ground.shade[None] * (1 + 0.09 * ground.rough[None])
    depth = smoothstep(0.0, -0.22, ground.height)
    water = np.broadcast_to(np.array(_SHALLOW, np.float32)[:, None, None], shape)
    water = _mix(water, _DEEP, depth)
    land = _mix(land, _RIVER, ground.river)
    return land + (water - land) * ground.sea[None]

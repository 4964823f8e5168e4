# SPDX-License-Identifier: GPL-2.0-or-later
"""What tests of images that are looked at from afar know of them."""

from __future__ import annotations

PICTURE = r"/(visual|TCI)[^/]*\.tiff?$"


def is_from_afar(layer):
    return layer.source().startswith("/vsicurl/http://127.0.0.1:")

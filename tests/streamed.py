# SPDX-License-Identifier: GPL-2.0-or-later
"""What tests of images that are looked at from afar know of them."""

from __future__ import annotations

from urllib.parse import unquote

PICTURE = r"/(visual|TCI)[^/]*\.tiff?$"


def is_from_afar(layer):
    return (
        layer.source().startswith("/vsicurl?")
        and "&url=http%3A%2F%2F127.0.0.1%3A" in layer.source()
    )


def address_of(layer):
    """Return where it reads from."""
    return unquote(layer.source().partition("&url=")[2])

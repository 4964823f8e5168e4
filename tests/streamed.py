# SPDX-License-Identifier: GPL-2.0-or-later
"""What tests of images that are looked at from afar know of them."""

from __future__ import annotations

import re
from urllib.parse import unquote

from datacosmos_imagery.core.sandbox.item_json import file_names
from range_server import make_cog

PICTURE = r"/(visual|TCI)[^/]*\.tiff?$"


def is_from_afar(layer):
    return (
        layer.source().startswith("/vsicurl?")
        and "&url=http%3A%2F%2F127.0.0.1%3A" in layer.source()
    )


def address_of(layer):
    """Return where it reads from."""
    return unquote(layer.source().partition("&url=")[2])


def lay_large_picture(sandbox, item):
    """Give an item a picture larger than what is fetched ahead; drawing one would take long."""
    entry = next(one for one in sandbox.catalogue.entries if one.id == item.id)
    folder = sandbox.folder / str(sandbox.settings.raster_size) / entry.scene.id
    folder.mkdir(parents=True)
    for key, name in file_names(entry.scene).items():
        if name.endswith(".tiff"):
            make_cog(folder / name, 1500 if re.search(PICTURE, f"/{name}") else 64)
        else:
            (folder / name).write_text("{}" if key in ("metadata", "ancillary") else key)

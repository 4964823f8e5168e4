# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that a sandbox hands out beside its own, and what a download makes of them."""

from __future__ import annotations

import hashlib
import itertools
import struct
from dataclasses import replace
from pathlib import Path

from datacosmos_imagery.core import Client, Connection, HttpSettings, Monitor
from datacosmos_imagery.core.delivery.downloads import download_items
from datacosmos_imagery.core.errors import DataCosmosError
from datacosmos_imagery.core.sandbox import Sandbox, SandboxSettings
from datacosmos_imagery.core.sandbox.recording import Reply
from datacosmos_imagery.core.stac.items import item_from_json

QUICK = HttpSettings(connect_timeout_s=2, read_timeout_s=5, backoff_s=0.0, backoff_max_s=0.0)


class Offers:
    """A sandbox with more files, and a client of it. A context manager.

    Args:
        folder: of the tests' own.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sandbox = Sandbox(SandboxSettings(raster_size=64))
        self.client = Client(Connection(self.sandbox.url, self.sandbox.url), None, QUICK)
        self._files: dict[str, tuple[Path, dict[str, str], str]] = {}
        self._numbers = itertools.count()
        self.sandbox.intercept(self._answer)

    def __enter__(self) -> Offers:
        self.sandbox.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self.client.close()
        self.sandbox.stop()

    def offer(self, name: str, data: bytes, kind: str = "image/tiff", **headers: str) -> str:
        """Hand out a file from now on, and return its address. `headers` replace its own."""
        where = f"/offered/{next(self._numbers)}"
        path = self.folder / "offered" / where.rpartition("/")[2]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        tag = hashlib.sha256(data).hexdigest()[:20]
        own = {"ETag": f'"{tag}"', "Last-Modified": "Mon, 02 Nov 2026 10:00:00 GMT", **headers}
        kept = {key: value for key, value in own.items() if value}
        self._files[f"{where}/{name}"] = (path, kept, kind)
        return f"{self.sandbox.url}{where}/{name}"

    def _answer(self, request, others):
        if request.path in self._files:
            path, headers, kind = self._files[request.path]
            return Reply(200, b"", kind, headers, path)
        return others(request)

    def asked_for(self, href):
        """Return the requests for an address."""
        return [r for r in self.sandbox.requests if href.endswith(r.path)]

    def fetch(self, href, monitor=None, *, settings=None, **asset):
        """Download it as the only asset of an item.

        Args:
            settings: of the transfer, to replace those of `QUICK`.
            asset: what the item says besides ("type", "file:size" ...).

        Returns:
            the file's bytes, or the error's words.
        """
        data = {"id": "ITEM", "collection": "c", "assets": {"A": {"href": href, **asset}}}
        folder = self.folder / "arrived" / href.rsplit("/", 2)[1]
        self.client.settings = replace(QUICK, **(settings or {}))
        try:
            items = [item_from_json(data, self.sandbox.url)]
            report = download_items(self.client, items, folder, (), monitor or Monitor())
        except DataCosmosError as error:
            left = [path.name for path in folder.rglob("*") if path.name == href.rsplit("/", 1)[1]]
            assert left == [], "an error was told, and yet there is a file of the final name"
            return error.message
        return report.files[0].path.read_bytes()


def tiff_of(pixels, order="<", rows=8):
    """Return a TIFF of one band, with its directory at its end, as plain writers leave it."""
    width = rows
    pixels = (pixels * (width * rows // len(pixels) + 1))[: width * rows]
    entries = [(256, 3, 1, width), (257, 3, 1, rows), (258, 3, 1, 8), (259, 3, 1, 1)]
    entries += [(262, 3, 1, 1), (273, 4, 1, 8), (277, 3, 1, 1), (278, 3, 1, rows)]
    entries += [(279, 4, 1, len(pixels))]
    start = 8 + len(pixels)
    head = (b"II" if order == "<" else b"MM") + struct.pack(f"{order}HI", 42, start)
    listed = b"".join(
        struct.pack(f"{order}HHI", tag, kind, count)
        + (struct.pack(f"{order}HH", value, 0) if kind == 3 else struct.pack(f"{order}I", value))
        for tag, kind, count, value in entries
    )
    return head + pixels + struct.pack(f"{order}H", len(entries)) + listed + bytes(4)


def cog_of(pixels, blocks=16):
    """Return a TIFF with its directory at its start and many blocks behind, as a COG has them."""
    piece = len(pixels) // blocks
    entries = [(256, 4, 1, piece), (257, 4, 1, blocks), (258, 3, 1, 8), (259, 3, 1, 1)]
    entries += [(262, 3, 1, 1), (273, 4, blocks, 0), (278, 4, 1, 1), (279, 4, blocks, 0)]
    arrays = 8 + 2 + 12 * len(entries) + 4
    begin = arrays + 8 * blocks
    places = {273: arrays, 279: arrays + 4 * blocks}
    listed = b"".join(
        struct.pack("<HHII", tag, kind, count, places.get(tag, value))
        for tag, kind, count, value in entries
    )
    head = b"II" + struct.pack("<HI", 42, 8) + struct.pack("<H", len(entries)) + listed + bytes(4)
    offsets = struct.pack(f"<{blocks}I", *(begin + piece * n for n in range(blocks)))
    counts = struct.pack(f"<{blocks}I", *[piece] * blocks)
    return head + offsets + counts + pixels[: piece * blocks]

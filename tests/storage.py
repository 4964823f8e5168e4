# SPDX-License-Identifier: GPL-2.0-or-later
"""What tests of downloads look at: the sandbox's storage and the user's folder."""

from __future__ import annotations

from datacosmos_imagery.core.stac.items import item_from_json
from views import entry_in

VISUAL = "visual_COG.tiff"


def original(sandbox, name, collection="sentinel-2-l2a"):
    entry = entry_in(sandbox, collection)
    return sandbox.scene_folder(entry.scene) / name


def storage_requests(sandbox):
    return [r for r in sandbox.requests if "/storage/" in r.path]


def names_in(folder):
    return sorted(p.name for p in folder.rglob("*") if p.is_file())


def item_at(sandbox, href, **facts):
    asset = {"href": href, "type": "image/tiff", "roles": ["data"], **facts}
    data = {"id": "ITEM", "collection": "c", "assets": {"A": asset}}
    return item_from_json(data, f"{sandbox.url}/api/data/v0/storage")

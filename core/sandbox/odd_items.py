# SPDX-License-Identifier: GPL-2.0-or-later
"""What items look like that aren't ready, or whose addresses are spelled in other ways.

Each function changes the JSON of an item in place; for `Sandbox.alter_items`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

ItemJson = dict[str, Any]
AlterItem = Callable[[ItemJson], None]


def bare(item: ItemJson) -> None:
    """There are no assets yet."""
    item["assets"] = {}


def with_listed_assets(item: ItemJson) -> None:
    """The assets are an array, not an object with names."""
    item["assets"] = [{"key": key, **asset} for key, asset in item["assets"].items()]


def with_preview_only(item: ItemJson) -> None:
    """The thumbnail is there already, and nothing else."""
    item["assets"] = {"thumbnail": item["assets"]["thumbnail"]}


def without_addresses(item: ItemJson) -> None:
    """The data is named, but has no addresses yet."""
    for key, asset in item["assets"].items():
        if key != "thumbnail":
            asset["href"] = ""


def with_relative_addresses(item: ItemJson) -> None:
    """Addresses count from the self link, which lies where the files are."""
    folder, names = _folder_of(item)
    for key, name in names.items():
        item["assets"][key]["href"] = f"./{name}"
    item["links"] = [{"rel": "self", "href": f"{folder}/item.json"}]


def relative_to_the_catalogue(item: ItemJson) -> None:
    """Addresses count from the catalogue's own; the self link is one of an internal host."""
    folder, names = _folder_of(item)
    path = folder[folder.index("/storage/") :]
    for key, name in names.items():
        item["assets"][key]["href"] = f"../../../..{path}/{name}"
    item["links"] = [
        {"rel": "self", "href": f"http://stac.default/collections/x/items/{item['id']}"}
    ]


def on_an_internal_host(item: ItemJson) -> None:
    """The addresses are the storage's, by a host that only the service itself can reach."""
    for asset in item["assets"].values():
        path = asset["href"].partition("/storage")[2]
        asset["href"] = f"http://datacosmos-file-storage.default{path}"


def on_s3_with_alternates(item: ItemJson) -> None:
    """The addresses are S3's; alternates have the web's."""
    for key, asset in item["assets"].items():
        s3 = f"s3://bucket/{item['id']}/{key}"
        asset["alternate"] = {"s3": {"href": s3}, "https": {"href": asset["href"]}}
        asset["href"] = s3


def on_s3_with_listed_alternates(item: ItemJson) -> None:
    """The same in the form of a list, by the storage's internal host."""
    for key, asset in item["assets"].items():
        path = asset["href"].partition("/storage")[2]
        asset["alternate"] = [{"href": f"http://datacosmos-file-storage.default{path}"}]
        asset["href"] = f"s3://bucket/{item['id']}/{key}"


def on_s3(item: ItemJson) -> None:
    """The addresses are S3's, and there are no others."""
    for key, asset in item["assets"].items():
        if key != "thumbnail":
            asset["href"] = f"s3://bucket/{item['id']}/{key}"


def with_copies_on_s3(item: ItemJson) -> None:
    """Each image is there twice, the second time in another format at an address of S3's."""
    for key, asset in list(item["assets"].items()):
        if "data" in asset["roles"]:
            copy = {**asset, "href": f"s3://bucket/{key}.jp2", "type": "image/jp2"}
            item["assets"][f"{key}-jp2"] = copy


def dead_with_alternates(item: ItemJson) -> None:
    """The first addresses lead nowhere; alternates have the files."""
    for asset in item["assets"].values():
        asset["alternate"] = {"mirror": {"href": asset["href"]}}
        folder, _slash, name = asset["href"].rpartition("/")
        asset["href"] = f"{folder}/gone/{name}"


def another(item: ItemJson) -> None:
    """It is another item than the one that was asked for."""
    item["id"] = f"{item['id']}_OTHER"


def _folder_of(item: ItemJson) -> tuple[str, dict[str, str]]:
    hrefs = {key: asset["href"] for key, asset in item["assets"].items() if asset["href"]}
    names = {key: href.rpartition("/")[2] for key, href in hrefs.items()}
    return next(iter(hrefs.values())).rpartition("/")[0], names

# SPDX-License-Identifier: GPL-2.0-or-later
"""Download files in a process of its own: fetch.py ours|quickstart URL NAME[,NAME...] FOLDER

Prints the seconds of the transfer and the peak memory of the process as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path


def ours(url: str, name: str, folder: Path) -> float:
    from datacosmos_imagery.core import Client, Connection, Monitor
    from datacosmos_imagery.core.delivery.downloads import download_items
    from datacosmos_imagery.core.stac.items import item_from_json

    item = item_from_json(
        {
            "id": "scene",
            "collection": "bench",
            "assets": {
                f"a{number}": {"href": f"{url}/{one}", "roles": ["visual"]}
                for number, one in enumerate(name.split(","))
            },
        },
        url,
    )
    began = time.perf_counter()
    with Client(Connection(url, url), None) as client:
        download_items(client, [item], folder, (), Monitor())
    return time.perf_counter() - began


def quickstart(url: str, name: str, folder: Path) -> float:
    """Source: ordering quickstart, step 5."""
    import requests

    began = time.perf_counter()
    session = requests.Session()
    response = session.get(f"{url}/{name}")
    with (folder / name).open("wb") as fp:
        fp.write(response.content)
    return time.perf_counter() - began


def peak_kib() -> int:
    """Return this program's peak. What getrusage says begins with that of whoever started it."""
    (line,) = (
        one
        for one in Path("/proc/self/status").read_text("ascii").splitlines()
        if one.startswith("VmHWM:")
    )
    return int(line.split()[1])


if __name__ == "__main__":
    _script, kind, address, file_name, target = sys.argv
    seconds = {"ours": ours, "quickstart": quickstart}[kind](address, file_name, Path(target))
    print(json.dumps({"seconds": seconds, "peak_mib": peak_kib() / 1024}))

# SPDX-License-Identifier: GPL-2.0-or-later
"""Search a STAC server with pystac-client, and say what each search found, in its order.

Runs in the environment of requirements.txt, never in the plugin's. Reads `{"url", "token", "page",
"searches": {name: arguments of Client.search}}` from the standard input, and writes
`{name: [[collection, id, properties], ...]}` to the standard output.
"""

from __future__ import annotations

import json
import sys


def main() -> int:
    from pystac_client import Client

    wanted = json.load(sys.stdin)
    headers = {"Authorization": f"Bearer {wanted['token']}"}
    client = Client.open(wanted["url"], headers=headers)
    found = {
        name: [
            [item["collection"], item["id"], item["properties"]]
            for item in client.search(limit=wanted["page"], **arguments).items_as_dicts()
        ]
        for name, arguments in wanted["searches"].items()
    }
    json.dump(found, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())

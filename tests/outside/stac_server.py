# SPDX-License-Identifier: GPL-2.0-or-later
"""Serve stac-fastapi with pgstac as DataCosmos serves its catalogue: below its path, for a token.

Runs in the environment of stac-requirements.txt (or of the older generation's list), never in the
plugin's. PGHOST is the folder of PostgreSQL's socket, PGDATABASE an empty database, PGUSER its
superuser, and STAC_TOKEN the access token that is good:

    python stac_server.py load COLLECTIONS.ndjson ITEMS.ndjson
    python stac_server.py serve [--without query]

The second writes its port to the standard output, and ends with its standard input. Beside the
catalogue it answers /count: how many requests there were since that was asked last.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import socket
import sys
import threading
from urllib.parse import quote

STAC = "/api/data/v0/stac"


def load(collections: str, items: str) -> None:
    """Make pgstac's tables, and fill them."""
    from pypgstac.db import PgstacDB
    from pypgstac.load import Loader, Methods
    from pypgstac.migrate import Migrate

    with PgstacDB(dsn="") as db:  # libpq's own variables say where
        Migrate(db).run_migration()
        loader = Loader(db)
        loader.load_collections(collections, Methods.insert)
        loader.load_items(items, Methods.insert)


def application():
    """Return the ASGI application: stac-fastapi behind the path and the token."""
    host = quote(os.environ["PGHOST"], safe="")
    names = {"USER": os.environ["PGUSER"], "PASS": "none", "DBNAME": os.environ["PGDATABASE"]}
    for name, value in {**names, "HOST_READER": host, "HOST_WRITER": host, "PORT": "5432"}.items():
        os.environ[f"POSTGRES_{name}"] = value  # the older generation's names
    os.environ.update(PGHOST=host, PGPASSWORD="none", PGPORT="5432")
    from stac_fastapi.pgstac import app as module

    inner = module.create_app() if hasattr(module, "create_app") else module.app
    keeps_path = _keeps_path()
    count = 0

    async def outer(scope, receive, send):
        if scope["type"] != "http":
            await inner(scope, receive, send)
            return
        nonlocal count
        path = scope["path"]
        if path == "/count":
            count, answered = 0, count
            await _answer(send, 200, answered)
            return
        count += 1
        headers = {name.lower(): value for name, value in scope["headers"]}
        if headers.get(b"authorization") != f"Bearer {os.environ['STAC_TOKEN']}".encode():
            await _answer(send, 401, _complaint("the access token is missing or unknown"))
        elif path != STAC and not path.startswith(f"{STAC}/"):
            await _answer(send, 404, _complaint(f"no endpoint {path}"))
        else:
            below = path if keeps_path else path[len(STAC) :] or "/"
            own = {"path": below, "raw_path": below.encode(), "root_path": STAC}
            with contextlib.suppress(Exception):
                # Its 500 has gone out; raised further, uvicorn would cut the connection, which
                # no client in front of a real proxy sees.
                await inner({**scope, **own}, receive, send)

    return outer


def _keeps_path() -> bool:
    """Return whether this Starlette wants the root path in the path (as of 0.33)."""
    from importlib.metadata import version

    return tuple(map(int, version("starlette").split(".")[:2])) >= (0, 33)


def _complaint(message: str) -> dict[str, list[dict[str, str]]]:
    return {"errors": [{"message": message}]}


async def _answer(send, status: int, content: object) -> None:
    body = json.dumps(content).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def serve() -> None:
    """Listen on a free port of the loopback address until the standard input ends."""
    import uvicorn

    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(application(), log_level="warning", lifespan="on", access_log=False)
    server = uvicorn.Server(config)

    def end_with_the_input() -> None:
        sys.stdin.buffer.read()
        server.should_exit = True

    async def run() -> None:
        serving = asyncio.ensure_future(server.serve(sockets=[listener]))
        while not server.started and not serving.done():
            await asyncio.sleep(0.02)
        if server.started:
            print(listener.getsockname()[1], flush=True)
        await serving

    threading.Thread(target=end_with_the_input, daemon=True).start()
    asyncio.run(run())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    loading = commands.add_parser("load")
    loading.add_argument("collections")
    loading.add_argument("items")
    serving = commands.add_parser("serve")
    serving.add_argument("--without", choices=["query"])
    options = parser.parse_args()
    if options.command == "load":
        load(options.collections, options.items)
        return 0
    if options.without:
        os.environ["ENABLED_EXTENSIONS"] = "sort,fields,filter,pagination"
    serve()
    return 0


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: GPL-2.0-or-later
"""The gateway: paid images on the loopback address, for programs that know one secret path.

What reads layers in QGIS works in threads of its own and can't be handed a token. It asks here, and
the request goes on to the service with the token. Other programs of this computer can reach the
port, but not guess the path, which is another one in each session; other computers can't reach it.

Source: RFC 9110 and 9112, as far as a client that reads parts of files needs them.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import socket
import socketserver
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any

from ..delivery.delivered_parts import keys_of
from ..errors import Cancelled, DataCosmosError, InputError
from ..redaction import get_logger, remember_secret
from ..wording import tr
from .image import RemoteImage
from .ranges import Beyond, part_asked_for

if TYPE_CHECKING:
    from ..delivery.paid_order import PaidOrder
    from ..stac.items import Asset, Item

_log = get_logger(__name__)

_HOST = "127.0.0.1"
_SECRET_BYTES = 32
_LOOK_S = 0.1
_MOST_CONNECTIONS = 64
_IDLE_S = 60.0
# A request has a few headers only; more would be somebody's attempt at something.
_LONGEST_LINE = 4096


class Gateway:
    """Hands parts of paid images on. Safe to use from several threads.

    Args:
        on_trouble: told of an image that can't be handed on any more, and why; in any thread.

    Raises:
        InputError: this computer gives no port for it.
    """

    def __init__(self, on_trouble: Callable[[RemoteImage, DataCosmosError], None]) -> None:
        self._on_trouble = on_trouble
        self._lock = threading.Lock()
        self._images: dict[str, RemoteImage] = {}
        self._troubled: set[str] = set()
        self._count = 0
        self._is_closed = False
        secret = secrets.token_urlsafe(_SECRET_BYTES)
        remember_secret(secret)
        self._prefix = f"/{secret}/"
        try:
            self._server = _Server(self)
        except OSError as error:
            raise InputError(
                tr("Images can't be looked at before they are here: no port is free for it."),
                detail=f"{type(error).__name__}: {error}",
            ) from error
        self._port = int(self._server.server_address[1])
        self.hosts = frozenset({f"{_HOST}:{self._port}"})
        self._thread = threading.Thread(
            target=self._server.serve_forever,
            args=(_LOOK_S,),
            name="datacosmos-gateway",
            daemon=True,
        )
        self._thread.start()

    def serve(self, paid: PaidOrder, item: Item, asset: Asset) -> tuple[str, RemoteImage]:
        """Return the address at which an image of a paid order can be had from now on, and it.

        It is to be opened next. `paid.client` is closed with the last image that came by it.

        Raises:
            InputError: the order isn't known to be paid, or the image isn't part of it.
            Cancelled: the gateway is closed.
        """
        order, line = paid.order, (item.collection, item.id)
        if not order.is_paid:
            raise InputError(tr("The order {order} isn't paid.", order=order.id))
        bought = {key for one in paid.lines for key in keys_of(one)}
        if line not in bought or item.assets.get(asset.key) != asset or not asset.href:
            raise InputError(
                tr("{key} isn't part of the order {order}.", key=asset.key, order=order.id)
            )
        image = RemoteImage(paid.client, asset)
        with self._lock:
            if self._is_closed:
                raise Cancelled
            self._count += 1
            # A new one each time: whoever reads keeps what it has read, by the address.
            path = f"{self._prefix}{self._count}/image.tif"
            self._images[path] = image
        return f"http://{_HOST}:{self._port}{path}", image

    def withdraw(self, image: RemoteImage) -> None:
        """Serve an image no longer; what reads it is told so at once. Waits until that is so."""
        with self._lock:
            for path in [path for path, one in self._images.items() if one is image]:
                del self._images[path]
            is_last = all(one.client is not image.client for one in self._images.values())
        image.close()
        if is_last:
            image.client.close()

    def close(self) -> None:
        """End all requests and threads. Waits until they have ended."""
        with self._lock:
            self._is_closed = True
            images = list(self._images.values())
            self._images.clear()
        for image in images:
            image.close()
        self._server.shutdown()
        self._server.hang_up()
        self._server.server_close()
        self._thread.join()
        for image in images:
            image.client.close()

    def image_at(self, path: str) -> RemoteImage | None:
        """Return what is served at a path, None if nothing is."""
        with self._lock:
            given = path.encode("utf-8", "replace")
            found = [p for p in self._images if secrets.compare_digest(p.encode(), given)]
            return self._images[found[0]] if found else None

    def note_trouble(self, image: RemoteImage, error: DataCosmosError) -> None:
        """Tell of an image that can't be handed on, once."""
        with self._lock:
            paths = [path for path, one in self._images.items() if one is image]
            is_news = bool(paths) and not self._troubled.issuperset(paths)
            self._troubled.update(paths)
        if is_news:
            self._on_trouble(image, error)


class _Server(socketserver.ThreadingTCPServer):
    # Joined at the end: QGIS must not end while one of them runs.
    daemon_threads = False
    block_on_close = True
    request_queue_size = 32

    def __init__(self, gateway: Gateway) -> None:
        self.gateway = gateway
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        super().__init__((_HOST, 0), _Handler)

    def server_bind(self) -> None:
        exclusive = getattr(socket, "SO_EXCLUSIVEADDRUSE", None)  # Windows only
        if exclusive is not None and os.name == "nt":
            self.socket.setsockopt(socket.SOL_SOCKET, exclusive, 1)
        super().server_bind()

    def verify_request(self, request: Any, client_address: Any) -> bool:  # noqa: ARG002
        with self._lock:
            return len(self._open) < _MOST_CONNECTIONS

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """Shut all connections, so that nobody waits on one any longer."""
        with self._lock:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002
        # Whoever hangs up is nothing to report.
        _log.debug("a connection to the gateway ended early", exc_info=True)


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "DataCosmosImagery", ""
    timeout = _IDLE_S
    disable_nagle_algorithm = True  # 40 ms a request otherwise
    # The header and the first bytes of an answer leave together.
    wbufsize = 64 * 1024

    def do_HEAD(self) -> None:
        self._answer(has_body=False)

    def do_GET(self) -> None:
        self._answer(has_body=True)

    def _answer(self, *, has_body: bool) -> None:
        gateway = self.server.gateway
        image = None
        # A page in a browser that has its own name lead here is sent away.
        if self.headers.get("Host") in gateway.hosts and len(self.path) < _LONGEST_LINE:
            image = gateway.image_at(self.path)
        if image is None or not image.size_bytes:
            self._say(404)
            return
        size = image.size_bytes
        try:
            part = part_asked_for(self.headers.get("Range"), size)
        except Beyond:
            self._say(416, {"Content-Range": f"bytes */{size}"})
            return
        start, end = part or (0, size)
        headers = {"Content-Length": str(end - start)}
        if part is not None:
            headers["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
        status = 200 if part is None else 206
        if not has_body:
            self._say(status, headers)
            return
        self._hand_on(image, status, headers, start, end)

    def _hand_on(
        self, image: RemoteImage, status: int, headers: dict[str, str], start: int, end: int
    ) -> None:
        left = end - start
        has_begun = False
        try:
            # Whoever hangs up gives its connection back at once.
            with contextlib.closing(image.parts(start, end)) as parts:
                for piece in parts:
                    if not has_begun:  # only now it is known whether there is an answer
                        self._say(status, headers)
                        has_begun = True
                    self.wfile.write(piece)
                    left -= len(piece)
        except Cancelled:
            _log.debug("an image is served no longer")
        except DataCosmosError as error:
            self.server.gateway.note_trouble(image, error)
        if not has_begun:
            self._say(502)
        elif left:
            self.close_connection = True  # so that nobody takes it for the whole
        self.wfile.flush()

    def _say(self, status: int, headers: dict[str, str] | None = None) -> None:
        self.send_response_only(status)
        shown = {"Content-Length": "0", "Accept-Ranges": "bytes", "Content-Type": "image/tiff"}
        for name, value in {**shown, "Cache-Control": "no-store", **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002
        """Say no more than the number: whoever asks so knows what it did."""
        self.close_connection = True
        self._say(405 if code == 501 else code, {"Allow": "GET, HEAD", "Connection": "close"})
        self.wfile.flush()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the base's name
        """Say nothing: the request line holds the path."""

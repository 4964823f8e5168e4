# SPDX-License-Identifier: GPL-2.0-or-later
"""A host that nobody should trust, and the ways in which an address can be spelled to reach it."""

from __future__ import annotations

import contextlib
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PNG = b"\x89PNG\r\n\x1a\n"


class Stranger:
    """Listens on this computer, answers everything with a picture, and keeps what it was sent.

    A context manager.
    """

    def __init__(self):
        self.callers = []  # of each connection, the address it came from
        self.requests = []  # (first line, headers)
        self._servers = [self._listen(socket.AF_INET, "127.0.0.1", 0)]
        self.port = self._servers[0].server_address[1]
        self.netloc = f"127.0.0.1:{self.port}"
        self.url = f"http://{self.netloc}"
        with contextlib.suppress(OSError):  # a machine without IPv6
            self._servers.append(self._listen(socket.AF_INET6, "::1", self.port))

    def _listen(self, family, host, port):
        stranger = self

        class Handler(BaseHTTPRequestHandler):
            def setup(self):
                stranger.callers.append(self.client_address)
                super().setup()

            def do_GET(self):
                stranger.requests.append((self.requestline, dict(self.headers.items())))
                self.rfile.read(int(self.headers.get("Content-Length") or 0))
                self.send_response(200)
                self.send_header("Content-Type", "image/png")
                self.send_header("Content-Length", str(len(PNG)))
                self.end_headers()
                self.wfile.write(PNG)

            def do_POST(self):
                self.do_GET()

            def log_message(self, *_args):
                pass

        class Server(ThreadingHTTPServer):
            address_family = family
            daemon_threads = True

        server = Server((host, port), Handler)
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        return server

    def forget(self):
        self.callers.clear()
        self.requests.clear()

    @property
    def tokens(self):
        """All that came and may open a door."""
        names = {"authorization", "cookie", "proxy-authorization"}
        return [
            value
            for _line, sent in self.requests
            for n, value in sent.items()
            if n.lower() in names
        ]

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        for server in self._servers:
            server.shutdown()
            server.server_close()


# What an address in the table comes to, where it stands for itself and where it is a link on a page
# of the service (a redirect of a file, for instance).
NOWHERE, STRANGER, ONLY_AS_LINK = "nowhere", "stranger", "stranger, as a link"

_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_WIDE = str.maketrans("0123456789", "０１２３４５６７８９")

# {api} and {evil} are host and port, all on 127.0.0.1.
SPELLINGS = {
    "plain": ("http://{evil}/x", STRANGER),
    "large letters in the scheme": ("HTTP://{evil}/x", STRANGER),
    "as localhost": ("http://localhost:{port}/x", STRANGER),
    "as LocalHost": ("http://LocalHost:{port}/x", STRANGER),
    "as IPv6": ("http://[::1]:{port}/x", STRANGER),
    "as long IPv6": ("http://[0:0:0:0:0:0:0:1]:{port}/x", STRANGER),
    "without a path": ("http://{evil}", STRANGER),
    "query without a path": ("http://{evil}?@{api}/x", STRANGER),
    "fragment without a path": ("http://{evil}#@{api}/x", STRANGER),
    "API in the path": ("http://{evil}/@{api}/x", STRANGER),
    "API in the query": ("http://{evil}/x?next=http://{api}/x", STRANGER),
    "dots in the path": ("http://{evil}/a/../../b/./x", STRANGER),
    "encoded dots in the path": ("http://{evil}/%2e%2e/%2E/x", STRANGER),
    "letters beyond ASCII in the path": ("http://{evil}/é/x?ß=ü", STRANGER),
    "what isn't allowed in the path": ('http://{evil}/["|^`<>]/%zz/x', STRANGER),
    "network path": ("//{evil}/x", ONLY_AS_LINK),
    "network path with a fragment": ("//{evil}#@{api}", ONLY_AS_LINK),
    # Backslashes: a slash for some, a letter of the user's name for others.
    "backslash before the API": ("http://{evil}\\@{api}/x", NOWHERE),
    "two backslashes before the API": ("http://{evil}\\\\@{api}/x", NOWHERE),
    "backslash before the stranger": ("http://{api}\\@{evil}/x", NOWHERE),
    "backslash and dot": ("http://{evil}\\.{api}/x", NOWHERE),
    "backslash and fragment": ("http://{evil}\\#@{api}/x", NOWHERE),
    "backslash and query": ("http://{evil}\\?@{api}/x", NOWHERE),
    "backslash for the first slash": ("http:\\/{evil}/x", NOWHERE),
    "backslash for the second slash": ("http:/\\{evil}/x", NOWHERE),
    "backslashes for slashes": ("http:\\\\{evil}\\x", NOWHERE),
    "backslash for the path": ("http://{evil}\\x", NOWHERE),
    "backslash in the path": ("http://{evil}/a\\x", NOWHERE),
    "backslash in the query": ("http://{evil}/x?a\\x", NOWHERE),
    "backslash in the fragment": ("http://{evil}/x#a\\x", NOWHERE),
    "network path of backslashes": ("\\\\{evil}\\x", NOWHERE),
    "network path of a slash and a backslash": ("/\\{evil}/x", NOWHERE),
    "network path of a backslash and a slash": ("\\/{evil}/x", NOWHERE),
    "encoded backslash": ("http://{evil}%5C@{api}/x", NOWHERE),
    "wide backslash": ("http://{evil}＼@{api}/x", NOWHERE),
    # Users.
    "API as the user": ("http://{api}@{evil}/x", NOWHERE),
    "stranger as the user": ("http://{evil}@{api}/x", NOWHERE),
    "user": ("http://user@{evil}/x", NOWHERE),
    "user and password": ("http://user:word@{evil}/x", NOWHERE),  # pragma: allowlist secret
    "no user": ("http://@{evil}/x", NOWHERE),
    "no user, no password": ("http://:@{evil}/x", NOWHERE),
    "two users": ("http://{api}@{api}@{evil}/x", NOWHERE),
    "network path with a user": ("//{api}@{evil}/x", NOWHERE),
    "semicolon": ("http://{api};@{evil}/x", NOWHERE),
    "encoded at": ("http://{api}%40{evil}/x", NOWHERE),
    "encoded slash": ("http://{api}%2F@{evil}/x", NOWHERE),
    "encoded question mark": ("http://{api}%3F@{evil}/x", NOWHERE),
    "encoded hash": ("http://{api}%23@{evil}/x", NOWHERE),
    # Letters that become others.
    "wide at": ("http://{api}＠{evil}/x", NOWHERE),
    "wide slash": ("http://{evil}／@{api}/x", NOWHERE),
    "wide slashes": ("http:／／{evil}/x", NOWHERE),
    "wide question mark": ("http://{evil}？@{api}/x", NOWHERE),
    "wide hash": ("http://{evil}＃@{api}/x", NOWHERE),
    "wide colon": ("http://127.0.0.1：{port}/x", NOWHERE),
    "account of": ("http://127.0.0.1℀.example:{port}/x", NOWHERE),
    "care of": ("http://127.0.0.1℅.example:{port}/x", NOWHERE),
    "wide digits": ("http://１２７.0.0.1:{port}/x", NOWHERE),
    "digits in circles": ("http://①②⑦.⓪.⓪.①:{port}/x", NOWHERE),
    "ideographic dots": ("http://127。0。0。1:{port}/x", NOWHERE),
    "wide dots": ("http://127．0．0．1:{port}/x", NOWHERE),
    "narrow ideographic dots": ("http://127｡0｡0｡1:{port}/x", NOWHERE),
    "leader for a dot": ("http://127.0.0․1:{port}/x", NOWHERE),
    "letter in a circle": ("http://ⓛocalhost:{port}/x", NOWHERE),
    "long s in the host": ("http://localho\u017ft:{port}/x", NOWHERE),
    "long s in the scheme": ("http\u017f://{evil}/x", NOWHERE),
    "Kelvin sign": ("http://\u212a.localhost:{port}/x", NOWHERE),
    "Cyrillic letter": ("http://lo\u0441alhost:{port}/x", NOWHERE),
    "soft hyphen": ("http://local\u00adhost:{port}/x", NOWHERE),
    "broken Punycode": ("http://xn--localhost-\u0301:{port}/x", NOWHERE),
    "Punycode of nothing": ("http://xn--a:{port}/x", NOWHERE),
    # What can't be seen.
    "tab in the scheme": ("ht\ttp://{evil}/x", NOWHERE),
    "tab before the slashes": ("http:\t//{evil}/x", NOWHERE),
    "tab in the host": ("http://127.0.\t0.1:{port}/x", NOWHERE),
    "line break in the host": ("http://127.0.0.1\n:{port}/x", NOWHERE),
    "carriage return in the host": ("http://127.0.0.1\r:{port}/x", NOWHERE),
    "line break before the API": ("http://{evil}\n@{api}/x", NOWHERE),
    "header in the path": ("http://{evil}/x\r\nAuthorization: Bearer x", NOWHERE),
    "NUL": ("http://{evil}\0@{api}/x", NOWHERE),
    "vertical tab": ("http://{evil}\v@{api}/x", NOWHERE),
    "form feed": ("http://{evil}\f@{api}/x", NOWHERE),
    "unit separator": ("http://{evil}\x1f/x", NOWHERE),
    "delete": ("http://{evil}\x7f/x", NOWHERE),
    "next line": ("http://{evil}\x85/x", NOWHERE),
    "space in the host": ("http://{evil} @{api}/x", NOWHERE),
    "space before the host": ("http:// {evil}/x", NOWHERE),
    "space in the path": ("http://{evil}/a x", NOWHERE),
    "hard space": ("http://{evil}\u00a0/x", NOWHERE),
    "wide space": ("http://{evil}\u3000/x", NOWHERE),
    "line separator": ("http://{evil}\u2028/x", NOWHERE),
    "space without width": ("http://127.0.0.1\u200b:{port}/x", NOWHERE),
    "byte order mark": ("\ufeffhttp://{evil}/x", NOWHERE),
    "right to left": ("http://{evil}/\u202ex", NOWHERE),
    # Numbers that the system takes for 127.0.0.1.
    "hexadecimal": ("http://0x7f000001:{port}/x", NOWHERE),
    "hexadecimal and short": ("http://0x7f.1:{port}/x", NOWHERE),
    "hexadecimal end": ("http://127.0.0.0x1:{port}/x", NOWHERE),
    "one number": ("http://2130706433:{port}/x", NOWHERE),
    "two numbers": ("http://127.1:{port}/x", NOWHERE),
    "three numbers": ("http://127.0.1:{port}/x", NOWHERE),
    "octal": ("http://0177.0.0.1:{port}/x", NOWHERE),
    "one octal number": ("http://017700000001:{port}/x", NOWHERE),
    "leading zeros": ("http://127.000.000.001:{port}/x", NOWHERE),
    "nought": ("http://0:{port}/x", NOWHERE),
    "five numbers": ("http://127.0.0.0.1:{port}/x", NOWHERE),
    "dot at the end": ("http://127.0.0.1.:{port}/x", NOWHERE),
    "localhost with a dot at the end": ("http://localhost.:{port}/x", NOWHERE),
    "encoded digits": ("http://%31%32%37.0.0.1:{port}/x", NOWHERE),
    "encoded letter": ("http://loc%61lhost:{port}/x", NOWHERE),
    "encoded NUL": ("http://127.0.0.1%00:{port}/x", NOWHERE),
    "encoded dot": ("http://127%2e0.0.1:{port}/x", NOWHERE),
    "any address": ("http://0.0.0.0:{port}/x", NOWHERE),
    "any address, encrypted": ("https://0.0.0.0:{port}/x", NOWHERE),
    # IPv6.
    "IPv4 in IPv6": ("http://[::ffff:127.0.0.1]:{port}/x", NOWHERE),
    "IPv4 in IPv6, hexadecimal": ("http://[::ffff:7f00:1]:{port}/x", NOWHERE),
    "old IPv4 in IPv6": ("http://[::127.0.0.1]:{port}/x", NOWHERE),
    "network card": ("http://[::1%lo]:{port}/x", NOWHERE),
    "encoded network card": ("http://[::1%25lo]:{port}/x", NOWHERE),
    "any IPv6 address": ("http://[::]:{port}/x", NOWHERE),
    "IPv6 without brackets": ("http://::1:{port}/x", NOWHERE),
    "IPv6 without an end": ("http://[::1:{port}/x", NOWHERE),
    "two brackets": ("http://[[::1]]:{port}/x", NOWHERE),
    "text behind the bracket": ("http://[::1]x:{port}/x", NOWHERE),
    "IPv4 in brackets": ("http://[127.0.0.1]:{port}/x", NOWHERE),
    "API behind the bracket": ("http://[::1]@{api}:{port}/x", NOWHERE),
    # Ports.
    "empty port": ("http://127.0.0.1:/x", NOWHERE),
    "port nought": ("http://127.0.0.1:0/x", NOWHERE),
    "port beyond": ("http://127.0.0.1:65536/x", NOWHERE),
    "port far beyond": ("http://127.0.0.1:4294967376/x", NOWHERE),
    "port with a sign": ("http://127.0.0.1:+{port}/x", NOWHERE),
    "port with a line": ("http://127.0.0.1:1_0/x", NOWHERE),
    "port with a nought": ("http://127.0.0.1:0{port}/x", NOWHERE),
    "port and text": ("http://127.0.0.1:{port}x/x", NOWHERE),
    "two ports": ("http://{api}:{port}/x", NOWHERE),
    "Arabic port": ("http://127.0.0.1:{arabic_port}/x", NOWHERE),
    "wide port": ("http://127.0.0.1:{wide_port}/x", NOWHERE),
    # Schemes and missing hosts.
    "no slashes": ("http:{evil}/x", NOWHERE),
    "one slash": ("http:/{evil}/x", NOWHERE),
    "three slashes": ("http:///{evil}/x", NOWHERE),
    "no host": ("http://:{port}/x", NOWHERE),
    "dots for a host": ("http://..:{port}/x", NOWHERE),
    "two dots in the host": ("http://127..0.0.1:{port}/x", NOWHERE),
    "other scheme": ("ftp://{evil}/x", NOWHERE),
    "web socket": ("ws://{evil}/x", NOWHERE),
    "scheme in a scheme": ("view-source:http://{evil}/x", NOWHERE),
    "socket in the host": ("http+unix://%2Ftmp%2F{port}/x", NOWHERE),
    "script": ("javascript://{evil}/%0aalert(1)", NOWHERE),
    "file": ("file://{evil}/x", NOWHERE),
    "long name": ("http://" + "a" * 64 + ".localhost:{port}/x", NOWHERE),
    "very long": ("http://{evil}/" + "x" * 70_000, NOWHERE),
    # Not away from the API at all, whatever they look like.
    "stranger in the path": ("http://{api}/{evil}/x", NOWHERE),
    "stranger in the query": ("http://{api}?@{evil}/x", NOWHERE),
    "stranger in the fragment": ("http://{api}#@{evil}/x", NOWHERE),
    "stranger behind two slashes": ("http://{api}//{evil}/x", NOWHERE),
    "path that looks like a network path": ("/.//{evil}/x", NOWHERE),
    "path that looks like a user": ("@{evil}/x", NOWHERE),
    "path that looks like a port": (":{port}/x", NOWHERE),
}


def spelled(name, api, stranger):
    """Return the address of that name in the table, for the API's host and port."""
    text, _goes_to = SPELLINGS[name]
    port = str(stranger.port)
    parts = {"api": api, "evil": stranger.netloc, "port": port}
    parts |= {"arabic_port": port.translate(_ARABIC), "wide_port": port.translate(_WIDE)}
    for key, value in parts.items():
        text = text.replace(f"{{{key}}}", value)
    return text

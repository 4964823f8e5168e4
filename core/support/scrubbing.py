# SPDX-License-Identifier: GPL-2.0-or-later
"""Take out of a text what a stranger shouldn't read: secrets, links, and who sits here."""

from __future__ import annotations

import os
import re
import socket
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ..redaction import HIDDEN, redact, without_query
from ..urls import origin_of

_SHORTEST_NAME = 3
# Names that tell nobody apart, and would take words out of sentences.
_GENERIC = frozenset(
    {"admin", "administrator", "debian", "gis", "guest", "localhost", "qgis", "root", "ubuntu"}
    | {"test", "user", "users"}
)

_LINK = re.compile(r"(?i)[a-z][a-z0-9+.-]{1,15}://[^\s\"'<>\\]+")
_LINK_END = ".,;:!)]}"
_QUERY = re.compile(r"\?[\w.~%\[\]-]+=[^\s\"'<>]*")
_MAIL = re.compile(r"(?i)(?<![\w.+-])[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+")
# Only Windows has user names with spaces in paths; elsewhere a space ends the path.
_WINDOWS_HOME = re.compile(
    r"(?i)(?:\b[a-z]:)?[\\/]{1,2}(?:users|documents and settings)[\\/]{1,2}"
    r"(?:[^\\/\r\n\"'<>|:*?]+(?=\\)|[^\s\\/\"'<>|:*?,;]+)"
)
_UNIX_HOME = re.compile(
    r"(?i)(?<![\w.])(?:/(?:var|usr|export|mnt))?/(?:home|users)/[^\s/\"'<>:,;]+"
)
# What looks like a key: long, and from letter to letter now large, now small, now a digit.
_RUN = re.compile(r"(?<![\w-])[A-Za-z0-9_-]{24,}={0,2}")
_UUID = re.compile(r"(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_FEWEST_CHARACTERS = 20
# Names of scenes change at every fifth place, random letters and digits at three of five.
_MOST_CHANGES = 1 / 3


class Scrubber:
    """Cleans texts that leave the computer.

    More is taken out than must be: a word too few can be asked for, one too many can't be
    taken back.

    Args:
        own_origins: links to these keep their path; of any other only the host is left.
        kept: ids that stay although they look like keys.
        home: the user's folder.
        names: of the user and the computer.
    """

    def __init__(
        self,
        own_origins: Iterable[str] = (),
        kept: Iterable[str] = (),
        home: str = "",
        names: Iterable[str] = (),
    ) -> None:
        self._own_origins = frozenset(own_origins)
        self._kept = sorted((one for one in kept if one), key=len, reverse=True)
        self._home = _home_pattern(home)
        words = {name.strip() for name in names}
        telling = [w for w in words if len(w) >= _SHORTEST_NAME and w.lower() not in _GENERIC]
        self._names = _word_pattern(telling)

    @classmethod
    def of_this_computer(
        cls, own_origins: Iterable[str] = (), kept: Iterable[str] = ()
    ) -> Scrubber:
        """Return one that knows the names of this user and this computer."""
        home = Path.home()
        users = [os.environ.get(name, "") for name in ("USER", "LOGNAME", "USERNAME")]
        host = socket.gethostname()
        return cls(own_origins, kept, str(home), [*users, home.name, host, host.split(".")[0]])

    def text(self, text: str) -> str:
        """Return the text without secrets, keys in links, addresses, and names of people."""
        text = _LINK.sub(self._link, redact(text))
        text = _QUERY.sub(f"?{HIDDEN}", text)
        text = _MAIL.sub("(e-mail address)", text)
        for home in (self._home, _WINDOWS_HOME, _UNIX_HOME):
            text = text if home is None else home.sub("~", text)
        if self._names is not None:
            text = self._names.sub("(name)", text)
        return _RUN.sub(self._run, text)

    def value(self, value: Any) -> Any:
        """Return a JSON value with all its texts cleaned."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, Mapping):
            return {key: self.value(one) for key, one in value.items()}
        if isinstance(value, (list, tuple)):
            return [self.value(one) for one in value]
        return value

    def _link(self, match: re.Match[str]) -> str:
        link = match[0].rstrip(_LINK_END)
        end = match[0][len(link) :]
        scheme, _, rest = link.partition("://")
        if scheme.lower() == "file":
            return f"{scheme}://{re.split('[?#]', rest, maxsplit=1)[0]}{end}"
        if origin_of(link) in self._own_origins:
            return f"{without_query(link)}{end}"
        host = re.split("[/?#]", rest, maxsplit=1)[0].rpartition("@")[2]
        path = f"/{HIDDEN}" if len(rest) > len(host) + 1 else ""
        return f"{scheme}://{host}{path}{end}"

    def _run(self, match: re.Match[str]) -> str:
        rest = _UUID.sub("", match[0])
        for one in self._kept:
            rest = rest.replace(one, "")
        words = [
            [_kind(character) for character in word] for word in re.split("[^A-Za-z0-9]", rest)
        ]
        length = sum(map(len, words))
        changes = sum(one != other for word in words for one, other in zip(word, word[1:]))
        is_key = length >= _FEWEST_CHARACTERS and changes > _MOST_CHANGES * length
        return HIDDEN if is_key else match[0]


def _kind(character: str) -> str:
    if character.isdigit():
        return "digit"
    return "large" if character.isupper() else "small"


def _home_pattern(home: str) -> re.Pattern[str] | None:
    parts = [re.escape(part) for part in re.split(r"[\\/]+", home) if part]
    if not parts:
        return None
    separator = r"[\\/]{1,2}"  # doubled where Python or JSON has printed it
    start = "" if re.match(r"[A-Za-z]:", home) else separator
    # Windows compares without case.
    return re.compile(rf"(?i){start}{separator.join(parts)}(?![\w.-])")


def _word_pattern(words: Iterable[str]) -> re.Pattern[str] | None:
    escaped = [re.escape(word) for word in sorted(words, key=len, reverse=True)]
    return re.compile(rf"(?i)(?<!\w)(?:{'|'.join(escaped)})(?!\w)") if escaped else None

# SPDX-License-Identifier: GPL-2.0-or-later
"""What the plugin remembers in QGIS's settings: typed, with defaults, never a secret.

Several versions of the plugin may meet in one profile, and a profile may go back to an older one.
Each value has a key of its own and a default for what can't be read, so a single value needs no
version: a new meaning gets a new key, and nobody touches a key that it doesn't know. Only a
connection has several values in one text. It carries a version, which grows with each value added
to it: an older plugin would lose that value on saving, or sign in somewhere else without it, so
it leaves such a connection alone and says so. What an older version hasn't written is a default.
"""

from __future__ import annotations

import json
import uuid
from dataclasses import asdict, dataclass, fields, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QStandardPaths

from ...core.delivery.remade import Optimising
from ...core.errors import ConfigError
from ...core.json_text import read_json
from ...core.money import Money, format_amount
from ...core.service.config import (
    BROWSER_CLIENT_ID,
    DEFAULT_AUDIENCE,
    PRODUCTION_API_URL,
    PRODUCTION_LOGIN_URL,
    Connection,
)
from ...core.transfers.lanes import PER_HOST, TOTAL
from ...core.values import count_or_none, number_id_or_none
from ...core.written_limits import Limit, read_limit
from .folders import PREFIX, profile_folder
from .i18n import translate

if TYPE_CHECKING:
    from ...core.journal.spending import Limits

PRODUCTION = "production"
CUSTOM = "custom"
SANDBOX = "sandbox"
ENVIRONMENT = "environment"

BY_CREDENTIALS = "credentials"
BY_PASTED = "token"
BY_BROWSER = "browser"
BY_NOTHING = "none"

ENVIRONMENT_ID = "environment"
SANDBOX_ID = "sandbox"

DEFAULT_CALLBACK = "http://localhost:8765/oauth/callback"
PROFILE_VERSION = 1
_PAGE_SIZE = 100
_PAGE_SIZES = range(1, 1001)
WATCH_HOURS = range(1, 169)
CONNECTIONS = range(1, 65)
SPEEDS_KBPS = range(1_000_001)
_WATCH_HOURS = 6


@dataclass(frozen=True)
class Profile:
    """A connection as the user set it up.

    Args:
        id: never changes; `ENVIRONMENT_ID` and `SANDBOX_ID` are the two that aren't edited.
        kind: PRODUCTION, CUSTOM, SANDBOX or ENVIRONMENT.
        organisation_id: the organisation that buys, None if not known.
        contract_id: the contract that prices and orders refer to, None if not known.
        contract_name: as the service called it when it was chosen; empty if typed by hand.
        project_id: the project that parts of images are delivered to; empty while none is chosen.
        project_name: as the service called it when it was chosen; empty if typed by hand.
        sign_in: BY_CREDENTIALS, BY_PASTED, BY_BROWSER, or BY_NOTHING while not set up.
        client_id: of the browser sign-in only; the other kinds keep theirs with the secret.
        callback: where the browser sign-in returns to, on this machine.
        authcfg: the id under which QGIS's authentication database keeps the secret.
    """

    id: str
    name: str
    kind: str = PRODUCTION
    api_url: str = PRODUCTION_API_URL
    login_url: str = PRODUCTION_LOGIN_URL
    organisation_id: int | None = None
    contract_id: int | None = None
    contract_name: str = ""
    project_id: str = ""
    project_name: str = ""
    sign_in: str = BY_NOTHING
    client_id: str = BROWSER_CLIENT_ID
    audience: str = DEFAULT_AUDIENCE
    callback: str = DEFAULT_CALLBACK
    authcfg: str = ""

    @property
    def is_sandbox(self) -> bool:
        return self.kind == SANDBOX

    @property
    def is_editable(self) -> bool:
        """Return whether it is kept in the settings, and not given by something else."""
        return self.kind in (PRODUCTION, CUSTOM)

    def connection(self) -> Connection:
        """Return the service and the account's place in it.

        Raises:
            ConfigError: an address is no web address, or is http to another machine.
        """
        place = (self.organisation_id, self.contract_id, self.project_id)
        return Connection(self.api_url, self.login_url, *place)


def new_profile(name: str) -> Profile:
    """Return a connection to the production service with an id of its own."""
    return Profile(id=uuid.uuid4().hex, name=name)


class Settings:
    """Reads and writes QGIS's settings. Cheap to make; several see the same values."""

    def profiles(self) -> tuple[Profile, ...]:
        """Return the connections that the user has set up, by name.

        What another version, or a hand, has left malformed is passed over.
        """
        store = _store("connections")
        found = [_profile_from_text(key, store.value(key, "", str)) for key in store.childKeys()]
        return tuple(
            sorted((one for one in found if one), key=lambda one: (one.name.casefold(), one.id))
        )

    def profile(self, profile_id: str) -> Profile | None:
        """Return one of `profiles`, None if there is none of this id."""
        return _profile_from_text(
            profile_id, _store("connections").value(profile_id or "-", "", str)
        )

    def newer_profiles(self) -> dict[str, str]:
        """Return the names, by id, of connections that only a newer version can use."""
        store = _store("connections")
        found = {key: _content(store.value(key, "", str)) for key in store.childKeys()}
        return {
            key: str(content.get("name") or key)
            for key, content in found.items()
            if _is_newer(content)
        }

    def save_profile(self, profile: Profile) -> None:
        """Add or replace a connection.

        Raises:
            ConfigError: a newer version has changed it meanwhile; it was left as it is.
        """
        store = _store("connections")
        if _is_newer(_content(store.value(profile.id, "", str))):
            raise ConfigError(*newer_connection(profile.name))
        store.setValue(profile.id, json.dumps({"version": PROFILE_VERSION, **asdict(profile)}))

    def remove_profile(self, profile_id: str) -> None:
        """Forget a connection. Its secret isn't in here: see `remove_credentials`."""
        _store("connections").remove(profile_id)

    @property
    def current_profile_id(self) -> str:
        """The connection that the user chose last; empty at the start."""
        return _text("current_connection")

    @current_profile_id.setter
    def current_profile_id(self, profile_id: str) -> None:
        _keep("current_connection", profile_id)

    @property
    def download_folder(self) -> Path:
        """Where images go; a folder in the user's documents unless another was chosen."""
        chosen = _text("download_folder")
        if chosen:
            return Path(chosen)
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        return (Path(documents) if documents else Path.home()) / "DataCosmos"

    @download_folder.setter
    def download_folder(self, folder: Path | None) -> None:
        _keep("download_folder", "" if folder is None else str(folder))

    @property
    def adds_to_project(self) -> bool:
        """Whether downloaded images are added to the project."""
        return bool(_store("").value("adds_to_project", True, bool))

    @adds_to_project.setter
    def adds_to_project(self, is_wanted: bool) -> None:
        _store("").setValue("adds_to_project", is_wanted)

    @property
    def streams(self) -> bool:
        """Whether images that are being downloaded are shown before they are here."""
        return bool(_store("").value("streams", True, bool))

    @streams.setter
    def streams(self, is_wanted: bool) -> None:
        _store("").setValue("streams", is_wanted)

    @property
    def optimising(self) -> Optimising:
        """What becomes of images that aren't cloud-optimised."""
        try:
            return Optimising(_text("optimising"))
        except ValueError:
            return Optimising.NO

    @optimising.setter
    def optimising(self, wish: Optimising) -> None:
        _keep("optimising", wish.value)

    @property
    def page_size(self) -> int:
        """Items asked for in one page of a search."""
        size = count_or_none(_text("page_size"))
        return size if size in _PAGE_SIZES else _PAGE_SIZE

    @page_size.setter
    def page_size(self, size: int) -> None:
        _keep("page_size", str(size))

    @property
    def watch_hours(self) -> int:
        """Hours after which watched searches are asked again."""
        hours = count_or_none(_text("watch_hours"))
        return hours if hours in WATCH_HOURS else _WATCH_HOURS

    @watch_hours.setter
    def watch_hours(self, hours: int) -> None:
        _keep("watch_hours", str(hours))

    @property
    def most_connections(self) -> int:
        """Connections that all downloads have at the same time."""
        return _count_within("most_connections", CONNECTIONS, TOTAL)

    @most_connections.setter
    def most_connections(self, count: int) -> None:
        _keep("most_connections", str(count))

    @property
    def host_connections(self) -> int:
        """Connections that downloads have to one host at the same time."""
        return _count_within("host_connections", CONNECTIONS, PER_HOST)

    @host_connections.setter
    def host_connections(self, count: int) -> None:
        _keep("host_connections", str(count))

    @property
    def speed_limit_kbps(self) -> int:
        """Kilobytes a second that all downloads take together; 0 for no limit."""
        return _count_within("speed_limit_kbps", SPEEDS_KBPS, 0)

    @speed_limit_kbps.setter
    def speed_limit_kbps(self, limit: int) -> None:
        _keep("speed_limit_kbps", str(limit))

    @property
    def order_limit(self) -> Limit | None:
        """The most that one order may cost, None for no limit.

        What can't be read is an `UnreadableLimit`: it must not be taken for none.
        """
        return _limit("order_limit")

    @order_limit.setter
    def order_limit(self, limit: Money | None) -> None:
        _keep_money("order_limit", limit)

    @property
    def month_limit(self) -> Limit | None:
        """The most that the orders of a calendar month may cost; see `order_limit`."""
        return _limit("month_limit")

    @month_limit.setter
    def month_limit(self, limit: Money | None) -> None:
        _keep_money("month_limit", limit)

    def limits(self) -> Limits:
        """Return the profile's limits, as they bind every order that QGIS makes."""
        from ...core.journal.spending import Limits, Source

        journals = (profile_folder(), *self.journal_folders())
        return Limits(self.order_limit, self.month_limit, Source.SETTINGS, journals)

    def journal_folders(self) -> tuple[Path, ...]:
        """Return the folders, apart from the profile's, whose journals have orders from here."""
        store = _store("journals")
        found = [store.value(key) for key in store.childKeys()]
        return tuple(Path(folder) for folder in found if isinstance(folder, str) and folder)

    def remember_journal(self, folder: Path) -> None:
        """Note that orders from here stand in this folder's journal: the month's limit counts them.

        It is on the disk when this returns.
        """
        path = str(folder.absolute())
        store = _store("journals")
        # A key of its own for each, so that two processes can't undo each other's note.
        store.setValue(sha256(path.encode("utf-8", "surrogateescape")).hexdigest()[:16], path)
        store.sync()

    def choice(self, name: str, default: str = "") -> str:
        """Return how the user left a control of the dock: a sort order, a grouping."""
        return _text(f"dock/{name}") or default

    def keep_choice(self, name: str, value: str) -> None:
        """Remember how the user left a control of the dock."""
        _keep(f"dock/{name}", value)


def _store(group: str) -> QgsSettings:
    store = QgsSettings()
    store.beginGroup(f"{PREFIX}/{group}".rstrip("/"))
    return store


def _text(key: str) -> str:
    return str(_store("").value(key, "", str))


def _keep(key: str, value: str) -> None:
    _store("").setValue(key, value)


def _count_within(key: str, allowed: range, default: int) -> int:
    count = count_or_none(_text(key))
    return count if count is not None and count in allowed else default


def _limit(key: str) -> Limit | None:
    # As it is kept: asked for as text, a list would be an empty text, and so no limit.
    kept = _store("").value(key)
    if isinstance(kept, list):  # what Qt makes of "1,000 EUR" in its file
        kept = ",".join(map(str, kept))
    return read_limit(kept)


def _keep_money(key: str, money: Money | None) -> None:
    # As text: a number would become binary, and lose its cents.
    _keep(key, "" if money is None else f"{format_amount(money.amount)} {money.currency}")


def newer_connection(name: str) -> tuple[str, str]:
    """Return in words that a connection can't be used by this version, and what to do."""
    return (
        translate(
            "DataCosmos", "The connection {} was set up by a newer version of the plugin."
        ).format(name),
        translate("DataCosmos", "Update the plugin, or choose another connection."),
    )


def _content(text: str) -> dict[str, Any]:
    try:
        content = read_json(text, is_ours=True)
    except ValueError:
        return {}
    return content if isinstance(content, dict) else {}


def _is_newer(content: dict[str, Any]) -> bool:
    # Those without one are from before there was one, and of version 1.
    version = count_or_none(content.get("version", 1))
    return version is None or version > PROFILE_VERSION


def _profile_from_text(profile_id: str, text: str) -> Profile | None:
    content = _content(text)
    if _is_newer(content):
        return None
    known = {field.name for field in fields(Profile)} - {"id"}
    values: dict[str, Any] = {
        name: value for name, value in content.items() if name in known and isinstance(value, str)
    }
    if values.get("kind") not in (PRODUCTION, CUSTOM) or not values.get("name"):
        return None
    return replace(
        Profile(id=profile_id, **values),
        organisation_id=number_id_or_none(content.get("organisation_id")),
        contract_id=number_id_or_none(content.get("contract_id")),
    )

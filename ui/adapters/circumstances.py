# SPDX-License-Identifier: GPL-2.0-or-later
"""What a report for the support says of this QGIS and of the connection."""

from __future__ import annotations

import platform
from importlib import metadata
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsNetworkAccessManager
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QT_VERSION_STR

from ...core.service.config import HttpSettings
from ...core.urls import origin_of, web_url_or_none
from .i18n import locale_of_qgis

if TYPE_CHECKING:
    from .settings import Profile

_PACKAGES = ("requests", "urllib3", "shapely", "numpy")


def versions() -> dict[str, str]:
    """Return the versions of the plugin and of what it runs on. Looks at the disk."""
    from osgeo import gdal

    found = {
        "Plugin": HttpSettings().user_agent,
        "QGIS": Qgis.version(),
        "Qt": f"{QT_VERSION_STR} (PyQt {PYQT_VERSION_STR})",
        "GDAL": gdal.__version__,
        "Python": platform.python_version(),
        "System": f"{platform.system()} {platform.release()} {platform.machine()}",
        "Language": locale_of_qgis(),
    }
    for name in _PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = "not installed, or not registered"
    return found


def connection_facts(profile: Profile | None) -> tuple[dict[str, str], tuple[str, ...]]:
    """Return what is to be said of a connection, and the origins of its services.

    Its own name, which may be a person's, and the numbers of organisation and contract aren't
    in it. For the main thread.
    """
    manager = QgsNetworkAccessManager.instance()
    proxy = "yes" if manager.proxyFactory() is not None else "not set up"
    if profile is None:
        return {"Connection": "none", "Proxy of QGIS": proxy}, ()
    facts = {
        "Connection": profile.kind,
        "Service": _host(profile.api_url),
        "Sign-in": f"{profile.sign_in}, at {_host(profile.login_url)}",
        "Organisation and contract": " and ".join(
            "set" if number is not None else "not set"
            for number in (profile.organisation_id, profile.contract_id)
        ),
        "Proxy of QGIS": proxy,
    }
    return facts, tuple(filter(None, map(origin_of, (profile.api_url, profile.login_url))))


def _host(url: str) -> str:
    address = web_url_or_none(url)
    return address.host if address else "no address"

# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's network settings (proxy, certificates, time-out) as the core's `HttpSettings`."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from qgis.core import Qgis, QgsApplication, QgsNetworkAccessManager, QgsProcessingUtils
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery

if TYPE_CHECKING:
    from ...core.config import HttpSettings

_OWN_CERTIFICATES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


def http_settings(api_url: str) -> HttpSettings:
    """Return how to reach the API from this QGIS. To be called on the main thread.

    Args:
        api_url: the address whose proxy is asked for.
    """
    from ...core.config import HttpSettings

    manager = QgsNetworkAccessManager.instance()
    defaults = HttpSettings()
    return HttpSettings(
        read_timeout_s=max(1.0, manager.timeout() / 1000),
        proxies=_proxies(api_url),
        ca_bundle=_ca_bundle(),
        user_agent=f"{defaults.user_agent} QGIS/{Qgis.versionInt()}",
    )


def _proxies(url: str) -> dict[str, str] | None:
    """Return requests' proxy table; None leaves it to the environment, {} means none."""
    factory = QgsNetworkAccessManager.instance().proxyFactory()
    if factory is None:
        return None
    proxy = factory.queryProxy(QNetworkProxyQuery(QUrl(url)))[0]
    kinds = QNetworkProxy.ProxyType
    if proxy.type() == kinds.NoProxy:
        return {}
    schemes = {
        kinds.HttpProxy: "http",
        kinds.HttpCachingProxy: "http",
        # The host's name is resolved by the proxy too; needs the package PySocks.
        kinds.Socks5Proxy: "socks5h",
    }
    scheme = schemes.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return None
    sign_in = ""
    if proxy.user():
        sign_in = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@"
    address = f"{scheme}://{sign_in}{proxy.hostName()}:{proxy.port()}"
    return {"http": address, "https": address}


def _ca_bundle() -> str | None:
    """Return a file with the certificate authorities that QGIS trusts, those of the user's too.

    A bundle that the environment names wins, since it is the more deliberate choice.
    """
    if any(os.environ.get(name) for name in _OWN_CERTIFICATES):
        return None
    pem = bytes(QgsApplication.authManager().trustedCaCertsPemText())
    if b"BEGIN CERTIFICATE" not in pem:
        return None
    # QGIS empties this folder when it ends.
    folder = Path(QgsProcessingUtils.tempFolder())
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(
        dir=folder, prefix="datacosmos-ca-", suffix=".pem", delete=False
    ) as file:
        file.write(pem)
    return file.name

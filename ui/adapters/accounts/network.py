# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's network settings (proxy, certificates, time-out) as the core's `HttpSettings`."""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote
from urllib.request import getproxies

from qgis.core import Qgis, QgsApplication, QgsNetworkAccessManager, QgsProcessingUtils
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery

from ....core.urls import web_url_or_none

if TYPE_CHECKING:
    from ....core.service.config import HttpSettings

# Stands for the hosts of images; ".example" is never a real one (RFC 2606).
_SOME_HOST = "https://images.example"
_OWN_CERTIFICATES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


def http_settings(api_url: str, login_url: str = "") -> HttpSettings:
    """Return how to reach the service from this QGIS. To be called on the main thread.

    Args:
        api_url: address of the API.
        login_url: address of the identity provider, if it is another.
    """
    from ....core.service.config import HttpSettings

    manager = QgsNetworkAccessManager.instance()
    defaults = HttpSettings()
    silence_s = max(1.0, manager.timeout() / 1000)
    return HttpSettings(
        read_timeout_s=silence_s,
        # Who is told to bear a longer silence needs longer for the whole as well.
        request_timeout_s=max(defaults.request_timeout_s, 2 * silence_s),
        stall_timeout_s=max(defaults.stall_timeout_s, silence_s),
        proxies=_proxies(api_url, login_url),
        ca_bundle=_ca_bundle(),
        user_agent=f"{defaults.user_agent} QGIS/{Qgis.versionInt()}",
    )


def _proxies(*service_urls: str) -> dict[str, str] | None:
    """Return requests' proxy table; None leaves it to the environment, {} means none.

    The hosts that images come from aren't known beforehand. They get the general proxy, unless
    QGIS lists them as exceptions; those, and the service's own hosts, have their own entries.
    """
    manager = QgsNetworkAccessManager.instance()
    if manager.proxyFactory() is None:
        return None
    exceptions = [*manager.noProxyList(), *manager.excludeList()]
    # An exception below a path of a host counts for the whole host.
    asked = {host: url for url in (*service_urls, *exceptions) if (host := _host_of(url))}
    general = _proxy_for(_SOME_HOST)
    if manager.useSystemProxy() and (general or "") == _system_proxy("https"):
        # requests reads the same settings, and knows their exceptions better than we could ask.
        return None
    table = {"http": general, "https": general}
    for host, url in sorted(asked.items()):
        proxy = _proxy_for(url)
        if proxy != general:
            table[host] = proxy
    if all(proxy is None for proxy in table.values()):
        return None
    if not any(table.values()):
        return {}
    # requests takes an empty text for "directly"; None would mean that nothing is said.
    return {key: _system_proxy(key) if proxy is None else proxy for key, proxy in table.items()}


def _proxy_for(url: str) -> str | None:
    """Return QGIS's proxy for a URL, empty for none, None if that is left to the system."""
    factory = QgsNetworkAccessManager.instance().proxyFactory()
    proxy = factory.queryProxy(QNetworkProxyQuery(QUrl(url)))[0]
    kinds = QNetworkProxy.ProxyType
    if proxy.type() == kinds.NoProxy:
        return ""
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
    return f"{scheme}://{sign_in}{proxy.hostName()}:{proxy.port()}"


def _system_proxy(key: str) -> str:
    return getproxies().get(key.partition(":")[0], "").rstrip("/")


def _host_of(url: str) -> str:
    """Return scheme and host as requests' table has them, empty if the URL has none."""
    address = web_url_or_none(url.strip())
    return f"{address.scheme}://{address.host.strip('[]')}" if address else ""


def _ca_bundle() -> str | None:
    """Return a file with the certificate authorities that QGIS trusts, those of the user's too.

    A bundle that the environment names wins, since it is the more deliberate choice.
    """
    if any(os.environ.get(name) for name in _OWN_CERTIFICATES):
        return None
    pem = bytes(QgsApplication.authManager().trustedCaCertsPemText())
    if b"BEGIN CERTIFICATE" not in pem:
        return None
    # QGIS empties this folder when it ends. Named by content: written once, and always whole.
    folder = Path(QgsProcessingUtils.tempFolder())
    bundle = folder / f"datacosmos-ca-{hashlib.sha256(pem).hexdigest()[:16]}.pem"
    if not bundle.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, suffix=".part", delete=False) as file:
            file.write(pem)
        Path(file.name).replace(bundle)
    return str(bundle)

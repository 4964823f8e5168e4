# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's own network settings reach the core."""

from __future__ import annotations

import ssl

import pytest
from datacosmos_imagery.ui.adapters.accounts.network import http_settings
from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy
from requests.utils import select_proxy

API = "https://app.open-cosmos.com"


@pytest.fixture
def proxy():
    """Return a function that sets QGIS's own proxy settings."""
    settings = QgsSettings()

    def apply(**values):
        for name, value in values.items():
            settings.setValue(f"proxy/{name}", value)
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()

    yield apply
    settings.remove("proxy")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


def test_without_a_proxy_in_qgis_the_environment_decides(proxy):
    proxy()
    assert http_settings(API).proxies is None


def test_qgis_proxy_with_user_and_password(proxy):
    proxy(
        proxyEnabled=True,
        proxyType="HttpProxy",
        proxyHost="proxy.example",
        proxyPort=3128,
        proxyUser="me@work",
        proxyPassword="p:w",
    )
    address = "http://me%40work:p%3Aw@proxy.example:3128"  # pragma: allowlist secret
    assert http_settings(API).proxies == {"http": address, "https": address}


def test_socks_proxy(proxy):
    proxy(proxyEnabled=True, proxyType="Socks5Proxy", proxyHost="proxy.example", proxyPort=1080)
    assert http_settings(API).proxies["https"] == "socks5h://proxy.example:1080"


def test_hosts_that_qgis_excludes_go_without(proxy):
    proxy(
        proxyEnabled=True,
        proxyType="HttpProxy",
        proxyHost="proxy.example",
        proxyPort=3128,
        noProxyUrls=[API, "http://images.example.org/open"],
    )
    proxies = http_settings(API, "https://login.open-cosmos.com").proxies
    assert not select_proxy(API + "/api/data/v0/stac", proxies)
    assert not select_proxy("http://images.example.org/open/1.tif", proxies)
    assert select_proxy("https://login.open-cosmos.com/oauth/token", proxies)
    assert select_proxy("https://bucket.storage.example/1.tif", proxies)


def test_the_systems_proxy_is_left_to_requests_which_knows_its_exceptions(proxy, monkeypatch):
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("no_proxy", "storage.example")
    proxy(proxyEnabled=True, proxyType="DefaultProxy")
    assert http_settings(API).proxies is None


def test_where_qgis_is_told_to_use_none_the_environments_proxy_is_not_used(proxy, monkeypatch):
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    proxy(proxyEnabled=True, proxyType="HttpProxy", proxyHost="p.example", proxyPort="3128")
    none = QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)
    QgsNetworkAccessManager.instance().setFallbackProxyAndExcludes(none, [], [])
    proxies = http_settings(API).proxies
    assert proxies is not None
    assert not select_proxy(API, proxies)


def test_time_out_and_user_agent():
    settings = http_settings(API)
    assert settings.read_timeout_s == QgsNetworkAccessManager.timeout() / 1000
    assert settings.user_agent.startswith("DataCosmosImagery/")
    assert "QGIS/3" in settings.user_agent


def test_a_longer_time_out_of_qgis_holds_for_whole_requests_too():
    usual = QgsNetworkAccessManager.timeout()
    QgsNetworkAccessManager.setTimeout(300_000)
    try:
        settings = http_settings(API)
    finally:
        QgsNetworkAccessManager.setTimeout(usual)
    assert settings.request_timeout_s == 600
    assert settings.stall_timeout_s == 300
    assert http_settings(API).request_timeout_s == 120


def test_qgis_certificates_are_trusted(monkeypatch):
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    bundle = http_settings(API).ca_bundle
    assert len(ssl.create_default_context(cafile=bundle).get_ca_certs()) > 50


def test_the_bundle_is_written_once():
    assert http_settings(API).ca_bundle == http_settings(API).ca_bundle


def test_a_bundle_of_the_environment_wins(monkeypatch):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/some/bundle.pem")
    assert http_settings(API).ca_bundle is None

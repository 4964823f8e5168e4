# SPDX-License-Identifier: GPL-2.0-or-later
"""One reading of addresses, held against those of the libraries that send."""

import random
from urllib.parse import urljoin, urlsplit

import pytest
import requests
import urllib3
from datacosmos_imagery.core.urls import (
    NoWebUrl,
    is_safe_web_url,
    link_from,
    origin_of,
    web_url,
    web_url_or_none,
)

PAGE = web_url("https://a.example/one/two?three=4")


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("https://a.example", "https://a.example/"),
        ("HTTPS://A.Example:443/X", "https://a.example/X"),
        ("http://a.example:80", "http://a.example/"),
        ("http://a.example:443/", "http://a.example:443/"),
        ("https://a.example:8443?x", "https://a.example:8443/?x"),
        ("https://a.example/?", "https://a.example/"),
        ("https://a.example/x#part", "https://a.example/x"),
        ("https://a.example/a/./b/../../c/..", "https://a.example/"),
        ("https://a.example/../../a//b", "https://a.example/a//b"),
        ("https://a.example/%2e%2E/x", "https://a.example/x"),
        ("https://a.example/%7Ex%2fy%zz", "https://a.example/~x%2Fy%25zz"),
        ("https://a.example/é?ß", "https://a.example/%C3%A9?%C3%9F"),
        ('https://a.example/"<>[]^`{|}', "https://a.example/%22%3C%3E%5B%5D%5E%60%7B%7C%7D"),
        ("https://my_bucket.example/x", "https://my_bucket.example/x"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://Bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://straße.example/", "https://xn--strae-oqa.example/"),
        ("https://xn--bcher-kva.example/", "https://xn--bcher-kva.example/"),
        ("https://203.0.113.7/", "https://203.0.113.7/"),
        ("https://[2001:DB8:0:0::1]:8443/", "https://[2001:db8::1]:8443/"),
    ],
)
def test_an_address_has_one_form_and_that_has_itself(text, normal):
    assert str(web_url(text)) == normal
    assert web_url(normal) == web_url(text) or "#" in text


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "begin with https"),
        ("a.example", "begin with https"),
        ("ftp://a.example/", "begin with https"),
        ("https:///x", "name of a host"),
        ("https://me:word@a.example/", "user name"),  # pragma: allowlist secret
        ("https://a.example\\@b.example/", "backslash"),
        ("https://a.example/a b", "space"),
        ("https://a.example/a\nb", "control character"),
        ("https://a.example/\ud800", "control character"),
        ("https://a.example:0/", "host and port"),
        ("https://a.example:/", "host and port"),
        ("https://a.example:65536/", "host and port"),
        ("https://[::1/", "host and port"),
        ("https://[1::2::3]/", "name of a host"),
        ("https://a..example/", "name of a host"),
        ("https://-a.example/", "name of a host"),
        ("https://a%2eexample/", "name of a host"),
        (f"https://{'a' * 64}.example/", "name of a host"),
        (f"https://{'abc.' * 80}example/", "name of a host"),
        (f"https://{'ä' * 70}.example/", "name of a host"),
        (f"https://{'ä' * 40}.{'ö.' * 90}example/", "name of a host"),
        ("https://\u0301.example/", "name of a host"),
        ("https://BÜCHER.example/", "name of a host"),
        ("https://aΣ.example/", "name of a host"),
        (f"https://a.example/{'x' * 70_000}", "too long"),
    ],
)
def test_what_is_refused_is_refused_with_a_reason(text, reason):
    with pytest.raises(NoWebUrl, match=reason):
        web_url(text)
    assert web_url_or_none(text) is None
    assert origin_of(text) == ""


@pytest.mark.parametrize(
    ("link", "leads_to"),
    [
        ("", "https://a.example/one/two?three=4"),
        ("#part", "https://a.example/one/two?three=4"),
        ("?x=1", "https://a.example/one/two?x=1"),
        ("x", "https://a.example/one/x"),
        ("../x", "https://a.example/x"),
        ("../../../x/", "https://a.example/x/"),
        ("/x", "https://a.example/x"),
        ("/a:b", "https://a.example/a:b"),
        ("//b.example/x", "https://b.example/x"),
        ("http://b.example", "http://b.example/"),
    ],
)
def test_a_link_leads_from_its_page_as_in_a_browser(link, leads_to):
    assert str(link_from(PAGE, link)) == leads_to
    assert urljoin(str(PAGE), link).partition("#")[0].rstrip("/") == leads_to.rstrip("/")


@pytest.mark.parametrize("link", ["https:x", "a:b", "/\\b.example", "\\x", "//", "///x", "a b"])
def test_a_link_that_programs_read_in_different_ways_leads_nowhere(link):
    assert link_from(PAGE, link) is None


def test_a_fragment_is_kept_for_the_browser_alone():
    url = web_url("https://pay.example/session#abc%2f")
    assert (url.page, str(url)) == (
        "https://pay.example/session#abc%2F",
        "https://pay.example/session",
    )


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("https://a.example/", True),
        ("http://127.0.0.1:80/", True),
        ("http://[::1]/", True),
        ("http://LOCALHOST/", True),
        ("http://a.example/", False),
        ("http://x.localhost/", False),
        ("http://a.example\\@127.0.0.1/", False),
        ("https://a.example\\@b.example/", False),
    ],
)
def test_plain_http_is_for_this_machine_only(text, safe):
    assert is_safe_web_url(text) is safe


# What attackers write, and what libraries have stumbled over.
PIECES = (
    "http", "https", "HTTP", ":", "/", "//", "\\", "@", "?", "#", ".", "..", "%", "%2f", "%2E", "%00",
    "%zz", "[", "]", "::1", "::ffff:", "%25lo", "127.0.0.1", "127.1", "0x7f", "2130706433", "a.example",
    "b.example", "localhost", "xn--", "xn--bcher-kva", ":80", ":443", ":0", ":99999", ":08", "-", "_",
    "é", "ß", "。", "．", "／", "＠", "：", "①", "ſ", "\u212a", "\u0130", "\u200d", "\u00ad", "\u0301",
    "\u202e", "\u2100", "\t", "\n", "\r", " ", "\0", "\x85", "\u00a0", ";", "&", "=", "+", "*", "'", "|",
)  # fmt: skip


def made_up(draw):
    """Return a text of such pieces, half of the time with the start of an address."""
    start = draw.choice(["", "", "http://", "https://", "https://a.example", "https://a.example/"])
    return start + "".join(draw.choices(PIECES, k=draw.randint(1, 7)))


def place(parts):
    host = (parts.hostname or "").strip("[]")
    return parts.scheme, host, parts.port or {"http": 80, "https": 443}[parts.scheme]


def as_urllib3_reads(text):
    """What it makes of a text as it is; None if it refuses it, as it does with some scripts."""
    try:
        return place(urllib3.util.parse_url(text))
    except urllib3.exceptions.LocationParseError:
        return None


def test_nothing_that_is_made_up_is_read_differently_by_those_who_send():
    draw, taken = random.Random(20261130), 0
    for _ in range(60_000):
        text = made_up(draw)
        url = web_url_or_none(text)
        if url is None:
            continue
        taken += 1
        ours, sent = (url.scheme, url.host.strip("[]"), url.port), str(url)
        # The text itself, as another would have read it; a long IPv6 address isn't shortened there.
        theirs = as_urllib3_reads(text)
        assert theirs in (None, ours) or ("[" in text and theirs[2] == ours[2]), text
        # The form that is sent: whole, and left as it is.
        assert place(urllib3.util.parse_url(sent)) == place(urlsplit(sent)) == ours, text
        assert requests.Request("GET", sent).prepare().url == sent, text
        assert web_url(url.page) == url, text
        assert sent.isascii(), text
    assert taken > 5_000


def test_no_made_up_link_leaves_the_page_without_naming_its_host():
    draw, taken = random.Random(11302026), 0
    for _ in range(60_000):
        text = made_up(draw)
        url = link_from(PAGE, text)
        if url is None or url.origin == PAGE.origin:
            continue
        taken += 1
        named = web_url(text if "://" in text else f"https:{text}")
        assert url == named, text
    assert taken > 500

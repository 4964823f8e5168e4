# SPDX-License-Identifier: GPL-2.0-or-later
"""What leaves the computer holds no secret, and nothing that says whose it is."""

import random
import string
import time

import pytest
from datacosmos_imagery.core.redaction import remember_secret
from datacosmos_imagery.core.support.scrubbing import Scrubber

OWN = "https://app.example.org:443"
ORDER_ID = "7d3c1f5e-2a90-4b6e-9c1d-0e5f6a7b8c9d"
# Built from parts, so that no scanner takes them for real.
JWT = ".".join(["eyJ" + "hbGciOiJIUzI1NiJ9", "e30" * 4, "c2ln" * 3])
PLANTED = "-".join(["planted", "value", "77"])
OPAQUE = "v1." + "M" + "q7Zr2Xk9Tb4Wc8Yd3Vn6Pf1Lh5Js0Ge"
PASTED = "pasted" + "+/" + "word" + "=="
remember_secret(PASTED)


@pytest.fixture
def scrubber():
    return Scrubber([OWN], [ORDER_ID], "/srv/people/emma", ["emma.woodhouse", "hartfield"])


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        (f"401 for Bearer {JWT}", JWT),
        (f"the answer was {JWT}.", JWT),
        (f"{{'client_secret': '{PLANTED}'}}", PLANTED),
        (f'{{"client_secret": "two words, {PLANTED}"}}', PLANTED),
        (f"refresh_token={PLANTED}&grant_type=refresh_token", PLANTED),
        (f"a new one came: {OPAQUE}", OPAQUE[4:]),
        (f"https://me:{PLANTED}@proxy.example.org:3128/", PLANTED),
        (f"http://{PLANTED}@proxy.example.org/", PLANTED),
        (f"https://bucket.example.org/a.tif?X-Amz-Signature={PLANTED}&x=1", PLANTED),
        (f"https://store.example.org/a.tif?se=2026&sp=r&sig={PLANTED}", PLANTED),
        (f"https://pay.example.org/session/{PLANTED}", PLANTED),
        (f"{OWN}/orders?unheard_of={PLANTED}", PLANTED),
        (f"Max retries exceeded with url: /a/b.tif?unheard_of={PLANTED} (Caused by ...)", PLANTED),
        (f"http://localhost:8765/oauth/callback?code={PLANTED}&state=x#{PLANTED}", PLANTED),
        (f"the token {PASTED} was refused", PASTED),
        ("the token pasted%2B%2Fword%3D%3D was refused", "word"),
        (f"Set-Cookie: session={PLANTED}; path=/", PLANTED),
        (f"https://[broken?key={PLANTED}", PLANTED),
        ("Authorization: Basic " + "dXNlcjpwYXNz" + "d29yZA==", "dXNlcjpwYXNz"),
    ],
    ids=[
        "bearer",
        "JWT",
        "as Python",
        "as JSON",
        "refresh token",
        "opaque token",
        "basic auth in a link",
        "token in a link",
        "signed by S3",
        "signed by Azure",
        "payment link",
        "query of the service",
        "query without host",
        "sign-in answer",
        "pasted",
        "pasted, in a link",
        "cookie",
        "broken link",
        "basic auth",
    ],
)
def test_secrets_of_every_kind_are_removed(scrubber, text, secret):
    assert secret not in scrubber.text(text)
    assert secret not in scrubber.text(repr(text))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("/srv/people/emma/plugins/x.py", "~/plugins/x.py"),
        ("/srv/people/emmanuel/x.py", "/srv/people/emmanuel/x.py"),
        ("/home/emma.w/.local/x.py: no", "~/.local/x.py: no"),
        ("/Users/emma/Library, or", "~/Library, or"),
        ("file:///home/emma/x.tif", "file://~/x.tif"),
        (r"C:\Users\Emma Woodhouse\Documents\x", r"~\Documents\x"),
        (r"'C:\\Users\\Emma Woodhouse\\x'", r"'~\\x'"),
        ("c:/users/emma/x", "~/x"),
        ("no room in /home/emma", "no room in ~"),
        ("Emma.Woodhouse@highbury.example.org wrote", "(e-mail address) wrote"),
        ("accepted by emma.Woodhouse on HARTFIELD.", "accepted by (name) on (name)."),
    ],
)
def test_who_sits_here_is_removed(scrubber, text, left):
    assert scrubber.text(text) == left


def test_the_home_of_windows_is_found_in_each_spelling():
    scrubber = Scrubber(home=r"D:\Profiles\Emma Woodhouse")
    for spelling in (r"d:\profiles\emma woodhouse", "D:/Profiles/Emma Woodhouse"):
        assert scrubber.text(f"{spelling}/x.py") == "~/x.py"


@pytest.mark.parametrize(
    "text",
    [
        f"The order {ORDER_ID} is UNPAID.",
        f"{OWN}/api/data/v0/order/orders/{ORDER_ID} failed: HTTP 503.",
        "Reading the item S2B_19JCL_20250302_0_L2A failed: not found (HTTP 404).",
        "MENUT_000001310_20230712104011_20230712104032_AFC0D0E1_L1C is there.",
        "S2A_MSIL2A_20250302T144731_N0511_R096_T19JCL_20250302T181512.tif: 12 of 90 bytes",
        "datacosmos_imagery/core/transport.py, line 208, in _patiently",
        'SpendingLimitExceeded: "366.08 EUR" > "300.00 EUR"',
    ],
)
def test_what_helps_to_find_a_fault_stays(scrubber, text):
    assert scrubber.text(text) == text


def test_of_another_host_only_the_host_is_left(scrubber):
    text = "Failed (https://images.example.net/emma/private.tif), see ftp://x.example.net."
    assert (
        scrubber.text(text) == "Failed (https://images.example.net/***), see ftp://x.example.net."
    )


def test_random_keys_are_told_from_names_of_scenes():
    chance = random.Random(5)
    alphabet = string.ascii_letters + string.digits
    keys = ["".join(chance.choices(alphabet, k=40)) for _ in range(2000)]
    missed = sum(Scrubber().text(f"key {key} end") != "key *** end" for key in keys)
    assert missed <= 10


def test_it_knows_this_user_and_this_computer(monkeypatch, tmp_path):
    home = tmp_path / "knightley"
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("USERNAME", "g.knightley")
    monkeypatch.setattr("socket.gethostname", lambda: "donwell.example.org")
    cleaned = Scrubber.of_this_computer().text(f"{home}/a knightley G.Knightley donwell root")
    assert cleaned == "~/a (name) (name) (name) root"


def test_texts_of_any_depth_are_cleaned(scrubber):
    assert scrubber.value({"a": [f"Bearer {JWT}", 3, None], "b": {"c": "emma.woodhouse"}}) == {
        "a": ["Bearer ***", 3, None],
        "b": {"c": "(name)"},
    }


@pytest.mark.parametrize("piece", ["a.b-", "-eyJaaaaaaaa", "x@", "/home/", "://", "secret='"])
def test_no_text_takes_long(piece):
    started = time.monotonic()
    Scrubber.of_this_computer().text(piece * (100_000 // len(piece)))
    assert time.monotonic() - started < 5  # minutes, where time grows with the square

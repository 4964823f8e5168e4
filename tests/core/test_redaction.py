# SPDX-License-Identifier: GPL-2.0-or-later
import logging

import pytest
from datacosmos_imagery.core.redaction import (
    get_logger,
    redact,
    remember_secret,
    shown_address,
    without_query,
)

# Built from parts, so that no scanner takes them for real.
JWT = ".".join(["eyJ" + "hbGciOiJIUzI1NiJ9", "e30" * 4, "c2ln" * 3])
PLANTED = "-".join(["planted", "value", "77"])


@pytest.mark.parametrize(
    "text",
    [
        f"Authorization: Bearer {JWT}",
        f"bearer {PLANTED}",
        f'{{"client_secret": "{PLANTED}"}}',
        f"client_secret={PLANTED}&grant_type=x",
        f"https://bucket.example.org/a.tif?X-Amz-Signature={PLANTED}&x=1",
        f"https://me:{PLANTED}@example.org/",
        f"token is {JWT} here",
    ],
)
def test_secrets_are_removed(text):
    cleaned = redact(text)
    assert PLANTED not in cleaned
    assert JWT not in cleaned
    assert "***" in cleaned


def test_a_remembered_secret_is_removed_wherever_it_stands():
    remember_secret("pineapple-42")
    assert redact("it was pineapple-42!") == "it was ***!"


def test_harmless_text_stays():
    text = "Reading the item S2B_19JCL_20250302_0_L2A failed: not found (HTTP 404)."
    assert redact(text) == text


def test_the_logger_cleans_messages_arguments_and_tracebacks(caplog):
    log = get_logger("datacosmos_imagery.core.test")
    caplog.set_level(logging.DEBUG)
    log.info("sending %s", f"Bearer {JWT}")
    try:
        raise ValueError(f"client_secret={PLANTED}")
    except ValueError:
        log.exception("it broke")
    formatter = logging.Formatter("%(message)s")
    text = "\n".join(formatter.format(record) for record in caplog.records)
    assert JWT not in text
    assert PLANTED not in text
    assert "it broke" in text


def test_a_link_without_what_can_carry_a_key():
    assert without_query(f"https://me:{PLANTED}@a.org:8/x?key={PLANTED}#y") == "https://a.org:8/x"


def test_a_host_before_a_backslash_is_not_taken_for_a_user():
    link = f"https://me:{PLANTED}@evil.example\\@good.example/x?key={PLANTED}"
    assert without_query(link) == "https://evil.example/@good.example/x"


def test_what_may_be_no_link_is_shown_short_and_cannot_steer_what_shows_it():
    shown = shown_address(f"https://me:{PLANTED}@a.org\\\x1b[2J\u202e{'x' * 500}?key={PLANTED}")
    assert shown.startswith("https://")
    assert PLANTED not in shown
    assert len(shown) <= 120
    assert shown.isprintable() or "\ufffd" in shown
    assert not {"\x1b", "\u202e"} & set(shown)


def test_what_is_too_short_for_a_secret_is_not_hunted_for():
    remember_secret("item")
    assert redact("the item is there") == "the item is there"

# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts that are clean, that stay different, and whose originals are found again."""

from __future__ import annotations

import json
import random

import pytest
from datacosmos_imagery.core.json_text import clean_json, original_json, read_json
from datacosmos_imagery.core.plain_text import clean, identifier, is_sendable, one_line, original
from hostile import UNWRITABLE, assert_harmless

PIECES = (
    "\ud800", "\udc00", "\U0001f600", "\u202e", "\x1b", "\x7f", "\x9b", "\0", "\b", "\ufeff", "\u2028",
    "\\", "\\u202e", "u202e", "\\u005c", "\\U000e0001", "\U000e0001", "é", "\u200d", " ", "\t", "\n", "a", '"',
)  # fmt: skip


def any_text(chance):
    return "".join(chance.choice(PIECES) for _ in range(chance.randint(0, 8)))


@pytest.mark.parametrize("escaped", [True, False], ids=["escapes", "characters"])
def test_what_was_cleaned_on_the_way_in_goes_out_as_it_came(escaped):
    chance = random.Random(1)
    for _case in range(3000):
        sent = {"id": any_text(chance), any_text(chance): [any_text(chance), 1, None]}
        text = json.dumps(sent, ensure_ascii=escaped)
        # Halves beside each other are a pair to every parser.
        sent = json.loads(text)
        body = text.encode("utf-8", "surrogatepass")
        for source in (text, body):
            came = read_json(source)
            assert original_json(came) == sent
            assert_harmless(one_line(came["id"]))
        assert original(identifier(came["id"])) == sent["id"].strip(" \t\n")


def test_no_two_ids_look_the_same():
    chance = random.Random(2)
    seen = {}
    for _case in range(5000):
        came = json.loads(json.dumps(any_text(chance)))
        shown = identifier(read_json(json.dumps(came)))
        assert seen.setdefault(shown, came.strip(" \t\n")) == came.strip(" \t\n")
        assert shown.isprintable()
        assert shown == identifier(shown) == clean(shown)
        assert shown.strip() == shown


def test_reading_our_own_file_again_changes_nothing():
    chance = random.Random(3)
    for _case in range(1000):
        came = read_json(json.dumps({any_text(chance): any_text(chance)}))
        assert read_json(json.dumps(came), is_ours=True) == came
        assert json.loads(clean_json(json.dumps(came), is_ours=True)) == came


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\u202eb", "a\\u202eb"),
        ("\x1b[2J", "\\u001b[2J"),
        ("Zürich 東京 \U0001f600", "Zürich 東京 \U0001f600"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("line\nline", "line\nline"),
    ],
    ids=["override", "escape", "letters", "joiner of Persian", "lines"],
)
def test_only_what_does_harm_is_written_out(text, shown):
    assert clean(text) == shown


def test_half_a_character_cannot_be_sent_and_all_others_can():
    assert not is_sendable(identifier("a\ud800"))
    assert not is_sendable("a\ud800")
    assert all(map(is_sendable, ("a", "a\\u202e", "é", "a\\u0000", "\U0001f600")))
    assert is_sendable(read_json('"\\\\ud800"'))  # a backslash and five letters


def test_text_of_other_encodings_is_cleaned_as_well():
    for encoding in ("utf-16", "utf-32", "utf-8-sig"):
        assert read_json('"a\u202eb"'.encode(encoding)) == "a\\u202eb"


@pytest.mark.parametrize("part", UNWRITABLE, ids=["digits", "minus", "lists", "objects"])
def test_a_number_or_depth_beyond_sense_is_unknown_and_the_rest_stays(part):
    read = read_json(f'{{"a": 1, "b": {part}, "c": [2.5]}}')
    assert (read["a"], read["c"]) == (1, [2.5])


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_what_is_no_number_is_unknown(number):
    assert read_json(f"[1, {number}]") == [1, None]

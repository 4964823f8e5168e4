# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading an object with a long array gives what reading it as a whole gives."""

from __future__ import annotations

import json

import pytest
from datacosmos_imagery.core.json_array import read_with_array

SOUND = [
    '{"a": []}',
    ' { "a" : [ ] , "b" : { "a" : [ 1 ] } } ',
    '{"b":null,"a":[1,"]",[2,[3]],{"a":[4]},null,"\\ud800 \\u00e9 \\" ,"],"c":[5]}',
    '{\n\t"a": [\r\n1\n,\n2e3\n]\n}\n',
    '{"a": [1], "a": [2, NaN], "b": 1, "b": 2}',
    '{"b": 1}',
]


@pytest.mark.parametrize("text", SOUND)
def test_elements_and_the_rest_are_those_of_the_object(text):
    members, elements = read_with_array(
        text, "a", lambda value, _text: value, lambda _members: None
    )
    expected = json.loads(text)
    # As text, since NaN doesn't equal itself.
    assert repr(elements) == repr(expected.pop("a", []))
    assert members == expected


@pytest.mark.parametrize("text", SOUND)
def test_the_text_of_an_element_is_its_own(text):
    _members, pairs = read_with_array(
        text, "a", lambda value, own: (value, own), lambda _members: None
    )
    assert all(
        repr(json.loads(text[start:end])) == repr(value) for value, (_text, start, end) in pairs
    )


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "{}", "null", '{"a": null}', '{"a": {}}', '{"a": [1,]}', '{"a": [1}', '{"a": [,1]}',
        '{"a": [1]', '{"a": [1]]', '{"a": [1],}', '{"a": [1]} x', '{"a" [1]}', '{1: [1]}', '{"a": [1 2]}',
        '\ufeff{"a": [1]}',
    ],
)  # fmt: skip
def test_what_is_no_object_with_that_array_is_refused(text):
    with pytest.raises(ValueError):
        read_with_array(text, "a", lambda value, _text: value, lambda _members: None)


def test_what_stands_before_the_array_is_known_before_its_elements():
    order = []
    text = '{"b": 1, "a": [2, 3], "c": 4}'
    read_with_array(
        text, "a", lambda value, _text: order.append(value), lambda m: order.append(dict(m))
    )
    assert order == [{"b": 1}, 2, 3]

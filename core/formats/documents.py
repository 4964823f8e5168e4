# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether JSON and XML are whole.

Each function returns in words what is wrong, empty if nothing is, or raises `Damaged`.
"""

from __future__ import annotations

import re
from xml.parsers import expat

from ..json_text import read_json
from ..wording import tr
from .reading import Parts, ends_early

# What is read at once takes a multiple of it in memory.
_LARGEST_AT_ONCE = 16 * 1024 * 1024
_OUTSIDE, _INSIDE = re.compile(rb'["{}[\]]'), re.compile(rb'["\\]')
_TAIL_BYTES = 4096
# Older versions of expat look at an unfinished piece anew with each block.
_XML_BLOCK_BYTES = 4 * 1024 * 1024
_UNKNOWN_ENCODING = 18
_AT_THE_END = frozenset({3, 5, 6, 13, 20})  # nothing there, unclosed, cut, half an entity or CDATA


def fault_of_json(parts: Parts) -> str:
    if parts.size > _LARGEST_AT_ONCE:
        return _fault_of_brackets(parts)
    try:
        read_json(parts.read(0, parts.size))
    except (ValueError, RecursionError):
        return _fault_of_brackets(parts) or tr("it isn't valid JSON")
    return ""


def _fault_of_brackets(parts: Parts) -> str:
    """Look whether every text and bracket is closed; the bytes between may be anything."""
    depth, in_text, skips, is_begun = 0, False, False, False
    for block in parts.blocks(0, parts.size):
        at = int(skips)
        skips = False
        while match := (_INSIDE if in_text else _OUTSIDE).search(block, at):
            at, sign = match.end(), match[0]
            if sign == b'"':
                in_text = not in_text
            elif sign == b"\\":
                at += 1
                skips = at > len(block)
            else:
                depth += 1 if sign in b"[{" else -1
                is_begun = True
    return "" if is_begun and not in_text and depth == 0 else ends_early()


class _HasEntities(Exception):
    """The document defines entities, which can make a little text endless."""


def fault_of_xml(parts: Parts) -> str:
    """Nothing that a document names is fetched; one with entities of its own isn't read through."""
    parser = expat.ParserCreate()
    parser.EntityDeclHandler = _refuse
    try:
        for block in parts.blocks(0, parts.size, _XML_BLOCK_BYTES):
            parser.Parse(block, False)
        parser.Parse(b"", True)
    except _HasEntities:
        return _fault_of_tail(parts)
    except (LookupError, ValueError):
        return _fault_of_tail(parts)  # an encoding that isn't known, or not to expat
    except expat.ExpatError as error:
        if error.code == _UNKNOWN_ENCODING:
            return _fault_of_tail(parts)
        if error.code in _AT_THE_END and parser.CurrentByteIndex >= parts.size - _TAIL_BYTES:
            return ends_early()
        return tr("it isn't valid XML (line {line})", line=error.lineno)
    return ""


def _refuse(*_declared: object) -> None:
    raise _HasEntities


def _fault_of_tail(parts: Parts) -> str:
    count = min(parts.size, _TAIL_BYTES)
    is_closed = parts.read(parts.size - count, count).replace(b"\0", b"").rstrip().endswith(b">")
    return "" if is_closed else ends_early()

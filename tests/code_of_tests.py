# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests themselves do: what they assert, and what they reach for behind its back."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

TESTS = Path(__file__).resolve().parent
# Of pytest and pytest-qt; each fails the test that calls it if something isn't so.
ASSERTING = {"raises", "fail", "warns"}
WAITING = {"waitUntil", "waitSignal", "waitSignals", "waitActive", "waitExposed"}
_NAMED_AS_TEXT = {"getattr", "setattr", "delattr", "hasattr"}
_PATH_OF_PACKAGE = re.compile(r"datacosmos_imagery[\w.:]*[.:]_[a-z]\w*")


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def all_tests_in(tree: ast.AST) -> Iterator[ast.FunctionDef]:
    """Yield the functions that pytest runs."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            yield node


def called(node: ast.AST) -> str:
    """Return the last part of the name of what a call calls; empty for any other node."""
    function = getattr(node, "func", None)
    return getattr(function, "attr", getattr(function, "id", ""))


def asserts(node: ast.AST, helpers: frozenset[str] = frozenset()) -> bool:
    """Return whether a function can fail by what it finds.

    Args:
        helpers: names of functions that do so for it.
    """
    names = {called(part) for part in ast.walk(node)}
    return (
        any(isinstance(part, ast.Assert) for part in ast.walk(node))
        or bool(names & (ASSERTING | WAITING | helpers))
        or any(name.startswith("assert") for name in names)
    )


def asserting_in(tree: ast.Module, helpers: frozenset[str] = frozenset()) -> frozenset[str]:
    """Return the names of a file's functions that assert, also those that call each other.

    Of a class's methods, only those that say so: what they wait for is how they do their work.
    """
    methods = {
        part.name
        for node in tree.body
        if isinstance(node, ast.ClassDef)
        for part in node.body
        if isinstance(part, ast.FunctionDef)
        and any(isinstance(inner, ast.Assert) for inner in ast.walk(part))
    }
    functions = [
        node
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
        and not node.name.startswith("test_")
        and not any("fixture" in ast.unparse(mark) for mark in node.decorator_list)
    ]
    found: frozenset[str] = frozenset(methods)
    while True:
        more = {one.name for one in functions if asserts(one, found | helpers)} - found
        if not more:
            return found
        found |= more


def without_assertion(path: Path, helpers: frozenset[str]) -> list[str]:
    """Return the names of a file's tests that can't fail by what they find."""
    tree = tree_of(path)
    known = helpers | asserting_in(tree, helpers)
    return [test.name for test in all_tests_in(tree) if not asserts(test, known)]


def is_private(name: object) -> bool:
    return isinstance(name, str) and name.startswith("_") and not name.startswith("__")


def private_uses(tree: ast.AST) -> Iterator[str]:
    """Yield what stands behind an underscore and isn't the code's own."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and is_private(node.attr):
            if ast.unparse(node.value) not in {"self", "cls"}:
                yield ast.unparse(node)
        elif isinstance(node, ast.ImportFrom) and node.module != "__future__":
            yield from (f"{node.module}.{a.name}" for a in node.names if is_private(a.name))
        elif isinstance(node, ast.Call) and called(node) in _NAMED_AS_TEXT and len(node.args) > 1:
            owner, name = node.args[:2]
            if isinstance(name, ast.Constant) and is_private(name.value):
                yield f"{ast.unparse(owner)}.{name.value}"
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from _PATH_OF_PACKAGE.findall(node.value)

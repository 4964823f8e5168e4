# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures of the code's structure, from its imports: `python tests/structure_figures.py [FOLDER]`.

An import counts wherever it stands: at the top of a module, inside a function, or for types only.
"""

from __future__ import annotations

import ast
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from code_of_tests import tree_of

ROOT = Path(__file__).resolve().parents[1]
_PACKAGE = "datacosmos_imagery"
# What each module imports of the other modules, by their paths without the ending.
Graph = Mapping[str, frozenset[str]]


def graph_of(root: Path = ROOT) -> dict[str, frozenset[str]]:
    """Return which modules of `core`, of `ui` and of the root each of them imports.

    Those of the sandbox are left out: no other module knows them. A package's `__init__` goes by
    the package's name.
    """
    paths = [root / "plugin.py", *root.glob("core/**/*.py"), *root.glob("ui/**/*.py")]
    names = {_name(path, root): path for path in paths if "sandbox" not in path.parts}
    return {name: frozenset(_imported(path, root, names) - {name}) for name, path in names.items()}


def circles(graph: Graph) -> list[list[str]]:
    """Return the groups of modules that import each other, directly or by way of others."""
    reached = {name: _reached(graph, name) for name in graph}
    found = []
    rest = set(graph)
    for name in sorted(graph):
        circle = {other for other in reached[name] if name in reached[other]} | {name}
        if len(circle) > 1 and circle <= rest:
            found.append(sorted(circle))
            rest -= circle
    return found


def floors(graph: Graph) -> int:
    """Return how many modules the longest chain of imports holds; a circle counts as one."""
    heads = {name: circle[0] for circle in circles(graph) for name in circle}
    below: dict[str, set[str]] = {}
    for name, imported in graph.items():
        head = heads.get(name, name)
        below.setdefault(head, set()).update({heads.get(one, one) for one in imported} - {head})
    height: dict[str, int] = {}

    def height_of(name: str) -> int:
        if name not in height:
            height[name] = 1 + max(map(height_of, below[name]), default=0)
        return height[name]

    return max(map(height_of, below), default=0)


def within(graph: Graph, top: str) -> dict[str, frozenset[str]]:
    """Return the part of a graph that lies in a folder."""
    names = {name for name in graph if name == top or name.startswith(f"{top}/")}
    return {name: graph[name] & names for name in names}


def package_of(name: str, graph: Graph) -> str:
    """Return the folder in which a module lies; a package's own, if it is one's `__init__`."""
    is_package = any(other.startswith(f"{name}/") for other in graph)
    return name if is_package else name.rpartition("/")[0] or "."


def between_packages(graph: Graph) -> Counter[tuple[str, str]]:
    """Return how many imports lead from the modules of a package to those of another."""
    found: Counter[tuple[str, str]] = Counter()
    for name, imported in graph.items():
        ends = [(package_of(name, graph), package_of(other, graph)) for other in imported]
        found.update(pair for pair in ends if pair[0] != pair[1])
    return found


def packages(graph: Graph) -> dict[str, frozenset[str]]:
    """Return which packages each package imports, as a graph of its own."""
    arrows = between_packages(graph)
    return {
        package: frozenset(other for one, other in arrows if one == package)
        for package in {package_of(name, graph) for name in graph}
    }


def _name(path: Path, root: Path) -> str:
    relative = path.relative_to(root).with_suffix("")
    return (relative.parent if relative.name == "__init__" else relative).as_posix()


def _imported(path: Path, root: Path, names: Mapping[str, Path]) -> set[str]:
    package = path.relative_to(root).parent.parts
    found = set()
    for node in ast.walk(tree_of(path)):
        if not isinstance(node, ast.ImportFrom):
            continue
        stem = (node.module or "").split(".") if node.module else []
        if node.level:
            base = [*package[: len(package) - node.level + 1], *stem]
        elif stem[:1] == [_PACKAGE]:
            base = stem[1:]
        else:
            continue
        for alias in node.names:
            # What is imported from a module is either a module below it, or stands in it.
            below = "/".join([*base, alias.name])
            found.add(below if below in names else "/".join(base))
    return found & set(names)


def _reached(graph: Graph, start: str) -> set[str]:
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        for name in graph[waiting.pop()] - seen:
            seen.add(name)
            waiting.append(name)
    return seen


def _lines(root: Path, pattern: str) -> tuple[int, int]:
    lengths = [len(path.read_text("utf-8").splitlines()) for path in root.glob(pattern)]
    return len(lengths), sum(lengths)


def report(root: Path = ROOT) -> Iterator[str]:
    """Yield the figures, line by line."""
    graph = graph_of(root)
    for top in ("core", "ui"):
        part = within(graph, top)
        folders = packages(part)
        yield f"{top}: {len(part)} modules in {len(folders)} packages"
        yield f"  floors {floors(part)} of modules, {floors(folders)} of packages"
        yield f"  under 70 lines {_short(root, part)}"
        for circle in (*circles(part), *circles(folders)):
            yield f"  circle {', '.join(circle)}"
    yield "imports between packages"
    for (one, other), count in sorted(between_packages(graph).items()):
        yield f"  {one} > {other}: {count}"
    for pattern in ("core/**/*.py", "core/sandbox/**/*.py", "ui/**/*.py", "tests/**/*.py"):
        count, lines = _lines(root, pattern)
        yield f"{pattern}: {count} files, {lines} lines"


def _short(root: Path, graph: Graph) -> int:
    paths = [root / f"{name}.py" for name in graph]
    return sum(path.is_file() and len(path.read_text("utf-8").splitlines()) < 70 for path in paths)


if __name__ == "__main__":
    print("\n".join(report(Path(sys.argv[1]) if sys.argv[1:] else ROOT)))

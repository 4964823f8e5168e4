# SPDX-License-Identifier: GPL-2.0-or-later
"""The shape of the code: which way imports point, how long modules are, what is never written."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import pytest
from code_of_tests import (
    TESTS,
    all_tests_in,
    asserting_in,
    private_uses,
    tree_of,
    without_assertion,
)
from structure_figures import ROOT, circles, floors, graph_of, within

LONGEST_MODULE = 400


def modules(*patterns: str, least: int) -> list[Path]:
    """Return the modules that match; fail where they are fewer than a test counts on.

    A test that finds nothing to look at would pass without a word.
    """
    found = sorted(path.relative_to(ROOT) for one in patterns for path in ROOT.glob(one))
    assert len(found) >= least, f"{patterns}: only {len(found)} of {least} modules"
    return found


SOURCES = modules("__init__.py", "plugin.py", "core/**/*.py", "ui/**/*.py", least=260)
SANDBOX = modules("core/sandbox/**/*.py", least=20)
WITHOUT_WIDGETS = modules("ui/adapters/**/*.py", "ui/processing/**/*.py", least=50)
# The only ones that may know what the others may not.
(WIRE,) = modules("core/service/wire.py", least=1)
(GEOMETRY,) = modules("core/geo/geometry.py", least=1)
(SANDBOX_STARTER,) = modules("ui/adapters/accounts/local_sandbox.py", least=1)
(ERRORS,) = modules("core/errors.py", least=1)
(CONFIG,) = modules("core/service/config.py", least=1)


@cache
def imports(path: Path) -> set[str]:
    """Return the absolute names of all that a module imports, at any depth."""
    package = ("datacosmos_imagery", *path.parent.parts)
    found = set()
    for node in ast.walk(tree_of(ROOT / path)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join((*base, node.module or "")).rstrip(".")
            found.update(f"{module}.{alias.name}" for alias in node.names)
    return found


def matching(path: Path, pattern: str) -> list[str]:
    return sorted(name for name in imports(path) if re.match(pattern, name))


def in_each(of: Iterable[object]) -> Callable[[Callable[..., None]], Callable[[], None]]:
    """Make one test of a rule for all these: thousands of cases take pytest longer than Python."""

    def decorate(rule: Callable[..., None]) -> Callable[[], None]:
        def test() -> None:
            broken = {}
            for one in of:
                try:
                    rule(one)
                except AssertionError as error:
                    broken[str(one)] = str(error)
            assert broken == {}

        test.__name__, test.__doc__ = rule.__name__, rule.__doc__
        return test

    return decorate


@in_each(SOURCES)
def test_imports_point_one_way(path):
    part = path.parts
    if part[0] == "core":
        assert matching(path, r"(qgis|PyQt\d|datacosmos_imagery\.(ui|plugin))\b") == []
    if path in WITHOUT_WIDGETS:
        assert matching(path, r"qgis\.(gui|utils)|qgis\.PyQt\.QtWidgets") == []
    if part[0] in {"ui", "plugin.py"}:
        assert matching(path, r"PyQt\d|(requests|shapely)\b") == []


@in_each(SOURCES)
def test_one_module_each_knows_requests_and_shapely(path):
    assert path == WIRE or matching(path, r"(requests|urllib3)\b") == []
    assert path == GEOMETRY or matching(path, r"shapely\b") == []


def test_what_only_one_module_may_know_it_knows():
    assert matching(WIRE, r"requests\b") != []
    assert matching(GEOMETRY, r"shapely\b") != []
    assert matching(SANDBOX_STARTER, r"datacosmos_imagery\.core\.sandbox") != []


# From the top down: a package imports what stands below it, never what stands above or beside it.
# Several in one row may not know each other. "." stands for the modules of a folder itself.
LAYERS = {
    "core": [
        ["support", "gateway"],
        ["areas"],
        ["orders", "delivery", "cart", "cover"],
        ["transfers"],
        ["journal"],
        ["catalogue", "sales", "account"],
        ["service"],
        ["stac"],
        ["geo", "disk", "formats", "ledger"],
        ["."],
    ],
    "ui": [
        ["plugin"],
        ["desktop"],
        ["dock"],
        ["panel", "toolbox"],
        ["search", "cart", "order_dialog", "orders"],
        ["results", "connections", "help", "streaming", "transfers"],
        ["services"],
        ["lists", "widgets"],
        ["messages"],
        ["processing"],
        ["adapters/rasters"],
        ["adapters/map", "adapters/accounts"],
        ["adapters"],
    ],
}
# They know nobody but themselves, or nothing at all.
APART = {"core", "ui", "core/sandbox"}


def place_of(name: str) -> tuple[str, str] | None:
    """Return in which half a module lies, and what stands for it in `LAYERS`."""
    top, *rest = name.split("/")
    if name in APART or name.endswith("/__main__"):  # a command line stands above all
        return None
    if top == "plugin":
        return ("ui", "plugin")
    folder = "/".join(rest[:2]) if rest[0] == "adapters" else rest[0]
    if (ROOT / top / folder).is_dir():
        return (top, folder)
    return (top, "." if top == "core" else folder.partition("/")[0])


def floor_of(place: tuple[str, str]) -> int:
    """Return how high a package stands; those of `ui` all stand on `core`."""
    rows = LAYERS[place[0]]
    (row,) = [number for number, packages in enumerate(rows) if place[1] in packages]
    return len(rows) - row + (len(LAYERS["core"]) if place[0] == "ui" else 0)


def arrows_up(graph: dict[str, frozenset[str]]) -> list[str]:
    """Return the imports that don't go down."""
    found = []
    for name, imported in graph.items():
        here = place_of(name)
        for other in imported:
            there = place_of(other)
            if here is None or there is None or here == there:
                continue
            if floor_of(there) >= floor_of(here):
                found.append(f"{name} -> {other}")
    return sorted(found)


GRAPH = graph_of()


@in_each(sorted(GRAPH))
def test_every_import_goes_down(name):
    """Imports inside functions and for types only count as well."""
    assert arrows_up({name: GRAPH[name]}) == []


def test_all_modules_have_their_floor_and_all_floors_their_modules():
    places = {place_of(name) for name in GRAPH} - {None}
    assert places == {(top, one) for top, rows in LAYERS.items() for row in rows for one in row}
    assert len(GRAPH) > 240


def test_an_import_that_goes_up_or_aside_would_be_found():
    graph = {
        "core/geo/wkb": frozenset({"core/stac/items"}),
        "core/cart/cart": frozenset({"core/orders/placing", "core/money"}),
        "core/money": frozenset({"ui/messages"}),
        "ui/messages": frozenset({"core/money"}),
    }
    assert arrows_up(graph) == [
        "core/cart/cart -> core/orders/placing",
        "core/geo/wkb -> core/stac/items",
        "core/money -> ui/messages",
    ]


def test_no_modules_import_each_other_in_a_circle():
    assert len(GRAPH) > 240
    # A graph that was read wrongly would have no circle either.
    assert floors(within(GRAPH, "core")) > 5
    assert floors(within(GRAPH, "ui")) > 5
    assert circles(GRAPH) == []


def test_a_circle_would_be_found():
    graph = {"a": frozenset("b"), "b": frozenset("c"), "c": frozenset("ad"), "d": frozenset()}
    assert circles(graph) == [["a", "b", "c"]]
    assert floors(graph) == 2


# What Python makes of JSON may hold what no file takes, and numbers without end.
PARSES_JSON = {
    "core/json_text.py",
    "core/json_array.py",
    "ui/adapters/map/polygons.py",
}  # the last: QGIS's


@in_each(SOURCES)
def test_json_comes_in_through_one_door(path):
    if path.parts[:2] != ("core", "sandbox") and path.as_posix() not in PARSES_JSON:
        text = (ROOT / path).read_text("utf-8")
        assert re.findall(r"json\.(?:loads?\(|JSONDecoder)", text) == []


TABLES = "attempt|line|scene|acceptance|download|listed"


def names_a_journals_table(path: Path) -> list[str]:
    sql = rf"\b(?:INTO|UPDATE|FROM|TABLE|JOIN)\s+(?:{TABLES})\b"
    return re.findall(sql, (ROOT / path).read_text("utf-8"))


@in_each(SOURCES)
def test_only_the_journal_reads_and_writes_its_tables(path):
    is_home = path.parts[:2] in {("core", "journal"), ("core", "ledger")}
    assert is_home or names_a_journals_table(path) == []


def test_the_journals_tables_are_known_by_their_names():
    homes = modules("core/journal/*.py", least=10)
    found = {text.split()[1] for path in homes for text in names_a_journals_table(path)}
    assert found == set(TABLES.split("|"))


@in_each(SOURCES)
def test_sandbox_and_core_check_each_other(path):
    if path in SANDBOX:
        assert matching(path, r"datacosmos_imagery\.core\.(?!sandbox)") == []
    elif path != SANDBOX_STARTER:
        assert matching(path, r"datacosmos_imagery\.core\.sandbox") == []


@in_each(SOURCES)
def test_modules_are_short_and_signed(path):
    lines = (ROOT / path).read_text("utf-8").splitlines()
    assert len(lines) <= LONGEST_MODULE
    assert lines[0] == "# SPDX-License-Identifier: GPL-2.0-or-later"


@in_each(SOURCES)
def test_enums_are_scoped_as_qt6_wants(path):
    text = (ROOT / path).read_text("utf-8")
    assert re.findall(r"\bQt\.[A-Z]\w+\b(?!\.)", text) == []
    assert ".exec_(" not in text


@in_each(SOURCES)
def test_no_exception_is_swallowed_without_a_reason(path):
    lines = (ROOT / path).read_text("utf-8").splitlines()
    for number, line in enumerate(lines):
        if re.fullmatch(r"\s+(pass|\.\.\.)", line) and "except" in lines[number - 1]:
            pytest.fail(f"{path}:{number + 1} swallows an exception")


# What looks a text up in the user's language, and which of its arguments are texts.
SAYING = {"tr": [0], "later": [0], "tr_n": [1, 2], "translate": [1]}
# How a person is told something, and from which argument on they read; by whom it is told.
TELLING = {"progress": 1, "info": 0, "warning": 0}
TELLERS = "monitor|watch|outer|messenger"
FEEDBACK = {"pushInfo", "pushWarning", "reportError", "setProgressText"}
SHOWING = (
    {"setText", "setToolTip", "setWindowTitle", "setTitle", "setPlaceholderText"}
    | {"setAccessibleName", "setAccessibleDescription", "setInformativeText", "setStatusTip"}
    | {"QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QToolButton", "addRow"}
)
CORE = [path for path in modules("core/**/*.py", least=110) if path not in SANDBOX]
UI = modules("plugin.py", "ui/**/*.py", least=140)
SPEAKING = [*CORE, *UI]
# These write files that are read elsewhere, too, by others.
FOR_OTHERS = modules(
    "core/**/*papers.py",
    "core/**/*bundle.py",
    "core/ledger/schema.py",  # SQL, and what it says to administrators
    "ui/adapters/**/circumstances.py",
    least=3,
)


def test_the_texts_of_the_core_are_looked_for_in_all_of_it():
    assert len(CORE) > 90
    assert len(FOR_OTHERS) == 5


def called(node: ast.AST) -> str:
    """Return the name of what a call calls, without what it hangs on; empty for other nodes."""
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ast.unparse(node.func)


def literals(node: ast.AST, is_left_out: Callable[[ast.AST], bool]) -> list[str]:
    """Return the texts with words in them at and below a node."""
    if is_left_out(node):
        return []
    if isinstance(node, ast.Constant):
        is_text = isinstance(node.value, str) and re.search("[A-Za-z]{2}", node.value)
        return [node.value] if is_text else []
    below = ast.iter_child_nodes(node)
    if is_said(node):  # the text itself is in order, but what is filled into it may not be
        below = node.keywords
    elif isinstance(node, ast.Subscript):  # what is looked up is read, but not by which key
        below = [node.value]
    return [text for child in below for text in literals(child, is_left_out)]


def is_said(node: ast.AST) -> bool:
    # The `translate` of Python's own texts has one argument.
    places = SAYING.get(called(node))
    return places is not None and len(node.args) > max(places)


def is_for_programs(node: ast.AST) -> bool:
    """Return whether no user reads what stands there: docstrings, logs, SQL ..."""
    if isinstance(node, ast.Call):
        silent = {"AttributeError", "ValueError", "ContentDecodingError"}
        return called(node) in silent or ast.unparse(node.func).startswith("_log.")
    if isinstance(node, ast.ClassDef):
        return any(ast.unparse(base) == "Enum" for base in node.bases)
    if isinstance(node, ast.Assign):
        return bool(re.search("COLUMNS|SCOPE", ast.unparse(node.targets[0])))
    if isinstance(node, ast.Constant):
        sql = r"\b(TABLE|SELECT|INSERT|UPDATE|DELETE|INDEX|ORDER BY)\b"
        return bool(re.search(sql, str(node.value)))
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def read_by_a_person(node: ast.AST, errors: set[str]) -> list[ast.expr]:
    """Return which arguments of a call a person reads."""
    name = called(node)
    if name in errors:
        return node.args[:2] + [k.value for k in node.keywords if k.arg in {"message", "hint"}]
    if name in TELLING and re.search(TELLERS, ast.unparse(node.func)):
        return node.args[TELLING[name] :][:1]
    return node.args if name in FEEDBACK | SHOWING else []


@in_each(SPEAKING)
def test_what_errors_monitors_and_widgets_tell_can_be_translated(path):
    errors = {node.name for node in tree_of(ROOT / ERRORS).body if isinstance(node, ast.ClassDef)}
    assert len(errors) > 20
    bare = []
    for node in ast.walk(tree_of(ROOT / path)):
        read = read_by_a_person(node, errors | {"QgsProcessingException"})
        bare += [text for part in read for text in literals(part, is_said)]
    # A tag isn't read.
    assert [text for text in bare if re.search("[A-Za-z]{2}", re.sub("<[^>]*>?", "", text))] == []


@in_each([p for p in SPEAKING if p not in FOR_OTHERS])
def test_no_sentence_bypasses_translation(path):
    """Three words in a row are a sentence, or a part of one."""
    found = literals(tree_of(ROOT / path), is_for_programs)
    sentences = {text for text in found if re.search(r"([a-z']{2,}\s){3}", f"{text} ")}
    assert sentences <= {"no link given", "no version stated"}  # of a licence, in a file


def fields(text: str) -> list[str]:
    """Return the names of the values that a text takes; they may be empty."""
    return [field for _text, field, _form, _kind in Formatter().parse(text) if field is not None]


@in_each(CORE)
def test_texts_of_the_core_get_the_values_they_name(path):
    wrong = []
    for node in ast.walk(tree_of(ROOT / path)):
        if not is_said(node) or path.name == "wording.py":
            continue
        given = {keyword.arg for keyword in node.keywords}
        for text in [node.args[position].value for position in SAYING[called(node)]]:
            named = set(fields(text))
            named -= {"n"} if called(node) == "tr_n" else set()
            # What stands in **values is seen only when it is said.
            if not (given - {None} <= named if None in given else given == named):
                wrong.append(text)
    assert wrong == []


def filled(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Yield each text that is looked up and then filled, and the call that fills it."""
    for node in ast.walk(tree):
        if called(node) == "format" and is_said(getattr(node.func, "value", None)):
            said = node.func.value
            yield from ((said.args[place].value, node) for place in SAYING[called(said)])


@in_each(UI)
def test_texts_of_the_window_get_as_many_values_as_they_take(path):
    wrong = []
    for text, call in filled(tree_of(ROOT / path)):
        is_open = any(isinstance(value, ast.Starred) for value in call.args)
        taken = fields(text)
        named = {field for field in taken if field}
        if taken.count("") != len(call.args) and not is_open:
            wrong.append(text)
        if named != {keyword.arg for keyword in call.keywords}:
            wrong.append(text)
    assert wrong == []


def test_many_texts_of_the_window_are_filled():
    trees = [tree_of(ROOT / path) for path in UI]
    assert sum(1 for tree in trees for _text in filled(tree)) > 100


def test_the_core_needs_neither_qgis_nor_qt():
    code = (
        "import sys\n"
        "class Wall:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.split('.')[0] in ('qgis', 'PyQt5', 'PyQt6'):\n"
        "            raise ImportError(name)\n"
        "sys.meta_path.insert(0, Wall())\n"
        "import datacosmos_imagery.core as core\n"
        "for name in core.__all__: getattr(core, name)\n"
        "print(len(core.__all__))\n"
    )
    answer = run_python(code)
    assert int(answer) > 20


def test_importing_the_package_loads_nothing_heavy():
    code = (
        "import sys, datacosmos_imagery\n"
        "print(sorted({'requests', 'shapely', 'numpy', 'qgis', 'sqlite3'} & set(sys.modules)))\n"
    )
    assert run_python(code).strip() == "[]"


TEST_CODE = sorted(path.relative_to(TESTS) for path in TESTS.rglob("*.py"))
TEST_FILES = [path for path in TEST_CODE if path.name.startswith("test_")]
PACKAGE = "datacosmos_imagery"
# What Python itself keeps behind an underscore.
PRIVATE_ALLOWED = {"os._exit", "sys._base_executable"}


def test_tests_are_found():
    assert len(TEST_CODE) > 230
    assert len(TEST_FILES) > 140
    assert sum(1 for path in TEST_FILES for _test in all_tests_in(tree_of(TESTS / path))) > 1500


def test_tests_use_what_the_package_offers_and_no_private_members():
    found = {use: str(path) for path in TEST_CODE for use in private_uses(tree_of(TESTS / path))}
    assert {use: where for use, where in found.items() if use not in PRIVATE_ALLOWED} == {}
    assert set(found) == PRIVATE_ALLOWED


@pytest.mark.parametrize(
    "code",
    [
        "runner._running",
        "self.desk.runner._running = ()",
        "from datacosmos_imagery.core.journal import _columns",
        "monkeypatch.setattr(book, '_read', None)",
        f"monkeypatch.setattr('{PACKAGE}.ui.links._open', None)",
        f"die_at('{PACKAGE}.core.orders.placing:_send', 'before')",
    ],
)
def test_a_private_member_would_be_found(code):
    assert len(list(private_uses(ast.parse(code)))) == 1


def test_what_is_private_to_a_test_is_its_own():
    own = "class Browser:\n    def open(self): return self._act(_URL), self.__dict__\n"
    assert list(private_uses(ast.parse(own))) == []


def test_every_test_asserts_something():
    helpers = frozenset().union(
        *(asserting_in(tree_of(TESTS / path)) for path in set(TEST_CODE) - set(TEST_FILES))
    )
    assert {"part", "wait_for", "refuses"} <= helpers
    without = {
        str(path): names
        for path in TEST_FILES
        if (names := without_assertion(TESTS / path, helpers))
    }
    assert without == {}


@pytest.mark.parametrize(
    ("code", "is_fine"),
    [
        ("def test_it(): check(1)", False),
        ("def test_it(qtbot): qtbot.wait(5)", False),
        ("def test_it(): assert check(1)", True),
        ("def test_it():\n    with pytest.raises(ValueError): check(1)", True),
        ("def test_it(qtbot): qtbot.waitUntil(lambda: check(1))", True),
        ("def look(x): assert x\ndef see(x): look(x)\ndef test_it(): see(1)", True),
        ("def look(x): return x\ndef test_it(): look(1)", False),
        ("@pytest.fixture\ndef run():\n    def run(x): assert x\ndef test_it(run): run(1)", False),
    ],
)
def test_a_test_without_an_assertion_would_be_found(tmp_path, code, is_fine):
    path = tmp_path / "test_it.py"
    path.write_text(code)
    assert without_assertion(path, frozenset()) == ([] if is_fine else ["test_it"])


def run_python(code: str) -> str:
    """Run code in a fresh Python that finds the package."""
    setup = (
        "import sys, importlib.util\n"
        f"spec = importlib.util.spec_from_file_location('datacosmos_imagery', {str(ROOT / '__init__.py')!r},"
        f" submodule_search_locations=[{str(ROOT)!r}])\n"
        "module = importlib.util.module_from_spec(spec)\n"
        "sys.modules['datacosmos_imagery'] = module\n"
        "spec.loader.exec_module(module)\n"
    )
    # Measuring loads modules of its own.
    environment = {k: v for k, v in os.environ.items() if not k.startswith("COVERAGE_")}
    done = subprocess.run(
        [sys.executable, "-c", setup + code],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_metadata_says_what_qgis_needs():
    import configparser

    parser = configparser.ConfigParser()
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    general = dict(parser["general"])
    for name in (
        "name",
        "description",
        "version",
        "qgisMinimumVersion",
        "author",
        "email",
        "about",
        "tracker",
        "repository",
        "homepage",
        "icon",
    ):
        assert general[name.lower()]
    assert re.fullmatch(r"\d+\.\d+\.\d+", general["version"])
    assert general["qgismaximumversion"] == "4.99"
    assert general["hasprocessingprovider"] == "yes"
    assert "plugin" not in general["name"].lower()
    assert (ROOT / general["icon"]).is_file()
    from_code = re.search(r'_VERSION = "(.+)"', (ROOT / CONFIG).read_text())[1]
    assert from_code == general["version"]

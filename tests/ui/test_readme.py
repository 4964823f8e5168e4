# SPDX-License-Identifier: GPL-2.0-or-later
"""README and guide name what the code has: whoever follows them must get what they say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from datacosmos_imagery.core.account.environment import ALL_NAMES

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")
REFERENCE = (ROOT / "resources" / "help" / "batch.md").read_text("utf-8")


def row_of(algorithm):
    return next(line for line in REFERENCE.splitlines() if line.startswith(f"| `{algorithm.id()}`"))


def test_the_guide_names_each_algorithm_with_its_parameters_and_outputs(provider):
    for algorithm in provider.algorithms():
        row = row_of(algorithm)
        _, title, parameters, outputs, _ = row.split("|")
        assert algorithm.displayName() in title
        named = {definition.name() for definition in algorithm.parameterDefinitions()}
        returned = {definition.name() for definition in algorithm.outputDefinitions()}
        assert set(re.findall(r"`([A-Z_]+)`", outputs)) == returned, algorithm.id()
        assert set(re.findall(r"`([A-Z_]+)`", parameters)) == named - {"OUTPUT"}, algorithm.id()


@pytest.mark.parametrize("text", [README, REFERENCE], ids=["README", "guide"])
def test_examples_use_parameters_that_exist(provider, text):
    known = {
        definition.name()
        for algorithm in provider.algorithms()
        for definition in algorithm.parameterDefinitions()
    }
    used = set(re.findall(r"--([A-Z_]+)=", text))
    assert len(used) > 5
    assert used - known <= {"EXPRESSION", "FIELD", "FILE_TYPE"}  # of QGIS's own algorithms


def test_the_guide_names_each_environment_variable():
    for name in ALL_NAMES:
        assert f"| `{name}` |" in REFERENCE


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_documents_link_to_files_that_exist(document):
    text = (ROOT / document).read_text("utf-8")
    targets = re.findall(r"\]\(([^)#:]+)\)", text)
    assert targets
    assert [target for target in targets if not (ROOT / target).is_file()] == []


def test_contributing_names_classes_that_exist():
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    named = set(re.findall(r"`([A-Z][a-z]+[A-Z]\w+)s?`", text))
    sources = [*ROOT.glob("core/**/*.py"), *ROOT.glob("ui/**/*.py")]
    assert len(sources) > 250
    code = "\n".join(path.read_text("utf-8") for path in sources)
    defined = set(re.findall(r"^class (\w+)", code, flags=re.MULTILINE))
    assert len(named) > 8
    others = ("Qgs", "Qt", "DataCosmos")  # QGIS's and Qt's; the names of windows
    assert {name for name in named - defined if not name.startswith(others)} == set()

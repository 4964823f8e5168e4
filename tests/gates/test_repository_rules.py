# SPDX-License-Identifier: GPL-2.0-or-later
"""What the plugin repository's validator asks of a zip and its metadata, and what reviewers ask.

The validator also asks the addresses for an answer. That is left to the publisher, who fills
them in: until then they are placeholders at example.org, and the plugin stays experimental.
"""

from __future__ import annotations

import configparser
import re
import zipfile
from urllib.parse import urlsplit

import pytest
from build_package import NAME

ROOT_OF_PLACEHOLDERS = "example.org"
ADDRESSES = ("homepage", "tracker", "repository")
REQUIRED = (
    *("name", "description", "about", "version", "qgisMinimumVersion", "author", "email"),
    *ADDRESSES,
)
FORBIDDEN = re.compile(r"(^|/)(__pycache__|__MACOSX|\.[^/]*|\.\.)(/|$)|\.py[co]$|[\\:]|^/")
WORKSHOP = {"tests", "build", "Makefile", "pyproject.toml", "CONTRIBUTING.md"}
BINARIES = {".so", ".dll", ".dylib", ".pyd", ".exe", ".whl", ".jar", ".zip", ".ts"}


@pytest.fixture(scope="module")
def names(package):
    with zipfile.ZipFile(package) as archive:
        assert archive.testzip() is None
        return archive.namelist()


@pytest.fixture(scope="module")
def metadata(unpacked):
    # With interpolation, as the site and QGIS read it: a bare % would raise here.
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read(unpacked / NAME / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


def placeholders(metadata):
    return {name for name, value in metadata.items() if ROOT_OF_PLACEHOLDERS in value}


def test_all_lies_in_one_folder_that_python_can_import(names):
    assert NAME.isidentifier()
    assert names[0].startswith(f"{NAME}/")
    assert {name.split("/")[0] for name in names} == {NAME}
    assert {f"{NAME}/{name}" for name in ("__init__.py", "metadata.txt", "LICENSE")} <= set(names)
    assert len(names) == len(set(names))


def test_nothing_of_the_workshop_is_in_it(names):
    assert [name for name in names if FORBIDDEN.search(name)] == []
    assert {name.split("/")[1] for name in names} & WORKSHOP == set()
    assert [name for name in names if f".{name.rpartition('.')[2]}" in BINARIES] == []


def test_it_is_small(package):
    assert package.stat().st_size < 3_000_000  # the repository takes ten times as much


def test_the_licence_is_the_gpl_2(unpacked):
    text = (unpacked / NAME / "LICENSE").read_text("utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 2, June 1991" in text


@pytest.mark.parametrize("name", REQUIRED)
def test_required_metadata_is_there(metadata, name):
    assert metadata[name].strip()


def test_versions_are_such_as_the_site_compares(metadata):
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert re.fullmatch(r"3\.\d+", metadata["qgisMinimumVersion"])
    assert metadata["qgisMaximumVersion"] == "4.99"
    assert metadata["supportsQt6"] == "True"
    assert metadata["version"] in metadata["changelog"]


def test_values_have_the_form_that_the_site_reads(metadata, unpacked):
    for name in ("experimental", "deprecated", "hasProcessingProvider", "supportsQt6"):
        assert metadata[name].lower() in {"true", "false", "yes", "no"}
    assert "plugin" not in metadata["name"].lower()
    assert metadata["icon"].endswith(".png")
    assert (unpacked / NAME / metadata["icon"]).is_file()
    assert re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", metadata["email"])
    assert all(tag.strip() for tag in metadata["tags"].split(","))


@pytest.mark.parametrize("name", ADDRESSES)
def test_addresses_are_web_addresses(metadata, name):
    parts = urlsplit(metadata[name])
    assert parts.scheme == "https"
    assert parts.hostname
    assert parts.username is None


def test_what_is_not_known_yet_is_a_placeholder_that_contributing_names(metadata, pytestconfig):
    contributing = (pytestconfig.rootpath / "CONTRIBUTING.md").read_text("utf-8")
    section = contributing.split("### Before publishing")[1].split("\n### ")[0]
    assert [name for name in placeholders(metadata) if f"`{name}`" not in section] == []


def test_nothing_with_placeholders_is_published_as_proven(metadata):
    if metadata["experimental"].lower() != "true":
        assert placeholders(metadata) == set()


def test_placeholders_stand_in_the_metadata_only(unpacked):
    texts = [p for p in unpacked.rglob("*") if p.suffix in {".py", ".md", ".txt", ".json"}]
    found = {p.name for p in texts if ROOT_OF_PLACEHOLDERS in p.read_text("utf-8")}
    assert found <= {"metadata.txt"}


def test_users_learn_what_it_needs_and_what_it_costs(metadata):
    for word in ("account", "money", "requests", "shapely", "Linux", "Windows", "macOS"):
        assert word in metadata["about"]

# SPDX-License-Identifier: GPL-2.0-or-later
"""The licences that a collection names, and whether anybody can accept them."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.stac.collection import Collection, Licence

TERMS = "https://a.example/terms"


def collection(*links, **fields):
    return Collection.from_json({"id": "c", "license": "other", "links": list(links), **fields})


def link(rel="license", href=TERMS, **fields):
    return {"rel": rel, "href": href, **fields}


def test_each_link_to_a_licence_is_one_of_its_own_whatever_its_letters():
    found = collection(
        link("EULA", "https://a.example/eula", title="EULA", version="2"),
        {"rel": "self", "href": "https://a.example/c"},
        link("License", title="Terms"),
        link("End-User-License", "https://a.example/user"),
        link("license", "https://a.example/more"),
    )
    assert found.licences == (
        Licence("Terms", "", TERMS, "other"),
        Licence("other", "", "https://a.example/more", "other"),
        Licence("other", "", "https://a.example/user", "other"),
        Licence("EULA", "2", "https://a.example/eula", "other"),
    )
    assert found.licence_problem == ""


def test_two_links_to_one_text_are_one_licence():
    found = collection(
        link("license", title="Terms"),
        link("eula", "https://A.example/x/../terms", title="The same", version="3"),
        link("license", title="Terms", version="3"),
    )
    assert found.licences == (Licence("Terms", "3", TERMS, "other"),)


def test_two_versions_of_one_text_both_count():
    found = collection(link(title="Terms", version="3"), link(title="Terms", version="4"))
    assert [licence.version for licence in found.licences] == ["3", "4"]


def test_what_license_says_is_part_of_what_is_accepted():
    before, after = (
        collection(link(title="Terms", version="1"), license=word).licences[0]
        for word in ("other", "CC-BY-NC-4.0")
    )
    assert before != after
    assert str(before) == f"Terms, version 1 ({TERMS})"
    assert after.in_words() == f"Terms, version 1, CC-BY-NC-4.0 ({TERMS})"


@pytest.mark.parametrize("word", ["other", "Proprietary", "various", "Terms", None])
def test_a_license_that_says_nothing_more_is_not_shown(word):
    (licence,) = collection(link(title="Terms"), license=word).licences
    assert licence.title() == "Terms, no version stated"


def test_where_no_version_is_stated_the_quickstarts_is_sent_and_none_is_claimed():
    (licence,) = collection(link(title="Terms")).licences
    assert (licence.version, licence.to_json()["license_version"]) == ("", "1.0")
    assert licence.in_words() == f"Terms, no version stated ({TERMS})"


UNREADABLE = {
    "no links": [],
    "links that are null": None,
    "links of other kinds": [{"rel": "self", "href": TERMS}],
    "a link without an address": [{"rel": "license", "title": "Terms"}],
    "an empty address": [link(href="")],
    "an address that is a number": [link(href=7)],
    "no secure address": [link(href="http://a.example/terms")],
    "another scheme": [link(href="ftp://a.example/terms")],
    "a file": [link(href="file:///etc/passwd")],
    "a script": [link(href="javascript:alert(1)")],
    "a relative address": [link(href="./terms.html")],
    "an address that programs read differently": [link(href="https://b.example\\@a.example/x")],
    "an address with a password": [link(href="https://me:it@a.example/terms")],
    "one of two that can't be opened": [link(), link("eula", "http://a.example/eula")],
}


@pytest.mark.parametrize("links", UNREADABLE.values(), ids=UNREADABLE)
@pytest.mark.parametrize("word", ["other", "proprietary", "", "MADE-UP-1.0", "CC-BY", None])
def test_a_licence_whose_text_nobody_can_open_is_a_problem(links, word):
    found = Collection.from_json({"id": "c", "license": word, "links": links})
    assert "collection c" in found.licence_problem
    assert all(licence.name for licence in found.licences)


@pytest.mark.parametrize("rel", ["licence", "end-user-licence", "License", "license external"])
def test_a_link_counts_however_its_relation_is_spelled(rel):
    both = collection(link(), link(rel, "https://a.example/more"))
    assert [x.link for x in both.licences] == [TERMS, "https://a.example/more"]
    assert collection(link(rel)).licence_problem == ""


def test_a_license_that_is_an_address_itself_can_be_opened_there():
    found = collection(license=TERMS)
    assert [x.link for x in found.licences] == [TERMS]
    assert found.licence_problem == ""
    assert collection(license="http://a.example/terms").licence_problem


def test_nothing_is_invented_where_a_collection_names_no_licence():
    found = Collection.from_json({"id": "c"})
    assert (found.licences, found.licence_problem) == ((), "The collection c names no licence.")


def test_an_id_whose_text_spdx_publishes_is_a_licence_without_a_link():
    found = collection(license="CC-BY-4.0")
    page = "https://spdx.org/licenses/CC-BY-4.0.html"
    assert found.licences == (Licence("CC-BY-4.0", "4.0", page, "CC-BY-4.0"),)
    assert found.licence_problem == ""


def test_a_broken_link_is_not_mended_by_the_id_beside_it():
    found = collection(link(href="http://a.example/terms"), license="CC-BY-4.0")
    assert "secure web link" in found.licence_problem

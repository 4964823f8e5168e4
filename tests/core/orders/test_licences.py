# SPDX-License-Identifier: GPL-2.0-or-later
"""All licences count, none is accepted unread, and the ledger holds what was sent."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core import Journal, LicenceLedger, OrderJob
from datacosmos_imagery.core.errors import (
    LicenceFieldRefused,
    LicenceNotAccepted,
    LicenceUnreadable,
    PriceUnavailable,
)
from datacosmos_imagery.core.journal.attempt import State
from views import creations, line_in

SENTINEL = "sentinel-2-l2a"


@pytest.fixture
def stated(sandbox):
    """The collection of `line`, to be changed."""
    return sandbox.catalogue.collections[SENTINEL]


@pytest.fixture
def order(client, folder, monitor):
    """Return a function that orders as scripts and Processing do."""

    def run(*lines, client=client, **options):
        options.setdefault("licences_accepted", True)
        return OrderJob(client, folder, lines, **options).run(monitor)

    return run


def another(rel, href, **fields):
    return {"rel": rel, "href": href, **fields}


def sent(sandbox):
    """Return the licences that each order named."""
    return [request.body.get("licenses") for request in creations(sandbox)]


def ledger(folder):
    """Return what the ledger has, as an order's entries."""
    return [
        {
            "license_link": entry.licence.link,
            "license_name": entry.licence.name,
            "license_version": entry.licence.version,
            "accepted": True,
        }
        for entry in LicenceLedger(Journal(folder)).entries()
    ]


def test_all_licences_of_a_collection_are_shown_sent_and_kept(
    sandbox, review, purchase, folder, line, stated
):
    stated["links"] += [
        another("EULA", "https://a.example/eula", title="User licence", version="7"),
        another("license", "https://a.example/annex", title="Annex"),
    ]
    found = review(line)
    assert [licence.name for licence in found.licences] == [
        "Copernicus Sentinel data terms",
        "Annex",
        "User licence",
    ]
    purchase(found)
    assert [entry["license_name"] for entry in sent(sandbox)[0]] == [
        licence.name for licence in found.licences
    ]
    assert [sent(sandbox)[0]] == [ledger(folder)]
    assert Journal(folder).attempts()[0].licences == found.licences


def test_the_second_licence_of_a_collection_must_be_accepted_too(
    sandbox, review, purchase, line, stated
):
    stated["links"].append(another("eula", "https://a.example/eula", title="User licence"))
    found = review(line)
    with pytest.raises(LicenceNotAccepted, match=r"User licence.*https://a\.example/eula"):
        purchase(found, accepted=frozenset(found.licences[:1]))
    assert creations(sandbox) == []


def test_a_script_is_told_all_licences_with_their_links(sandbox, order, line, stated):
    stated["links"].append(another("eula", "https://a.example/eula", title="User licence"))
    with pytest.raises(LicenceNotAccepted) as caught:
        order(line, licences_accepted=False)
    assert f"{sandbox.url}/licences/copernicus" in caught.value.message
    assert "https://a.example/eula" in caught.value.message
    assert creations(sandbox) == []


@pytest.mark.parametrize("word", ["proprietary", "CC-BY-NC-4.0", "Other", None])
def test_a_license_that_changed_under_the_same_title_is_not_accepted(
    sandbox, review, purchase, line, stated, word
):
    found = review(line)
    stated["license"] = word
    with pytest.raises(LicenceNotAccepted):
        purchase(found)
    assert creations(sandbox) == []


def test_a_second_licence_that_came_since_the_review_is_not_accepted(
    sandbox, review, purchase, line, stated
):
    found = review(line)
    stated["links"].append(another("eula", "https://a.example/eula", title="User licence"))
    with pytest.raises(LicenceNotAccepted, match="User licence"):
        purchase(found)
    assert creations(sandbox) == []


UNREADABLE = {
    "none": [],
    "null": None,
    "not secure": [another("license", "http://a.example/eula", title="EULA", version="1")],
    "empty": [another("license", "", title="EULA")],
    "malformed": [another("license", "https//a.example", title="EULA")],
    "one of two": [
        another("license", "https://a.example/eula", title="EULA"),
        another("license", "https:/a.example", title="More"),
    ],
}


@pytest.mark.parametrize("links", UNREADABLE.values(), ids=UNREADABLE)
def test_what_nobody_can_read_is_accepted_on_no_road(
    make_sandbox, make_client, review, purchase, order, folder, links
):
    sandbox = make_sandbox(licences="ignored")
    client, line = make_client(sandbox), line_in(sandbox, SENTINEL)
    sandbox.catalogue.collections[SENTINEL]["links"] = links
    with pytest.raises(LicenceUnreadable, match=SENTINEL) as caught:
        order(line, client=client)
    assert caught.value.nothing_ordered
    found = review(line, client=client)
    assert SENTINEL in found.problems[0]
    with pytest.raises(LicenceUnreadable):
        purchase(found, client=client)
    assert creations(sandbox) == []
    assert Journal(folder).attempts() == []


def test_one_unreadable_licence_is_named_and_the_rest_can_be_ordered(
    sandbox, review, purchase, line, other, stated
):
    stated["links"] = []
    found = review(line, other)
    assert [SENTINEL in problem for problem in found.problems] == [True]
    assert purchase(found.without([line])).order.id in sandbox.orders


def test_a_scene_without_a_price_says_that_first(sandbox, review, order):
    without = line_in(sandbox, "hammer-l1c-cogs")  # which names no licence either
    with pytest.raises(PriceUnavailable):
        order(without)
    assert "no price" in review(without).problems[0]


def test_a_collection_under_a_published_licence_needs_no_link(sandbox, order, folder, line, stated):
    stated.update(license="CC-BY-4.0", links=[])
    order(line)
    assert ledger(folder) == sent(sandbox)[0]
    assert ledger(folder)[0]["license_link"] == "https://spdx.org/licenses/CC-BY-4.0.html"


STRANGE = {
    "steering": "EULA \u202e2\u202c \x00 \u2028",
    "half a character": "EULA \ud800",
    "other letters": "Lizenz für Bilder 画像 🛰",
    "spaces and lines": "  EULA \n of\tAcme  ",
    "a backslash": "EULA \\n \\u",
}


@pytest.mark.parametrize("title", STRANGE.values(), ids=STRANGE)
def test_the_ledgers_file_holds_the_very_words_of_the_request(
    make_sandbox, make_client, order, folder, title
):
    sandbox = make_sandbox(licences="ignored")
    client, line = make_client(sandbox), line_in(sandbox, SENTINEL)
    link = another("license", "HTTPS://A.example/eula?x=ü#y", title=title, version="1\u200e")
    sandbox.catalogue.collections[SENTINEL]["links"] = [link]
    order(line, client=client)
    with Journal(folder).file.reading() as db:
        kept = db.execute("SELECT name, version, link, stated, sent FROM acceptance").fetchall()
    (entry,) = sent(sandbox)[0]
    words = (entry["license_name"], entry["license_version"], entry["license_link"])
    assert kept == [(*words, "other", 1)]


def test_the_ledger_says_that_a_licence_was_not_sent(
    make_sandbox, make_client, order, folder, tmp_path
):
    sandbox = make_sandbox(licences="refused")
    client, line = make_client(sandbox), line_in(sandbox, SENTINEL)
    with pytest.raises(LicenceFieldRefused):
        order(line, client=client)
    order(line, client=client, send_licences=False)
    entries = LicenceLedger(Journal(folder)).entries()
    assert [(entry.outcome, entry.is_sent) for entry in entries] == [
        (State.REFUSED, True),
        (State.CREATED, False),
    ]
    assert [bool(named) for named in sent(sandbox)] == [True, False]
    LicenceLedger(Journal(folder)).export_csv(tmp_path / "ledger.csv")
    text = (tmp_path / "ledger.csv").read_text("utf-8-sig")
    assert [row.split(",")[6] for row in text.splitlines()] == ["sent", "yes", "no"]

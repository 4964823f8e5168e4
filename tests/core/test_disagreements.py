# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the sources of the API's facts disagree: one behaviour a row of their table.

The numbers are those of the rows in section 8 of the API facts.
"""

import json
from decimal import Decimal

import pytest
from datacosmos_imagery.core import (
    DownloadJob,
    LineItem,
    Monitor,
    OrderJob,
    PriceJob,
    SearchJob,
    SearchQuery,
    WaitJob,
)
from datacosmos_imagery.core.errors import (
    LicenceFieldRefused,
    LicenceNotAccepted,
    NotFound,
    NotPaid,
    OutcomeUnknown,
)
from datacosmos_imagery.core.sales.order import line_of
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.service.answers import Answer, complaint_of
from datacosmos_imagery.core.stac.collection import Collection
from datacosmos_imagery.core.stac.items import item_from_json, level_of
from views import creations, line_in

SEARCH = "/stac/search"
S2 = "sentinel-2-l2a"


def search_body(sandbox):
    return next(r.body for r in sandbox.requests if r.path.endswith(SEARCH))


@pytest.fixture
def place(tmp_path, monitor):
    def run(client, line, **options):
        options.setdefault("licences_accepted", True)
        return OrderJob(client, tmp_path / "journal", (line,), **options).run(monitor)

    return run


@pytest.mark.parametrize("spelling", ["eo:cloudcover", "eo:cloud_cover"])
def test_row_1_cloud_filter_is_sent_in_the_set_spelling(sandbox, make_client, monitor, spelling):
    client = make_client(sandbox, cloud_field=spelling)
    SearchJob(client, SearchQuery(max_cloud=20)).run(monitor)
    assert search_body(sandbox)["query"] == {spelling: {"lte": 20}}


def test_row_1_items_without_a_value_are_kept_and_counted(sandbox, client, monitor):
    items = [
        {"id": name, "collection": S2, "geometry": None, "properties": properties}
        for name, properties in (
            ("clear", {"eo:cloud_cover": 10}),
            ("other", {"eo:cloudcover": "15"}),
            ("cloudy", {"eo:cloudcover": 80}),
            ("unknown", {}),
        )
    ]
    sandbox.faults.add(Fault(SEARCH, body=json.dumps({"features": items}).encode()))
    result = SearchJob(client, SearchQuery(max_cloud=20)).run(monitor)
    assert [f.item.id for f in result.found] == ["clear", "other", "unknown"]
    assert result.without_cloud == 1


def test_row_1_nothing_found_under_a_cloud_filter_offers_the_search_without(client, monitor):
    query = SearchQuery(collections=("mantis-l1d-cogs",), max_cloud=50)
    result = SearchJob(client, query).run(monitor)
    assert (result.found, result.hidden_by_cloud_filter) == ((), True)
    without = SearchJob(client, SearchQuery(collections=query.collections)).run(monitor)
    assert without.found
    assert not without.hidden_by_cloud_filter


@pytest.mark.parametrize("contract", [456, None])
def test_row_2_price_call_with_and_without_contract(sandbox, make_client, monitor, contract):
    line = line_in(sandbox, S2)
    PriceJob(make_client(sandbox, contract=contract), (line,)).run(monitor)
    query = next(r.query for r in sandbox.requests if r.path.endswith("/order/price"))
    expected = {"collection": [line.collection], "item": [line.item], "level": [line.level]}
    assert query == (expected | ({"contract_id": ["456"]} if contract else {}))


@pytest.mark.parametrize("status", [404, 405, 410, 501])
def test_row_3_the_newer_price_endpoint_serves_when_the_old_is_gone(
    sandbox, client, monitor, status
):
    sandbox.faults.add(Fault("/order/price", status=status, times=None))
    (quote,) = PriceJob(client, (line_in(sandbox, S2),)).run(monitor).quotes
    assert str(quote.price) == "108.16 EUR"


def test_row_3_the_reverse_order_by_setting(make_sandbox, make_client, monitor):
    sandbox = make_sandbox(price_endpoints="order")
    client = make_client(sandbox, prices_from="dpap")
    (quote,) = PriceJob(client, (line_in(sandbox, S2),)).run(monitor).quotes
    assert quote.price is not None
    paths = [r.path for r in sandbox.requests if r.path.endswith("/price")]
    assert ["dpap" in path for path in paths] == [True, False]


def test_row_3_an_item_that_neither_knows_is_refused_by_its_name(sandbox, client, monitor):
    (quote,) = PriceJob(client, (LineItem(S2, "nowhere", "L2A"),)).run(monitor).quotes
    assert "nowhere" in quote.problem


@pytest.mark.parametrize(
    ("data", "price"),
    [
        ({"final": "667.44", "value": "741.60", "currency": "USD"}, "667.44 USD"),
        ({"final": 42.5, "currency": "USD"}, "42.50 USD"),
        ({"final": None, "value": "741.60", "currency": "USD"}, "741.60 USD"),
        ({"value": 741, "currency": "usd"}, "741.00 USD"),
        ({"final": 0, "value": "5", "currency": "USD"}, "0.00 USD"),
        ({"currency": "USD"}, None),
        ({"final": "on request", "currency": "USD"}, None),
        ({"final": "5.00"}, None),
    ],
)
def test_row_4_prices_as_text_or_number(sandbox, client, monitor, data, price):
    sandbox.faults.add(Fault("/order/price", body=json.dumps({"data": data}).encode()))
    (quote,) = PriceJob(client, (line_in(sandbox, S2),)).run(monitor).quotes
    assert (str(quote.price) if quote.price else None) == price
    assert bool(quote.problem) is (price is None)


def test_row_4_inline_prices_as_text_or_number():
    for value, expected in (("1129.08", "1129.08"), (1129.08, "1129.08"), (90, "90")):
        data = {"properties": {"opencosmos:price": value, "opencosmos:price_currency": "USD"}}
        assert item_from_json(data, "").price.amount == Decimal(expected)


def test_row_5_licences_are_shown_then_sent_as_accepted_never_unasked(sandbox, client, place):
    line = line_in(sandbox, S2)
    with pytest.raises(LicenceNotAccepted):
        place(client, line, licences_accepted=False)
    assert creations(sandbox) == []
    place(client, line)
    assert [x["accepted"] for x in creations(sandbox)[0].body["licenses"]] == [True]


def test_row_5_only_a_service_that_names_the_field_may_be_asked_without(
    make_sandbox, make_client, place
):
    sandbox = make_sandbox(licences="refused")
    client, line = make_client(sandbox), line_in(sandbox, S2)
    with pytest.raises(LicenceFieldRefused):
        place(client, line)
    assert len(creations(sandbox)) == 1, "it isn't sent again by itself"
    assert place(client, line, send_licences=False).order.id
    assert "licenses" not in creations(sandbox)[-1].body


@pytest.mark.parametrize(
    ("collection", "name", "version", "link"),
    [
        (
            {
                "license": "other",
                "links": [
                    {"rel": "license", "href": "https://a.org/x", "title": "Terms", "version": "3"}
                ],
            },
            "Terms",
            "3",
            "https://a.org/x",
        ),
        (
            {"license": "other", "links": [{"rel": "eula", "href": "https://a.org/y"}]},
            "other",
            "",
            "https://a.org/y",
        ),
        (
            {
                "license": "X",
                "license_version": 2,
                "links": [{"rel": "license", "href": "ftp://a"}],
            },
            "X",
            "2",
            "",
        ),
    ],
)
def test_rows_6_and_22_where_name_version_and_link_come_from(collection, name, version, link):
    (licence,) = Collection.from_json({"id": "c", **collection}).licences
    assert (licence.name, licence.version, licence.link) == (name, version, link)


@pytest.mark.parametrize(
    ("href", "link"),
    [
        ("https://a.org/terms#part-2", "https://a.org/terms#part-2"),
        ("HTTPS://A.org/terms/../x y", ""),
        ("HTTPS://A.org/terms/../x", "https://a.org/x"),
        ("https://evil.example\\@a.org/x", ""),
        ("http://evil.example\\@127.0.0.1/x", ""),
        ("https://a.org@evil.example/x", ""),
    ],
)
def test_a_licences_link_is_kept_in_the_one_form_that_opens(href, link):
    fields = {"id": "c", "links": [{"rel": "license", "href": href}]}
    assert [licence.link for licence in Collection.from_json(fields).licences] == [link]


@pytest.mark.parametrize("answer", [{}, {"checkout_url": None}, {"checkout_url": ""}])
def test_row_7_no_link_means_no_redirect_then_poll(
    make_sandbox, make_client, place, monitor, answer
):
    sandbox = make_sandbox(checkout="endpoint", pays_after_s=0.2)
    sandbox.faults.add(Fault("/checkout$", body=json.dumps({"data": answer}).encode()))
    client = make_client(sandbox)
    result = place(client, line_in(sandbox, S2))
    assert result.checkout_url == ""
    assert WaitJob(client, result.order.id, 5, 0.05).run(monitor).is_paid


def test_rows_8_and_9_the_answer_decides_how_it_is_paid(make_sandbox, make_client, place):
    sandbox = make_sandbox()
    by_card = place(make_client(sandbox), line_in(sandbox, S2))
    by_credits = place(make_client(sandbox, contract=457), line_in(sandbox, S2, 1))
    assert by_card.checkout_url
    assert by_credits.order.is_paid
    assert not [r for r in sandbox.requests if r.path.endswith("/checkout")]


def test_row_10_whole_scenes_are_ordered(sandbox, client, place):
    place(client, line_in(sandbox, S2))
    (line,) = creations(sandbox)[0].body["data"]["order_line_items"]
    assert set(line) == {"collection", "item", "level"}


@pytest.mark.parametrize(("contract", "sent"), [(456, ["456"]), (None, None)])
def test_row_11_the_contract_goes_into_the_query_string(
    sandbox, make_client, monitor, contract, sent
):
    client = make_client(sandbox, contract=contract)
    SearchJob(client, SearchQuery(limit=1)).run(monitor)
    client.item(S2, line_in(sandbox, S2).item, monitor)
    search, item = (
        next(r for r in sandbox.requests if part in r.path) for part in (SEARCH, "items")
    )
    assert search.query.get("contract_id") == sent
    assert item.query.get("contract_id") == sent
    assert "contract_id" not in search.body


def test_row_12_a_captured_next_link_repeats_the_post_with_its_cursor(
    sandbox, make_client, monitor
):
    SearchJob(make_client(sandbox, page_size=5), SearchQuery(limit=12)).run(monitor)
    first, second = [r for r in sandbox.requests if r.path.endswith(SEARCH)][:2]
    assert second.method == "POST"
    assert second.body == {**first.body, "cursor": second.body["cursor"]}
    assert "%" not in second.body["cursor"], "the cursor is sent decoded"
    assert second.query == first.query


@pytest.mark.parametrize(
    "counters", [{"numberMatched": 1}, {"context": {"matched": 1}}, {}, {"numberMatched": "x"}]
)
def test_row_13_counters_are_hints_and_only_the_missing_link_ends(
    sandbox, client, monitor, counters
):
    def page(name, link):
        features = [{"id": name, "collection": S2, "properties": {}}] if name else []
        links = [{"rel": "next", "href": f"{sandbox.url}/api/data/v0/stac/search?cursor={link}"}]
        content = {"features": features, "links": links if link else None, **counters}
        return Fault(SEARCH, body=json.dumps(content).encode())

    for fault in (page("a", "1"), page("", "2"), page("b", "")):
        sandbox.faults.add(fault)
    result = SearchJob(client, SearchQuery()).run(monitor)
    assert [f.item.id for f in result.found] == ["a", "b"]


@pytest.mark.parametrize("bare", [False, True])
def test_row_14_collections_as_object_or_list_with_null_links(sandbox, client, monitor, bare):
    listed = [{"id": "a", "links": None}, {"id": "b--qa"}, "odd", {"title": "no id"}]
    content = listed if bare else {"collections": listed, "links": None}
    sandbox.faults.add(Fault("/collections$", body=json.dumps(content).encode()))
    assert [c.id for c in client.collections(monitor)] == ["a"]


def test_row_14_all_pages_of_collections(sandbox, client, monitor):
    names = {c.id for c in client.collections(monitor)}
    assert names == {name for name in sandbox.catalogue.collections if "--qa" not in name}


@pytest.mark.parametrize(
    ("body", "messages"),
    [
        ({"errors": [{"message": "a", "field": "x"}, {"message": "b"}]}, ("a", "b")),
        ({"errors": None, "message": "m"}, ("m",)),
        ({"errors": [], "detail": "d"}, ("d",)),
        ({"error": "e", "error_description": "words"}, ("words",)),
        ({"errors": "text"}, ("text",)),
        ([1], ()),
    ],
)
def test_row_15_error_texts_are_found_in_each_form(body, messages):
    assert complaint_of(Answer(400, {}, json.dumps(body).encode(), "")).messages == messages


def test_row_15_plain_text_is_a_message_and_html_is_not():
    assert complaint_of(Answer(500, {}, b"out of order", "")).messages == ("out of order",)
    assert complaint_of(Answer(500, {}, b"<html>x</html>", "")).messages == ()


def test_row_15_success_with_errors_and_no_data_is_a_failure(sandbox, client, place):
    body = b'{"data": null, "errors": [{"message": "contract is frozen"}]}'
    sandbox.faults.add(Fault("/orders$", method="POST", body=body))
    # A failure, but none that proves that nothing was ordered.
    with pytest.raises(OutcomeUnknown, match="contract is frozen"):
        place(client, line_in(sandbox, S2))


def test_row_16_organisation_in_the_request_organisation_id_in_the_answer(sandbox, client, place):
    order = place(client, line_in(sandbox, S2)).order
    assert creations(sandbox)[0].body["organisation"] == 42
    assert order.organisation_id == 42


@pytest.mark.parametrize(
    ("stated", "collection", "level"),
    [
        ("L1C", "x", "L1C"),
        ("l1C", "x", "L1C"),
        (None, "mantis-l1d-cogs", "L1D"),
        (None, "mantis_l1d-cogs", "L1D"),
        (None, "sentinel-2-l2a", "L2A"),
        (None, "photos", ""),
    ],
)
def test_row_17_the_level_comes_from_the_item_or_the_collection(stated, collection, level):
    assert level_of({"processing:level": stated}, collection) == level


def test_row_17_an_unknown_level_is_asked_for():
    item = item_from_json({"id": "a", "collection": "photos"}, "")
    with pytest.raises(Exception, match="level of a isn't known"):
        line_of(item)
    assert line_of(item, "l2a").level == "L2A"


def test_row_18_files_are_named_by_their_address(sandbox, client, place, tmp_path, monitor):
    order = place(client, line_in(sandbox, S2)).order
    sandbox.pay(order.id)
    report = DownloadJob(client, order.id, tmp_path / "dl", ("visual",)).run(monitor)
    assert report.files[0].path.name == "visual_COG.tiff"
    assert report.files[0].asset.title == "True colour image"


def test_row_19_the_token_is_asked_for_by_form_then_json(sandbox, client, monitor):
    sandbox.faults.add(Fault("/oauth/token", status=400))
    client.collections(monitor)
    kinds = [r.headers["content-type"] for r in sandbox.requests if r.path == "/oauth/token"]
    assert ["form" in kind for kind in kinds] == [True, False]


# Row 20 (ways to sign in): test_config and test_auth show the file and the pasted token,
# test_browser_login the browser. Row 21 (irregular values): test_items.


def test_row_23_all_five_steps(sandbox, client, place, tmp_path, monitor):
    found = SearchJob(client, SearchQuery(collections=(S2,), limit=1)).run(Monitor()).found
    line = line_of(found[0].item)
    assert PriceJob(client, (line,)).run(monitor).quotes[0].price
    order = place(client, line).order
    sandbox.pay(order.id)
    assert WaitJob(client, order.id, 5, 0.05).run(monitor).is_paid
    assert DownloadJob(client, order.id, tmp_path / "dl").run(monitor).files


def test_row_24_a_failed_poll_is_no_answer_and_an_unpaid_order_is_not_downloaded(
    sandbox, client, place, tmp_path, monitor
):
    order = place(client, line_in(sandbox, S2)).order
    sandbox.faults.add(Fault("/orders/", status=502, times=3))
    assert WaitJob(client, order.id, 0.5, 0.05).run(monitor).status == "UNPAID"
    with pytest.raises(NotPaid):
        DownloadJob(client, order.id, tmp_path / "dl").run(monitor)
    with pytest.raises(NotFound):
        WaitJob(client, "gone", 0.5, 0.05).run(monitor)

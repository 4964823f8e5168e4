# SPDX-License-Identifier: GPL-2.0-or-later
"""What Processing says of an order that failed is true: refused on proof only, unknown otherwise."""

from __future__ import annotations

import json
from urllib.parse import urlsplit

import pytest
from cutting_proxy import Cut, CuttingProxy
from datacosmos_imagery.core import Journal
from datacosmos_imagery.core.sandbox import Fault
from qgis.core import QgsProcessingException
from views import creations

CREATE = r"/orders$"
OWN = json.dumps({"errors": [{"message": "not like that"}]}).encode()


@pytest.fixture
def buy(run, footprints, tmp_path):
    """Return a function that orders one scene and returns the results."""

    def order(**parameters):
        layer = footprints(MAX_ITEMS=1)["OUTPUT"]
        journal = str(tmp_path / "journal")
        return run("placeorder", INPUT=layer, ACCEPT_LICENCES=True, JOURNAL=journal, **parameters)

    return order


@pytest.fixture
def states(tmp_path):
    return lambda: [one.state.value for one in Journal(tmp_path / "journal").attempts()]


def said(buy, **parameters):
    with pytest.raises(QgsProcessingException) as caught:
        buy(**parameters)
    return str(caught.value)


@pytest.mark.parametrize(
    "fault",
    [
        Fault(CREATE, "POST", status=409),
        Fault(CREATE, "POST", status=402),
        Fault(CREATE, "POST", status=404, body=b'{"message": "no Route matched"}'),
        Fault(CREATE, "POST", status=403, body=b"<html></html>", content_type="text/html"),
        Fault(CREATE, "POST", body=OWN),
        Fault(CREATE, "POST", status=204, body=b""),
        Fault(CREATE, "POST", drop=True),
    ],
    ids=["409", "402", "gateway", "firewall", "200 with errors", "204", "cut"],
)
@pytest.mark.parametrize("is_done", [True, False], ids=["ordered", "not ordered"])
def test_what_is_unknown_is_said_to_be_and_makes_no_second_order(
    buy, sandbox, states, fault, is_done
):
    from dataclasses import replace

    sandbox.faults.add(replace(fault, is_done=is_done))
    text = said(buy)
    assert "unknown" in text
    assert "refused" not in text
    assert "Nothing was ordered" not in text
    assert states() == ["unknown"]
    if sandbox.orders:
        assert [buy()["ORDER_ID"]] == list(sandbox.orders)
    else:
        said(buy)
    assert len(creations(sandbox)) == 1


@pytest.mark.parametrize("status", [400, 403, 404, 405, 413, 415, 422])
def test_what_is_refused_is_said_to_be(buy, sandbox, states, status):
    sandbox.faults.add(Fault(CREATE, "POST", status=status, body=OWN))
    text = said(buy)
    assert "Nothing was ordered now. The order is refused." in text
    assert "unknown" not in text
    assert states() == ["refused"]


def test_what_the_algorithm_itself_refuses_is_said_to_be(buy, sandbox):
    assert "The order is refused." in said(buy, MAX_TOTAL=1)
    assert creations(sandbox) == []


@pytest.mark.parametrize(
    "cut",
    [
        Cut(when="passed", how="fin"),
        Cut(when="answered", how="rst"),
        Cut(when="down", how="fin", amount=200),
        Cut(when="passed", side="server", how="rst", status=502),
        Cut(when="answered", status=409),
    ],
    ids=["fin", "rst", "half an answer", "502", "409"],
)
def test_an_order_that_a_gateway_cuts_off_is_unknown_and_found(
    buy, sandbox, states, monkeypatch, cut
):
    port = urlsplit(sandbox.url).port
    with CuttingProxy({}, gateway=port) as proxy:
        monkeypatch.setenv("DATACOSMOS_API_URL", proxy.url)
        proxy.add(cut)
        assert "unknown" in said(buy)
        assert states() == ["unknown"]
        assert proxy.wait_quiet()
        assert [buy()["ORDER_ID"]] == list(sandbox.orders)
        assert len(proxy.cuts) == 1
    assert len(creations(sandbox)) == 1


def test_a_journal_folder_that_is_a_link_in_a_circle_is_refused_in_words(
    run, footprints, sandbox, tmp_path
):
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    layer = footprints(MAX_ITEMS=1)["OUTPUT"]
    with pytest.raises(QgsProcessingException, match="order journal.*The order is refused"):
        run("placeorder", INPUT=layer, ACCEPT_LICENCES=True, JOURNAL=str(circle))
    assert creations(sandbox) == []


@pytest.mark.parametrize("limit", ["500EUR", "1,000 EUR", "-5 EUR", "0.00 EUR", "5 USD"])
def test_a_maximum_that_stops_the_order_is_a_refusal(buy, sandbox, limit):
    assert "Nothing was ordered now. The order is refused." in said(buy, MAX_TOTAL=limit)
    assert creations(sandbox) == []

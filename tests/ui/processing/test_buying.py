# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithms that ask prices, order, wait and download."""

from __future__ import annotations

import os
import sqlite3
import threading
from dataclasses import replace

import pytest
from algorithms import layer_of, refuses
from datacosmos_imagery.core import Journal, Monitor
from datacosmos_imagery.core.delivery.held_download import LOCK_NAME
from datacosmos_imagery.core.delivery.manifest import FILE_NAME as MANIFEST_NAME
from datacosmos_imagery.core.disk.file_lock import locked
from datacosmos_imagery.core.disk.folder_lock import RECORD_NAME
from datacosmos_imagery.core.disk.holder import Holder
from datacosmos_imagery.core.disk.safe_files import OwnFolder
from datacosmos_imagery.core.journal.download_states import DownloadStates
from datacosmos_imagery.core.journal.listed_orders import ListedOrders
from datacosmos_imagery.core.sales.order import short_number
from datacosmos_imagery.core.sales.order_calls import get_order
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.transfers.shared import GUESTS
from datacosmos_imagery.ui.adapters.folders import PREFIX, profile_folder
from endings import cancelled_once, slow
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsRasterLayer,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime
from views import creations, eur, line_in


@pytest.fixture
def buy(run, footprints, tmp_path):
    """Return a function that orders one scene and returns the results."""

    def order(**parameters):
        found = footprints(MAX_ITEMS=1)
        return run(
            "placeorder",
            INPUT=found["OUTPUT"],
            ACCEPT_LICENCES=True,
            JOURNAL=str(tmp_path / "journal"),
            **parameters,
        )

    return order


def test_prices_are_fresh_and_other_fields_stay(run, footprints, context):
    results = run("priceitems", INPUT=footprints(MAX_ITEMS=3)["OUTPUT"], OUTPUT="memory:")
    assert (results["TOTAL"], results["CURRENCY"]) == (324.48, "EUR")
    assert [f["price"] for f in layer_of(results, context).getFeatures()] == [108.16] * 3


def test_a_table_without_geometry_can_be_priced_and_ordered(run, sandbox, context, tmp_path):
    table = QgsVectorLayer("none?field=item:string&field=collection:string", "list", "memory")
    from views import entry_in

    feature = QgsFeature(table.fields())
    feature.setAttributes([entry_in(sandbox, "sentinel-2-l2a").id, "sentinel-2-l2a"])
    table.dataProvider().addFeature(feature)
    results = run("priceitems", INPUT=table, LEVEL="l2a", OUTPUT="memory:")
    assert results["TOTAL"] == 108.16
    assert [f["level"] for f in layer_of(results, context).getFeatures()] == ["L2A"]


def test_an_item_without_a_price_is_reported(run, context, feedback):
    found = run(
        "searchcatalogue",
        EXTENT="-180,180,-80,80 [EPSG:4326]",
        COLLECTIONS="hammer-l1c-cogs",
        MAX_ITEMS=2,
        OUTPUT="memory:",
    )
    results = run("priceitems", INPUT=found["OUTPUT"], OUTPUT="memory:")
    assert results["TOTAL"] is None
    assert "no price is set" in feedback.textLog()


def test_the_whole_purchase_ends_with_an_image_in_the_project(
    run, buy, sandbox, context, feedback, tmp_path
):
    order = buy()
    assert (order["STATUS"], order["TOTAL"], order["CURRENCY"]) == ("UNPAID", 108.16, "EUR")
    assert order["CHECKOUT_URL"].startswith(sandbox.url)
    threading.Timer(0.5, sandbox.pay, (order["ORDER_ID"],)).start()
    waited = run("waitfororder", ORDER_ID=order["ORDER_ID"], INTERVAL=0.2)
    assert waited == {"STATUS": "PAID"}
    done = run("downloadorder", ORDER_ID=order["ORDER_ID"], FOLDER=str(tmp_path / "dl"), LOAD=True)
    assert done["FILES"] == 7
    assert done["BYTES"] > 10_000
    ((layer_id, details),) = context.layersToLoadOnCompletion().items()
    assert details.groupName.startswith(f"Order {order['ORDER_ID'][:8]}")
    layer = context.takeResultLayer(layer_id)
    assert isinstance(layer, QgsRasterLayer)
    assert order["ORDER_ID"] in layer.metadata().abstract()
    assert (layer.isValid(), layer.bandCount()) == (True, 3)


def test_without_accepted_licences_nothing_is_ordered(run, footprints, sandbox):
    layer = footprints(MAX_ITEMS=1)["OUTPUT"]
    refuses(run, "Copernicus Sentinel data terms.*http", name="placeorder", INPUT=layer)
    assert creations(sandbox) == []


def test_all_licences_are_listed_with_their_links(run, footprints, sandbox):
    links = sandbox.catalogue.collections["sentinel-2-l2a"]["links"]
    links.append({"rel": "EULA", "href": "https://a.example/annex", "title": "Annex"})
    layer = footprints(MAX_ITEMS=1)["OUTPUT"]
    listed = r"licences/copernicus\).*Annex, no version stated \(https://a\.example/annex\)"
    refuses(run, listed, name="placeorder", INPUT=layer)
    assert creations(sandbox) == []


@pytest.mark.parametrize("href", ["http://a.example/eula", "", "a/b"])
def test_no_leave_covers_a_licence_that_nobody_can_read(buy, sandbox, href):
    link = {"rel": "license", "href": href, "title": "House rules"}
    sandbox.catalogue.collections["sentinel-2-l2a"]["links"] = [link]
    refuses(buy, "House rules.*no secure web link.*Nothing was ordered", MAX_TOTAL=500)
    assert creations(sandbox) == []


def test_an_invented_licence_is_accepted_for_no_collection(buy, sandbox):
    sandbox.catalogue.collections["sentinel-2-l2a"].update(links=None, license=None)
    refuses(buy, "names no licence.*Nothing was ordered", MAX_TOTAL=500)
    assert creations(sandbox) == []


def test_above_the_maximum_nothing_is_ordered(buy, sandbox):
    refuses(buy, "108.16 EUR is above the limit of 100.00 EUR", MAX_TOTAL=100)
    assert creations(sandbox) == []


@pytest.mark.parametrize("limit", ["order_limit", "month_limit"])
def test_the_limits_of_the_options_bind_algorithms_too(buy, settings, sandbox, limit):
    setattr(settings, limit, eur("100.00"))
    refuses(buy, "your limit of 100.00 EUR.*Nothing was ordered now", MAX_TOTAL=500)
    assert creations(sandbox) == []


@pytest.mark.parametrize("limit", ["order_limit", "month_limit"])
@pytest.mark.parametrize(
    "written", ["1,000 EUR", "1000EUR", "abc", "-5 EUR", "1000", 1000, 1e3, ["1", "000 EUR"], True]
)
def test_a_limit_of_the_options_that_cant_be_read_stops_algorithms_and_says_where(
    buy, settings, sandbox, limit, written
):
    QgsSettings().setValue(f"{PREFIX}/{limit}", written)
    refuses(buy, "Settings, Options, DataCosmos.*such as 1500.00 EUR", MAX_TOTAL="500 EUR")
    assert creations(sandbox) == []


@pytest.mark.parametrize("variable", ["DATACOSMOS_ORDER_LIMIT", "DATACOSMOS_MONTH_LIMIT"])
@pytest.mark.parametrize("written", ["100 EUR", "1,000 EUR", "500 USD"])
def test_the_limits_of_the_environment_bind_algorithms_whatever_the_options_say(
    buy, settings, sandbox, monkeypatch, variable, written
):
    settings.order_limit = settings.month_limit = eur("5000")
    monkeypatch.setenv(variable, written)
    refuses(buy, variable, MAX_TOTAL="500 EUR")
    assert creations(sandbox) == []


def test_another_folder_for_the_journal_loosens_no_limit(run, footprints, settings, tmp_path):
    settings.month_limit = eur("400")
    layer = footprints(MAX_ITEMS=3)["OUTPUT"]

    def order(folder):
        # With leave to order again: the service lists the first order.
        parts = {"ACCEPT_LICENCES": True, "ALLOW_REPEAT": True, "JOURNAL": str(tmp_path / folder)}
        return run("placeorder", INPUT=layer, **parts)

    assert order("one")["TOTAL"] == 324.48
    refuses(order, "With 324.48 EUR ordered this month", folder="two")
    assert tmp_path / "one" in settings.journal_folders()


@pytest.mark.parametrize("bound", ["500 EUR", "500", 500, 500.0, 1e6, "108.16 eur", " 500  EUR "])
def test_a_maximum_is_an_amount_with_its_currency_or_a_number(buy, sandbox, feedback, bound):
    assert buy(MAX_TOTAL=bound)["ORDER_ID"] in sandbox.orders
    is_bare = not str(bound).strip().lower().endswith("eur")
    assert ("EUR, in the currency of the prices" in feedback.textLog()) == is_bare


@pytest.mark.parametrize(
    "bound", ["500 euro", "1,000 EUR", "EUR 500", "abc", "-5", -5, 1e300, "1e3", "٥٠٠", True]
)
def test_a_maximum_that_is_no_amount_is_refused_in_words_before_anything_is_asked(
    run, footprints, sandbox, bound
):
    layer = footprints(MAX_ITEMS=1)["OUTPUT"]
    before = len(sandbox.requests)
    refuses(run, "is no amount of money", name="placeorder", INPUT=layer, MAX_TOTAL=bound)
    assert len(sandbox.requests) == before


@pytest.mark.parametrize("bound", [500, "500 EUR", "500 KWD"])
def test_no_maximum_of_an_algorithm_covers_a_change_of_currency(
    run, footprints, sandbox, tmp_path, bound
):
    layer = footprints(MAX_ITEMS=1)["OUTPUT"]
    dinars = b'{"data":{"final":100,"currency":"KWD"}}'
    sandbox.faults.add(Fault("/order/price$", body=dinars, times=None))
    parameters = {"INPUT": layer, "ACCEPT_LICENCES": True, "JOURNAL": str(tmp_path / "journal")}
    refuses(run, "108.16 EUR . 100.00 KWD", name="placeorder", MAX_TOTAL=bound, **parameters)
    assert creations(sandbox) == []


def test_what_the_service_lists_as_ordered_is_not_ordered_again_by_an_algorithm(
    run, footprints, client, sandbox, buy, tmp_path
):
    """As the dock has it: an order from the web application that a refresh has found."""
    first = buy()["ORDER_ID"]
    folder = tmp_path / "another"
    listed = get_order(client, first, Monitor())
    ListedOrders(Journal(folder)).remember(client.connection.origin, [listed])
    again = {
        "name": "placeorder",
        "INPUT": footprints(MAX_ITEMS=1)["OUTPUT"],
        "ACCEPT_LICENCES": True,
        "JOURNAL": str(folder),
    }
    refuses(run, f"was ordered before .order {first}", **again)
    assert len(creations(sandbox)) == 1
    assert run(**again, ALLOW_REPEAT=True)["ORDER_ID"] != first


def test_what_is_refused_says_once_that_nothing_was_ordered(buy, sandbox):
    with pytest.raises(QgsProcessingException) as refused:
        buy(MAX_TOTAL=100)
    assert str(refused.value).count("Nothing was ordered now.") == 1


def test_a_second_run_does_not_buy_again(buy, sandbox):
    first = buy()["ORDER_ID"]
    refuses(buy, first)
    assert len(creations(sandbox)) == 1
    assert buy(ALLOW_REPEAT=True)["ORDER_ID"] != first


def test_a_price_that_rose_since_the_search_stops_the_order(
    run, footprints, context, sandbox, tmp_path
):
    layer = layer_of(footprints(MAX_ITEMS=1), context)
    index = layer.fields().lookupField("price")
    layer.dataProvider().changeAttributeValues({f.id(): {index: 90.0} for f in layer.getFeatures()})
    parameters = {"INPUT": layer, "ACCEPT_LICENCES": True, "JOURNAL": str(tmp_path / "journal")}
    refuses(run, "from 90.00 EUR to 108.16 EUR", name="placeorder", **parameters)
    assert creations(sandbox) == []
    assert run("placeorder", MAX_TOTAL=110, **parameters)["ORDER_ID"]


def test_the_journal_lies_in_the_profile_by_default(run, footprints, monkeypatch, tmp_path):
    from datacosmos_imagery.ui.adapters.folders import profile_folder

    expected = profile_folder()
    assert str(expected).startswith(QgsApplication.qgisSettingsDirPath().rstrip("/"))
    (expected / "orders.sqlite").unlink(missing_ok=True)
    run("placeorder", INPUT=footprints(MAX_ITEMS=1)["OUTPUT"], ACCEPT_LICENCES=True)
    with sqlite3.connect(expected / "orders.sqlite") as db:
        assert db.execute("SELECT state FROM attempt").fetchall() == [("created",)]
        accepted = db.execute("SELECT name, user FROM acceptance").fetchall()
    assert accepted == [("Copernicus Sentinel data terms", QgsApplication.userLoginName())]
    (expected / "orders.sqlite").unlink()


@pytest.mark.parametrize("name", ["priceitems", "placeorder"])
def test_a_layer_without_the_needed_fields_is_named(run, name):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=item:string", "my fields", "memory")
    parameters = {"INPUT": layer} | ({"OUTPUT": "memory:"} if name == "priceitems" else {})
    refuses(run, "my fields.*collection, level", name=name, **parameters)


def test_a_layer_without_features_is_named(run, footprints, context):
    layer = layer_of(footprints(MAX_ITEMS=1), context)
    layer.dataProvider().truncate()
    refuses(run, "no footprints", name="priceitems", INPUT=layer, OUTPUT="memory:")


@pytest.mark.parametrize("name", ["waitfororder", "downloadorder"])
def test_an_order_that_does_not_exist_is_named(run, name, tmp_path):
    parameters = {"FOLDER": str(tmp_path)} if name == "downloadorder" else {}
    refuses(run, "nothing-here", name=name, ORDER_ID="nothing-here", **parameters)


def test_a_folder_without_permission_is_named(run, buy, sandbox):
    order_id = buy()["ORDER_ID"]
    sandbox.pay(order_id)
    refuses(run, "/proc/imagery", name="downloadorder", ORDER_ID=order_id, FOLDER="/proc/imagery")


def test_when_the_time_is_up_the_order_is_told_as_it_is(run, buy, feedback):
    order_id = buy()["ORDER_ID"]
    waited = run("waitfororder", ORDER_ID=order_id, TIMEOUT=0.005, INTERVAL=0.1)
    assert waited == {"STATUS": "UNPAID"}
    assert f"the order {order_id} is UNPAID" in feedback.textLog()


def test_an_order_that_was_paid_counts_as_paid_and_what_it_is_by_now_is_said(
    run, buy, sandbox, feedback
):
    order_id = buy()["ORDER_ID"]
    sandbox.pay(order_id)
    assert run("waitfororder", ORDER_ID=order_id) == {"STATUS": "PAID"}
    sandbox.set_status(order_id, "CANCELLED")
    assert run("waitfororder", ORDER_ID=order_id) == {"STATUS": "PAID"}
    assert f"the order {order_id} was paid; the service now says CANCELLED" in (
        feedback.textLog().replace("The order", "the order")
    )


def test_prices_in_several_currencies_have_no_single_total(run, footprints, sandbox, feedback):
    layer = footprints(MAX_ITEMS=2)["OUTPUT"]
    sandbox.faults.add(Fault("/order/price$", body=b'{"data":{"final":5,"currency":"USD"}}'))
    results = run("priceitems", INPUT=layer, OUTPUT="memory:")
    assert (results["TOTAL"], results["CURRENCY"]) == (None, "")
    assert "Several currencies" in feedback.textLog()
    assert "Total: 5.00 USD" in feedback.textLog()


def test_an_order_dearer_than_its_prices_is_warned_of_and_has_no_payment_link(
    buy, sandbox, feedback
):
    sandbox.faults.add(Fault("/order/price$", body=b'{"data":{"final":100,"currency":"EUR"}}'))
    order = buy()
    assert order["CHECKOUT_URL"] == ""
    assert "108.16" in feedback.textLog()
    assert "Pay here" not in feedback.textLog()


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"contract_id": 455}, "contract: 456 → 455"),
        ({"total": [500]}, "can't be read"),
        ({"currency": "KWD"}, "currency of the order: EUR → KWD"),
        ({"order_line_items": []}, "asked for, and not ordered"),
        ({"amount_due": "500"}, "left to pay for the order: 108.16 EUR → 500.00 EUR"),
    ],
    ids=lambda value: str(value)[:20],
)
@pytest.mark.parametrize("places", [("create", "read"), ("read",)], ids=["at once", "later"])
def test_an_order_that_differs_is_named_and_its_link_appears_nowhere(
    buy, sandbox, feedback, change, named, places
):
    sandbox.alter_orders(lambda order, where: where in places and order.update(change))
    order = buy()
    assert (order["CHECKOUT_URL"], order["STATUS"]) == ("", "UNPAID")
    assert named in feedback.textLog()
    assert "Orders tab" in feedback.textLog()
    assert "/checkout/" not in feedback.textLog()


def test_an_order_that_can_not_be_read_again_is_no_failure_and_has_no_link(buy, sandbox, feedback):
    sandbox.faults.add(Fault("/orders/", "GET", times=None, status=500))
    order = buy()
    assert order["ORDER_ID"] in sandbox.orders
    assert order["CHECKOUT_URL"] == ""
    assert "/checkout/" not in feedback.textLog()
    assert "payment link couldn't be had" in feedback.textLog()


def test_waiting_for_an_order_warns_of_what_differs(run, footprints, sandbox, feedback):
    layer = footprints(MAX_ITEMS=1)["OUTPUT"]
    order_id = run("placeorder", INPUT=layer, ACCEPT_LICENCES=True)["ORDER_ID"]
    sandbox.pay(order_id)
    sandbox.alter_orders(lambda order, _where: order.update(total="500"))
    assert run("waitfororder", ORDER_ID=order_id) == {"STATUS": "PAID"}
    (profile_folder() / "orders.sqlite").unlink()
    assert "is paid, but differs from what you asked" in feedback.textLog()


def test_an_order_whose_answer_was_lost_is_found_by_running_again(buy, sandbox, feedback):
    sandbox.faults.add(Fault("/orders$", "POST", drop=True))
    refuses(buy, "no answer came")
    assert buy()["ORDER_ID"] in sandbox.orders
    assert "an earlier attempt whose answer was lost" in feedback.textLog()
    assert len(creations(sandbox)) == 1


def test_a_download_alone_loads_nothing(run, buy, sandbox, context, tmp_path):
    order_id = buy()["ORDER_ID"]
    sandbox.pay(order_id)
    folder = tmp_path / "dl"
    done = run("downloadorder", ORDER_ID=order_id, FOLDER=str(folder), ASSETS="thumbnail")
    assert (done["FILES"], done["FOLDER"]) == (1, str(folder))
    assert context.layersToLoadOnCompletion() == {}


@pytest.mark.parametrize("way", [{"hang": True}, {"trickle_s": 0.3}], ids=["silent", "trickles"])
def test_a_cancel_while_ordering_is_felt_and_says_that_the_order_may_exist(
    buy, feedback, sandbox, way
):
    sandbox.faults.add(Fault("/orders$", "POST", **way))
    with cancelled_once(feedback, lambda: creations(sandbox)):
        refuses(buy, "stopped after the request was sent. The order may or may not exist")


def test_a_cancel_is_felt_while_a_download_trickles(run, buy, feedback, sandbox, tmp_path):
    order_id = buy()["ORDER_ID"]
    sandbox.pay(order_id)
    sandbox.faults.add(slow("/storage/", trickle_s=0.3, trickle="body"))
    with cancelled_once(feedback, lambda: any("/storage/" in r.path for r in sandbox.requests)):
        refuses(run, "Cancelled", name="downloadorder", ORDER_ID=order_id, FOLDER=str(tmp_path))


def test_a_download_is_noted_in_the_journal_as_the_docks_are(run, buy, sandbox, tmp_path):
    order_id = buy()["ORDER_ID"]
    sandbox.pay(order_id)
    folder = tmp_path / "dl"
    run("downloadorder", ORDER_ID=order_id, FOLDER=str(folder), ASSETS="thumbnail")
    state = DownloadStates(Journal(profile_folder())).get(sandbox.url, order_id)
    assert (state.is_complete, state.folder, len(state.files)) == (True, folder, 1)


def test_a_download_into_a_folder_that_is_in_use_is_refused_in_words(run, buy, sandbox, tmp_path):
    order_id = buy()["ORDER_ID"]
    sandbox.pay(order_id)
    with locked(OwnFolder(tmp_path), LOCK_NAME):
        refuses(
            run,
            f"downloading into {tmp_path} at this moment.*choose another folder",
            name="downloadorder",
            ORDER_ID=order_id,
            FOLDER=str(tmp_path),
        )
    assert not list(tmp_path.rglob("*.tif*"))


def test_a_folder_that_another_machine_uses_is_refused_with_its_name(run, buy, sandbox, tmp_path):
    order_id = buy()["ORDER_ID"]
    sandbox.pay(order_id)
    holder = replace(Holder.of_this_process(), machine="lab-3", boot="x", system="x")
    folder = tmp_path / "dl"
    folder.mkdir()
    (folder / RECORD_NAME).write_bytes(holder.content(1))
    refuses(
        run,
        rf"downloading into {folder} at this moment.*process {os.getpid()} on lab-3, since",
        name="downloadorder",
        ORDER_ID=order_id,
        FOLDER=str(folder),
    )
    assert [path.name for path in folder.iterdir()] == [RECORD_NAME]


def test_what_a_killed_run_left_damaged_is_fetched_again(run, buy, sandbox, tmp_path):
    order_id = buy()["ORDER_ID"]
    sandbox.pay(order_id)
    run("downloadorder", ORDER_ID=order_id, FOLDER=str(tmp_path))
    (notes,) = tmp_path.rglob(MANIFEST_NAME)
    notes.write_text(notes.read_text().replace('"settled": true', '"settled": false'))
    image = next(iter(notes.parent.glob("*.tiff")))
    whole = image.read_bytes()
    image.write_bytes(bytes(len(whole)))
    run("downloadorder", ORDER_ID=order_id, FOLDER=str(tmp_path))
    assert image.read_bytes() == whole


def test_a_layer_that_has_gone_is_named(provider, account, context, feedback):
    # As within a model, where nobody checks the parameters of a step.
    algorithm = provider.algorithm("priceitems").create()
    parameters = {"INPUT": "gone.gpkg", "OUTPUT": "memory:"}
    with pytest.raises(QgsProcessingException, match="INPUT"):
        algorithm.run(parameters, context, feedback, {}, False)


def test_an_order_of_another_journal_is_waited_for_and_fetched_by_that_journal(
    run, buy, sandbox, feedback, tmp_path
):
    from datacosmos_imagery.core import Journal

    sandbox.alter_orders(lambda order, _where: order.pop("order_line_items"))
    order_id = buy()["ORDER_ID"]
    sandbox.pay(order_id)
    assert run("waitfororder", ORDER_ID=order_id) == {"STATUS": "PAID"}
    (attempt,) = Journal(tmp_path / "journal").attempts()
    assert attempt.is_paid_for
    sandbox.alter_orders(lambda order, _where: order.update(order_line_items=None, total="500"))
    folder = tmp_path / "dl"
    assert run("downloadorder", ORDER_ID=order_id, FOLDER=str(folder))["FILES"]
    assert "Total:    500.00 EUR" in (folder / "README.txt").read_text()
    assert run("waitfororder", ORDER_ID=order_id) == {"STATUS": "PAID"}
    assert "is paid, but differs from what you asked" in feedback.textLog()
    # Paid stays paid in the journal that decides about ordering it again.
    sandbox.set_status(order_id, "CANCELLED")
    refuses(buy, "was ordered before")
    assert len(creations(sandbox)) == 1


def test_what_was_paid_at_once_is_said_to_be_paid_whatever_the_service_says_next(buy, sandbox):
    sandbox.alter_orders(lambda order, where: where == "create" and order.update(status="PAID"))
    order = buy()
    assert (order["STATUS"], order["CHECKOUT_URL"]) == ("PAID", "")


def test_one_acquisition_that_was_processed_twice_needs_leave(run, sandbox, tmp_path):
    table = QgsVectorLayer("none?field=item:string&field=collection:string", "list", "memory")
    first = line_in(sandbox, "sentinel-2-l2a")
    for name in (first.item, sandbox.process_again(first.collection, first.item)):
        feature = QgsFeature(table.fields())
        feature.setAttributes([name, first.collection])
        table.dataProvider().addFeature(feature)
    order = {
        "name": "placeorder",
        "INPUT": table,
        "LEVEL": "L2A",
        "ACCEPT_LICENCES": True,
        "JOURNAL": str(tmp_path / "journal"),
    }
    refuses(run, "is the same image as", **order)
    assert creations(sandbox) == []
    assert run(**order, ALLOW_REPEAT=True)["ORDER_ID"]
    assert len(creations(sandbox)) == 1


# What would be had twice is said, and stops nothing


@pytest.fixture
def scenes(client, context):
    """Return a function that makes a layer of lines at places of their own, or of none."""

    def make(*placed, crs="EPSG:4326"):
        fields = "&".join(
            f"field={name}"
            for name in (
                "item:string",
                "collection:string",
                "level:string",
                "platform:string",
                "datetime:datetime",
                "price:double",
                "currency:string",
            )
        )
        layer = QgsVectorLayer(f"MultiPolygon?crs={crs}&{fields}", "scenes", "memory")
        for line, wkt in placed:
            item = client.item(line.collection, line.item, Monitor())
            feature = QgsFeature(layer.fields())
            moment = QDateTime.fromMSecsSinceEpoch(round(1000 * item.acquired.timestamp()))
            feature.setAttributes(
                [line.item, line.collection, line.level, item.platform, moment, None, None]
            )
            if wkt:
                feature.setGeometry(QgsGeometry.fromWkt(wkt))
            assert layer.dataProvider().addFeature(feature)
        return layer

    return make


@pytest.fixture
def order(run, tmp_path):
    def order(layer, **parameters):
        journal = str(tmp_path / "journal")
        given = {"ACCEPT_LICENCES": True, "JOURNAL": journal, **parameters}
        return run("placeorder", INPUT=layer, **given)

    return order


ONE = "MultiPolygon(((10 50, 11 50, 11 51, 10 51, 10 50)))"
NEARLY = "MultiPolygon(((10 50, 10.995 50, 10.995 51, 10 51, 10 50)))"
METRES = "MultiPolygon(((1110000 6440000, 1240000 6440000, 1240000 6630000, 1110000 6630000,"
METRES += " 1110000 6440000)))"


@pytest.mark.parametrize("is_accepted", [True, False], ids=["ordered", "only looked over"])
def test_levels_and_ground_that_would_be_had_twice_are_warned_of(
    order, scenes, sandbox, feedback, is_accepted
):
    high, low = line_in(sandbox, "sentinel-2-l2a"), line_in(sandbox, "sentinel-2-l1c")
    other = line_in(sandbox, "mantis-l1d-cogs")
    layer = scenes((high, NEARLY), (low, NEARLY), (other, ONE))
    if is_accepted:
        assert order(layer)["ORDER_ID"]
    else:
        refuses(order, "licence", layer=layer, ACCEPT_LICENCES=False)
    assert len(creations(sandbox)) == is_accepted
    log = feedback.textLog()
    assert f"{high} is the same image as {low}, at another level." in log
    assert f"Only 0.5 % of {other} isn't covered by the others here." in log


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_ground_is_compared_in_whatever_crs_the_layer_has(order, scenes, sandbox, feedback, crs):
    place = ONE if crs == "EPSG:4326" else METRES
    lines = [line_in(sandbox, name) for name in ("sentinel-2-l2a", "mantis-l1d-cogs")]
    order(scenes(*((line, place) for line in lines), crs=crs))
    assert "is covered by the others here." in feedback.textLog()


def test_what_has_no_outline_is_said(order, scenes, sandbox, feedback):
    lines = [line_in(sandbox, name) for name in ("sentinel-2-l2a", "mantis-l1d-cogs")]
    assert order(scenes((lines[0], ONE), (lines[1], None)))["ORDER_ID"]
    assert "1 image has no outline that can be compared" in feedback.textLog()


def test_another_level_that_was_ordered_is_warned_of(order, scenes, sandbox, feedback):
    high, low = line_in(sandbox, "sentinel-2-l2a"), line_in(sandbox, "sentinel-2-l1c")
    first = order(scenes((low, None)))
    assert order(scenes((high, None)))["ORDER_ID"] != first["ORDER_ID"]
    assert f"Of {high} L1C was ordered before (order {first['ORDER_ID']}" in feedback.textLog()


def test_a_label_stays_with_the_order_that_an_algorithm_makes(buy, sandbox, tmp_path):
    buy(LABEL="  PO 2026/117 ")
    (attempt,) = Journal(tmp_path / "journal").attempts()
    assert attempt.label == "PO 2026/117"
    assert "PO 2026" not in repr(sandbox.requests)


def test_a_label_that_is_too_long_orders_nothing(buy, sandbox):
    refuses(buy, "101 characters.* The order is refused", LABEL="x" * 101)
    assert creations(sandbox) == []


def test_what_an_algorithm_downloads_is_known_beside_the_queue(run, buy, sandbox, tmp_path):
    order_id, seen = buy()["ORDER_ID"], []
    sandbox.pay(order_id)

    def look(request, answer):
        if "/storage/" in request.path:
            seen.extend(GUESTS.rows())
        return answer(request)

    sandbox.intercept(look)
    run("downloadorder", ORDER_ID=order_id, FOLDER=str(tmp_path / "dl"), LOAD=False)
    assert {row.name for row in seen} == {short_number(order_id)}
    assert all(row.is_guest for row in seen)
    assert GUESTS.rows() == ()

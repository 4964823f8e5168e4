# SPDX-License-Identifier: GPL-2.0-or-later
"""The lists of cart, order dialog and orders: what they hold, and what they say in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from datacosmos_imagery.core import (
    CartEntry,
    DownloadState,
    LineItem,
    Money,
    PriceChange,
    PurchaseReview,
    Quote,
)
from datacosmos_imagery.core.delivery.progress import TransferProgress
from datacosmos_imagery.core.journal.attempt import Scene
from datacosmos_imagery.core.journal.bought import Bought
from datacosmos_imagery.core.journal.records import OrderRecord, Phase
from datacosmos_imagery.core.orders.review import ReviewedLine
from datacosmos_imagery.core.sales.differences import Difference, Fact
from datacosmos_imagery.core.sales.line_prices import LinePrice
from datacosmos_imagery.core.stac.collection import Licence
from datacosmos_imagery.ui.cart import texts as cart_texts
from datacosmos_imagery.ui.cart.model import CartModel
from datacosmos_imagery.ui.lists import scene_texts
from datacosmos_imagery.ui.lists.arranged_list import Role
from datacosmos_imagery.ui.order_dialog import texts as order_texts
from datacosmos_imagery.ui.order_dialog.licences import LINK, LINK_ROLE, NAME, LicencesModel
from datacosmos_imagery.ui.order_dialog.lines import OrderLinesModel, needs_notice
from datacosmos_imagery.ui.order_dialog.outcome import PlacedOrder, placed_text
from datacosmos_imagery.ui.orders import texts as orders_texts
from datacosmos_imagery.ui.orders.actions import Action, Extra, Live, deeds_of
from datacosmos_imagery.ui.orders.model import OrdersModel
from datacosmos_imagery.ui.orders.painter import state_icon
from datacosmos_imagery.ui.transfers import texts as transfers_texts
from found_items import found_item
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester

pytestmark = pytest.mark.usefixtures("qgis_app")

NOW = datetime(2026, 3, 1, 12, tzinfo=timezone.utc)
LINE = LineItem("mantis-l1d-cogs", "MANTIS_1", "L1D")
EULA = Licence("DataCosmos EULA", "2.1", "https://example.org/eula")
UNLINKED = Licence("House <b>rules</b>", "1.0", "")
SHOWN, TIP, CHECK = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.CheckStateRole,
)


@pytest.fixture
def watched():
    """Have Qt's own tester watch over what models promise their views; a breach is fatal."""
    testers = []

    def watch(model):
        mode = QAbstractItemModelTester.FailureReportingMode.Fatal
        testers.append(QAbstractItemModelTester(model, mode, model))
        return model

    yield watch
    for tester in testers:
        tester.deleteLater()


def euros(amount):
    return Money(Decimal(amount), "EUR")


def dollars(amount):
    return Money(Decimal(amount), "USD")


def entry(name="MANTIS_1", price="120.00", **parts):
    parts = {"platform": "mantis", "gsd_m": 2.5, "acquired": NOW, **parts}
    cost = None if price is None else euros(price)
    return CartEntry(replace(LINE, item=name), "https://a:443", cost, NOW, NOW, **parts)


def reviewed(line=LINE, price="120.00", problem="", **parts):
    cost = None if price is None else euros(price)
    return ReviewedLine(line, Quote(line, cost, NOW, problem), **parts)


def review(*lines):
    return PurchaseReview("https://a:443", 42, 456, tuple(lines), None, "", {}, NOW)


def record(phase=Phase.PAID, **parts):
    parts = {"status": "PAID", "order_id": "7d3c1f5e-0b52", "lines": (LINE,), **parts}
    return OrderRecord(7, "https://a:443", phase=phase, **parts)


# --- licences


def test_a_licence_is_accepted_by_its_box_alone(watched, qtbot):
    model = watched(LicencesModel())
    model.show_licences([EULA, UNLINKED])
    box = model.index(0, NAME)
    assert box.data(SHOWN) == "I accept: DataCosmos EULA, version 2.1"
    assert box.data(CHECK) == Qt.CheckState.Unchecked
    assert not model.setData(model.index(0, LINK), Qt.CheckState.Checked, CHECK)
    assert not model.setData(box, "yes")
    assert not model.setData(QModelIndex(), Qt.CheckState.Checked, CHECK)
    assert model.data(QModelIndex(), SHOWN) is None
    assert model.missing() == 2
    with qtbot.waitSignal(model.accepted_changed):
        assert model.setData(box, Qt.CheckState.Checked, CHECK)
    assert (model.accepted(), model.missing()) == ({EULA}, 1)
    assert box.data(CHECK) == Qt.CheckState.Checked
    model.setData(box, Qt.CheckState.Unchecked, CHECK)
    assert model.accepted() == frozenset()


def test_a_licence_that_is_shown_again_stays_accepted_and_a_changed_one_does_not(watched):
    model = watched(LicencesModel())
    model.show_licences([EULA])
    model.setData(model.index(0, NAME), Qt.CheckState.Checked, CHECK)
    model.show_licences([EULA, UNLINKED])
    assert model.accepted() == {EULA}
    model.show_licences([replace(EULA, version="2.2")])
    assert model.accepted() == frozenset()


def test_a_licence_without_a_link_says_so_and_does_not_look_like_one(watched):
    model = watched(LicencesModel())
    model.show_licences([EULA, UNLINKED])
    linked, bare = model.index(0, LINK), model.index(1, LINK)
    assert (linked.data(SHOWN), bare.data(SHOWN)) == ("Read the text", "no text is linked")
    assert linked.data(LINK_ROLE) == EULA.link
    assert linked.data(Qt.ItemDataRole.FontRole).underline()
    assert bare.data(Qt.ItemDataRole.FontRole) is None
    assert bare.data(Qt.ItemDataRole.ForegroundRole) is None
    assert "<b>" not in bare.data(TIP)
    # Nobody can have read it, so nobody can accept it.
    assert model.index(1, NAME).data(CHECK) is None
    assert not model.setData(model.index(1, NAME), Qt.CheckState.Checked, CHECK)
    assert UNLINKED not in model.accepted()


# --- the cart


def test_a_row_of_the_cart_is_told_in_one_line_and_a_tool_tip(watched):
    model = watched(CartModel())
    model.set_entries([entry(), entry("OTHER", None, platform="", problem="withdrawn <i>")])
    first, second = model.index(0), model.index(1)
    assert first.data(SHOWN).endswith("Mantis · L1D · 2.5 m, 120.00 EUR")
    assert first.data(Role.KEY) == "mantis-l1d-cogs/MANTIS_1"
    assert second.data(SHOWN).endswith("mantis-l1d-cogs · L1D · 2.5 m, price unknown")
    assert "No price: withdrawn &lt;i&gt;" in second.data(TIP)
    assert first.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex(), SHOWN) is None


@pytest.mark.parametrize(
    ("previous", "text"),
    [(euros("100"), "100.00 → 120.00 EUR"), (dollars("100"), "100.00 USD → 120.00 EUR")],
)
def test_a_price_that_changed_shows_what_it_was(previous, text):
    drifted = entry(previous=previous)
    assert cart_texts.price_text(drifted) == text
    assert cart_texts.spoken_text(drifted).endswith("price has changed")


@pytest.mark.parametrize(
    ("age", "text"),
    [
        (timedelta(seconds=59), "up to date"),
        (timedelta(seconds=-5), "up to date"),
        (timedelta(minutes=59), "59 min ago"),
        (timedelta(hours=47, minutes=59), "47 h ago"),
        (timedelta(hours=49), "2 days ago"),
    ],
)
def test_the_age_of_prices_is_told_roughly(age, text):
    assert text in cart_texts.age_text(NOW, NOW + age)


def test_the_sum_of_a_cart_says_what_is_not_in_it():
    assert cart_texts.total_text([entry(), entry("B")]) == "240.00 EUR"
    assert cart_texts.total_text([entry(), entry("B", None)]) == "120.00 EUR, and 1 without price"
    assert cart_texts.total_text([entry(price=None)]) == "price unknown"


# --- the order dialog


def test_a_line_is_told_as_the_review_finds_it(watched):
    model = watched(OrderLinesModel([entry()]))
    index = model.index(0)
    assert "asking the price" in index.data(SHOWN)
    model.show_review(review(reviewed(price="130.00")))
    assert index.data(SHOWN).endswith("120.00 → 130.00 EUR, price has changed")
    assert needs_notice(index.data(Role.ROW))
    model.take_note()
    assert index.data(SHOWN).endswith("130.00 EUR")
    assert not needs_notice(index.data(Role.ROW))
    model.show_review(review(reviewed(price=None, problem="no price is set.")))
    model.take_note()
    assert index.data(SHOWN).endswith("no price")
    assert "no price is set" in index.data(TIP)
    assert model.seen() == {LINE: euros("130.00")}
    model.show_review(review(reviewed(price=None, is_missing=True)))
    assert index.data(SHOWN).endswith("not on offer any more")
    assert "isn&#x27;t in the catalogue" in index.data(TIP)
    assert index.data(Role.KEY) == "mantis-l1d-cogs/MANTIS_1"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex(), SHOWN) is None


@pytest.mark.parametrize(
    ("order_id", "mark", "sentence"),
    [("o-1", "ordered before", "order o-1"), ("", "perhaps ordered before", "no answer")],
)
def test_what_was_ordered_before_is_marked(watched, order_id, mark, sentence):
    model = watched(OrderLinesModel([entry()]))
    bought = Bought(LINE, order_id, "PAID" if order_id else "", NOW, 1)
    model.show_review(review(reviewed(bought=bought)))
    assert model.index(0).data(SHOWN).endswith(mark)
    assert sentence in model.index(0).data(TIP)


def test_another_level_keeps_the_picture_of_what_was_picked(watched):
    picked = entry(thumbnail="https://a/thumbnail.webp")
    model = watched(OrderLinesModel([picked]))
    model.choose_level(LineItem("gone", "gone", "L1C"), found_item("A"), NOW)
    assert model.lines() == (LINE,), "there is no such line"
    model.choose_level(LINE, found_item("A"), NOW)
    assert model.lines() == (LineItem("sentinel-2-l2a", "S2B_L2A_A", "L2A"),)
    assert model.picked() == (LINE,)
    assert model.thumbnails_of([0]) == ["https://a/thumbnail.webp"]
    model.remove(model.lines())
    model.show_review(None)
    assert model.rowCount() == 0


@pytest.mark.parametrize(
    ("prices", "text"),
    [
        ([], ""),
        ([(100, 90)], "1 image is cheaper"),
        ([(100, 90), (50, 49)], "2 images are cheaper"),
        ([(100, 110)], "1 image is dearer"),
        ([(100, 110), (50, 51)], "2 images are dearer"),
        ([(100, 110), (50, 49)], "2 prices have changed since you picked the images, 1 have"),
    ],
)
def test_changes_of_prices_are_told_in_one_sentence(prices, text):
    changes = [PriceChange(LINE, euros(old), euros(new)) for old, new in prices]
    said = order_texts.changes_text(changes)
    assert said.startswith(text)
    assert bool(said) is bool(prices)


def test_totals_say_what_is_not_in_them():
    totals = {"EUR": euros(5), "USD": dollars(7)}
    assert order_texts.totals_text(totals, 0) == "5.00 EUR + 7.00 USD"
    assert order_texts.totals_text(totals, 2) == "5.00 EUR + 7.00 USD, and 2 without price"
    assert order_texts.totals_text({}, 2) == "unknown"
    assert order_texts.change_text(PriceChange(LINE, dollars(1), euros(2))) == (
        "1.00 USD → 2.00 EUR"
    )


def test_the_sentence_on_the_button_says_what_is_ordered():
    said = order_texts.summary_text("3 images", euros(5), "Standard")
    assert said == "You order 3 images for 5.00 EUR under contract Standard."


# --- the orders


def test_an_order_that_differs_hides_no_other_warning():
    placed = PlacedOrder(
        origin="https://a:443",
        order_id="0123456789",
        total=euros(11),
        lines=(LINE,),
        picked=(LINE,),
        folder=Path("images"),
        is_paid=False,
        differences=(Difference(Fact.PRICE, LINE, "10.00 EUR", "11.00 EUR"),),
        warnings=("The journal couldn't record it.",),
    )
    said = placed_text(placed)
    assert said.count("It differs from what you asked.") == 1
    assert said.count("10.00 EUR → 11.00 EUR") == 1
    assert said.endswith("The journal couldn't record it.")


def test_what_of_an_order_differs_is_named_for_a_few_and_counted_for_the_rest():
    every = tuple(Difference(Fact.LINE, replace(LINE, item=f"X{n}"), "0", "1") for n in range(8))
    placed = PlacedOrder(
        origin="https://a:443",
        order_id="0123456789",
        total=euros(11),
        lines=(LINE,),
        picked=(LINE,),
        folder=Path("images"),
        is_paid=True,
        differences=every,
    )
    said = placed_text(placed)
    assert "It is paid, but differs from what you asked." in said
    assert "X2 (" in said
    assert "X3 (" not in said
    assert "and 5 more" in said
    assert "Ask Open Cosmos" in said


@pytest.mark.parametrize(
    ("phase", "expected"),
    [
        (Phase.WAITING, "Differs from what you asked"),
        (Phase.PAID, "Paid, but differs from what you asked"),
        (Phase.COMPLETE, "Paid, but differs from what you asked"),
    ],
)
def test_an_order_that_differs_says_so_in_the_list_with_a_warning(phase, expected):
    change = Difference(Fact.CONTRACT, None, "456", "455")
    status = "UNPAID" if phase is Phase.WAITING else "PAID"
    told = record(phase, status=status, differences=(change,))
    assert orders_texts.detail_texts(told, Live())[0] == expected
    assert expected in orders_texts.spoken_text(told, Live())
    assert "• contract: 456 → 455" in orders_texts.detail_lines(told, Live())
    assert state_icon(told, Live()) == "/mIconWarning.svg"


def test_that_a_differing_order_was_paid_is_no_good_news():
    change = Difference(Fact.CONTRACT, None, "456", "455")
    said = orders_texts.news_text(record(Phase.PAID, differences=(change,)))
    assert "is paid, but differs from what you asked: contract: 456 → 455" in said
    assert orders_texts.news_text(record(Phase.COMPLETE, differences=(change,))) == ""


def test_prices_in_another_currency_are_not_called_dearer():
    said = order_texts.changes_text([PriceChange(LINE, euros(10), dollars(1))])
    assert "another currency" in said
    assert "can't be compared" in said
    assert "dearer" not in said


def test_an_order_is_told_in_one_line_and_all_of_it_in_its_tool_tip(watched, tmp_path):
    scene = Scene(NOW, "mantis", None)
    lines = tuple(LineItem("c", f"S2B_L2A_{n}", "L2A") for n in range(8))
    folder = DownloadState(tmp_path, NOW)
    change = Difference(Fact.TOTAL, None, "5.00 EUR", "6.00 EUR")
    told = record(
        lines=lines,
        line_prices=(LinePrice(euros(5)), None),
        scenes=(scene,),
        licences=(EULA,),
        total=euros(40),
        differences=(change,),
        connection_name="Standard",
        begun_at=NOW,
        download=folder,
        problem="The disk is full.",
    )
    model = watched(OrdersModel())
    model.set_orders([told], lambda _record: Live())
    index = model.index(0)
    assert "40.00 EUR · 8 images · Standard" in index.data(SHOWN)
    tip = index.data(TIP)
    for part in (
        "Order 7d3c1f5e-0b52 (PAID)",
        "The disk is full.",
        "Paid, but differs from what you asked:",
        "• the order: 5.00 EUR → 6.00 EUR",
        "S2B_L2A_0 · 5.00 EUR",
        "S2B_L2A_5",
        "and 2 more images",
        "Licences accepted: DataCosmos EULA 2.1",
        str(tmp_path),
    ):
        assert part in tip
    assert "S2B_L2A_6" not in tip
    assert model.row_of(told.key) is index.data(Role.ROW)
    assert index.data(Role.KEY) == told.key
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_a_row_keeps_its_place_while_its_order_changes(watched):
    model = watched(OrdersModel())
    model.set_orders([record()], lambda _record: Live())
    row, told = model.row_of(record().key), []
    model.dataChanged.connect(lambda *_range: told.append(row.record.phase))
    complete = record(Phase.COMPLETE)
    model.set_orders([complete], lambda _record: Live())
    assert model.row_of(complete.key) is row
    assert told == [Phase.COMPLETE]
    model.set_orders([complete], lambda _record: Live())
    assert told == [Phase.COMPLETE]


def test_an_order_of_which_nothing_is_known_is_told_all_the_same():
    bare = record(Phase.UNKNOWN, order_id="", status="", lines=(), begun_at=None)
    assert orders_texts.items_text(bare) == "contents unknown"
    assert orders_texts.date_texts(bare) == ()
    assert orders_texts.detail_texts(bare, Live()) == ()
    assert orders_texts.detail_lines(bare, Live(is_reachable=False)) == ["Ordered at https://a:443"]
    assert orders_texts.spoken_text(bare, Live()) == ("No answer, looking for it, contents unknown")
    assert deeds_of(bare, Live())[0] is Action.CHECK_AGAIN
    assert Extra.COPY_NUMBER not in deeds_of(bare, Live())


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "1 s"), (59, "59 s"), (60, "1 min"), (3550, "59 min"), (3600, "1 h 0 min"),
     (3599, "1 h 0 min"), (59.8, "1 min"), (7500, "2 h 5 min")],
)  # fmt: skip
def test_a_time_to_wait_is_told_roughly(seconds, text):
    assert transfers_texts.duration_text(seconds) == text


@pytest.mark.parametrize(
    ("transfer", "texts"),
    [
        (TransferProgress(5_000_000, None, None, 0, 1), ("5.0 MB", "5.0 MB")),
        (
            TransferProgress(5_000_000, 20_000_000, 1_000_000.0, 0, 1),
            ("5.0 MB of 20.0 MB · 1.0 MB/s · 15 s left", "5.0 MB of 20.0 MB · 15 s left",
             "15 s left"),
        ),
    ],
    ids=["size unknown", "all known"],
)  # fmt: skip
def test_a_download_says_how_much_how_fast_and_how_long(transfer, texts):
    downloading = record(Phase.DOWNLOADING)
    assert orders_texts.detail_texts(downloading, Live(transfer, is_downloading=True)) == texts


@pytest.mark.parametrize(
    ("live", "text"),
    [
        (Live(is_downloading=True), "Downloading"),
        (Live(is_queued=True), "Download comes next"),
        (Live(is_elsewhere=True), "Downloading in another QGIS"),
        (Live(), "Download interrupted"),
    ],
    ids=["here", "queued", "elsewhere", "broken"],
)
def test_where_a_download_stands_is_told(live, text):
    assert orders_texts.state_texts(record(Phase.DOWNLOADING), live)[0] == text


def test_what_is_left_of_a_large_download_is_told_before_it_goes_on():
    waiting = Live(waits_for_user=True, bytes_left=3_000_000_000)
    text = orders_texts.detail_texts(record(Phase.DOWNLOADING), waiting)[0]
    assert text == "3.0 GB are still to be downloaded"
    halfway = DownloadState(Path("x"), NOW, bytes_done=10, bytes_total=40)
    interrupted = record(Phase.DOWNLOADING, download=halfway)
    assert orders_texts.detail_texts(interrupted, Live())[0] == "10 bytes of 40 bytes"


def test_scenes_that_are_not_map_projected_are_offered_over_an_elevation_model():
    level = replace(LINE, level="L1A")
    done = DownloadState(Path("x"), NOW, is_complete=True)
    deeds = deeds_of(record(Phase.COMPLETE, lines=(level,), download=done), Live())
    assert deeds[:3] == [Action.ADD_TO_PROJECT, Extra.ADD_OVER_ELEVATION, Extra.CLIP]
    plain = deeds_of(record(Phase.COMPLETE, download=done), Live())
    assert Extra.ADD_OVER_ELEVATION not in plain


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0 %"), (0.2, "< 1 %"), (1, "1 %"), (99, "99 %"), (99.6, "> 99 %"), (100, "100 %")],
)
def test_per_cent_are_never_rounded_to_all_or_nothing(value, text):
    assert scene_texts.percent_text(value) == text


# --- what was paid, and isn't any more by the service's word


@pytest.mark.parametrize("phase", [Phase.PAID, Phase.FAILED, Phase.COMPLETE])
def test_of_a_paid_order_the_list_says_what_the_service_says_later(phase, tmp_path):
    state = DownloadState(tmp_path, NOW, is_complete=phase is Phase.COMPLETE)
    paid = record(phase, status="CANCELLED", download=state)
    longest, short = orders_texts.detail_texts(paid, Live())
    assert longest == "Paid; the service now says CANCELLED: ask Open Cosmos"
    assert short == "Paid; now CANCELLED"
    assert orders_texts.state_texts(paid, Live())[0] != "Cancelled"
    said = orders_texts.detail_lines(paid, Live())
    assert said[0] == "Order 7d3c1f5e-0b52 (PAID; the service now says CANCELLED)"
    assert said[1] == "It was paid; the service now says CANCELLED: ask Open Cosmos."
    assert "was paid; the service now says CANCELLED" in orders_texts.news_text(paid)
    assert not {Action.OPEN_CHECKOUT, Extra.COPY_LINK} & set(deeds_of(paid, Live()))

# SPDX-License-Identifier: GPL-2.0-or-later
"""An order is complete when what was bought is there: what is missing is named, and asked again."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

import pytest
from datacosmos_imagery.core import (
    DeliverJob,
    DownloadJob,
    DownloadStates,
    Journal,
    Phase,
    WaitJob,
    accept_missing,
    read_delivery,
    records,
)
from datacosmos_imagery.core.delivery.delivery_record import read_record
from datacosmos_imagery.core.delivery.missing import retry_at
from datacosmos_imagery.core.errors import (
    DataCosmosError,
    InputError,
    LargeDownload,
    NothingDelivered,
    PartlyDelivered,
    StorageError,
)
from datacosmos_imagery.core.journal.missing import Cause, Missing
from datacosmos_imagery.core.sales.order import LineItem
from datacosmos_imagery.core.sandbox import Fault, odd_items
from views import line_in

DATA = {"B02", "B03", "B04", "B08", "visual"}
OTHER = "menut-l1c-cogs"


@pytest.fixture
def sandbox(make_sandbox, rasters):
    return make_sandbox(state_folder=rasters, quirks=False)


@pytest.fixture
def order_id(sandbox, client, buy):
    return buy(sandbox, client, line_in(sandbox, "sentinel-2-l2a"))


@pytest.fixture
def deliver(client, order_id, base, folder, monitor):
    def run(*names, client=client, **options):
        options.setdefault("journal_folder", folder)
        return DeliverJob(client, order_id, base, names, **options).run(monitor)

    return run


@pytest.fixture
def state(client, order_id, journal):
    """Return a function that reads what the journal knows of the download."""
    return lambda: DownloadStates(journal).get(client.connection.origin, order_id)


def phase_of(journal):
    (record,) = records(journal)
    return record.phase


def keys_of(delivery):
    return {file.asset.key for file in delivery.files}


SPELLINGS = (
    odd_items.with_relative_addresses,
    odd_items.relative_to_the_catalogue,
    odd_items.on_an_internal_host,
    odd_items.on_s3_with_alternates,
    odd_items.on_s3_with_listed_alternates,
    odd_items.dead_with_alternates,
)
by_spelling = pytest.mark.parametrize("spelling", SPELLINGS, ids=lambda one: one.__name__)


@by_spelling
def test_files_are_found_by_whatever_address_the_item_has(sandbox, deliver, journal, spelling):
    sandbox.alter_items(spelling)
    delivery = deliver("visual", "B04", "metadata")
    assert (delivery.is_complete, delivery.missing) == (True, ())
    assert keys_of(delivery) == {"visual", "B04", "metadata"}
    assert phase_of(journal) is Phase.COMPLETE


UNREADY = {
    "no assets": (odd_items.bare, Cause.PREPARED),
    "a thumbnail alone": (odd_items.with_preview_only, Cause.PREPARED),
    "no addresses": (odd_items.without_addresses, Cause.PREPARED),
    "S3's addresses": (odd_items.on_s3, Cause.NO_ADDRESS),
    "another item": (odd_items.another, Cause.BROKEN),
    "a list of assets": (odd_items.with_listed_assets, Cause.BROKEN),
}


@pytest.mark.parametrize("case", UNREADY)
def test_an_order_of_whose_two_items_one_lacks_its_data_is_partly_delivered(
    sandbox, client, buy, base, folder, journal, monitor, case
):
    alter, cause = UNREADY[case]
    lines = [line_in(sandbox, "sentinel-2-l2a"), line_in(sandbox, OTHER)]
    order_id = buy(sandbox, client, *lines)
    ready = []
    sandbox.alter_items(lambda item: None if ready or item["collection"] != OTHER else alter(item))
    job = DeliverJob(client, order_id, base, journal_folder=folder)
    delivery = job.run(monitor)
    assert not delivery.is_complete
    stopping = [one for one in delivery.missing if one.stops]
    assert {(one.line.item, one.cause) for one in stopping} == {(lines[1].item, cause)}
    assert keys_of(delivery) >= DATA
    assert phase_of(journal) is Phase.PARTIAL
    assert delivery.retry_at > datetime.now(timezone.utc)
    assert any(lines[1].item in said and "missing" in said for said in monitor.warnings)
    readme = (delivery.folder / "README.txt").read_text("utf-8")
    assert "partly delivered" in readme
    assert stopping[0].reason.rstrip(".") in readme
    ready.append(True)
    whole = job.run(monitor)
    assert whole.is_complete
    assert not whole.missing
    assert phase_of(journal) is Phase.COMPLETE
    assert "partly" not in (whole.folder / "README.txt").read_text("utf-8")


@pytest.mark.parametrize("status", [404, 403, 500], ids=str)
def test_an_item_that_cannot_be_read_is_missing_and_the_other_comes(
    sandbox, make_client, buy, base, folder, journal, monitor, status
):
    client = make_client(sandbox, retries=0)
    lines = [line_in(sandbox, "sentinel-2-l2a"), line_in(sandbox, OTHER)]
    order_id = buy(sandbox, client, *lines)
    sandbox.faults.add(Fault(f"{OTHER}/items/", status=status, times=None))
    delivery = DeliverJob(client, order_id, base, ("visual",), folder).run(monitor)
    assert [one.name for one in delivery.missing] == [lines[1].item]
    assert keys_of(delivery) == {"visual"}
    assert phase_of(journal) is Phase.PARTIAL


@pytest.mark.parametrize("road", [DeliverJob, DownloadJob])
def test_a_metadata_file_that_is_gone_for_ever_is_a_named_gap_and_no_failure(
    sandbox, client, order_id, base, folder, state, journal, monitor, road
):
    sandbox.faults.add(Fault(r"metadata\.json$", status=404, times=None))
    job = road(client, order_id, base, journal_folder=folder)
    for _run in range(4):
        outcome = job.run(monitor)
        assert outcome.is_complete
        assert keys_of(outcome) == DATA | {"thumbnail"}
        assert [(one.asset, one.is_data) for one in outcome.missing] == [("metadata", False)]
        assert phase_of(journal) is Phase.COMPLETE
    assert state().missing[0].is_lasting
    assert state().retry_at is None  # asked for often enough


@pytest.mark.parametrize("status", [410, 404, 403, 202], ids=str)
def test_a_data_file_that_does_not_come_leaves_the_order_partly_delivered(
    sandbox, make_client, order_id, base, folder, state, journal, monitor, status
):
    client = make_client(sandbox, retries=0)
    sandbox.faults.add(Fault("B08_COG", status=status, times=None))
    delivery = DeliverJob(client, order_id, base, journal_folder=folder).run(monitor)
    (one,) = delivery.missing
    causes = {410: Cause.GONE, 404: Cause.PREPARED, 403: Cause.REFUSED, 202: Cause.PREPARED}
    assert (one.asset, one.cause, one.is_lasting) == ("B08", causes[status], status == 410)
    assert keys_of(delivery) == (DATA - {"B08"}) | {"thumbnail", "metadata"}
    assert (state().is_complete, state().missing, state().tries) == (False, (one,), 1)
    with pytest.raises(PartlyDelivered, match="1 of 7 files") as caught:
        DownloadJob(client, order_id, base / "files").run(monitor)
    assert caught.value.report.missing[0].asset == "B08"
    assert read_record(delivery.folder, order_id).missing == (one,)
    assert phase_of(journal) is Phase.PARTIAL


def test_what_is_being_prepared_for_a_short_while_is_waited_for(sandbox, deliver, monitor):
    sandbox.faults.add(Fault("visual_COG", status=202, headers={"Retry-After": "0"}, times=2))
    assert deliver("visual").is_complete
    assert any("being prepared" in said for said in monitor.infos)


def test_a_retry_after_that_is_too_long_for_a_job_is_kept_for_the_next_try(sandbox, deliver, state):
    sandbox.faults.add(Fault("B08_COG", status=202, headers={"Retry-After": "7200"}, times=None))
    delivery = deliver("B08", "B04")
    left = delivery.retry_at - datetime.now(timezone.utc)
    assert timedelta(minutes=119) < left <= timedelta(hours=2)
    assert abs(state().retry_at - delivery.retry_at) < timedelta(seconds=1)
    assert not state().is_retry_due()
    assert state().is_retry_due(delivery.retry_at)


def test_a_job_that_may_wait_asks_again_by_itself(sandbox, deliver, monkeypatch):
    monkeypatch.setattr("datacosmos_imagery.core.delivery.missing._PAUSES_S", (0.05,))
    sandbox.faults.add(Fault("B08_COG", status=410, times=2))
    assert deliver("B08", "B04", wait_s=5).is_complete


def test_a_job_that_waits_goes_on_where_the_network_fails_meanwhile(
    sandbox, make_client, order_id, base, folder, monkeypatch, monitor
):
    monkeypatch.setattr("datacosmos_imagery.core.delivery.missing._PAUSES_S", (0.05,))
    monkeypatch.setattr(
        "datacosmos_imagery.core.delivery.deliver_job._BETWEEN_TRIES", timedelta(seconds=0.05)
    )
    client = make_client(sandbox, retries=0)
    sandbox.faults.add(Fault("B08_COG", status=404, times=1))
    sandbox.faults.add(Fault(f"/orders/{order_id}", status=503, skip=1, times=2))
    job = DeliverJob(client, order_id, base, ("B08", "B04"), folder, wait_s=10)
    assert job.run(monitor).is_complete


@pytest.mark.parametrize("size", [None, 10**6], ids=["unsaid", "stated"])
def test_what_does_not_come_now_keeps_no_retry_from_being_made(
    sandbox, make_client, deliver, state, size
):
    sandbox.alter_items(lambda item: item["assets"]["B08"].update({"file:size": size}))
    sandbox.faults.add(Fault("B08_COG", status=202, times=None))
    deliver("B08", "B04", client=make_client(sandbox, retries=0))
    assert deliver("B08", "B04", client=make_client(sandbox, retries=0), most_bytes=1).missing
    sandbox.faults.clear()
    with pytest.raises(LargeDownload):
        deliver("B08", "B04", most_bytes=1)


@pytest.mark.parametrize("keys", ["all", "another's"])
def test_what_a_person_does_without_is_noted_in_journal_and_papers(
    sandbox, client, order_id, deliver, folder, journal, state, keys
):
    sandbox.faults.add(Fault("B08_COG", status=410, times=None))
    delivery = deliver()
    meant = None if keys == "all" else [("c", "i", "a")]
    accept_missing(folder, client.connection.origin, order_id, meant)
    is_whole = keys == "all"
    assert phase_of(journal) is (Phase.COMPLETE if is_whole else Phase.PARTIAL)
    readme = (delivery.folder / "README.txt").read_text("utf-8")
    assert ("accepted as missing" in readme) == is_whole
    assert ("partly delivered" in readme) != is_whole
    assert "Licences" in readme
    assert json.loads((delivery.folder / "delivery.json").read_text())["complete"] == is_whole
    # The next run doesn't take it back, with or without a journal.
    assert deliver().is_complete == is_whole
    assert deliver(journal_folder=None).is_complete == is_whole
    assert (state().retry_at is None) == is_whole
    sandbox.faults.clear()
    assert deliver().missing == ()


def test_nothing_that_is_not_missing_is_accepted_as_missing(client, order_id, deliver, folder):
    deliver("thumbnail")
    with pytest.raises(InputError, match="Nothing of the order"):
        accept_missing(folder, client.connection.origin, order_id)


def test_who_does_without_an_item_does_without_each_of_its_files(
    sandbox, client, buy, base, folder, monitor
):
    lines = [line_in(sandbox, "sentinel-2-l2a"), line_in(sandbox, OTHER)]
    order_id = buy(sandbox, client, *lines)
    kinds = [odd_items.bare]
    sandbox.alter_items(lambda item: kinds[-1](item) if item["collection"] == OTHER else None)
    job = DeliverJob(client, order_id, base, (), folder)
    job.run(monitor)
    accept_missing(folder, client.connection.origin, order_id)
    kinds.append(odd_items.on_s3)
    delivery = job.run(monitor)
    assert delivery.is_complete
    assert {one.line for one in delivery.missing if one.is_data} == {lines[1]}


def test_an_item_that_is_being_made_is_asked_for_when_the_service_wishes(sandbox, deliver):
    fault = Fault("/items/", status=202, headers={"Retry-After": "9000"}, body=b"", times=None)
    sandbox.faults.add(fault)
    with pytest.raises(NothingDelivered, match="still preparing") as caught:
        deliver()
    assert caught.value.missing[0].cause is Cause.PREPARED
    left = caught.value.retry_at - datetime.now(timezone.utc)
    assert timedelta(seconds=8990) < left <= timedelta(seconds=9000)


@pytest.mark.parametrize("status", [401, 503], ids=str)
def test_a_retry_that_fails_for_now_leaves_the_order_partly_delivered(
    sandbox, make_client, order_id, deliver, journal, state, status
):
    client = make_client(sandbox, retries=0)
    sandbox.faults.add(Fault("B08_COG", status=404, times=None))
    deliver("B08", "B04", client=client)
    sandbox.faults.add(Fault(f"/orders/{order_id}", status=status, times=None))
    with pytest.raises(DataCosmosError):
        deliver("B08", "B04", client=client)
    assert phase_of(journal) is Phase.PARTIAL
    assert (state().tries, state().retry_at is None) == (2, False)


def test_papers_of_a_download_that_had_no_room_name_what_is_missing(
    sandbox, client, order_id, deliver, folder
):
    def grow(item):
        item["assets"]["B04"]["file:size"] = 10**15

    sandbox.faults.add(Fault("B08_COG", status=410, times=None))
    home = deliver().folder
    accept_missing(folder, client.connection.origin, order_id)
    next(home.rglob("B04_COG.tiff")).unlink()
    sandbox.alter_items(grow)
    with pytest.raises(StorageError):
        deliver()
    known = {one.asset: (one.cause, one.is_accepted) for one in read_record(home, order_id).missing}
    assert known == {"B04": (Cause.DISK, False), "B08": (Cause.GONE, True)}
    assert "partly delivered" in (home / "README.txt").read_text("utf-8")


@pytest.mark.parametrize("journal_folder", ["journal", None])
def test_papers_of_a_whole_order_stay_so_when_one_file_is_fetched_again(
    sandbox, order_id, deliver, folder, journal_folder
):
    sandbox.faults.add(Fault("B08_COG", status=410, times=None))
    given = {"journal_folder": folder if journal_folder else None}
    whole = deliver(**given)
    assert deliver("visual", **given).is_complete
    record = read_record(whole.folder, order_id)
    assert [one.asset for one in record.missing] == ["B08"]
    assert len(record.files) == len(whole.files)
    assert not record.is_complete
    assert record.assets == ()


def test_a_host_that_wants_a_sign_in_of_its_own_gets_no_token_and_is_named(
    make_sandbox, sandbox, deliver
):
    other = make_sandbox()

    def move(item):
        item["links"] = [{"rel": "self", "href": f"{other.url}/api/data/v0/stac/x/item.json"}]
        item["assets"]["B08"]["href"] = "./B08.tiff"

    sandbox.alter_items(move)
    (one,) = deliver("B08", "B04").missing
    assert one.cause is Cause.REFUSED
    assert other.url.rpartition("/")[2] in one.reason
    assert not any("authorization" in request.headers for request in other.requests)


def test_what_is_gone_can_be_accepted_from_the_start(sandbox, deliver, state):
    sandbox.faults.add(Fault("B08_COG", status=410, times=None))
    sandbox.faults.add(Fault("B04_COG", status=403, times=None))
    delivery = deliver(accepts_gone=True)
    assert [(x.asset, x.is_accepted) for x in delivery.missing if x.stops] == [("B04", False)]
    assert not state().is_complete


LISTED = {
    "one of two lines": lambda lines: lines[:1],
    "another item": lambda lines: [lines[0], {**lines[1], "item": "ANOTHER"}],
    "nothing": lambda lines: [],
}


@pytest.mark.parametrize("case", LISTED)
def test_what_was_bought_is_fetched_whatever_the_paid_order_lists(
    sandbox, client, buy, base, folder, monitor, case
):
    lines = [line_in(sandbox, "sentinel-2-l2a"), line_in(sandbox, OTHER)]
    order_id = buy(sandbox, client, *lines)

    def alter(order, _where):
        for name, value in order.items():
            if isinstance(value, list) and len(value) == 2:
                changed = LISTED[case]([dict(one) for one in value])
                order[name] = [
                    {
                        k: (one["item"] if "item" in k and "item" in one else v)
                        for k, v in one.items()
                    }
                    if one.get("item") == "ANOTHER"
                    else one
                    for one in changed
                ]

    sandbox.alter_orders(alter)
    delivery = DeliverJob(client, order_id, base, journal_folder=folder).run(monitor)
    bought = {file.item.id for file in delivery.files}
    assert bought == {line.item for line in lines}
    assert delivery.is_complete == (case != "another item")
    if case != "nothing":
        assert any("doesn't list what was bought" in said for said in monitor.warnings)


def test_an_order_made_elsewhere_is_what_the_service_first_listed(
    sandbox, client, base, folder, journal, monitor
):
    lines = [line_in(sandbox, "sentinel-2-l2a"), line_in(sandbox, OTHER)]
    order_id = sandbox.plant_order(lines, status="PAID")
    WaitJob(client, order_id, 1, 0.1, folder).run(monitor)

    def alter(order, _where):
        for name, value in order.items():
            if isinstance(value, list) and len(value) == 2:
                order[name] = value[:1]

    sandbox.alter_orders(alter)
    sandbox.faults.add(Fault(f"{OTHER}/items/", status=404, times=None))
    job = DeliverJob(client, order_id, base, journal_folder=folder)
    for _run in range(2):
        assert [one.line for one in job.run(monitor).missing if one.stops] == [lines[1]]


def test_an_order_whose_data_is_not_ready_at_all_is_no_failed_download(
    sandbox, deliver, journal, state
):
    sandbox.alter_items(odd_items.bare)
    with pytest.raises(NothingDelivered) as caught:
        deliver()
    assert caught.value.missing[0].cause is Cause.PREPARED
    assert phase_of(journal) is Phase.PARTIAL
    assert state().retry_at == pytest.approx(caught.value.retry_at, abs=timedelta(seconds=1))


def test_an_item_that_left_the_catalogue_after_it_came_is_still_complete(sandbox, deliver, journal):
    whole = deliver()
    sandbox.faults.add(Fault("/items/", status=404, times=None))
    again = deliver()
    assert again.is_complete
    assert keys_of(again) == keys_of(whole)
    sandbox.faults.clear()
    sandbox.alter_items(odd_items.bare)
    assert deliver().is_complete
    assert keys_of(read_delivery(whole.folder)) == keys_of(whole)
    assert phase_of(journal) is Phase.COMPLETE


@by_spelling
@pytest.mark.parametrize("road", [DeliverJob, DownloadJob])
def test_what_is_here_counts_by_whatever_address_its_item_had(
    sandbox, client, order_id, base, folder, journal, monitor, spelling, road
):
    sandbox.alter_items(spelling)
    job = road(client, order_id, base, journal_folder=folder)
    whole = keys_of(job.run(monitor))
    assert whole >= DATA
    ways_to_be_gone = (
        lambda: sandbox.faults.add(Fault("/items/", status=404, times=None)),
        lambda: sandbox.alter_items(odd_items.bare),
    )
    for lose in ways_to_be_gone:
        lose()
        asked = len(sandbox.requests)
        again = job.run(monitor)
        assert (again.is_complete, keys_of(again), again.missing) == (True, whole, ())
        assert not [one for one in sandbox.requests[asked:] if "/storage/" in one.path]
        assert phase_of(journal) is Phase.COMPLETE
        sandbox.faults.clear()


@by_spelling
def test_without_its_notes_what_is_here_counts_by_its_papers(
    sandbox, client, order_id, deliver, spelling
):
    sandbox.alter_items(spelling)
    images = {file.path for file in deliver("visual", "B04").files}
    for path in images:
        (path.parent / ".datacosmos-files.json").unlink(missing_ok=True)
    asked = len(sandbox.requests)
    assert {file.path for file in deliver("visual", "B04").files if file.kept} == images
    assert not [one for one in sandbox.requests[asked:] if "/storage/" in one.path]


def test_a_copy_in_another_format_that_nobody_can_fetch_is_no_missing_data(sandbox, deliver):
    sandbox.alter_items(odd_items.with_copies_on_s3)
    delivery = deliver()
    assert delivery.is_complete
    assert {one.asset for one in delivery.missing} == {f"{key}-jp2" for key in DATA}
    assert not any(one.is_data for one in delivery.missing)


def test_files_come_also_where_their_licence_cannot_be_read(
    sandbox, make_client, order_id, base, monitor
):
    sandbox.faults.add(Fault("/collections/[^/]+$", status=500, times=None))
    client = make_client(sandbox, retries=0)
    assert DeliverJob(client, order_id, base, ("visual",)).run(monitor).is_complete
    assert any("lack the licences" in said for said in monitor.warnings)


def test_a_name_that_one_item_lacks_is_missing_there_alone(
    sandbox, client, buy, base, folder, monitor
):
    lines = [line_in(sandbox, "sentinel-2-l2a"), line_in(sandbox, OTHER)]
    order_id = buy(sandbox, client, *lines)
    delivery = DeliverJob(client, order_id, base, ("B04",), folder).run(monitor)
    assert [one.key for one in delivery.missing] == [(OTHER, lines[1].item, "B04")]
    with pytest.raises(InputError, match="no asset with the key or role 'B99'"):
        DeliverJob(client, order_id, base, ("B99",), folder).run(monitor)
    # Where an item isn't ready, it may be among what comes.
    sandbox.alter_items(lambda item: odd_items.bare(item) if item["collection"] == OTHER else None)
    delivery = DeliverJob(client, order_id, base / "2", ("visual", "TCI"), folder).run(monitor)
    assert keys_of(delivery) == {"visual"}
    assert {one.cause for one in delivery.missing if one.asset == "TCI"} >= {Cause.PREPARED}


@pytest.mark.parametrize(
    ("tries", "asked_s", "expected_s"),
    [
        (1, 0, 60),
        (2, 0, 120),
        (3, 0, 300),
        (8, 0, 21_600),
        (99, 0, 21_600),
        (1, 600, 600),
        (9, 10**7, 86_400),
    ],
)
def test_pauses_grow_up_to_six_hours(tries, asked_s, expected_s):
    now = datetime(2026, 11, 30, tzinfo=timezone.utc)
    one = Missing(LineItem("c", "i", "L2A"), "A", "gone", Cause.GONE)
    assert retry_at([one], tries, asked_s, now) - now == timedelta(seconds=expected_s)


def test_what_is_missing_outlives_a_restart(tmp_path):
    now = datetime(2026, 11, 30, tzinfo=timezone.utc)
    line = LineItem("c", "i\u200b", "L2A")
    one = Missing(line, "A", "gone", Cause.GONE, is_lasting=True, is_accepted=True, since=now)
    assert Missing.from_json(json.loads(json.dumps(one.to_json()))) == one
    from datacosmos_imagery.core import DownloadState

    states = DownloadStates(Journal(tmp_path))
    state = DownloadState(tmp_path, now, missing=(one,), tries=3, retry_at=now)
    states.record("o", "1", state)
    assert states.get("o", "1") == state

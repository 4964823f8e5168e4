# SPDX-License-Identifier: GPL-2.0-or-later
"""One download at a folder at a time, and the journal knows of it, whoever has begun it."""

import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from datacosmos_imagery.core import (
    DeliverJob,
    DownloadJob,
    DownloadStates,
    Journal,
    Monitor,
    OrderJob,
    Phase,
    records,
)
from datacosmos_imagery.core.delivery.order_download import OrderDownload, want_download
from datacosmos_imagery.core.errors import (
    Cancelled,
    DownloadedElsewhere,
    DownloadError,
    LargeDownload,
    NotPaid,
    ServerFault,
)
from datacosmos_imagery.core.sales.order_calls import get_order
from datacosmos_imagery.core.sandbox import Fault
from killing import Gate, digests, halves
from views import line_in

LOCK = ".datacosmos-download.lock"


@pytest.fixture
def order_id(sandbox, client, buy, monitor, journal_folder):
    order_id = buy(sandbox, client, line_in(sandbox, "sentinel-2-l2a"))
    order = get_order(client, order_id, monitor)
    Journal(journal_folder).record_status(client.connection.origin, order)
    return order_id


@pytest.fixture
def journal_folder(tmp_path):
    return tmp_path / "journal"


@pytest.fixture
def known(journal_folder):
    """Return a function that returns the one order as a list of orders shows it."""

    def read():
        (record,) = records(Journal(journal_folder))
        return record

    return read


@pytest.fixture
def make_job(client, order_id, base, journal_folder):
    """Return a function that makes a job that delivers as Processing and scripts do."""

    def make(*assets, folder=base, **options):
        return DeliverJob(client, order_id, base, assets, journal_folder, folder, **options)

    return make


def held_up(sandbox, job):
    """Run a job in a thread up to its first image; return the gate that holds it, and the thread."""
    gate = Gate(sandbox, "GET", r"/storage/.*\.tiff$")
    thread = threading.Thread(target=job.run, args=(Monitor(),))
    thread.start()
    assert gate.reached.wait(30)
    return gate, thread


WAYS = {
    "a folder": lambda client, order, base, journal: DeliverJob(
        client, order, base, (), journal, base
    ),
    "a download folder": lambda client, order, base, journal: DeliverJob(
        client, order, base, journal_folder=journal
    ),
    "a download folder, no journal": lambda client, order, base, _journal: DeliverJob(
        client, order, base
    ),
    "files only": lambda client, order, base, _journal: DownloadJob(client, order, base),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_second_run_into_the_same_folder_is_refused_in_words(
    sandbox, make_client, order_id, base, journal_folder, monitor, way
):
    clients = [make_client(sandbox), make_client(sandbox)]
    first, second = (WAYS[way](one, order_id, base, journal_folder) for one in clients)
    gate, thread = held_up(sandbox, first)
    (lock,) = base.rglob(LOCK)
    asked = len(sandbox.requests)
    with pytest.raises(DownloadedElsewhere) as caught:
        second.run(monitor)
    assert order_id[:8] in caught.value.message
    assert str(lock.parent) in caught.value.message
    assert "choose another folder" in caught.value.hint
    assert not [r for r in sandbox.requests[asked:] if "/storage/" not in r.path]
    gate.open.set()
    thread.join(60)
    assert halves(lock.parent, digests(sandbox.files(order_id))) == []
    assert not lock.exists()
    assert second.run(monitor).files


def test_another_orders_download_into_the_same_folder_is_refused(
    sandbox, client, buy, make_job, base, journal_folder, monitor
):
    gate, thread = held_up(sandbox, make_job())
    other = buy(sandbox, client, line_in(sandbox, "sentinel-2-l2a", 1))
    with pytest.raises(DownloadedElsewhere, match=other[:8]):
        DeliverJob(client, other, base, (), journal_folder, base).run(monitor)
    gate.open.set()
    thread.join(60)
    assert DownloadStates(Journal(journal_folder)).get(client.connection.origin, other) is None


def test_a_lock_that_a_killed_program_left_is_no_hindrance(make_job, base, monitor):
    base.mkdir()
    (base / LOCK).write_text("4711\nqgis\nhost\n")
    assert make_job("thumbnail").run(monitor).files
    assert not (base / LOCK).exists()


@pytest.mark.parametrize("has_own_folder", [True, False])
def test_a_delivery_is_noted_in_the_journal(make_job, known, base, monitor, has_own_folder):
    delivery = make_job("thumbnail", folder=None if has_own_folder else base).run(monitor)
    record = known()
    assert (record.phase, record.folder) == (Phase.COMPLETE, delivery.folder)
    names = tuple(file.path.relative_to(delivery.folder).as_posix() for file in delivery.files)
    assert record.download.files == names
    assert record.download.bytes_done == record.download.bytes_total == delivery.size_bytes
    assert record.download.assets == ("thumbnail",)


def test_a_download_of_files_only_is_noted_in_the_journal(
    client, order_id, base, journal_folder, known, monitor
):
    DownloadJob(client, order_id, base, ("thumbnail",), journal_folder).run(monitor)
    assert (known().phase, known().folder) == (Phase.COMPLETE, base)


def test_without_a_journal_nothing_is_noted(client, order_id, base, known, monitor):
    DeliverJob(client, order_id, base, ("thumbnail",)).run(monitor)
    assert (known().phase, known().download) == (Phase.PAID, None)


def test_why_a_delivery_failed_is_noted_and_the_next_run_ends_it(sandbox, make_job, known, monitor):
    sandbox.faults.add(Fault("/storage/", times=None, status=403))
    with pytest.raises(DownloadError):
        make_job().run(monitor)
    assert known().phase is Phase.FAILED
    assert "couldn't be downloaded" in known().problem
    sandbox.faults.clear()
    make_job().run(monitor)
    assert (known().phase, known().problem) == (Phase.COMPLETE, "")


def test_a_cancelled_delivery_is_one_to_go_on_with(sandbox, make_job, known, monitor):
    sandbox.intercept(stopping_at(monitor, "/storage/"))
    with pytest.raises(Cancelled):
        make_job().run(monitor)
    assert (known().phase, known().problem) == (Phase.DOWNLOADING, "")


def stopping_at(monitor, path):
    def answer(request, reply):
        monitor.stop = monitor.stop or path in request.path
        return reply(request)

    return answer


def test_an_unpaid_orders_download_is_not_noted(
    sandbox, client, journal_folder, line, base, monitor
):
    base.mkdir()
    order_id = (
        OrderJob(client, journal_folder, [line], licences_accepted=True).run(monitor).order.id
    )
    with pytest.raises(NotPaid):
        DeliverJob(client, order_id, base, journal_folder=journal_folder).run(monitor)
    (record,) = records(Journal(journal_folder))
    assert record.download is None
    assert list(base.iterdir()) == []


def test_of_what_was_wished_some_files_elsewhere_are_no_download(
    client, order_id, make_job, known, journal_folder, tmp_path, monitor
):
    want_download(journal_folder, client.connection.origin, order_id, tmp_path / "images")
    wished = known().download
    make_job("thumbnail").run(monitor)
    assert known().download == wished


def test_a_whole_download_stays_noted_until_another_is_whole(
    sandbox, make_job, known, tmp_path, monitor
):
    make_job().run(monitor)
    whole = known().download
    elsewhere = make_job(folder=tmp_path / "elsewhere")
    sandbox.faults.add(Fault("/storage/", times=None, status=403))
    with pytest.raises(DownloadError):
        elsewhere.run(monitor)
    assert known().download == whole
    sandbox.faults.clear()
    elsewhere.run(monitor)
    assert known().folder == tmp_path / "elsewhere"


def test_a_whole_download_stays_whole_while_the_service_is_away(sandbox, make_job, known, monitor):
    make_job("thumbnail").run(monitor)
    sandbox.faults.add(Fault("/orders/", status=500, times=None))
    with pytest.raises(ServerFault):
        make_job("thumbnail").run(monitor)
    assert known().phase is Phase.COMPLETE


def test_a_wish_is_noted_once(client, order_id, journal_folder, known, tmp_path):
    origin = client.connection.origin
    want_download(journal_folder, origin, order_id, tmp_path / "first")
    want_download(journal_folder, origin, order_id, tmp_path / "second")
    assert known().phase is Phase.DOWNLOADING
    assert known().folder.parent == tmp_path / "first"


def test_a_large_rest_is_left_to_the_user_and_nothing_is_touched(make_job, known, base, monitor):
    with pytest.raises(LargeDownload) as caught:
        make_job(most_bytes=1).run(monitor)
    assert caught.value.bytes_left == make_job().planned_bytes(monitor) > 1
    assert not base.exists()
    assert known().download is None
    assert make_job(most_bytes=caught.value.bytes_left).run(monitor).files


def test_the_dock_and_processing_do_not_fetch_into_the_same_folder_at_once(
    sandbox, client, make_job, known, base, journal_folder, monitor
):
    gate, thread = held_up(sandbox, make_job())
    record = known()
    assert (record.phase, record.folder) == (Phase.DOWNLOADING, base)
    dock = OrderDownload(client, record, journal_folder, base.parent, lambda _told: None)
    with pytest.raises(DownloadedElsewhere):
        dock.run(monitor)
    assert known().problem == ""
    gate.open.set()
    thread.join(60)
    assert known().phase is Phase.COMPLETE
    assert dock.run(monitor).folder == base


SCRIPT = """
import sys
from pathlib import Path
plugins, url, token, order, base, journal = sys.argv[1:]
sys.path.insert(0, plugins)
from datacosmos_imagery.core import *
client = Client(Connection(url, url, 42, 456), PastedToken(token), HttpSettings())
DeliverJob(client, order, Path(base), journal_folder=Path(journal)).run(Monitor())
"""


def test_a_killed_scripts_delivery_is_gone_on_with_by_the_dock(
    sandbox, client, order_id, base, journal_folder, known, tmp_path, monitor
):
    (tmp_path / "plugins").mkdir()
    (tmp_path / "plugins" / "datacosmos_imagery").symlink_to(Path(__file__).resolve().parents[3])
    gate = Gate(sandbox, "GET", r"/storage/.*\.tiff$")
    told = (
        tmp_path / "plugins",
        sandbox.url,
        sandbox.issue_token(),
        order_id,
        base,
        journal_folder,
    )
    script = subprocess.Popen([sys.executable, "-c", SCRIPT, *map(str, told)])
    assert gate.reached.wait(30)
    record = known()
    dock = OrderDownload(client, record, journal_folder, base, lambda _told: None)
    with pytest.raises(DownloadedElsewhere):
        dock.run(monitor)
    script.kill()
    assert script.wait() == -signal.SIGKILL
    assert (record.folder / LOCK).exists()
    gate.open.set()
    assert known().is_download_due
    assert dock.run(monitor).folder == record.folder
    assert known().phase is Phase.COMPLETE

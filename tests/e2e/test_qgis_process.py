# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithms through qgis_process: JSON in, JSON out, exit codes, signals.

What an algorithm does with its input is tested in tests/ui/processing; here is what
only shows from outside the process.
"""

import csv
import json
import resource
import signal
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from datacosmos_imagery.core import DeliverJob, Journal, OrderJob
from datacosmos_imagery.core.journal.attempt import State
from datacosmos_imagery.core.sandbox import Fault
from plain_http import refusing_proxy
from qgis_profile import kept_settings
from views import creations, line_in

CHILE = "-71.72,-71.02,-27.68,-27.06 [EPSG:4326]"
COLLECTION = "sentinel-2-l2a"
VISUAL = "visual_COG.tiff"
ALWAYS = None


@pytest.fixture
def search(run, tmp_path):
    """Return a function that runs a search; nothing it may write exists before."""

    def search(**options):
        options.setdefault("EXTENT", CHILE)
        options.setdefault("OUTPUT", str(tmp_path / "footprints.gpkg"))
        return run("searchcatalogue", **options)

    return search


@pytest.fixture
def scenes(sandbox, tmp_path):
    """A table that names one scene; a footprint layer's geometry isn't needed to order it."""
    line = line_in(sandbox, COLLECTION)
    table = tmp_path / "scenes.csv"
    table.write_text(f"item,collection,level\n{line.item},{line.collection},{line.level}\n")
    return str(table)


@pytest.fixture
def order(run, scenes, tmp_path):
    """Return a function that tries to order the scene."""

    def order(**options):
        journal = str(tmp_path / "journal")
        return run("placeorder", INPUT=scenes, ACCEPT_LICENCES=True, JOURNAL=journal, **options)

    return order


@pytest.fixture
def bought(sandbox, client, monitor, tmp_path):
    """The id of an order that is paid."""
    lines = (line_in(sandbox, COLLECTION),)
    job = OrderJob(client, tmp_path / "other journal", lines, licences_accepted=True)
    order_id = job.run(monitor).order.id
    sandbox.pay(order_id)
    return order_id


def wait_until(condition, seconds=20):
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "it didn't happen"
        time.sleep(0.02)


def asked_for(sandbox, path):
    return any(path in request.path for request in sandbox.requests)


def test_scenes_are_found_by_ids_and_filters_without_an_area(search, sandbox):
    entries = [e for e in sandbox.catalogue.entries if e.collection == COLLECTION and not e.hidden]
    wanted = [entry.id for entry in entries[:3]]
    filters = {"PLATFORMS": "Sentinel-2A,sentinel-2b,sentinel-2c", "MAX_INCIDENCE": 90}
    outcome = search(EXTENT=None, IDS=" ".join([*wanted, "NOWHERE"]), MIN_SUN=-90, **filters)
    assert outcome.code == 0, outcome.stderr
    assert outcome.results["COUNT"] == 3
    assert "3 of 4 ids found" in outcome.stdout + outcome.stderr
    search(EXTENT=None).refuses("EXTENT")


def test_the_five_algorithms_from_search_to_image(run, search, sandbox, call, tmp_path):
    found = search(COLLECTIONS=COLLECTION, MAX_CLOUD=20, MAX_ITEMS=2)
    assert found.code == 0, found.stderr
    assert found.results["COUNT"] == 2

    priced = run("priceitems", INPUT=found.results["OUTPUT"], OUTPUT=str(tmp_path / "priced.gpkg"))
    assert priced.code == 0, priced.stderr
    assert (priced.results["TOTAL"], priced.results["CURRENCY"]) == (216.32, "EUR")

    placed = run(
        "placeorder",
        INPUT=priced.results["OUTPUT"],
        ACCEPT_LICENCES=True,
        MAX_TOTAL=250,
        JOURNAL=str(tmp_path / "journal"),
    )
    assert placed.code == 0, placed.stderr
    assert placed.results["STATUS"] == "UNPAID"
    assert (placed.results["TOTAL"], placed.results["CURRENCY"]) == (216.32, "EUR")
    order_id = placed.results["ORDER_ID"]
    assert list(sandbox.orders) == [order_id]

    # As the Pay button of the payment page does.
    page = urlsplit(placed.results["CHECKOUT_URL"]).path
    assert call("POST", f"{page}/pay", signed_in=False).status < 400

    waited = run("waitfororder", ORDER_ID=order_id, INTERVAL=0.2)
    assert (waited.code, waited.results) == (0, {"STATUS": "PAID"})

    folder = tmp_path / "imagery"
    done = run("downloadorder", ORDER_ID=order_id, ASSETS="visual", FOLDER=str(folder))
    assert done.code == 0, done.stderr
    images = sorted(folder.rglob(VISUAL))
    assert len(images) == done.results["FILES"] == 2
    assert sum(image.stat().st_size for image in images) == done.results["BYTES"]
    assert all(image.read_bytes()[:4] in (b"II*\0", b"II+\0") for image in images)


def test_the_cheapest_cover_of_a_search_is_ordered(run, search, sandbox, tmp_path):
    found = search(COLLECTIONS=COLLECTION, MAX_ITEMS=60)
    covered = run(
        "coverarea",
        INPUT=found.results["OUTPUT"],
        EXTENT=CHILE,
        EFFORT=300,
        OUTPUT=str(tmp_path / "chosen.gpkg"),
        GAPS=str(tmp_path / "gaps.gpkg"),
        REPORT=str(tmp_path / "cover.html"),
    )
    assert covered.code == 0, covered.stderr
    total = covered.results["TOTAL"]
    assert 0 < covered.results["COUNT"] < found.results["COUNT"]
    assert covered.results["COVERED_PERCENT"] > 99
    assert f"{total:.2f} EUR" in (tmp_path / "cover.html").read_text("utf-8")
    placed = run(
        "placeorder",
        INPUT=covered.results["OUTPUT"],
        ACCEPT_LICENCES=True,
        MAX_TOTAL=f"{total} EUR",
        JOURNAL=str(tmp_path / "journal"),
    )
    assert placed.code == 0, placed.stderr
    assert placed.results["TOTAL"] == pytest.approx(total)
    assert list(sandbox.orders) == [placed.results["ORDER_ID"]]
    order_id = placed.results["ORDER_ID"]
    sandbox.pay(order_id)
    waited = run("waitfororder", ORDER_ID=order_id, INTERVAL=0.2)
    assert (waited.code, waited.results) == (0, {"STATUS": "PAID"})
    again = run(
        "coverarea",
        INPUT=found.results["OUTPUT"],
        EXTENT=CHILE,
        OUTPUT=str(tmp_path / "nothing more.gpkg"),
    )
    assert (again.code, again.results["COUNT"]) == (0, 0), again.stderr
    assert again.results["OWNED_COUNT"] == covered.results["COUNT"]


def test_an_area_that_is_no_area_is_refused_by_a_cover(run, tmp_path):
    table = tmp_path / "found.geojson"
    feature = {
        "type": "Feature",
        "properties": {
            "item": "i",
            "collection": "c",
            "level": "L2A",
            "price": 5,
            "currency": "EUR",
        },
        "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]},
    }
    table.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    given = {"INPUT": str(table), "OUTPUT": str(tmp_path / "out.gpkg")}
    run("coverarea", **given).refuses("either AREA or EXTENT")
    run("coverarea", EXTENT="10,0,0,10 [EPSG:4326]", **given).refuses("inverted")
    run("coverarea", EXTENT="50,51,50,51 [EPSG:4326]", **given).refuses("covers any of the area")
    assert not (tmp_path / "out.gpkg").exists()


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"COLLECTIONS": "sentinel-9"}, "sentinel-9"),
        ({"MAX_CLOUD": 140}, "MAX_CLOUD is 140"),
        ({"DATE_FROM": "2025-02-01", "DATE_TO": "2025-01-01"}, "swap them"),
        ({"EXTENT": "10,0,0,10 [EPSG:4326]"}, "inverted"),
        ({"OUTPUT": "/dev/null/footprints.gpkg"}, "/dev/null/footprints.gpkg"),
    ],
    ids=["unknown collection", "cloud cover", "dates", "extent", "output below a file"],
)
def test_bad_input_of_a_search(search, tmp_path, parameters, words):
    search(**parameters).refuses(words)
    assert list(tmp_path.glob("*.gpkg*")) == []


def test_a_layer_without_the_fields(run, tmp_path):
    table = tmp_path / "mine.csv"
    table.write_text("name,area\nfield 1,2\n")
    outcome = run("placeorder", INPUT=str(table), ACCEPT_LICENCES=True)
    outcome.refuses("mine", "item, collection, level")


def test_an_order_that_does_not_exist(run):
    run("waitfororder", ORDER_ID="nothing-here").refuses("nothing-here")


def test_no_network(search):
    closed = {
        "DATACOSMOS_API_URL": "http://127.0.0.1:9",
        "DATACOSMOS_LOGIN_URL": "http://127.0.0.1:9",
    }
    search(environment=closed).refuses("127.0.0.1:9 refuses the connection")


def test_a_proxy_that_refuses(search):
    with refusing_proxy() as proxy:
        environment = {
            "https_proxy": proxy,
            "DATACOSMOS_API_URL": "https://api.example.org",
            "DATACOSMOS_LOGIN_URL": "https://login.example.org",
        }
        search(environment=environment).refuses("proxy", "example.org")


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Fault("/search", body=b"<html>Sign in</html>", content_type="text/html"), "web page"),
        (Fault("/search", body=b"[1, 2]"), "Searching the catalogue"),
        (Fault("^/api/", status=401, times=ALWAYS), "401"),
        (Fault("/search", status=403), "HTTP 403"),
        (Fault("/search", status=429, headers={"Retry-After": "9999"}), "HTTP 429"),
    ],
    ids=["html", "wrong shape", "401", "403", "429"],
)
def test_an_answer_that_is_an_error(search, sandbox, tmp_path, fault, words):
    sandbox.faults.add(fault)
    search().refuses(words)
    assert list(tmp_path.glob("*.gpkg*")) == []


def test_all_licences_are_listed_with_their_links_and_none_is_taken_unread(
    run, order, scenes, sandbox
):
    links = sandbox.catalogue.collections[COLLECTION]["links"]
    links.append({"rel": "EULA", "href": "https://a.example/annex", "title": "Annex"})
    run("placeorder", INPUT=scenes).refuses(
        f"{sandbox.url}/licences/copernicus", "Annex", "https://a.example/annex"
    )
    links[-1]["href"] = "http://a.example/annex"
    order().refuses("Annex", "no secure web link", "Nothing was ordered")
    assert creations(sandbox) == []


@pytest.mark.parametrize("status", [404, 409, 422, 503])
def test_an_order_that_the_service_refuses(order, sandbox, status):
    sandbox.faults.add(Fault("/orders$", method="POST", status=status))
    order().refuses(f"HTTP {status}", "Creating the order")
    assert len(creations(sandbox)) == 1
    assert not sandbox.orders


def test_an_order_whose_answer_is_lost_is_not_placed_again(order, sandbox):
    sandbox.faults.add(Fault("/orders$", method="POST", drop=True))
    order().refuses("may or may not")
    again = order()
    assert again.code == 0, again.stderr
    assert [again.results["ORDER_ID"]] == list(sandbox.orders)
    assert len(creations(sandbox)) == 1


def test_a_partly_delivered_order_fails_with_the_names_of_what_came_and_what_is_missing(
    run, sandbox, bought, tmp_path
):
    folder = tmp_path / "imagery"
    sandbox.faults.add(Fault("B08_COG", status=410, times=ALWAYS))
    outcome = run("downloadorder", ORDER_ID=bought, ASSETS="visual,B08", FOLDER=str(folder))
    report = folder / "delivery.json"
    outcome.refuses("only partly delivered: 1 files", "B08 is missing", str(report))
    (image,) = folder.rglob(VISUAL)
    assert f"These came: {image.relative_to(folder).as_posix()}." in outcome.stderr
    told = json.loads(report.read_text())
    assert (told["complete"], [file["asset"] for file in told["files"]]) == (False, ["visual"])
    assert [one["asset"] for one in told["missing"]] == ["B08"]
    again = run(
        "downloadorder",
        ORDER_ID=bought,
        ASSETS="visual,B08",
        FOLDER=str(folder),
        ACCEPT_MISSING=True,
    )
    assert again.code == 0, again.stderr
    assert (again.results["FILES"], again.results["MISSING"]) == (1, 1)


def test_only_an_area_of_the_images(run, bought, client, monitor, sandbox, tmp_path):
    item = client.item(COLLECTION, line_in(sandbox, COLLECTION).item, monitor)
    (ring,) = item.geometry["coordinates"]
    xs, ys = [point[0] for point in ring], [point[1] for point in ring]
    middle, north = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    extent = f"{middle},{max(xs)},{min(ys)},{north} [EPSG:4326]"
    given = {"ORDER_ID": bought, "ASSETS": "visual,metadata", "FOLDER": str(tmp_path / "imagery")}
    outcome = run("downloadorder", CLIP_EXTENT=extent, **given)
    assert outcome.code == 0, outcome.stderr
    (image,) = (tmp_path / "imagery").rglob("*_area.tif")
    assert image.name == "visual_COG_area.tif"
    assert outcome.results["FILES"] == 2
    told = json.loads((tmp_path / "imagery" / "delivery.json").read_text())
    assert told["complete"] is False
    assert [bool(entry.get("part")) for entry in told["files"]] == [True, False]
    paper = json.loads(image.with_name(f"{image.name}.provenance.json").read_text())
    assert 0 < paper["part"]["window"][2] < paper["part"]["image"][0]
    verified = run("verifyorder", ORDER_ID=bought, FOLDER=str(tmp_path / "imagery"))
    assert verified.code == 0, verified.stderr

    elsewhere = {**given, "FOLDER": str(tmp_path / "elsewhere"), "ASSETS": "visual"}
    nowhere = run("downloadorder", CLIP_EXTENT="10,11,1,2 [EPSG:4326]", **elsewhere)
    nowhere.refuses("on none of the images")
    assert list((tmp_path / "elsewhere").rglob("*.tif*")) == []
    run("downloadorder", CLIP_EXTENT="somewhere", **elsewhere).refuses("CLIP_EXTENT")

    whole = run("downloadorder", **given)
    assert whole.code == 0, whole.stderr
    assert (image.parent / VISUAL).is_file()


def test_a_folder_without_permission(run, bought):
    # Permission bits don't bind root; that a file is no folder binds everyone.
    outcome = run("downloadorder", ORDER_ID=bought, FOLDER="/dev/null/imagery")
    outcome.refuses("/dev/null/imagery")


def test_verifying_says_by_its_exit_code_whether_something_is_wrong(
    run, bought, client, monitor, tmp_path
):
    delivery = DeliverJob(client, bought, tmp_path / "imagery", ("visual",)).run(monitor)
    given = {"ORDER_ID": bought, "FOLDER": str(delivery.folder.parent), "ASSETS": "visual"}
    outcome = run("verifyorder", environment={"DATACOSMOS_API_URL": "http://127.0.0.1:9"}, **given)
    assert outcome.code == 0, outcome.stderr
    assert outcome.results == {"FILES": 1, "SOUND": 1, "UNKNOWN": 0}
    (image,) = (file.path for file in delivery.files)
    image.write_bytes(image.read_bytes()[:-1])
    report = tmp_path / "report.csv"
    run("verifyorder", REPORT=str(report), **given).refuses("1 file is wrong", image.name)
    assert "damaged,yes," in report.read_text("utf-8-sig")


def full_disk(after_bytes):
    """Options of a run in which no file can grow further: write() fails, as on a full disk."""

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (after_bytes, after_bytes))

    # A bundle of the environment's own saves writing QGIS's to a file.
    bundle = {"REQUESTS_CA_BUNDLE": "/etc/ssl/certs/ca-certificates.crt"}
    return {"preexec_fn": limit, "environment": bundle}


def test_a_full_disk_while_downloading(run, bought, tmp_path):
    folder = tmp_path / "imagery"
    outcome = run(
        "downloadorder", ORDER_ID=bought, ASSETS="visual", FOLDER=str(folder), **full_disk(12_000)
    )
    outcome.refuses("disk is full", "imagery")
    assert list(folder.rglob(VISUAL)) == []


@pytest.mark.parametrize("ending", ["gpkg", "geojson"])
def test_a_full_disk_while_writing_footprints(search, tmp_path, ending):
    """GDAL reports nothing when the disk fills up at the closing of the file."""
    output = tmp_path / f"footprints.{ending}"
    search(OUTPUT=str(output), **full_disk(20_000)).refuses("can't be written", "footprint")
    assert list(tmp_path.glob("footprints.*")) == []


def test_interrupting_a_search(start, end, sandbox, tmp_path):
    sandbox.faults.add(Fault("/search", delay_s=30))
    output = tmp_path / "footprints.gpkg"
    process = start("searchcatalogue", EXTENT=CHILE, COLLECTIONS=COLLECTION, OUTPUT=str(output))
    wait_until(lambda: asked_for(sandbox, f"/collections/{COLLECTION}"))
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    end(process).refuses("Cancelled")
    assert time.monotonic() - began < 5
    assert not output.exists()


def test_interrupting_a_download(start, run, end, sandbox, bought, tmp_path):
    sandbox.faults.add(Fault(VISUAL, delay_s=30))
    folder = tmp_path / "imagery"
    parameters = {"ORDER_ID": bought, "ASSETS": "visual,thumbnail", "FOLDER": str(folder)}
    process = start("downloadorder", **parameters)
    wait_until(lambda: list(folder.rglob("thumbnail.webp")))
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    end(process).refuses("Cancelled")
    assert time.monotonic() - began < 5
    assert list(folder.rglob(VISUAL)) == []
    done = run("downloadorder", **parameters)
    assert (done.code, done.results["FILES"]) == (0, 2)
    (item,) = folder.rglob(f"{line_in(sandbox, COLLECTION).item}.json")
    assert json.loads(Path(item).read_text())["collection"] == COLLECTION


@pytest.mark.parametrize("way", [{"hang": True}, {"trickle_s": 2.0}], ids=["silent", "trickles"])
def test_interrupting_an_order(start, order, scenes, end, sandbox, tmp_path, way):
    sandbox.faults.add(Fault("/orders$", method="POST", **way))
    journal = str(tmp_path / "journal")
    process = start("placeorder", INPUT=scenes, ACCEPT_LICENCES=True, JOURNAL=journal)
    wait_until(lambda: creations(sandbox))
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    end(process).refuses("stopped after the request was sent", "may or may not exist")
    assert time.monotonic() - began < 3
    assert [order().results["ORDER_ID"]] == list(sandbox.orders)
    assert len(creations(sandbox)) == 1


def test_ending_an_order(start, end, scenes, sandbox, tmp_path):
    """SIGTERM leaves the intent in the journal, which counts as an order that may exist."""
    sandbox.faults.add(Fault("/orders$", method="POST", hang=True))
    folder = tmp_path / "journal"
    process = start("placeorder", INPUT=scenes, ACCEPT_LICENCES=True, JOURNAL=str(folder))
    wait_until(lambda: creations(sandbox))
    began = time.monotonic()
    process.terminate()
    assert end(process).code != 0
    assert time.monotonic() - began < 3
    (attempt,) = Journal(folder).attempts()
    assert (attempt.state, attempt.may_have_bought) == (State.SENDING, True)


@pytest.fixture
def set_limit(qgis_environment):
    """Return a function that writes a limit into the profile's file, as it stands there."""
    file = kept_settings(Path(qgis_environment["QGIS_CUSTOM_CONFIG_PATH"]))
    before = file.read_text("utf-8")
    key = r"datacosmos_imagery\order_limit"

    def write(text):
        # The group is there once something of the plugin's was kept in it.
        whole = before if "[plugins]\n" in before else f"{before}\n[plugins]\n"
        file.write_text(whole.replace("[plugins]\n", f"[plugins]\n{key}={text}\n"), "utf-8")

    yield write
    file.write_text(before, "utf-8")


@pytest.mark.parametrize(
    ("written", "words"),
    [("1 EUR", "above your limit of 1.00 EUR"), ("1,000 EUR", "1,000 EUR"), ("500 USD", "in EUR")],
    ids=["below the price", "can't be read", "another currency"],
)
def test_the_profiles_limit_stops_an_order(order, set_limit, sandbox, written, words):
    set_limit(written)
    order(MAX_TOTAL="500 EUR").refuses(
        words, "Settings, Options, DataCosmos", "Nothing was ordered"
    )
    assert creations(sandbox) == []


@pytest.mark.parametrize("written", ["1 EUR", "1,000 EUR"])
def test_a_limit_of_the_environment_stops_an_order(order, sandbox, written):
    environment = {"DATACOSMOS_MONTH_LIMIT": written}
    order(environment=environment).refuses("DATACOSMOS_MONTH_LIMIT", "Nothing was ordered")
    assert creations(sandbox) == []


def test_a_maximum_that_is_no_amount_stops_an_order(order, sandbox):
    order(MAX_TOTAL="1,000 EUR").refuses("1,000 EUR is no amount of money")
    assert creations(sandbox) == []


def test_orders_and_what_was_spent_are_exported_without_an_account(run, bought, tmp_path):
    orders, sums = tmp_path / "orders.gpkg", tmp_path / "spending.csv"
    nobody = {"DATACOSMOS_CREDENTIALS_FILE": "", "DATACOSMOS_API_URL": ""}
    given = {"JOURNAL": str(tmp_path / "other journal"), "OUTPUT": str(orders)}
    outcome = run("exportorders", SUMMARY=str(sums), environment=nobody, **given)
    assert outcome.code == 0, outcome.stderr
    assert outcome.results["ORDERS"] == 1
    with sums.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["collection"], row["currency"], row["open_orders"]) == (COLLECTION, "EUR", "1")
    assert orders.stat().st_size
    run("exportorders", CONNECTION="Nowhere", **given).refuses("no connection Nowhere")

# SPDX-License-Identifier: GPL-2.0-or-later
"""The real QGIS killed again and again between "Place order" and the image on the map.

Each time the same user starts it again and goes on; see `drive_persistent_user`. Every step, in
a program without QGIS, is in tests/core/orders/test_killed_purchase.py and
tests/core/delivery/test_killed_delivery.py.
"""

from __future__ import annotations

import json
from datetime import datetime, timezone
from pathlib import Path

import pytest
from conftest import QUICK
from datacosmos_imagery.core import Client, ClientCredentials, Connection, Monitor
from datacosmos_imagery.core.cart.cart import Cart, cart_entry_of
from datacosmos_imagery.core.catalogue.query import SearchQuery
from datacosmos_imagery.core.catalogue.search_job import SearchJob
from datacosmos_imagery.core.sandbox import Fault, Sandbox, SandboxSettings
from killing import Gate, digests, halves, unfinished
from real.harness import run_in_qgis
from real.test_buy import PAYING_BROWSER

HERE = Path(__file__).resolve().parent
PLUGIN = "datacosmos_imagery"


class User:
    """Somebody with an image in the cart, and the sandbox that sells it."""

    def __init__(self, place, sandbox):
        self.sandbox, self.profile, self.images = sandbox, place / "profile", place / "images"
        self.presses = []
        self.folder = self.profile / "profiles" / "default" / PLUGIN
        self.folder.mkdir(parents=True)
        credentials = place / "data_cosmos_api_credentials.json"
        credentials.write_text(json.dumps(sandbox.credentials))
        browser = place / "browser.py"
        browser.write_text(PAYING_BROWSER)
        browser.chmod(0o755)
        self.environment = {
            "DATACOSMOS_API_URL": sandbox.url,
            "DATACOSMOS_CREDENTIALS_FILE": str(credentials),
            "DATACOSMOS_ORGANISATION_ID": "42",
            "DATACOSMOS_CONTRACT_ID": "456",
            "DATACOSMOS_BROWSER": str(browser),
            "REAL_IMAGES": str(self.images),
        }
        self.fill_cart()

    def fill_cart(self):
        connection = Connection(self.sandbox.url, self.sandbox.url, 42, 456)
        credentials = ClientCredentials(**self.sandbox.credentials)
        with Client(connection, credentials, QUICK) as client:
            found = SearchJob(client, SearchQuery(limit=50)).run(Monitor()).found
        one = next(f for f in found if f.item.level == "L2A" and f.item.id.startswith("S2"))
        now = datetime.now(timezone.utc)
        Cart(self.folder).add([cart_entry_of(one, connection.origin, now)])

    def killed(self, *, inside=None, when=lambda: False):
        """Work until QGIS is killed: at a call inside it, or once something is true."""
        environment = {**self.environment, "REAL_DEATH": json.dumps(inside)}
        seen = run_in_qgis(
            HERE / "drive_persistent_user.py",
            profile=self.profile,
            env=environment,
            killed_when=when,
        )
        self.presses += seen.get("presses", ())
        self.sandbox.faults.clear()
        assert len(self.sandbox.orders) <= 1
        assert self.half_files() == []
        return seen

    def done(self):
        """Work until the image is on the map."""
        seen = run_in_qgis(
            HERE / "drive_persistent_user.py", profile=self.profile, env=self.environment
        )
        self.presses += seen["presses"]
        return seen

    def half_files(self):
        """Return the files under their final names that aren't as the sandbox serves them."""
        served = self.served()
        return [half for folder in self.folders() for half in halves(folder, served)]

    def served(self):
        return {
            name: digest
            for order_id in self.sandbox.orders
            for name, digest in digests(self.sandbox.files(order_id)).items()
        }

    def folders(self):
        return list(self.images.iterdir()) if self.images.is_dir() else []

    def part_of(self, name):
        """Return how much of a file is on the disk, 0 to 1, while it is on its way."""
        for path in self.images.glob(f"*/*/*{name}*.part"):
            try:
                total = json.loads(path.with_name(path.name + ".json").read_text())["total_bytes"]
                return path.stat().st_size / total
            except (OSError, ValueError):
                continue  # it is being made, or has its name by now
        return 0.0


@pytest.fixture
def user(tmp_path, rasters):
    settings = SandboxSettings(
        raster_size=256, state_folder=rasters, checkout="endpoint", checksums=True
    )
    with Sandbox(settings) as sandbox:
        yield User(tmp_path, sandbox)


def check_end(user, seen):
    """Check that there is one order, and that all its files are there, whole, and on the map."""
    assert len(user.sandbox.orders) == 1
    assert (
        sum(r.method == "POST" and r.path.endswith("/orders") for r in user.sandbox.requests) == 1
    )
    (folder,) = user.folders()
    assert str(folder) == seen["folder"]
    assert halves(folder, user.served()) == []
    assert [name for name in user.served() if not (folder / name).is_file()] == []
    assert unfinished(folder) == []
    assert seen["images"] == 1


def call(place, when, match="", skip=0):
    return {"place": f"{PLUGIN}.{place}", "when": when, "match": match, "skip": skip}


def test_killed_again_and_again_on_the_way_of_one_order(user):
    sandbox = user.sandbox
    found = {}

    # Before the order is sent.
    seen = user.killed(inside=call("core.orders.placing:create_order", "before"))
    found["nothing was written"] = seen["found"]

    # It is sent.
    gate = Gate(sandbox, "POST", r"/orders$")
    seen = user.killed(when=gate.reached.is_set)
    gate.open.set()
    assert gate.passed.wait(10)
    found["the intent was written"] = seen["found"]
    assert "may have been ordered before" in seen["warned"]
    (order,) = sandbox.orders.values()

    # It waits to be paid.
    seen = user.killed(inside=call("ui.adapters.payment_page:open_link", "before"))
    found["the order was sent"] = seen["found"]
    gate = Gate(sandbox, "POST", r"/pay$")
    user.killed(when=gate.reached.is_set)
    gate.open.set()
    assert gate.passed.wait(10)
    assert order.status == "PAID"
    user.killed(inside=call("core.delivery.order_download:OrderDownload.run", "before"))

    # It is downloaded.
    sandbox.faults.add(Fault(r"(B08|visual)_COG\.tiff$", times=None, delay_s=20))
    sandbox.faults.add(Fault(r"B04_COG\.tiff$", times=None, bytes_per_s=40_000))
    user.killed(when=lambda: user.part_of("B04") > 0.5)
    sandbox.faults.add(Fault(r"visual_COG\.tiff$", times=None, delay_s=20))
    user.killed(inside={"place": "os:replace", "when": "after", "match": r"B08.*\.part$"})

    # All files are there.
    user.killed(inside=call("core.delivery.deliver_job:write_papers", "before"))
    seen = user.killed(inside=call("ui.adapters.rasters.project_images:add_images", "before"))
    seen = user.done()
    check_end(user, seen)
    assert "Pay…" in user.presses
    assert "Download" not in user.presses
    assert found == {
        "nothing was written": [],
        "the intent was written": ["unknown"],
        "the order was sent": ["waiting", "unknown"],
    }


@pytest.mark.parametrize(
    "step",
    [
        pytest.param(call("core.journal.journal:Journal.mark_created", "before"), id="answered"),
        pytest.param(
            call("core.orders.just_placed:ask_checkout", "after"), id="before QGIS hears of it"
        ),
    ],
)
def test_killed_just_after_ordering(user, step):
    user.killed(inside=step)
    assert len(user.sandbox.orders) == 1
    seen = user.done()
    check_end(user, seen)

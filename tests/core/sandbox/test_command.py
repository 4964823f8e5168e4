# SPDX-License-Identifier: GPL-2.0-or-later
"""The sandbox as a process: how it starts, says where it is, and ends."""

from __future__ import annotations

import json
import os
import re
import signal
import stat
import subprocess
import sys
import urllib.error
import urllib.request
from decimal import Decimal

import pytest
from datacosmos_imagery.core.sandbox.__main__ import read_habit
from datacosmos_imagery.core.sandbox.settings import PROJECTS

# Registers the checkout as the package, whatever its folder is called (see tests/conftest.py).
BOOT = (
    "import importlib.util, os, sys; root = os.environ['CHECKOUT'];"
    "spec = importlib.util.spec_from_file_location('datacosmos_imagery', root + '/__init__.py',"
    " submodule_search_locations=[root]);"
    "sys.modules['datacosmos_imagery'] = importlib.util.module_from_spec(spec);"
)


def environment():
    package = sys.modules["datacosmos_imagery"]
    return {**os.environ, "CHECKOUT": str(next(iter(package.__path__)))}


def test_sandbox_that_was_never_started_can_be_stopped():
    # In a process of its own: a thread that waits for ever would hold this one at its end.
    script = (
        "from datacosmos_imagery.core.sandbox import Sandbox; sandbox = Sandbox(); sandbox.stop()"
    )
    done = subprocess.run(
        [sys.executable, "-c", BOOT + script], env=environment(), timeout=10, check=False
    )
    assert done.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals and file modes")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["term", "int"])
def test_command_says_how_to_connect_and_stops(tmp_path, number):
    credentials, connection = tmp_path / "credentials.json", tmp_path / "connection"
    credentials.write_text("older")
    credentials.chmod(0o644)
    main = "from datacosmos_imagery.core.sandbox.__main__ import main; sys.exit(main())"
    options = ["--credentials-file", str(credentials), "--connection-file", str(connection)]
    with subprocess.Popen(
        [sys.executable, "-c", BOOT + main, *options],
        env=environment(),
        stdout=subprocess.PIPE,
        text=True,
        # As a shell starts its background jobs.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN),
    ) as process:
        said = process.stdout.readline()
        process.send_signal(number)
        process.communicate(timeout=10)
    url = re.search(r"http://127\.0\.0\.1:\d+", said)
    assert url
    assert process.returncode == 0
    assert f"DATACOSMOS_API_URL='{url[0]}'" in connection.read_text()
    assert f"DATACOSMOS_PROJECT_ID='{PROJECTS[0].id}'" in connection.read_text()
    assert set(json.loads(credentials.read_text())) == {
        "client_id",
        "client_secret",
        "audience",
        "grant_type",
    }
    for file in (credentials, connection):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_port_that_is_taken_is_said(sandbox, tmp_path):
    main = "from datacosmos_imagery.core.sandbox.__main__ import main; sys.exit(main())"
    port = sandbox.url.rpartition(":")[2]
    options = ["--port", port, "--credentials-file", str(tmp_path / "credentials.json")]
    done = subprocess.run(
        [sys.executable, "-c", BOOT + main, *options],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 1
    assert f"can't listen on port {port}" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("option", ["--credentials-file", "--connection-file"])
def test_the_command_writes_through_no_link(tmp_path, option):
    main = "from datacosmos_imagery.core.sandbox.__main__ import main; sys.exit(main())"
    victim, link = tmp_path / "victim", tmp_path / "link"
    victim.write_text("kept")
    link.symlink_to(victim)
    options = ["--credentials-file", str(tmp_path / "credentials.json"), option, str(link)]
    done = subprocess.run(
        [sys.executable, "-c", BOOT + main, *options],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 1
    assert f"can't write {link}: there is something else than a file" in done.stderr
    assert victim.read_text() == "kept"


def test_faults_can_be_asked_for_on_the_command_line(tmp_path):
    main = "from datacosmos_imagery.core.sandbox.__main__ import main; sys.exit(main())"
    options = ["--attached", "--fault", "down", "--plain"]
    options += ["--credentials-file", str(tmp_path / "credentials.json")]
    with subprocess.Popen(
        [sys.executable, "-c", BOOT + main, *options],
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        url = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())[0]
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(f"{url}/api/data/v0/stac/", timeout=30)
        process.stdin.close()
        assert process.wait(timeout=30) == 0
    assert caught.value.code == 503


def test_the_form_of_the_list_of_orders_can_be_asked_for_on_the_command_line(tmp_path):
    main = "from datacosmos_imagery.core.sandbox.__main__ import main; sys.exit(main())"
    credentials = tmp_path / "credentials.json"
    options = ["--attached", "--order-listing", "page", "--orders-per-page", "7"]
    options += ["--credentials-file", str(credentials)]
    with subprocess.Popen(
        [sys.executable, "-c", BOOT + main, *options],
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        url = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())[0]
        signing_in = urllib.request.Request(
            f"{url}/oauth/token", credentials.read_bytes(), {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(signing_in, timeout=30) as answer:
            headers = {"Authorization": f"Bearer {json.load(answer)['access_token']}"}
        listing = urllib.request.Request(f"{url}/api/data/v0/order/orders", headers=headers)
        with urllib.request.urlopen(listing, timeout=30) as answer:
            assert json.load(answer)["meta"] == {"page": 1, "pages": 1}
        process.stdin.close()
        assert process.wait(timeout=30) == 0


def test_attached_it_ends_with_whoever_started_it(tmp_path):
    main = "from datacosmos_imagery.core.sandbox.__main__ import main; sys.exit(main())"
    options = ["--attached", "--credentials-file", str(tmp_path / "credentials.json")]
    with subprocess.Popen(
        [sys.executable, "-c", BOOT + main, *options],
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert b"listens at" in process.stdout.readline()
        assert process.poll() is None
        process.stdin.close()
        assert process.wait(timeout=10) == 0


def test_any_habit_can_be_asked_for_on_the_command_line(tmp_path):
    main = "from datacosmos_imagery.core.sandbox.__main__ import main; sys.exit(main())"
    credentials = tmp_path / "credentials.json"
    habits = ("query_operators=eq,lte", "page_size_max=3", "counts_matches=no", "refusals=problem")
    options = ["--attached", "--lenient", "--credentials-file", str(credentials)]
    with subprocess.Popen(
        [sys.executable, "-c", BOOT + main, *options, *(f"--habit={one}" for one in habits)],
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        url = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())[0]
        kind = {"Content-Type": "application/json"}
        signing_in = urllib.request.Request(f"{url}/oauth/token", credentials.read_bytes(), kind)
        with urllib.request.urlopen(signing_in, timeout=30) as answer:
            kind["Authorization"] = f"Bearer {json.load(answer)['access_token']}"

        def search(query):
            body = json.dumps({"query": query, "limit": 9}).encode()
            request = urllib.request.Request(f"{url}/api/data/v0/stac/search", body, kind)
            with urllib.request.urlopen(request, timeout=30) as answer:
                return json.load(answer)

        page = search({"processing:level": {"eq": "l2a"}})
        with pytest.raises(urllib.error.HTTPError) as refused:
            search({"processing:level": {"in": ["L2A"]}})
        process.stdin.close()
        assert process.wait(timeout=30) == 0
    assert len(page["features"]) == 3
    assert "numberMatched" not in page
    assert refused.value.headers["Content-Type"] == "application/problem+json"


def test_amounts_and_lists_of_texts_are_read_as_habits():
    assert read_habit("minimum_charge=7.50") == ("minimum_charge", Decimal("7.50"))
    assert read_habit("surcharge=2") == ("surcharge", Decimal(2))
    assert read_habit("parts_refused_by=a,b") == ("parts_refused_by", ("a", "b"))


@pytest.mark.parametrize(
    ("habit", "said"),
    [
        ("refusals=never", "refusals can't be 'never'"),
        ("page_size_max=many", "page_size_max can't be 'many'"),
        ("counts_matches=1", "counts_matches is yes or no, not '1'"),
        ("port=80", "'port' is none of"),
        ("parts=sometimes", "parts can't be 'sometimes'"),
        ("minimum_charge=much", "minimum_charge can't be 'much'"),
        ("minimum_charge=-1", "minimum_charge can't be '-1'"),
        ("contracts=456", "'contracts' is none of"),
    ],
)
def test_a_habit_that_it_has_not_is_said(habit, said):
    main = "from datacosmos_imagery.core.sandbox.__main__ import main; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", BOOT + main, "--habit", habit],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 2
    assert said in done.stderr

# SPDX-License-Identifier: GPL-2.0-or-later
"""The sandbox that the plugin itself runs, in a process or in a thread."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest
from datacosmos_imagery import core
from datacosmos_imagery.core import Client, HttpSettings, Monitor
from datacosmos_imagery.core.sandbox import Sandbox
from datacosmos_imagery.ui.adapters.accounts.local_sandbox import LocalSandbox
from datacosmos_imagery.ui.adapters.folders import PREFIX
from qgis.core import Qgis, QgsApplication, QgsSettings

PACKAGE = Path(core.__file__).parents[1]
_SOON_MS = 60_000


@pytest.fixture
def installed(tmp_path):
    """The plugin under its own name: a clone's folder may have one that no package can have."""
    link = tmp_path / "plugins" / "datacosmos_imagery"
    link.parent.mkdir()
    link.symlink_to(PACKAGE)
    return link


@pytest.fixture
def make_local_sandbox(qgis_app, installed, tmp_path):
    """Return a function that makes a local sandbox that is stopped in the end."""
    made = []
    QgsSettings().remove(PREFIX)

    def make(**options):
        options = {"package": installed, **options}
        made.append(LocalSandbox(tmp_path / "state", **options))
        return made[-1]

    yield make
    for sandbox in made:
        sandbox.stop()
    QgsSettings().remove(PREFIX)


def collections_of(sandbox):
    with Client.for_account(sandbox.account(), HttpSettings(retries=0)) as client:
        return client.collections(Monitor())


@pytest.mark.parametrize("options", [{}, {"interpreter": ""}], ids=["process", "thread"])
def test_it_answers_once_it_has_started(make_local_sandbox, qtbot, options):
    sandbox = make_local_sandbox(**options)
    with qtbot.waitSignal(sandbox.started, timeout=_SOON_MS) as started:
        sandbox.start()
    assert started.args == [sandbox.url]
    assert (sandbox.process_id is None) is bool(options)
    assert len(collections_of(sandbox)) > 3


def test_in_a_folder_that_no_package_can_be_in_it_runs_in_a_thread(
    make_local_sandbox, qtbot, tmp_path
):
    odd = tmp_path / "odd-clone.2"
    odd.symlink_to(PACKAGE)
    sandbox = make_local_sandbox(package=odd)
    with qtbot.waitSignal(sandbox.started, timeout=_SOON_MS):
        sandbox.start()
    assert sandbox.process_id is None
    assert len(collections_of(sandbox)) > 3


def test_it_keeps_its_address_from_one_start_to_the_next(make_local_sandbox, qtbot):
    sandbox = make_local_sandbox()
    with qtbot.waitSignal(sandbox.started, timeout=_SOON_MS):
        sandbox.start()
    first = sandbox.url
    sandbox.stop()
    again = make_local_sandbox()
    with qtbot.waitSignal(again.started, timeout=_SOON_MS):
        again.start()
    assert again.url == first


def test_a_second_one_takes_another_port(make_local_sandbox, qtbot):
    first, second = make_local_sandbox(), make_local_sandbox()
    for sandbox in (first, second):
        with qtbot.waitSignal(sandbox.started, timeout=_SOON_MS):
            sandbox.start()
    assert second.url not in ("", first.url)


def test_stopping_ends_its_process_and_leaves_no_secret_behind(
    make_local_sandbox, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "private"))
    (tmp_path / "private").mkdir()
    sandbox = make_local_sandbox()
    with qtbot.waitSignal(sandbox.started, timeout=_SOON_MS):
        sandbox.start()
    process_id = sandbox.process_id
    sandbox.stop()
    with pytest.raises(ProcessLookupError):
        os.kill(process_id, 0)
    assert list((tmp_path / "private").iterdir()) == []
    assert sandbox.account() is None


def test_a_program_that_is_no_python_is_told(make_local_sandbox, qtbot):
    sandbox = make_local_sandbox(interpreter="/bin/false")
    with qtbot.waitSignal(sandbox.failed, timeout=_SOON_MS) as failed:
        sandbox.start()
    assert "its process has ended" in failed.args[0]
    assert not sandbox.is_running


def test_a_program_that_is_missing_is_told(make_local_sandbox, qtbot, tmp_path):
    sandbox = make_local_sandbox(interpreter=str(tmp_path / "python3"))
    with qtbot.waitSignal(sandbox.failed, timeout=_SOON_MS):
        sandbox.start()
    assert not sandbox.is_running


def test_starting_it_twice_starts_it_once(make_local_sandbox, qtbot):
    sandbox = make_local_sandbox()
    with qtbot.waitSignal(sandbox.started, timeout=_SOON_MS):
        sandbox.start()
        sandbox.start()
    process, url = sandbox.process_id, sandbox.url
    sandbox.start()
    assert (sandbox.process_id, sandbox.url) == (process, url)


def test_what_a_failing_program_said_is_in_the_log(make_local_sandbox, qtbot, tmp_path):
    logged = []
    signal = QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel]
    signal.connect(lambda text, *_about: logged.append(text))
    program = tmp_path / "python3"
    program.write_text("#!/bin/sh\necho no such module\nexit 3\n")
    program.chmod(0o755)
    sandbox = make_local_sandbox(interpreter=str(program))
    with qtbot.waitSignal(sandbox.failed, timeout=_SOON_MS):
        sandbox.start()
    assert any("no such module" in text for text in logged)


def test_one_that_never_answers_is_given_up(make_local_sandbox, qtbot, tmp_path):
    program = tmp_path / "python3"
    program.write_text("#!/bin/sh\nexec cat\n")
    program.chmod(0o755)
    sandbox = make_local_sandbox(interpreter=str(program), start_limit_ms=200)
    with qtbot.waitSignal(sandbox.failed, timeout=_SOON_MS) as failed:
        sandbox.start()
    assert "didn't answer in time" in failed.args[0]
    assert not sandbox.is_running


def test_a_folder_that_cannot_be_made_is_told(make_local_sandbox, qtbot, tmp_path):
    (tmp_path / "state").write_text("a file")
    sandbox = make_local_sandbox()
    with qtbot.waitSignal(sandbox.failed, timeout=_SOON_MS) as failed:
        sandbox.start()
    assert "state" in failed.args[0]
    assert not sandbox.is_running


def test_in_a_thread_too_a_stop_while_it_starts_ends_it(make_local_sandbox, qtbot, monkeypatch):
    stopped = []

    class Watched(Sandbox):
        def stop(self):
            super().stop()
            stopped.append(self)

    monkeypatch.setattr(core.sandbox, "Sandbox", Watched)
    sandbox = make_local_sandbox(interpreter="")
    sandbox.start()
    sandbox.stop()
    qtbot.waitUntil(lambda: bool(stopped), timeout=_SOON_MS)
    assert not sandbox.is_running
    assert sandbox.account() is None
    port = int(stopped[0].url.rpartition(":")[2])
    with pytest.raises(OSError), socket.create_connection(("127.0.0.1", port), 2):
        pass

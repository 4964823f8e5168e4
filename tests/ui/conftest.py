# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import sys
import threading
from functools import partial

import pytest
from buyer import Buyer
from conftest import QUICK
from datacosmos_imagery.core import DeliverJob, HttpSettings
from datacosmos_imagery.core.service import config
from datacosmos_imagery.ui.adapters.links import BROWSER_VARIABLE
from datacosmos_imagery.ui.messages import Messenger
from datacosmos_imagery.ui.services import Services
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsSettings,
)
from qgis.gui import QgsMapCanvas, QgsMessageBar
from speaking import compiled_translations, speak  # noqa: F401  fixtures
from views import line_in

# pytest-qt's own limit is 5 s, which a busy machine may need for one click and its answer. What
# holds ends the wait at once, so this makes only a failing test slower.
_PATIENCE_MS = 60_000


@pytest.fixture
def qtbot(qtbot):
    """pytest-qt's, that waits up to a minute where a test names no limit."""
    for name in ("waitUntil", "waitSignal", "waitSignals"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=_PATIENCE_MS))
    return qtbot


@pytest.fixture(autouse=True)
def _repeats_come_soon(monkeypatch):
    """What is asked again after a fault is asked at once: QGIS's settings say nothing of pauses."""
    quick = partial(HttpSettings, backoff_s=QUICK.backoff_s, backoff_max_s=QUICK.backoff_max_s)
    monkeypatch.setattr(config, "HttpSettings", quick)


@pytest.fixture(scope="session", autouse=True)
def _tasks_are_measured(qgis_app):
    """Have coverage follow background work too: Python doesn't start QGIS's threads."""
    from datacosmos_imagery.ui.adapters.tasks import JobTask

    follow, run = threading.gettrace(), JobTask.run
    if follow is None:
        yield
        return

    def measured(task):
        sys.settrace(follow)
        return run(task)

    JobTask.run = measured
    yield
    JobTask.run = run


@pytest.fixture(scope="session")
def provider(qgis_app):
    from datacosmos_imagery.ui.processing.provider import DataCosmosProvider

    provider = DataCosmosProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def runner(qgis_app):
    from datacosmos_imagery.ui.adapters.tasks import TaskRunner

    runner = TaskRunner()
    yield runner
    runner.cancel_all()


@pytest.fixture
def canvas(qtbot, qgis_new_project):
    """A map canvas of its own, 400 pixels square, in EPSG:4326, that shows 0 to 4 degrees."""
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 400)
    canvas.show()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(0, 0, 4, 4))
    return canvas


@pytest.fixture
def browser_log(tmp_path, monkeypatch):
    """The file in which a browser notes the links that it is to open, one a line."""
    log, script = tmp_path / "opened.txt", tmp_path / "browser.sh"
    script.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >> "{log}"\n')
    script.chmod(0o755)
    monkeypatch.setenv(BROWSER_VARIABLE, str(script))
    return log


@pytest.fixture
def bar(qtbot):
    """A message bar."""
    bar = QgsMessageBar()
    qtbot.addWidget(bar)
    return bar


@pytest.fixture
def make_services(settings, runner, bar, folder):
    """Return a function that makes what all parts of the window share, of some accounts."""
    made = []

    def make(accounts):
        made.append(accounts)
        return Services(settings, accounts, runner, Messenger(bar), folder)

    yield make
    for accounts in made:
        accounts.close()


@pytest.fixture
def buyer(sandbox, client, folder):
    return Buyer(sandbox, client, folder)


@pytest.fixture
def account(account_environment, monkeypatch):
    for name, value in account_environment.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def feedback():
    return QgsProcessingFeedback(False)


@pytest.fixture
def context(feedback):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setFeedback(feedback)
    yield context
    QgsProject.instance().clear()


@pytest.fixture
def run(provider, account, context, feedback):
    """Return a function that runs an algorithm and returns its results; errors are raised."""

    def run(name, **parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"datacosmos:{name}")
        ok, message = algorithm.checkParameterValues(parameters, context)
        assert ok, message
        results, ok = algorithm.run(parameters, context, feedback, {}, False)
        assert ok, feedback.textLog()
        return results

    return run


@pytest.fixture
def auth_database(qgis_app):
    """QGIS's authentication database, open; what a test stores is removed again."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("test", True)
    before = set(manager.configIds())
    yield manager
    manager.setMasterPassword("test", True)
    for config_id in set(manager.configIds()) - before:
        manager.removeAuthenticationConfig(config_id)


@pytest.fixture
def settings(qgis_app):
    """The plugin's settings, empty at the start and the end."""
    from datacosmos_imagery.ui.adapters.folders import PREFIX
    from datacosmos_imagery.ui.adapters.settings import Settings

    QgsSettings().remove(PREFIX)
    yield Settings()
    QgsSettings().remove(PREFIX)


@pytest.fixture
def profile(sandbox, settings, auth_database):
    """A connection of the user to the test's sandbox, kept with its secret."""
    from datacosmos_imagery.core import ClientCredentials
    from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
    from datacosmos_imagery.ui.adapters.settings import BY_CREDENTIALS, CUSTOM, Profile

    profile = Profile(
        "p1",
        "Test",
        CUSTOM,
        sandbox.url,
        sandbox.url,
        organisation_id=42,
        contract_id=456,
        sign_in=BY_CREDENTIALS,
    )
    return Accounts(settings, environ={}).save(profile, ClientCredentials(**sandbox.credentials))


@pytest.fixture
def project(qgis_new_project):
    project = QgsProject.instance()
    yield project
    project.clear()


@pytest.fixture
def deliver(sandbox, client, buy, tmp_path, monitor):
    """Return a function that buys and delivers a scene of a collection."""

    def run(collection, *assets, number=0):
        order_id = buy(sandbox, client, line_in(sandbox, collection, number))
        job = DeliverJob(client, order_id, tmp_path / "dl", assets, tmp_path / "journal")
        return job.run(monitor)

    return run

# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)


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

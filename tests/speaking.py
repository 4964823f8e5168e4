# SPDX-License-Identifier: GPL-2.0-or-later
"""Fixtures for tests of what the window says in other languages and countries."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator
from qgis.PyQt.QtGui import QGuiApplication

_ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def compiled_translations(tmp_path_factory):
    """A folder with all translations as the package has them."""
    folder = tmp_path_factory.mktemp("i18n")
    command = [sys.executable, _ROOT / "tests" / "gates" / "translations.py", "compile"]
    subprocess.run([*command, _ROOT / "resources" / "i18n", folder], check=True)
    return folder


@pytest.fixture
def speak(qgis_app, request):
    """Return a function that has the window speak one of the translations, or None for English.

    With the numbers, days and direction of a country.
    """
    before, direction = QLocale(), QGuiApplication.layoutDirection()
    installed = []

    def end():
        for translator in installed:
            QCoreApplication.removeTranslator(translator)
        installed.clear()

    def choose(translation, country):
        end()
        QLocale.setDefault(QLocale(country))
        QGuiApplication.setLayoutDirection(QLocale().textDirection())
        if translation is not None:
            folder = request.getfixturevalue("compiled_translations")
            translator = QTranslator()
            assert translator.load(str(folder / f"datacosmos_{translation}.qm"))
            QCoreApplication.installTranslator(translator)
            installed.append(translator)

    yield choose
    end()
    QLocale.setDefault(before)
    QGuiApplication.setLayoutDirection(direction)

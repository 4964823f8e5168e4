# SPDX-License-Identifier: GPL-2.0-or-later
"""Which translation whom reaches: by QGIS's setting, by the system, by neither."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from datacosmos_imagery.ui.adapters.i18n import locale_of_qgis
from datacosmos_imagery.ui.adapters.languages import (
    TRANSLATIONS,
    more_precise,
    translation_for,
)
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QLocale


@pytest.mark.parametrize(
    ("locale", "translation"),
    [
        # As QGIS lists them.
        ("es", "es_ES"),
        ("fr", "fr_FR"),
        ("pt_BR", "pt_BR"),
        ("pt_PT", "pt_PT"),
        # Countries that have none of their own.
        ("es_MX", "es_ES"),
        ("es-419", "es_ES"),
        ("fr_CA", "fr_FR"),
        ("pt_AO", "pt_PT"),
        ("pt_MZ", "pt_PT"),
        # No country said: Brazil, as Qt has it.
        ("pt", "pt_BR"),
        # Other spellings.
        ("fr-FR", "fr_FR"),
        ("PT_pt", "pt_PT"),
        ("pt-Latn-PT", "pt_PT"),
        ("pt_BR.UTF-8", "pt_BR"),
        ("pt_PT@euro", "pt_PT"),
        ("ca_ES@valencia", None),
        # English is the best there is.
        ("C", None),
        ("C.UTF-8", None),
        ("POSIX", None),
        ("", None),
        ("en", None),
        ("en_ES", None),
        ("ar", None),
        ("gl_ES", None),
        ("zh-Hans", None),
        ("_PT", None),
    ],
)
def test_a_locale_gets_its_translation(locale, translation):
    assert translation_for(locale) == translation


def test_every_locale_that_qt_knows_gets_its_own_language_or_english():
    every = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    names = {locale.name() for locale in every}
    assert len(names) > 300
    got = {name: translation_for(name) for name in names}
    spoken = {name.partition("_")[0] for name in TRANSLATIONS}
    assert {
        name: found
        for name, found in got.items()
        if (found in TRANSLATIONS) != (name.partition("_")[0] in spoken)
        or (found is not None and found[:3] != name[:3])
    } == {}
    assert set(got.values()) == {*TRANSLATIONS, None}


def test_each_translation_is_reached_from_the_languages_that_qgis_offers(qgis_app):
    offered = {
        path.stem.removeprefix("qgis_") for path in Path(QgsApplication.i18nPath()).glob("*.qm")
    }
    if not offered:
        pytest.skip("this QGIS was installed without its translations")
    assert {translation_for(name) for name in offered} == {*TRANSLATIONS, None}
    # Where QGIS tells countries apart, so do we.
    by_country = {name for name in offered if re.fullmatch("(es|fr|pt)_[A-Z]{2}", name)}
    assert {name for name in by_country if translation_for(name) != name} == set()


@pytest.mark.parametrize(
    ("locale", "other", "meant"),
    [
        ("pt", "pt_PT", "pt_PT"),
        ("pt", "pt_AO", "pt_AO"),
        ("pt_BR", "pt_PT", "pt_BR"),
        ("pt", "en_GB", "pt"),
        ("pt", "pt", "pt"),
        ("C", "C", "C"),
        ("", "", ""),
    ],
)
def test_a_country_is_added_to_its_own_language_only(locale, other, meant):
    assert more_precise(locale, other) == meant


@pytest.fixture
def system(qgis_app):
    """Return a function that has QGIS run on a system with a locale, and no setting over it."""
    settings, before = QgsSettings(), QLocale()
    kept = {name: settings.value(f"locale/{name}") for name in ("overrideFlag", "userLocale")}

    def choose(name):
        settings.setValue("locale/overrideFlag", False)
        QLocale.setDefault(QLocale(name))

    yield choose
    QLocale.setDefault(before)
    for name, value in kept.items():
        if value is None:
            settings.remove(f"locale/{name}")
        else:
            settings.setValue(f"locale/{name}", value)


@pytest.mark.parametrize(
    ("name", "translation"),
    [("pt_PT", "pt_PT"), ("pt_BR", "pt_BR"), ("pt_AO", "pt_PT"), ("es_MX", "es_ES"), ("C", None)],
)
def test_the_country_of_a_system_is_not_lost(system, name, translation):
    system(name)
    # Two letters, of which none says the country.
    assert QgsApplication.locale() == name[:2]
    assert locale_of_qgis() == name
    assert translation_for(locale_of_qgis()) == translation

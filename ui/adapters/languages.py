# SPDX-License-Identifier: GPL-2.0-or-later
"""Which translations there are, and which of them a user gets. Plain Python, without Qt.

A translation is named by language and country, never by the language alone: what "pt" means is
each tool's own choice. lrelease of Qt 5 takes it for Portugal, that of Qt 6 for Brazil, and each
compiles the plural of that country.
"""

from __future__ import annotations

import re

# As in resources/i18n/datacosmos_<name>.ts, and as Qt writes names of locales.
TRANSLATIONS = ("es_ES", "fr_FR", "pt_BR", "pt_PT")

# Who speaks the language in a country without a translation of its own: Mexico, Canada, Angola.
# Portuguese follows Portugal's spelling and words in all countries but Brazil; so CLDR has it,
# where pt_PT is the parent of pt_AO, pt_MZ, pt_CV ... (supplemental data, parentLocales).
_IN_OTHER_COUNTRIES = {"es": "es_ES", "fr": "fr_FR", "pt": "pt_PT"}

# Who says no country at all. QGIS has "pt_PT" and "pt_BR" to choose from and no "pt", which so
# comes from elsewhere, and there it means Brazil: to Qt (`QLocale("pt")` is pt_BR, its plural
# rule is Brazil's) and to CLDR (likelySubtags), since four of five speakers live there.
_WITHOUT_COUNTRY = {"es": "es_ES", "fr": "fr_FR", "pt": "pt_BR"}


def translation_for(locale: str) -> str | None:
    """Return the translation for a locale; None if English is the best there is.

    Args:
        locale: as QGIS, Qt or a system writes it: "pt_BR", "fr-FR", "es_MX.UTF-8", "pt", "C".
    """
    language, country = _parts_of(locale)
    if country and f"{language}_{country}" in TRANSLATIONS:
        return f"{language}_{country}"
    return (_IN_OTHER_COUNTRIES if country else _WITHOUT_COUNTRY).get(language)


def more_precise(locale: str, other: str) -> str:
    """Return the other locale where it adds a country to the same language, else the first.

    QgsApplication.locale() cuts a system's locale down to two letters: Portugal, Angola and Brazil
    are all "pt" then.
    """
    language, country = _parts_of(locale)
    others_language, others_country = _parts_of(other)
    return other if not country and others_country and others_language == language else locale


def _parts_of(locale: str) -> tuple[str, str]:
    """Return the language, and the country or "" of a locale; without encoding, script, variant."""
    language, *more = re.split("[-_]", re.split("[.@]", locale)[0])
    # Two letters, or three digits for a region: es-419 is Spanish in Latin America.
    countries = [part.upper() for part in more if re.fullmatch("[A-Za-z]{2}|[0-9]{3}", part)]
    return language.lower(), countries[0] if countries else ""

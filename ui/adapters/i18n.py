# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts in the user's language."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from ...core.wording import use_translator

_FOLDER = Path(__file__).parents[2] / "resources" / "i18n"

# Called as translate("DataCosmos", "literal text"), the form that Qt's tools collect.
translate = QCoreApplication.translate
_CORE = "DataCosmosCore"  # where the texts of core/wording.py stand


def number_text(value: float, digits: int | None = None) -> str:
    """Return a number as it is written where the user is: 3,180 is no more than three in Spain.

    Args:
        digits: how many matter; None for a whole number.
    """
    locale = QLocale()
    # QGIS leaves the thousands together unless told otherwise; areas are hard to read then.
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    if digits is None:
        return str(locale.toString(float(value), "f", 0))
    return str(locale.toString(float(value), "g", digits))


def _of_the_core(text: str, number: int | None) -> str:
    """Return a text of the core in QGIS's language. Qt looks it up in any thread."""
    without_plural = -1
    return str(translate(_CORE, text, None, without_plural if number is None else number))


def install_translator(folder: Path = _FOLDER) -> QTranslator | None:
    """Install the translation for QGIS's language, and return it; None if there is none.

    The core's texts are looked up in it, too. The caller must keep it: a translator that Python
    forgets silently stops translating.
    """
    # Imported here: most modules need only translate(), which is plain Qt.
    from qgis.core import QgsApplication

    translator = QTranslator()
    locale = QLocale(QgsApplication.locale())
    if not translator.load(locale, "datacosmos", "_", str(folder)):
        return None
    QCoreApplication.installTranslator(translator)
    use_translator(_of_the_core)
    return translator


def remove_translator(translator: QTranslator) -> None:
    """Undo what `install_translator` did."""
    use_translator(None)
    QCoreApplication.removeTranslator(translator)

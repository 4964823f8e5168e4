# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts in the user's language."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from ...core.wording import use_hand, use_translator
from .languages import more_precise, translation_for
from .writing import HAND, number_text

_FOLDER = Path(__file__).parents[2] / "resources" / "i18n"

# Called as translate("DataCosmos", "literal text"), the form that Qt's tools collect.
translate = QCoreApplication.translate
_CORE = "DataCosmosCore"  # where the texts of core/wording.py stand

# With a window, or in Processing, the core's sentences have the numbers of the user's country.
use_hand(HAND)

__all__ = ["install_translator", "number_text", "remove_translator", "translate"]


def _of_the_core(text: str, number: int | None) -> str:
    """Return a text of the core in QGIS's language. Qt looks it up in any thread."""
    without_plural = -1
    return str(translate(_CORE, text, "", without_plural if number is None else number))


def locale_of_qgis() -> str:
    """Return the locale that QGIS speaks, with its country wherever that is known."""
    # Imported here: most modules need only translate(), which is plain Qt.
    from qgis.core import QgsApplication

    # What the program was started with, be it from the settings, the system or --lang. Nothing
    # under qgis_process.
    spoken = str(QgsApplication.instance().translation())
    return more_precise(spoken or QgsApplication.locale(), QLocale().name())


def install_translator(folder: Path = _FOLDER) -> QTranslator | None:
    """Install the translation for QGIS's language, and return it; None if there is none.

    The core's texts are looked up in it, too. The caller must keep it: a translator that Python
    forgets silently stops translating.
    """
    name = translation_for(locale_of_qgis())
    translator = QTranslator()
    # By its whole name: given a QLocale, Qt would look for the user's country only.
    if name is None or not translator.load(str(folder / f"datacosmos_{name}.qm")):
        return None
    QCoreApplication.installTranslator(translator)
    use_translator(_of_the_core)
    return translator


def remove_translator(translator: QTranslator) -> None:
    """Undo what `install_translator` did."""
    use_translator(None)
    QCoreApplication.removeTranslator(translator)

# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin in the languages it is translated into, in the real QGIS."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from real.harness import ROOT, run_in_qgis

HERE = Path(__file__).resolve().parent
SAID = {
    "es": ("Buscar", "encontradas", "Búsquedas guardadas", "nubes", "Pedir"),
    "fr": ("Rechercher", "trouvées", "Recherches enregistrées", "nuages", "Commander"),
    "pt_BR": ("Pesquisar", "encontradas", "Pesquisas salvas", "nuvens", "Pedir"),
    "pt_PT": ("Pesquisar", "encontradas", "Pesquisas guardadas", "nuvens", "Encomendar"),
}


@pytest.fixture(scope="module")
def speaking(tmp_path_factory):
    """The plugin's folder with the compiled translations, which a clone doesn't have."""
    folder = tmp_path_factory.mktemp("speaking") / "datacosmos_imagery"
    texts = folder / "resources" / "i18n"
    texts.mkdir(parents=True)
    for place, kept in ((ROOT, "resources"), (ROOT / "resources", "i18n")):
        for entry in place.iterdir():
            if entry.name not in {kept, "build"} and not entry.name.startswith("."):
                (folder / entry.relative_to(ROOT)).symlink_to(entry)
    command = [sys.executable, ROOT / "tests" / "gates" / "translations.py", "compile"]
    subprocess.run([*command, ROOT / "resources" / "i18n", texts], check=True)
    return folder


# What a QGIS says that has no language in its settings, but runs on a system with one. Which
# translation each locale gets is in tests/ui/adapters/test_languages.py.
ON_A_SYSTEM = {
    "es_MX": "Guardar las huellas",
    "pt_AO": "Guardar as pegadas",
    "pt_BR": "Salvar as pegadas",
}
ASK = """
from datacosmos_imagery.ui.adapters.i18n import locale_of_qgis, translate
from driving import report

report(locale=locale_of_qgis(), said=translate("DataCosmos", "Save the footprints"))
"""


@pytest.mark.parametrize("system", ON_A_SYSTEM)
def test_a_system_says_the_language_and_its_country(system, speaking, tmp_path):
    seen = run_in_qgis(
        ASK, profile=tmp_path, plugin=speaking, env={"LC_ALL": f"{system}.UTF-8"}, timeout_s=60
    )
    assert (seen["locale"], seen["said"]) == (system, ON_A_SYSTEM[system])


@pytest.fixture(scope="module", params=SAID)
def seen(request, speaking, tmp_path_factory):
    return run_in_qgis(
        HERE / "drive_languages.py",
        profile=tmp_path_factory.mktemp("profile"),
        plugin=speaking,
        settings={
            "locale/userLocale": request.param,
            "locale/globalLocale": request.param,
            "locale/overrideFlag": "true",
        },
        timeout_s=150,
    )


def test_search_list_and_order_speak_the_language(seen):
    search, found, saved, cloud, order = SAID[seen["locale"]]
    assert seen["search"] == search
    assert found in seen["status"]
    assert seen["tip"] == saved
    assert cloud in seen["row"]
    assert seen["order"].startswith(order)


def test_thousands_are_apart_as_the_language_writes_them(seen):
    number = seen["area"].split("·")[1].removesuffix("km²").strip()
    apart = {"es": r"\.", "fr": r"\s", "pt_BR": r"\.", "pt_PT": r"[.\s]"}[seen["locale"]]
    # The newest Qt leaves four digits together in Spanish.
    assert re.fullmatch(rf"\d{apart}?\d{{3}}", number)


def test_nothing_is_cut_in_a_dock_of_300_pixels(seen):
    assert seen["cut"] == []


def test_nothing_goes_wrong_on_the_way(seen):
    assert [
        text for _tag, level, text in seen["qgis_log"] if level in {"Warning", "Critical"}
    ] == []

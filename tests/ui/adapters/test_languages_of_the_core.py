# SPDX-License-Identifier: GPL-2.0-or-later
"""What the core says reads in QGIS's language, with the translations of the repository."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from datacosmos_imagery.core import ClientCredentials, SearchJob, SearchQuery
from datacosmos_imagery.core.catalogue.saved_searches import SavedSearches
from datacosmos_imagery.core.errors import AuthError, InputError
from datacosmos_imagery.core.geo.geometry import aoi_from_bbox
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.wording import tr_n
from datacosmos_imagery.ui.adapters.i18n import install_translator, remove_translator
from qgis.core import QgsApplication, QgsProcessingException, QgsSettings

CHILE = "-71.72,-71.02,-27.68,-27.06 [EPSG:4326]"
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("i18n")
    command = [sys.executable, ROOT / "tests" / "gates" / "translations.py", "compile"]
    subprocess.run([*command, ROOT / "resources" / "i18n", folder], check=True)
    return folder


@pytest.fixture
def speak(qgis_app, compiled):
    """Return a function that has QGIS, and the plugin with it, speak a language."""
    settings, installed = QgsSettings(), []

    def choose(language):
        settings.setValue("locale/overrideFlag", True)
        settings.setValue("locale/userLocale", language)
        assert QgsApplication.locale() == language
        installed.append(install_translator(compiled))

    yield choose
    for translator in filter(None, installed):
        remove_translator(translator)
    settings.remove("locale/overrideFlag")
    settings.remove("locale/userLocale")


def test_a_refused_sign_in_reads_spanish(speak, sandbox, make_client, monitor):
    speak("es")
    wrong = ClientCredentials("nobody", "wrong")
    with pytest.raises(AuthError) as refused:
        SearchJob(make_client(sandbox, credentials=wrong), SearchQuery()).run(monitor)
    host = sandbox.url.rpartition("/")[2]
    assert refused.value.message.startswith(f"El inicio de sesión en {host} fue rechazado:")
    assert refused.value.hint == (
        "Compruebe el id de cliente, el secreto de cliente y la audiencia."
    )


def test_a_service_that_fails_and_the_progress_read_french(speak, sandbox, client, monitor):
    speak("fr")
    sandbox.faults.add(Fault("/search", status=503, times=1))
    SearchJob(client, SearchQuery(limit=2)).run(monitor)
    assert "Nouvel essai dans" in monitor.infos[0]
    assert monitor.progressed[-1][1] == "2 éléments trouvés"


def test_processing_says_in_portuguese_what_isnt_there(speak, run):
    speak("pt_PT")
    with pytest.raises(QgsProcessingException, match="Não há nenhuma coleção 'no-such'"):
        run("searchcatalogue", EXTENT=CHILE, COLLECTIONS="no-such", OUTPUT="memory:")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("pt_PT", "Não há nenhuma pesquisa guardada 'mine'."),
        ("pt_BR", "Não há nenhuma pesquisa salva 'mine'."),
    ],
)
def test_portugal_and_brazil_each_read_their_own_words(speak, tmp_path, language, words):
    speak(language)
    with pytest.raises(InputError) as refused:
        SavedSearches(tmp_path).get("mine")
    assert refused.value.message == words


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("es", ["0 imágenes", "1 imagen", "2 imágenes"]),
        ("fr", ["0 image", "1 image", "2 images"]),
        ("es_MX", ["0 imágenes", "1 imagen", "2 imágenes"]),
        ("fr_CA", ["0 image", "1 image", "2 images"]),
        ("pt_PT", ["0 imagens", "1 imagem", "2 imagens"]),
        ("pt_AO", ["0 imagens", "1 imagem", "2 imagens"]),
        ("pt_BR", ["0 imagem", "1 imagem", "2 imagens"]),
        ("pt", ["0 imagem", "1 imagem", "2 imagens"]),
        ("ar", ["0 images", "1 image", "2 images"]),
    ],
)
def test_counts_have_the_forms_of_the_language(speak, language, forms):
    speak(language)
    assert [tr_n(n, "{n} image", "{n} images") for n in (0, 1, 2)] == forms


def test_without_the_plugin_the_core_is_english_again(qgis_app, speak, compiled):
    speak("es")
    remove_translator(install_translator(compiled))
    with pytest.raises(InputError, match="upside down"):
        aoi_from_bbox(0, 10, 1, 5)

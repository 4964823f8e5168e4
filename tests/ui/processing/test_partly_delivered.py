# SPDX-License-Identifier: GPL-2.0-or-later
"""datacosmos:downloadorder where something of the order is missing."""

import pytest
from algorithms import refuses
from datacosmos_imagery.core import Journal, records
from datacosmos_imagery.core.journal.phase import Phase
from datacosmos_imagery.core.sandbox import Fault, odd_items
from datacosmos_imagery.ui.adapters.folders import profile_folder
from datacosmos_imagery.ui.adapters.map.groups import datacosmos_group
from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProject
from views import line_in


@pytest.fixture
def order_id(sandbox):
    line = line_in(sandbox, "sentinel-2-l2a")
    return sandbox.plant_order([line], status="PAID")


@pytest.fixture
def phase(order_id):
    """Return a function that says where the order stands."""

    def phase():
        found = {record.order_id: record.phase for record in records(Journal(profile_folder()))}
        return found[order_id]

    return phase


DATA_MISSING = {
    "gone": (Fault("B08_COG", status=410, times=None), "B08 is missing"),
    "refused": (Fault("B08_COG", status=403, times=None), "B08 is missing"),
    "being prepared": (
        Fault("B08_COG", status=202, headers={"Retry-After": "900"}, times=None),
        "B08 is missing",
    ),
}


@pytest.mark.parametrize("case", DATA_MISSING)
def test_data_that_is_missing_fails_and_what_came_is_there(
    run, sandbox, order_id, phase, feedback, tmp_path, case
):
    fault, words = DATA_MISSING[case]
    sandbox.faults.add(fault)
    refuses(
        run,
        f"only partly delivered: 2 files.*{words}.*Run it again later.*delivery.json",
        name="downloadorder",
        ORDER_ID=order_id,
        FOLDER=str(tmp_path),
        ASSETS="visual,B08,thumbnail",
    )
    assert phase() is Phase.PARTIAL
    (image,) = tmp_path.rglob("visual*.tiff")
    assert str(image) in feedback.textLog()


def test_metadata_that_is_missing_is_named_and_no_failure(
    run, sandbox, order_id, phase, feedback, context, tmp_path
):
    sandbox.faults.add(Fault(r"metadata\.json$", status=404, times=None))
    done = run("downloadorder", ORDER_ID=order_id, FOLDER=str(tmp_path), LOAD=True)
    assert (done["FILES"], done["MISSING"]) == (6, 1)
    assert "metadata is missing" in feedback.textLog()
    assert len(context.layersToLoadOnCompletion()) == 1
    assert phase() is Phase.COMPLETE


def test_an_item_without_data_fails_though_its_thumbnail_came(
    run, sandbox, order_id, phase, tmp_path
):
    sandbox.alter_items(odd_items.with_preview_only)
    refuses(
        run,
        "only partly delivered: 1 files.*no data yet",
        name="downloadorder",
        ORDER_ID=order_id,
        FOLDER=str(tmp_path),
    )
    assert phase() is Phase.PARTIAL


def test_what_came_is_in_the_project_although_the_algorithm_fails(run, sandbox, order_id, tmp_path):
    sandbox.faults.add(Fault("B08_COG", status=410, times=None))
    parameters = {"ORDER_ID": order_id, "FOLDER": str(tmp_path), "LOAD": True}
    refuses(run, "only partly delivered", name="downloadorder", **parameters)
    assert len(datacosmos_group(QgsProject.instance()).findLayers()) == 1


def test_the_same_holds_in_the_background_as_the_toolbox_runs_it(
    provider, account, sandbox, order_id, context, feedback, qtbot, tmp_path
):
    sandbox.faults.add(Fault("B08_COG", status=410, times=None))
    algorithm = provider.algorithm("downloadorder").create()
    parameters = {"ORDER_ID": order_id, "FOLDER": str(tmp_path), "LOAD": True}
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    ended = []
    task.executed.connect(lambda is_fine, _results: ended.append(is_fine))
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [False]
    project = QgsProject.instance()
    qtbot.waitUntil(lambda: len(datacosmos_group(project).findLayers()) == 1)


def test_what_is_gone_can_be_done_without(run, sandbox, order_id, phase, tmp_path):
    sandbox.faults.add(Fault("B08_COG", status=410, times=None))
    parameters = {"ORDER_ID": order_id, "FOLDER": str(tmp_path), "ACCEPT_MISSING": True}
    done = run("downloadorder", **parameters)
    assert (done["MISSING"], phase()) == (1, Phase.COMPLETE)
    assert "accepted as missing" in (tmp_path / "README.txt").read_text("utf-8")


def test_data_that_becomes_ready_is_waited_for(run, sandbox, order_id, tmp_path, monkeypatch):
    monkeypatch.setattr("datacosmos_imagery.core.delivery.missing._PAUSES_S", (0.1,))
    sandbox.faults.add(Fault("B08_COG", status=404, times=2))
    done = run("downloadorder", ORDER_ID=order_id, FOLDER=str(tmp_path), ASSETS="B08", WAIT=1)
    assert (done["FILES"], done["MISSING"]) == (1, 0)

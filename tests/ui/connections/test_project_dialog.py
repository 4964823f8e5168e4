# SPDX-License-Identifier: GPL-2.0-or-later
"""Choosing the project where somebody misses one."""

from __future__ import annotations

import json

import pytest
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.connections.project_dialog import ProjectDialog
from qgis.PyQt.QtWidgets import QPushButton

VINES = {"id": "5b0c6a3e", "name": "Vineyards"}


@pytest.fixture
def accounts(settings, auth_database):
    return Accounts(settings, environ={})


@pytest.fixture
def open_dialog(accounts, runner, qtbot, sandbox):
    def open_dialog(profile):
        body = json.dumps([VINES]).encode()
        sandbox.faults.add(Fault("/scenario/scenario$", body=body, times=None))
        dialog = ProjectDialog(profile, accounts, runner)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_dialog


def test_projects_are_listed_at_once_and_the_chosen_one_is_kept(
    open_dialog, accounts, profile, qtbot
):
    told = []
    accounts.changed.connect(lambda: told.append(accounts.profile(profile.id).project_id))
    dialog = open_dialog(profile)
    qtbot.waitUntil(lambda: dialog.combo.count() == 1)
    dialog.combo.setCurrentIndex(0)
    dialog.accept()
    assert told == ["5b0c6a3e"]
    assert accounts.profile(profile.id).project_name == "Vineyards"


def test_cancelling_keeps_what_was(open_dialog, accounts, profile, runner, qtbot):
    dialog = open_dialog(profile)
    dialog.combo.setEditText("other")
    dialog.reject()
    assert accounts.profile(profile.id).project_id == ""
    qtbot.waitUntil(lambda: runner.is_idle)


def test_another_one_that_is_typed_meanwhile_isnt_judged(open_dialog, profile, sandbox, qtbot):
    sandbox.faults.add(Fault("/scenario/scenario/first", status=404, delay_s=0.3, times=None))
    dialog = open_dialog(profile)
    qtbot.waitUntil(lambda: dialog.combo.count() == 1)
    dialog.combo.setEditText("first")
    dialog.findChild(QPushButton, "readProjectsButton").click()
    dialog.combo.setEditText("second")
    assert dialog.remark.text() == ""
    assert dialog.combo.project() == ("second", "")


def test_the_sandbox_and_the_environment_take_a_project_for_this_run(settings, account_environment):
    accounts = Accounts(settings, environ=account_environment)
    current = accounts.current()
    accounts.set_project(current.id, "5b0c6a3e", "Vineyards")
    assert accounts.current().project_id == "5b0c6a3e"
    assert settings.profiles() == ()
    accounts.set_project("unknown", "x")
    assert accounts.current().project_id == "5b0c6a3e"

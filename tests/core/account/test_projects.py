# SPDX-License-Identifier: GPL-2.0-or-later
"""Projects: listing them, and seeing whether the chosen one is there."""

from __future__ import annotations

import json

import pytest
from datacosmos_imagery.core import Project, list_projects, read_project
from datacosmos_imagery.core.account.projects import look_at_projects
from datacosmos_imagery.core.errors import (
    InputError,
    NetworkError,
    NotFound,
    PermissionRefused,
    ResponseError,
)
from datacosmos_imagery.core.sandbox import Fault

VINES = {"id": "5b0c6a3e", "name": "Vineyards", "organisation_id": 42}
COAST = {"id": "a1e2b7c4", "name": "Coast\nwatch"}
ALL, ONE = "/scenario/scenario", "/scenario/scenario/5b0c6a3e"


def answer(sandbox, path, content=None, status=200):
    body = json.dumps(content).encode() if content is not None else b""
    sandbox.faults.add(Fault(f"{path}$", status=status, body=body or None, times=None))


def listing(sandbox, *projects):
    answer(sandbox, ALL, {"data": list(projects), "errors": []})


@pytest.mark.parametrize("is_bare", [True, False], ids=["bare", "wrapped"])
def test_projects_are_listed(sandbox, client, monitor, is_bare):
    entries = [VINES, COAST, {"name": "without an id"}, None]
    answer(sandbox, ALL, entries if is_bare else {"data": entries})
    assert list_projects(client, monitor) == (
        Project("5b0c6a3e", "Vineyards"),
        Project("a1e2b7c4", "Coast watch"),
    )


@pytest.mark.parametrize("is_bare", [True, False], ids=["bare", "wrapped"])
def test_one_project_is_read(sandbox, client, monitor, is_bare):
    answer(sandbox, ONE, VINES if is_bare else {"data": VINES, "errors": []})
    assert read_project(client, "5b0c6a3e", monitor).label == "Vineyards (5b0c6a3e)"


@pytest.mark.parametrize(
    ("status", "content", "error"),
    [
        (404, {"errors": [{"message": "unknown"}]}, NotFound),
        (403, {"errors": [{"message": "another organisation's"}]}, PermissionRefused),
        (200, {"data": COAST}, ResponseError),
        (200, {"data": {"name": "without an id"}}, ResponseError),
        (200, [], ResponseError),
    ],
    ids=["unknown", "foreign", "another", "no-id", "list"],
)
def test_a_project_that_isnt_the_wanted_one_is_none(
    sandbox, client, monitor, status, content, error
):
    answer(sandbox, ONE, content, status)
    with pytest.raises(error):
        read_project(client, "5b0c6a3e", monitor)


@pytest.mark.parametrize("project_id", ["", " ", "..", "."])
def test_what_cant_be_an_id_is_asked_of_nobody(sandbox, client, monitor, project_id):
    with pytest.raises(InputError, match="project"):
        read_project(client, project_id, monitor)
    assert not [one for one in sandbox.requests if "scenario" in one.path]


def test_the_chosen_project_is_looked_for_in_the_list(sandbox, client, monitor):
    listing(sandbox, VINES, COAST)
    look = look_at_projects(client, "5b0c6a3e", monitor)
    assert look.is_good
    assert look.sentence() == "Project Vineyards (5b0c6a3e) is there."
    assert len(look.projects) == 2


def test_one_that_isnt_listed_is_read(sandbox, client, monitor):
    answer(sandbox, ALL, status=404)
    answer(sandbox, ONE, {"data": VINES})
    look = look_at_projects(client, "5b0c6a3e", monitor)
    assert look.is_good
    assert look.projects == ()
    assert look.sentence() == "Project Vineyards (5b0c6a3e) is there."


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (404, "The service knows no project 5b0c6a3e."),
        (403, "Project 5b0c6a3e isn't yours."),
        (400, "couldn't be told; it is kept all the same."),
    ],
)
def test_what_is_wrong_with_the_chosen_one_is_said(sandbox, client, monitor, status, said):
    answer(sandbox, ALL, status=403)
    answer(sandbox, ONE, {"errors": [{"message": "no"}]}, status)
    look = look_at_projects(client, "5b0c6a3e", monitor)
    assert not look.is_good
    assert said in look.sentence()
    assert look.sentence().endswith("The service doesn't list projects: type the id of yours.")


@pytest.mark.parametrize(
    ("projects", "status", "is_good", "said"),
    [
        ((VINES,), 200, True, "Choose one of the list."),
        ((), 200, False, "lists no project of yours"),
        (None, 404, False, "doesn't list projects"),
    ],
    ids=["some", "none", "no-list"],
)
def test_where_none_is_chosen_it_is_said_how_to(
    sandbox, client, monitor, projects, status, is_good, said
):
    answer(sandbox, ALL, None if projects is None else {"data": list(projects)}, status)
    look = look_at_projects(client, "", monitor)
    assert look.is_good == is_good
    assert said in look.sentence()


def test_without_a_network_nothing_is_told(make_client, sandbox, monitor):
    sandbox.faults.add(Fault(ALL, drop=True, times=None))
    with make_client(sandbox, retries=0) as client, pytest.raises(NetworkError):
        look_at_projects(client, "5b0c6a3e", monitor)

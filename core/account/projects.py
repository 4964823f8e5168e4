# SPDX-License-Identifier: GPL-2.0-or-later
"""The projects of an account, to which parts of scenes are delivered.

Source: API facts, section 2.2 (projects are called scenarios there).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import ApiError, DataCosmosError, NotFound, PermissionRefused, ResponseError
from ..job import Monitor
from ..plain_text import one_line
from ..redaction import get_logger
from ..service.answers import parse_json, unwrap
from ..service.client import Client, path_part
from ..values import identifier_or_none, object_or_empty, objects, text_or_none
from ..wording import tr

_log = get_logger(__name__)


@dataclass(frozen=True)
class Project:
    """A project.

    Args:
        name: as its owner calls it; empty if the service doesn't say.
    """

    id: str
    name: str

    @property
    def label(self) -> str:
        """How a person knows it: "Vineyards (5b0c6a3e…)"."""
        return f"{self.name} ({self.id})" if self.name else self.id


def list_projects(client: Client, monitor: Monitor) -> tuple[Project, ...]:
    """Return the projects of the account, in the service's order.

    Raises:
        NotFound: the service offers no such list.
        PermissionRefused: the account may not list them; it may still use one whose id it knows.
        ApiError, AuthError, NetworkError, ResponseError, Cancelled.
    """
    what = tr("Reading the projects")
    answer = client.transport.get(client.connection.projects_url, what, monitor)
    content = parse_json(answer, what)
    # Lists of projects come wrapped or bare, as those of their items do.
    entries = objects(content if isinstance(content, list) else unwrap(answer, what))
    projects = tuple(project for entry in entries if (project := _project(entry)) is not None)
    if len(projects) < len(entries):
        _log.warning("%s: %d have no id", what, len(entries) - len(projects))
    return projects


def read_project(client: Client, project_id: str, monitor: Monitor) -> Project:
    """Return one project.

    Raises:
        InputError: that can't be the id of one; nothing was sent.
        NotFound: the service knows none of this id.
        PermissionRefused: it isn't the account's.
        ResponseError: the answer describes no project, or another one.
        ApiError, AuthError, NetworkError, Cancelled.
    """
    what = tr("Reading project {project}", project=project_id)
    url = f"{client.connection.projects_url}/{path_part(project_id, 'project')}"
    try:
        answer = client.transport.get(url, what, monitor)
    except NotFound:
        # That it can be read is written nowhere, that it can be searched is.
        client.transport.search(f"{url}/search", {"limit": 1}, what, monitor)
        return Project(project_id, "")
    content = object_or_empty(parse_json(answer, what))
    is_bare = "data" not in content and content.get("id") is not None
    project = _project(content if is_bare else object_or_empty(unwrap(answer, what)))
    if project is None or project.id != project_id:
        raise ResponseError(
            tr("{what}: the service's answer describes no such project.", what=what),
            tr("Check the id, or choose the project from the list."),
        )
    return project


@dataclass(frozen=True)
class ProjectLook:
    """What is known of the projects, and of the one that is chosen.

    Args:
        projects: those that the service lists; empty where it lists none.
        is_good: whether nothing is wrong with the chosen one, or one can be chosen from the list.
        chosen: what is to be said of the chosen one; empty if none is.
        listed: what is to be said of the list; empty for nothing.
    """

    projects: tuple[Project, ...]
    is_good: bool
    chosen: str
    listed: str

    def sentence(self) -> str:
        """Return all there is to say, as one line."""
        return one_line(" ".join(filter(None, (self.chosen, self.listed))))


def look_at_projects(client: Client, project_id: str, monitor: Monitor) -> ProjectLook:
    """List the projects, and see whether the chosen one is there. Nothing is changed.

    Args:
        project_id: empty where none is chosen.

    Raises:
        AuthError, NetworkError, Cancelled: nothing can be told.
    """
    projects: tuple[Project, ...] = ()
    listed = ""
    try:
        projects = list_projects(client, monitor)
    except (ApiError, ResponseError) as error:
        _log.info("Projects aren't listed: %s", error)
        listed = tr("The service doesn't list projects: type the id of yours.")
    else:
        if not projects:
            listed = tr("The service lists no project of yours: make one there, or type an id.")
    if not project_id:
        return ProjectLook(projects, bool(projects), "", listed or tr("Choose one of the list."))
    is_good, chosen = _verdict(client, project_id, projects, monitor)
    return ProjectLook(projects, is_good, chosen, "" if is_good else listed)


def _verdict(
    client: Client, project_id: str, projects: tuple[Project, ...], monitor: Monitor
) -> tuple[bool, str]:
    """Return whether the chosen project is there, and that in words."""
    known = next((project for project in projects if project.id == project_id), None)
    try:
        found = known or read_project(client, project_id, monitor)
    except NotFound:
        return False, tr("The service knows no project {project}.", project=project_id)
    except PermissionRefused:
        return False, tr("Project {project} isn't yours.", project=project_id)
    except DataCosmosError as error:
        if not isinstance(error, (ApiError, ResponseError)) and known is None:
            raise
        return False, tr(
            "Whether project {project} is there couldn't be told; it is kept all the same. {reason}",
            project=project_id,
            reason=error.message,
        )
    return True, tr("Project {project} is there.", project=found.label)


def _project(fields: Mapping[str, Any]) -> Project | None:
    identifier = identifier_or_none(fields.get("id"))
    if identifier is None:
        return None
    name = text_or_none(fields.get("name")) or text_or_none(fields.get("title")) or ""
    return Project(identifier, one_line(name))

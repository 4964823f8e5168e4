# SPDX-License-Identifier: GPL-2.0-or-later
"""The project that the parts of an order are delivered to: chosen, and looked for before ordering."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..account.projects import list_projects, read_project
from ..errors import (
    ApiError,
    DataCosmosError,
    InputError,
    NotFound,
    PermissionRefused,
    ResponseError,
)
from ..job import Monitor
from ..plain_text import identifier
from ..sales.order import LineItem
from ..service.client import Client
from ..wording import tr


@dataclass(frozen=True)
class InProject:
    """Lines, those of parts of scenes with the project that they are delivered to.

    Args:
        problem: why no part can be ordered so; None if all can, or there are none.
    """

    lines: tuple[LineItem, ...]
    problem: InputError | None = None


def in_project(
    client: Client, lines: Iterable[LineItem], project_id: str, monitor: Monitor
) -> InProject:
    """Return the lines with their project, which is looked for at the service.

    Args:
        project_id: overrules the connection's, and that what a line brings along; empty for those.

    Raises:
        AuthError, NetworkError, Cancelled.
    """
    chosen = identifier(project_id) or client.connection.project_id
    placed: list[LineItem] = []
    projects: dict[str, None] = {}
    for line in lines:
        if line.part is None:
            placed.append(line)
            continue
        own = chosen or line.part.project_id
        projects[own] = None
        # Lines that differ in their project alone are the same: a new one, whatever it was.
        part = line.part.within_project(own)
        placed.append(LineItem(line.collection, line.item, line.level, part))
    problems = (_problem_of(client, project, monitor) for project in projects)
    return InProject(tuple(placed), next(filter(None, problems), None))


def _problem_of(client: Client, project_id: str, monitor: Monitor) -> InputError | None:
    hint = tr("Choose another project in the connection's settings, or order whole images.")
    if not project_id:
        return InputError(
            tr("A part of an image is delivered to a project, and none is chosen."),
            tr("Choose the project in the connection's settings, or order whole images."),
        )
    try:
        read_project(client, project_id, monitor)
    except NotFound as error:
        if _lists_projects(client, monitor):
            said = tr("The service knows no project {project}.", project=project_id)
            return InputError(said, hint)
        _warn(project_id, error, monitor)
    except PermissionRefused:
        return InputError(tr("Project {project} isn't yours.", project=project_id), hint)
    except InputError as error:
        return error
    except (ApiError, ResponseError) as error:
        _warn(project_id, error, monitor)
    return None


def _lists_projects(client: Client, monitor: Monitor) -> bool:
    """Return whether the service has projects at all where they are looked for."""
    try:
        list_projects(client, monitor)
    except NotFound:
        return False
    except (ApiError, ResponseError):
        pass  # it has them, whoever may list them
    return True


def _warn(project_id: str, error: DataCosmosError, monitor: Monitor) -> None:
    # Not to know is no reason to refuse: the service looks at it again when it is ordered.
    monitor.warning(
        tr(
            "Whether project {project} is there couldn't be told. {reason}",
            project=project_id,
            reason=error.message,
        )
    )

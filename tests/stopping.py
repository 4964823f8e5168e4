# SPDX-License-Identifier: GPL-2.0-or-later
"""What a user stops in QGIS's task manager."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsTask

_ENDED = (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)


def stop_task(title):
    """Stop the task of this title, as its button there does."""
    tasks = QgsApplication.taskManager().tasks()
    next(t for t in tasks if t.description() == title and t.status() not in _ENDED).cancel()

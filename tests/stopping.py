# SPDX-License-Identifier: GPL-2.0-or-later
"""What a user stops in QGIS's task manager, and tasks that wait until a thread is free."""

from __future__ import annotations

import contextlib
import threading

from qgis.core import QgsApplication, QgsTask

_ENDED = (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)


def stop_task(title):
    """Stop the task of this title, as its button there does."""
    tasks = QgsApplication.taskManager().tasks()
    next(t for t in tasks if t.description() == title and t.status() not in _ENDED).cancel()


@contextlib.contextmanager
def no_free_thread():
    """Have all that is started inside the block wait; yield a function that ends that."""
    manager = QgsApplication.taskManager()
    pool, free = manager.threadPool(), threading.Event()
    most = pool.maxThreadCount()
    pool.setMaxThreadCount(1)
    manager.addTask(QgsTask.fromFunction("In the way", lambda _task: free.wait(30)))
    try:
        yield free.set
    finally:
        free.set()
        pool.setMaxThreadCount(most)

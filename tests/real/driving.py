# SPDX-License-Identifier: GPL-2.0-or-later
"""Driving QGIS from inside, for scripts that `harness.run_in_qgis` runs.

A script is a plain Python file that runs from top to bottom on the main thread, while the event
loop turns in every wait. It must not sleep, and must not call something that opens a modal
window but through `in_dialog`. An exception in it, or in any slot, fails the run.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import (
    QAbstractItemModel,
    QEventLoop,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    Qt,
    QTimer,
)
from qgis.PyQt.QtGui import QAction, QPixmap
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QDockWidget,
    QToolBar,
    QToolButton,
    QWidget,
)
from qgis.utils import iface

W = TypeVar("W", bound=QObject)

SCREENSHOTS = Path(os.environ["REAL_SCREENSHOTS"])
_POLL_MS = 10

results: dict[str, Any] = {}
ending = {"properly": False}
# Called after each report: if QGIS crashes, what was reported before is known.
on_report: list[Callable[[], None]] = []


class Unmet(AssertionError):
    """What was waited for did not come, or is not there."""


def report(**values: Any) -> None:
    """Hand values back to the test; anything that JSON can hold."""
    results.update(values)
    for keep in on_report:
        keep()


def quit_properly() -> None:
    """Let QGIS close as a user closes it when the script is done, instead of just ending."""
    ending["properly"] = True


def wait_until(condition: Callable[[], Any], what: str, timeout_s: float = 15.0) -> Any:
    """Return the condition's first true value; the event loop turns meanwhile.

    Args:
        what: in words, for the failure.
    """
    loop, timer = QEventLoop(), QTimer()
    deadline = monotonic() + timeout_s
    found: list[Any] = []
    failures: list[Exception] = []

    def look() -> None:
        try:
            value = condition()
        except Exception as error:  # a slot must not raise: handed on below
            failures.append(error)
            loop.quit()
            return
        if value:
            found.append(value)
        if value or monotonic() > deadline:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(_POLL_MS)
    loop.exec()
    timer.stop()
    if failures:
        raise failures[0]
    if not found:
        raise Unmet(f"Not within {timeout_s:g} s: {what}")
    return found[0]


def settle() -> None:
    """Let QGIS do what is due: layouts, deferred deletions, paint events."""
    turns = iter(range(3))
    wait_until(lambda: next(turns, None) is None, "the event loop turns")


def wait_for_canvas() -> None:
    """Wait until the map is drawn."""
    settle()
    wait_until(lambda: not iface.mapCanvas().isDrawing(), "the map is drawn", 30)


def find_all(name: str, kind: type[W] = QWidget, parent: QObject | None = None) -> list[W]:
    """Return the objects of this objectName, in a parent or anywhere in the program."""
    parents = [parent] if parent is not None else QApplication.topLevelWidgets()
    found: dict[int, W] = {}
    for top in parents:
        own = [top] if isinstance(top, kind) and top.objectName() == name else []
        for widget in (*own, *top.findChildren(kind, name)):
            found[id(widget)] = widget
    return list(found.values())


def find(name: str, kind: type[W] = QWidget, parent: QObject | None = None) -> W:
    """Return the one object of this objectName."""
    found = find_all(name, kind, parent)
    if len(found) != 1:
        raise Unmet(f"{len(found)} {kind.__name__} are called {name!r}, not one.")
    return found[0]


def find_action(name: str) -> QAction:
    """Return the main window's action of this objectName."""
    return find(name, QAction, iface.mainWindow())


def toolbar_button(action: QAction) -> QToolButton:
    """Return the button that shows an action in one of QGIS's toolbars."""
    for bar in iface.mainWindow().findChildren(QToolBar):
        if action in bar.actions():
            return bar.widgetForAction(action)
    raise Unmet(f"No toolbar shows {action.objectName()!r}.")


def messages() -> list[str]:
    """Return the texts in the main window's message bar."""
    return [f"{item.title()}: {item.text()}" for item in iface.messageBar().items()]


def click(widget: QWidget, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """Click the middle of a widget that a user could click."""
    if not (widget.isVisible() and widget.isEnabled()):
        raise Unmet(
            f"{widget.objectName()!r} can't be clicked: visible {widget.isVisible()}, "
            f"enabled {widget.isEnabled()}."
        )
    QTest.mouseClick(widget, button)


def click_spot(
    widget: QWidget, spot: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton
) -> None:
    """Move the mouse to a place in a widget, and click there, as a person does.

    In Qt 6 a menu that has just opened closes at a press that no move came before.
    """
    QTest.mouseMove(widget, spot)
    QTest.mouseClick(widget, button, Qt.KeyboardModifier.NoModifier, spot)


def click_at(widget: QWidget, area: QRect) -> None:
    """Click the middle of a part of a widget, a menu's entry for instance."""
    click_spot(widget, area.center())


def click_index(view: QAbstractItemView, index: QModelIndex, *, double: bool = False) -> None:
    """Click the row or cell of a view, after scrolling there."""
    view.scrollTo(index)
    middle = view.visualRect(index).center()
    arguments = (view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QTest.mouseClick(*arguments, middle)
    if double:
        QTest.mouseDClick(*arguments, middle)


def find_index(
    model: QAbstractItemModel, text: str, parent: QModelIndex | None = None
) -> QModelIndex | None:
    """Return the first index whose shown text is this, at any depth."""
    parent = parent if parent is not None else QModelIndex()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        if index.data() == text:
            return index
        below = find_index(model, text, index)
        if below is not None:
            return below
    return None


def type_text(widget: QWidget, text: str) -> None:
    """Replace what a field holds, key by key."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(widget, Qt.Key.Key_Delete)
    QTest.keyClicks(widget, text)


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key."""
    QTest.keyClick(widget, key, modifier or Qt.KeyboardModifier.NoModifier)


def dialogs() -> list[QDialog]:
    """Return the dialogs that stand on the screen, modal or not."""
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


def in_dialog(opening: Callable[[], Any], inside: Callable[[QDialog], Any]) -> None:
    """Do something that opens a dialog and waits for its end, and work inside it.

    Args:
        opening: does not return before the dialog is closed.
        inside: gets the dialog and closes it, or leaves that to us.
    """
    before = dialogs()
    deadline = monotonic() + 15.0
    entered: list[QDialog] = []
    failures: list[Exception] = []
    timer = QTimer()

    def look() -> None:
        new = [dialog for dialog in dialogs() if dialog not in before]
        if not new and monotonic() < deadline:
            return
        timer.stop()
        entered.extend(new)
        try:
            if new:
                settle()
                inside(new[0])
        except Exception as error:  # a slot must not raise: handed on below
            failures.append(error)
            grab_screen("failed-in-dialog")
        finally:
            for dialog in new:
                if dialog in dialogs():
                    dialog.close()

    timer.timeout.connect(look)
    timer.start(_POLL_MS)
    opening()
    timer.stop()
    if failures:
        raise failures[0]
    if not entered:
        raise Unmet("No dialog opened.")


def run_algorithm(algorithm_id: str, parameters: dict[str, Any]) -> tuple[bool, dict, str]:
    """Run an algorithm in a worker, as the toolbox does; return success, results and its log."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
    if algorithm is None:
        raise Unmet(f"There is no algorithm {algorithm_id}.")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    done: list[tuple[bool, dict]] = []
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    task.executed.connect(lambda ok, found: done.append((ok, found)))
    QgsApplication.taskManager().addTask(task)
    ok, found = wait_until(lambda: done and done[0], f"{algorithm_id} ends", 60)
    return ok, found, feedback.textLog()


def set_dock_width(dock: QDockWidget, width: int) -> None:
    """Give a dock a width in logical pixels, as a user who drags its edge."""
    iface.mainWindow().resizeDocks([dock], [width], Qt.Orientation.Horizontal)
    settle()
    if dock.width() != width:
        raise Unmet(f"{dock.objectName()!r} is {dock.width()} wide and won't be {width}.")


def open_dock(width: int = 0) -> QDockWidget:
    """Open our dock by its button, as wide as that in logical pixels, and return it."""
    iface.messageBar().clearWidgets()
    dock = find("DataCosmosDock", QDockWidget)
    click(toolbar_button(find_action("datacosmosTogglePanel")))
    wait_until(lambda: dock.panel is not None and dock.isVisible(), "the dock opens")
    if width:
        set_dock_width(dock, width)
    return dock


def choose_project(look: Callable[[QWidget], object] = lambda _chooser: None) -> None:
    """Choose the first project for parts of images, if one is missing in the cart.

    Args:
        look: told the window that offers them.
    """
    if not find("chooseProjectButton").isVisible():
        return
    click(find("chooseProjectButton"))
    wait_until(lambda: find_all("DataCosmosProjectDialog"), "projects are offered")
    chooser = find("DataCosmosProjectDialog")
    wait_until(lambda: chooser.combo.count() > 0, "the projects are listed", 30)
    chooser.combo.setCurrentIndex(0)
    look(chooser)
    chooser.accept()
    wait_until(lambda: not find("noProjectLabel").isVisible(), "a project is chosen")


def grab(widget: QWidget | None, name: str) -> str:
    """Save a picture of a widget, or of the main window without other windows, as PNG."""
    settle()
    return save((widget or iface.mainWindow()).grab(), name)


def grab_screen(name: str) -> str:
    """Save a picture of the whole screen, with dialogs, menus and tool tips."""
    settle()
    return save(QApplication.primaryScreen().grabWindow(0), name)


def save(picture: QPixmap, name: str) -> str:
    """Save a picture as PNG in build/screenshots and return its path."""
    path = SCREENSHOTS / f"{name}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(path)):
        raise OSError(f"{path} could not be written")
    return str(path)

# SPDX-License-Identifier: GPL-2.0-or-later
"""The mouse of the X server itself: for what Qt hears from the server alone, as drags of rows."""

from __future__ import annotations

import ctypes
import threading
import time
from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QPoint

_LEFT = 1
_STEPS, _PAUSE_S = 8, 0.03
_REST_S = 0.3


def drag_for_real(spots: Sequence[QPoint], meanwhile: Callable[[], object]) -> None:
    """Press at the first place on the screen, move to the others, let go at the last.

    Args:
        spots: on the screen.
        meanwhile: called on this thread until the drag is over, with the event loop turning in it:
            takes a condition.

    Raises:
        OSError: there is no library to speak with the server.
    """
    x11, xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    is_over = threading.Event()

    def work() -> None:
        display = ctypes.c_void_p(x11.XOpenDisplay(None))

        def do(call: Callable[..., object], *arguments: int) -> None:
            call(display, *arguments)
            x11.XFlush(display)
            time.sleep(_PAUSE_S)

        def go(spot: QPoint) -> None:
            do(xtst.XTestFakeMotionEvent, -1, spot.x(), spot.y(), 0)

        go(spots[0])
        do(xtst.XTestFakeButtonEvent, _LEFT, 1, 0)
        for start, end in zip(spots, spots[1:]):
            for step in range(1, _STEPS + 1):
                way = end - start
                go(
                    QPoint(
                        start.x() + way.x() * step // _STEPS, start.y() + way.y() * step // _STEPS
                    )
                )
            time.sleep(_REST_S)
        do(xtst.XTestFakeButtonEvent, _LEFT, 0, 0)
        time.sleep(_REST_S)
        x11.XCloseDisplay(display)
        is_over.set()

    threading.Thread(target=work, daemon=True).start()
    meanwhile(is_over.is_set)

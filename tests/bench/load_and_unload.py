# SPDX-License-Identifier: GPL-2.0-or-later
"""Run by QGIS itself (--code): load, start and unload the plugin some times, timed."""

import json
import os
import pathlib
import sys
import time
import traceback

import qgis.utils
from qgis.PyQt.QtCore import QTimer

NAME = "datacosmos_imagery"


def once():
    began = time.perf_counter()
    if not (qgis.utils.loadPlugin(NAME) and qgis.utils.startPlugin(NAME)):
        raise RuntimeError("the plugin doesn't start")
    took_ms = 1000 * (time.perf_counter() - began)
    if not qgis.utils.unloadPlugin(NAME):
        raise RuntimeError("the plugin doesn't unload")
    # QGIS forgets those modules only that it saw being imported; the next import must be a whole one.
    for module in [name for name in sys.modules if name.partition(".")[0] == NAME]:
        del sys.modules[module]
    return took_ms


def main():
    try:
        qgis.utils.updateAvailablePlugins()
        result = {"ms": [once() for _ in range(int(os.environ["BENCH_CYCLES"]))]}
    except Exception:  # any that got out would open a window and wait in it
        result = {"error": traceback.format_exc()}
    pathlib.Path(os.environ["BENCH_RESULT"]).write_text(json.dumps(result))
    os._exit(0)


QTimer.singleShot(1500, main)

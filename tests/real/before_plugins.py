# SPDX-License-Identifier: GPL-2.0-or-later
"""What QGIS runs before it loads plugins: what goes wrong from here on ends it, with the reason.

QGIS would show it in a modal window, before anything of `start` runs, and nobody would close it.
"""

from __future__ import annotations

import json
import os
import traceback
from pathlib import Path

import qgis.utils


def end_with(kind, value, trace, message, *_more):
    """Stand in for the window with the stack."""
    path = Path(os.environ["REAL_OUTCOME"])
    outcome = json.loads(path.read_text("utf-8")) if path.exists() else {}
    stack = "".join(traceback.format_exception(kind, value, trace)).rstrip()
    outcome["errors"] = [*outcome.get("errors", ()), f"{message or 'Python error'}\n{stack}"]
    path.write_text(json.dumps(outcome), "utf-8")
    os._exit(1)


qgis.utils.open_stack_dialog = end_with

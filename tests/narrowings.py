# SPDX-License-Identifier: GPL-2.0-or-later
"""What narrows a list of results, where a test is about something else."""

from __future__ import annotations

from datacosmos_imagery.ui.results.footprints import FootprintLayer
from datacosmos_imagery.ui.results.narrowing import Narrowing
from qgis.core import QgsProject


def narrowing_of(view, runner, canvas):
    """Return the narrowing of a view's model."""
    footprints = FootprintLayer(canvas, QgsProject.instance(), runner, view)
    return Narrowing(view.model(), footprints, view)

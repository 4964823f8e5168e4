# SPDX-License-Identifier: GPL-2.0-or-later
"""What tests of the Processing algorithms search, look at and expect."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsProcessingUtils

CHILE = "-71.72,-71.02,-27.68,-27.06 [EPSG:4326]"


def layer_of(results, context, key="OUTPUT"):
    return QgsProcessingUtils.mapLayerFromString(results[key], context)


def refuses(algorithm, words, **parameters):
    with pytest.raises((QgsProcessingException, AssertionError), match=words) as caught:
        algorithm(**parameters)
    assert "Traceback" not in str(caught.value)

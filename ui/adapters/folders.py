# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the plugin keeps its files."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication

_NAME = "datacosmos_imagery"


def profile_folder() -> Path:
    """Return the plugin's folder in the user's profile; it need not exist yet."""
    return Path(QgsApplication.qgisSettingsDirPath()) / _NAME

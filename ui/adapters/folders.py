# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the plugin keeps its files, and where the user keeps theirs."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

_NAME = "datacosmos_imagery"
PREFIX = f"plugins/{_NAME}"
"""Of the plugin's keys in QGIS's settings."""


def profile_folder() -> Path:
    """Return the plugin's folder in the user's profile; it need not exist yet."""
    return Path(QgsApplication.qgisSettingsDirPath()) / _NAME


def last_folder(purpose: str) -> Path:
    """Return the folder in which the user last chose a file for a purpose, at first their own."""
    return Path(QgsSettings().value(_key(purpose), str(Path.home()), type=str))


def remember_folder(purpose: str, file: Path) -> None:
    """Note in which folder the user has chosen a file for a purpose."""
    QgsSettings().setValue(_key(purpose), str(file.parent))


def with_ending(name: str, kinds: str, kind: str) -> Path:
    """Return a file that was chosen to be written, with the ending of a kind that can be.

    Args:
        name: as chosen; the ending that it has counts if it is one of those that are offered.
        kinds: that the dialog offered, as Qt wants them: "Table (*.csv);;Picture (*.png)".
        kind: the one that stood in the dialog; if it is empty, the first.
    """
    file = Path(name)
    endings = re.findall(r"\*(\.\w+)", kinds)
    if file.suffix.lower() in endings:
        return file
    return file.with_name(file.name + (re.findall(r"\*(\.\w+)", kind) or endings)[0])


def _key(purpose: str) -> str:
    return f"{PREFIX}/{purpose}_folder"

# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a user profile of QGIS keeps its settings. Standard library only.

QGIS 3 names the file QGIS3.ini, also where it was built with Qt 6; QGIS 4 names it QGIS4.ini
and reads no other. Without --profiles-path and QGIS_CUSTOM_CONFIG_PATH the profiles lie in
QGIS/QGIS3/profiles and QGIS/QGIS4/profiles: the first start of QGIS 4 copies those of QGIS 3,
once, and the plugins in them not at all. With either of the two the folder is the same for both,
and QGIS 4 starts with its own file or with none.

Sources: QGIS's pull requests 64752 (own folder and file, copied once) and 65326 (no plugins),
issue 65239 (nothing is copied with --profiles-path).
"""

from __future__ import annotations

import sys
from pathlib import Path

# QSettings goes by the organisation's domain on macOS, elsewhere by its name.
_ORGANISATION = "qgis.org" if sys.platform == "darwin" else "QGIS"


def settings_files(root: Path) -> list[Path]:
    """Return the settings of the profile "default", a file for each QGIS there is.

    Args:
        root: what --profiles-path or QGIS_CUSTOM_CONFIG_PATH names.
    """
    folder = root / "profiles" / "default" / _ORGANISATION
    return [folder / "QGIS3.ini", folder / "QGIS4.ini"]


def make_settings(root: Path, text: str) -> None:
    """Write the settings of a new profile for whichever QGIS opens it; kept ones stay."""
    for path in settings_files(root):
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")


def kept_settings(root: Path) -> Path:
    """Return the file of the one QGIS that has used a profile which nobody made for it."""
    (path,) = (path for path in settings_files(root) if path.exists())
    return path

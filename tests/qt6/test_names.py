# SPDX-License-Identifier: GPL-2.0-or-later
"""All that the plugin says of Qt exists in Qt 6, also in modules that can't run without QGIS."""

from __future__ import annotations

import importlib

from dotted_names import dotted_names


def missing(names):
    """Return where something is named that PyQt6 doesn't have."""
    found = []
    for where, module, parts in names:
        value = importlib.import_module(module)
        try:
            for part in parts:
                value = getattr(value, part)
        except AttributeError:
            found.append(f"{where} {'.'.join(parts)}")
    return found


def test_every_name_of_qt_exists_in_qt6():
    names = list(dotted_names("qgis.PyQt"))
    assert len(names) > 500
    assert missing(names) == []


def test_a_name_that_is_gone_would_be_found():
    assert missing([("here", "qgis.PyQt.QtCore", ["Qt", "UserRole"])]) == ["here Qt.UserRole"]
    assert missing([("here", "qgis.PyQt.QtCore", ["QRegExp"])]) == ["here QRegExp"]

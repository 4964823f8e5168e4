# SPDX-License-Identifier: GPL-2.0-or-later
"""Enumerations are named in full, as QGIS 4 and Qt 6 want them: `Qt.Key.Key_A`, not `Qt.Key_A`."""

from __future__ import annotations

import importlib

import pytest
from dotted_names import dotted_names
from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt


def short_names(prefix):
    """Return the members of enumerations that are named without their enumeration."""
    found = []
    for where, module, names in dotted_names(prefix):
        owner, value = None, importlib.import_module(module)
        for name in names:
            owner, value = value, getattr(value, name)
        kind = type(value)
        # The members of an enumeration are values of a class that lies inside another.
        if isinstance(owner, type) and owner is not kind and lies_in(kind, owner):
            found.append(f"{where} {'.'.join(names)}")
    return found


def lies_in(kind, owner):
    return any(kind is inner for base in owner.__mro__ for inner in vars(base).values())


def test_a_short_name_would_be_found():
    assert lies_in(type(Qt.CheckState.Checked), Qt)
    assert lies_in(type(Qgis.MessageLevel.Warning), Qgis)


@pytest.mark.usefixtures("qgis_app")
@pytest.mark.parametrize("prefix", ["qgis.PyQt", "qgis.core", "qgis.gui"])
def test_enumerations_are_named_in_full(prefix):
    assert sum(1 for _name in dotted_names(prefix)) > 10
    assert short_names(prefix) == []

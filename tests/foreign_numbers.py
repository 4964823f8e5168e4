# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds numbers and days in a window that aren't written as in the user's country."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabBar,
)

COUNTRIES = ["es_ES", "de_DE", "ar_EG", "fr_FR", "pt_BR"]
ISO_DAY = re.compile(r"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b")
# With a point and not three digits behind it: a decimal point, where a comma is meant.
POINT = re.compile(r"(?<![0-9A-Za-z_.-])[0-9]+\.(?:[0-9]{1,2}|[0-9]{4,})(?![0-9A-Za-z_.])")
COMMA_BETWEEN_THOUSANDS = re.compile(r"(?<![0-9])[0-9]{1,3},[0-9]{3}\.[0-9]")
# Not those of names, levels and ids: (456), L2A, Sentinel-2, S2B_L2A_A; nor "1 scene", which is
# a text of its own.
LATIN = re.compile(r"(?<![0-9A-Za-z_(/.:-])(?!1 [a-z])[0-9]+(?![0-9A-Za-z_)-])")
NAMES = re.compile(r"(?:contract|Organisation) [0-9]+|Standard 2024")


def texts_of(window):
    """Return the texts that a user sees in a window, tool tips and rows as well."""
    said = []
    for kind in (QLabel, QAbstractButton):
        said += [one.text() for one in window.findChildren(kind)]
    said += [box.title() for box in window.findChildren(QGroupBox)]
    said += [edit.text() for edit in window.findChildren(QLineEdit) if edit.isReadOnly()]
    for combo in window.findChildren(QComboBox):
        said += [combo.itemText(number) for number in range(combo.count())]
    for tabs in window.findChildren(QTabBar):
        said += [tabs.tabText(number) for number in range(tabs.count())]
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if model is None:
            continue
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            said.append(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
            tip = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
            said += [line for line in re.split("<br>|<[^>]*>", tip) if " " in line]
    return [text for text in said if text]


def wrong_in(texts):
    """Return the texts with a number or a day that isn't as in the country."""
    locale = QLocale()
    wrong = [text for text in texts if ISO_DAY.search(text)]
    if locale.decimalPoint() != ".":
        wrong += [text for text in texts if POINT.search(text)]
        wrong += [text for text in texts if COMMA_BETWEEN_THOUSANDS.search(text)]
    if locale.zeroDigit() != "0":
        wrong += [text for text in texts if LATIN.search(NAMES.sub("", text))]
    return wrong

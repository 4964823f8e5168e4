# SPDX-License-Identifier: GPL-2.0-or-later
"""All that the service says of an item, in words or as sent, to read, filter and copy."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, QPoint, Qt
from qgis.PyQt.QtGui import QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..adapters.links import is_web_link, open_link
from ..adapters.plain_text import without_markup
from ..lists.part_texts import part_summary
from ..lists.scene_texts import price_text
from ..widgets.open_windows import bring_up
from ..widgets.places import wished_size
from .property_words import name_text, value_text

if TYPE_CHECKING:
    from ...core.catalogue.search import FoundItem
    from ...core.sales.parts import PartOffer
    from ...core.stac.items import Item

# Of an item made to choke a reader; what is left out is still in the copied JSON.
_MOST_ROWS = 5_000
_COLUMNS, _ROWS = 90, 34  # size, in characters and lines of the font
_DEEPEST = 20  # further in, a value is shown as one JSON text
_MOST_CHARACTERS = 2_000
_VALUE = 1


class ItemDetails(QDialog):
    """A window that shows one item; the same window shows the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("itemDetails")
        self._item: Item  # of the latest `show_item`, without which the window doesn't show
        self._offer: PartOffer | None = None
        self._rows_left = 0
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._filter = QgsFilterLineEdit()
        self._filter.setObjectName("detailsFilterEdit")
        self._filter.setShowSearchIcon(True)
        self._filter.setPlaceholderText(self.tr("Filter names and values"))
        self._filter.setAccessibleName(self._filter.placeholderText())
        self._filter.setToolTip(self.tr("Only rows that hold this text are shown"))
        self._filter.textChanged.connect(self._on_filter_changed)
        self._raw_names = QCheckBox(self.tr("Names and values as the service sends them"))
        self._raw_names.setObjectName("rawNamesCheck")
        self._raw_names.setToolTip(
            self.tr("Show the keys of the STAC item and its values unchanged instead of words")
        )
        self._raw_names.toggled.connect(lambda _is_raw: self._fill())
        self._tree = self._make_tree()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        copy = buttons.addButton(self.tr("Copy All"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyDetailsButton")
        copy.setToolTip(self.tr("Copy the whole item as JSON"))
        copy.clicked.connect(lambda _checked=False: self._copy_all())
        layout = QVBoxLayout(self)
        for widget in (self._title, self._filter, self._tree, self._raw_names, buttons):
            layout.addWidget(widget)
        self.resize(wished_size(self, _COLUMNS, _ROWS))

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("detailsTree")
        tree.setAccessibleName(self.tr("Properties and assets"))
        tree.setToolTip(self.tr("Select rows to copy them; the menu opens links"))
        tree.setHeaderLabels([self.tr("Name"), self.tr("Value")])
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setAlternatingRowColors(True)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._on_menu_requested)
        tree.activated.connect(self._on_activated)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), tree)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self._copy_selected)
        return tree

    def show_item(self, found: FoundItem, offer: PartOffer | None = None) -> None:
        """Show the item, and the window if it isn't open.

        Args:
            offer: what the part inside the area costs; None as long as nobody knows.
        """
        item = found.item
        self._item, self._offer = item, offer
        self.setWindowTitle(self.tr("Details of {}").format(item.id))
        self._title.setText(f"{item.id}\n{item.collection}")
        self._fill()
        bring_up(self)

    def tell(self, offers: Mapping[str, PartOffer]) -> None:
        """Know what parts cost, by the items' keys."""
        if self.isVisible() and offers.get(self._item.key) != self._offer:
            self._offer = offers.get(self._item.key)
            self._fill()

    def _fill(self) -> None:
        """Show the item, in words or as it was sent."""
        item = self._item
        self._tree.clear()
        self._rows_left = _MOST_ROWS
        raw = dict(item.raw)
        sections: list[tuple[str, Any]] = [
            (self.tr("Price"), self._prices()),
            (self.tr("Properties"), raw.get("properties")),
            (self.tr("Assets"), _assets_of(item)),
            (self.tr("Remarks"), dict(enumerate(item.problems, 1))),
            (self.tr("Other"), _rest_of(raw)),
        ]
        for title, content in sections:
            if content:
                section = self._add_row(self._tree.invisibleRootItem(), title, content, "")
                section.setExpanded(title != sections[-1][0])
        if self._rows_left <= 0:
            note = self.tr("There is more; Copy All copies all of it.")
            QTreeWidgetItem(self._tree.invisibleRootItem(), ["…", note])
        self._tree.resizeColumnToContents(0)
        self._tree.setColumnWidth(0, min(self._tree.columnWidth(0), self.width() // 2))
        self._on_filter_changed(self._filter.text())

    def _prices(self) -> dict[str, str]:
        """Return what the scene costs, and the part of it inside the area; empty if not asked."""
        offer = self._offer
        if offer is None:
            return {}
        whole, part = self.tr("Whole scene"), self.tr("Only my area")
        prices = {whole: price_text(self._item.price), part: part_summary(offer)}
        if offer.is_offered and offer.saves is not None:
            prices[self.tr("You save")] = price_text(offer.saves)
        if offer.notes:
            prices[self.tr("Remark")] = " ".join(offer.notes)
        return prices

    def _add_row(
        self,
        parent: QTreeWidgetItem,
        name: str,
        value: Any,
        key: str,
        depth: int = 0,
    ) -> QTreeWidgetItem:
        """Add a row.

        Args:
            key: of the value in the JSON, for the tool tip; empty for a section.
        """
        row = QTreeWidgetItem(parent, [name, ""])
        row.setToolTip(0, without_markup(key[:_MOST_CHARACTERS]))
        self._rows_left -= 1
        children = list(_children_of(value)) if depth < _DEEPEST else []
        if not children:
            text = self._value_text(key, value)
            row.setText(_VALUE, text[:_MOST_CHARACTERS])
            if is_web_link(text):
                # Links look like links; the whole of one, cut or not, is what is opened.
                row.setData(_VALUE, Qt.ItemDataRole.UserRole, text)
                font = row.font(_VALUE)
                font.setUnderline(True)
                row.setFont(_VALUE, font)
                row.setForeground(_VALUE, self.palette().link())
        for child_name, child in children:
            if self._rows_left <= 0:
                break
            self._add_row(row, self._name(child_name, depth), child, child_name, depth + 1)
        return row

    def _name(self, key: str, depth: int) -> str:
        """Return what a row is called. Assets, the first rows of theirs, have names of their own."""
        is_asset = depth == 0 and key in self._item.assets
        return key if self._raw_names.isChecked() or is_asset else name_text(key)

    def _value_text(self, key: str, value: Any) -> str:
        words = None if self._raw_names.isChecked() else value_text(key, value)
        return _text_of(value) if words is None else words

    # Filter

    def _on_filter_changed(self, text: str) -> None:
        needle = text.strip().casefold()
        root = self._tree.invisibleRootItem()
        for number in range(root.childCount()):
            self._filter_row(root.child(number), needle, False)

    def _filter_row(self, row: QTreeWidgetItem, needle: str, is_inside: bool) -> bool:
        """Hide the row unless it, something in it or something around it has the text."""
        texts = f"{row.text(0)}\n{row.toolTip(0)}\n{row.text(_VALUE)}"
        matches = is_inside or needle in texts.casefold()
        shown = [
            self._filter_row(row.child(number), needle, matches)
            for number in range(row.childCount())
        ]
        is_shown = matches or any(shown)
        row.setHidden(not is_shown)
        if needle and any(shown):
            row.setExpanded(True)
        return is_shown

    # Copying and opening

    def _copy_selected(self) -> None:
        rows = self._tree.selectedItems()
        lines = [f"{row.text(0)}\t{row.text(_VALUE)}".rstrip("\t") for row in rows]
        QgsApplication.clipboard().setText("\n".join(lines))

    def _copy_value(self, row: QTreeWidgetItem) -> None:
        link = row.data(_VALUE, Qt.ItemDataRole.UserRole)
        QgsApplication.clipboard().setText(link or row.text(_VALUE))

    def _copy_all(self) -> None:
        try:
            text = json.dumps(dict(self._item.raw), indent=2, ensure_ascii=False)
        except RecursionError:
            # Indenting is done in Python, which can't follow as deep as the reader could.
            text = json.dumps(dict(self._item.raw), ensure_ascii=False)
        QgsApplication.clipboard().setText(text)

    def _on_activated(self, index: QModelIndex) -> None:
        link = index.siblingAtColumn(_VALUE).data(Qt.ItemDataRole.UserRole)
        if link:
            open_link(link)

    def _on_menu_requested(self, position: QPoint) -> None:
        row = self._tree.itemAt(position)
        if row is None:
            return
        menu = QMenu(self)
        link = row.data(_VALUE, Qt.ItemDataRole.UserRole)
        if link:
            menu.addAction(self.tr("Open Link")).triggered.connect(
                lambda _checked=False: open_link(link)
            )
        menu.addAction(self.tr("Copy Value")).triggered.connect(
            lambda _checked=False: self._copy_value(row)
        )
        menu.addAction(self.tr("Copy Rows")).triggered.connect(
            lambda _checked=False: self._copy_selected()
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._tree.viewport().mapToGlobal(position))


def _assets_of(item: Item) -> dict[str, Any]:
    """Return the assets as sent, but with the addresses under which the public reaches them."""
    raw = item.raw.get("assets")
    listed = raw if isinstance(raw, Mapping) else {}
    assets: dict[str, Any] = {}
    for name, asset in item.assets.items():
        stated = listed.get(name)
        fields = dict(stated) if isinstance(stated, Mapping) else {"value": stated}
        assets[name] = {**fields, "href": asset.href} if asset.href else fields
    return assets


def _rest_of(raw: Mapping[str, Any]) -> dict[str, Any]:
    return {name: raw[name] for name in raw if name not in {"properties", "assets"}}


def _children_of(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        yield from ((str(name), child) for name, child in value.items())
    elif isinstance(value, (list, tuple)) and any(isinstance(v, (Mapping, list)) for v in value):
        yield from ((str(number), child) for number, child in enumerate(value, 1))


def _text_of(value: Any) -> str:
    if value is None:
        return "–"
    if isinstance(value, str):
        return value
    if isinstance(value, (list, tuple)):
        return ", ".join(_text_of(entry) for entry in value)
    return json.dumps(value, ensure_ascii=False)

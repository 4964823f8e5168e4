# SPDX-License-Identifier: GPL-2.0-or-later
"""The user guide in a window of its own, beside the map: the Markdown files of resources/help."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QSize, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QImage, QResizeEvent, QTextDocument, QTextTable
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..adapters.i18n import translate
from ..adapters.links import open_link
from ..widgets.places import wished_size

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "help"
FIRST = "index.md"
# In the order in which they are read.
TOPICS = (
    FIRST,
    "search.md",
    "choose.md",
    "buy.md",
    "orders.md",
    "batch.md",
    "ledger.md",
    "security.md",
    "troubleshooting.md",
)
_BASE = QUrl.fromLocalFile(f"{FOLDER}/")
_COLUMNS, _ROWS, _TOPIC_COLUMNS = 140, 40, 32  # size, in characters and lines of the font
_REST_MS = 200


class HelpWindow(QDialog):
    """Shows the guide: its topics on the left, the text on the right. It stays open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DataCosmosHelp")
        self.setWindowTitle(translate("DataCosmos", "DataCosmos Imagery: User Guide"))
        self.setModal(False)
        self.topics = QListWidget()
        self.topics.setObjectName("helpTopics")
        self.topics.setAccessibleName(translate("DataCosmos", "Topics"))
        self.topics.setToolTip(translate("DataCosmos", "Topics of the guide"))
        self.topics.setWordWrap(True)
        self.topics.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name in TOPICS:
            item = QListWidgetItem(_title_of(FOLDER / name), self.topics)
            item.setData(Qt.ItemDataRole.UserRole, name)
        self.text = GuideText()
        self.search = QLineEdit()
        self.search.setObjectName("helpFindEdit")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(translate("DataCosmos", "Find in the guide"))
        self.search.setAccessibleName(translate("DataCosmos", "Find in the guide"))
        self.search.setToolTip(
            translate("DataCosmos", "Enter goes to the next place, on other topics too")
        )
        self._lay_out()
        self.topics.currentItemChanged.connect(lambda *_items: self._show_chosen())
        self.text.sourceChanged.connect(self._on_source_changed)
        self.search.returnPressed.connect(self._find_next)
        self.show_topic(FIRST)

    def show_topic(self, name: str) -> None:
        """Show a file of the guide."""
        self.topics.setCurrentRow(TOPICS.index(name))

    def sizeHint(self) -> QSize:
        return wished_size(self, _COLUMNS, _ROWS)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.topics)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.text)
        splitter.setStretchFactor(1, 1)
        letter = self.fontMetrics().averageCharWidth()
        splitter.setSizes([_TOPIC_COLUMNS * letter, (_COLUMNS - _TOPIC_COLUMNS) * letter])
        layout = QHBoxLayout(self)
        layout.addWidget(splitter)

    def _show_chosen(self) -> None:
        name = self.topics.currentItem().data(Qt.ItemDataRole.UserRole)
        self.text.setSource(QUrl.fromLocalFile(str(FOLDER / name)))

    def _on_source_changed(self, url: QUrl) -> None:
        # Told before `source` says so.
        self.topics.blockSignals(True)
        self.show_topic(url.fileName())
        self.topics.blockSignals(False)

    def _find_next(self) -> None:
        """Go to the next place of the text that is looked for, round the whole guide."""
        wanted = self.search.text().strip()
        if not wanted or self.text.find(wanted):
            return
        start = self.topics.currentRow()
        for step in range(1, len(TOPICS) + 1):
            name = TOPICS[(start + step) % len(TOPICS)]
            if wanted.casefold() in _read(FOLDER / name).casefold():
                self.show_topic(name)
                self.text.moveCursor(self.text.textCursor().MoveOperation.Start)
                if self.text.find(wanted):
                    return
        # It may stand in the file and not on the page, as an address does.
        self.show_topic(TOPICS[start])


class GuideText(QTextBrowser):
    """Shows a file of the guide, its pictures never wider than the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpText")
        self.setAccessibleName(translate("DataCosmos", "Text of the guide"))
        # No tool tip, which would lie over the text.
        self.setWhatsThis(translate("DataCosmos", "Links to web pages open in your browser"))
        self.setOpenLinks(False)
        # Always there, so that pictures don't grow into its place while a page is being read.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.anchorClicked.connect(self._on_link)
        self.sourceChanged.connect(lambda _url: self._set_tables())
        self._fitted = (0, 0.0)  # to this width, at this resolution
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._fit_pictures)

    def shown_file(self) -> str:
        """Return the name of the file that is shown; empty for none."""
        return str(self.source().fileName())

    @property
    def is_resizing(self) -> bool:
        """Whether pictures are still to be fitted to a new size."""
        return self._rest.isActive()

    def loadResource(self, kind: int, name: QUrl) -> object:
        """Return a file of the guide. Called by Qt."""
        if kind != QTextDocument.ResourceType.ImageResource:
            return super().loadResource(kind, name)
        picture = QImage(_BASE.resolved(name).toLocalFile())
        room, ratio = self._room(), self.devicePixelRatioF()
        if picture.width() > room:
            # All the pixels that the screen has in this room.
            if picture.width() > round(room * ratio):
                smooth = Qt.TransformationMode.SmoothTransformation
                picture = picture.scaledToWidth(round(room * ratio), smooth)
            picture.setDevicePixelRatio(picture.width() / room)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rest.start()

    def _room(self) -> int:
        document = self.document()
        used = 2 * document.documentMargin() + document.indentWidth()  # a picture in a list
        return max(1, int(self.viewport().width() - used))

    def _fit_pictures(self) -> None:
        fitted = (self._room(), self.devicePixelRatioF())
        if self._fitted == fitted:
            return
        self._fitted = fitted
        bar = self.verticalScrollBar()
        part = bar.value() / max(1, bar.maximum())
        self.reload()
        self._set_tables()
        bar.setValue(round(part * bar.maximum()))

    def _set_tables(self) -> None:
        """Give tables room; Markdown has no words for it."""
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                shape = frame.format()
                shape.setCellPadding(self.fontMetrics().averageCharWidth() / 2)
                shape.setBorderCollapse(True)
                frame.setFormat(shape)

    def _on_link(self, link: QUrl) -> None:
        target = _BASE.resolved(link)
        if not target.isLocalFile():
            open_link(bytes(link.toEncoded()).decode("ascii"))
            return
        path = Path(target.toLocalFile())
        if path.name in TOPICS and path.parent == FOLDER:
            self.setSource(QUrl.fromLocalFile(str(path)))
        elif path.exists():
            # An example: the folder, since opening a script might run it.
            folder = path if path.is_dir() else path.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _title_of(path: Path) -> str:
    """Return the first heading of a file."""
    return _read(path).partition("\n")[0].lstrip("# ").strip()


def _read(path: Path) -> str:
    return path.read_text("utf-8")

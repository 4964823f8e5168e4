# SPDX-License-Identifier: GPL-2.0-or-later
"""The user guide says what the program says, and its window shows it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from datacosmos_imagery.ui.adapters.links import BROWSER_VARIABLE
from datacosmos_imagery.ui.help.help_window import FOLDER, TOPICS, HelpWindow
from opening import opened
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QTextDocument

ROOT = Path(__file__).resolve().parents[3]
PAGES = {name: (FOLDER / name).read_text("utf-8") for name in TOPICS}
FEWEST_LETTERS = 4
# QGIS's own words, of the service's web application, and emphasis.
NOT_OURS = {
    "Web",
    "Settings",
    "Options",
    "Help",
    "Plugins",
    "Processing",
    "Toolbox",
    "User Profiles",
    "Open Active Profile Folder",
    "Authentication",
    "Manage Certificates",
    "Network",
    "Organisations",
    "Open Model",
    "System",
    "Environment",
    "Use custom variables",
    "Overwrite",
}


@pytest.fixture(scope="module")
def said():
    """All texts in the code, their placeholders as "…"."""
    texts = []
    sources = [*ROOT.glob("core/**/*.py"), *ROOT.glob("ui/**/*.py"), ROOT / "plugin.py"]
    assert len(sources) > 250
    for path in sources:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                texts.append(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = [getattr(part, "value", "…") for part in node.values]
                texts.append("".join(part if isinstance(part, str) else "…" for part in parts))
    # A button's key to press is no part of its text, nor is a row's number.
    return "\n".join(re.sub(r"&(?=\w)|\.{3}$", "", text) for text in texts)


def quoted(page):
    """Return what a page quotes from the program: all that is in italics, in its parts."""
    prose = re.sub(r"```.*?```", "", page, flags=re.DOTALL)
    for phrase in re.findall(r"(?<!\*)\*([^*\n]+)\*(?!\*)", prose):
        for part in re.split(r"▸|…|\d[\d.,]*|→", phrase):
            words = part.strip(" .:,%")
            if len(words) >= FEWEST_LETTERS and words not in NOT_OURS:
                yield words


@pytest.mark.parametrize("name", TOPICS)
def test_what_the_guide_quotes_is_what_the_program_says(name, said):
    assert [words for words in quoted(PAGES[name]) if words not in said] == []


@pytest.mark.parametrize("name", TOPICS)
def test_links_and_pictures_of_the_guide_are_there(name):
    targets = re.findall(r"\]\(([^)#:]+)\)", PAGES[name])
    assert [target for target in targets if not (FOLDER / target).is_file()] == []


def test_each_page_of_the_guide_is_a_topic_and_each_picture_is_used():
    assert {path.name for path in FOLDER.glob("*.md")} == set(TOPICS)
    used = "".join([*PAGES.values(), (ROOT / "README.md").read_text("utf-8")])
    assert [path.name for path in FOLDER.glob("*.png") if path.name not in used] == []


def test_pictures_are_light(qtbot):
    assert {path.name: path.stat().st_size for path in FOLDER.glob("*.png")}
    heavy = [p.name for p in FOLDER.glob("*.png") if p.stat().st_size > 250_000]
    assert heavy == []


@pytest.fixture
def window(qtbot):
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show()
    return window


def test_each_topic_is_shown_under_its_title(window):
    for row in range(window.topics.count()):
        window.topics.setCurrentRow(row)
        assert window.text.shown_file() == TOPICS[row]
        assert window.text.toPlainText().startswith(window.topics.item(row).text())


def test_no_word_of_the_guide_is_lost_on_the_way_to_the_window(window):
    # Qt's reader of Markdown drops what follows a tag, for instance.
    for row, name in enumerate(TOPICS):
        window.topics.setCurrentRow(row)
        text = re.sub(r"!\[[^]]*\]|\]\([^)]*\)|```\w+", "", PAGES[name])
        words = set(re.findall(r"[A-Za-z]{4,}", text))
        shown = window.text.toPlainText()
        assert {word for word in words if word not in shown} == set(), name


def test_pictures_fit_into_the_window(window, qtbot):
    kind = QTextDocument.ResourceType.ImageResource
    window.resize(500, 400)
    qtbot.waitUntil(lambda: window.text.document().size().width() <= window.text.width())
    picture = window.text.loadResource(kind, QUrl("search.png"))
    assert 100 < picture.width() <= window.text.viewport().width()


def test_links_between_topics_stay_in_the_window(window):
    window.text.anchorClicked.emit(QUrl("buy.md"))
    assert window.text.shown_file() == "buy.md"
    assert window.topics.currentRow() == TOPICS.index("buy.md")


def test_web_links_open_outside(window, monkeypatch, tmp_path, qtbot):
    told = tmp_path / "told"
    script = tmp_path / "browser.sh"
    script.write_text(f'#!/bin/sh\necho "$1" > {told}\n')
    script.chmod(0o700)
    monkeypatch.setenv(BROWSER_VARIABLE, str(script))
    window.text.anchorClicked.emit(QUrl("https://example.org/page"))
    qtbot.waitUntil(lambda: told.exists() and told.read_text() == "https://example.org/page\n")
    assert window.text.shown_file() == TOPICS[0]


def test_finding_goes_round_the_whole_guide(window, qtbot):
    window.search.setText("spending limit")
    seen = []
    for _ in range(12):
        qtbot.keyClick(window.search, Qt.Key.Key_Return)
        seen.append(window.text.shown_file())
        assert window.text.textCursor().selectedText().casefold() == "spending limit"
    assert "buy.md" in seen
    assert seen.count(seen[0]) > 1


@pytest.mark.parametrize("text", ["no such words in it", "](buy.md", "  "])
def test_what_no_page_shows_leaves_the_page(window, qtbot, text):
    window.show_topic("orders.md")
    window.search.setText(text)
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.text.shown_file() == "orders.md"
    assert window.topics.currentRow() == TOPICS.index("orders.md")
    assert window.text.textCursor().selectedText() == ""


def test_a_window_that_gets_lower_stays_at_its_place(window, qtbot):
    window.resize(700, 500)
    qtbot.waitUntil(lambda: not window.text.is_resizing)
    bar = window.text.verticalScrollBar()
    bar.setValue(60)
    window.resize(700, 450)
    assert window.text.is_resizing
    qtbot.waitUntil(lambda: not window.text.is_resizing)
    assert bar.value() == 60


def test_links_to_examples_open_their_folder_and_never_a_script(window):
    example = next((FOLDER / "examples").rglob("*.py"))
    with opened("file") as urls:
        for link in ("examples", str(example.relative_to(FOLDER)), "examples/nothing.py"):
            window.text.anchorClicked.emit(QUrl(link))
    folders = (FOLDER / "examples", example.parent)
    assert urls == [QUrl.fromLocalFile(str(folder)).toString() for folder in folders]
    assert window.text.shown_file() == TOPICS[0]

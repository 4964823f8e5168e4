# SPDX-License-Identifier: GPL-2.0-or-later
"""Nobody takes "I couldn't look" for "it isn't there"."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from datacosmos_imagery.core.disk.existing import is_file, is_folder, is_there

QUESTIONS = (is_file, is_folder, is_there)
JOURNAL = Path(__file__).resolve().parents[3] / "core" / "journal"


def test_what_is_there_is_told_from_what_is_not(tmp_path):
    file, folder, nothing = tmp_path / "a", tmp_path / "b", tmp_path / "c"
    file.write_text("a")
    folder.mkdir()
    asked = [[ask(path) for ask in QUESTIONS] for path in (file, folder, nothing, file / "below")]
    assert asked == [[True, False, True], [False, True, True], [False] * 3, [False] * 3]
    link = tmp_path / "link"
    link.symlink_to(nothing)
    assert not is_there(link)
    link.unlink()
    link.symlink_to(file)
    assert is_file(link)


@pytest.mark.parametrize("ask", QUESTIONS)
def test_what_nobody_can_look_at_is_an_error(ask, tmp_path):
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    for path in (circle, circle / "below", tmp_path / ("n" * 300)):
        with pytest.raises(OSError, match=path.parts[-1][:20]):
            ask(path)


def test_the_journal_asks_nothing_that_answers_no_to_everything():
    sources = {path.name: path.read_text("utf-8") for path in JOURNAL.glob("*.py")}
    asked = re.compile(r"\.(exists|is_file|is_dir)\(\)")
    assert len(sources) > 10
    assert [name for name, source in sources.items() if asked.search(source)] == []

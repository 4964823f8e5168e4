# SPDX-License-Identifier: GPL-2.0-or-later
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_every_test_that_the_security_page_names_is_there():
    named = set(re.findall(r"`(test_\w+)`", (ROOT / "SECURITY.md").read_text("utf-8")))
    tests = list(ROOT.glob("tests/**/test_*.py"))
    assert len(tests) > 100
    sources = "\n".join(path.read_text("utf-8") for path in tests)
    assert len(named) > 50
    assert named - set(re.findall(r"^def (test_\w+)\(", sources, re.MULTILINE)) == set()

# SPDX-License-Identifier: GPL-2.0-or-later
"""A failure in the real QGIS, from its message to the report for the support."""

from __future__ import annotations

from pathlib import Path

import pytest
from real.harness import run_in_qgis

HERE = Path(__file__).resolve().parent
THEME = "dark"  # each drive has one of the two; the dock has both
# Nothing listens on this port; built from parts, so that no scanner takes the key for real.
NOBODY = "http://127.0.0.1:9"
KEY = "-".join(["planted", "value", "77"])


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    return run_in_qgis(
        HERE / "drive_log.py",
        profile=tmp_path_factory.mktemp("profile"),
        env={
            "REAL_THEME": THEME,
            "DATACOSMOS_API_URL": NOBODY,
            "DATACOSMOS_ACCESS_TOKEN": KEY,
            "DATACOSMOS_ORGANISATION_ID": "424242",
            "DATACOSMOS_CONTRACT_ID": "454545",
        },
        theme=THEME,
    )


def test_the_message_leads_to_cause_next_step_and_what_was_charged(seen):
    assert "127.0.0.1:9 refuses the connection" in seen["failure"]
    assert "What to do next: Check the address" in seen["failure"]
    assert "nothing was charged" in seen["charges"]


def test_the_report_says_the_same_without_key_and_numbers(seen):
    assert "refuses the connection" in seen["report"]
    assert "Connection: environment" in seen["report"]
    assert "Reading" in seen["log"]
    for planted in (KEY, "424242", "454545"):
        assert planted not in seen["report"] + seen["log"]


def test_it_is_offered_beside_the_help_button(seen):
    assert seen["actions"] == ["datacosmosWhatHappened"]

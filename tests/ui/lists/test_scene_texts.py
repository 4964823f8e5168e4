# SPDX-License-Identifier: GPL-2.0-or-later
"""What lists say of when a scene was acquired."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.stac.items import item_from_json
from datacosmos_imagery.ui.lists import scene_texts
from qgis.PyQt.QtCore import QLocale


@pytest.fixture(autouse=True)
def _english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("start", "end", "moment", "texts"),
    [
        (None, None, "2025-03-11T10:00:00Z", ("11 Mar 2025  10:00 UTC", "11 Mar 2025")),
        (
            "2025-03-01T00:00:00Z",
            "2025-03-31T23:59:59Z",
            None,
            ("1 Mar 2025 – 31 Mar 2025", "1 Mar – 31 Mar 2025"),
        ),
        (
            "2025-03-01T08:00:00Z",
            "2025-03-01T17:00:00Z",
            None,
            ("1 Mar 2025  08:00 – 17:00 UTC", "1 Mar 2025  08:00 – 17:00"),
        ),
        # One pass over midnight is a moment.
        (
            "2025-03-01T23:59:55Z",
            "2025-03-02T00:00:09Z",
            "2025-03-02T00:00:02Z",
            ("2 Mar 2025  00:00 UTC", "2 Mar 2025"),
        ),
    ],
    ids=["moment", "month", "day", "midnight"],
)
def test_a_scene_tells_its_moment_or_from_when_to_when(start, end, moment, texts):
    properties = {"datetime": moment, "start_datetime": start, "end_datetime": end}
    found = scene_texts.item_date_texts(item_from_json({"properties": properties}, ""))
    assert (found[0], found[-1]) == texts

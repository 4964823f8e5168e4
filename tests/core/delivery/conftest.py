# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest
from datacosmos_imagery.core import DownloadJob
from views import line_in


@pytest.fixture
def bought(sandbox, client, buy):
    return buy(sandbox, client, line_in(sandbox, "sentinel-2-l2a"))


@pytest.fixture
def fetch(client, bought, base, monitor):
    """Return a function that downloads assets of the bought order."""

    def run(*names, **options):
        return DownloadJob(client, bought, base, names, **options).run(monitor)

    return run

# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest
from datacosmos_imagery.core import PurchaseJob, ReviewJob
from views import line_in


@pytest.fixture
def other(sandbox):
    return line_in(sandbox, "mantis-l1d-cogs")


@pytest.fixture
def review(client, folder, monitor):
    def run(*lines, client=client, seen=None):
        return ReviewJob(client, folder, lines, seen or {}).run(monitor)

    return run


@pytest.fixture
def purchase(client, folder, monitor):
    def run(review, client=client, **options):
        options.setdefault("accepted", frozenset(review.licences))
        return PurchaseJob(client, folder, review, **options).run(monitor)

    return run

# SPDX-License-Identifier: GPL-2.0-or-later
"""Of several journals, the one that sent an order says what was asked for."""

import pytest
from datacosmos_imagery.core import OrderJob
from datacosmos_imagery.core.errors import JournalError
from datacosmos_imagery.core.journal.file import FILE_NAME
from datacosmos_imagery.core.journal.knowing import folder_of_order
from views import line_in


def test_the_journal_that_sent_the_order_is_found(sandbox, client, folder, monitor, tmp_path):
    other, none = tmp_path / "other", tmp_path / "none"
    line = line_in(sandbox, "sentinel-2-l2a")
    order = OrderJob(client, other, (line,), licences_accepted=True).run(monitor).order
    origin = client.connection.origin
    assert folder_of_order((folder, none, other), origin, order.id) == other
    assert folder_of_order((folder, none, other), origin, order.id.upper()) == other
    assert folder_of_order((folder, other), origin, "of the web shop") == folder
    assert folder_of_order((folder, other), "https://a.example", order.id) == folder
    assert not none.exists()


def test_one_that_can_not_be_read_may_be_the_one(folder, tmp_path):
    (tmp_path / FILE_NAME).write_bytes(b"no journal")
    with pytest.raises(JournalError):
        folder_of_order((folder, tmp_path), "https://a.example", "1")

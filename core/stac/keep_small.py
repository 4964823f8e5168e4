# SPDX-License-Identifier: GPL-2.0-or-later
"""Has items that are kept by the ten thousand take less room."""

from __future__ import annotations

from collections.abc import Iterable

from .items import Item
from .kept_text import squeezed


def keep_small(items: Iterable[Item]) -> None:
    """Have items of one page keep their JSON in less room, where it is a text. Any thread.

    Reading it takes a little longer then.
    """
    kept = [(item, item.content) for item in items]
    with_text = [(item, text) for item, text in kept if isinstance(text, tuple)]
    for (item, _text), content in zip(with_text, squeezed([text for _item, text in with_text])):
        item.__dict__["content"] = content

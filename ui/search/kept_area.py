# SPDX-License-Identifier: GPL-2.0-or-later
"""Which kind of area was searched last, to be chosen again after a restart."""

from __future__ import annotations

import json
from dataclasses import dataclass

from ...core.json_text import read_json
from ...core.values import number_or_none

SETTING = "area"


@dataclass(frozen=True)
class KeptArea:
    """What a search area was, without its geometry: that is kept with the search.

    Args:
        kind: one of `area_combo`.
        layer_id: of the layer that it goes by, empty for none.
        is_fixed: whether its geometry stands fast, as that of a drawing does. What follows the
            map or a layer is looked at again.
        title: of the file that it is from, or was when another was chosen.
        buffer_m: metres around a layer's features; 0 for none.
    """

    kind: str
    layer_id: str = ""
    is_fixed: bool = False
    title: str = ""
    buffer_m: float = 0.0

    def to_text(self) -> str:
        """Return it as a setting."""
        return json.dumps(
            {
                "kind": self.kind,
                "layer": self.layer_id,
                "fixed": self.is_fixed,
                "title": self.title,
                "buffer_m": self.buffer_m,
            }
        )


def kept_area_from(text: str) -> KeptArea | None:
    """Return the area of a setting; None if there is none, or none that can be read."""
    try:
        values = read_json(text)
        kind, layer_id, is_fixed = (values[name] for name in ("kind", "layer", "fixed"))
    except (ValueError, TypeError, KeyError):
        return None
    if not (isinstance(kind, str) and isinstance(layer_id, str) and isinstance(is_fixed, bool)):
        return None
    buffer_m = number_or_none(values.get("buffer_m"), 0) or 0.0
    return KeptArea(kind, layer_id, is_fixed, str(values.get("title") or ""), buffer_m)

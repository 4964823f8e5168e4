# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether the network may be used by itself, as far as Qt tells."""

from __future__ import annotations

from typing import Any

from qgis.PyQt import QtNetwork


def is_free_to_use() -> bool:
    """Return whether nothing speaks against asking the network unasked: no cost, no gap.

    Qt 6 tells of a network that is paid by volume or has no way out. Qt 5 tells nothing that can
    be relied on: its QNetworkConfigurationManager looks for networks every ten seconds as long as
    it lives, which slows wireless ones, and knows none at all on many systems.
    """
    return _is_free(getattr(QtNetwork, "QNetworkInformation", None))


def _is_free(information: Any) -> bool:
    if information is None or not information.loadDefaultBackend():
        return True
    instance = information.instance()
    if instance is None:
        return True
    knows = information.Feature
    is_off = information.Reachability.Disconnected
    if instance.supports(knows.Reachability) and instance.reachability() == is_off:
        return False
    return not (instance.supports(knows.Metered) and instance.isMetered())

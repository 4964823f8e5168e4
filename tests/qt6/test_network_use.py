# SPDX-License-Identifier: GPL-2.0-or-later
"""Qt 6 tells of networks that cost, or that lead nowhere; both are left alone."""

from __future__ import annotations

import pytest
from datacosmos_imagery.ui.adapters import network_use
from qgis.PyQt.QtNetwork import QNetworkInformation

STATES = QNetworkInformation.Reachability
FEATURES = QNetworkInformation.Feature


class Network:
    """A network as Qt tells of it: Qt's own tells of the one that this machine is in."""

    Reachability, Feature = STATES, FEATURES

    def __init__(self, reachability, is_metered, known=tuple(FEATURES)):
        self._state = (reachability, is_metered, known)

    def loadDefaultBackend(self):
        return True

    def instance(self):
        return self

    def supports(self, feature):
        return feature in self._state[2]

    def reachability(self):
        return self._state[0]

    def isMetered(self):
        return self._state[1]


@pytest.mark.parametrize(
    ("network", "is_free"),
    [
        (Network(STATES.Online, False), True),
        (Network(STATES.Online, True), False),
        (Network(STATES.Disconnected, False), False),
        (Network(STATES.Unknown, False), True),
        (Network(STATES.Disconnected, True, known=()), True),
    ],
    ids=["free", "metered", "off", "unknown", "not told"],
)
def test_a_network_that_costs_or_leads_nowhere_is_not_used_unasked(network, is_free, monkeypatch):
    monkeypatch.setattr(network_use.QtNetwork, "QNetworkInformation", network)
    assert network_use.is_free_to_use() is is_free


def test_the_network_of_this_machine_can_be_judged(qapp):
    assert QNetworkInformation.loadDefaultBackend()
    told = QNetworkInformation.instance()
    is_off = told.reachability() == STATES.Disconnected
    assert network_use.is_free_to_use() is not (is_off or told.isMetered())

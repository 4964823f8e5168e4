# SPDX-License-Identifier: GPL-2.0-or-later
"""What parts of scenes cost: asked of the service, and what is guessed of others by that."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..job import Monitor
from .tariffs import Tariff

if TYPE_CHECKING:
    from ..sales.parts import PartOffer, PartWish
    from ..service.client import Client

# A price that is so much above another rate isn't by the square kilometre: it is a least charge.
_CLEARLY = 1.01
# Prices are rounded to cents, which of small ones is much.
_CENT = 0.01
_SAME = 0.005


class PartPrices:
    """Asks the service what parts of scenes cost, a few at a time.

    Attributes:
        asked: how many parts it was asked for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client
        self.asked = 0

    def ask(self, wishes: Sequence[PartWish], monitor: Monitor) -> tuple[PartOffer, ...]:
        """Return the offers in the order of the wishes, each of which has its own area.

        Raises:
            AuthError, NetworkError, ServerFault, RateLimited, Cancelled.
        """
        from ..sales.parts import PartOffersJob

        areas = [wish.aoi for wish in wishes if wish.aoi is not None]
        if not areas:
            return ()
        self.asked += len(wishes)
        return PartOffersJob(self._client, tuple(wishes), areas[0]).run(monitor)


class Guesses:
    """Guesses tariffs by the prices that were asked.

    A scene's rate is the lowest that it was seen at. What costs more than by that rate costs the
    least charge; that of one scene is likely that of all of its collection.

    Args:
        wholes: the price of each whole scene.
        collections: that each scene is of.
    """

    def __init__(self, wholes: Sequence[float], collections: Sequence[str]) -> None:
        self._wholes, self._collections = wholes, collections
        self._seen: dict[int, list[tuple[float, float]]] = {}
        self._unsold: set[int] = set()

    def note(self, scene: int, km2: float, price: float) -> None:
        """Note what a piece of a scene costs."""
        self._seen.setdefault(scene, []).append((km2, price))

    def note_unsold(self, scene: int) -> None:
        """Note that a scene isn't sold in part for less than the whole."""
        self._unsold.add(scene)

    def is_known(self, scene: int) -> bool:
        """Return whether anything was asked of a scene."""
        return scene in self._seen or scene in self._unsold

    def tariffs(self) -> list[Tariff]:
        """Return what all scenes are reckoned to cost now."""
        charges = self._charges()
        found = []
        for scene, whole in enumerate(self._wholes):
            seen = self._seen.get(scene)
            if not seen or scene in self._unsold:
                found.append(Tariff(whole))
                continue
            rate = min(price / km2 for km2, price in seen)
            least = charges.get(self._collections[scene], 0.0)
            own = [p for km2, p in seen if p > rate * km2 * _CLEARLY + _CENT]
            found.append(Tariff(whole, rate, max([least, *own])))
        return found

    def _charges(self) -> dict[str, float]:
        """Return the least charge of each collection, where one was seen."""
        found: dict[str, float] = {}
        by_price: dict[tuple[str, float], list[float]] = {}
        for scene, seen in self._seen.items():
            collection = self._collections[scene]
            rate = min(price / km2 for km2, price in seen)
            for km2, price in seen:
                by_price.setdefault((collection, round(price, 2)), []).append(km2)
                if price > rate * km2 * _CLEARLY + _CENT:
                    found[collection] = max(found.get(collection, 0.0), price)
        for (collection, price), sizes in by_price.items():
            # Pieces of other sizes at one price.
            if len(sizes) > 1 and max(sizes) > min(sizes) * _CLEARLY and price > 0:
                found[collection] = max(found.get(collection, 0.0), price)
        return found


def is_as_guessed(price: float, guess: float) -> bool:
    """Return whether a price is what was guessed, but for what rounding does."""
    return abs(price - guess) <= _SAME * guess + 2 * _CENT

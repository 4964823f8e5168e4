# SPDX-License-Identifier: GPL-2.0-or-later
"""What a condition of a search is, and what is done with all of them alike.

Which conditions there are stands in `SearchQuery`, one entry each.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any, Generic, TypeVar

from ..errors import InputError
from ..stac.items import Item
from ..values import object_or_empty, shown
from ..wording import tr

V = TypeVar("V")
Q = TypeVar("Q", bound="Conditions")
Body = dict[str, Any]
ItemTest = Callable[[Item], bool]
ShareTest = Callable[[float], bool]

_CONDITION = "condition"


def _same(value: Any) -> Any:
    return value


@dataclass(frozen=True)
class Form(Generic[V]):
    """How a kind of value is written as JSON, and read again.

    Args:
        read: reads what was kept; None if it can't be read.
        keep, send: write a value for keeping and for the service.
        empty: the value that asks for nothing.
    """

    read: Callable[[Any], V | None]
    keep: Callable[[V], Any] = _same
    send: Callable[[V], Any] = _same
    empty: V | None = None

    def is_set(self, value: V | None) -> bool:
        """Return whether a value asks for anything."""
        return value is not None if self.empty is None else bool(value)


@dataclass(frozen=True)
class Rule(Generic[V]):
    """What a value asks of items. What isn't known of an item should exclude it nowhere.

    Args:
        send: returns the part of the request's body that asks the service; None if it isn't asked.
        test: returns what looks at each item, since the service may not know a condition;
            None if nothing does.
        share_test: the same for how much of the area an item covers, in per cent.
        of: returns the item's value; None or empty if it isn't known.
    """

    send: Callable[[Any], Body] | None = None
    test: Callable[[V], ItemTest] | None = None
    share_test: Callable[[V], ShareTest] | None = None
    of: Callable[[Item], Any] | None = None


_NO_RULE: Rule[Any] = Rule()


@dataclass(frozen=True)
class Condition(Generic[V]):
    """All that there is to know of one value of a search. See `condition`."""

    form: Form[V]
    rule: Rule[V]
    valid: Callable[[V], bool] | None
    refusal: Callable[[V], InputError] | None
    clean: Callable[[V], V]
    since: int
    unless: str
    called: str

    @property
    def is_compared(self) -> bool:
        """Whether anything here looks at it."""
        return self.rule.test is not None or self.rule.share_test is not None

    def checked(self, value: V) -> V:
        """Return the value as it is looked for.

        Raises:
            InputError: it makes no sense.
        """
        if self.valid is not None and self.refusal is not None and not self.valid(value):
            raise self.refusal(value)
        return self.clean(value)

    def to_body(self, value: V) -> Body:
        """Return what the service is asked, nothing if it isn't."""
        return self.rule.send(self.form.send(value)) if self.rule.send is not None else {}

    def to_kept(self, value: V | None) -> Any:
        """Return the value as JSON."""
        return None if value is None else self.form.keep(value)

    def from_kept(self, name: str, kept: Any) -> V | None:
        """Return the value that `to_kept` wrote.

        Raises:
            InputError: it can't be read; a lost condition would be a wrong search.
        """
        if kept is None:
            return self.form.empty
        value = self.form.read(kept)
        if value is None:
            raise InputError(
                tr(
                    "The saved search can't be read: its {name} is {value!r}.",
                    name=name,
                    value=shown(kept),
                ),
                tr("Set the search up again."),
            )
        return value


def condition(
    form: Form[V],
    rule: Rule[V] = _NO_RULE,
    *,
    valid: Callable[[V], bool] | None = None,
    refusal: Callable[[V], InputError] | None = None,
    clean: Callable[[V], V] = _same,
    since: int = 1,
    unless: str = "",
    called: str = "",
) -> dict[str, Condition[V]]:
    """Return what makes a field an entry of `SearchQuery`, as the field's metadata.

    Args:
        form: how its value is kept and sent.
        rule: what it asks of items; without one it is only kept.
        valid, refusal: whether a value makes sense, and what is raised for one that doesn't.
        clean: brings a value into its one form.
        since: the version of kept searches in which it was new, see `Conditions.to_json`.
        unless: the field that, once set, has it compared here instead of being sent.
        called: what `Conditions.done_here` calls it; empty for its field's name.
    """
    return {_CONDITION: Condition(form, rule, valid, refusal, clean, since, unless, called)}


def conditions_of(query: Any) -> dict[str, Condition[Any]]:
    """Return the entries of a query or of its class, by the names of their fields."""
    return {one.name: one.metadata[_CONDITION] for one in fields(query)}


@dataclass(frozen=True)
class Conditions:
    """Base of a dataclass whose fields each are an entry, made by `condition`."""

    def __post_init__(self) -> None:
        for name, entry in conditions_of(self).items():
            value = getattr(self, name)
            if value is not None:
                object.__setattr__(self, name, entry.checked(value))

    def __getstate__(self) -> dict[str, Any]:
        # The tests, which are made of functions, are made again in another process.
        return {one.name: getattr(self, one.name) for one in fields(self)}

    def asked(self, without: Container[str] = ()) -> Body:
        """Return what the service is asked, as parts of the request's body.

        Args:
            without: names of conditions that are compared here only.
        """
        body: Body = {}
        for name, entry, value in self._in_use():
            if self.is_sent(name) and name not in without:
                _add(body, entry.to_body(value))
        return body

    def is_sent(self, name: str) -> bool:
        """Return whether the service is asked to check the condition of this name."""
        entry = conditions_of(self)[name]
        is_held_back = bool(entry.unless) and bool(getattr(self, entry.unless))
        is_set = entry.form.is_set(getattr(self, name))
        return is_set and entry.rule.send is not None and not is_held_back

    def compared_here(self, without: Container[str] = ()) -> tuple[str, ...]:
        """Return the names of the conditions that only we check, those that are never sent first.

        Args:
            without: names of conditions that weren't sent though they could have been.
        """
        here = [
            (e, n)
            for n, e, _value in self._in_use()
            if e.is_compared and (n in without or not self.is_sent(n))
        ]
        return tuple(name for _entry, name in sorted(here, key=lambda one: bool(one[0].unless)))

    def done_here(self) -> tuple[str, ...]:
        """Return what the conditions that the service isn't asked to check are called."""
        return tuple(self.called(name) for name in self.compared_here())

    def called(self, name: str) -> str:
        """Return what a condition is called."""
        return conditions_of(self)[name].called or name

    def admits(self, item: Item) -> bool:
        """Return whether the item meets the conditions that don't need its geometry.

        Asked of every item, since the service may not know a filter. What isn't known of an
        item doesn't exclude it.
        """
        for test in self._tests:  # noqa: SIM110  items come by the thousand, and all() is slower
            if not test(item):
                return False
        return True

    def admits_coverage(self, percent: float | None) -> bool:
        """Return whether an item that covers so much of the area is wanted; None is unknown."""
        if percent is None:
            return True
        for test in self._share_tests:  # noqa: SIM110  as above
            if not test(percent):
                return False
        return True

    @cached_property
    def _tests(self) -> list[ItemTest]:
        return [e.rule.test(value) for _name, e, value in self._in_use() if e.rule.test]

    @cached_property
    def _share_tests(self) -> list[ShareTest]:
        used = self._in_use()
        return [e.rule.share_test(value) for _name, e, value in used if e.rule.share_test]

    def _in_use(self) -> list[tuple[str, Condition[Any], Any]]:
        """Return name, entry and value of each condition that is set."""
        every = [(n, e, getattr(self, n)) for n, e in conditions_of(self).items()]
        return [one for one in every if one[1].form.is_set(one[2])]

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON, for keeping.

        Its version is the lowest that knows all of its conditions: what an older plugin can
        read in full it reads, and anything else it refuses.
        """
        table = conditions_of(self)
        used = [one.name for one in fields(self) if getattr(self, one.name) != one.default]
        version = max((table[name].since for name in used), default=1)
        known = {name: e for name, e in table.items() if e.since <= version}
        kept = {name: e.to_kept(getattr(self, name)) for name, e in known.items()}
        return {"version": version, **kept}

    @classmethod
    def from_json(cls: type[Q], data: Any) -> Q:
        """Return the query that `to_json` described.

        Raises:
            InputError: it was kept by a newer version, or can't be read.
        """
        kept, table = object_or_empty(data), conditions_of(cls)
        version = kept.get("version", 0)
        if version not in range(1, 1 + max(e.since for e in table.values())):
            raise InputError(
                tr("This search was saved by another version and can't be read."),
                tr("Update the plugin, or set the search up again."),
            )
        known = {name: entry for name, entry in table.items() if entry.since <= version}
        return cls(**{name: e.from_kept(name, kept.get(name)) for name, e in known.items()})


def _add(body: Body, part: Body) -> None:
    """Add a part to a body, member by member."""
    for name, value in part.items():
        if isinstance(value, dict) and name in body:
            _add(body[name], value)
        else:
            body[name] = value

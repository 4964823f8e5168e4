# SPDX-License-Identifier: GPL-2.0-or-later
"""What an order's folder should hold, file by file, and what it holds besides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Union

from ..disk.safe_files import NotOurs, OwnFolder
from ..journal.missing import Missing
from ..sales.order import LineItem
from ..stac.data_assets import is_data
from ..stac.items import Asset, Item
from ..wording import tr
from .checksum import parse_multihash
from .delivered_parts import keys_of
from .filenames import asset_name, is_ours
from .kept_names import stored_item
from .manifest import Manifest
from .provenance import Provenance, read_provenance, sidecar_of
from .remade import Remade
from .verified import Verdict, VerifiedFile
from .witnesses import Witnesses

_TIFF = "image/tiff"
# What QGIS and GDAL leave beside an image, and parts cut out of it here.
_BESIDE = re.compile(r"(?i)(\.aux\.xml|\.ovr|\.msk|_clip(-[0-9]+)?\.tif)$")
_COPY = re.compile(r"(?i)_optimised\.tif$")


@dataclass(frozen=True)
class ToJudge:
    """A file that is there and is somebody's.

    Args:
        size_bytes: that it has now; 0 if it can't be looked at.
    """

    folder: OwnFolder
    name: str
    collection: str
    item: str
    witnesses: Witnesses
    size_bytes: int

    @property
    def path(self) -> Path:
        return self.folder.path / self.name


Entry = Union[ToJudge, VerifiedFile]


@dataclass(frozen=True)
class Wanted:
    """What should be there.

    Args:
        lines: of the order; empty if nobody knows them.
        names: keys or roles of the assets that were asked for; empty for all.
        missing: what is known to be missing.
        files: that are known to have come, relative to the order's folder, with "/".
        takes_parts: whether only an area of the images was asked for.
    """

    lines: tuple[LineItem, ...]
    names: tuple[str, ...]
    missing: tuple[Missing, ...]
    files: tuple[str, ...] = ()
    takes_parts: bool = False

    def takes(self, key: tuple[str, str], folder: str) -> bool:
        """Return whether the folder of an item is the order's: several may share one above it."""
        if key in self._items:
            return True
        return folder in self._folders or not (self.lines or self.files)

    @cached_property
    def _items(self) -> frozenset[tuple[str, str]]:
        return frozenset(key for line in self.lines for key in keys_of(line))

    @cached_property
    def _folders(self) -> frozenset[str]:
        return frozenset(name.partition("/")[0] for name in self.files)

    def asks_for(self, asset: Asset) -> bool:
        """Return whether the asset was asked for."""
        return not self.names or any(asset.answers_to(name) for name in self.names)

    def gap(self, collection: str, item: str, asset: str = "") -> Missing | None:
        """Return what is known of a missing file or item, None if nothing is."""
        keys = ((collection, item, asset), (collection, item, ""))
        return next((one for key in keys for one in self.missing if one.key == key), None)


def contents_of(folder: Path, chosen: Path, wanted: Wanted) -> list[Entry]:
    """Return the files of an order's folder, and those that should be in it and aren't.

    Raises:
        NotOurs: somebody else's is in the folder's place.
        OSError: it can't be looked into.
    """
    found: list[Entry] = []
    items: set[tuple[str, str]] = set()
    for below in OwnFolder(folder, chosen).folders():
        contents = _ItemFolder.read(below, chosen)
        if contents is not None and wanted.takes(contents.key, below.path.name):
            items.add(contents.key)
            found += contents.entries(wanted)
    # A part may have come as the whole scene.
    for keys in dict.fromkeys(keys_of(line) for line in wanted.lines):
        if items.isdisjoint(keys):
            found.append(_absent(*keys[0], tr("Nothing of it is here."), wanted))
    found += _vanished(folder, found, wanted)
    if not found:
        reason = tr("Nothing of it is here.")
        name = folder.name
        found.append(VerifiedFile(None, "", name, "", Verdict.MISSING, reason, is_wrong=True))
    return sorted(found, key=_is_nobodys)


def _vanished(folder: Path, found: Sequence[Entry], wanted: Wanted) -> Iterator[VerifiedFile]:
    """Yield the files that have come, and whose item's folder doesn't know them any more."""
    known = {entry.path for entry in found}
    items = {entry.item for entry in found}
    for name in wanted.files:
        parts = PurePosixPath(name).parts
        if len(parts) != 2 or ".." in parts or folder.joinpath(*parts) in known:
            continue
        if parts[0] in items:
            continue  # said of the whole item
        yield VerifiedFile(
            folder.joinpath(*parts),
            "",
            parts[0],
            "",
            Verdict.MISSING,
            tr("It was here, and is gone."),
            is_wrong=True,
        )


def _is_nobodys(entry: Entry) -> bool:
    return isinstance(entry, VerifiedFile) and not entry.item


def _absent(
    collection: str, item: str, reason: str, wanted: Wanted, asset: Asset | None = None
) -> VerifiedFile:
    """Return what is to say of an item, or one of its assets, that never came."""
    key = asset.key if asset else ""
    gap = wanted.gap(collection, item, key)
    if gap is None:
        # Without its metadata an order is complete, and who copied the folder has no journal.
        is_wrong = asset is None or bool(wanted.names) or is_data(asset)
        return VerifiedFile(None, collection, item, key, Verdict.MISSING, reason, is_wrong)
    told = gap.reason
    if gap.is_accepted:
        told = f"{told.rstrip('.')}. {tr('It was accepted as missing.')}"
    return VerifiedFile(None, collection, item, key, Verdict.MISSING, told, gap.stops)


@dataclass(frozen=True)
class _ItemFolder:
    """One item's folder, with all that the disk says of it."""

    folder: OwnFolder
    item: Item | None
    key: tuple[str, str]
    manifest: Manifest
    noted: dict[str, tuple[str, str]]
    sizes: dict[str, int | None]
    present: frozenset[str]
    papers: dict[str, Provenance]
    papers_of_parts: dict[str, Provenance]

    @classmethod
    def read(cls, folder: OwnFolder, chosen: Path) -> _ItemFolder | None:
        """Return the folder of an item; None if it is none."""
        item, manifest = stored_item(folder), Manifest(folder.path, chosen)
        noted, present = manifest.noted(), frozenset(folder.names())
        if item is not None:
            noted = {name: (key or _key_of(item, name), at) for name, (key, at) in noted.items()}
        papers: dict[str, Provenance] = {}
        of_parts: dict[str, Provenance] = {}
        for name in sorted(present):
            path = folder.path / name
            if sidecar_of(path).name in present:
                paper = read_provenance(path, chosen)
                if paper is not None and paper.item:
                    (papers if paper.part is None else of_parts)[name] = paper
        if item is not None:
            key = (item.collection, item.id)
        elif papers:
            key = next((one.collection, one.item) for one in papers.values())
        elif noted:
            key = ("", folder.path.name)
        else:
            return None
        sizes = manifest.sizes()
        return cls(folder, item, key, manifest, noted, sizes, present, papers, of_parts)

    def entries(self, wanted: Wanted) -> Iterator[Entry]:
        """Yield a file for each that is there or should be."""
        if self.item is None:
            yield VerifiedFile(
                self.folder.path / self._own,
                *self.key,
                "",
                Verdict.MISSING,
                tr("The item's description can't be read; the next download writes it again."),
                is_wrong=True,
            )
        assets, names = self._assets(), self._names()
        for key, asset in assets.items():
            there = [name for name in names.get(key, ()) if name in self.present]
            for name in there:
                yield self._to_judge(name, asset)
            yield from self._parts(asset, wanted)
            if not there and (wanted.takes_parts and is_data(asset)):
                # What came of it is a part; where none did, the area isn't on it.
                if key not in self._with_parts:
                    yield self._left_out(asset, wanted)
            elif not there and key in names:
                yield self._gone(names[key][0], asset)
            elif not there and wanted.asks_for(asset):
                yield self._never_came(asset, wanted)
        if not wanted.names and not any(map(is_data, assets.values())):
            yield _absent(*self.key, tr("It has no data yet, as far as it says."), wanted)
        known = {name for group in names.values() for name in group}
        yield from self._others(known | self.manifest.parts().keys())

    @cached_property
    def _with_parts(self) -> frozenset[str]:
        """The keys of the assets of which parts were fetched."""
        return frozenset(part.asset for part in self.manifest.parts().values())

    def _parts(self, asset: Asset, wanted: Wanted) -> Iterator[Entry]:
        """Yield the parts that were fetched of an image, those that are gone as well."""
        for name, part in self.manifest.parts().items():
            if part.asset != asset.key:
                continue
            path = self.folder.path / name
            if name in self.present:
                plain = Asset(asset.key, asset.href, _TIFF)
                witnesses = Witnesses(
                    plain,
                    part.size_bytes,
                    part.sha256,
                    self.papers_of_parts.get(name),
                    is_part=True,
                )
                yield ToJudge(self.folder, name, *self.key, witnesses, part.size_bytes)
            elif wanted.takes_parts:
                yield VerifiedFile(
                    path,
                    *self.key,
                    asset.key,
                    Verdict.MISSING,
                    tr("It was here, and is gone."),
                    is_wrong=True,
                    expected_bytes=part.size_bytes,
                )

    def _left_out(self, asset: Asset, wanted: Wanted) -> VerifiedFile:
        """Return what is to say of an image of which no part is known, where parts were wanted."""
        gap = wanted.gap(*self.key, asset.key)
        if gap is not None and gap.stops:
            return _absent(*self.key, "", wanted, asset)
        reason = tr("Only an area was asked for, and nothing of it is here.")
        return VerifiedFile(None, *self.key, asset.key, Verdict.MISSING, reason, is_wrong=False)

    @property
    def _own(self) -> str:
        return f"{self.folder.path.name}.json"

    def _assets(self) -> dict[str, Asset]:
        """Return the item's assets, and those that only the notes or the papers know by now."""
        assets = dict(self.item.assets) if self.item is not None else {}
        for name, (key, source) in self.noted.items():
            assets.setdefault(key or name, Asset(key or name, source))
        for name, paper in self.papers.items():
            assets.setdefault(paper.asset or name, Asset(paper.asset or name, paper.source))
        return assets

    def _names(self) -> dict[str, list[str]]:
        """Return the names that the file of each asset has had, by the asset's key."""
        names: dict[str, list[str]] = {}
        for name, (key, _source) in self.noted.items():
            names.setdefault(key or name, []).append(name)
        noted = set(names)
        for name, paper in self.papers.items():
            # Where the notes were lost, and no later download has brought the file anew.
            if name not in self.noted and paper.asset not in noted:
                names.setdefault(paper.asset or name, []).append(name)
        return names

    def _to_judge(self, name: str, asset: Asset) -> ToJudge:
        paper = self.papers.get(name)
        if paper is not None and (paper.collection, paper.item, paper.asset) != (
            *self.key,
            asset.key,
        ):
            paper = None
        try:
            size = self.folder.size(name) or 0
        except OSError:
            size = 0  # told when it is looked at
        remade = self.manifest.optimised(name)
        if name not in self.noted and paper is not None and size != paper.size_bytes:
            remade = paper.optimised  # the notes were lost
        if remade is not None and _is_vouched_for(remade, asset, paper):
            witnesses = _witnesses_of(remade, asset, paper)
        else:
            digest = self.manifest.sha256(self.folder.path / name)
            witnesses = Witnesses(asset, self.sizes.get(name), digest, paper)
        return ToJudge(self.folder, name, *self.key, witnesses, size)

    def _gone(self, name: str, asset: Asset) -> VerifiedFile:
        reason = tr("It was here, and is gone.")
        if f"{name}.part" in self.present:
            reason = tr("It has come in part only.")
        return VerifiedFile(
            self.folder.path / name,
            *self.key,
            asset.key,
            Verdict.MISSING,
            reason,
            is_wrong=True,
            expected_bytes=self.sizes.get(name),
        )

    def _never_came(self, asset: Asset, wanted: Wanted) -> VerifiedFile:
        return _absent(*self.key, tr("It never came."), wanted, asset)

    def _others(self, known: set[str]) -> Iterator[VerifiedFile]:
        """Yield what lies there besides."""
        copies = self.manifest.copies()
        for name in sorted(self.present - known - copies.keys() - {self._own}):
            # A copy has to be known as one: it is shown instead of what was delivered.
            is_kept = is_ours(name) and not _COPY.search(name)
            if name.startswith(".") or is_kept or _BESIDE.search(name):
                continue
            reason = tr("No download has brought it.")
            try:
                size = self.folder.size(name)
            except NotOurs as error:
                size, reason = (
                    None,
                    f"{reason} {tr('It is left alone: {reason}.', reason=error.strerror)}",
                )
            yield VerifiedFile(
                self.folder.path / name,
                "",
                "",
                "",
                Verdict.FOREIGN,
                reason,
                is_wrong=False,
                found_bytes=size,
            )


def _is_vouched_for(remade: Remade, asset: Asset, paper: Provenance | None) -> bool:
    """Return whether all agree on the file that a form was made of. Else its notes say nothing."""
    stated = parse_multihash(asset.checksum or "")
    known = {stated[1].hex()} if stated is not None and stated[0] == "sha256" else set()
    if paper is not None:
        # It is written before the form takes its place.
        known |= {paper.sha256 if paper.optimised is not None else ""}
    return known <= {remade.of_sha256}


def _witnesses_of(remade: Remade, asset: Asset, paper: Provenance | None) -> Witnesses:
    """Return what is known of a form that was made here: all else is of what was delivered."""
    noted = paper.optimised if paper is not None else None
    if paper is not None and noted is not None:
        paper = replace(paper, size_bytes=noted.size_bytes, sha256=noted.sha256)
    else:
        paper = None
    plain = Asset(asset.key, asset.href, _TIFF)
    return Witnesses(plain, remade.size_bytes, remade.sha256, paper, is_remade=True)


def _key_of(item: Item, name: str) -> str:
    """Return the asset's key of a file whose notes, by the first versions, don't tell it."""
    found = (key for key, asset in item.assets.items() if asset_name(asset) == name)
    return next(found, "")

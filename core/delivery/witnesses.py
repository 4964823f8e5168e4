# SPDX-License-Identifier: GPL-2.0-or-later
"""One file held against all that vouches for it: sizes, checksums, its own structure."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from ..disk.safe_files import NotOurs, OwnFolder
from ..stac.items import Asset
from ..wording import tr
from .checksum import parse_multihash
from .contents import START_BYTES, fits, kind_of, promised, said
from .provenance import Provenance
from .soundness import fault_of, is_judged
from .verified import Verdict

_BLOCK_BYTES = 1024 * 1024
_SHA256 = "sha256"


@dataclass(frozen=True)
class Witnesses:
    """What is known of a file from elsewhere.

    Args:
        asset: what its item says of it.
        noted_bytes, noted_sha256: its size and digest when it came, by the notes beside it; None
            and empty if they don't say.
        provenance: the paper beside it; None if there is none, or it is another file's.
        is_part: whether the file is a part of an image, and known as such.
        is_remade: whether it is a quicker form of what was delivered, and all of this is of that.
    """

    asset: Asset
    noted_bytes: int | None = None
    noted_sha256: str = ""
    provenance: Provenance | None = None
    is_part: bool = False
    is_remade: bool = False

    @property
    def sizes(self) -> tuple[int, ...]:
        """The sizes that it should have; more than one if the witnesses disagree."""
        paper = self.provenance.size_bytes if self.provenance else None
        known = (self.noted_bytes, self.asset.size_bytes, paper or None)
        return tuple(dict.fromkeys(size for size in known if size is not None))

    @property
    def digests(self) -> dict[str, set[str]]:
        """The digests that it should have, by algorithm."""
        found: dict[str, set[str]] = {}
        stated = parse_multihash(self.asset.checksum or "")
        if stated is not None:
            found.setdefault(stated[0], set()).add(stated[1].hex())
        paper = self.provenance.sha256 if self.provenance else ""
        for digest in (self.noted_sha256, paper):
            if digest:
                found.setdefault(_SHA256, set()).add(digest.lower())
        return found

    @property
    def checksum_text(self) -> str:
        """One of the digests with its algorithm; empty if there is none."""
        for algorithm, digests in self.digests.items():
            return f"{algorithm}:{min(digests)}"
        return ""


@dataclass(frozen=True)
class Judgement:
    """What a file turned out to be."""

    verdict: Verdict
    reason: str
    found_bytes: int | None = None
    sha256: str = ""


def judge(
    folder: OwnFolder,
    name: str,
    witnesses: Witnesses,
    on_bytes: Callable[[int], None],
    check: Callable[[], None],
) -> Judgement:
    """Return what a file of a folder is, read through. Nothing outside the folder is read.

    One witness against it is enough, however many are for it: any of them may have been changed.

    Args:
        on_bytes: told how many bytes were read, again and again.
        check: called as often; may raise to stop.
    """
    try:
        with folder.open_to_read(name) as file:
            return _judge_open(file, name, witnesses, on_bytes, check)
    except FileNotFoundError:
        return Judgement(Verdict.MISSING, tr("It was here, and is gone."))
    except NotOurs as error:
        return Judgement(
            Verdict.FOREIGN,
            tr("Something else is in its place: {reason}.", reason=error.strerror or error),
        )
    except OSError as error:
        return Judgement(
            Verdict.DAMAGED, tr("It can't be read: {reason}.", reason=error.strerror or error)
        )


def _judge_open(
    file: BinaryIO,
    name: str,
    witnesses: Witnesses,
    on_bytes: Callable[[int], None],
    check: Callable[[], None],
) -> Judgement:
    size = os.fstat(file.fileno()).st_size
    kinds = promised(witnesses.asset, name)
    kind = kind_of(file.read(START_BYTES))
    file.seek(0)
    wrong_size = next((one for one in witnesses.sizes if one != size), None)
    if wrong_size is not None:
        flaw = tr(
            "It has {found} bytes and should have {expected}.", found=size, expected=wrong_size
        )
        return _against(file, size, flaw, witnesses, name, check)
    expected = witnesses.digests
    found = _digests(file, {*expected, _SHA256} if expected else set(), on_bytes, check)
    sha256 = found.get(_SHA256, "")
    for algorithm, digests in expected.items():
        if digests != {found[algorithm]}:
            flaw = tr("It has the right size, but another checksum than when it came.")
            return _against(file, size, flaw, witnesses, name, check, sha256)
    if parse_multihash(witnesses.asset.checksum or "") is not None:
        reason = tr("It has the checksum that its item states.")
        return Judgement(Verdict.SOUND, reason, size, sha256)
    if not fits(kind, kinds):
        reason = tr("It isn't what it should be: it is {kind}.", kind=said(kind))
        return Judgement(Verdict.DAMAGED, reason, size, sha256)
    fault = fault_of(file, size, kinds, check)
    if fault:
        return Judgement(Verdict.DAMAGED, _sentence(fault), size, sha256)
    if expected:
        reason = tr("It has the checksum that it had when it came.")
        if witnesses.is_part:
            reason += " " + tr("It is a part of the image, as was asked for.")
        if witnesses.is_remade:
            reason = tr(
                "It has the checksum that it had when it was made here, with the same pixels, in "
                "place of the file that was delivered."
            )
        return Judgement(Verdict.SOUND, reason, size, sha256)
    if is_judged(kind, kinds):
        reason = tr("It is whole by its own structure; nothing states its checksum.")
        return Judgement(Verdict.SOUND, reason, size)
    reason = tr("Nothing vouches for what is in it.")
    if witnesses.sizes:
        reason = tr("It has the right size; nothing vouches for what is in it.")
    return Judgement(Verdict.UNKNOWN, reason, size)


def _against(
    file: BinaryIO,
    size: int,
    flaw: str,
    witnesses: Witnesses,
    name: str,
    check: Callable[[], None],
    sha256: str = "",
) -> Judgement:
    """Return what a file is that a witness speaks against: whole all the same, or not even that."""
    kinds = promised(witnesses.asset, name)
    file.seek(0)
    kind = kind_of(file.read(START_BYTES))
    if not fits(kind, kinds):
        flaw += " " + tr("It isn't what it should be: it is {kind}.", kind=said(kind))
        return Judgement(Verdict.DAMAGED, flaw, size, sha256)
    fault = fault_of(file, size, kinds, check)
    if fault:
        return Judgement(Verdict.DAMAGED, f"{flaw} {_sentence(fault)}", size, sha256)
    return Judgement(Verdict.CHANGED, flaw, size, sha256)


def _digests(
    file: BinaryIO,
    algorithms: set[str],
    on_bytes: Callable[[int], None],
    check: Callable[[], None],
) -> dict[str, str]:
    # sha1 and md5 only guard against damage here, not against an attacker.
    made: dict[str, Any] = {name: hashlib.new(name, usedforsecurity=False) for name in algorithms}
    for block in _blocks(file) if made else ():
        for digest in made.values():
            digest.update(block)
        on_bytes(len(block))
        check()
    return {name: digest.hexdigest() for name, digest in made.items()}


def _blocks(file: BinaryIO) -> Iterator[bytes]:
    while block := file.read(_BLOCK_BYTES):
        yield block


def _sentence(fault: str) -> str:
    return fault[:1].upper() + fault[1:].rstrip(".") + "."

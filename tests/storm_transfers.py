# SPDX-License-Identifier: GPL-2.0-or-later
"""Break many transfers at random, and count wrong files under final names: there must be none.

    make storm-transfers                            # 1,000, about a minute
    make storm-transfers STORM="--count 100"        # fewer
    make storm-transfers STORM="--seed 7 --only 31" # one again

One in seven comes over several connections, of which each may be cut, refused, ignored, changed ...

Wrong is a file of the final name whose bytes aren't those of a version that the server has, or had
while it was fetched. Where an item states a checksum, only the version with it is right.

Left out is what nobody can tell: another whole file of the same kind where the item states neither
size nor checksum, and a cut that neither length, parts, structure nor a second answer contradict.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import logging
import random
import sys
import tempfile
import threading
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

KINDS = ("cut", "short", "long", "spliced", "encoded", "swapped", "ranged")


@dataclass
class Outcome:
    """What came of one file."""

    number: int
    kinds: tuple[str, ...]
    facts: tuple[str, ...]
    is_whole: bool = False
    is_wrong: bool = False
    said: list[str] = field(default_factory=list)


def storm(seed, numbers, place):
    """Go through the transfers of these numbers, and give what came of each."""
    from offered_files import Offers

    with Offers(place) as offers:
        for number in numbers:
            dice = random.Random(f"{seed}/{number}")
            if dice.random() < 1 / len(KINDS):
                yield _RangedCase(place, dice, number).run()
                continue
            yield _Case(offers, dice, number).run()
            offers.sandbox.faults.clear()


def _make(dice):
    """Return name, type and three versions of a file."""
    from offered_files import cog_of, tiff_of

    size = dice.choice([200, 5_000, 70_000, 400_000])
    many = dice.choice(["cog", "cog", "tiff", "json", "xml", "text"])
    versions = []
    for _ in range(3):
        noise = dice.randbytes(size)
        if many == "cog":
            versions.append(cog_of(noise))
        elif many == "tiff":
            versions.append(tiff_of(noise, dice.choice("<>"), rows=int(size**0.5)))
        elif many == "json":
            versions.append(json.dumps({"id": "S", "values": list(noise[: size // 4])}).encode())
        elif many == "xml":
            inner = "".join(f"<v>{byte}</v>" for byte in noise[: size // 9])
            versions.append(f'<?xml version="1.0"?>\n<scene>{inner}</scene>'.encode())
        else:
            versions.append("".join(f"LINE: {byte}\n" for byte in noise[: size // 9]).encode())
    name, kind = {
        "cog": ("scene.tif", "image/tiff; application=geotiff; profile=cloud-optimized"),
        "tiff": ("scene.tiff", dice.choice(["image/tiff", "application/octet-stream", ""])),
        "json": ("scene.json", "application/json"),
        "xml": ("scene.xml", dice.choice(["application/xml", "text/xml"])),
        "text": ("scene.txt", "text/plain"),
    }[many]
    return many, name, kind, versions


class _Case:
    def __init__(self, offers, dice, number):
        self.offers, self.dice = offers, dice
        self.many, self.name, self.type, versions = _make(dice)
        self.data, self.other, self.longer = *versions[:2], versions[2]
        self.longer += b"\n" * max(1, len(self.data) + 1 - len(self.longer))
        self.facts = {}
        if dice.random() < 0.25:
            self.facts["file:size"] = len(self.data)
        if dice.random() < 0.25:
            self.facts["file:checksum"] = "1220" + hashlib.sha256(self.data).hexdigest()
        validators = dice.choice([{}, {}, {"ETag": ""}, {"ETag": "", "Last-Modified": ""}])
        self.href = offers.offer(self.name, self.data, self.type, **validators)
        self.tag = {"ETag": f'"{hashlib.sha256(self.data).hexdigest()[:20]}"'}
        self.kinds = tuple(dice.choice(KINDS[:-1]) for _ in range(dice.choice([1, 1, 2, 3])))
        self.outcome = Outcome(number, self.kinds, tuple(self.facts))
        self.allowed = {self.data, self.other, self.longer}
        if "file:checksum" in self.facts:
            self.allowed = {self.data}
        elif "file:size" in self.facts:
            self.allowed = {one for one in self.allowed if len(one) == len(self.data)}

    def run(self):
        for kind in self.kinds:
            for fault in getattr(self, f"_{kind}")():
                self.offers.sandbox.faults.add(fault)
        # Resumed by the next run or within the same one.
        for retries in self.dice.choice([(4, 4), (0, 0, 4), (1, 4)]):
            fetched = self.offers.fetch(
                self.href, settings={"retries": retries}, type=self.type, **self.facts
            )
            if isinstance(fetched, bytes):
                self.outcome.is_whole = True
                self.outcome.is_wrong = fetched not in self.allowed
                if self.outcome.is_wrong:
                    self.outcome.said.append(self._told(fetched))
                break
            self.outcome.said.append(fetched)
        return self.outcome

    def _told(self, fetched):
        """Return what is wrong with a file."""
        common = next(
            (n for n, (a, b) in enumerate(zip(fetched, self.data)) if a != b), len(self.data)
        )
        return f"{len(fetched)} bytes of {self.name}, as due: {common} of {len(self.data)}"

    def _fault(self, **options):
        from datacosmos_imagery.core.sandbox import Fault

        return Fault(self.name, **options)

    def _somewhere(self, data=None):
        return self.dice.randrange(1, len(data or self.data))

    def _framing(self):
        """Return how the body's end is announced: by its length mostly."""
        return self.dice.choice([{}, {"no_length": True}, {"until_close": True}])

    def _cut(self):
        framing = self._framing()
        has_ranges = self.many == "text" or self.dice.random() < 0.7
        first = self._fault(
            cut_after=self._somewhere(),
            resets=self.dice.random() < 0.2,
            ignore_range=not has_ranges,
            **framing,
        )
        again = [self._fault(cut_after=self._somewhere(), **self._framing())]
        return [first, *again * self.dice.choice([0, 0, 1])]

    def _short(self):
        """A part shorter than asked, a length below what is there, a body that pretends to end."""
        ways = [
            [self._fault(cut_after=self._somewhere()), self._fault(most_bytes=self._somewhere())],
            [
                self._fault(cut_after=self._somewhere()),
                self._fault(most_bytes=self._somewhere(), hides_total=True),
            ],
            [self._fault(no_length=True, hides_cut=True, cut_after=self._somewhere())],
        ]
        if self.many != "text" or self.facts:
            ways += [
                [self._fault(body=self.data[: self._somewhere()], content_type=self.type)],
                [self._fault(headers={"Content-Length": str(self._somewhere())})],
            ]
        return self.dice.choice(ways)

    def _long(self):
        """More in a part than there is, or behind the end of a file whose length is stated."""
        cut = self._fault(cut_after=self._somewhere(), headers=self.tag)
        ways = [
            [
                cut,
                self._fault(
                    body=self.longer,
                    headers=self.tag,
                    skips_if_range=True,
                    # Under the tag of before, only the length gives it away.
                    hides_total=len(self.kinds) == 1 and self.dice.random() < 0.5,
                ),
            ]
        ]
        if self.facts:
            ways.append([self._fault(body=self.longer, **self._framing())])
        return self.dice.choice(ways)

    def _spliced(self):
        """The second answer is of another version of the file."""
        tag = self.dice.choice([{"ETag": '"other"'}, {"ETag": 'W/"x"'}, {}])
        return [
            self._fault(cut_after=self._somewhere(), **self._framing()),
            self._fault(
                body=self.other,
                headers=tag,
                content_type=self.type,
                skips_if_range=self.dice.random() < 0.7,
                in_parts=self.dice.random() < 0.2,
                hides_total=self.dice.random() < 0.2,
            ),
        ]

    def _encoded(self):
        packs = self.dice.choice(["gzip", "gzip", "deflate"])
        cut = self.dice.choice([{}, {"cut_after": self.dice.randrange(1, 60)}])
        start = [self._fault(cut_after=self._somewhere())] if self.dice.random() < 0.5 else []
        skips = {"skips_if_range": self.dice.random() < 0.5}
        return [*start, self._fault(packs=packs, **cut, **skips, **self._framing())]

    def _swapped(self):
        """Something else in place of the file, once or for a while."""
        bodies = [
            b"<html><body>Sign in</body></html>",
            b"\xef\xbb\xbf<!-- proxy -->\n<!DOCTYPE html><p>Sign in",
            b'{"data": null, "errors": [{"message": "item not bought"}]}',
            b'{"message": "Forbidden"}',
            b"<?xml version='1.0'?><Error><Code>AccessDenied</Code></Error>",
            b"",
            b"\x89PNG\r\n\x1a\n" + bytes(64),
        ]
        if self.many != "text":
            bodies.append(b"Forbidden\n")
        fault = self._fault(
            body=self.dice.choice(bodies),
            content_type=self.dice.choice([self.type, "text/html", "application/json"]),
            times=self.dice.choice([1, 2]),
            **self.dice.choice([{}, {"headers": self.tag, "skips_if_range": True}]),
            **self._framing(),
        )
        return [*([self._fault(cut_after=self._somewhere())] * self.dice.randrange(2)), fault]


class _RangedCase:
    """A file over several connections, each of which may go wrong in its own way."""

    def __init__(self, place, dice, number):
        from offered_files import cog_of

        self.place, self.dice = place / "ranged" / str(number), dice
        size = dice.choice([150_000, 400_000, 900_000])
        self.data, self.other = cog_of(dice.randbytes(size)), cog_of(dice.randbytes(size))
        self.facts = {}
        if dice.random() < 0.3:
            self.facts["file:checksum"] = "1220" + hashlib.sha256(self.data).hexdigest()
        self.changes_at = dice.randrange(2, 8) if dice.random() < 0.3 else None
        self.badness = dice.choice([0.1, 0.4, 0.8])
        self.gate = threading.Event()
        self.wanted = dice.choice([1, 3, 6])
        self.lock = threading.Lock()
        self.asked = 0
        self.outcome = Outcome(number, ("ranged",), tuple(self.facts))

    def run(self):
        from ranged_server import RangedServer

        allowed = {self.data} if self.facts or self.changes_at is None else {self.data, self.other}
        with RangedServer({"/scene.tif": self.data}, self._habit) as server:
            self.server = server
            for retries in self.dice.choice([(4, 4), (0, 0, 4), (1, 4)]):
                fetched = self._fetch(retries)
                if isinstance(fetched, bytes):
                    self.outcome.is_whole = True
                    self.outcome.is_wrong = fetched not in allowed
                    break
                self.outcome.said.append(fetched)
        return self.outcome

    def _fetch(self, retries):
        from dataclasses import replace

        from datacosmos_imagery.core import Client, Connection, Monitor
        from datacosmos_imagery.core.delivery.downloads import download_items
        from datacosmos_imagery.core.errors import DataCosmosError
        from datacosmos_imagery.core.stac.items import item_from_json
        from offered_files import QUICK

        settings = replace(
            QUICK, retries=retries, large_bytes=100_000, range_bytes=20_000, range_worth_s=0.0
        )
        asset = {"href": f"{self.server.url}/scene.tif", "type": "image/tiff", **self.facts}
        item = item_from_json(
            {"id": "I", "collection": "c", "assets": {"A": asset}}, self.server.url
        )
        with Client(Connection(self.server.url, self.server.url), None, settings) as client:
            try:
                report = download_items(client, [item], self.place, (), Monitor())
            except DataCosmosError as error:
                if list(self.place.rglob("scene.tif")):
                    self.outcome.is_wrong = True
                return error.message
        return report.files[0].path.read_bytes()

    def _habit(self, asked, data):
        from ranged_server import Served

        with self.lock:
            self.asked += 1
            if self.asked == self.changes_at:
                self.server.files["/scene.tif"], self.server.etag = self.other, '"2"'
            if self.asked > self.wanted:
                self.gate.set()
            is_bad, choice = self.dice.random() < self.badness, self.dice.randrange(9)
            where = self.dice.random()
        tag, data = self.server.etag, self.server.files["/scene.tif"]
        start = asked.start or 0
        left = max(1, (asked.end or len(data)) - start)
        headers = {"ETag": tag}
        if asked.end is None:
            # The first answer waits until ranges were asked for, or for a moment.
            most = int(left * where) if is_bad else None
            served = Served(data, headers=headers, most=most, patience_s=0.4)
            served.gate, served.behind = self.gate, min(90_000, len(data) // 2)
            return served
        if not is_bad:
            return Served(data, headers=headers)
        if choice == 7:
            short = max(1, int(left * where))
            said = f"bytes {start}-{start + short - 1}/{len(data)}"
            return Served(
                data,
                headers={**headers, "Content-Range": said},
                body=data[start : start + short],
            )
        return [
            Served(data, headers=headers, most=int(left * where)),
            Served(data, headers=headers, most=0),
            Served(data, headers=headers, whole=True),
            Served(data, 403, headers, b"no"),
            Served(data, 429, {**headers, "Retry-After": "0"}, b""),
            Served(data, headers={**headers, "Content-Range": f"bytes 0-{left - 1}/{len(data)}"}),
            Served(data, headers=headers, chunked=True, surplus=500),
            None,
            Served(self.other, headers={"ETag": '"3"'}, whole=True),
        ][choice]


def table(outcomes):
    """Return the counts by kind, in lines."""
    lines = [f"{'':10}    n  whole  refused  wrong"]
    for kind in (*KINDS, "all"):
        of_kind = [one for one in outcomes if kind in {"all", *one.kinds}]
        whole = sum(one.is_whole and not one.is_wrong for one in of_kind)
        wrong = sum(one.is_wrong for one in of_kind)
        refused = len(of_kind) - whole - wrong
        lines.append(f"{kind:10}{len(of_kind):5}{whole:7}{refused:9}{wrong:7}")
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--only", type=int, metavar="NUMBER")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    numbers = range(options.count) if options.only is None else [options.only]
    with tempfile.TemporaryDirectory(prefix="storm-") as place:
        outcomes = list(storm(options.seed, numbers, Path(place)))
    print("\n".join(table(outcomes)))
    if options.only is not None:
        print(outcomes[0])
    for one in outcomes:
        if one.is_wrong:
            print(f"wrong: {one.number} {one.kinds} {one.facts} {one.said}")
    refused = Counter(said for one in outcomes if not one.is_whole for said in one.said[-1:])
    for said, count in refused.most_common(12):
        print(f"{count:5} refused: {said}")
    return int(any(one.is_wrong for one in outcomes))


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: GPL-2.0-or-later
"""Attempts at orders a second: in a ledger on PostgreSQL, beside a journal in a file."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

from places import HERE, OUTPUT, environment
from table import Row

sys.path.insert(0, str(HERE.parent))
from own_postgres import AS_SERVED, USER, create_database, running_postgres

_SECONDS = 4.0
_LEAST = 100


def measure() -> list[Row]:
    place = OUTPUT / "ledger"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    rows = []
    with running_postgres(AS_SERVED) as server:

        def in_ledger(processes: int, *, marks: bool) -> float:
            name = f"bench{processes}{'marked' if marks else 'begun'}"
            create_database(server, name)
            url = f"postgresql:///{name}?host={server}&user={USER}"
            return _rate(place / name, processes, marks=marks, DATACOSMOS_LEDGER_URL=url)

        for processes in (1, 8):
            ours = in_ledger(processes, marks=True)
            theirs = _rate(place / f"file{processes}", processes, marks=True)
            what = f"ledger: attempts begun and answered, {processes} at once"
            rows.append(Row(what, ours, "/s", theirs, "SQLite"))
        begun = in_ledger(64, marks=False)
        rows.append(Row("ledger: attempts begun, 64 processes", begun, "/s", least=_LEAST))
    return rows


def _rate(folder: object, processes: int, *, marks: bool, **more: str) -> float:
    command = [sys.executable, str(HERE.parent / "ledger_workers.py"), str(folder)]
    done = subprocess.run(
        [*command, str(processes), str(_SECONDS), "marks" if marks else ""],
        env={**os.environ, **environment(**more)},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)

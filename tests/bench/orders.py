# SPDX-License-Identifier: GPL-2.0-or-later
"""10,000 orders, 200 of them open, in the real QGIS program: listed, followed, exported."""

from __future__ import annotations

import shutil
import sys

from many_orders_sandbox import many_orders_sandbox
from places import HERE, OUTPUT
from table import Row

sys.path.insert(0, str(HERE.parent))
from many_orders import Planted, write_journal
from real.harness import run_in_qgis

_ORDERS, _OPEN = 10_000, 200
_MINUTE_S = 60.0


def measure() -> list[Row]:
    profile = OUTPUT / "orders"
    shutil.rmtree(profile, ignore_errors=True)
    profile.mkdir(parents=True)
    with many_orders_sandbox(_ORDERS, _OPEN) as sandbox:
        folder = profile / "profiles" / "default" / "datacosmos_imagery"
        write_journal(folder, sandbox.url, [Planted(**one) for one in sandbox.planted])
        seen = run_in_qgis(
            HERE / "drive_orders.py",
            profile=profile,
            env={
                "DATACOSMOS_API_URL": sandbox.url,
                "DATACOSMOS_LOGIN_URL": sandbox.url,
                "DATACOSMOS_ACCESS_TOKEN": sandbox.token,
                "DATACOSMOS_ORGANISATION_ID": "42",
                "DATACOSMOS_CONTRACT_ID": "456",
                "BENCH_ORDERS": str(_ORDERS),
            },
            timeout_s=700,
        )
        begun, idle = seen["begun_at"], seen["idle_at"]
        first = sandbox.requests_between(begun, begun + _MINUTE_S)
        later = sandbox.requests_between(idle, idle + _MINUTE_S)
    return [
        Row("orders tab: 10,000 listed", seen["listed_s"], "s", most=1.0),
        Row("orders tab: processor time until then", seen["listed_cpu_s"], "s", most=1.0),
        Row("orders tab: stall, longest", seen["listing"]["longest_ms"], "ms", most=150),
        Row("orders tab: at work without a pause", seen["listing"]["busy_ms"], "ms", most=150),
        Row("10,000 orders, idle: CPU", seen["idle_percent"], "%", most=3),
        Row("10,000 orders, idle: stall, p99", seen["idle"]["p99_ms"], "ms", most=50),
        Row("10,000 orders, idle: stall, longest", seen["idle"]["longest_ms"], "ms", most=150),
        Row(
            "10,000 orders, idle: at work without a pause", seen["idle"]["busy_ms"], "ms", most=150
        ),
        Row("200 open orders: first minute", first, "requests", most=61),
        Row("200 open orders: a later minute", later, "requests", most=61),
        Row("10,000 orders as CSV", seen["csv_s"], "s", most=2),
        Row("10,000 orders as GeoPackage", seen["gpkg_s"], "s", most=4),
    ]

# SPDX-License-Identifier: GPL-2.0-or-later
"""What each version of the journal's file added to the one before, as SQL; see `file`."""

from __future__ import annotations

# Files of version 1 were made statement by statement: a crash may have left some.
VERSION_1 = (
    """
    CREATE TABLE IF NOT EXISTS attempt (
        id INTEGER PRIMARY KEY,
        origin TEXT NOT NULL,          -- scheme, host and port of the API
        organisation_id INTEGER,
        contract_id INTEGER,
        state TEXT NOT NULL,           -- see State
        order_id TEXT,                 -- NULL until the service names it
        status TEXT,                   -- the order's status when last read
        prices TEXT NOT NULL,          -- JSON: the fresh price of each line, amount and currency
        licences TEXT NOT NULL,        -- JSON: what was accepted
        note TEXT NOT NULL DEFAULT '',
        begun_at REAL NOT NULL,        -- seconds since 1970, UTC
        updated_at REAL NOT NULL
    )""",
    """
    CREATE TABLE IF NOT EXISTS line (
        attempt_id INTEGER NOT NULL REFERENCES attempt(id),
        position INTEGER NOT NULL,
        collection TEXT NOT NULL,
        item TEXT NOT NULL,
        level TEXT NOT NULL,
        PRIMARY KEY (attempt_id, position)
    )""",
    "CREATE INDEX IF NOT EXISTS line_item ON line (item, collection, level)",
    "CREATE INDEX IF NOT EXISTS attempt_order ON attempt (order_id)",
)

VERSION_2 = (
    # The connection's name; what the order itself says that it costs (JSON: amount and
    # currency); what of it is dearer than was asked for (JSON: line, old, new), and which such
    # text the user has confirmed.
    "ALTER TABLE attempt ADD COLUMN connection TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE attempt ADD COLUMN billed TEXT",
    "ALTER TABLE attempt ADD COLUMN rises TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE attempt ADD COLUMN rises_confirmed TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE attempt ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE attempt ADD COLUMN polled_at REAL",
    "ALTER TABLE attempt ADD COLUMN poll_problem TEXT NOT NULL DEFAULT ''",
    """
    CREATE TABLE scene (               -- what items said of themselves
        origin TEXT NOT NULL,
        collection TEXT NOT NULL,
        item TEXT NOT NULL,
        acquired TEXT,                 -- RFC 3339
        platform TEXT NOT NULL,
        footprint TEXT,                -- GeoJSON, EPSG:4326
        PRIMARY KEY (origin, collection, item)
    ) WITHOUT ROWID""",
    """
    CREATE TABLE acceptance (
        id INTEGER PRIMARY KEY,
        attempt_id INTEGER NOT NULL REFERENCES attempt(id),
        name TEXT NOT NULL,
        version TEXT NOT NULL,
        link TEXT NOT NULL,
        accepted_at REAL NOT NULL,
        user TEXT NOT NULL             -- who accepted it; empty if not known
    )""",
    """
    CREATE TABLE download (
        origin TEXT NOT NULL,
        order_id TEXT NOT NULL,
        folder TEXT NOT NULL,
        assets TEXT NOT NULL,          -- JSON: the assets asked for; empty for all
        files TEXT NOT NULL,           -- JSON: the whole ones, relative to the folder
        bytes_done INTEGER NOT NULL,
        bytes_total INTEGER,           -- NULL: not known
        complete INTEGER NOT NULL,
        problem TEXT NOT NULL,
        since REAL NOT NULL,
        PRIMARY KEY (origin, order_id)
    ) WITHOUT ROWID""",
    """
    CREATE TABLE listed (              -- orders that the service listed
        origin TEXT NOT NULL,
        order_id TEXT NOT NULL,
        status TEXT NOT NULL,
        lines TEXT NOT NULL,           -- JSON: see `sales.order.line_parts`
        billed TEXT,
        organisation_id INTEGER,
        contract_id INTEGER,
        created_at REAL,
        seen_at REAL NOT NULL,
        hidden INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (origin, order_id)
    ) WITHOUT ROWID""",
)

VERSION_3 = (
    # The attempt's own UUID, sent as its Idempotency-Key, and the name of the lock that its
    # sender holds; when PAID was first read, for good; what of the order isn't what was asked for
    # (JSON), and which such text the user has confirmed; what each line costs by the order's own
    # word (JSON); when the service's whole list was read after the request had ended, without
    # the order.
    "ALTER TABLE attempt ADD COLUMN uuid TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE attempt ADD COLUMN paid_at REAL",
    "ALTER TABLE attempt ADD COLUMN differences TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE attempt ADD COLUMN differences_confirmed TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE attempt ADD COLUMN billed_lines TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE attempt ADD COLUMN sought_at REAL",
    # Whether the service's list was read, as far as needed, just before it was begun.
    "ALTER TABLE attempt ADD COLUMN list_read INTEGER NOT NULL DEFAULT 0",
    # Digests: see `seals`.
    "ALTER TABLE attempt ADD COLUMN chain TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE attempt ADD COLUMN seal TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE listed ADD COLUMN seal TEXT NOT NULL DEFAULT ''",
    """
    CREATE TABLE head (                -- one row
        id INTEGER PRIMARY KEY,
        attempts INTEGER NOT NULL,     -- how many there are
        chain TEXT NOT NULL,           -- of the last one
        listed INTEGER NOT NULL        -- how many listed orders there are
    )""",
    "INSERT INTO head (id, attempts, chain, listed) VALUES (1, 0, '', 0)",
    # When PAID was first read; the latest attempt when the order was first listed: whatever a
    # later attempt made, it isn't this order.
    "ALTER TABLE listed ADD COLUMN paid_at REAL",
    "ALTER TABLE listed ADD COLUMN after_attempt INTEGER",
    # What the collection's `license` says; whether the licence was named in the order, NULL for
    # not known.
    "ALTER TABLE acceptance ADD COLUMN stated TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE acceptance ADD COLUMN sent INTEGER",
    # These answers were taken for a refusal, and prove none. The others stay what they are.
    "UPDATE attempt SET state = 'unknown' WHERE state = 'refused'"
    " AND note GLOB '*HTTP 4[0-9][0-9])*' AND note NOT GLOB '*HTTP 40[01345])*'"
    " AND note NOT GLOB '*HTTP 41[35])*' AND note NOT GLOB '*HTTP 422)*'",
    # All attempts that were paid so far: nothing says when that was read.
    "UPDATE attempt SET paid_at = updated_at WHERE status = 'PAID'",
    "UPDATE listed SET paid_at = seen_at WHERE status = 'PAID'",
    # What was read later took its place. But only paid orders have files, and what the list said
    # of an order was kept apart.
    *(
        f"UPDATE {table} SET paid_at = (SELECT since FROM download"  # nosec B608
        f" WHERE download.origin = {table}.origin AND download.order_id = {table}.order_id"
        " AND (complete OR bytes_done > 0 OR files <> '[]')) WHERE paid_at IS NULL"
        for table in ("attempt", "listed")
    ),
    "UPDATE attempt SET paid_at = (SELECT paid_at FROM listed WHERE listed.origin = attempt.origin"
    " AND listed.order_id = attempt.order_id) WHERE paid_at IS NULL",
    # What was left to pay, nothing, was taken for what a paid order cost.
    *(
        f"UPDATE {table} SET billed = NULL WHERE paid_at IS NOT NULL"  # nosec B608
        """ AND billed GLOB '[[]"0*' AND CAST(substr(billed, 3) AS REAL) = 0"""
        for table in ("attempt", "listed")
    ),
    # What was removed from the list unpaid was paid out of sight; all that may be so is back.
    *(
        f"UPDATE {table} SET hidden = 0 WHERE hidden AND paid_at IS NOT NULL AND NOT EXISTS"  # nosec B608
        f" (SELECT 1 FROM download WHERE download.origin = {table}.origin"
        f" AND download.order_id = {table}.order_id AND download.complete)"
        for table in ("attempt", "listed")
    ),
)

VERSION_4 = (
    # What of an order couldn't be had (JSON: see `missing`), how often it was asked for in vain,
    # and when it is asked for again by itself, NULL for never.
    ("missing", "ALTER TABLE download ADD COLUMN missing TEXT NOT NULL DEFAULT '[]'"),
    ("tries", "ALTER TABLE download ADD COLUMN tries INTEGER NOT NULL DEFAULT 0"),
    ("retry_at", "ALTER TABLE download ADD COLUMN retry_at REAL"),
)

# The buyer's own note, see `label`; empty for none.
LABEL = "ALTER TABLE {} ADD COLUMN label TEXT NOT NULL DEFAULT ''"

# What of the scene: see `sales.part.Part.to_text`; empty for the whole.
PART = "ALTER TABLE line ADD COLUMN part TEXT NOT NULL DEFAULT ''"

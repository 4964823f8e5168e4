# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables of a ledger, and who may do what with them, as SQL; see `schema`.

They are the journal's own tables, so that one set of queries serves both. What differs: several
people write at once, so each row says who wrote it, what is spent is reckoned there, and what is
true is kept by the database itself, see `rules`.
"""

from __future__ import annotations

TABLES = """
CREATE SCHEMA IF NOT EXISTS datacosmos;
SET LOCAL search_path TO datacosmos, pg_temp;

CREATE TABLE ledger (product text NOT NULL, version integer NOT NULL);

CREATE TABLE attempt (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    origin text NOT NULL,
    organisation_id bigint,
    contract_id bigint,
    state text NOT NULL,
    order_id text,
    status text,
    prices text NOT NULL,
    licences text NOT NULL,
    note text NOT NULL DEFAULT '',
    begun_at double precision NOT NULL,
    updated_at double precision NOT NULL,
    connection text NOT NULL DEFAULT '',
    billed text,
    rises text NOT NULL DEFAULT '[]',
    rises_confirmed text NOT NULL DEFAULT '[]',
    hidden integer NOT NULL DEFAULT 0,
    polled_at double precision,
    poll_problem text NOT NULL DEFAULT '',
    uuid text NOT NULL UNIQUE,
    paid_at double precision,
    differences text NOT NULL DEFAULT '[]',
    differences_confirmed text NOT NULL DEFAULT '[]',
    billed_lines text NOT NULL DEFAULT '[]',
    sought_at double precision,
    list_read integer NOT NULL DEFAULT 0,
    label text NOT NULL DEFAULT '',
    chain text NOT NULL DEFAULT '',
    seal text NOT NULL DEFAULT '',
    owner text NOT NULL DEFAULT session_user,
    cost_amount numeric,
    cost_currency text,
    taken_over integer NOT NULL DEFAULT 0,
    born bigint NOT NULL DEFAULT txid_current(),
    written bigint NOT NULL DEFAULT txid_current()
);
COMMENT ON COLUMN attempt.taken_over IS
    '1: from a journal of before, which says itself when it was begun and what became of it.';
CREATE INDEX attempt_order ON attempt (origin, lower(order_id));
CREATE INDEX attempt_month ON attempt (origin, begun_at);
CREATE INDEX attempt_written ON attempt (written);

CREATE TABLE line (
    attempt_id bigint NOT NULL REFERENCES attempt (id),
    position integer NOT NULL,
    collection text NOT NULL,
    item text NOT NULL,
    level text NOT NULL,
    part text NOT NULL DEFAULT '',
    PRIMARY KEY (attempt_id, position)
);
CREATE INDEX line_item ON line (item, collection);

CREATE TABLE acceptance (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    attempt_id bigint NOT NULL REFERENCES attempt (id),
    name text NOT NULL,
    version text NOT NULL,
    link text NOT NULL,
    accepted_at double precision NOT NULL,
    "user" text NOT NULL,
    stated text NOT NULL DEFAULT '',
    sent integer
);
CREATE INDEX acceptance_attempt ON acceptance (attempt_id);

CREATE TABLE listed (
    origin text NOT NULL,
    order_id text NOT NULL,
    status text NOT NULL,
    lines text NOT NULL,
    billed text,
    organisation_id bigint,
    contract_id bigint,
    created_at double precision,
    seen_at double precision NOT NULL,
    hidden integer NOT NULL DEFAULT 0,
    seal text NOT NULL DEFAULT '',
    paid_at double precision,
    after_attempt bigint,
    label text NOT NULL DEFAULT '',
    written bigint NOT NULL DEFAULT txid_current(),
    PRIMARY KEY (origin, order_id)
);
CREATE INDEX listed_written ON listed (written);

CREATE TABLE scene (
    origin text NOT NULL,
    collection text NOT NULL,
    item text NOT NULL,
    acquired text,
    platform text NOT NULL,
    footprint text,
    written bigint NOT NULL DEFAULT txid_current(),
    PRIMARY KEY (origin, collection, item)
);
CREATE INDEX scene_written ON scene (written);

CREATE TABLE folder (
    origin text NOT NULL,
    order_id text NOT NULL,
    owner text NOT NULL DEFAULT session_user,
    machine text NOT NULL,
    path text NOT NULL,
    noted_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (origin, order_id, owner, machine)
);

CREATE TABLE spending_limit (
    who text NOT NULL DEFAULT '',
    per text NOT NULL CHECK (per IN ('order', 'month')),
    amount numeric NOT NULL CHECK (amount >= 0),
    currency text NOT NULL,
    PRIMARY KEY (who, per)
);
COMMENT ON TABLE spending_limit IS
    'Written by the administrator. who: a database user; empty for all together.';
"""

# Roles belong to the server, not to the database: they are there or not, and only some may make
# them.
ROLES = """
DO $$
DECLARE
    may_make boolean := (SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user);
    one text;
BEGIN
    FOREACH one IN ARRAY ARRAY['datacosmos_buyers', 'datacosmos_readers'] LOOP
        IF may_make AND NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = one) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', one);
        END IF;
        IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = one) THEN
            EXECUTE format('GRANT USAGE ON SCHEMA datacosmos TO %I', one);
            EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA datacosmos TO %I', one);
        END IF;
    END LOOP;
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'datacosmos_buyers') THEN
        GRANT INSERT, UPDATE ON datacosmos.attempt, datacosmos.listed, datacosmos.scene,
            datacosmos.folder TO datacosmos_buyers;
        GRANT INSERT ON datacosmos.line, datacosmos.acceptance TO datacosmos_buyers;
    END IF;
END $$;
"""

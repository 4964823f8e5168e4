# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables of a ledger, who may do what with them, and how they are made and brought up to date.

They are the journal's own tables, so that one set of queries serves both. What differs: several
people write at once, so facts are kept from being changed by the database itself, not only by
digests; what is spent is reckoned there; and each row says who wrote it.
"""

from __future__ import annotations

from typing import Any

from ..errors import JournalError
from ..wording import tr
from .address import LedgerAddress
from .driver import driver
from .faults import fault, not_ours
from .locks import number_of

VERSION = 1
SCHEMA = "datacosmos"
BUYERS, READERS = "datacosmos_buyers", "datacosmos_readers"
_PRODUCT = "datacosmos-imagery"
_LOCK = number_of("migration")

_TABLES = """
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
    written bigint NOT NULL DEFAULT txid_current()
);
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

CREATE FUNCTION refuse_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what a ledger holds is never removed (%)', TG_TABLE_NAME;
END $$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was ordered and accepted is never changed (%)', TG_TABLE_NAME;
END $$;

CREATE FUNCTION attempt_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF (OLD.id, OLD.origin, OLD.organisation_id, OLD.contract_id, OLD.prices, OLD.licences,
            OLD.begun_at, OLD.connection, OLD.uuid, OLD.list_read, OLD.owner)
            IS DISTINCT FROM
           (NEW.id, NEW.origin, NEW.organisation_id, NEW.contract_id, NEW.prices, NEW.licences,
            NEW.begun_at, NEW.connection, NEW.uuid, NEW.list_read, NEW.owner) THEN
            RAISE EXCEPTION 'what was ordered is never changed (attempt %)', OLD.id;
        END IF;
        IF OLD.paid_at IS NOT NULL AND NEW.paid_at IS DISTINCT FROM OLD.paid_at THEN
            RAISE EXCEPTION 'paid stays paid (attempt %)', OLD.id;
        END IF;
        IF OLD.order_id IS NOT NULL AND lower(NEW.order_id) IS DISTINCT FROM lower(OLD.order_id) THEN
            RAISE EXCEPTION 'an attempt has one order (attempt %)', OLD.id;
        END IF;
    ELSE
        NEW.owner := session_user;
    END IF;
    NEW.written := txid_current();
    IF NEW.billed IS NOT NULL AND NEW.billed <> '' THEN
        NEW.cost_amount := (NEW.billed::json ->> 0)::numeric;
        NEW.cost_currency := NEW.billed::json ->> 1;
    ELSE
        SELECT sum((price ->> 0)::numeric), min(price ->> 1)
            INTO NEW.cost_amount, NEW.cost_currency
            FROM json_array_elements(NEW.prices::json) AS price;
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION row_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.written := txid_current();
    RETURN NEW;
END $$;

CREATE TRIGGER written BEFORE INSERT OR UPDATE ON attempt
    FOR EACH ROW EXECUTE FUNCTION attempt_written();
CREATE TRIGGER written BEFORE INSERT OR UPDATE ON listed
    FOR EACH ROW EXECUTE FUNCTION row_written();
CREATE TRIGGER written BEFORE INSERT OR UPDATE ON scene
    FOR EACH ROW EXECUTE FUNCTION row_written();
"""

_RULES = "".join(
    f"CREATE TRIGGER never_removed BEFORE DELETE OR TRUNCATE ON {table}"
    " FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();\n"
    for table in ("attempt", "line", "acceptance", "listed")
) + "".join(
    f"CREATE TRIGGER never_changed BEFORE UPDATE ON {table}"
    " FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();\n"
    for table in ("line", "acceptance")
)

# Roles belong to the server, not to the database: they are there or not, and only some may make
# them.
_ROLES = """
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

_MIGRATIONS = (f"{_TABLES}\n{_RULES}\n{_ROLES}",)


def setup_sql() -> str:
    """Return the script that makes a ledger, for an administrator to run once in its database."""
    return (
        "-- The ledger of DataCosmos Imagery. To be run once, by the owner of the database.\n"  # nosec B608
        "-- Buyers add and update, and never delete; readers read:\n"
        f"--   GRANT {BUYERS} TO ana;  GRANT {READERS} TO eva;\n"
        "-- Limits for all together or for one user:\n"
        "--   INSERT INTO datacosmos.spending_limit VALUES ('', 'month', 5000, 'EUR');\n"
        "BEGIN;\n"
        + "\n".join(_MIGRATIONS)
        + f"\nINSERT INTO datacosmos.ledger VALUES ('{_PRODUCT}', {VERSION});\nCOMMIT;\n"  # nosec B608
    )


def bring_up_to_date(connection: Any, address: LedgerAddress) -> None:
    """Make the tables, or bring them up to date, unless they are.

    Raises:
        JournalError: the ledger is a newer version's, isn't ours, or may not be changed.
    """
    try:
        with connection, connection.cursor() as cursor:
            if version_of(cursor, address) == VERSION:
                return
        # Whoever is quicker does it. The lock is the session's, and what is looked at a transaction
        # after it: one that waited inside would go on seeing what wasn't there before.
        with connection, connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(%s)", (_LOCK,))
        try:
            with connection, connection.cursor() as cursor:
                _migrate(cursor, address)
        finally:
            if not connection.closed:
                with connection, connection.cursor() as cursor:
                    cursor.execute("SELECT pg_advisory_unlock(%s)", (_LOCK,))
    except driver().errors.InsufficientPrivilege as error:
        if _has_schema(connection):  # which is closed to this user
            raise fault(error, address) from error
        raise JournalError(
            tr(
                "The ledger {ledger} has no tables yet, and you may not make them.",
                ledger=address.name,
            ),
            tr(
                "Give the script that the options, or python3 -m datacosmos_imagery.core.ledger "
                "--print-sql, write to whoever runs the database."
            ),
        ) from error
    except driver().Error as error:
        raise fault(error, address) from error


def _migrate(cursor: Any, address: LedgerAddress) -> None:
    version = version_of(cursor, address)
    if version == VERSION:
        return
    for number in range(version, VERSION):
        cursor.execute(_MIGRATIONS[number])
    cursor.execute("SET LOCAL search_path TO datacosmos, pg_temp")
    if version:
        cursor.execute("UPDATE ledger SET version = %s", (VERSION,))
    else:
        cursor.execute("INSERT INTO ledger VALUES (%s, %s)", (_PRODUCT, VERSION))


def _has_schema(connection: Any) -> bool:
    with connection, connection.cursor() as cursor:
        cursor.execute("SELECT to_regnamespace('datacosmos') IS NOT NULL")
        return bool(cursor.fetchone()[0])


def version_of(cursor: Any, address: LedgerAddress) -> int:
    """Return the version of the ledger's tables, 0 for none.

    Raises:
        JournalError: a newer version's, or not ours.
    """
    # From the tables: what functions like to_regclass say may be as old as the transaction.
    cursor.execute(
        "SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'datacosmos'), EXISTS (SELECT FROM"
        " pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace"
        " WHERE n.nspname = 'datacosmos' AND c.relname = 'ledger')"
    )
    has_schema, has_table = cursor.fetchone()
    if not has_table:
        if has_schema:
            cursor.execute(
                "SELECT count(*) FROM pg_class WHERE relnamespace = to_regnamespace('datacosmos')"
            )
            if cursor.fetchone()[0]:
                raise not_ours(address)
        return 0
    cursor.execute("SELECT product, version FROM datacosmos.ledger")
    rows = cursor.fetchall()
    if len(rows) != 1 or rows[0][0] != _PRODUCT:
        raise not_ours(address)
    version = int(rows[0][1])
    if version > VERSION:
        raise JournalError(
            tr("The ledger {ledger} was made by a newer version.", ledger=address.name),
            tr("Update the plugin. Nothing was changed or ordered."),
        )
    return version

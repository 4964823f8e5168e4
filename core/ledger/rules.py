# SPDX-License-Identifier: GPL-2.0-or-later
"""What the database of a ledger itself refuses or writes, whoever asks, as SQL; see `schema`.

Buyers reach it with any program: what was ordered, when, by whom and what became of it mustn't be
taken back, nor be said by their clocks.
"""

from __future__ import annotations

_WRITTEN = """
CREATE FUNCTION refuse_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what a ledger holds is never removed (%)', TG_TABLE_NAME;
END $$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was ordered and accepted is never changed (%)', TG_TABLE_NAME;
END $$;

CREATE FUNCTION now_s() RETURNS double precision LANGUAGE sql AS $$
    SELECT extract(epoch FROM clock_timestamp())::double precision
$$;

CREATE FUNCTION attempt_written() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, datacosmos, pg_temp AS $$
DECLARE
    now_ double precision := now_s();
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF (OLD.id, OLD.origin, OLD.organisation_id, OLD.contract_id, OLD.prices, OLD.licences,
            OLD.begun_at, OLD.connection, OLD.uuid, OLD.list_read, OLD.owner, OLD.taken_over,
            OLD.born)
            IS DISTINCT FROM
           (NEW.id, NEW.origin, NEW.organisation_id, NEW.contract_id, NEW.prices, NEW.licences,
            NEW.begun_at, NEW.connection, NEW.uuid, NEW.list_read, NEW.owner, NEW.taken_over,
            NEW.born) THEN
            RAISE EXCEPTION 'what was ordered is never changed (attempt %)', OLD.id;
        END IF;
        IF OLD.paid_at IS NOT NULL AND NEW.paid_at IS DISTINCT FROM OLD.paid_at THEN
            RAISE EXCEPTION 'paid stays paid (attempt %)', OLD.id;
        END IF;
        IF OLD.order_id IS NOT NULL AND lower(NEW.order_id) IS DISTINCT FROM lower(OLD.order_id) THEN
            RAISE EXCEPTION 'an attempt has one order (attempt %)', OLD.id;
        END IF;
        -- What was sent isn't unsent, and an order that exists stays one.
        IF NEW.state <> OLD.state AND NOT (
            (OLD.state = 'sending' AND NEW.state IN ('unknown', 'refused', 'created'))
            OR (OLD.state = 'unknown' AND NEW.state IN ('refused', 'created'))
            OR (OLD.state = 'refused' AND NEW.state = 'created')) THEN
            RAISE EXCEPTION 'an attempt that is % never becomes % (attempt %)',
                OLD.state, NEW.state, OLD.id;
        END IF;
    ELSE
        NEW.owner := session_user;
        NEW.born := txid_current();
        IF NEW.taken_over = 0 THEN
            IF NEW.state <> 'sending' OR num_nonnulls(NEW.order_id, NEW.status, NEW.billed,
                NEW.paid_at, NEW.polled_at, NEW.sought_at) > 0 THEN
                RAISE EXCEPTION 'an attempt is written before it is sent';
            END IF;
            NEW.begun_at := now_;
        ELSIF NEW.state = 'sending' THEN
            RAISE EXCEPTION 'what is taken over was sent before';
        END IF;
        NEW.begun_at := least(NEW.begun_at, now_);
        NEW.updated_at := greatest(NEW.updated_at, NEW.begun_at);
    END IF;
    IF NEW.taken_over = 0
        AND (NEW.state = 'created') <> (coalesce(NEW.order_id, '') <> '') THEN
        RAISE EXCEPTION 'an attempt that is % with the order "%"', NEW.state, NEW.order_id;
    END IF;
    -- Whatever the clock of whoever writes says.
    NEW.updated_at := least(NEW.updated_at, now_);
    NEW.polled_at := CASE WHEN NEW.polled_at > now_ THEN now_ ELSE NEW.polled_at END;
    NEW.sought_at := CASE WHEN NEW.sought_at > now_ THEN now_ ELSE NEW.sought_at END;
    NEW.paid_at := CASE WHEN NEW.paid_at > now_ THEN now_ ELSE NEW.paid_at END;
    NEW.written := txid_current();
    IF NEW.billed IS NOT NULL AND NEW.billed <> '' THEN
        NEW.cost_amount := (NEW.billed::json ->> 0)::numeric;
        NEW.cost_currency := NEW.billed::json ->> 1;
    ELSE
        -- Of several currencies the sum is in none, so that no limit can be judged by it.
        SELECT sum((price ->> 0)::numeric),
            CASE WHEN count(DISTINCT price ->> 1) > 1 THEN '' ELSE min(price ->> 1) END
            INTO NEW.cost_amount, NEW.cost_currency
            FROM json_array_elements(NEW.prices::json) AS price;
        IF EXISTS (SELECT FROM json_array_elements(NEW.prices::json) AS price
            WHERE (price ->> 0)::numeric < 0) THEN
            RAISE EXCEPTION 'a price is below zero';
        END IF;
    END IF;
    IF NEW.cost_amount = 'NaN' OR NEW.cost_amount < 0 THEN
        RAISE EXCEPTION 'an order costs % %', NEW.cost_amount, NEW.cost_currency;
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION of_attempt_written() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, datacosmos, pg_temp AS $$
DECLARE
    its_birth bigint;
    is_taken_over integer;
BEGIN
    SELECT born, taken_over INTO its_birth, is_taken_over FROM attempt WHERE id = NEW.attempt_id;
    IF its_birth IS DISTINCT FROM txid_current() THEN
        RAISE EXCEPTION 'nothing is added to what was ordered (attempt %)', NEW.attempt_id;
    END IF;
    IF TG_TABLE_NAME = 'acceptance' AND is_taken_over = 0 THEN
        NEW.accepted_at := now_s();
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION row_written() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, datacosmos, pg_temp AS $$
BEGIN
    NEW.written := txid_current();
    RETURN NEW;
END $$;

CREATE FUNCTION folder_noted() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, datacosmos, pg_temp AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.owner <> session_user THEN
        RAISE EXCEPTION 'that is the folder of %', OLD.owner;
    END IF;
    NEW.owner := session_user;
    NEW.noted_at := clock_timestamp();
    RETURN NEW;
END $$;

CREATE TRIGGER written BEFORE INSERT OR UPDATE ON attempt
    FOR EACH ROW EXECUTE FUNCTION attempt_written();
CREATE TRIGGER written BEFORE INSERT OR UPDATE ON listed
    FOR EACH ROW EXECUTE FUNCTION row_written();
CREATE TRIGGER written BEFORE INSERT OR UPDATE ON scene
    FOR EACH ROW EXECUTE FUNCTION row_written();
CREATE TRIGGER written BEFORE INSERT ON line
    FOR EACH ROW EXECUTE FUNCTION of_attempt_written();
CREATE TRIGGER written BEFORE INSERT ON acceptance
    FOR EACH ROW EXECUTE FUNCTION of_attempt_written();
CREATE TRIGGER noted BEFORE INSERT OR UPDATE ON folder
    FOR EACH ROW EXECUTE FUNCTION folder_noted();
"""

_KEPT = "".join(
    f"CREATE TRIGGER never_removed BEFORE DELETE OR TRUNCATE ON {table}"
    " FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();\n"
    for table in ("attempt", "line", "acceptance", "listed")
) + "".join(
    f"CREATE TRIGGER never_changed BEFORE UPDATE ON {table}"
    " FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();\n"
    for table in ("line", "acceptance")
)

RULES = f"{_WRITTEN}\n{_KEPT}"

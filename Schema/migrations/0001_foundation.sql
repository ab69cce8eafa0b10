-- The schema, and the three small functions that everything else leans on.
--
-- Every function says where names are looked for, with pg_temp last: left out, it would come first,
-- and whoever can make a temporary type called `text` would run code as a function's owner.

create schema if not exists ethicsdesk;
revoke create on schema public from public;
grant usage on schema ethicsdesk to
    ethicsdesk_enquirer, ethicsdesk_officer, ethicsdesk_manager, ethicsdesk_keeper;
-- To own a function in a schema, a role must be allowed to create there.
grant usage, create on schema ethicsdesk to ethicsdesk_gatekeeper;
-- A function answers nobody unless it is granted by name.
alter default privileges revoke execute on functions from public;

-- What the service sends first in every transaction: a hash of a session token, or a receipt's
-- locator. Null where there is none.
create function ethicsdesk.proof() returns bytea
    language sql stable
    set search_path = pg_catalog, pg_temp
    return decode(nullif(current_setting('ethicsdesk.proof', true), ''), 'hex');

-- What a proof is stored as. A dump shows these, and they are not proofs themselves.
create function ethicsdesk.proof_hash() returns bytea
    language sql stable
    set search_path = pg_catalog, pg_temp
    return sha256(ethicsdesk.proof());

-- Ends the transaction with a state of ours unless the condition holds: a precondition in the
-- middle of a pipeline, at the price of no round trip.
--   ED001 the ticket has changed meanwhile
--   ED002 the trail has stalled, originals stay closed
--   ED003 what the verb needs is not so
create function ethicsdesk.demand(condition boolean, state text) returns void
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    if condition is not true then
        raise exception using errcode = state, message = 'a precondition does not hold';
    end if;
end
$$;

grant execute on function
    ethicsdesk.proof(), ethicsdesk.proof_hash(), ethicsdesk.demand(boolean, text)
    to ethicsdesk_enquirer, ethicsdesk_officer, ethicsdesk_manager, ethicsdesk_keeper,
    ethicsdesk_gatekeeper;

-- Which migrations have been applied, each with the checksum of its text.
create table ethicsdesk.migration (
    ordinal integer primary key check (ordinal > 0),
    name text not null,
    checksum bytea not null check (octet_length(checksum) = 32),
    applied_at timestamptz not null default now()
);
alter table ethicsdesk.migration enable row level security, force row level security;
create policy "the owner keeps the list of migrations" on ethicsdesk.migration
    to ethicsdesk_owner using (true) with check (true);
create policy "the service sees which migrations are applied" on ethicsdesk.migration
    for select to ethicsdesk_keeper using (true);
grant select on ethicsdesk.migration to ethicsdesk_keeper;

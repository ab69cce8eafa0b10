-- Releases of statistics, and the ledger of what each has spent of a ticket's privacy. Both take
-- inserts only, from everybody: not even the owner updates, deletes or truncates them.

-- One row for each release: ε by table, added up exactly. Five tables count tickets received and
-- two count tickets resolved, and a ticket is each of that once: so a row's sum is what any ticket
-- loses in its whole life, whichever releases its two events fall into.
create table ethicsdesk.ledger (
    period text primary key check (period ~ '^[0-9]{4}-[0-9]{2}-q[1-4]$'),
    months numeric not null check (months > 0),
    topic_by_context numeric not null check (topic_by_context > 0),
    platform_by_context numeric not null check (platform_by_context > 0),
    language numeric not null check (language > 0),
    risk numeric not null check (risk > 0),
    first_response numeric not null check (first_response > 0),
    outcome numeric not null check (outcome > 0),
    constraint "received, a ticket spends seven quarters"
        check (4 * (months + topic_by_context + platform_by_context + language + risk) = 7),
    constraint "resolved, a ticket spends two quarters"
        check (4 * (first_response + outcome) = 2),
    constraint "in its whole life a ticket spends nine quarters"
        check (4 * (months + topic_by_context + platform_by_context + language + risk
            + first_response + outcome) = 9)
);

create table ethicsdesk.release (
    sequence integer primary key check (sequence > 0),
    -- What is not in the ledger is not released.
    period text not null constraint "a period is released once" unique
        references ethicsdesk.ledger,
    -- The period's number, in which releases ascend.
    ordinal integer not null unique check (ordinal >= 0),
    -- The record that the chain hashes, as it is exported: figures, plan, day.
    record text not null check (length(record) <= 8192),
    hash bytea not null check (octet_length(hash) = 32),
    -- The signed note of the chain's head.
    checkpoint text not null check (length(checkpoint) <= 512)
);

alter table ethicsdesk.ledger enable row level security, force row level security;
alter table ethicsdesk.release enable row level security, force row level security;

create policy "managers see what is published" on ethicsdesk.release
    for select to ethicsdesk_manager
    using ((select (ethicsdesk.actor()).role) = 'manager');
grant select on ethicsdesk.release to ethicsdesk_manager;

create policy "the keeper sees what was released" on ethicsdesk.release
    for select to ethicsdesk_keeper using (true);
create policy "the keeper releases" on ethicsdesk.release
    for insert to ethicsdesk_keeper with check (true);
create policy "the keeper reads the ledger" on ethicsdesk.ledger
    for select to ethicsdesk_keeper using (true);
create policy "the keeper writes the ledger" on ethicsdesk.ledger
    for insert to ethicsdesk_keeper with check (true);
grant select, insert on ethicsdesk.release, ethicsdesk.ledger to ethicsdesk_keeper;

create function ethicsdesk.refuse_change() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception using errcode = 'ED004', message = 'what was published stays as it is';
end
$$;
create trigger "a release stays as it is" before update or delete on ethicsdesk.release
    for each row execute function ethicsdesk.refuse_change();
create trigger "releases are not emptied" before truncate on ethicsdesk.release
    for each statement execute function ethicsdesk.refuse_change();
create trigger "the ledger stays as it is" before update or delete on ethicsdesk.ledger
    for each row execute function ethicsdesk.refuse_change();
create trigger "the ledger is not emptied" before truncate on ethicsdesk.ledger
    for each statement execute function ethicsdesk.refuse_change();

-- Released out of order, a ticket could be resolved in a period that is counted after an earlier
-- one in which it was resolved already.
create function ethicsdesk.demand_order() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform ethicsdesk.demand(
        new.sequence = 1 + (select count(*) from ethicsdesk.release)
        and not exists (
            select from ethicsdesk.release r where r.ordinal >= new.ordinal), 'ED003');
    return new;
end
$$;
create trigger "releases come in their order" before insert on ethicsdesk.release
    for each row execute function ethicsdesk.demand_order();

create function ethicsdesk.record_release() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform ethicsdesk.write_event('statistics-released', null, 'keeper', null, new.period);
    return null;
end
$$;
create trigger "a release is recorded" after insert on ethicsdesk.release
    for each row execute function ethicsdesk.record_release();
alter function ethicsdesk.record_release() owner to ethicsdesk_gatekeeper;

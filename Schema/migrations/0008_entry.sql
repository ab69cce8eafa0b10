-- What was written, sealed: redacted texts and originals in tables of their own, because their
-- readers differ. An original has no select grant at all.

create table ethicsdesk.entry (
    id uuid primary key,
    ticket uuid not null references ethicsdesk.ticket,
    -- The revision that the ticket reached with it: a reader may see gaps, never the same twice.
    ordinal integer not null check (ordinal > 0),
    kind text not null check (kind in ('question', 'reply', 'answer', 'clarification', 'note')),
    author uuid references ethicsdesk.staff,
    written_on date not null,
    -- An HMAC under a key that the database does not hold: it tells a retry from another text.
    commitment bytea not null check (octet_length(commitment) = 32),
    outcome text check (outcome in (
        'proceed', 'proceed-with-care', 'advised-against', 'referred', 'other')),
    cited_values text[] not null default '{}' check (cited_values <@ array[
        'respect-for-democracy', 'respect-for-people', 'integrity', 'stewardship', 'excellence']),
    unique (ticket, ordinal),
    check ((kind in ('question', 'reply')) = (author is null)),
    check ((kind = 'answer') = (outcome is not null)),
    check (kind = 'answer' or cited_values = '{}')
);

create table ethicsdesk.redacted_text (
    entry uuid primary key references ethicsdesk.entry,
    ticket uuid not null references ethicsdesk.ticket,
    version smallint not null default 1 check (version > 0),
    sealed bytea not null check (octet_length(sealed) between 256 and 131072)
);
create index redacted_text_by_ticket on ethicsdesk.redacted_text (ticket);

create table ethicsdesk.original_text (
    entry uuid primary key references ethicsdesk.entry,
    ticket uuid not null references ethicsdesk.ticket,
    version smallint not null default 1 check (version > 0),
    sealed bytea not null check (octet_length(sealed) between 256 and 131072)
);
create index original_text_by_ticket on ethicsdesk.original_text (ticket);

alter table ethicsdesk.entry enable row level security, force row level security;
alter table ethicsdesk.redacted_text enable row level security, force row level security;
alter table ethicsdesk.original_text enable row level security, force row level security;

create policy "the gatekeeper finds entries" on ethicsdesk.entry
    for select to ethicsdesk_gatekeeper using (true);
create policy "the gatekeeper hands out originals" on ethicsdesk.original_text
    for select to ethicsdesk_gatekeeper using (true);
grant select (id, ticket, kind) on ethicsdesk.entry to ethicsdesk_gatekeeper;
grant select on ethicsdesk.original_text to ethicsdesk_gatekeeper;

create policy "an enquirer reads the conversation" on ethicsdesk.entry
    for select to ethicsdesk_enquirer
    using (ticket = (select ethicsdesk.actor_ticket()) and kind <> 'note');
create policy "an enquirer asks and replies" on ethicsdesk.entry
    for insert to ethicsdesk_enquirer
    with check (ticket = (select ethicsdesk.actor_ticket()) and kind in ('question', 'reply'));
create policy "an enquirer sees what triage sees" on ethicsdesk.redacted_text
    for select to ethicsdesk_enquirer
    using (exists (select from ethicsdesk.entry e where e.id = redacted_text.entry));
create policy "an enquirer gives the redacted text" on ethicsdesk.redacted_text
    for insert to ethicsdesk_enquirer
    with check (ticket = (select ethicsdesk.actor_ticket()));
create policy "an enquirer gives the original" on ethicsdesk.original_text
    for insert to ethicsdesk_enquirer
    with check (ticket = (select ethicsdesk.actor_ticket()));
grant select, insert on ethicsdesk.entry to ethicsdesk_enquirer;
grant select, insert on ethicsdesk.redacted_text to ethicsdesk_enquirer;
grant insert on ethicsdesk.original_text to ethicsdesk_enquirer;

create policy "officers see entries of tickets they see" on ethicsdesk.entry
    for select to ethicsdesk_officer
    using (exists (select from ethicsdesk.ticket t where t.id = entry.ticket));
create policy "an assigned officer writes" on ethicsdesk.entry
    for insert to ethicsdesk_officer
    with check (
        author = (select (ethicsdesk.actor()).staff)
        and kind in ('answer', 'clarification', 'note')
        and ticket = any ((select ethicsdesk.actor_assignments())::uuid[]));
create policy "officers read redacted texts of tickets they see" on ethicsdesk.redacted_text
    for select to ethicsdesk_officer
    using (exists (select from ethicsdesk.ticket t where t.id = redacted_text.ticket));
create policy "an assigned officer gives the redacted text" on ethicsdesk.redacted_text
    for insert to ethicsdesk_officer
    with check (ticket = any ((select ethicsdesk.actor_assignments())::uuid[]));
create policy "an assigned officer gives the original" on ethicsdesk.original_text
    for insert to ethicsdesk_officer
    with check (ticket = any ((select ethicsdesk.actor_assignments())::uuid[]));
grant select, insert on ethicsdesk.entry to ethicsdesk_officer;
grant select, insert on ethicsdesk.redacted_text to ethicsdesk_officer;
grant insert on ethicsdesk.original_text to ethicsdesk_officer;

-- The enquirer's own way to the originals of the conversation. His receipt is the proof; notes are
-- the officers'.
create function ethicsdesk.read_own_originals()
    returns table (entry uuid, version smallint, sealed bytea)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select o.entry, o.version, o.sealed
    from ethicsdesk.original_text o
    join ethicsdesk.entry e on e.id = o.entry and e.kind <> 'note'
    where o.ticket = ethicsdesk.actor_ticket();
end;
grant execute on function ethicsdesk.read_own_originals() to ethicsdesk_enquirer;
alter function ethicsdesk.read_own_originals() owner to ethicsdesk_gatekeeper;

-- An officer's only way to the originals of a ticket: the assignment is checked, the opening is
-- recorded, and then the ciphertext is returned, which the service opens after the commit.
create function ethicsdesk.open_originals(ticket uuid)
    returns table (entry uuid, version smallint, sealed bytea)
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    who ethicsdesk.actor := ethicsdesk.actor();
    opened text;
    of_queue text;
begin
    select t.reference, t.queue into opened, of_queue
        from ethicsdesk.ticket t
        join ethicsdesk.assignment a on a.ticket = t.id
        where t.id = open_originals.ticket and t.status <> 'withdrawn'
            and a.officer = who.staff and a.ended_on is null;
    if not found then
        return;
    end if;
    perform ethicsdesk.demand(ethicsdesk.trail_is_alive(), 'ED002');
    perform ethicsdesk.record('original-opened', opened,
        case when of_queue = any (who.triages) then 'triage' else 'officer' end);
    return query
        select o.entry, o.version, o.sealed
        from ethicsdesk.original_text o where o.ticket = open_originals.ticket;
end
$$;
grant execute on function ethicsdesk.open_originals(uuid) to ethicsdesk_officer;
alter function ethicsdesk.open_originals(uuid) owner to ethicsdesk_gatekeeper;

create function ethicsdesk.record_entry() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform ethicsdesk.record('entry-written',
        (select reference from ethicsdesk.ticket where id = new.ticket), new.kind);
    return null;
end
$$;
create trigger "what officers write is recorded" after insert on ethicsdesk.entry
    for each row when (new.author is not null)
    execute function ethicsdesk.record_entry();
alter function ethicsdesk.record_entry() owner to ethicsdesk_gatekeeper;

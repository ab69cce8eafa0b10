-- Hiding more of a text later. In the redacted copy an assigned officer does it alone; in the
-- original it is for good and takes a second officer, assigned too or triaging the queue. Texts
-- change through the functions below alone. Rows tell that it happened, when and why, and never
-- which words: what waits for consent is sealed, and goes once it is settled.

create table ethicsdesk.concealment (
    id uuid primary key,
    ticket uuid not null references ethicsdesk.ticket on delete cascade,
    entry uuid not null references ethicsdesk.entry on delete cascade,
    part text not null check (part in ('redacted', 'original')),
    reason text check (reason in (
        'at-enquirers-request', 'third-party', 'not-needed', 'not-to-be-kept', 'safety')),
    officer uuid not null references ethicsdesk.staff,
    -- In what duty: that is what the enquirer is told.
    duty text not null check (duty in ('officer', 'triage')),
    second uuid references ethicsdesk.staff check (second <> officer),
    second_duty text check (second_duty in ('officer', 'triage')),
    proposed_on date not null default current_date,
    done_on date check (done_on >= proposed_on),
    check ((part = 'original') = (reason is not null)),
    check (part = 'original' or done_on is not null),
    check ((second is null) = (part = 'redacted' or done_on is null)),
    check ((second is null) = (second_duty is null))
);
create index concealment_by_ticket on ethicsdesk.concealment (ticket);
create unique index "an entry has one proposal at a time" on ethicsdesk.concealment (entry)
    where done_on is null;

-- What a proposal would put in place of the texts. The original as it is to be is an original: it
-- has no select grant.
create table ethicsdesk.concealment_draft (
    concealment uuid primary key references ethicsdesk.concealment on delete cascade,
    redacted_version smallint not null check (redacted_version > 1),
    redacted bytea not null check (octet_length(redacted) between 256 and 131072),
    original_version smallint not null check (original_version > 1),
    original bytea not null check (octet_length(original) between 256 and 131072),
    -- Which placeholders stand for what goes, sealed.
    placeholders bytea not null check (octet_length(placeholders) between 256 and 131072)
);

-- A text that was replaced is dead weight that could still be read from the disk: clear it away at
-- once, and not when a fifth of the table has changed.
alter table ethicsdesk.original_text set (
    autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
    toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0);
alter table ethicsdesk.redacted_text set (
    autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
    toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0);
alter table ethicsdesk.concealment_draft set (
    autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
    toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0);

alter table ethicsdesk.concealment enable row level security, force row level security;
alter table ethicsdesk.concealment_draft enable row level security, force row level security;

create policy "officers see concealments of tickets they see" on ethicsdesk.concealment
    for select to ethicsdesk_officer
    using (exists (select from ethicsdesk.ticket t where t.id = concealment.ticket));
create policy "officers see what is proposed for tickets they see" on ethicsdesk.concealment_draft
    for select to ethicsdesk_officer
    using (exists (
        select from ethicsdesk.concealment c where c.id = concealment_draft.concealment));
create policy "an enquirer sees what was hidden later" on ethicsdesk.concealment
    for select to ethicsdesk_enquirer
    using (ticket = (select ethicsdesk.actor_ticket()) and done_on is not null
        and exists (select from ethicsdesk.entry e where e.id = concealment.entry));
grant select on ethicsdesk.concealment to ethicsdesk_officer;
grant select (concealment, redacted_version, redacted, placeholders)
    on ethicsdesk.concealment_draft to ethicsdesk_officer;
grant select (ticket, entry, part, reason, duty, second_duty, done_on)
    on ethicsdesk.concealment to ethicsdesk_enquirer;

create policy "the gatekeeper settles concealments" on ethicsdesk.concealment
    to ethicsdesk_gatekeeper using (true) with check (true);
create policy "the gatekeeper keeps what is proposed" on ethicsdesk.concealment_draft
    to ethicsdesk_gatekeeper using (true) with check (true);
create policy "the gatekeeper finds redacted texts" on ethicsdesk.redacted_text
    for select to ethicsdesk_gatekeeper using (true);
create policy "the gatekeeper replaces redacted texts" on ethicsdesk.redacted_text
    for update to ethicsdesk_gatekeeper using (true);
create policy "the gatekeeper replaces originals" on ethicsdesk.original_text
    for update to ethicsdesk_gatekeeper using (true);
create policy "the gatekeeper makes commitments void" on ethicsdesk.entry
    for update to ethicsdesk_gatekeeper using (true);
grant select, insert, update (second, second_duty, done_on), delete
    on ethicsdesk.concealment to ethicsdesk_gatekeeper;
grant select, insert, delete on ethicsdesk.concealment_draft to ethicsdesk_gatekeeper;
grant select (entry, version), update (version, sealed) on ethicsdesk.redacted_text
    to ethicsdesk_gatekeeper;
grant update (version, sealed) on ethicsdesk.original_text to ethicsdesk_gatekeeper;
grant update (commitment) on ethicsdesk.entry to ethicsdesk_gatekeeper;

-- The ticket of an entry, where whoever is asking is assigned to it.
create function ethicsdesk.assigned_ticket_of(entry uuid)
    returns table (ticket uuid, reference text, duty text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select t.id, t.reference,
        case when t.queue = any ((ethicsdesk.actor()).triages) then 'triage' else 'officer' end
    from ethicsdesk.entry e join ethicsdesk.ticket t on t.id = e.ticket
    where e.id = assigned_ticket_of.entry and t.id = any (ethicsdesk.actor_assignments());
end;
alter function ethicsdesk.assigned_ticket_of(uuid) owner to ethicsdesk_gatekeeper;

-- Puts a redacted copy in which more is hidden in place of the one before it.
create function ethicsdesk.conceal(
    concealment uuid, entry uuid, version integer, sealed bytea
) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    place record;
begin
    select * into place from ethicsdesk.assigned_ticket_of(conceal.entry);
    perform ethicsdesk.demand(found, 'ED003');
    -- What is proposed was made from the texts as they are: they wait until it is settled.
    perform ethicsdesk.demand(not exists (
        select from ethicsdesk.concealment c
        where c.entry = conceal.entry and c.done_on is null), 'ED001');
    insert into ethicsdesk.concealment (id, ticket, entry, part, officer, duty, done_on)
        values (conceal.concealment, place.ticket, conceal.entry, 'redacted',
            (ethicsdesk.actor()).staff, place.duty, current_date);
    update ethicsdesk.redacted_text r set version = conceal.version, sealed = conceal.sealed
        where r.entry = conceal.entry and r.version = conceal.version - 1;
    perform ethicsdesk.demand(found, 'ED001');
    perform ethicsdesk.record('copy-concealed', place.reference, null);
end
$$;
grant execute on function ethicsdesk.conceal(uuid, uuid, integer, bytea) to ethicsdesk_officer;
alter function ethicsdesk.conceal(uuid, uuid, integer, bytea) owner to ethicsdesk_gatekeeper;

-- Proposes to take words out of an original. Nothing changes before a second officer consents.
create function ethicsdesk.propose_concealment(
    concealment uuid, entry uuid, reason text, redacted_version integer, redacted bytea,
    original_version integer, original bytea, placeholders bytea
) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    place record;
begin
    select * into place from ethicsdesk.assigned_ticket_of(propose_concealment.entry);
    perform ethicsdesk.demand(found, 'ED003');
    insert into ethicsdesk.concealment (id, ticket, entry, part, reason, officer, duty)
        values (propose_concealment.concealment, place.ticket, propose_concealment.entry,
            'original', propose_concealment.reason, (ethicsdesk.actor()).staff, place.duty);
    insert into ethicsdesk.concealment_draft (
            concealment, redacted_version, redacted, original_version, original, placeholders)
        values (propose_concealment.concealment, propose_concealment.redacted_version,
            propose_concealment.redacted, propose_concealment.original_version,
            propose_concealment.original, propose_concealment.placeholders);
    perform ethicsdesk.record('concealment-proposed', place.reference, propose_concealment.reason);
end
$$;
grant execute on function ethicsdesk.propose_concealment(
    uuid, uuid, text, integer, bytea, integer, bytea, bytea) to ethicsdesk_officer;
alter function ethicsdesk.propose_concealment(
    uuid, uuid, text, integer, bytea, integer, bytea, bytea) owner to ethicsdesk_gatekeeper;

-- A proposal that waits, where whoever is asking is assigned to its ticket or triages its queue;
-- locked until the transaction ends.
create function ethicsdesk.pending_concealment(concealment uuid)
    returns table (entry uuid, reference text, reason text, is_own boolean, duty text)
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    who ethicsdesk.actor := ethicsdesk.actor();
begin
    return query
        select c.entry, t.reference, c.reason, c.officer = who.staff,
            case when t.queue = any (who.triages) then 'triage' else 'officer' end
        from ethicsdesk.concealment c join ethicsdesk.ticket t on t.id = c.ticket
        where c.id = pending_concealment.concealment and c.done_on is null
            and t.status <> 'withdrawn'
            and (t.queue = any (who.triages) or t.id = any (ethicsdesk.actor_assignments()))
        for update of c;
end
$$;
alter function ethicsdesk.pending_concealment(uuid) owner to ethicsdesk_gatekeeper;

-- Consents to a proposal of somebody else's, and does it. The commitment goes with the words:
-- whoever holds its key could confirm a guess of them by it.
create function ethicsdesk.consent_to_concealment(concealment uuid) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    proposal record;
    draft ethicsdesk.concealment_draft;
begin
    select * into proposal
        from ethicsdesk.pending_concealment(consent_to_concealment.concealment);
    perform ethicsdesk.demand(found and not proposal.is_own, 'ED003');
    delete from ethicsdesk.concealment_draft d
        where d.concealment = consent_to_concealment.concealment returning d.* into draft;
    update ethicsdesk.redacted_text r set version = draft.redacted_version, sealed = draft.redacted
        where r.entry = proposal.entry and r.version = draft.redacted_version - 1;
    perform ethicsdesk.demand(found, 'ED001');
    update ethicsdesk.original_text o set version = draft.original_version, sealed = draft.original
        where o.entry = proposal.entry and o.version = draft.original_version - 1;
    perform ethicsdesk.demand(found, 'ED001');
    update ethicsdesk.entry e
        set commitment = sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
        where e.id = proposal.entry;
    update ethicsdesk.concealment c
        set second = (ethicsdesk.actor()).staff, second_duty = proposal.duty, done_on = current_date
        where c.id = consent_to_concealment.concealment;
    perform ethicsdesk.record('original-concealed', proposal.reference, proposal.reason);
end
$$;
grant execute on function ethicsdesk.consent_to_concealment(uuid) to ethicsdesk_officer;
alter function ethicsdesk.consent_to_concealment(uuid) owner to ethicsdesk_gatekeeper;

-- Withdraws one's own proposal, or refuses another's. Its sealed texts go with it.
create function ethicsdesk.drop_concealment(concealment uuid) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    proposal record;
begin
    select * into proposal from ethicsdesk.pending_concealment(drop_concealment.concealment);
    perform ethicsdesk.demand(found, 'ED003');
    delete from ethicsdesk.concealment c where c.id = drop_concealment.concealment;
    perform ethicsdesk.record(
        case when proposal.is_own then 'concealment-withdrawn' else 'concealment-refused' end,
        proposal.reference, proposal.reason);
end
$$;
grant execute on function ethicsdesk.drop_concealment(uuid) to ethicsdesk_officer;
alter function ethicsdesk.drop_concealment(uuid) owner to ethicsdesk_gatekeeper;

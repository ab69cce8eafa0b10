-- Tickets that are kept from somebody whom the enquirer named. Their secret is not sealed to the
-- queue but to each of its triage officers who may see them, and to the recovery key.
--
-- What somebody may see of them is found by what he was let into, never by leaving out what is
-- kept from him: a page of his takes as long, however many tickets there are that he must not see.

alter table ethicsdesk.ticket
    -- From whom it is kept, sealed under its secret; null where from nobody.
    add column exclusions bytea check (octet_length(exclusions) between 256 and 131072);

-- The same for the policies. Whoever deletes a row lets a name and a status be seen and no text:
-- the keys go by what is sealed.
create table ethicsdesk.exclusion (
    ticket uuid not null references ethicsdesk.ticket on delete cascade,
    officer uuid not null references ethicsdesk.staff,
    primary key (ticket, officer)
);

alter table ethicsdesk.ticket_grant
    drop constraint ticket_grant_holder_check,
    add constraint "a holder of a kind" check (
        holder in ('receipt', 'queue', 'officer', 'triage', 'recovery')),
    drop constraint ticket_grant_check,
    add constraint "an officer's grant names him" check (
        (holder in ('officer', 'triage')) = (officer is not null));

-- A triage officer who was let into such a ticket, and where it stands in his queue: a copy of the
-- ticket's own columns, by which his page is found in order. It goes with his grant.
create table ethicsdesk.confidant (
    ticket uuid not null references ethicsdesk.ticket on delete cascade,
    officer uuid not null references ethicsdesk.staff,
    holder text not null default 'triage' check (holder = 'triage'),
    queue text not null,
    status text not null,
    topic text not null,
    platform text not null,
    context text not null,
    due_on date not null,
    primary key (ticket, officer),
    constraint "a confidant has a grant" foreign key (ticket, holder, officer)
        references ethicsdesk.ticket_grant (ticket, holder, officer) on delete cascade
);
create index confidant_open_by_due_day on ethicsdesk.confidant (officer, queue, due_on, ticket)
    where status in ('filed', 'assigned', 'awaiting-enquirer');
create index confidant_by_cell on ethicsdesk.confidant
    (officer, queue, status, topic, platform, context, due_on, ticket);

-- A queue's own pages pass by what is kept from somebody.
drop index ethicsdesk.ticket_open_by_due_day, ethicsdesk.ticket_by_cell;
create index ticket_open_by_due_day on ethicsdesk.ticket (queue, due_on, id)
    where status in ('filed', 'assigned', 'awaiting-enquirer') and exclusions is null;
create index ticket_by_cell on ethicsdesk.ticket
    (queue, status, topic, platform, context, due_on, id) where exclusions is null;

alter table ethicsdesk.exclusion enable row level security, force row level security;
alter table ethicsdesk.confidant enable row level security, force row level security;

create policy "the gatekeeper knows who is excluded" on ethicsdesk.exclusion
    for select to ethicsdesk_gatekeeper using (true);
create policy "the gatekeeper knows who is let in" on ethicsdesk.confidant
    for select to ethicsdesk_gatekeeper using (true);
create policy "the gatekeeper notes who is let in" on ethicsdesk.confidant
    for insert to ethicsdesk_gatekeeper with check (true);
create policy "the gatekeeper follows tickets" on ethicsdesk.confidant
    for update to ethicsdesk_gatekeeper using (true);
grant select on ethicsdesk.exclusion to ethicsdesk_gatekeeper;
grant select, insert, update (status, topic, platform, context) on ethicsdesk.confidant
    to ethicsdesk_gatekeeper;
grant select (exclusions, topic, platform, context, due_on) on ethicsdesk.ticket
    to ethicsdesk_gatekeeper;

-- Whether somebody was let into a ticket, and whether it is kept from him. Whoever asks names both
-- by identifiers that only those know who see the ticket.
create function ethicsdesk.is_confidant(ticket uuid, officer uuid) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    return exists (
        select from ethicsdesk.confidant c
        where c.ticket = is_confidant.ticket and c.officer = is_confidant.officer);
create function ethicsdesk.is_excluded(ticket uuid, officer uuid) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    return exists (
        select from ethicsdesk.exclusion x
        where x.ticket = is_excluded.ticket and x.officer = is_excluded.officer);

-- Whether a ticket's secret may be sealed to an officer: he triages its queue, and it is not kept
-- from him.
create function ethicsdesk.may_be_let_in(ticket uuid, officer uuid) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    return exists (
            select from ethicsdesk.ticket t
            join ethicsdesk.membership m on m.queue = t.queue and m.duty = 'triage'
                and m.queue_key_grant is not null
            join ethicsdesk.staff s on s.id = m.staff and s.status = 'active'
            where t.id = may_be_let_in.ticket and t.exclusions is not null
                and t.status <> 'withdrawn' and m.staff = may_be_let_in.officer)
        and not ethicsdesk.is_excluded(may_be_let_in.ticket, may_be_let_in.officer);
grant execute on function ethicsdesk.is_confidant(uuid, uuid), ethicsdesk.is_excluded(uuid, uuid)
    to ethicsdesk_officer;
grant execute on function ethicsdesk.may_be_let_in(uuid, uuid)
    to ethicsdesk_officer, ethicsdesk_enquirer;
alter function ethicsdesk.is_confidant(uuid, uuid) owner to ethicsdesk_gatekeeper;
alter function ethicsdesk.is_excluded(uuid, uuid) owner to ethicsdesk_gatekeeper;
alter function ethicsdesk.may_be_let_in(uuid, uuid) owner to ethicsdesk_gatekeeper;

-- The triage officers of every queue with their keys and what certifies them, for whoever seals.
create function ethicsdesk.triage_officers()
    returns table (queue text, staff uuid, public_key bytea, certification bytea)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select m.queue, m.staff, k.public_key, m.certification
    from ethicsdesk.membership m
    join ethicsdesk.staff s on s.id = m.staff and s.status = 'active'
    join ethicsdesk.staff_key k on k.staff = m.staff
    where m.duty = 'triage' and m.queue_key_grant is not null
    order by m.queue, m.staff;
end;
grant execute on function ethicsdesk.triage_officers() to ethicsdesk_officer, ethicsdesk_enquirer;
alter function ethicsdesk.triage_officers() owner to ethicsdesk_gatekeeper;

-- Filing.
create policy "an enquirer names whom it is kept from" on ethicsdesk.exclusion
    for insert to ethicsdesk_enquirer with check (ticket = (select ethicsdesk.actor_ticket()));
grant insert on ethicsdesk.exclusion to ethicsdesk_enquirer;
create policy "an enquirer lets the others in" on ethicsdesk.ticket_grant
    for insert to ethicsdesk_enquirer
    with check (
        holder in ('triage', 'recovery') and ticket = (select ethicsdesk.actor_ticket())
        and (holder = 'recovery' or ethicsdesk.may_be_let_in(ticket, officer)));

create function ethicsdesk.note_confidant() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    insert into ethicsdesk.confidant (
            ticket, officer, queue, status, topic, platform, context, due_on)
        select t.id, new.officer, t.queue, t.status, t.topic, t.platform, t.context, t.due_on
        from ethicsdesk.ticket t where t.id = new.ticket;
    return null;
end
$$;
create trigger "who is granted a ticket finds it in his queue" after insert
    on ethicsdesk.ticket_grant
    for each row when (new.holder = 'triage') execute function ethicsdesk.note_confidant();
alter function ethicsdesk.note_confidant() owner to ethicsdesk_gatekeeper;

create function ethicsdesk.follow_ticket() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    update ethicsdesk.confidant c
        set status = new.status, topic = new.topic, platform = new.platform,
            context = new.context
        where c.ticket = new.id;
    return null;
end
$$;
create trigger "confidants find a ticket where it stands"
    after update of status, topic, platform, context on ethicsdesk.ticket
    for each row when (new.exclusions is not null) execute function ethicsdesk.follow_ticket();
alter function ethicsdesk.follow_ticket() owner to ethicsdesk_gatekeeper;

-- Seeing. The first says who is let in; the second shuts out whatever else would let in.
grant select (exclusions) on ethicsdesk.ticket to ethicsdesk_officer;
alter policy "officers see tickets they triage or are assigned to" on ethicsdesk.ticket
    using (
        (queue = any ((select (ethicsdesk.actor()).triages)::text[]) and status <> 'withdrawn'
            and (exclusions is null
                or ethicsdesk.is_confidant(id, (select (ethicsdesk.actor()).staff))))
        or id = any ((select ethicsdesk.actor_assignments())::uuid[]));
alter policy "officers move on tickets they see" on ethicsdesk.ticket
    using (
        (queue = any ((select (ethicsdesk.actor()).triages)::text[]) and status <> 'withdrawn'
            and (exclusions is null
                or ethicsdesk.is_confidant(id, (select (ethicsdesk.actor()).staff))))
        or id = any ((select ethicsdesk.actor_assignments())::uuid[]));
create policy "nobody sees a ticket that is kept from him" on ethicsdesk.ticket
    as restrictive to ethicsdesk_officer
    using (exclusions is null
        or not ethicsdesk.is_excluded(id, (select (ethicsdesk.actor()).staff)));

create policy "a confidant sees where his tickets stand" on ethicsdesk.confidant
    for select to ethicsdesk_officer using (officer = (select (ethicsdesk.actor()).staff));
grant select on ethicsdesk.confidant to ethicsdesk_officer;

alter policy "officers see grants they can open" on ethicsdesk.ticket_grant
    using (
        (officer = (select (ethicsdesk.actor()).staff) and holder = 'officer'
            and ticket = any ((select ethicsdesk.actor_assignments())::uuid[]))
        or (holder = 'queue' and exists (
            select from ethicsdesk.ticket t where t.id = ticket_grant.ticket
                and t.queue = any ((select (ethicsdesk.actor()).triages)::text[])))
        or (holder = 'triage' and officer = (select (ethicsdesk.actor()).staff) and exists (
            select from ethicsdesk.ticket t where t.id = ticket_grant.ticket)));

-- Assigning, and letting in whoever was admitted later.
create policy "nobody is assigned to a ticket that is kept from him" on ethicsdesk.assignment
    as restrictive for insert to ethicsdesk_officer
    with check (not ethicsdesk.is_excluded(ticket, officer));
create policy "a confidant lets in who triages with him" on ethicsdesk.ticket_grant
    for insert to ethicsdesk_officer
    with check (
        holder = 'triage' and ethicsdesk.may_be_let_in(ticket, officer)
        and exists (
            select from ethicsdesk.ticket t where t.id = ticket_grant.ticket
                and t.queue = any ((select (ethicsdesk.actor()).triages)::text[])));

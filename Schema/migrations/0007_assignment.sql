-- Who is assigned to which ticket. An ended assignment stays as a row: the trail has it, and so
-- has whoever asks who worked on a ticket.

create table ethicsdesk.assignment (
    id uuid primary key,
    ticket uuid not null references ethicsdesk.ticket,
    officer uuid not null references ethicsdesk.staff,
    assigned_by uuid not null references ethicsdesk.staff,
    assigned_on date not null default current_date,
    ended_on date check (ended_on >= assigned_on)
);
create unique index "an officer is assigned to a ticket once at a time"
    on ethicsdesk.assignment (ticket, officer) where ended_on is null;
create index assignment_current on ethicsdesk.assignment (officer, ticket) where ended_on is null;

alter table ethicsdesk.assignment enable row level security, force row level security;
create policy "the gatekeeper checks assignments" on ethicsdesk.assignment
    for select to ethicsdesk_gatekeeper using (true);
-- A new key starts without any assignment.
create policy "the gatekeeper ends assignments of lost keys" on ethicsdesk.assignment
    for update to ethicsdesk_gatekeeper using (true);
grant select, update (ended_on) on ethicsdesk.assignment to ethicsdesk_gatekeeper;

-- The tickets that whoever is asking is assigned to, withdrawn ones apart.
create function ethicsdesk.actor_assignments() returns uuid[]
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select coalesce(array_agg(a.ticket), '{}')
    from ethicsdesk.assignment a
    join ethicsdesk.ticket t on t.id = a.ticket and t.status <> 'withdrawn'
    where a.officer = (ethicsdesk.actor()).staff and a.ended_on is null;
end;
grant execute on function ethicsdesk.actor_assignments() to ethicsdesk_officer;
alter function ethicsdesk.actor_assignments() owner to ethicsdesk_gatekeeper;

create policy "officers see tickets they triage or are assigned to" on ethicsdesk.ticket
    for select to ethicsdesk_officer
    using (
        (queue = any ((select (ethicsdesk.actor()).triages)::text[]) and status <> 'withdrawn')
        or id = any ((select ethicsdesk.actor_assignments())::uuid[]));
create policy "officers move on tickets they see" on ethicsdesk.ticket
    for update to ethicsdesk_officer
    using (
        (queue = any ((select (ethicsdesk.actor()).triages)::text[]) and status <> 'withdrawn')
        or id = any ((select ethicsdesk.actor_assignments())::uuid[]))
    -- To withdraw is the enquirer's.
    with check (status <> 'withdrawn');
grant select (
        id, reference, queue, language, topic, platform, context, risks, status, filed_on, due_on,
        revision),
    update (status, revision) on ethicsdesk.ticket to ethicsdesk_officer;

create policy "officers see assignments of tickets they see" on ethicsdesk.assignment
    for select to ethicsdesk_officer
    using (exists (select from ethicsdesk.ticket t where t.id = assignment.ticket));
create policy "triage officers assign admitted members" on ethicsdesk.assignment
    for insert to ethicsdesk_officer
    with check (
        assigned_by = (select (ethicsdesk.actor()).staff)
        and exists (
            select from ethicsdesk.ticket t
            join ethicsdesk.membership m on m.queue = t.queue and m.staff = assignment.officer
            where t.id = assignment.ticket and m.certification is not null
                and t.queue = any ((select (ethicsdesk.actor()).triages)::text[])));
create policy "an officer ends his own assignment" on ethicsdesk.assignment
    for update to ethicsdesk_officer
    using (officer = (select (ethicsdesk.actor()).staff) and ended_on is null)
    with check (ended_on is not null);
grant select, insert, update (ended_on) on ethicsdesk.assignment to ethicsdesk_officer;

create function ethicsdesk.record_assignment() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform ethicsdesk.record(
        case when tg_op = 'INSERT' then 'ticket-assigned' else 'assignment-ended' end,
        (select reference from ethicsdesk.ticket where id = new.ticket),
        (select handle from ethicsdesk.staff where id = new.officer));
    return null;
end
$$;
create trigger "an assignment is recorded" after insert or update on ethicsdesk.assignment
    for each row execute function ethicsdesk.record_assignment();
alter function ethicsdesk.record_assignment() owner to ethicsdesk_gatekeeper;

create function ethicsdesk.record_ticket_status() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform ethicsdesk.record('status-' || new.status, new.reference, null);
    return null;
end
$$;
create trigger "what officers do to a status is recorded" after update on ethicsdesk.ticket
    for each row
    when (old.status is distinct from new.status and current_user = 'ethicsdesk_officer')
    execute function ethicsdesk.record_ticket_status();
alter function ethicsdesk.record_ticket_status() owner to ethicsdesk_gatekeeper;

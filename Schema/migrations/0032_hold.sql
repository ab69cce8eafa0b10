-- A legal hold: the ticket stays until a triage officer of its queue releases it. The reference has
-- no cascade: while there is a hold, nothing and nobody deletes the ticket.
create table ethicsdesk.hold (
    ticket uuid primary key references ethicsdesk.ticket,
    reason text not null check (reason in (
        'litigation', 'access-request', 'investigation', 'audit')),
    officer uuid not null references ethicsdesk.staff,
    held_on date not null default current_date
);
alter table ethicsdesk.hold enable row level security, force row level security;
create policy "officers see holds of tickets they see" on ethicsdesk.hold
    for select to ethicsdesk_officer
    using (exists (select from ethicsdesk.ticket t where t.id = hold.ticket));
create policy "an enquirer sees that his enquiry is held" on ethicsdesk.hold
    for select to ethicsdesk_enquirer using (ticket = (select ethicsdesk.actor_ticket()));
create policy "the gatekeeper holds and releases" on ethicsdesk.hold
    to ethicsdesk_gatekeeper using (true) with check (true);
grant select on ethicsdesk.hold to ethicsdesk_officer;
-- Not why: a reason could tell of others.
grant select (ticket, held_on) on ethicsdesk.hold to ethicsdesk_enquirer;
grant select, insert, update (reason, officer), delete on ethicsdesk.hold
    to ethicsdesk_gatekeeper;

-- The ticket that a reference names, where whoever asks may hold it: he triages its queue.
create function ethicsdesk.ticket_to_hold(reference text) returns uuid
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    return (
        select t.id from ethicsdesk.ticket t
        where t.id = ethicsdesk.ticket_in_sight(ticket_to_hold.reference)
            and t.queue = any ((ethicsdesk.actor()).triages)
            and not ethicsdesk.is_excluded(t.id, (ethicsdesk.actor()).staff));
alter function ethicsdesk.ticket_to_hold(text) owner to ethicsdesk_gatekeeper;

create function ethicsdesk.hold_ticket(reference text, reason text) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    sought uuid := ethicsdesk.ticket_to_hold(hold_ticket.reference);
begin
    perform ethicsdesk.demand(sought is not null, 'ED003');
    insert into ethicsdesk.hold as h (ticket, reason, officer)
        values (sought, hold_ticket.reason, (ethicsdesk.actor()).staff)
        on conflict (ticket) do update set reason = excluded.reason, officer = excluded.officer
        where h.reason <> excluded.reason;
    if found then
        perform ethicsdesk.record('ticket-held', hold_ticket.reference, hold_ticket.reason);
    end if;
end
$$;
grant execute on function ethicsdesk.hold_ticket(text, text) to ethicsdesk_officer;
alter function ethicsdesk.hold_ticket(text, text) owner to ethicsdesk_gatekeeper;

-- Releases a hold. An enquirer may have withdrawn meanwhile: whoever holds such a ticket no longer
-- sees it, and releases it all the same.
create function ethicsdesk.release_hold(reference text) returns boolean
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    who ethicsdesk.actor := ethicsdesk.actor();
begin
    delete from ethicsdesk.hold h using ethicsdesk.ticket t
        where t.id = h.ticket and t.reference = release_hold.reference
            and (t.id = ethicsdesk.ticket_to_hold(t.reference)
                or t.status = 'withdrawn' and h.officer = who.staff
                    and t.queue = any (who.triages)
                    and not ethicsdesk.is_excluded(t.id, who.staff));
    if not found then
        return false;
    end if;
    perform ethicsdesk.record('hold-released', release_hold.reference, null);
    return true;
end
$$;
grant execute on function ethicsdesk.release_hold(text) to ethicsdesk_officer;
alter function ethicsdesk.release_hold(text) owner to ethicsdesk_gatekeeper;

-- The ticket's secret, once for each who may open the ticket: wrapped for the receipt, sealed to
-- the queue, sealed to each assigned officer. Who is no holder here reads nothing, whatever else
-- he can reach.

create table ethicsdesk.ticket_grant (
    ticket uuid not null references ethicsdesk.ticket,
    holder text not null check (holder in ('receipt', 'queue', 'officer')),
    officer uuid references ethicsdesk.staff,
    sealed bytea not null check (octet_length(sealed) between 32 and 2048),
    constraint "a holder is granted a ticket once" unique nulls not distinct
        (ticket, holder, officer),
    check ((holder = 'officer') = (officer is not null))
);

alter table ethicsdesk.ticket_grant enable row level security, force row level security;

create policy "an enquirer grants while filing" on ethicsdesk.ticket_grant
    for insert to ethicsdesk_enquirer
    with check (ticket = (select ethicsdesk.actor_ticket()) and holder in ('receipt', 'queue'));
create policy "an enquirer sees his ticket's grants" on ethicsdesk.ticket_grant
    for select to ethicsdesk_enquirer
    using (ticket = (select ethicsdesk.actor_ticket()));
create policy "an enquirer who withdraws takes the grants back" on ethicsdesk.ticket_grant
    for delete to ethicsdesk_enquirer
    using (ticket = (select ethicsdesk.actor_ticket()) and holder <> 'receipt');
grant select, insert, delete on ethicsdesk.ticket_grant to ethicsdesk_enquirer;

create policy "officers see grants they can open" on ethicsdesk.ticket_grant
    for select to ethicsdesk_officer
    using (
        (officer = (select (ethicsdesk.actor()).staff)
            and ticket = any ((select ethicsdesk.actor_assignments())::uuid[]))
        or (holder = 'queue' and exists (
            select from ethicsdesk.ticket t where t.id = ticket_grant.ticket
                and t.queue = any ((select (ethicsdesk.actor()).triages)::text[]))));
create policy "triage officers grant to whom they assign" on ethicsdesk.ticket_grant
    for insert to ethicsdesk_officer
    with check (
        holder = 'officer'
        and exists (
            select from ethicsdesk.assignment a
            join ethicsdesk.ticket t on t.id = a.ticket
            where a.ticket = ticket_grant.ticket and a.officer = ticket_grant.officer
                and a.ended_on is null
                and t.queue = any ((select (ethicsdesk.actor()).triages)::text[])));
create policy "an officer gives his grant back" on ethicsdesk.ticket_grant
    for delete to ethicsdesk_officer
    using (officer = (select (ethicsdesk.actor()).staff));
grant select, insert, delete on ethicsdesk.ticket_grant to ethicsdesk_officer;

-- A new key starts without any grant.
create policy "the gatekeeper takes grants of lost keys back" on ethicsdesk.ticket_grant
    for delete to ethicsdesk_gatekeeper using (true);
create policy "the gatekeeper finds grants of lost keys" on ethicsdesk.ticket_grant
    for select to ethicsdesk_gatekeeper using (true);
grant select (ticket, officer), delete on ethicsdesk.ticket_grant to ethicsdesk_gatekeeper;

-- Keys and assignments that are not what a triage officer made them: what was noticed goes on the
-- trail in a transaction of its own, because the verb that noticed it changes nothing.

-- Writes that a key or an assignment was refused. Whoever calls can name neither a kind nor a
-- subject that there is none of; what he names wrongly is an event too many, never one too few.
create function ethicsdesk.report_refusal(refused text, subject text, reference text) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform ethicsdesk.demand(refused in ('key', 'queue-key', 'assignment'), 'ED003');
    perform ethicsdesk.demand((ethicsdesk.actor()).staff is not null, 'ED003');
    perform ethicsdesk.record(
        report_refusal.refused || '-refused',
        (select t.reference from ethicsdesk.ticket t
            where t.reference = report_refusal.reference),
        (select s.handle from ethicsdesk.staff s where s.handle = report_refusal.subject));
end
$$;
grant execute on function ethicsdesk.report_refusal(text, text, text) to ethicsdesk_officer;
alter function ethicsdesk.report_refusal(text, text, text) owner to ethicsdesk_gatekeeper;

-- The same by the service itself, which compares the queues' keys with those that are pinned.
create function ethicsdesk.report_queue_key(queue text) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform ethicsdesk.write_event(
        'queue-key-refused', null, 'keeper', null, report_queue_key.queue);
end
$$;
grant execute on function ethicsdesk.report_queue_key(text) to ethicsdesk_keeper;
alter function ethicsdesk.report_queue_key(text) owner to ethicsdesk_gatekeeper;

-- The keeper compares queues' keys with the pinned ones, as long as the service runs.
create policy "the keeper compares keys" on ethicsdesk.queue
    for select to ethicsdesk_keeper using (true);
grant select (code, public_key, certification_key, recovery_public_key) on ethicsdesk.queue
    to ethicsdesk_keeper;

-- An assignment ends, or begins anew; one that is turned to another officer or ticket is neither,
-- and no role of the service can do it.
set local role ethicsdesk_gatekeeper;
create or replace function ethicsdesk.record_assignment() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform ethicsdesk.record(
        case when tg_op = 'INSERT' then 'ticket-assigned'
            when (new.ticket, new.officer) is distinct from (old.ticket, old.officer)
                then 'assignment-changed'
            else 'assignment-ended' end,
        (select reference from ethicsdesk.ticket where id = new.ticket),
        (select handle from ethicsdesk.staff where id = new.officer));
    return null;
end
$$;
reset role;

-- Tickets that were sent to the wrong queue, or classified wrongly.

grant update (topic, platform, context, risks) on ethicsdesk.ticket to ethicsdesk_officer;

create function ethicsdesk.record_classification() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform ethicsdesk.record('ticket-reclassified', new.reference, null);
    return null;
end
$$;
create trigger "another classification is recorded" after update on ethicsdesk.ticket
    for each row
    when ((old.topic, old.platform, old.context, old.risks)
        is distinct from (new.topic, new.platform, new.context, new.risks))
    execute function ethicsdesk.record_classification();
alter function ethicsdesk.record_classification() owner to ethicsdesk_gatekeeper;

create policy "the gatekeeper grants to the queue that a ticket is sent to"
    on ethicsdesk.ticket_grant for insert to ethicsdesk_gatekeeper with check (holder = 'queue');
grant select (holder), insert on ethicsdesk.ticket_grant to ethicsdesk_gatekeeper;
grant update (queue) on ethicsdesk.ticket to ethicsdesk_gatekeeper;

-- Sends an open ticket to another queue, to whose key its secret was sealed. Whoever sends it no
-- longer sees it, which is why row security cannot do this. Of the old queue's access nothing
-- stays: its grant goes, its officers' grants and assignments go. The day an answer is due stays.
create function ethicsdesk.transfer(
    ticket uuid, revision integer, target text, sealed bytea
) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    who ethicsdesk.actor := ethicsdesk.actor();
    moved text;
begin
    update ethicsdesk.ticket t
        set queue = transfer.target, status = 'filed', revision = t.revision + 1
        where t.id = transfer.ticket and t.revision = transfer.revision
            and t.queue = any (who.triages) and t.queue <> transfer.target
            and t.status in ('filed', 'assigned', 'awaiting-enquirer')
        returning t.reference into moved;
    perform ethicsdesk.demand(moved is not null, 'ED001');
    perform ethicsdesk.record('ticket-transferred', moved, transfer.target);
    delete from ethicsdesk.ticket_grant g
        where g.ticket = transfer.ticket and g.holder <> 'receipt';
    insert into ethicsdesk.ticket_grant (ticket, holder, sealed)
        values (transfer.ticket, 'queue', transfer.sealed);
    update ethicsdesk.assignment a set ended_on = current_date
        where a.ticket = transfer.ticket and a.ended_on is null;
end
$$;
grant execute on function ethicsdesk.transfer(uuid, integer, text, bytea) to ethicsdesk_officer;
alter function ethicsdesk.transfer(uuid, integer, text, bytea) owner to ethicsdesk_gatekeeper;

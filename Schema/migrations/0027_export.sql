-- Taking a whole ticket out of the desk, for a request for access to it. It is an opening besides:
-- `open_originals` hands out the texts in the same transaction and records that.

grant select (subject) on ethicsdesk.trail_event to ethicsdesk_gatekeeper;

-- Records that whoever is asking takes a ticket out that he is assigned to, and tells what its
-- enquirer is told: when it was opened and in what duty. A ticket of others gives nothing.
create function ethicsdesk.export_ticket(ticket uuid)
    returns table (opened_at timestamptz, duty text)
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    exported text;
begin
    select t.reference into exported
        from ethicsdesk.ticket t
        where t.id = export_ticket.ticket and t.id = any (ethicsdesk.actor_assignments());
    if not found then
        return;
    end if;
    perform ethicsdesk.record('ticket-exported', exported, null);
    return query
        select e.at, e.subject from ethicsdesk.trail_event e
        where e.kind = 'original-opened' and e.reference = exported order by e.at;
end
$$;
grant execute on function ethicsdesk.export_ticket(uuid) to ethicsdesk_officer;
alter function ethicsdesk.export_ticket(uuid) owner to ethicsdesk_gatekeeper;

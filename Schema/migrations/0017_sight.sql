-- Which ticket a reference names, to whoever sees it. Who is asking is found out before the ticket
-- is looked for: a policy asks only where there is a row, and whoever measures could tell by it a
-- ticket that is kept from him from one that does not exist.
create function ethicsdesk.ticket_in_sight(reference text) returns uuid
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    who ethicsdesk.actor := ethicsdesk.actor();
    assigned uuid[] := ethicsdesk.actor_assignments();
    seen uuid;
begin
    select t.id into seen from ethicsdesk.ticket t
        where t.reference = ticket_in_sight.reference
            and ((t.queue = any (who.triages) and t.status <> 'withdrawn')
                or t.id = any (assigned));
    return seen;
end
$$;
grant execute on function ethicsdesk.ticket_in_sight(text) to ethicsdesk_officer;
alter function ethicsdesk.ticket_in_sight(text) owner to ethicsdesk_gatekeeper;

-- What nobody needs any more goes by itself.

-- What waits for consent goes with a ticket that is withdrawn or sent to another queue: who
-- proposed it has no more to do with it.
create function ethicsdesk.drop_proposals() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    why text;
begin
    for why in
        delete from ethicsdesk.concealment c where c.ticket = new.id and c.done_on is null
            returning c.reason
    loop
        perform ethicsdesk.record('concealment-dropped', new.reference, why);
    end loop;
    return null;
end
$$;
create trigger "proposals go with the ticket" after update on ethicsdesk.ticket
    for each row
    when (old.queue is distinct from new.queue
        or (new.status = 'withdrawn' and old.status is distinct from new.status))
    execute function ethicsdesk.drop_proposals();
alter function ethicsdesk.drop_proposals() owner to ethicsdesk_gatekeeper;

-- Codes that nobody redeemed in time, and the queue's keys that some of them carry.
create policy "expired codes are seen" on ethicsdesk.enrolment
    for select to ethicsdesk_keeper using (expires_at < now());
create policy "expired codes are swept" on ethicsdesk.enrolment
    for delete to ethicsdesk_keeper using (expires_at < now());
grant select (expires_at), delete on ethicsdesk.enrolment to ethicsdesk_keeper;

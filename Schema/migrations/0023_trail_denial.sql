-- What staff asked for and were refused: on the trail, in a transaction of its own.

create index trail_event_of_denials on ethicsdesk.trail_event (actor, at)
    where kind in ('access-refused', 'refusals-muted');
create policy "the gatekeeper reads events" on ethicsdesk.trail_event
    for select to ethicsdesk_gatekeeper using (true);
grant select (kind, actor, at) on ethicsdesk.trail_event to ethicsdesk_gatekeeper;

-- Writes that the proved session was refused an act. A reference that is no ticket's is left out:
-- what somebody types is not the trail's. Whoever is refused without end fills no disk: after the
-- hundredth time in an hour, one event says that the rest of it is not recorded.
create function ethicsdesk.report_denial(act text, reference text) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    who ethicsdesk.actor := ethicsdesk.actor();
    denied constant integer := (
        select count(*) from (
            select from ethicsdesk.trail_event e
            where e.kind in ('access-refused', 'refusals-muted') and e.actor = who.staff
                and e.at > now() - interval '1 hour'
            limit 100) earlier);
begin
    perform ethicsdesk.demand(who.staff is not null, 'ED003');
    if denied < 99 then
        perform ethicsdesk.record('access-refused',
            (select t.reference from ethicsdesk.ticket t
                where t.reference = report_denial.reference),
            report_denial.act);
    elsif denied = 99 then
        perform ethicsdesk.record('refusals-muted', null, null);
    end if;
end
$$;
grant execute on function ethicsdesk.report_denial(text, text) to ethicsdesk_officer;
alter function ethicsdesk.report_denial(text, text) owner to ethicsdesk_gatekeeper;

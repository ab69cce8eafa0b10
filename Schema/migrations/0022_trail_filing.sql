-- Filings on the trail: once a day, all of the day before, as day and reference and in an order
-- that tells nothing. Each ticket says itself whether it is there, so that one that was committed
-- late comes with the next day's.

create index ticket_not_on_trail on ethicsdesk.ticket (filed_on) where not is_on_trail;
grant select (filed_on, is_on_trail), update (is_on_trail) on ethicsdesk.ticket
    to ethicsdesk_gatekeeper;

-- Puts filings of days before `today` on the trail, at most `most` of them, and says how many.
create function ethicsdesk.record_filings(today date, most integer) returns integer
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    filed record;
    recorded integer := 0;
begin
    for filed in
        with taken as (
            update ethicsdesk.ticket t set is_on_trail = true
            where t.id in (
                select c.id from ethicsdesk.ticket c
                where not c.is_on_trail and c.filed_on < record_filings.today
                order by c.filed_on limit record_filings.most for update skip locked)
            returning t.reference, t.filed_on)
        -- What is read first must not tell what was filed first.
        select reference, filed_on from taken order by gen_random_uuid()
    loop
        perform ethicsdesk.write_event(
            'enquiry-filed', null, 'nobody', filed.reference, filed.filed_on::text);
        recorded := recorded + 1;
    end loop;
    return recorded;
end
$$;
grant execute on function ethicsdesk.record_filings(date, integer) to ethicsdesk_keeper;
alter function ethicsdesk.record_filings(date, integer) owner to ethicsdesk_gatekeeper;

-- Who is told that something waits for him: once a day at most, and nothing of what it is.

-- The days on which it was told. The first of several services takes a day.
create table ethicsdesk.notice_day (
    day date primary key
);
alter table ethicsdesk.notice_day enable row level security, force row level security;
create policy "the keeper takes a day" on ethicsdesk.notice_day
    for insert to ethicsdesk_keeper with check (true);
create policy "the keeper knows the days" on ethicsdesk.notice_day
    for select to ethicsdesk_keeper using (true);
create policy "the keeper forgets old days" on ethicsdesk.notice_day
    for delete to ethicsdesk_keeper using (true);
grant select, insert, delete on ethicsdesk.notice_day to ethicsdesk_keeper;

-- Officers who have a ticket whose answer is due by a day: those assigned to it; where nobody is,
-- whoever triages its queue. A ticket that is not sealed to the queue is told to those alone whom
-- it is sealed to: a notice tells nobody of what is kept from him.
create function ethicsdesk.due_officers(due_by date) returns table (handle text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select s.handle from ethicsdesk.staff s
    where s.status = 'active' and exists (
        select from ethicsdesk.ticket t
        where t.status in ('filed', 'assigned', 'awaiting-enquirer')
            and t.due_on <= due_officers.due_by
            and (exists (
                    select from ethicsdesk.assignment a
                    where a.ticket = t.id and a.officer = s.id and a.ended_on is null)
                or t.status = 'filed' and exists (
                    select from ethicsdesk.membership m
                    join ethicsdesk.ticket_grant g on g.ticket = t.id
                        and (g.holder = 'queue' or g.officer = s.id)
                    where m.staff = s.id and m.queue = t.queue and m.duty = 'triage'
                        and m.queue_key_grant is not null)))
    order by s.handle;
end;
grant execute on function ethicsdesk.due_officers(date) to ethicsdesk_keeper;
grant select (due_on) on ethicsdesk.ticket to ethicsdesk_gatekeeper;
alter function ethicsdesk.due_officers(date) owner to ethicsdesk_gatekeeper;

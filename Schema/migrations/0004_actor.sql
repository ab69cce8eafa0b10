-- Who is asking. Policies call these as `(select …)`, so that a query resolves its actor once.

create type ethicsdesk.actor as (
    staff uuid,
    handle text,
    role text,
    -- Queues whose tickets he triages: a triage officer who holds the queue's key.
    triages text[],
    -- Queues he is a member of in any duty, admitted or not.
    member_of text[]
);

create function ethicsdesk.actor() returns ethicsdesk.actor
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select s.id, s.handle, s.role,
        (select coalesce(array_agg(m.queue), '{}') from ethicsdesk.membership m
            where m.staff = s.id and m.duty = 'triage' and m.queue_key_grant is not null),
        (select coalesce(array_agg(m.queue), '{}') from ethicsdesk.membership m
            where m.staff = s.id)
    from ethicsdesk.session e
    join ethicsdesk.staff s on s.id = e.staff and s.status = 'active'
    where e.proof_hash = ethicsdesk.proof_hash() and e.expires_at > now();
end;
grant execute on function ethicsdesk.actor()
    to ethicsdesk_officer, ethicsdesk_manager;
alter function ethicsdesk.actor() owner to ethicsdesk_gatekeeper;

-- Staff see their colleagues' handles: a ticket is assigned to somebody.
create policy "staff see accounts" on ethicsdesk.staff
    for select to ethicsdesk_officer
    using ((select (ethicsdesk.actor()).role) <> 'manager');
create policy "administrators add accounts" on ethicsdesk.staff
    for insert to ethicsdesk_officer
    with check ((select (ethicsdesk.actor()).role) = 'administrator');
grant select, insert on ethicsdesk.staff to ethicsdesk_officer;

create policy "administrators hand out codes" on ethicsdesk.enrolment
    for insert to ethicsdesk_officer
    with check ((select (ethicsdesk.actor()).role) = 'administrator' and carries is null);
grant insert on ethicsdesk.enrolment to ethicsdesk_officer;

-- A triage officer sees the keys of his queue's members, which he certifies and seals to.
create policy "a key is seen by whoever seals to it" on ethicsdesk.staff_key
    for select to ethicsdesk_officer
    using (exists (
        select from ethicsdesk.membership m
        where m.staff = staff_key.staff
            and m.queue = any ((select (ethicsdesk.actor()).triages)::text[])));
grant select (staff, public_key) on ethicsdesk.staff_key to ethicsdesk_officer;

create policy "members see who works their queue" on ethicsdesk.membership
    for select to ethicsdesk_officer
    using (queue = any ((select (ethicsdesk.actor()).member_of)::text[])
        or (select (ethicsdesk.actor()).role) = 'administrator');
create policy "administrators name members" on ethicsdesk.membership
    for insert to ethicsdesk_officer
    with check ((select (ethicsdesk.actor()).role) = 'administrator'
        and certification is null and queue_key_grant is null);
create policy "triage officers admit members" on ethicsdesk.membership
    for update to ethicsdesk_officer
    using (queue = any ((select (ethicsdesk.actor()).triages)::text[]));
grant select, insert on ethicsdesk.membership to ethicsdesk_officer;
grant update (certification, queue_key_grant) on ethicsdesk.membership to ethicsdesk_officer;

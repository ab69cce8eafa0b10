-- Accounts that change: disabled and enabled, given another code, joining a queue and leaving it.
-- Whoever loses an account or a queue loses in the same transaction whatever it opened to him, and
-- nothing that an administrator does gives it back: admitting and assigning are for triage.

create index ticket_grant_by_officer on ethicsdesk.ticket_grant (officer)
    where officer is not null;

create policy "administrators disable and enable others" on ethicsdesk.staff
    for update to ethicsdesk_officer
    using ((select (ethicsdesk.actor()).role) = 'administrator'
        and id <> (select (ethicsdesk.actor()).staff));
grant update (status) on ethicsdesk.staff to ethicsdesk_officer;

-- A code that carries a queue's key is the only way to that key: it is nobody's to replace.
create policy "administrators see who has a code" on ethicsdesk.enrolment
    for select to ethicsdesk_officer
    using ((select (ethicsdesk.actor()).role) = 'administrator');
create policy "administrators take codes back" on ethicsdesk.enrolment
    for delete to ethicsdesk_officer
    using ((select (ethicsdesk.actor()).role) = 'administrator' and carries is null);
grant select (staff), delete on ethicsdesk.enrolment to ethicsdesk_officer;

create policy "administrators remove members" on ethicsdesk.membership
    for delete to ethicsdesk_officer
    using ((select (ethicsdesk.actor()).role) = 'administrator');
grant delete on ethicsdesk.membership to ethicsdesk_officer;

create policy "the gatekeeper moves tickets that lose their officer" on ethicsdesk.ticket
    for update to ethicsdesk_gatekeeper using (true);
grant select (revision), update (status, revision) on ethicsdesk.ticket to ethicsdesk_gatekeeper;

-- Takes back what opens tickets to somebody: those of one queue, or all.
create function ethicsdesk.take_back(staff uuid, queue text) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    delete from ethicsdesk.ticket_grant g
        where g.officer = take_back.staff and (take_back.queue is null or exists (
            select from ethicsdesk.ticket t
            where t.id = g.ticket and t.queue = take_back.queue));
    update ethicsdesk.assignment a set ended_on = current_date
        where a.officer = take_back.staff and a.ended_on is null
            and (take_back.queue is null or exists (
                select from ethicsdesk.ticket t
                where t.id = a.ticket and t.queue = take_back.queue));
end
$$;
alter function ethicsdesk.take_back(uuid, text) owner to ethicsdesk_gatekeeper;

create function ethicsdesk.end_membership() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform ethicsdesk.record('member-removed', null,
        (select handle from ethicsdesk.staff where id = old.staff));
    perform ethicsdesk.take_back(old.staff, old.queue);
    return null;
end
$$;
create trigger "who leaves a queue loses its tickets" after delete on ethicsdesk.membership
    for each row execute function ethicsdesk.end_membership();
alter function ethicsdesk.end_membership() owner to ethicsdesk_gatekeeper;

create function ethicsdesk.change_account() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    if new.status = 'active' then
        perform ethicsdesk.record('staff-enabled', null, new.handle);
        return null;
    end if;
    perform ethicsdesk.record('staff-disabled', null, new.handle);
    delete from ethicsdesk.session s where s.staff = new.id;
    delete from ethicsdesk.enrolment e where e.staff = new.id and e.carries is null;
    perform ethicsdesk.take_back(new.id, null);
    update ethicsdesk.membership m set certification = null, queue_key_grant = null
        where m.staff = new.id and m.certification is not null;
    return null;
end
$$;
create trigger "a disabled account opens nothing" after update on ethicsdesk.staff
    for each row when (old.status is distinct from new.status)
    execute function ethicsdesk.change_account();
alter function ethicsdesk.change_account() owner to ethicsdesk_gatekeeper;

-- However an assignment ended: a ticket that waits for an officer and has none waits for triage.
-- Its row is locked first, so that of two officers who leave it at once the second one is the last.
create function ethicsdesk.release_ticket() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform from ethicsdesk.ticket t where t.id = new.ticket for update;
    update ethicsdesk.ticket t set status = 'filed', revision = t.revision + 1
        where t.id = new.ticket and t.status in ('assigned', 'awaiting-enquirer')
            and not exists (
                select from ethicsdesk.assignment a
                where a.ticket = new.ticket and a.ended_on is null);
    return null;
end
$$;
create trigger "a ticket that loses its last officer goes back to triage"
    after update on ethicsdesk.assignment
    for each row when (new.ended_on is not null)
    execute function ethicsdesk.release_ticket();
alter function ethicsdesk.release_ticket() owner to ethicsdesk_gatekeeper;

-- What the gatekeeper does to a status in somebody's name is recorded like what he does himself.
set local role ethicsdesk_gatekeeper;
grant execute on function ethicsdesk.record_ticket_status() to ethicsdesk_owner;
reset role;
drop trigger "what officers do to a status is recorded" on ethicsdesk.ticket;
create trigger "what the Office does to a status is recorded" after update on ethicsdesk.ticket
    for each row
    when (old.status is distinct from new.status
        and current_user in ('ethicsdesk_officer', 'ethicsdesk_gatekeeper'))
    execute function ethicsdesk.record_ticket_status();
set local role ethicsdesk_gatekeeper;
revoke execute on function ethicsdesk.record_ticket_status() from ethicsdesk_owner;
reset role;

-- How long a ticket stays. None goes before two years after its last use, nor while it is open or
-- held: a trigger says so to whoever deletes, whatever he runs. The Office may keep tickets longer,
-- up to a ceiling after the day of filing, at which the two years alone still count.
--
-- What is used: a ticket that changes, or whose original an officer opens. A day is kept of it.
-- That its enquirer reads it leaves no mark.

alter table ethicsdesk.ticket add column last_used_on date not null default current_date;
-- What may go one day: an open ticket is in no index of ours that grows.
create index ticket_settled_by_last_use on ethicsdesk.ticket (last_used_on, id)
    where status in ('answered', 'closed', 'withdrawn');
-- What a ticket's going has to look for.
create index assignment_by_ticket on ethicsdesk.assignment (ticket);
create index concealment_by_entry on ethicsdesk.concealment (entry);

alter policy "whoever holds the receipt files" on ethicsdesk.ticket
    with check (locator_hash = (select ethicsdesk.proof_hash())
        and status = 'filed' and revision = 1 and not is_on_trail
        and last_used_on = current_date);

create function ethicsdesk.note_use() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    new.last_used_on := current_date;
    return new;
end
$$;
create trigger "a change is a use" before update on ethicsdesk.ticket
    for each row when (old.revision is distinct from new.revision)
    execute function ethicsdesk.note_use();

create function ethicsdesk.note_opening() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    update ethicsdesk.ticket t set last_used_on = current_date
        where t.reference = new.reference and t.last_used_on < current_date;
    return null;
end
$$;
create trigger "an opening is a use" after insert on ethicsdesk.trail_event
    for each row when (new.kind = 'original-opened')
    execute function ethicsdesk.note_opening();
alter function ethicsdesk.note_opening() owner to ethicsdesk_gatekeeper;

-- No ticket goes before its time, whoever deletes it.
create function ethicsdesk.refuse_early_purge() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'TRUNCATE'
        or old.status not in ('answered', 'closed', 'withdrawn')
        or old.last_used_on >= current_date - interval '24 months'
    then
        raise exception using errcode = 'ED004', message = 'a ticket stays for its time';
    end if;
    return old;
end
$$;
create trigger "a ticket stays for its time" before delete on ethicsdesk.ticket
    for each row execute function ethicsdesk.refuse_early_purge();
create trigger "tickets are not emptied" before truncate on ethicsdesk.ticket
    for each statement execute function ethicsdesk.refuse_early_purge();

-- What may go today, the longest unused first. `months` after the last use, two years at least;
-- past the ceiling, counted from the day of filing, two years are enough.
create function ethicsdesk.retention_due(months integer, ceiling integer, at_most integer)
    returns table (ticket uuid, reference text, last_used_on date, is_past_ceiling boolean)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select t.id, t.reference, t.last_used_on,
        t.filed_on < current_date - make_interval(months => greatest(ceiling, 24))
    from ethicsdesk.ticket t
    where t.status in ('answered', 'closed', 'withdrawn')
        and t.last_used_on < current_date - interval '24 months'
        and (t.last_used_on < current_date - make_interval(months => greatest(months, 24))
            or t.filed_on < current_date - make_interval(months => greatest(ceiling, 24)))
        and not exists (select from ethicsdesk.hold h where h.ticket = t.id)
    order by t.last_used_on, t.id
    limit at_most;
end;
grant execute on function ethicsdesk.retention_due(integer, integer, integer)
    to ethicsdesk_keeper;
alter function ethicsdesk.retention_due(integer, integer, integer) owner to ethicsdesk_gatekeeper;

-- What is past the ceiling and may not go: it is open, held, or was used within two years.
create function ethicsdesk.retention_overstayed(ceiling integer, at_most integer)
    returns table (reference text, last_used_on date, cause text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select t.reference, t.last_used_on, case
        when exists (select from ethicsdesk.hold h where h.ticket = t.id) then 'held'
        when t.status not in ('answered', 'closed', 'withdrawn') then 'open'
        else 'used' end
    from ethicsdesk.ticket t
    where t.filed_on < current_date - make_interval(months => greatest(ceiling, 24))
        and (t.status not in ('answered', 'closed', 'withdrawn')
            or t.last_used_on >= current_date - interval '24 months'
            or exists (select from ethicsdesk.hold h where h.ticket = t.id))
    order by t.filed_on, t.id
    limit at_most;
end;
grant execute on function ethicsdesk.retention_overstayed(integer, integer) to ethicsdesk_keeper;
alter function ethicsdesk.retention_overstayed(integer, integer) owner to ethicsdesk_gatekeeper;

create policy "the gatekeeper purges tickets" on ethicsdesk.ticket
    for delete to ethicsdesk_gatekeeper using (true);
create policy "the gatekeeper purges assignments" on ethicsdesk.assignment
    for delete to ethicsdesk_gatekeeper using (true);
create policy "the gatekeeper purges entries" on ethicsdesk.entry
    for delete to ethicsdesk_gatekeeper using (true);
create policy "the gatekeeper purges redacted texts" on ethicsdesk.redacted_text
    for delete to ethicsdesk_gatekeeper using (true);
create policy "the gatekeeper purges originals" on ethicsdesk.original_text
    for delete to ethicsdesk_gatekeeper using (true);
grant select (filed_on, last_used_on), update (last_used_on), delete on ethicsdesk.ticket
    to ethicsdesk_gatekeeper;
grant select (ticket), delete on ethicsdesk.redacted_text to ethicsdesk_gatekeeper;
grant delete on ethicsdesk.assignment, ethicsdesk.entry, ethicsdesk.original_text
    to ethicsdesk_gatekeeper;

-- Purges what may go, a bounded number at a time: of each ticket first the grants, then the rows.
-- Each leaves its reference on the trail, and its count in the census until it is published.
create function ethicsdesk.purge(months integer, ceiling integer, at_most integer)
    returns table (reference text, last_used_on date, is_past_ceiling boolean)
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
    due record;
begin
    for due in
        select * from ethicsdesk.retention_due(months, ceiling, least(at_most, 1000))
    loop
        -- Another keeper may be at it, and somebody may have used it meanwhile.
        perform from ethicsdesk.ticket t
            where t.id = due.ticket and t.last_used_on = due.last_used_on
            for update skip locked;
        continue when not found;
        delete from ethicsdesk.ticket_grant g where g.ticket = due.ticket;
        delete from ethicsdesk.concealment c where c.ticket = due.ticket;
        delete from ethicsdesk.original_text o where o.ticket = due.ticket;
        delete from ethicsdesk.redacted_text r where r.ticket = due.ticket;
        delete from ethicsdesk.entry e where e.ticket = due.ticket;
        delete from ethicsdesk.assignment a where a.ticket = due.ticket;
        delete from ethicsdesk.ticket t where t.id = due.ticket;
        perform ethicsdesk.write_event('ticket-purged', null, 'keeper', due.reference,
            case when due.is_past_ceiling then 'ceiling' else 'floor' end);
        reference := due.reference;
        last_used_on := due.last_used_on;
        is_past_ceiling := due.is_past_ceiling;
        return next;
    end loop;
end
$$;
grant execute on function ethicsdesk.purge(integer, integer, integer) to ethicsdesk_keeper;
alter function ethicsdesk.purge(integer, integer, integer) owner to ethicsdesk_gatekeeper;

-- A grant that is gone is dead weight that could still be read from the disk.
alter table ethicsdesk.ticket_grant set (
    autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);

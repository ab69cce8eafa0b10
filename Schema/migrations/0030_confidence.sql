-- What is done with tickets that are kept from somebody: letting in whoever was admitted later,
-- opening, settling, sending on. Functions that were there before ask from whom a ticket is kept.

-- Who is to be let into tickets of a queue that whoever is asking was let into, and is not yet:
-- one officer, or into one ticket; after a ticket, in the order of their identifiers.
create function ethicsdesk.to_be_let_in(
    queue text, officer uuid, ticket uuid, after uuid, bound integer
) returns table (ticket uuid, staff uuid, public_key bytea, certification bytea)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select c.ticket, o.staff, o.public_key, o.certification
    from ethicsdesk.confidant c
    join ethicsdesk.triage_officers() o on o.queue = c.queue
    where c.officer = (ethicsdesk.actor()).staff and c.queue = to_be_let_in.queue
        and c.status <> 'withdrawn'
        and (to_be_let_in.officer is null or o.staff = to_be_let_in.officer)
        and (to_be_let_in.ticket is null or c.ticket = to_be_let_in.ticket)
        and (to_be_let_in.after is null or c.ticket > to_be_let_in.after)
        and not ethicsdesk.is_confidant(c.ticket, o.staff)
        and not ethicsdesk.is_excluded(c.ticket, o.staff)
    order by c.ticket, o.staff
    limit to_be_let_in.bound;
end;
grant execute on function ethicsdesk.to_be_let_in(text, uuid, uuid, uuid, integer)
    to ethicsdesk_officer;
alter function ethicsdesk.to_be_let_in(text, uuid, uuid, uuid, integer)
    owner to ethicsdesk_gatekeeper;

-- What runs as the gatekeeper asks the same, because no policy of the officers' holds there.
set local role ethicsdesk_gatekeeper;

create or replace function ethicsdesk.actor_assignments() returns uuid[]
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select coalesce(array_agg(a.ticket), '{}')
    from ethicsdesk.assignment a
    join ethicsdesk.ticket t on t.id = a.ticket and t.status <> 'withdrawn'
    where a.officer = (ethicsdesk.actor()).staff and a.ended_on is null
        and (t.exclusions is null or not ethicsdesk.is_excluded(a.ticket, a.officer));
end;

reset role;

-- Whether whoever is asking triages a ticket and was let into it.
create function ethicsdesk.is_triaged_by_actor(ticket uuid) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select exists (
        select from ethicsdesk.ticket t cross join ethicsdesk.actor() who
        where t.id = is_triaged_by_actor.ticket and t.status <> 'withdrawn'
            and t.queue = any (who.triages)
            and (t.exclusions is null
                or (ethicsdesk.is_confidant(t.id, who.staff)
                    and not ethicsdesk.is_excluded(t.id, who.staff))));
end;
alter function ethicsdesk.is_triaged_by_actor(uuid) owner to ethicsdesk_gatekeeper;

set local role ethicsdesk_gatekeeper;

-- What is kept from somebody is asked whether there is a ticket or not, so that it takes as long.
create or replace function ethicsdesk.ticket_in_sight(reference text) returns uuid
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    who ethicsdesk.actor := ethicsdesk.actor();
    assigned uuid[] := ethicsdesk.actor_assignments();
    sought record;
    is_shut boolean;
    is_let_in boolean;
begin
    select t.id, t.queue, t.status, t.exclusions is null as is_the_queues into sought
        from ethicsdesk.ticket t where t.reference = ticket_in_sight.reference;
    is_shut := ethicsdesk.is_excluded(sought.id, who.staff);
    is_let_in := ethicsdesk.is_confidant(sought.id, who.staff);
    if not is_shut and ((sought.queue = any (who.triages) and sought.status <> 'withdrawn'
            and (sought.is_the_queues or is_let_in))
        or sought.id = any (assigned))
    then
        return sought.id;
    end if;
    return null;
end
$$;

create or replace function ethicsdesk.open_originals(ticket uuid)
    returns table (entry uuid, version smallint, sealed bytea)
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    who ethicsdesk.actor := ethicsdesk.actor();
    opened text;
    of_queue text;
begin
    select t.reference, t.queue into opened, of_queue
        from ethicsdesk.ticket t
        join ethicsdesk.assignment a on a.ticket = t.id
        where t.id = open_originals.ticket and t.status <> 'withdrawn'
            and a.officer = who.staff and a.ended_on is null
            and not ethicsdesk.is_excluded(t.id, who.staff);
    if not found then
        return;
    end if;
    perform ethicsdesk.demand(ethicsdesk.trail_is_alive(), 'ED002');
    perform ethicsdesk.record('original-opened', opened,
        case when of_queue = any (who.triages) then 'triage' else 'officer' end);
    return query
        select o.entry, o.version, o.sealed
        from ethicsdesk.original_text o where o.ticket = open_originals.ticket;
end
$$;

create or replace function ethicsdesk.pending_concealment(concealment uuid)
    returns table (entry uuid, reference text, reason text, is_own boolean, duty text)
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    who ethicsdesk.actor := ethicsdesk.actor();
begin
    return query
        select c.entry, t.reference, c.reason, c.officer = who.staff,
            case when t.queue = any (who.triages) then 'triage' else 'officer' end
        from ethicsdesk.concealment c join ethicsdesk.ticket t on t.id = c.ticket
        where c.id = pending_concealment.concealment and c.done_on is null
            and t.status <> 'withdrawn'
            and (ethicsdesk.is_triaged_by_actor(t.id)
                or t.id = any (ethicsdesk.actor_assignments()))
        for update of c;
end
$$;

reset role;

-- A ticket that is kept from somebody goes to a queue's officers, and not to its key. What leaving
-- a queue takes is the same for both: of the old queue's access nothing stays.
create function ethicsdesk.leave_queue(
    ticket uuid, revision integer, target text, is_kept boolean
) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    moved text;
begin
    update ethicsdesk.ticket t
        set queue = leave_queue.target, status = 'filed', revision = t.revision + 1
        where t.id = leave_queue.ticket and t.revision = leave_queue.revision
            and ethicsdesk.is_triaged_by_actor(t.id) and t.queue <> leave_queue.target
            and t.status in ('filed', 'assigned', 'awaiting-enquirer')
            and (t.exclusions is not null) = leave_queue.is_kept
        returning t.reference into moved;
    perform ethicsdesk.demand(moved is not null, 'ED001');
    perform ethicsdesk.record('ticket-transferred', moved, leave_queue.target);
    delete from ethicsdesk.ticket_grant g
        where g.ticket = leave_queue.ticket and g.holder <> 'receipt';
    update ethicsdesk.assignment a set ended_on = current_date
        where a.ticket = leave_queue.ticket and a.ended_on is null;
end
$$;
alter function ethicsdesk.leave_queue(uuid, integer, text, boolean) owner to ethicsdesk_gatekeeper;

set local role ethicsdesk_gatekeeper;

create or replace function ethicsdesk.transfer(
    ticket uuid, revision integer, target text, sealed bytea
) returns void
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select ethicsdesk.leave_queue(
        transfer.ticket, transfer.revision, transfer.target, is_kept => false);
    insert into ethicsdesk.ticket_grant (ticket, holder, sealed)
        values (transfer.ticket, 'queue', transfer.sealed);
end;

reset role;

alter policy "the gatekeeper grants to the queue that a ticket is sent to"
    on ethicsdesk.ticket_grant with check (holder in ('queue', 'triage', 'recovery'));

-- Whom it is kept from stays. Of the officers that it was sealed to, each must still be one.
create function ethicsdesk.transfer_kept(
    ticket uuid, revision integer, target text, officers uuid[], sealed bytea[], recovery bytea
) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform ethicsdesk.leave_queue(
        transfer_kept.ticket, transfer_kept.revision, transfer_kept.target, is_kept => true);
    insert into ethicsdesk.ticket_grant (ticket, holder, sealed)
        values (transfer_kept.ticket, 'recovery', transfer_kept.recovery);
    insert into ethicsdesk.ticket_grant (ticket, holder, officer, sealed)
        select transfer_kept.ticket, 'triage', g.officer, g.sealed
        from unnest(transfer_kept.officers, transfer_kept.sealed) as g (officer, sealed)
        where ethicsdesk.may_be_let_in(transfer_kept.ticket, g.officer);
    perform ethicsdesk.demand(
        (select count(*) from ethicsdesk.ticket_grant g
            where g.ticket = transfer_kept.ticket and g.holder = 'triage')
            = cardinality(transfer_kept.officers) and cardinality(transfer_kept.officers) > 0,
        'ED001');
end
$$;
grant execute on function ethicsdesk.transfer_kept(uuid, integer, text, uuid[], bytea[], bytea)
    to ethicsdesk_officer;
alter function ethicsdesk.transfer_kept(uuid, integer, text, uuid[], bytea[], bytea)
    owner to ethicsdesk_gatekeeper;

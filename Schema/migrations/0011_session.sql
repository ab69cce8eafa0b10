-- Sessions that their holder can see and end one by one, and that end by themselves when nobody
-- uses them.

alter table ethicsdesk.session
    -- What its holder calls it. It proves nothing.
    add column id uuid not null default gen_random_uuid()
        constraint "a session has a name of its own" unique,
    -- When it ends unless it is used before that.
    add column idle_at timestamptz not null default now() + interval '1 hour';

grant update (idle_at) on ethicsdesk.session to ethicsdesk_gatekeeper;
grant select (idle_at) on ethicsdesk.session to ethicsdesk_keeper;
alter policy "expired sessions are seen" on ethicsdesk.session
    using (least(expires_at, idle_at) < now());
alter policy "expired sessions are swept" on ethicsdesk.session
    using (least(expires_at, idle_at) < now());

-- A holder ends his sessions through a function that records it.
drop policy "a holder ends his session" on ethicsdesk.session;
revoke delete on ethicsdesk.session from ethicsdesk_officer, ethicsdesk_manager;

set local role ethicsdesk_gatekeeper;

create or replace function ethicsdesk.actor() returns ethicsdesk.actor
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
    where e.proof_hash = ethicsdesk.proof_hash() and least(e.expires_at, e.idle_at) > now();
end;

reset role;

-- Puts off the end of the session that is proved. It writes once a minute and not at every request.
create function ethicsdesk.use_session(idle_minutes integer) returns void
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    update ethicsdesk.session e
    set idle_at = now() + make_interval(mins => least(idle_minutes, 60))
    where e.proof_hash = ethicsdesk.proof_hash() and least(e.expires_at, e.idle_at) > now()
        and e.idle_at < now() + make_interval(mins => least(idle_minutes, 60) - 1);
end;
grant execute on function ethicsdesk.use_session(integer)
    to ethicsdesk_officer, ethicsdesk_manager;
alter function ethicsdesk.use_session(integer) owner to ethicsdesk_gatekeeper;

-- The sessions of whoever is asking, newest first.
create function ethicsdesk.own_sessions()
    returns table (
        id uuid, started_at timestamptz, used_at timestamptz, ends_at timestamptz,
        is_current boolean)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    -- `use_session` puts the end off by an hour from the last use, to the minute.
    select e.id, e.started_at, greatest(e.started_at, e.idle_at - interval '1 hour'),
        least(e.expires_at, e.idle_at),
        e.proof_hash = ethicsdesk.proof_hash()
    from ethicsdesk.session e
    where e.staff = (ethicsdesk.actor()).staff and least(e.expires_at, e.idle_at) > now()
    order by e.started_at desc, e.id
    limit 100;
end;
grant execute on function ethicsdesk.own_sessions() to ethicsdesk_officer, ethicsdesk_manager;
alter function ethicsdesk.own_sessions() owner to ethicsdesk_gatekeeper;

-- Ends one of the sessions of whoever is asking; without a name, the one that is proved. True
-- where there was one to end.
create function ethicsdesk.end_session(session uuid) returns boolean
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    who ethicsdesk.actor := ethicsdesk.actor();
begin
    delete from ethicsdesk.session e
        where e.staff = who.staff
            and case when end_session.session is null
                then e.proof_hash = ethicsdesk.proof_hash() else e.id = end_session.session end;
    if not found then
        return false;
    end if;
    perform ethicsdesk.write_event('signed-out', who.staff, who.role, null, who.handle);
    return true;
end
$$;
grant execute on function ethicsdesk.end_session(uuid) to ethicsdesk_officer, ethicsdesk_manager;
alter function ethicsdesk.end_session(uuid) owner to ethicsdesk_gatekeeper;

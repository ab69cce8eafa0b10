-- The trail: what staff did. Rows come in through `record` alone, which the triggers and functions
-- that make changes call in the transaction of the change.

create table ethicsdesk.trail_event (
    id uuid primary key default gen_random_uuid(),
    at timestamptz not null default clock_timestamp(),
    kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
    actor uuid,
    -- In which role; `nobody` where no session was proved.
    role text not null check (role ~ '^[a-z]+$'),
    reference text,
    -- The other party: a handle, a queue or a kind of entry. Never a text.
    subject text check (subject ~ '^[a-z0-9.-]{1,60}$')
);
create index trail_event_of_openings on ethicsdesk.trail_event (reference, at)
    where kind = 'original-opened';

-- Events that are not chained yet. Ids commit out of order, so there is no mark to read up to.
create table ethicsdesk.trail_backlog (
    event uuid primary key references ethicsdesk.trail_event,
    since timestamptz not null default clock_timestamp()
);
create index trail_backlog_by_age on ethicsdesk.trail_backlog (since);

create table ethicsdesk.trail_link (
    sequence bigint primary key check (sequence > 0),
    event uuid not null constraint "an event is chained once" unique
        references ethicsdesk.trail_event,
    hash bytea not null check (octet_length(hash) = 32)
);

create table ethicsdesk.trail_checkpoint (
    sequence bigint primary key references ethicsdesk.trail_link,
    -- The signed note, as whoever keeps checkpoints keeps it.
    note text not null check (length(note) <= 512)
);

alter table ethicsdesk.trail_event enable row level security, force row level security;
alter table ethicsdesk.trail_backlog enable row level security, force row level security;
alter table ethicsdesk.trail_link enable row level security, force row level security;
alter table ethicsdesk.trail_checkpoint enable row level security, force row level security;

create policy "the gatekeeper writes events" on ethicsdesk.trail_event
    for insert to ethicsdesk_gatekeeper with check (true);
create policy "the gatekeeper queues events for chaining" on ethicsdesk.trail_backlog
    for insert to ethicsdesk_gatekeeper with check (true);
create policy "the gatekeeper sees how old the backlog is" on ethicsdesk.trail_backlog
    for select to ethicsdesk_gatekeeper using (true);
grant insert on ethicsdesk.trail_event, ethicsdesk.trail_backlog to ethicsdesk_gatekeeper;
grant select on ethicsdesk.trail_backlog to ethicsdesk_gatekeeper;

create policy "the keeper reads events" on ethicsdesk.trail_event
    for select to ethicsdesk_keeper using (true);
create policy "the keeper works off the backlog" on ethicsdesk.trail_backlog
    to ethicsdesk_keeper using (true);
create policy "the keeper reads the chain" on ethicsdesk.trail_link
    for select to ethicsdesk_keeper using (true);
create policy "the keeper extends the chain" on ethicsdesk.trail_link
    for insert to ethicsdesk_keeper with check (true);
create policy "the keeper reads checkpoints" on ethicsdesk.trail_checkpoint
    for select to ethicsdesk_keeper using (true);
create policy "the keeper adds checkpoints" on ethicsdesk.trail_checkpoint
    for insert to ethicsdesk_keeper with check (true);
grant select on ethicsdesk.trail_event to ethicsdesk_keeper;
grant select, delete on ethicsdesk.trail_backlog to ethicsdesk_keeper;
grant select, insert on ethicsdesk.trail_link, ethicsdesk.trail_checkpoint to ethicsdesk_keeper;

create policy "auditors read events" on ethicsdesk.trail_event
    for select to ethicsdesk_officer using ((select (ethicsdesk.actor()).role) = 'auditor');
create policy "auditors read the chain" on ethicsdesk.trail_link
    for select to ethicsdesk_officer using ((select (ethicsdesk.actor()).role) = 'auditor');
create policy "auditors read checkpoints" on ethicsdesk.trail_checkpoint
    for select to ethicsdesk_officer using ((select (ethicsdesk.actor()).role) = 'auditor');
grant select on
    ethicsdesk.trail_event, ethicsdesk.trail_link, ethicsdesk.trail_checkpoint
    to ethicsdesk_officer;

-- Writes one event. Only the gatekeeper's own functions reach it: whoever calls names the actor.
create function ethicsdesk.write_event(
    kind text, actor uuid, role text, reference text, subject text
) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    event uuid := gen_random_uuid();
begin
    insert into ethicsdesk.trail_event (id, kind, actor, role, reference, subject)
        values (event, kind, actor, coalesce(role, 'nobody'), reference, subject);
    insert into ethicsdesk.trail_backlog (event) values (event);
end
$$;
alter function ethicsdesk.write_event(text, uuid, text, text, text) owner to ethicsdesk_gatekeeper;

-- Writes one event in the name of whoever is proved to be asking, or of nobody.
create function ethicsdesk.record(kind text, reference text, subject text) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    who ethicsdesk.actor := ethicsdesk.actor();
begin
    perform ethicsdesk.write_event(kind, who.staff, who.role, reference, subject);
end
$$;
alter function ethicsdesk.record(text, text, text) owner to ethicsdesk_gatekeeper;

-- Whether events are being chained: originals stay closed when they are not.
create function ethicsdesk.trail_is_alive() returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    return not exists (
        select from ethicsdesk.trail_backlog where since < now() - interval '15 minutes');
grant execute on function ethicsdesk.trail_is_alive() to ethicsdesk_keeper;
alter function ethicsdesk.trail_is_alive() owner to ethicsdesk_gatekeeper;

-- What happens to accounts, whoever does it.
create function ethicsdesk.record_staff() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    case tg_table_name
        when 'staff' then
            perform ethicsdesk.record('staff-added', null, new.handle);
        when 'enrolment' then
            perform ethicsdesk.record('code-issued', null,
                (select handle from ethicsdesk.staff where id = new.staff));
        when 'membership' then
            perform ethicsdesk.record(
                case when tg_op = 'INSERT' then 'member-named'
                    when new.certification is null then 'member-suspended'
                    else 'member-admitted' end,
                null, (select handle from ethicsdesk.staff where id = new.staff));
    end case;
    return null;
end
$$;
create trigger "an added account is recorded" after insert on ethicsdesk.staff
    for each row execute function ethicsdesk.record_staff();
create trigger "an issued code is recorded" after insert on ethicsdesk.enrolment
    for each row execute function ethicsdesk.record_staff();
create trigger "a membership is recorded" after insert or update on ethicsdesk.membership
    for each row execute function ethicsdesk.record_staff();
alter function ethicsdesk.record_staff() owner to ethicsdesk_gatekeeper;

-- What happens to somebody's key: another one, by a one-time code or by its holder; another
-- passphrase, drawn and then shown to be known.
create function ethicsdesk.record_key() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    who ethicsdesk.actor := ethicsdesk.actor();
    deed text;
begin
    if tg_op = 'INSERT' or new.public_key <> old.public_key then
        deed := case when who.staff = new.staff then 'key-rotated' else 'staff-enrolled' end;
    elsif new.verifier_hash <> old.verifier_hash then
        deed := 'passphrase-changed';
    elsif new.next_verifier_hash is distinct from old.next_verifier_hash then
        deed := 'passphrase-drawn';
    else
        deed := 'key-changed';
    end if;
    perform ethicsdesk.write_event(deed, new.staff, who.role, null,
        (select handle from ethicsdesk.staff where id = new.staff));
    return null;
end
$$;
create trigger "what happens to a key is recorded" after insert or update on ethicsdesk.staff_key
    for each row execute function ethicsdesk.record_key();
alter function ethicsdesk.record_key() owner to ethicsdesk_gatekeeper;

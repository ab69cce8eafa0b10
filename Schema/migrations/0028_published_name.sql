-- What a queue calls its members before the public, where it chooses to: whoever asks can say that
-- one of them must not see it. Nobody is published but by a triage officer's act.

create table ethicsdesk.published_name (
    id uuid primary key,
    staff uuid not null,
    queue text not null,
    name text not null check (octet_length(name) between 1 and 120),
    -- The queue's signature for the name; what has none is shown to nobody.
    certification bytea not null check (octet_length(certification) = 64),
    constraint "a member is published once" unique (queue, staff),
    constraint "a name is one member's" unique (queue, name),
    constraint "only a member is published" foreign key (staff, queue)
        references ethicsdesk.membership (staff, queue) on delete cascade
);

alter table ethicsdesk.published_name enable row level security, force row level security;

create policy "whoever asks sees whom he can name" on ethicsdesk.published_name
    for select to ethicsdesk_enquirer using (true);
grant select on ethicsdesk.published_name to ethicsdesk_enquirer;

create policy "triage officers see whom their queue publishes" on ethicsdesk.published_name
    for select to ethicsdesk_officer
    using (queue = any ((select (ethicsdesk.actor()).triages)::text[]));
create policy "triage officers publish members" on ethicsdesk.published_name
    for insert to ethicsdesk_officer
    with check (queue = any ((select (ethicsdesk.actor()).triages)::text[]));
create policy "triage officers take names back" on ethicsdesk.published_name
    for delete to ethicsdesk_officer
    using (queue = any ((select (ethicsdesk.actor()).triages)::text[]));
grant select, insert, delete on ethicsdesk.published_name to ethicsdesk_officer;

create function ethicsdesk.record_name() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'INSERT' then
        perform ethicsdesk.record('name-published', null,
            (select handle from ethicsdesk.staff where id = new.staff));
    else
        perform ethicsdesk.record('name-withdrawn', null,
            (select handle from ethicsdesk.staff where id = old.staff));
    end if;
    return null;
end
$$;
create trigger "a published name is recorded" after insert or delete on ethicsdesk.published_name
    for each row execute function ethicsdesk.record_name();
alter function ethicsdesk.record_name() owner to ethicsdesk_gatekeeper;

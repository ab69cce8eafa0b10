-- Tickets: metadata alone. A ticket knows its day and not its minute; its id and reference are
-- random; it says nothing of who filed it.

create table ethicsdesk.ticket (
    id uuid primary key,
    reference text not null constraint "a reference is one ticket's" unique
        check (reference ~ '^VE-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
    locator_hash bytea not null constraint "a receipt is one ticket's" unique
        check (octet_length(locator_hash) = 32),
    queue text not null references ethicsdesk.queue,
    language text not null check (language in ('en', 'fr')),
    topic text not null check (topic in (
        'opinions', 'identity', 'information', 'colleagues', 'public', 'official-account',
        'outside-activity', 'other')),
    platform text not null check (platform in (
        'gcpedia', 'gcconnex', 'gcforums', 'sharepoint', 'knowledge-portal', 'service-wiki',
        'wordpress-blog', 'other-internal', 'twitter', 'youtube', 'facebook', 'other-external')),
    context text not null check (context in (
        'official-at-work', 'official-off-duty', 'personal-at-work', 'personal-off-duty')),
    risks text[] not null check (risks <@ array[
        'immediate-transmission', 'loss-of-control', 'wide-audience', 'permanence', 'alteration',
        'exposed-identity', 'personal-information'] and cardinality(risks) <= 7),
    status text not null default 'filed' check (status in (
        'filed', 'assigned', 'awaiting-enquirer', 'answered', 'closed', 'withdrawn')),
    filed_on date not null,
    due_on date not null check (due_on > filed_on),
    revision integer not null default 1 check (revision > 0),
    -- Whether the trail says that it was filed.
    is_on_trail boolean not null default false
);
-- A queue is worked by due day; the id settles ties, so that a cursor has a place.
create index ticket_open_by_due_day on ethicsdesk.ticket (queue, due_on, id)
    where status in ('filed', 'assigned', 'awaiting-enquirer');

alter table ethicsdesk.ticket enable row level security, force row level security;

create policy "the gatekeeper finds tickets" on ethicsdesk.ticket
    for select to ethicsdesk_gatekeeper using (true);
grant select (id, reference, locator_hash, queue, status) on ethicsdesk.ticket
    to ethicsdesk_gatekeeper;

-- The ticket whose receipt is proved.
create function ethicsdesk.actor_ticket() returns uuid
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    return (select t.id from ethicsdesk.ticket t where t.locator_hash = ethicsdesk.proof_hash());
grant execute on function ethicsdesk.actor_ticket() to ethicsdesk_enquirer;
alter function ethicsdesk.actor_ticket() owner to ethicsdesk_gatekeeper;

create policy "whoever holds the receipt files" on ethicsdesk.ticket
    for insert to ethicsdesk_enquirer
    with check (locator_hash = (select ethicsdesk.proof_hash())
        and status = 'filed' and revision = 1 and not is_on_trail);
create policy "whoever holds the receipt sees the ticket" on ethicsdesk.ticket
    for select to ethicsdesk_enquirer
    using (locator_hash = (select ethicsdesk.proof_hash()));
create policy "whoever holds the receipt moves the ticket on" on ethicsdesk.ticket
    for update to ethicsdesk_enquirer
    using (locator_hash = (select ethicsdesk.proof_hash()) and status <> 'withdrawn')
    with check (locator_hash = (select ethicsdesk.proof_hash())
        and status in ('filed', 'assigned', 'withdrawn'));
grant select, insert on ethicsdesk.ticket to ethicsdesk_enquirer;
grant update (status, revision) on ethicsdesk.ticket to ethicsdesk_enquirer;

-- An enquirer sees when and in what role somebody opened the original, and nothing else of the
-- trail.
create policy "an enquirer sees the openings" on ethicsdesk.trail_event
    for select to ethicsdesk_enquirer
    using (kind = 'original-opened' and reference = (
        select t.reference from ethicsdesk.ticket t
        where t.id = (select ethicsdesk.actor_ticket())));
grant select (at, kind, reference, subject) on ethicsdesk.trail_event to ethicsdesk_enquirer;

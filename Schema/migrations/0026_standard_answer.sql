-- Standard answers: what the Office tells everybody who asks the same, in both languages, written
-- by a queue's officers. They are the Office's own words and hold nobody's question, so they are
-- not sealed; what identifies somebody is looked for before one is kept.

create table ethicsdesk.standard_answer (
    id uuid primary key,
    queue text not null references ethicsdesk.queue,
    title_en text not null check (octet_length(title_en) between 1 and 150),
    text_en text not null check (octet_length(text_en) between 3 and 4000),
    title_fr text not null check (octet_length(title_fr) between 1 and 150),
    text_fr text not null check (octet_length(text_fr) between 3 and 4000),
    -- What it suits; null suits every topic, and leaves the outcome to whoever answers.
    topic text check (topic in (
        'opinions', 'identity', 'information', 'colleagues', 'public', 'official-account',
        'outside-activity', 'other')),
    outcome text check (outcome in (
        'proceed', 'proceed-with-care', 'advised-against', 'referred', 'other')),
    cited_values text[] not null check (cited_values <@ array[
        'respect-for-democracy', 'respect-for-people', 'integrity', 'stewardship', 'excellence']),
    revision integer not null default 1 check (revision > 0),
    changed_by uuid not null references ethicsdesk.staff,
    changed_on date not null default current_date
);
create index standard_answer_by_queue on ethicsdesk.standard_answer (queue);

-- What was replaced or removed is cleared away at once.
alter table ethicsdesk.standard_answer set (
    autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
    toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0);

alter table ethicsdesk.standard_answer enable row level security, force row level security;

create policy "admitted members read and write their queue's standard answers"
    on ethicsdesk.standard_answer to ethicsdesk_officer
    using (queue in (
        select m.queue from ethicsdesk.membership m
        where m.staff = (select (ethicsdesk.actor()).staff) and m.certification is not null))
    with check (changed_by = (select (ethicsdesk.actor()).staff) and queue in (
        select m.queue from ethicsdesk.membership m
        where m.staff = (select (ethicsdesk.actor()).staff) and m.certification is not null));
grant select, insert, delete,
    update (title_en, text_en, title_fr, text_fr, topic, outcome, cited_values, revision,
        changed_by, changed_on)
    on ethicsdesk.standard_answer to ethicsdesk_officer;

create function ethicsdesk.record_standard_answer() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform ethicsdesk.record(
        case tg_op when 'INSERT' then 'standard-answer-added'
            when 'UPDATE' then 'standard-answer-changed'
            else 'standard-answer-removed' end,
        null, coalesce(new.queue, old.queue));
    return null;
end
$$;
create trigger "what becomes of a standard answer is recorded"
    after insert or update or delete on ethicsdesk.standard_answer
    for each row execute function ethicsdesk.record_standard_answer();
alter function ethicsdesk.record_standard_answer() owner to ethicsdesk_gatekeeper;

-- The census: what is counted of each ticket, and nothing that leads back to what was asked. A row
-- outlives its ticket, so that a purge moves no count; once both its events have been published it
-- is of no use and goes. Its days are written once. Only the classification follows the ticket,
-- because it is counted as it stands when the count is made.
--
--   ED004 what is written once was to be changed

create table ethicsdesk.census (
    -- No reference to the ticket, which may be gone.
    ticket uuid primary key,
    language text not null,
    topic text not null,
    platform text not null,
    context text not null,
    risks text[] not null,
    received_on date not null,
    -- The 2nd, 5th, 10th and 20th business day after it, by the calendar of the day it was filed.
    day_2 date not null,
    day_5 date not null,
    day_10 date not null,
    day_20 date not null,
    -- The first answer by day 20 and its outcome. A later answer leaves no mark here.
    first_answered_on date,
    outcome text not null default 'other',
    -- It moves at most once, and only to an earlier day: no ticket is resolved in two periods that
    -- are counted in their order.
    resolved_on date not null generated always as (least(first_answered_on, day_20)) stored,
    check (received_on < day_2 and day_2 < day_5 and day_5 < day_10 and day_10 < day_20),
    check (first_answered_on between received_on and day_20),
    check (first_answered_on is not null or outcome = 'other')
);

alter table ethicsdesk.census enable row level security, force row level security;

create policy "whoever files is counted, once" on ethicsdesk.census
    for insert to ethicsdesk_enquirer
    with check (ticket = (select ethicsdesk.actor_ticket()) and first_answered_on is null);
grant insert (ticket, language, topic, platform, context, risks, received_on,
    day_2, day_5, day_10, day_20) on ethicsdesk.census to ethicsdesk_enquirer;

create policy "the keeper counts" on ethicsdesk.census
    for select to ethicsdesk_keeper using (true);
create policy "the keeper forgets what has been counted" on ethicsdesk.census
    for delete to ethicsdesk_keeper using (true);
grant select, delete on ethicsdesk.census to ethicsdesk_keeper;

create policy "the gatekeeper finds what is counted" on ethicsdesk.census
    for select to ethicsdesk_gatekeeper using (true);
create policy "the gatekeeper notes events" on ethicsdesk.census
    for update to ethicsdesk_gatekeeper using (true);
grant select (ticket, received_on, day_20, first_answered_on),
    update (language, topic, platform, context, risks, first_answered_on, outcome)
    on ethicsdesk.census to ethicsdesk_gatekeeper;

-- Statistics begin with the quarter in which the first queue was established.
create policy "the keeper knows since when there are queues" on ethicsdesk.queue
    for select to ethicsdesk_keeper using (true);
grant select (established_on) on ethicsdesk.queue to ethicsdesk_keeper;

create function ethicsdesk.count_first_answer() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    -- An answer dated before the ticket is a clock's mistake and counts as given the same day.
    update ethicsdesk.census c
        set first_answered_on = greatest(new.written_on, c.received_on), outcome = new.outcome
        where c.ticket = new.ticket and c.first_answered_on is null
            and new.written_on <= c.day_20;
    return null;
end
$$;
create trigger "a first answer is counted" after insert on ethicsdesk.entry
    for each row when (new.kind = 'answer') execute function ethicsdesk.count_first_answer();
alter function ethicsdesk.count_first_answer() owner to ethicsdesk_gatekeeper;

create function ethicsdesk.count_as_classified() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    update ethicsdesk.census c
        set language = new.language, topic = new.topic, platform = new.platform,
            context = new.context, risks = new.risks
        where c.ticket = new.id;
    return null;
end
$$;
create trigger "a ticket is counted as it stands classified"
    after update of language, topic, platform, context, risks on ethicsdesk.ticket
    for each row execute function ethicsdesk.count_as_classified();
alter function ethicsdesk.count_as_classified() owner to ethicsdesk_gatekeeper;

create function ethicsdesk.refuse_recount() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    if (new.ticket, new.received_on, new.day_2, new.day_5, new.day_10, new.day_20)
        is distinct from
        (old.ticket, old.received_on, old.day_2, old.day_5, old.day_10, old.day_20)
        or (old.first_answered_on is not null
            and (new.first_answered_on, new.outcome)
                is distinct from (old.first_answered_on, old.outcome))
    then
        raise exception using errcode = 'ED004', message = 'what is counted is written once';
    end if;
    return new;
end
$$;
create trigger "what is counted is written once" before update on ethicsdesk.census
    for each row execute function ethicsdesk.refuse_recount();

-- A demonstration history: what the census might hold of past quarters, all of it invented. The
-- owner puts it there, outside the service and before anything is released; the service itself has
-- no clock that could be turned back. A real desk is never given this.
\set ON_ERROR_STOP on
begin;
-- Row security binds the owner too; not for the length of this transaction.
alter table ethicsdesk.census no force row level security;
set local seed = 0.2012;

create temporary table past on commit drop as
    select (date_trunc('quarter', current_date) - make_interval(months => 3 * ago))::date
        as first_day, tickets
    from (values (6, 310), (5, 335), (4, 360), (3, 352), (2, 430), (1, 418))
        as quarter (ago, tickets)
    -- Once: the queue is as old as its statistics afterwards.
    where (select min(established_on) from ethicsdesk.queue) >= date_trunc('quarter', current_date);

create temporary table invented on commit drop as
    select first_day + floor(random() * 90)::integer as received_on,
        random() as a, random() as b, random() as c, random() as d, random() as e, random() as f
    from past cross join lateral generate_series(1, tickets);

insert into ethicsdesk.census (
    ticket, language, topic, platform, context, risks, received_on,
    day_2, day_5, day_10, day_20, first_answered_on, outcome)
select gen_random_uuid(),
    case when a < 0.3 then 'fr' else 'en' end,
    (array['opinions', 'identity', 'information', 'colleagues', 'public', 'official-account',
        'outside-activity', 'other'])[
        1 + width_bucket(b, array[0.24, 0.41, 0.56, 0.69, 0.80, 0.88, 0.95])],
    (array['gcpedia', 'gcconnex', 'sharepoint', 'wordpress-blog', 'twitter', 'youtube', 'facebook',
        'other-external'])[
        1 + width_bucket(c, array[0.09, 0.18, 0.27, 0.33, 0.59, 0.65, 0.92])],
    (array['official-at-work', 'official-off-duty', 'personal-at-work', 'personal-off-duty'])[
        1 + width_bucket(d, array[0.20, 0.30, 0.55])],
    case when e < 0.2 then '{}'::text[] when e < 0.5 then '{permanence,wide-audience}'
        when e < 0.7 then '{exposed-identity}' when e < 0.9 then '{loss-of-control,alteration}'
        else '{personal-information}' end,
    received_on, days[2], days[5], days[10], days[20],
    case when answered.day <= least(days[20], current_date) then answered.day end,
    case when answered.day <= least(days[20], current_date) then
        (array['proceed', 'proceed-with-care', 'advised-against', 'referred', 'other'])[
            1 + width_bucket(e, array[0.30, 0.64, 0.80, 0.92])] else 'other' end
from invented
cross join lateral (
    -- Weekdays; the service itself knows holidays.
    select array_agg(day::date order by day) as days
    from generate_series(received_on + 1, received_on + 30, interval '1 day') day
    where extract(isodow from day) < 6) as calendar
cross join lateral (
    select case when f < 0.10 then received_on
        when f < 0.97 then days[1 + floor(f * f * 11)::integer] end as day) as answered;

update ethicsdesk.queue set established_on = (select min(first_day) from past)
    where exists (select from past);
alter table ethicsdesk.census force row level security;
commit;

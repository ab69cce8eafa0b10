-- The trail in segments: what is old enough may go, up to a signed checkpoint, which stays. What
-- follows hangs on it, so that the rest still verifies, and extends what was exported before.

create table ethicsdesk.trail_segment (
    -- The last link of the segment that was dropped, its hash, and the checkpoint that signs it.
    sequence bigint primary key check (sequence > 0),
    hash bytea not null check (octet_length(hash) = 32),
    note text not null check (length(note) <= 512),
    dropped_at timestamptz not null default clock_timestamp()
);
alter table ethicsdesk.trail_segment enable row level security, force row level security;
create policy "the gatekeeper keeps heads of segments" on ethicsdesk.trail_segment
    for insert to ethicsdesk_gatekeeper with check (true);
create policy "the keeper reads heads of segments" on ethicsdesk.trail_segment
    for select to ethicsdesk_keeper using (true);
create policy "auditors read heads of segments" on ethicsdesk.trail_segment
    for select to ethicsdesk_officer using ((select (ethicsdesk.actor()).role) = 'auditor');
grant insert on ethicsdesk.trail_segment to ethicsdesk_gatekeeper;
grant select on ethicsdesk.trail_segment to ethicsdesk_keeper, ethicsdesk_officer;

create policy "the gatekeeper drops events of a segment" on ethicsdesk.trail_event
    for delete to ethicsdesk_gatekeeper using (at < now() - interval '2 years');
create policy "the gatekeeper drops links of a segment" on ethicsdesk.trail_link
    to ethicsdesk_gatekeeper using (true);
create policy "the gatekeeper drops checkpoints of a segment" on ethicsdesk.trail_checkpoint
    to ethicsdesk_gatekeeper using (true);
grant select (id, reference), delete on ethicsdesk.trail_event to ethicsdesk_gatekeeper;
grant select, delete on ethicsdesk.trail_link, ethicsdesk.trail_checkpoint
    to ethicsdesk_gatekeeper;

-- The last checkpoint up to which every event is older than `before` and than two years, and none
-- of them is an opening that an enquirer can still look up; null where there is none. It looks at
-- ten thousand links at most: longer segments go piece by piece.
create function ethicsdesk.droppable_segment(before timestamptz) returns bigint
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    with first as (select min(sequence) as link from ethicsdesk.trail_link),
    kept as (
        select min(l.sequence) as link
        from ethicsdesk.trail_link l
        join ethicsdesk.trail_event e on e.id = l.event
        where l.sequence < (select link from first) + 10000
            and (e.at >= least(droppable_segment.before, now() - interval '2 years')
                or e.kind = 'original-opened' and exists (
                    select from ethicsdesk.ticket t where t.reference = e.reference)))
    select max(c.sequence) from ethicsdesk.trail_checkpoint c
    where c.sequence < coalesce(
        (select link from kept), (select link from first) + 10000);
end;
grant execute on function ethicsdesk.droppable_segment(timestamptz) to ethicsdesk_keeper;
alter function ethicsdesk.droppable_segment(timestamptz) owner to ethicsdesk_gatekeeper;

-- Drops the trail's oldest segment and says which link was its last; null where there is nothing
-- to drop. Whoever asks can name no segment: what may go is decided here. Of two at once, the
-- second finds the head of the segment taken.
create function ethicsdesk.drop_trail_segment(before timestamptz) returns bigint
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    last bigint;
    dropped uuid[];
begin
    last := ethicsdesk.droppable_segment(drop_trail_segment.before);
    if last is null then
        return null;
    end if;
    insert into ethicsdesk.trail_segment (sequence, hash, note)
        select l.sequence, l.hash, c.note
        from ethicsdesk.trail_link l join ethicsdesk.trail_checkpoint c using (sequence)
        where l.sequence = last;
    delete from ethicsdesk.trail_checkpoint c where c.sequence <= last;
    with links as (
        delete from ethicsdesk.trail_link l where l.sequence <= last returning l.event)
    select array_agg(event) into dropped from links;
    delete from ethicsdesk.trail_event e where e.id = any (dropped);
    perform ethicsdesk.write_event('segment-dropped', null, 'keeper', null, last::text);
    return last;
end
$$;
grant execute on function ethicsdesk.drop_trail_segment(timestamptz) to ethicsdesk_keeper;
alter function ethicsdesk.drop_trail_segment(timestamptz) owner to ethicsdesk_gatekeeper;

-- What happens to a queue is on the trail, as what happens to accounts is: its founding, its
-- recovery, and whatever else is done to its keys.

alter table ethicsdesk.queue add column recovered_at timestamptz;

create function ethicsdesk.record_queue() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform ethicsdesk.record(
        case when tg_op = 'INSERT' then 'queue-founded'
            when (new.public_key, new.certification_key, new.recovery_public_key,
                    new.recovery_grant)
                is distinct from (old.public_key, old.certification_key, old.recovery_public_key,
                    old.recovery_grant)
                then 'queue-key-changed'
            else 'queue-recovered' end,
        null, new.code);
    return null;
end
$$;
create trigger "what happens to a queue is recorded" after insert or update on ethicsdesk.queue
    for each row execute function ethicsdesk.record_queue();
alter function ethicsdesk.record_queue() owner to ethicsdesk_gatekeeper;

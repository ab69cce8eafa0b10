-- A second factor, for whoever wants one: begun, shown to work, with spare codes; ended by whoever
-- shows it once more. There is no other way to end it but to enrol again: an administrator who
-- could take it away would be let in by a passphrase that he came by.

-- Keeps a seed, in place of one that was never used. False where what was shown is not what it
-- takes, or a factor is on already.
create function ethicsdesk.begin_factor(
    shown ethicsdesk.evidence, sealed_seed bytea, witness_hash bytea
) returns boolean
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    who ethicsdesk.actor := ethicsdesk.actor();
begin
    if not ethicsdesk.prove(who.staff, shown, ethicsdesk.proof_hash()) then
        return false;
    end if;
    insert into ethicsdesk.second_factor as f (staff, sealed_seed, witness_hash)
        values (who.staff, begin_factor.sealed_seed, begin_factor.witness_hash)
        on conflict (staff) do update
        set sealed_seed = excluded.sealed_seed, witness_hash = excluded.witness_hash
        where f.last_step is null;
    return found;
end
$$;
grant execute on function ethicsdesk.begin_factor(ethicsdesk.evidence, bytea, bytea)
    to ethicsdesk_officer;
alter function ethicsdesk.begin_factor(ethicsdesk.evidence, bytea, bytea)
    owner to ethicsdesk_gatekeeper;

-- The seed of whoever is asking, whether it is on, and how many spare codes he has.
create function ethicsdesk.own_factor()
    returns table (sealed_seed bytea, is_on boolean, spare_codes integer)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select f.sealed_seed, f.last_step is not null,
        (select count(*)::integer from ethicsdesk.spare_code c where c.staff = f.staff)
    from ethicsdesk.second_factor f where f.staff = (ethicsdesk.actor()).staff;
end;
grant execute on function ethicsdesk.own_factor() to ethicsdesk_officer;
alter function ethicsdesk.own_factor() owner to ethicsdesk_gatekeeper;

-- Gives whoever is asking other spare codes.
create function ethicsdesk.keep_spare_codes(staff uuid, code_hashes bytea[]) returns void
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    delete from ethicsdesk.spare_code c where c.staff = keep_spare_codes.staff;
    insert into ethicsdesk.spare_code (staff, code_hash)
        select keep_spare_codes.staff, code.hash
        from unnest(keep_spare_codes.code_hashes) as code (hash) limit 20;
end;
alter function ethicsdesk.keep_spare_codes(uuid, bytea[]) owner to ethicsdesk_gatekeeper;

-- Turns a factor on, now that a code of it was shown.
create function ethicsdesk.turn_factor_on(
    step bigint, witness bytea, code_hashes bytea[]
) returns boolean
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    who ethicsdesk.actor := ethicsdesk.actor();
begin
    update ethicsdesk.second_factor f set last_step = turn_factor_on.step, wrong_codes = 0
        where f.staff = who.staff and f.last_step is null
            and f.witness_hash = sha256(turn_factor_on.witness)
            and abs(turn_factor_on.step - extract(epoch from now()) / 30) <= 4;
    if not found then
        return false;
    end if;
    perform ethicsdesk.keep_spare_codes(who.staff, turn_factor_on.code_hashes);
    perform ethicsdesk.write_event('second-factor-on', who.staff, who.role, null, who.handle);
    return true;
end
$$;
grant execute on function ethicsdesk.turn_factor_on(bigint, bytea, bytea[]) to ethicsdesk_officer;
alter function ethicsdesk.turn_factor_on(bigint, bytea, bytea[]) owner to ethicsdesk_gatekeeper;

-- Turns it off, or gives other spare codes where there are `code_hashes`; for whoever shows it once
-- more. False where what was shown is not what it takes, or no factor is on.
create function ethicsdesk.change_factor(
    shown ethicsdesk.evidence, code_hashes bytea[]
) returns boolean
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    who ethicsdesk.actor := ethicsdesk.actor();
begin
    if not ethicsdesk.prove(who.staff, shown, ethicsdesk.proof_hash())
        or not exists (select from ethicsdesk.second_factor f
            where f.staff = who.staff and f.last_step is not null)
    then
        return false;
    end if;
    perform ethicsdesk.keep_spare_codes(who.staff, coalesce(change_factor.code_hashes, '{}'));
    if code_hashes is null then
        delete from ethicsdesk.second_factor f where f.staff = who.staff;
        perform ethicsdesk.write_event('second-factor-off', who.staff, who.role, null, who.handle);
    else
        perform ethicsdesk.write_event('spare-codes-drawn', who.staff, who.role, null, who.handle);
    end if;
    return true;
end
$$;
grant execute on function ethicsdesk.change_factor(ethicsdesk.evidence, bytea[])
    to ethicsdesk_officer;
alter function ethicsdesk.change_factor(ethicsdesk.evidence, bytea[])
    owner to ethicsdesk_gatekeeper;

-- How staff come in. These are the only ways to a session and to a key, and each asks for
-- something that a person holds: a verifier out of scrypt, a second factor, or a one-time code.

-- What somebody shows so that he is let in: a verifier out of scrypt and, where the account has a
-- second factor, the step of an authenticator's code with the witness of its seed, or a spare code.
create type ethicsdesk.evidence as (
    verifier bytea,
    step bigint,
    witness bytea,
    spare bytea
);

-- What unlocking a passphrase needs, and the seed of the second factor where there is one. It
-- answers for active accounts alone; for others the service makes up a lock that no passphrase
-- opens, so that nobody learns which accounts there are.
create function ethicsdesk.credential(handle text)
    returns table (
        staff uuid, role text, locked_key bytea, next_locked_key bytea, sealed_seed bytea)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select s.id, s.role, k.locked_key, k.next_locked_key, f.sealed_seed
    from ethicsdesk.staff s
    join ethicsdesk.staff_key k on k.staff = s.id
    left join ethicsdesk.second_factor f on f.staff = s.id and f.last_step is not null
    where s.handle = credential.handle and s.status = 'active';
end;
grant execute on function ethicsdesk.credential(text) to ethicsdesk_officer;
alter function ethicsdesk.credential(text) owner to ethicsdesk_gatekeeper;

-- Whether somebody shows a second factor, where the account has one: a step later than every one
-- before, near the database's own time, or a spare code, which is then spent. After thirty wrong
-- codes in a row a spare code alone will do.
create function ethicsdesk.prove_factor(staff uuid, shown ethicsdesk.evidence) returns boolean
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform from ethicsdesk.second_factor f
        where f.staff = prove_factor.staff and f.last_step is not null;
    if not found then
        return true;
    end if;
    update ethicsdesk.second_factor f set last_step = shown.step, wrong_codes = 0
        where f.staff = prove_factor.staff and f.last_step < shown.step
            and f.witness_hash = sha256(shown.witness) and f.wrong_codes < 30
            and abs(shown.step - extract(epoch from now()) / 30) <= 4;
    if found then
        return true;
    end if;
    delete from ethicsdesk.spare_code c
        where c.staff = prove_factor.staff and c.code_hash = sha256(shown.spare);
    if not found then
        return false;
    end if;
    update ethicsdesk.second_factor f set wrong_codes = 0 where f.staff = prove_factor.staff;
    perform ethicsdesk.write_event('spare-code-used', prove_factor.staff, null, null,
        (select s.handle from ethicsdesk.staff s where s.id = prove_factor.staff));
    return true;
end
$$;
alter function ethicsdesk.prove_factor(uuid, ethicsdesk.evidence) owner to ethicsdesk_gatekeeper;

-- Whoever shows the verifier of the passphrase that waits has that passphrase: from then on the
-- former opens nothing, and every session ends but the one with the proof `keeping`. True where the
-- verifier is the account's, be it for long or from now on.
create function ethicsdesk.accept_passphrase(
    staff uuid, verifier bytea, keeping bytea
) returns boolean
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    shown bytea := sha256(accept_passphrase.verifier);
begin
    update ethicsdesk.staff_key k
        set locked_key = k.next_locked_key, verifier_hash = k.next_verifier_hash,
            next_locked_key = null, next_verifier_hash = null
        where k.staff = accept_passphrase.staff and k.next_verifier_hash = shown;
    if found then
        delete from ethicsdesk.session e
            where e.staff = accept_passphrase.staff
                and e.proof_hash is distinct from accept_passphrase.keeping;
        return true;
    end if;
    return exists (select from ethicsdesk.staff_key k
        where k.staff = accept_passphrase.staff and k.verifier_hash = shown);
end
$$;
alter function ethicsdesk.accept_passphrase(uuid, bytea, bytea) owner to ethicsdesk_gatekeeper;

-- Whether somebody shows what only the account's holder has. A step is not counted, nor a spare
-- code spent, for whoever has not the passphrase.
create function ethicsdesk.prove(
    staff uuid, shown ethicsdesk.evidence, keeping bytea
) returns boolean
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform from ethicsdesk.staff_key k
        where k.staff = prove.staff
            and sha256(shown.verifier) in (k.verifier_hash, k.next_verifier_hash)
        for update;
    if not found or not ethicsdesk.prove_factor(prove.staff, shown) then
        return false;
    end if;
    return ethicsdesk.accept_passphrase(prove.staff, shown.verifier, prove.keeping);
end
$$;
alter function ethicsdesk.prove(uuid, ethicsdesk.evidence, bytea) owner to ethicsdesk_gatekeeper;

-- Counts a wrong code, and puts on the trail that somebody has the passphrase and not the factor.
-- Nothing happens without the passphrase's verifier.
create function ethicsdesk.refuse_code(staff uuid, verifier bytea) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    update ethicsdesk.second_factor f set wrong_codes = f.wrong_codes + 1
        from ethicsdesk.staff_key k
        where f.staff = refuse_code.staff and f.last_step is not null and k.staff = f.staff
            and sha256(refuse_code.verifier) in (k.verifier_hash, k.next_verifier_hash);
    if found then
        perform ethicsdesk.write_event('code-refused', null, null, null,
            (select s.handle from ethicsdesk.staff s where s.id = refuse_code.staff));
    end if;
end
$$;
grant execute on function ethicsdesk.refuse_code(uuid, bytea) to ethicsdesk_officer;
alter function ethicsdesk.refuse_code(uuid, bytea) owner to ethicsdesk_gatekeeper;

-- Opens a session for whoever shows what it takes. True where it did.
create function ethicsdesk.sign_in(
    staff uuid, shown ethicsdesk.evidence, proof_hash bytea, sealed_key bytea, hours integer
) returns boolean
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    handle text;
    role text;
begin
    select s.handle, s.role into handle, role
        from ethicsdesk.staff s where s.id = sign_in.staff and s.status = 'active';
    if not found or not ethicsdesk.prove(sign_in.staff, shown, null) then
        return false;
    end if;
    insert into ethicsdesk.session (proof_hash, staff, sealed_key, expires_at)
        values (sign_in.proof_hash, sign_in.staff, sign_in.sealed_key,
            now() + make_interval(hours => least(hours, 12)));
    -- Whoever can sign in has the passphrase: now the code that made it is spent.
    delete from ethicsdesk.enrolment e where e.staff = sign_in.staff;
    perform ethicsdesk.write_event('signed-in', sign_in.staff, role, null, handle);
    return true;
end
$$;
grant execute on function ethicsdesk.sign_in(uuid, ethicsdesk.evidence, bytea, bytea, integer)
    to ethicsdesk_officer;
alter function ethicsdesk.sign_in(uuid, ethicsdesk.evidence, bytea, bytea, integer)
    owner to ethicsdesk_gatekeeper;

-- What a one-time code stands for, to whoever shows it.
create function ethicsdesk.enrolment_of(code bytea)
    returns table (staff uuid, handle text, role text, carries bytea, carries_of text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select s.id, s.handle, s.role, e.carries, e.carries_of
    from ethicsdesk.enrolment e join ethicsdesk.staff s on s.id = e.staff and s.status = 'active'
    where e.code_hash = sha256(enrolment_of.code) and e.expires_at > now();
end;
grant execute on function ethicsdesk.enrolment_of(bytea) to ethicsdesk_officer;
alter function ethicsdesk.enrolment_of(bytea) owner to ethicsdesk_gatekeeper;

-- Redeems a code: the account gets a new key, and with it nothing. Sessions and assignments end,
-- grants go, the memberships wait for a triage officer. Only a code that carries a queue's key
-- admits at once. The code lives until the first sign-in, so that an answer lost on its way loses
-- nothing: redeeming again makes another key in place of the first.
create function ethicsdesk.enrol(
    code bytea, public_key bytea, locked_key bytea, verifier_hash bytea,
    certification bytea, queue_key_grant bytea
) returns boolean
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    redeemed ethicsdesk.enrolment;
begin
    select e.* into redeemed from ethicsdesk.enrolment e
        where e.code_hash = sha256(enrol.code) and e.expires_at > now()
        for update;
    if not found then
        return false;
    end if;
    insert into ethicsdesk.staff_key as k (staff, public_key, locked_key, verifier_hash)
        values (redeemed.staff, enrol.public_key, enrol.locked_key, enrol.verifier_hash)
        on conflict (staff) do update
        set public_key = excluded.public_key, locked_key = excluded.locked_key,
            verifier_hash = excluded.verifier_hash, enrolled_on = current_date,
            next_locked_key = null, next_verifier_hash = null;
    delete from ethicsdesk.session s where s.staff = redeemed.staff;
    delete from ethicsdesk.spare_code c where c.staff = redeemed.staff;
    delete from ethicsdesk.second_factor f where f.staff = redeemed.staff;
    if found then
        perform ethicsdesk.write_event('second-factor-lost', redeemed.staff, null, null,
            (select s.handle from ethicsdesk.staff s where s.id = redeemed.staff));
    end if;
    delete from ethicsdesk.ticket_grant g where g.officer = redeemed.staff;
    update ethicsdesk.assignment a set ended_on = current_date
        where a.officer = redeemed.staff and a.ended_on is null;
    update ethicsdesk.membership m set certification = null, queue_key_grant = null
        where m.staff = redeemed.staff and m.certification is not null;
    if redeemed.carries is not null then
        update ethicsdesk.membership m
            set certification = enrol.certification, queue_key_grant = enrol.queue_key_grant
            where m.staff = redeemed.staff and m.queue = redeemed.carries_of;
    end if;
    return true;
end
$$;
grant execute on function ethicsdesk.enrol(bytea, bytea, bytea, bytea, bytea, bytea)
    to ethicsdesk_officer;
alter function ethicsdesk.enrol(bytea, bytea, bytea, bytea, bytea, bytea)
    owner to ethicsdesk_gatekeeper;

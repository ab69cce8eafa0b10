-- How staff come in. These are the only ways to a session and to a key, and each asks for
-- something that a person holds: a verifier out of scrypt, or a one-time code.

-- What unlocking a passphrase needs. It answers for active accounts alone; for others the service
-- makes up a lock that no passphrase opens, so that nobody learns which accounts there are.
create function ethicsdesk.credential(handle text)
    returns table (staff uuid, role text, locked_key bytea, next_locked_key bytea)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select s.id, s.role, k.locked_key, k.next_locked_key
    from ethicsdesk.staff s join ethicsdesk.staff_key k on k.staff = s.id
    where s.handle = credential.handle and s.status = 'active';
end;
grant execute on function ethicsdesk.credential(text) to ethicsdesk_officer;
alter function ethicsdesk.credential(text) owner to ethicsdesk_gatekeeper;

-- Whether somebody shows what only the account's passphrase gives. Whoever shows it of the
-- passphrase that waits has that one: from then on the former opens nothing, and every session
-- ends but the one with the proof `keeping`.
create function ethicsdesk.prove(staff uuid, verifier bytea, keeping bytea) returns boolean
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    shown bytea := sha256(prove.verifier);
    key ethicsdesk.staff_key;
begin
    select k.* into key from ethicsdesk.staff_key k where k.staff = prove.staff for update;
    if shown = key.verifier_hash then
        return true;
    end if;
    if (shown = key.next_verifier_hash) is not true then
        return false;
    end if;
    update ethicsdesk.staff_key k
        set locked_key = k.next_locked_key, verifier_hash = k.next_verifier_hash,
            next_locked_key = null, next_verifier_hash = null
        where k.staff = prove.staff;
    delete from ethicsdesk.session e
        where e.staff = prove.staff and e.proof_hash is distinct from prove.keeping;
    return true;
end
$$;
alter function ethicsdesk.prove(uuid, bytea, bytea) owner to ethicsdesk_gatekeeper;

-- Opens a session for whoever shows the verifier. True where it did.
create function ethicsdesk.sign_in(
    staff uuid, verifier bytea, proof_hash bytea, sealed_key bytea, hours integer
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
    if not found or not ethicsdesk.prove(sign_in.staff, sign_in.verifier, null) then
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
grant execute on function ethicsdesk.sign_in(uuid, bytea, bytea, bytea, integer)
    to ethicsdesk_officer;
alter function ethicsdesk.sign_in(uuid, bytea, bytea, bytea, integer)
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

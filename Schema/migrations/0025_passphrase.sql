-- Another passphrase, for whoever is signed in and shows the one he has. The new one is drawn by
-- the service; it waits beside the old one, and takes its place once somebody has shown that he
-- has it: an answer that is lost on its way locks nobody out.

-- Puts a lock beside the one that there is, in place of any that waits. False where what was shown
-- is not what it takes.
create function ethicsdesk.draw_passphrase(
    shown ethicsdesk.evidence, locked_key bytea, verifier_hash bytea
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
    update ethicsdesk.staff_key k
        set next_locked_key = draw_passphrase.locked_key,
            next_verifier_hash = draw_passphrase.verifier_hash
        where k.staff = who.staff;
    return true;
end
$$;
grant execute on function ethicsdesk.draw_passphrase(ethicsdesk.evidence, bytea, bytea)
    to ethicsdesk_officer;
alter function ethicsdesk.draw_passphrase(ethicsdesk.evidence, bytea, bytea)
    owner to ethicsdesk_gatekeeper;

-- Whoever shows the passphrase that waits has it: it takes the other's place. Showing it again
-- changes nothing. A second factor was asked for when it was drawn.
create function ethicsdesk.confirm_passphrase(verifier bytea) returns boolean
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select ethicsdesk.accept_passphrase(
        (ethicsdesk.actor()).staff, confirm_passphrase.verifier, ethicsdesk.proof_hash());
end;
grant execute on function ethicsdesk.confirm_passphrase(bytea) to ethicsdesk_officer;
alter function ethicsdesk.confirm_passphrase(bytea) owner to ethicsdesk_gatekeeper;

-- Staff accounts, their keys, their second factors, their one-time codes and their sessions.

create table ethicsdesk.staff (
    id uuid primary key,
    handle text not null constraint "a handle belongs to one account" unique
        check (handle ~ '^[a-z][a-z0-9.-]{1,31}$'),
    role text not null check (role in ('officer', 'manager', 'auditor', 'administrator')),
    status text not null default 'active' check (status in ('active', 'disabled'))
);

-- A person's key pair: the private half is locked by a passphrase that nothing here confirms but
-- through scrypt. The verifier is hashed once more, so that a dump cannot sign in.
create table ethicsdesk.staff_key (
    staff uuid primary key references ethicsdesk.staff,
    public_key bytea not null check (octet_length(public_key) = 1216),
    locked_key bytea not null check (octet_length(locked_key) between 64 and 512),
    verifier_hash bytea not null check (octet_length(verifier_hash) = 32),
    enrolled_on date not null default current_date,
    -- The same private half under a passphrase that was drawn in place of the first one, and waits
    -- until somebody shows that he has it. Both have one salt, so that one scrypt tries both.
    next_locked_key bytea check (octet_length(next_locked_key) between 64 and 512),
    next_verifier_hash bytea check (octet_length(next_verifier_hash) = 32),
    check ((next_locked_key is null) = (next_verifier_hash is null))
);

-- The seed of a person's authenticator, sealed under his own private key. The witness comes from
-- the seed: whoever shows it to a function has opened the seed. A step is counted once, whichever
-- instance was shown its code; before the first one was, the factor is asked for at no door.
create table ethicsdesk.second_factor (
    staff uuid primary key references ethicsdesk.staff,
    sealed_seed bytea not null check (octet_length(sealed_seed) = 49),
    witness_hash bytea not null check (octet_length(witness_hash) = 32),
    last_step bigint,
    -- Wrong codes in a row, by whoever knew the passphrase.
    wrong_codes integer not null default 0
);

-- Codes for whoever has lost his authenticator, each good once. They have 75 random bits.
create table ethicsdesk.spare_code (
    staff uuid not null references ethicsdesk.staff,
    code_hash bytea not null check (octet_length(code_hash) = 32),
    primary key (staff, code_hash)
);

-- A code that lets a person choose a new key once. `carries` is a queue's private key under the
-- code, for the first triage officer of a queue and for nobody else.
create table ethicsdesk.enrolment (
    staff uuid primary key references ethicsdesk.staff,
    code_hash bytea not null unique check (octet_length(code_hash) = 32),
    expires_at timestamptz not null,
    carries bytea check (octet_length(carries) between 32 and 512),
    carries_of text,
    check ((carries is null) = (carries_of is null))
);

-- Unlogged: a session is not worth a backup, and a crash signs everybody out.
create unlogged table ethicsdesk.session (
    proof_hash bytea primary key check (octet_length(proof_hash) = 32),
    staff uuid not null references ethicsdesk.staff,
    sealed_key bytea not null check (octet_length(sealed_key) between 32 and 512),
    started_at timestamptz not null default now(),
    expires_at timestamptz not null
);
create index session_by_staff on ethicsdesk.session (staff);
create index session_by_expiry on ethicsdesk.session (expires_at);

alter table ethicsdesk.staff enable row level security, force row level security;
alter table ethicsdesk.staff_key enable row level security, force row level security;
alter table ethicsdesk.second_factor enable row level security, force row level security;
alter table ethicsdesk.spare_code enable row level security, force row level security;
alter table ethicsdesk.enrolment enable row level security, force row level security;
alter table ethicsdesk.session enable row level security, force row level security;

create policy "the gatekeeper knows every account" on ethicsdesk.staff
    for select to ethicsdesk_gatekeeper using (true);
create policy "the gatekeeper checks and replaces keys" on ethicsdesk.staff_key
    to ethicsdesk_gatekeeper using (true) with check (true);
create policy "the gatekeeper counts steps" on ethicsdesk.second_factor
    to ethicsdesk_gatekeeper using (true) with check (true);
create policy "the gatekeeper takes spare codes" on ethicsdesk.spare_code
    to ethicsdesk_gatekeeper using (true) with check (true);
create policy "the gatekeeper redeems codes" on ethicsdesk.enrolment
    to ethicsdesk_gatekeeper using (true) with check (true);
create policy "the gatekeeper opens and ends sessions" on ethicsdesk.session
    to ethicsdesk_gatekeeper using (true) with check (true);
grant select on ethicsdesk.staff to ethicsdesk_gatekeeper;
grant select, insert, update on ethicsdesk.staff_key to ethicsdesk_gatekeeper;
grant select, insert, update, delete on ethicsdesk.second_factor to ethicsdesk_gatekeeper;
grant select, insert, delete on ethicsdesk.spare_code to ethicsdesk_gatekeeper;
grant select, delete on ethicsdesk.enrolment to ethicsdesk_gatekeeper;
-- To lock the row while a code is redeemed.
grant update (expires_at) on ethicsdesk.enrolment to ethicsdesk_gatekeeper;
grant select, insert, delete on ethicsdesk.session to ethicsdesk_gatekeeper;

-- Setup makes the first accounts. It reads no key and no session.
create policy "setup makes accounts" on ethicsdesk.staff
    to ethicsdesk_owner using (true) with check (true);
create policy "setup makes codes" on ethicsdesk.enrolment
    to ethicsdesk_owner using (true) with check (true);

create policy "a session is its holder's" on ethicsdesk.session
    for select to ethicsdesk_officer, ethicsdesk_manager
    using (proof_hash = (select ethicsdesk.proof_hash()));
create policy "a holder ends his session" on ethicsdesk.session
    for delete to ethicsdesk_officer, ethicsdesk_manager
    using (proof_hash = (select ethicsdesk.proof_hash()));
create policy "expired sessions are seen" on ethicsdesk.session
    for select to ethicsdesk_keeper using (expires_at < now());
create policy "expired sessions are swept" on ethicsdesk.session
    for delete to ethicsdesk_keeper using (expires_at < now());
grant select, delete on ethicsdesk.session to ethicsdesk_officer, ethicsdesk_manager;
grant select (expires_at), delete on ethicsdesk.session to ethicsdesk_keeper;

-- Queues with their key pairs, and who works them.

create table ethicsdesk.queue (
    code text primary key check (code ~ '^[a-z]+(-[a-z]+)*$' and length(code) <= 40),
    public_key bytea not null check (octet_length(public_key) = 1216),
    -- The public half of the key by which the queue certifies. The service is told outside the
    -- database what these three public keys are, and compares.
    certification_key bytea not null check (octet_length(certification_key) = 32),
    recovery_public_key bytea not null check (octet_length(recovery_public_key) = 1216),
    -- The private half, sealed to the recovery key whose own private half is on paper.
    recovery_grant bytea not null check (octet_length(recovery_grant) between 1120 and 2048),
    established_on date not null default current_date
);

alter table ethicsdesk.enrolment
    add constraint "a carried key is a queue's" foreign key (carries_of)
    references ethicsdesk.queue;

create table ethicsdesk.membership (
    staff uuid not null references ethicsdesk.staff,
    queue text not null references ethicsdesk.queue,
    duty text not null check (duty in ('officer', 'triage')),
    -- The queue's signature for the member's public key and duty, by a triage officer's act;
    -- without it nothing is sealed to him.
    certification bytea check (octet_length(certification) = 64),
    -- The queue's private key sealed to this triage officer.
    queue_key_grant bytea check (octet_length(queue_key_grant) between 1120 and 2048),
    primary key (staff, queue),
    check (duty = 'triage' or queue_key_grant is null),
    check (certification is not null or queue_key_grant is null)
);
create index membership_by_queue on ethicsdesk.membership (queue, staff);

alter table ethicsdesk.queue enable row level security, force row level security;
alter table ethicsdesk.membership enable row level security, force row level security;

create policy "everybody sees where tickets go" on ethicsdesk.queue
    for select to ethicsdesk_enquirer, ethicsdesk_officer using (true);
create policy "setup makes queues" on ethicsdesk.queue
    to ethicsdesk_owner using (true) with check (true);
create policy "setup names the first members" on ethicsdesk.membership
    to ethicsdesk_owner using (true) with check (true);
create policy "the gatekeeper knows every membership" on ethicsdesk.membership
    to ethicsdesk_gatekeeper using (true) with check (true);
grant select (code, public_key, certification_key, recovery_public_key) on ethicsdesk.queue
    to ethicsdesk_enquirer, ethicsdesk_officer;
grant select, update on ethicsdesk.membership to ethicsdesk_gatekeeper;

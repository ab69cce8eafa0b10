-- The roles of an EthicsDesk database. Roles belong to the whole cluster, so this is not a
-- migration: a superuser runs it, as often as he likes, before `ethicsdeskd migrate`.
--
-- No role has BYPASSRLS, none is a superuser, and no person ever signs in to the database.
-- Passwords, certificates or peer maps are the administrator's choice and are not set here.

do $$
declare
    wanted text;
begin
    foreach wanted in array array[
        'ethicsdesk_owner', 'ethicsdesk_enquirer', 'ethicsdesk_officer',
        'ethicsdesk_manager', 'ethicsdesk_keeper', 'ethicsdesk_gatekeeper'
    ] loop
        if not exists (select from pg_catalog.pg_roles where rolname = wanted) then
            execute format('create role %I', wanted);
        end if;
    end loop;
end
$$;

-- Owns tables, runs migrations and setup, serves nothing.
-- It inherits nothing: the gatekeeper's policies are not the owner's.
alter role ethicsdesk_owner
    login noinherit nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
-- One pool each: enquirers; all staff but managers; managers; unattended jobs.
alter role ethicsdesk_enquirer login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
alter role ethicsdesk_officer login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
alter role ethicsdesk_manager login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
alter role ethicsdesk_keeper login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
-- Owns the security-definer functions and has policies of its own; nobody signs in as it.
alter role ethicsdesk_gatekeeper
    nologin nosuperuser nobypassrls nocreatedb nocreaterole noreplication;

-- Migrations give functions to the gatekeeper, for which the owner has to be a member; each is
-- granted, and its triggers made, before it is given away.
grant ethicsdesk_gatekeeper to ethicsdesk_owner;

do $$
declare
    everyone text;
begin
    foreach everyone in array array[
        'ethicsdesk_owner', 'ethicsdesk_enquirer', 'ethicsdesk_officer',
        'ethicsdesk_manager', 'ethicsdesk_keeper'
    ] loop
        -- The server's log shows no values: no binds, and no DETAIL, which quotes rows and keys.
        execute format('alter role %I set log_parameter_max_length = 0', everyone);
        execute format('alter role %I set log_parameter_max_length_on_error = 0', everyone);
        execute format('alter role %I set log_error_verbosity = terse', everyone);
        -- A plan for known values quotes them.
        execute format('alter role %I set debug_print_parse = off', everyone);
        execute format('alter role %I set debug_print_rewritten = off', everyone);
        execute format('alter role %I set debug_print_plan = off', everyone);
        execute format('alter role %I set search_path = pg_catalog, pg_temp', everyone);
        execute format('alter role %I set timezone = %L', everyone, 'America/Toronto');
    end loop;
end
$$;

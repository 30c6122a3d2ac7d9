-- Tenants are separated by row level security under a runtime role that cannot bypass it.
do $$
begin
    if not exists (select from pg_roles where rolname = '${runtimeRole}') then
        raise exception 'The runtime role "${runtimeRole}" does not exist. Create it before the first start, see docs/operation.md.';
    end if;
    if exists (select from pg_roles where rolname = '${runtimeRole}' and (rolsuper or rolbypassrls)) then
        raise exception 'The runtime role "${runtimeRole}" may bypass row level security. Use a role without SUPERUSER and BYPASSRLS.';
    end if;
end
$$;

grant usage on schema public to ${runtimeRole};

create function lotse_current_tenant() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('app.tenant', true), '')::uuid;

create function lotse_current_purpose() returns text
    language sql stable parallel safe
    return nullif(current_setting('app.purpose', true), '');

-- A table whose rows belong to one tenant.
create function lotse_protect(protected_table regclass) returns void
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', protected_table);
    execute format('alter table %s force row level security', protected_table);
    execute format('create policy tenant_rows on %s using (tenant_id = (select lotse_current_tenant())) with check (tenant_id = (select lotse_current_tenant()))', protected_table);
    execute format('grant select, insert, update, delete on %s to ${runtimeRole}', protected_table);
end
$$;

-- A table whose rows belong to one tenant and are never changed or deleted.
create function lotse_protect_append_only(protected_table regclass) returns void
    language plpgsql as
$$
begin
    perform lotse_protect(protected_table);
    execute format('revoke update, delete on %s from ${runtimeRole}', protected_table);
end
$$;

-- Reading across tenants for one named purpose.
create function lotse_allow_purpose(protected_table regclass, purpose text) returns void
    language plpgsql as
$$
begin
    execute format('create policy %I on %s for select using ((select lotse_current_purpose()) = %L)',
                   'purpose_' || lower(purpose), protected_table, purpose);
end
$$;

-- Reading and writing across tenants for one named purpose.
create function lotse_allow_purpose_writing(protected_table regclass, purpose text) returns void
    language plpgsql as
$$
begin
    execute format('create policy %I on %s using ((select lotse_current_purpose()) = %L) with check ((select lotse_current_purpose()) = %L)',
                   'purpose_writing_' || lower(purpose), protected_table, purpose, purpose);
end
$$;

-- A table without a tenant, for the installation.
create function lotse_grant(granted_table regclass) returns void
    language plpgsql as
$$
begin
    execute format('grant select, insert, update, delete on %s to ${runtimeRole}', granted_table);
end
$$;

create table audit_entry (
    id           bigint generated always as identity primary key,
    tenant_id    uuid         not null,
    recorded_at  timestamptz  not null,
    staff_id     uuid,
    action       varchar(80)  not null,
    subject_type varchar(40)  not null,
    subject_id   uuid         not null,
    case_id      uuid,
    details      jsonb        not null default '{}'
);
create index audit_entry_subject on audit_entry (tenant_id, subject_type, subject_id, id);
create index audit_entry_case on audit_entry (tenant_id, case_id, id) where case_id is not null;
select lotse_protect_append_only('audit_entry');

-- Rows are sealed into a hash chain per tenant in the background, so that writing does not queue.
create table audit_seal (
    tenant_id   uuid        not null,
    entry_id    bigint      not null references audit_entry (id),
    hash        bytea       not null,
    sealed_at   timestamptz not null,
    primary key (tenant_id, entry_id)
);
select lotse_protect_append_only('audit_seal');

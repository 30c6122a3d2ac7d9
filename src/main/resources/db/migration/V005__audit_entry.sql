-- What concerns no single Träger is recorded for the installation, under the tenant of all zeros.
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
create index audit_entry_tenant on audit_entry (tenant_id, id);
create index audit_entry_subject on audit_entry (tenant_id, subject_type, subject_id, id);
create index audit_entry_case on audit_entry (tenant_id, case_id, id) where case_id is not null;
create index audit_entry_time on audit_entry (tenant_id, recorded_at);
select lotse_protect_append_only('audit_entry');
select lotse_allow_purpose_writing('audit_entry', 'OPERATION');

-- Rows are sealed into a keyed hash chain per tenant in the background, so that writing does not queue.
create table audit_seal (
    tenant_id uuid        not null,
    number    bigint      not null,
    entry_id  bigint      not null unique references audit_entry (id),
    hash      bytea       not null,
    sealed_at timestamptz not null,
    primary key (tenant_id, number)
);
select lotse_protect_append_only('audit_seal');

-- Cases that mean the own service or association (§ 4.3.1 of the concept): hidden from those who lead
-- it, and from the colleagues who are named.
create table case_secrecy (
    case_id    uuid        primary key references case_file (id),
    tenant_id  uuid        not null,
    kept_since timestamptz not null
);
select lotse_protect('case_secrecy');

create table case_secrecy_person (
    tenant_id uuid not null default lotse_current_tenant(),
    case_id   uuid not null references case_file (id),
    staff_id  uuid not null,
    primary key (case_id, staff_id)
);
create index case_secrecy_person_staff on case_secrecy_person (staff_id);
select lotse_protect('case_secrecy_person');

create table tenant (
    id          uuid         primary key,
    name        varchar(200) not null unique,
    association varchar(40)  not null,
    active      boolean      not null default true,
    version     bigint       not null default 0
);
select lotse_grant('tenant');

create table site (
    id            uuid         primary key,
    tenant_id     uuid         not null references tenant (id),
    code          varchar(8)   not null unique,
    name          varchar(200) not null,
    district_code varchar(5)   not null references district (code),
    active        boolean      not null default true,
    version       bigint       not null default 0
);
create index site_tenant on site (tenant_id);
select lotse_protect('site');
select lotse_allow_purpose('site', 'SIGN_IN');
select lotse_allow_purpose_writing('site', 'OPERATION');
select lotse_allow_purpose('site', 'FIGURES');

-- Staff of a Träger carry its tenant; designers, liga and operators belong to the installation (tenant_id null).
create table staff (
    id                       uuid         primary key,
    tenant_id                uuid         references tenant (id),
    username                 varchar(100) not null unique,
    display_name             varchar(200) not null,
    email                    varchar(200),
    password_hash            varchar(200) not null,
    -- A password handed out by somebody else: must be changed at the first sign-in, and only works until then.
    initial_password_until   timestamptz,
    active                   boolean      not null default true,
    version                  bigint       not null default 0
);
create index staff_tenant on staff (tenant_id);
select lotse_protect('staff');
select lotse_allow_purpose('staff', 'SIGN_IN');
select lotse_allow_purpose_writing('staff', 'OPERATION');

-- The tables below take their tenant from the scope they are written in.
create table staff_role (
    staff_id  uuid        not null references staff (id),
    tenant_id uuid        default lotse_current_tenant(),
    role      varchar(20) not null,
    primary key (staff_id, role)
);
select lotse_protect('staff_role');
select lotse_allow_purpose('staff_role', 'SIGN_IN');
select lotse_allow_purpose_writing('staff_role', 'OPERATION');

create table staff_site (
    staff_id  uuid not null references staff (id),
    tenant_id uuid not null default lotse_current_tenant(),
    site_id   uuid not null references site (id),
    primary key (staff_id, site_id)
);
create index staff_site_site on staff_site (site_id);
select lotse_protect('staff_site');
select lotse_allow_purpose('staff_site', 'SIGN_IN');
select lotse_allow_purpose_writing('staff_site', 'OPERATION');

create table staff_language (
    staff_id  uuid       not null references staff (id),
    tenant_id uuid       default lotse_current_tenant(),
    language  varchar(8) not null references language (code),
    primary key (staff_id, language)
);
select lotse_protect('staff_language');
select lotse_allow_purpose_writing('staff_language', 'OPERATION');

create table staff_qualification (
    staff_id      uuid        not null references staff (id),
    tenant_id     uuid        default lotse_current_tenant(),
    qualification varchar(40) not null,
    primary key (staff_id, qualification)
);
select lotse_protect('staff_qualification');
select lotse_allow_purpose_writing('staff_qualification', 'OPERATION');

create table staff_absence (
    id        uuid   primary key,
    tenant_id uuid   not null,
    staff_id  uuid   not null references staff (id),
    first_day date   not null,
    last_day  date   not null,
    deputy_id uuid   references staff (id),
    version   bigint not null default 0,
    check (first_day <= last_day),
    check (deputy_id is distinct from staff_id)
);
create index staff_absence_staff on staff_absence (staff_id, first_day);
select lotse_protect('staff_absence');

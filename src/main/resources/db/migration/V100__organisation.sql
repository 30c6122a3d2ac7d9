create table tenant (
    id          uuid         primary key,
    name        varchar(200) not null,
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
    district_code varchar(8)   not null,
    active        boolean      not null default true,
    version       bigint       not null default 0
);
select lotse_protect('site');
select lotse_allow_purpose('site', 'SIGN_IN');
select lotse_allow_purpose_writing('site', 'OPERATION');
select lotse_allow_purpose('site', 'FIGURES');

-- Staff of a Träger carry its tenant; designers, liga and operators belong to the installation (tenant_id null).
create table staff (
    id            uuid         primary key,
    tenant_id     uuid         references tenant (id),
    username      varchar(100) not null unique,
    display_name  varchar(200) not null,
    email         varchar(200),
    password_hash varchar(200) not null,
    active        boolean      not null default true,
    version       bigint       not null default 0
);
select lotse_protect('staff');
select lotse_allow_purpose('staff', 'SIGN_IN');
select lotse_allow_purpose_writing('staff', 'OPERATION');

create table staff_role (
    staff_id  uuid        not null references staff (id),
    tenant_id uuid,
    role      varchar(20) not null,
    primary key (staff_id, role)
);
select lotse_protect('staff_role');
select lotse_allow_purpose('staff_role', 'SIGN_IN');
select lotse_allow_purpose_writing('staff_role', 'OPERATION');

create table staff_site (
    staff_id  uuid not null references staff (id),
    tenant_id uuid not null,
    site_id   uuid not null references site (id),
    primary key (staff_id, site_id)
);
select lotse_protect('staff_site');
select lotse_allow_purpose('staff_site', 'SIGN_IN');
select lotse_allow_purpose_writing('staff_site', 'OPERATION');

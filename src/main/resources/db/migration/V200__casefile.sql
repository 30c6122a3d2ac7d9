-- Personal data and free text stand sealed (AES-GCM, bound to tenant, table and row) in the columns "sealed".

create table household (
    id        uuid   primary key,
    tenant_id uuid   not null,
    version   bigint not null
);
select lotse_protect('household');

create table client (
    id           uuid        primary key,
    tenant_id    uuid        not null,
    site_id      uuid        not null,
    household_id uuid        references household (id),
    sealed       bytea       not null,
    created_at   timestamptz not null,
    created_by   uuid        not null,
    version      bigint      not null
);
create index client_household on client (household_id);
select lotse_protect('client');

-- Keyed hashes of what a person is searched by.
create table client_token (
    tenant_id uuid        not null,
    client_id uuid        not null references client (id),
    kind      varchar(10) not null,
    token     bytea       not null,
    primary key (client_id, kind, token)
);
create index client_token_search on client_token (tenant_id, kind, token);
select lotse_protect('client_token');

create table case_number_series (
    tenant_id   uuid not null,
    site_id     uuid not null,
    year        int  not null,
    last_number int  not null,
    primary key (site_id, year)
);
select lotse_protect('case_number_series');

create table case_file (
    id             uuid        primary key,
    tenant_id      uuid        not null,
    number         varchar(24) not null unique,
    site_id        uuid        not null,
    level          varchar(20),
    status         varchar(10) not null,
    adviser_id     uuid        not null,
    deputy_id      uuid,
    topics         text[]      not null,
    requester      varchar(30) not null,
    requested_on   date        not null,
    opened_at      timestamptz not null,
    closed_at      timestamptz,
    closing_reason varchar(30),
    version        bigint      not null
);
create index case_file_list on case_file (tenant_id, site_id, status, opened_at desc, id);
create index case_file_adviser on case_file (tenant_id, adviser_id, status);
select lotse_protect('case_file');
select lotse_allow_purpose('case_file', 'FIGURES');

create table case_client (
    tenant_id uuid not null default lotse_current_tenant(),
    case_id   uuid not null references case_file (id),
    position  int  not null,
    client_id uuid not null references client (id),
    primary key (case_id, position),
    unique (case_id, client_id)
);
create index case_client_client on case_client (client_id);
select lotse_protect('case_client');

-- What happened to a case, for its timeline: codes only.
create table case_event (
    id          uuid        primary key,
    tenant_id   uuid        not null,
    case_id     uuid        not null references case_file (id),
    happened_at timestamptz not null,
    staff_id    uuid,
    kind        varchar(40) not null,
    from_code   varchar(60),
    to_code     varchar(60),
    reason_code varchar(60)
);
create index case_event_case on case_event (case_id, happened_at);
select lotse_protect_append_only('case_event');

-- Who, without being responsible, gave which reason to open a file; holds for that day.
create table case_access (
    id         uuid        primary key,
    tenant_id  uuid        not null,
    case_id    uuid        not null references case_file (id),
    staff_id   uuid        not null,
    granted_at timestamptz not null,
    valid_on   date        not null,
    reason     varchar(30) not null
);
create index case_access_case on case_access (case_id, staff_id, valid_on);
select lotse_protect_append_only('case_access');

create table contact (
    id               uuid        primary key,
    tenant_id        uuid        not null,
    site_id          uuid        not null,
    case_id          uuid        references case_file (id),
    staff_id         uuid        not null,
    took_place_on    date        not null,
    recorded_at      timestamptz not null,
    form             varchar(20) not null,
    requester        varchar(30) not null,
    duration_minutes int,
    language         varchar(8),
    interpreter      varchar(20) not null,
    topics           text[]      not null,
    sealed           bytea,
    version          bigint      not null
);
create index contact_case on contact (case_id, took_place_on desc);
create index contact_site on contact (tenant_id, site_id, took_place_on desc, id);
select lotse_protect('contact');
select lotse_allow_purpose('contact', 'FIGURES');

create table contact_client (
    tenant_id  uuid not null default lotse_current_tenant(),
    contact_id uuid not null references contact (id),
    client_id  uuid not null references client (id),
    primary key (contact_id, client_id)
);
create index contact_client_client on contact_client (client_id);
select lotse_protect('contact_client');

-- Notes, questions to the expert adviser (Fachberatung) and records of danger (Gefährdung).
create table case_note (
    id          uuid        primary key,
    tenant_id   uuid        not null,
    case_id     uuid        not null references case_file (id),
    kind        varchar(20) not null,
    staff_id    uuid        not null,
    recorded_at timestamptz not null,
    sealed      bytea       not null,
    version     bigint      not null
);
create index case_note_case on case_note (case_id, recorded_at);
select lotse_protect('case_note');

-- One unfinished "Neuer Kontakt" a person.
create table contact_draft (
    id        uuid        primary key,
    tenant_id uuid        not null,
    staff_id  uuid        not null unique,
    saved_at  timestamptz not null,
    sealed    bytea       not null,
    version   bigint      not null
);
select lotse_protect('contact_draft');

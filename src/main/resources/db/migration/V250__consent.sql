-- Releases from confidentiality. Names and free text stand sealed; what the check at each transmission asks is clear.
create table consent (
    id             uuid        primary key,
    tenant_id      uuid        not null,
    version        bigint      not null,
    case_id        uuid        not null references case_file (id),
    recipient_kind varchar(20) not null,
    recipient_id   uuid        not null,
    purpose        varchar(30) not null,
    kinds          text[]      not null check (cardinality(kinds) > 0),
    persons        uuid[]      not null check (cardinality(persons) > 0),
    direction      varchar(10) not null,
    signatory      varchar(20) not null,
    proof          varchar(20) not null,
    language       varchar(8)  not null,
    interpreter    varchar(20) not null,
    signed_on      date        not null,
    valid_from     date        not null check (valid_from >= signed_on),
    valid_until    date        not null check (valid_until >= valid_from),
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null,
    renews         uuid,
    withdrawn_at   timestamptz,
    withdrawn_on   date,
    withdrawn_by   uuid,
    expired_at     timestamptz,
    sealed         bytea       not null
);
create index consent_case on consent (case_id, recorded_at);
create index consent_running_out on consent (valid_until) where withdrawn_at is null and expired_at is null;
select lotse_protect('consent');

-- What became of a release; never changed. What it said before it was narrowed stands sealed.
create table consent_event (
    id          uuid        primary key,
    tenant_id   uuid        not null,
    consent_id  uuid        not null references consent (id),
    case_id     uuid        not null,
    happened_at timestamptz not null,
    staff_id    uuid,
    kind        varchar(30) not null,
    sealed      bytea
);
create index consent_event_consent on consent_event (consent_id, happened_at);
select lotse_protect_append_only('consent_event');

-- What went to whom, when, by whom, and on what it rests; never changed.
create table transmission (
    id             uuid        primary key,
    tenant_id      uuid        not null,
    case_id        uuid        not null references case_file (id),
    basis          varchar(20) not null,
    consents       uuid[]      not null,
    recipient_kind varchar(20),
    recipient_id   uuid,
    purpose        varchar(30),
    kinds          text[]      not null,
    persons        uuid[]      not null,
    ground         varchar(20),
    client_told    varchar(20),
    note_id        uuid,
    staff_id       uuid,
    transmitted_at timestamptz not null,
    sealed         bytea       not null,
    check (basis <> 'CONSENT' or cardinality(consents) > 0),
    check (basis <> 'LEGAL_GROUND' or (ground is not null and client_told is not null))
);
create index transmission_case on transmission (case_id, transmitted_at);
select lotse_protect_append_only('transmission');

create table power_of_attorney (
    id          uuid        primary key,
    tenant_id   uuid        not null,
    version     bigint      not null,
    case_id     uuid        not null references case_file (id),
    client_id   uuid        not null,
    scopes      text[]      not null check (cardinality(scopes) > 0),
    signatory   varchar(20) not null,
    signed_on   date        not null,
    valid_until date        not null check (valid_until >= signed_on),
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    revoked_at  timestamptz,
    revoked_on  date,
    revoked_by  uuid,
    sealed      bytea       not null
);
create index power_of_attorney_case on power_of_attorney (case_id, recorded_at);
select lotse_protect('power_of_attorney');

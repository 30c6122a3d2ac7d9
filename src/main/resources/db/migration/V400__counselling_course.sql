-- What was decided in the course of counselling, in codes.
create table counselling_event (
    id          uuid         primary key,
    tenant_id   uuid         not null,
    case_id     uuid         not null references case_file (id),
    happened_at timestamptz  not null,
    staff_id    uuid,
    kind        varchar(40)  not null,
    code        varchar(60),
    detail      varchar(600)
);
create index counselling_event_case on counselling_event (case_id, happened_at);
select lotse_protect_append_only('counselling_event');

-- The first talk of a case; texts and sensitive facts are sealed.
create table first_talk (
    id                   uuid        primary key,
    tenant_id            uuid        not null,
    case_id              uuid        not null unique references case_file (id),
    held_on              date        not null,
    life_areas           text[]      not null,
    institutions         text[]      not null,
    urgency              varchar(20) not null,
    further_appointments boolean     not null,
    sealed               bytea       not null,
    saved_at             timestamptz not null,
    saved_by             uuid,
    version              bigint      not null
);
select lotse_protect('first_talk');

-- What stood in a first talk before it was corrected; sealed as a whole.
create table first_talk_version (
    id        uuid        primary key,
    tenant_id uuid        not null,
    case_id   uuid        not null references case_file (id),
    number    bigint      not null,
    saved_at  timestamptz not null,
    saved_by  uuid,
    sealed    bytea       not null,
    unique (case_id, number)
);
select lotse_protect_append_only('first_talk_version');

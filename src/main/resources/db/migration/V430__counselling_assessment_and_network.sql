-- An Assessment is completed once; taking stock again begins the next one.
create table assessment (
    id           uuid        primary key,
    tenant_id    uuid        not null,
    case_id      uuid        not null references case_file (id),
    number       int         not null check (number > 0),
    completed_at timestamptz,
    saved_by     uuid,
    need_areas   text[]      not null,
    sealed       bytea       not null,
    version      bigint      not null,
    unique (case_id, number)
);
select lotse_protect('assessment');

-- A Netzwerkkarte shows the network on one day; a later day is a map of its own.
create table network_map (
    id        uuid        primary key,
    tenant_id uuid        not null,
    case_id   uuid        not null references case_file (id),
    as_of     date        not null,
    saved_at  timestamptz not null,
    saved_by  uuid,
    sealed    bytea       not null,
    version   bigint      not null,
    unique (case_id, as_of)
);
select lotse_protect('network_map');

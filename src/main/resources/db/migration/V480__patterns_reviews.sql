-- What the pattern watch keeps of recorded discrimination: codes and days, no case number, no
-- words, no persons. That the same people are meant is told by keyed hashes alone.
create sequence pattern_entered;
grant usage on sequence pattern_entered to ${runtimeRole};

create table pattern_observation (
    incident_id   uuid        primary key,
    tenant_id     uuid        not null,
    entered       bigint      not null default nextval('pattern_entered'),
    observed_on   date        not null,
    area          varchar(60) not null,
    counts_as     varchar(60) not null,
    grounds       text[]      not null,
    place         varchar(10) not null,
    institution   varchar(60) not null
);
create index pattern_observation_context on pattern_observation (tenant_id, area, place, institution, observed_on);
select lotse_protect('pattern_observation');
select lotse_allow_purpose('pattern_observation', 'PATTERNS');

create table pattern_person (
    incident_id uuid  not null references pattern_observation (incident_id) on delete cascade,
    tenant_id   uuid  not null,
    hash        bytea not null,
    primary key (incident_id, hash)
);
select lotse_protect('pattern_person');
select lotse_allow_purpose('pattern_person', 'PATTERNS');

-- Which case an observation is from: whom to ask before something leaves the service.
create table pattern_origin (
    incident_id uuid not null primary key references pattern_observation (incident_id) on delete cascade,
    tenant_id   uuid not null,
    case_id     uuid not null
);
create index pattern_origin_case on pattern_origin (case_id);
select lotse_protect('pattern_origin');

-- Structural reviews; each counts what was observed since its first day and after the review before it.
create table structural_review (
    id            uuid        primary key,
    tenant_id     uuid        not null,
    version       bigint      not null,
    number        varchar(12) not null,
    area          varchar(60) not null,
    ground        varchar(60) not null,
    place         varchar(10) not null,
    institution   varchar(60) not null,
    cases         int         not null,
    months        int         not null,
    counted_from  date        not null,
    entered_after bigint      not null,
    entered_until bigint,
    started_at    timestamptz not null,
    round         int         not null,
    outcome       varchar(30),
    reason        varchar(30),
    closed_at     timestamptz,
    unique (tenant_id, number),
    check ((closed_at is null) = (outcome is null))
);
create unique index structural_review_running on structural_review (tenant_id, area, ground, place, institution)
    where closed_at is null;
select lotse_protect('structural_review');
select lotse_allow_purpose('structural_review', 'PATTERNS');

-- What was done and written in a review; words are sealed. Never changed.
create table review_entry (
    id          uuid         primary key,
    tenant_id   uuid         not null,
    review_id   uuid         not null references structural_review (id),
    happened_at timestamptz  not null,
    entered     bigint       not null generated always as identity,
    staff_id    uuid,
    kind        varchar(30)  not null,
    codes       varchar(200),
    sealed      bytea        not null
);
create index review_entry_review on review_entry (review_id, entered);
select lotse_protect_append_only('review_entry');

-- Whether the advisers whose cases are behind a pattern let something leave the service.
create table review_clearance (
    id          uuid        primary key,
    tenant_id   uuid        not null,
    version     bigint      not null,
    review_id   uuid        not null references structural_review (id),
    round       int         not null,
    site_id     uuid        not null,
    staff_id    uuid,
    up_to       bigint      not null,
    answer      varchar(10),
    answered_by uuid
);
create index review_clearance_review on review_clearance (review_id, round);
select lotse_protect('review_clearance');

create table review_measure (
    id        uuid        primary key,
    tenant_id uuid        not null,
    version   bigint      not null,
    review_id uuid        not null references structural_review (id),
    round     int         not null,
    way       varchar(30) not null,
    owner_id  uuid        not null,
    due       date        not null,
    result    varchar(20),
    done_on   date,
    sealed    bytea       not null
);
create index review_measure_review on review_measure (review_id, due);
select lotse_protect('review_measure');

-- Referrals of the persons of a case to services. Names and words are sealed; codes and dates that
-- the course needs are clear.
create table referral (
    id             uuid        primary key,
    tenant_id      uuid        not null,
    version        bigint      not null,
    case_id        uuid        not null references case_file (id),
    origin         varchar(20) not null,
    proposed       varchar(40),
    purpose        varchar(40) not null,
    whole_case     boolean     not null,
    kind           varchar(30),
    state          varchar(20) not null,
    recipient_kind varchar(20),
    recipient_id   uuid,
    data_kinds     text[]      not null,
    persons        uuid[]      not null,
    transmission_id uuid,
    begun_on       date        not null,
    sent_at        timestamptz,
    answer         varchar(20),
    reason         varchar(30),
    outcome        varchar(20),
    ended_on       date,
    sealed         bytea       not null,
    check ((outcome is null) = (ended_on is null)),
    check ((transmission_id is null) = (sent_at is null))
);
create index referral_case on referral (case_id, begun_on);
select lotse_protect('referral');

-- What happened in a referral, in codes; never changed.
create table referral_event (
    id          uuid        primary key,
    tenant_id   uuid        not null,
    referral_id uuid        not null,
    case_id     uuid        not null,
    happened_at timestamptz not null,
    entered     bigint      generated always as identity,
    staff_id    uuid,
    kind        varchar(30) not null,
    code        varchar(60)
);
create index referral_event_referral on referral_event (referral_id, happened_at);
create index referral_event_case on referral_event (case_id, happened_at);
select lotse_protect_append_only('referral_event');

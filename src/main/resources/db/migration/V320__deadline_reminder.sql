-- Who was reminded of a deadline, when, as what, and who has acknowledged it. Never deleted.
create table deadline_reminder (
    id              uuid         primary key,
    tenant_id       uuid         not null,
    version         bigint       not null,
    deadline_id     uuid         not null references deadline (id),
    case_id         uuid         not null,
    case_number     varchar(24)  not null,
    kind            varchar(60)  not null,
    round           int          not null,
    decisive_date   date         not null,
    recipient_id    uuid         not null,
    step            varchar(20)  not null check (step in ('RESPONSIBLE', 'DEPUTY', 'SUPERVISION', 'TEAM')),
    state           varchar(20)  not null check (state in ('OPEN', 'ACKNOWLEDGED', 'CLIMBED', 'DROPPED')),
    reminded_at     timestamptz  not null,
    ended_at        timestamptz,
    acknowledged_by uuid,
    action          varchar(40),
    unique (deadline_id, round, recipient_id),
    check ((state = 'OPEN') = (ended_at is null))
);
create index deadline_reminder_open on deadline_reminder (tenant_id, recipient_id, decisive_date, id) where state = 'OPEN';
select lotse_protect('deadline_reminder');
revoke delete on deadline_reminder from ${runtimeRole};

-- The hour of the day (Europe/Berlin) at which a Träger warns; without a row it is 8 o'clock.
create table deadline_warning_hour (
    id        uuid     primary key,
    tenant_id uuid     not null unique,
    version   bigint   not null,
    hour      int      not null check (hour between 5 and 18)
);
select lotse_protect('deadline_warning_hour');

-- Asylum procedures of a case: one for each file of the Federal Office with its persons. File
-- numbers, places and words are sealed; codes and dates that the course needs are clear.
create table asylum_procedure (
    id               uuid        primary key,
    tenant_id        uuid        not null,
    version          bigint      not null,
    case_id          uuid        not null references case_file (id),
    started_on       date        not null,
    stage            varchar(20) not null,
    requested_on     date,
    lodged_on        date,
    elsewhere        varchar(30) not null,
    outcome          varchar(30),
    ended_on         date,
    transfer_decision_id uuid,
    transfer_ends_on date,
    sealed           bytea       not null
);
create index asylum_procedure_case on asylum_procedure (case_id, started_on);
select lotse_protect('asylum_procedure');

create table asylum_person (
    id           uuid not null primary key,
    tenant_id    uuid not null,
    procedure_id uuid not null references asylum_procedure (id) on delete cascade,
    client_id    uuid not null,
    joined_on    date not null,
    born         boolean not null,
    unique (procedure_id, client_id)
);
select lotse_protect('asylum_person');

-- What happened in a procedure, in codes; never changed.
create table asylum_event (
    id           uuid         primary key,
    tenant_id    uuid         not null,
    procedure_id uuid         not null,
    case_id      uuid         not null,
    happened_at  timestamptz  not null,
    day          date         not null,
    staff_id     uuid,
    kind         varchar(40)  not null,
    code         varchar(400),
    detail       varchar(400)
);
create index asylum_event_procedure on asylum_event (procedure_id, happened_at);
select lotse_protect_append_only('asylum_event');

create table asylum_hearing (
    id           uuid        primary key,
    tenant_id    uuid        not null,
    version      bigint      not null,
    procedure_id uuid        not null references asylum_procedure (id) on delete cascade,
    takes_place  timestamptz not null,
    moved        int         not null,
    outcome      varchar(20),
    excuse_deadline_id uuid,
    sealed       bytea       not null
);
create index asylum_hearing_procedure on asylum_hearing (procedure_id, takes_place);
select lotse_protect('asylum_hearing');

-- Decisions of the Federal Office and letters of the courts, with the deadlines they started.
create table asylum_letter (
    id                 uuid        primary key,
    tenant_id          uuid        not null,
    version            bigint      not null,
    procedure_id       uuid        not null references asylum_procedure (id) on delete cascade,
    kind               varchar(50) not null,
    effect             varchar(20) not null,
    served_on          date        not null,
    hearing_on         date,
    decision_id        uuid,
    action_deadline_id uuid,
    remedy             varchar(20),
    sealed             bytea       not null
);
create index asylum_letter_procedure on asylum_letter (procedure_id, served_on);
create index asylum_letter_action on asylum_letter (action_deadline_id);
select lotse_protect('asylum_letter');

-- The deadlines of a procedure in the register.
create table asylum_deadline (
    deadline_id  uuid not null primary key,
    tenant_id    uuid not null,
    procedure_id uuid not null references asylum_procedure (id) on delete cascade
);
create index asylum_deadline_procedure on asylum_deadline (procedure_id);
select lotse_protect('asylum_deadline');

-- What was found when further ways to stay were checked; sealed, because it tells of a life.
create table asylum_options_check (
    id           uuid        primary key,
    tenant_id    uuid        not null,
    procedure_id uuid        not null references asylum_procedure (id) on delete cascade,
    checked_on   date        not null,
    final        boolean     not null,
    sealed       bytea       not null
);
create index asylum_options_check_procedure on asylum_options_check (procedure_id, checked_on);
select lotse_protect('asylum_options_check');

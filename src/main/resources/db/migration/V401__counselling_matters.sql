-- Interessenvertretung and Sofortmaßnahmen; what is written about them is sealed.
create table case_matter (
    id                uuid        primary key,
    tenant_id         uuid        not null,
    case_id           uuid        not null references case_file (id),
    kind              varchar(40) not null,
    agreed_on         date        not null,
    due_on            date,
    power_of_attorney boolean     not null,
    result            varchar(40),
    ended_on          date,
    sealed            bytea       not null,
    version           bigint      not null
);
create index case_matter_case on case_matter (case_id);
select lotse_protect('case_matter');

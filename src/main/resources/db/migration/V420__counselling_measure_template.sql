-- Measures to choose from, edited by the Träger; they say nothing about a person.
create table measure_template (
    id          uuid          primary key,
    tenant_id   uuid          not null,
    code        varchar(40)   not null,
    title       varchar(200)  not null,
    text        varchar(2000),
    area        varchar(30)   not null,
    responsible varchar(20)   not null,
    due_in_days int           not null check (due_in_days between 1 and 730),
    active      boolean       not null,
    version     bigint        not null,
    unique (tenant_id, code)
);
select lotse_protect('measure_template');

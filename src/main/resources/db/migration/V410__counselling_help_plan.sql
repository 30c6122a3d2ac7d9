-- The Hilfeplan: each row of help_plan is one version. Texts are sealed, codes and dates are clear.
create table help_plan (
    id             uuid        primary key,
    tenant_id      uuid        not null,
    case_id        uuid        not null references case_file (id),
    number         int         not null check (number > 0),
    state          varchar(20) not null,
    review_date    date,
    language       varchar(8),
    interpreter    varchar(20),
    created_at     timestamptz not null,
    created_by     uuid,
    proposed_at    timestamptz,
    answered_at    timestamptz,
    answered_by    uuid,
    agreement_mode varchar(30),
    sealed         bytea       not null,
    version        bigint      not null,
    unique (case_id, number)
);
create unique index help_plan_one_draft on help_plan (case_id) where state = 'DRAFT';
select lotse_protect('help_plan');

-- line_id stays the same from version to version.
create table help_plan_goal (
    id          uuid        primary key,
    tenant_id   uuid        not null,
    plan_id     uuid        not null references help_plan (id) on delete cascade,
    line_id     uuid        not null,
    position    int         not null,
    area        varchar(30),
    target_date date,
    result      varchar(20),
    sealed      bytea       not null,
    version     bigint      not null
);
create index help_plan_goal_plan on help_plan_goal (plan_id, position);
select lotse_protect('help_plan_goal');

create table help_plan_measure (
    id            uuid        primary key,
    tenant_id     uuid        not null,
    goal_id       uuid        not null references help_plan_goal (id) on delete cascade,
    plan_id       uuid        not null references help_plan (id) on delete cascade,
    line_id       uuid        not null,
    number        int         not null,
    template_code varchar(40),
    responsible   varchar(20),
    due_on        date,
    state         varchar(20) not null,
    reason        varchar(40),
    decided_at    timestamptz,
    sealed        bytea       not null,
    version       bigint      not null
);
create index help_plan_measure_goal on help_plan_measure (goal_id, number);
create index help_plan_measure_plan on help_plan_measure (plan_id);
select lotse_protect('help_plan_measure');

-- Progress per goal is added, never changed; it follows the goal through the versions.
create table help_plan_progress (
    id          uuid        primary key,
    tenant_id   uuid        not null,
    case_id     uuid        not null references case_file (id),
    line_id     uuid        not null,
    recorded_at timestamptz not null,
    recorded_by uuid,
    level       int         not null check (level between 0 and 4),
    sealed      bytea       not null
);
create index help_plan_progress_line on help_plan_progress (case_id, line_id, recorded_at desc);
select lotse_protect('help_plan_progress');
revoke update on help_plan_progress from ${runtimeRole};

create table help_plan_evaluation (
    id           uuid        primary key,
    tenant_id    uuid        not null,
    plan_id      uuid        not null unique references help_plan (id) on delete cascade,
    completed_at timestamptz,
    sealed       bytea       not null,
    version      bigint      not null
);
select lotse_protect('help_plan_evaluation');

-- What was once put before the client stays readable as it was.
create function help_plan_refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception 'A version of a help plan that was put before the client does not change'
        using errcode = 'restrict_violation';
end
$$;

create function help_plan_refuse_change_of_part() returns trigger
    language plpgsql as
$$
declare
    plan uuid := case when tg_op = 'INSERT' then new.plan_id else old.plan_id end;
begin
    if exists (select from help_plan where id = plan and state <> 'DRAFT') then
        raise exception 'A version of a help plan that was put before the client does not change'
            using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger help_plan_text_stays before update on help_plan
    for each row
    when (old.state <> 'DRAFT'
        and (new.state = 'DRAFT'
            or (old.sealed, old.number, old.case_id) is distinct from (new.sealed, new.number, new.case_id)))
    execute function help_plan_refuse_change();

create trigger help_plan_goal_stays before insert or delete on help_plan_goal
    for each row execute function help_plan_refuse_change_of_part();
create trigger help_plan_goal_text_stays before update on help_plan_goal
    for each row
    when ((old.plan_id, old.line_id, old.position, old.area, old.target_date, old.sealed)
        is distinct from (new.plan_id, new.line_id, new.position, new.area, new.target_date, new.sealed))
    execute function help_plan_refuse_change_of_part();

create trigger help_plan_measure_stays before insert or delete on help_plan_measure
    for each row execute function help_plan_refuse_change_of_part();
create trigger help_plan_measure_text_stays before update on help_plan_measure
    for each row
    when ((old.plan_id, old.goal_id, old.line_id, old.number, old.template_code, old.responsible, old.due_on, old.sealed)
        is distinct from (new.plan_id, new.goal_id, new.line_id, new.number, new.template_code, new.responsible, new.due_on, new.sealed))
    execute function help_plan_refuse_change_of_part();

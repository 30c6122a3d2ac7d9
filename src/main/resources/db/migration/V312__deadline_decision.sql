-- Letters and decisions that start deadlines. Their facts (dates, service, what was decided) stand sealed.
create table deadline_decision (
    id            uuid        primary key,
    tenant_id     uuid        not null,
    version       bigint      not null,
    case_id       uuid        not null references case_file (id),
    case_number   varchar(24) not null,
    site_id       uuid        not null,
    persons       uuid[]      not null,
    rule          varchar(60) not null,
    follows_id    uuid        references deadline (id),
    withdrawn     boolean     not null,
    registered_at timestamptz not null,
    sealed        bytea       not null,
    history_no    int         not null
);
create index deadline_decision_case on deadline_decision (case_id, registered_at);
select lotse_protect('deadline_decision');
revoke delete on deadline_decision from ${runtimeRole};

-- The facts a decision has had; never changed.
create table deadline_decision_history (
    id          uuid        primary key,
    tenant_id   uuid        not null,
    decision_id uuid        not null,
    history_no  int         not null,
    act         varchar(20) not null,
    happened_at timestamptz not null,
    staff_id    uuid,
    reason      varchar(40),
    sealed      bytea       not null,
    unique (decision_id, history_no)
);
select lotse_protect_append_only('deadline_decision_history');

alter table deadline_decision add constraint deadline_decision_has_history
    foreign key (id, history_no) references deadline_decision_history (decision_id, history_no)
    deferrable initially deferred;

alter table deadline
    add column decision_id     uuid references deadline_decision (id),
    add column origin          varchar(20) not null,
    add column manual_reason   varchar(40),
    add column needs_review    boolean     not null,
    add column hint            varchar(40),
    add column pending_outcome varchar(20),
    add column pending_by      uuid,
    add column pending_at      timestamptz,
    add column persons         uuid[]      not null,
    drop column person_id,
    add check ((pending_outcome is null) = (pending_by is null) and (pending_outcome is null) = (pending_at is null)),
    add check ((origin in ('CALCULATED', 'DEVIATING')) = (decision_id is not null)),
    add check ((origin = 'SERVICE_STANDARD') = (standing = 'SERVICE_STANDARD'));
create unique index deadline_decision_kind on deadline (decision_id, kind) where decision_id is not null;

alter table deadline_history
    add column outcome varchar(20),
    add column hint    varchar(40);

create or replace function deadline_not_changed_silently() returns trigger
    language plpgsql as
$$
begin
    if (new.tenant_id, new.case_id, new.kind, new.standing, new.decision_id, new.persons)
           is distinct from (old.tenant_id, old.case_id, old.kind, old.standing, old.decision_id, old.persons) then
        raise exception 'A deadline keeps its case and its kind';
    end if;
    if (new.due, new.precautionary_due, new.warn_on, new.state, new.actor, new.responsible_id, new.deputy_id, new.hint, new.pending_outcome)
           is distinct from (old.due, old.precautionary_due, old.warn_on, old.state, old.actor, old.responsible_id, old.deputy_id, old.hint, old.pending_outcome)
       and new.history_no <= old.history_no then
        raise exception 'A deadline is not changed without a history';
    end if;
    return new;
end
$$;

-- The register of deadlines (Fristenbuch). Letter and proof stand sealed; dates and codes are clear.
create table deadline (
    id                uuid         primary key,
    tenant_id         uuid         not null,
    version           bigint       not null,
    case_id           uuid         not null references case_file (id),
    case_number       varchar(24)  not null,
    site_id           uuid         not null,
    person_id         uuid,
    kind              varchar(60)  not null,
    standing          varchar(20)  not null check (standing in ('LEGAL', 'SERVICE_STANDARD')),
    due               date         not null,
    precautionary_due date,
    decisive_date     date         not null,
    warn_on           date         not null,
    actor             varchar(20)  not null,
    responsible_id    uuid         not null,
    deputy_id         uuid,
    state             varchar(20)  not null,
    sealed            bytea        not null,
    history_no        int          not null,
    check (decisive_date = least(due, coalesce(precautionary_due, due)))
);
create index deadline_register on deadline (tenant_id, site_id, state, decisive_date, id);
create index deadline_mine on deadline (tenant_id, responsible_id, state, decisive_date, id);
create index deadline_case on deadline (case_id, state, decisive_date);
select lotse_protect('deadline');
revoke delete on deadline from ${runtimeRole};

-- Every state a deadline has had; never changed.
create table deadline_history (
    id                uuid         primary key,
    tenant_id         uuid         not null,
    deadline_id       uuid         not null,
    history_no        int          not null,
    act               varchar(20)  not null,
    happened_at       timestamptz  not null,
    staff_id          uuid,
    due               date         not null,
    precautionary_due date,
    warn_on           date         not null,
    state             varchar(20)  not null,
    actor             varchar(20)  not null,
    responsible_id    uuid         not null,
    deputy_id         uuid,
    reason            varchar(40),
    sealed            bytea,
    unique (deadline_id, history_no)
);
select lotse_protect_append_only('deadline_history');

-- A deadline stands only together with the history of its present state.
alter table deadline add constraint deadline_has_history
    foreign key (id, history_no) references deadline_history (deadline_id, history_no)
    deferrable initially deferred;

create function deadline_not_changed_silently() returns trigger
    language plpgsql as
$$
begin
    if (new.tenant_id, new.case_id, new.kind, new.standing) is distinct from (old.tenant_id, old.case_id, old.kind, old.standing) then
        raise exception 'A deadline keeps its case and its kind';
    end if;
    if (new.due, new.precautionary_due, new.warn_on, new.state, new.actor, new.responsible_id, new.deputy_id)
           is distinct from (old.due, old.precautionary_due, old.warn_on, old.state, old.actor, old.responsible_id, old.deputy_id)
       and new.history_no <= old.history_no then
        raise exception 'A deadline is not changed without a history';
    end if;
    return new;
end
$$;
create trigger deadline_not_changed_silently before update on deadline
    for each row execute function deadline_not_changed_silently();

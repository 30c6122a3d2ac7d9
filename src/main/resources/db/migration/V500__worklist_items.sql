-- What the engine knows of its open tasks, written in the engine's own transaction, so that lists can be filtered and
-- paged without asking the engine.
create table work_item (
    task_id               varchar(64)  primary key,
    tenant_id             uuid         not null,
    process_instance_id   varchar(64)  not null,
    process_definition_id varchar(255) not null,
    process_key           varchar(255) not null,
    element_id            varchar(255) not null,
    subject_id            uuid,
    name                  varchar(255) not null,
    case_id               uuid,
    case_number           varchar(40),
    site_id               uuid,
    candidate_groups      text[]       not null default '{}',
    assignee              varchar(255),
    due_at                timestamptz,
    due_key               timestamptz  not null generated always as (coalesce(due_at, 'infinity'::timestamptz)) stored,
    follow_up_at          timestamptz,
    created_at            timestamptz  not null,
    priority              int          not null,
    level                 varchar(40),
    suspended             boolean      not null default false,
    version               bigint       not null default 0
);
-- Both hold all that a list shows, in its order: a page is read from the index alone, without sorting.
create index work_item_of_assignee on work_item (tenant_id, assignee, due_key, task_id)
    include (process_instance_id, process_key, element_id, subject_id, name, case_id, case_number, site_id,
        candidate_groups, due_at, follow_up_at, created_at, level, suspended);
create index work_item_by_due on work_item (tenant_id, due_key, task_id)
    include (process_instance_id, process_key, element_id, subject_id, name, case_id, case_number, site_id,
        candidate_groups, assignee, due_at, follow_up_at, created_at, level, suspended);
create index work_item_of_case on work_item (tenant_id, case_id, due_key, task_id);
create index work_item_of_instance on work_item (tenant_id, process_instance_id);
select lotse_protect('work_item');
select lotse_allow_purpose('work_item', 'MAINTENANCE');

-- What tasks are about: facts of their case, taken over from its events.
create table work_case (
    case_id   uuid   primary key,
    tenant_id uuid   not null,
    topics    text[] not null default '{}'
);
select lotse_protect('work_case');

-- Filters that a person keeps under a name of her own; the name is sealed, the filter consists of codes.
create table saved_view (
    id         uuid         primary key,
    tenant_id  uuid         not null,
    staff_id   uuid         not null,
    sealed     bytea        not null,
    parameters varchar(500) not null,
    created_at timestamptz  not null,
    version    bigint       not null default 0
);
create index saved_view_of_staff on saved_view (tenant_id, staff_id, created_at);
select lotse_protect('saved_view');

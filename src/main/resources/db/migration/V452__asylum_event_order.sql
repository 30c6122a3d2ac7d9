-- Several steps of a procedure may be noted in the same moment; they stay in the order they came.
alter table asylum_event add column entered bigint not null generated always as identity;

-- Several things may be entered in the same moment; they stay in the order they came.
alter table consent_event add column entered bigint not null generated always as identity;
alter table transmission add column entered bigint not null generated always as identity;

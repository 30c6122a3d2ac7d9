-- Dates in a person's history of residence, from which waiting times are reckoned; all of it sealed.
create table prospects_facts (
    client_id uuid   primary key references client (id) on delete cascade,
    tenant_id uuid   not null,
    version   bigint not null,
    sealed    bytea  not null
);
select lotse_protect('prospects_facts');

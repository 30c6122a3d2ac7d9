-- Services, authorities, courts and lawyers to whom people are guided, kept by the Träger; nothing about a client.
create table directory_entry (
    id            uuid          primary key,
    tenant_id     uuid          not null,
    version       bigint        not null,
    -- By it a file that is read in finds the entry again.
    code          varchar(40)   not null check (code ~ '^[A-Z0-9_-]+$'),
    kind          varchar(40)   not null,
    name          varchar(200)  not null,
    description   varchar(2000),
    topics        text[]        not null,
    needs         text[]        not null,
    age_from      int           check (age_from between 0 and 120),
    age_to        int           check (age_to between 0 and 120),
    statewide     boolean       not null,
    online        boolean       not null,
    districts     text[]        not null,
    languages     text[]        not null,
    accessibility text[]        not null,
    opening_hours varchar(1000),
    address       varchar(500),
    phone         varchar(100),
    email         varchar(200),
    website       varchar(300),
    source        varchar(500),
    checked_on    date,
    state         varchar(10)   not null,
    merged_into   varchar(40),
    unique (tenant_id, code),
    -- Both may come with the same file.
    foreign key (tenant_id, merged_into) references directory_entry (tenant_id, code)
        deferrable initially deferred,
    check (age_from is null or age_to is null or age_from <= age_to),
    check ((state = 'MERGED') = (merged_into is not null)),
    check (merged_into <> code)
);
select lotse_protect('directory_entry');
create index directory_entry_by_name on directory_entry (tenant_id, lower(name), id);

-- Which models were released when; the highest sequence of a module is the newest.
create table model_release (
    module        varchar(100) not null,
    hash          char(64)     not null,
    deployment_id varchar(64)  not null,
    sequence      bigint       generated always as identity unique,
    released_at   timestamptz  not null,
    primary key (module, hash)
);
select lotse_grant('model_release');

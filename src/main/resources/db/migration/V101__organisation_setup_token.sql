-- Lets the first operator be created once, while there is none. Only the hash of a token is kept.
create table setup_token (
    hash       bytea       primary key,
    expires_at timestamptz not null
);
select lotse_grant('setup_token');

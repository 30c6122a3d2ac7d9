-- Failed sign-ins, by account and by address. The keys are keyed hashes: neither a name nor an address is kept.
create table sign_in_attempt (
    key           bytea       primary key,
    failures      int         not null,
    last_at       timestamptz not null,
    blocked_until timestamptz
);
create index sign_in_attempt_last on sign_in_attempt (last_at);
select lotse_grant('sign_in_attempt');

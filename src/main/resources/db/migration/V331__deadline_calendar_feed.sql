-- Whose deadlines a calendar application may read. The token itself is not kept, only its hash.
create table deadline_calendar_feed (
    staff_id   uuid        primary key,
    tenant_id  uuid        not null,
    token_hash bytea       not null unique,
    issued_at  timestamptz not null
);
select lotse_protect('deadline_calendar_feed');
select lotse_allow_purpose('deadline_calendar_feed', 'CALENDAR');

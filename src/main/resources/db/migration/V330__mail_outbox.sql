-- Mails, written in the transaction of what they tell about, and sent later. They hold no personal data and no address:
-- the address is read from the recipient's account when the mail is sent.
create table mail_outbox (
    id              uuid          primary key,
    tenant_id       uuid          not null,
    recipient_id    uuid          not null,
    message_id      varchar(200)  not null unique,
    subject         varchar(200)  not null,
    body            varchar(4000) not null,
    state           varchar(12)   not null check (state in ('WAITING', 'SENT', 'NO_ADDRESS', 'DEAD')),
    refusals        int           not null default 0,
    failure         varchar(40),
    created_at      timestamptz   not null,
    next_attempt_at timestamptz   not null,
    ended_at        timestamptz
);
create index mail_outbox_waiting on mail_outbox (next_attempt_at, id) where state = 'WAITING';
create index mail_outbox_ended on mail_outbox (ended_at) where state <> 'WAITING';
create index mail_outbox_dead on mail_outbox (created_at, id) where state = 'DEAD';
select lotse_protect('mail_outbox');
select lotse_allow_purpose_writing('mail_outbox', 'OUTBOX');
select lotse_allow_purpose_writing('mail_outbox', 'OPERATION');

-- Each handing over to the mail server, recorded before it begins. One without an outcome broke off.
create table mail_attempt (
    mail_id    uuid        not null references mail_outbox (id) on delete cascade,
    number     int         not null,
    tenant_id  uuid        not null,
    started_at timestamptz not null,
    outcome    varchar(12) check (outcome in ('ACCEPTED', 'REFUSED', 'BROKEN_OFF')),
    primary key (mail_id, number)
);
select lotse_protect('mail_attempt');
select lotse_allow_purpose_writing('mail_attempt', 'OUTBOX');
select lotse_allow_purpose_writing('mail_attempt', 'OPERATION');

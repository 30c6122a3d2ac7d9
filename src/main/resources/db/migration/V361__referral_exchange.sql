-- What was told to a service, as it was told, for the sender's own file. The id is that of the
-- entry in the ledger of transmissions: there is no package without one.
create table referral_package (
    id                  uuid        primary key,
    tenant_id           uuid        not null,
    referral_id         uuid        not null references referral (id) on delete cascade,
    made_at             timestamptz not null,
    sealed              bytea       not null,
    passphrase_sealed   bytea,
    passphrase_shown_at timestamptz
);
create index referral_package_referral on referral_package (referral_id);
select lotse_protect('referral_package');

-- Referrals between two sites of the installation. tenant_id is the receiving Träger, for whom the
-- package is sealed.
create table referral_exchange (
    id               uuid        primary key,
    tenant_id        uuid        not null references tenant (id),
    site_id          uuid        not null references site (id),
    sender_tenant_id uuid        not null references tenant (id),
    referral_id      uuid        not null,
    state            varchar(20) not null check (state in ('WAITING', 'ACCEPTED', 'DECLINED', 'RECALLED')),
    purpose          varchar(40) not null,
    whole_case       boolean     not null,
    sent_at          timestamptz not null,
    announced        boolean     not null,
    answered_at      timestamptz,
    reason           varchar(30),
    case_number      varchar(24),
    sealed           bytea       not null
);
create index referral_exchange_site on referral_exchange (tenant_id, site_id, sent_at);
create index referral_exchange_sender on referral_exchange (sender_tenant_id, state);
select lotse_protect('referral_exchange');
-- A sender may put a referral there, see what became of it, and take it back while it waits.
create policy sender_sends on referral_exchange for insert
    with check (sender_tenant_id = (select lotse_current_tenant()) and state = 'WAITING'
                and answered_at is null and case_number is null);
create policy sender_sees on referral_exchange for select
    using (sender_tenant_id = (select lotse_current_tenant()));
create policy sender_recalls on referral_exchange for update
    using (sender_tenant_id = (select lotse_current_tenant()) and state = 'WAITING')
    with check (sender_tenant_id = (select lotse_current_tenant()) and state = 'RECALLED');

-- Holidays by ordinance for one day (§ 2 Abs. 2 LFtG), for all tenants; seat null means all of Germany.
create table deadline_one_off_holiday (
    id     uuid         primary key default gen_random_uuid(),
    day    date         not null,
    seat   varchar(2)   check (seat in ('BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH')),
    reason varchar(200) not null,
    unique nulls not distinct (day, seat)
);
select lotse_grant('deadline_one_off_holiday');

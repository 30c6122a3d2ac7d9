-- Holidays by ordinance for one day (§ 2 Abs. 2 LFtG), as a Träger enters them; seat null means all of Germany.
create table deadline_one_off_holiday (
    id        uuid         primary key,
    tenant_id uuid         not null,
    day       date         not null,
    seat      varchar(2)   check (seat in ('BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH')),
    reason    varchar(200) not null,
    unique nulls not distinct (tenant_id, day, seat)
);
select lotse_protect('deadline_one_off_holiday');

-- Whether it was told that an absence has begun; what lies in the past is not told any more.
alter table staff_absence add column begun boolean not null default false;
update staff_absence set begun = true
 where tenant_id in (select id from tenant)
   and first_day <= (now() at time zone 'Europe/Berlin')::date;

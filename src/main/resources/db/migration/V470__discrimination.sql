-- Words in which discrimination is recorded: area of life (§ 2 AGG and beyond), ground (§ 1 AGG and
-- others), kind of institution. Shipped for everybody; a Träger renames, deactivates and adds in
-- discrimination_own_term. Codes never change: figures and patterns rest on them.
create table discrimination_term (
    kind      varchar(20)  not null,
    code      varchar(60)  not null,
    position  int          not null,
    label_de  varchar(120) not null,
    label_en  varchar(120) not null,
    reference varchar(120),
    primary key (kind, code)
);
grant select on discrimination_term to ${runtimeRole};

insert into discrimination_term (kind, code, position, label_de, label_en, reference) values
    ('AREA', 'EMPLOYMENT_ACCESS', 10, 'Zugang zu Arbeit, Bewerbung, Aufstieg', 'Access to work, application, promotion', '§ 2 Abs. 1 Nr. 1 AGG'),
    ('AREA', 'WORKING_CONDITIONS', 20, 'Arbeitsbedingungen, Entgelt, Belästigung am Arbeitsplatz', 'Working conditions, pay, harassment at work', '§ 2 Abs. 1 Nr. 2 AGG'),
    ('AREA', 'DISMISSAL', 30, 'Kündigung des Arbeitsverhältnisses', 'Dismissal from work', '§ 2 Abs. 4 AGG, KSchG'),
    ('AREA', 'VOCATIONAL_TRAINING', 40, 'Berufsausbildung, Weiterbildung, Praktikum', 'Vocational training, further training, internship', '§ 2 Abs. 1 Nr. 3 AGG'),
    ('AREA', 'ASSOCIATIONS', 50, 'Mitgliedschaft in Gewerkschaft oder Berufsverband', 'Membership in a union or professional body', '§ 2 Abs. 1 Nr. 4 AGG'),
    ('AREA', 'HEALTH_SOCIAL_PROTECTION', 60, 'Gesundheit, Pflege, Sozialschutz', 'Health, care, social protection', '§ 2 Abs. 1 Nr. 5 AGG'),
    ('AREA', 'SOCIAL_BENEFITS', 70, 'Soziale Vergünstigungen', 'Social advantages', '§ 2 Abs. 1 Nr. 6 AGG'),
    ('AREA', 'PRIVATE_EDUCATION', 80, 'Bildung bei privaten Trägern', 'Education by private providers', '§ 2 Abs. 1 Nr. 7 AGG'),
    ('AREA', 'HOUSING', 90, 'Wohnen, Wohnungssuche', 'Housing, looking for a flat', '§ 2 Abs. 1 Nr. 8, § 19 AGG'),
    ('AREA', 'GOODS_SERVICES', 100, 'Einkauf, Gaststätte, Disko, Bank, Versicherung, Verkehr', 'Shops, restaurants, clubs, banks, insurance, transport', '§ 2 Abs. 1 Nr. 8, § 19 AGG'),
    ('AREA', 'SCHOOL', 110, 'Staatliche Schule', 'State school', 'LGCDV, Schulgesetz'),
    ('AREA', 'UNIVERSITY', 120, 'Hochschule', 'University', 'LGCDV, Hochschulgesetz'),
    ('AREA', 'POLICE', 130, 'Polizei des Landes', 'State police', 'LGCDV'),
    ('AREA', 'JUSTICE', 140, 'Justiz, Strafvollzug', 'Courts, prison', 'LGCDV'),
    ('AREA', 'STATE_AUTHORITY', 150, 'Behörde des Landes', 'State authority', 'LGCDV'),
    ('AREA', 'MUNICIPAL_AUTHORITY', 160, 'Kommunale Behörde (auch Ausländerbehörde, Sozialamt)', 'Municipal authority (also immigration and social welfare office)', 'Art. 3 GG'),
    ('AREA', 'FEDERAL_AUTHORITY', 170, 'Behörde des Bundes, Jobcenter, Bundespolizei', 'Federal authority, job centre, federal police', 'Art. 3 GG, § 33c SGB I'),
    ('AREA', 'PUBLIC_SPACE', 180, 'Öffentlicher Raum, Nachbarschaft', 'Public space, neighbourhood', 'StGB'),
    ('AREA', 'MEDIA_INTERNET', 190, 'Medien, Internet', 'Media, internet', 'StGB'),
    ('AREA', 'OTHER_AREA', 900, 'Anderer Bereich', 'Other area', null),

    ('GROUND', 'RACISM', 10, 'Rassistische Zuschreibung', 'Racist attribution', '§ 1 AGG'),
    ('GROUND', 'ETHNIC_ORIGIN', 20, 'Ethnische Herkunft', 'Ethnic origin', '§ 1 AGG'),
    ('GROUND', 'RELIGION_BELIEF', 30, 'Religion oder Weltanschauung', 'Religion or belief', '§ 1 AGG'),
    ('GROUND', 'GENDER', 40, 'Geschlecht, auch Geschlechtsidentität', 'Gender, also gender identity', '§ 1 AGG'),
    ('GROUND', 'DISABILITY', 50, 'Behinderung, chronische Krankheit', 'Disability, chronic illness', '§ 1 AGG'),
    ('GROUND', 'AGE', 60, 'Alter', 'Age', '§ 1 AGG'),
    ('GROUND', 'SEXUAL_IDENTITY', 70, 'Sexuelle Identität', 'Sexual identity', '§ 1 AGG'),
    ('GROUND', 'LANGUAGE', 80, 'Sprache', 'Language', null),
    ('GROUND', 'NATIONALITY', 90, 'Staatsangehörigkeit', 'Nationality', null),
    ('GROUND', 'RESIDENCE_STATUS', 100, 'Aufenthaltsstatus', 'Residence status', null),
    ('GROUND', 'SOCIAL_STATUS', 110, 'Soziale Lage, Armut, Wohnungslosigkeit', 'Social situation, poverty, homelessness', null),
    ('GROUND', 'FAMILY_STATUS', 120, 'Familienstand, Elternschaft', 'Family status, parenthood', null),
    ('GROUND', 'APPEARANCE', 130, 'Aussehen', 'Appearance', null),
    ('GROUND', 'OTHER_GROUND', 900, 'Anderer Grund', 'Other ground', null),

    ('INSTITUTION', 'EMPLOYER', 10, 'Arbeitgeber', 'Employer', null),
    ('INSTITUTION', 'TEMPORARY_WORK', 20, 'Zeitarbeit, Personalvermittlung', 'Temporary work agency', null),
    ('INSTITUTION', 'PRIVATE_LANDLORD', 30, 'Private Vermietung', 'Private landlord', null),
    ('INSTITUTION', 'HOUSING_COMPANY', 40, 'Wohnungsunternehmen, Makler', 'Housing company, estate agent', null),
    ('INSTITUTION', 'SHOP', 50, 'Geschäft', 'Shop', null),
    ('INSTITUTION', 'RESTAURANT_CLUB', 60, 'Gaststätte, Disko', 'Restaurant, club', null),
    ('INSTITUTION', 'TRANSPORT', 70, 'Bus, Bahn, Taxi', 'Bus, train, taxi', null),
    ('INSTITUTION', 'BANK_INSURANCE', 80, 'Bank, Versicherung', 'Bank, insurance', null),
    ('INSTITUTION', 'SPORTS_LEISURE', 90, 'Verein, Fitnessstudio, Freizeit', 'Club, gym, leisure', null),
    ('INSTITUTION', 'DOCTOR', 100, 'Arztpraxis', 'Doctor''s practice', null),
    ('INSTITUTION', 'HOSPITAL_CARE', 110, 'Krankenhaus, Pflege', 'Hospital, care', null),
    ('INSTITUTION', 'DAYCARE', 120, 'Kindertagesstätte', 'Day care', null),
    ('INSTITUTION', 'SCHOOL', 130, 'Schule', 'School', null),
    ('INSTITUTION', 'UNIVERSITY', 140, 'Hochschule', 'University', null),
    ('INSTITUTION', 'COURSE_PROVIDER', 150, 'Kursträger, Bildungswerk', 'Course provider', null),
    ('INSTITUTION', 'POLICE', 160, 'Polizei', 'Police', null),
    ('INSTITUTION', 'COURT_PRISON', 170, 'Gericht, Justizvollzug', 'Court, prison', null),
    ('INSTITUTION', 'IMMIGRATION_OFFICE', 180, 'Ausländerbehörde', 'Immigration office', null),
    ('INSTITUTION', 'SOCIAL_OFFICE', 190, 'Sozialamt', 'Social welfare office', null),
    ('INSTITUTION', 'YOUTH_OFFICE', 200, 'Jugendamt', 'Youth welfare office', null),
    ('INSTITUTION', 'JOBCENTRE', 210, 'Jobcenter, Agentur für Arbeit', 'Job centre, employment agency', null),
    ('INSTITUTION', 'OTHER_AUTHORITY', 220, 'Andere Behörde', 'Other authority', null),
    ('INSTITUTION', 'SHARED_ACCOMMODATION', 230, 'Gemeinschaftsunterkunft, Aufnahmeeinrichtung', 'Shared accommodation, reception facility', null),
    ('INSTITUTION', 'WELFARE_ORGANISATION', 240, 'Beratungsstelle, Wohlfahrtsverband', 'Counselling service, welfare association', null),
    ('INSTITUTION', 'ONLINE_PLATFORM', 250, 'Internetplattform, Medium', 'Internet platform, medium', null),
    ('INSTITUTION', 'PRIVATE_PERSONS', 260, 'Privatpersonen', 'Private persons', null),
    ('INSTITUTION', 'OTHER_INSTITUTION', 900, 'Andere Stelle', 'Other body', null);

create table discrimination_own_term (
    id        uuid         primary key,
    tenant_id uuid         not null,
    version   bigint       not null,
    kind      varchar(20)  not null,
    code      varchar(60)  not null,
    position  int          not null,
    label_de  varchar(120) not null,
    label_en  varchar(120) not null,
    reference varchar(120),
    counts_as varchar(60),
    active    boolean      not null,
    unique (tenant_id, kind, code)
);
select lotse_protect('discrimination_own_term');

-- Discrimination cases; what was told is sealed, codes and days that clocks and patterns need are clear.
create table discrimination_case (
    id          uuid        primary key,
    tenant_id   uuid        not null,
    version     bigint      not null,
    case_id     uuid        not null references case_file (id),
    taken_up_on date        not null,
    judgement   varchar(20),
    lads_way    varchar(20),
    outcome     varchar(30),
    ended_on    date,
    sealed      bytea       not null
);
create index discrimination_case_case on discrimination_case (case_id, taken_up_on);
select lotse_protect('discrimination_case');

create table discrimination_incident (
    id                uuid        primary key,
    tenant_id         uuid        not null,
    version           bigint      not null,
    discrimination_id uuid        not null references discrimination_case (id) on delete cascade,
    case_id           uuid        not null,
    recorded_on       date        not null,
    entered           bigint      not null generated always as identity,
    day_known         varchar(10) not null,
    first_on          date        not null,
    last_on           date        not null,
    known_on          date,
    area              varchar(60) not null,
    grounds           text[]      not null,
    district_key      varchar(10) not null,
    institution       varchar(60) not null,
    offence           boolean     not null,
    sealed            bytea       not null
);
create index discrimination_incident_case on discrimination_incident (discrimination_id, entered);
create index discrimination_incident_context on discrimination_incident (tenant_id, area, district_key, institution);
select lotse_protect('discrimination_incident');

-- The clocks that an incident has started in the register, or found expired.
create table discrimination_clock (
    id          uuid        primary key,
    tenant_id   uuid        not null,
    incident_id uuid        not null references discrimination_incident (id) on delete cascade,
    rule        varchar(60) not null,
    decision_id uuid,
    lapsed_on   date,
    unique (incident_id, rule)
);
create index discrimination_clock_decision on discrimination_clock (decision_id);
select lotse_protect('discrimination_clock');

-- What happened in a discrimination case, in codes; never changed.
create table discrimination_event (
    id                uuid         primary key,
    tenant_id         uuid         not null,
    discrimination_id uuid         not null,
    case_id           uuid         not null,
    happened_at       timestamptz  not null,
    entered           bigint       not null generated always as identity,
    day               date         not null,
    staff_id          uuid,
    kind              varchar(40)  not null,
    code              varchar(400),
    detail            varchar(400)
);
create index discrimination_event_case on discrimination_event (discrimination_id, happened_at);
select lotse_protect_append_only('discrimination_event');

-- Wijken and buurten, and which of them a consultation is about.

create table place (
    code text not null check (code ~ '^(WK[0-9]{4}[0-9A-Z]{2}|BU[0-9]{4}[0-9A-Z]{4})$'),
    year integer not null check (year between 1995 and 2100),
    kind text not null check (kind in ('DISTRICT', 'NEIGHBOURHOOD')),
    name text not null check (length(name) between 1 and 120),
    municipality_code text not null check (municipality_code ~ '^GM[0-9]{4}$'),
    district_code text check (district_code ~ '^WK[0-9]{4}[0-9A-Z]{2}$'),
    geometry jsonb not null,
    primary key (code, year),
    check ((kind = 'DISTRICT') = (code like 'WK%')),
    check ((kind = 'NEIGHBOURHOOD') = (district_code is not null))
);
create index on place (municipality_code, kind, year);
create index on place (district_code);

alter table consultation drop constraint consultation_area_check;
alter table consultation
    add constraint consultation_area_check check (area in ('MUNICIPALITY', 'PLACES'));

create table consultation_place (
    consultation_id uuid not null references consultation,
    place_code text not null,
    place_year integer not null,
    primary key (consultation_id, place_code, place_year),
    foreign key (place_code, place_year) references place (code, year)
);
create index on consultation_place (place_code);

grant select, insert, update on place to ${app_role};
grant select, insert, delete on consultation_place to ${app_role};

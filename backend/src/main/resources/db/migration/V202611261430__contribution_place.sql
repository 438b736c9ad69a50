-- Where a contribution is about: a wijk or buurt, or a point within one.

alter table contribution
    add column place_code text,
    add column place_year integer,
    add column longitude double precision check (longitude between -180 and 180),
    add column latitude double precision check (latitude between -90 and 90),
    add foreign key (place_code, place_year) references place (code, year) match full,
    add constraint contribution_point_is_whole check ((longitude is null) = (latitude is null)),
    add constraint contribution_point_lies_in_a_place
        check (longitude is null or place_code is not null);

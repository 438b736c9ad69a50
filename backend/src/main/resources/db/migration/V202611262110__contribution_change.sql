-- Authors change what they brought in while they may, and take it back until it is answered.

alter table contribution
    add column version integer not null default 1 check (version >= 1),
    add column changed_at timestamptz check (changed_at >= submitted_at),
    add column withdrawn_at timestamptz check (withdrawn_at >= submitted_at),
    add constraint contribution_changed_has_versions check ((version = 1) = (changed_at is null));

-- What stood before a change; deleted when its author erases herself, never changed.
create table former_version (
    contribution_id uuid not null references contribution,
    number integer not null check (number >= 1),
    title text,
    text text not null,
    place_code text,
    place_year integer,
    longitude double precision,
    latitude double precision,
    written_at timestamptz not null,
    replaced_at timestamptz not null check (replaced_at >= written_at),
    primary key (contribution_id, number),
    foreign key (place_code, place_year) references place (code, year) match full
);

grant select, insert, delete on former_version to ${app_role};

-- What is withdrawn needs no answer, and says no longer what its author thinks.
drop index contribution_written;
drop index contribution_erased;
drop index contribution_stances;
create index contribution_written on contribution (consultation_id, id) include (received_on)
    where text <> '' and withdrawn_at is null;
create index contribution_erased on contribution (consultation_id, id)
    where text = '' and withdrawn_at is null;
create index contribution_withdrawn on contribution (consultation_id, id)
    where withdrawn_at is not null;
create index contribution_stances on contribution (consultation_id, decision_point_id, stance, id)
    where kind = 'REACTION' and withdrawn_at is null;

-- An answered contribution is not taken back, nor is a withdrawn one answered.
create function refuse_answer_to_withdrawn() returns trigger language plpgsql as $$
begin
    if exists (select from contribution x join added a on a.contribution_id = x.id
            where x.withdrawn_at is not null) then
        raise exception 'a withdrawn contribution is not answered';
    end if;
    return null;
end
$$;
create trigger contribution_answer_not_to_withdrawn
    after insert on contribution_answer referencing new table as added
    for each statement execute function refuse_answer_to_withdrawn();

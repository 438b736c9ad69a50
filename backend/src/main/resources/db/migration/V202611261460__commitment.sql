-- Commitments (afspraken): who does what by when, and whether residents find it done.

-- Its source is the published version of an answer. Another kind of source is a column and a part of the check.
create table commitment (
    id uuid primary key,
    consultation_id uuid not null references consultation,
    answer_id uuid,
    answer_version integer,
    text text not null check (length(text) between 10 and 500),
    performer text not null check (performer in ('MUNICIPALITY', 'PARTNER')),
    organisation text not null check (length(organisation) between 1 and 120),
    function text not null check (length(function) between 1 and 120),
    first_due_date date not null,
    due_date date not null,
    state text not null,
    act_count integer not null check (act_count >= 1),
    claim_number integer,
    confirmation_end_date date,
    yes_count integer not null check (yes_count >= 0),
    partly_count integer not null check (partly_count >= 0),
    no_count integer not null check (no_count >= 0),
    made_at timestamptz not null,
    foreign key (consultation_id, answer_id) references answer (consultation_id, id),
    foreign key (answer_id, answer_version) references answer_version (answer_id, number),
    check (num_nonnulls(answer_id) = 1),
    check ((answer_id is null) = (answer_version is null)),
    check ((claim_number is null) = (confirmation_end_date is null)),
    check (claim_number is not null or yes_count + partly_count + no_count = 0),
    constraint commitment_state_follows_from_the_voices check (state = case
        when claim_number is null then 'OPEN'
        when partly_count + no_count > 0 then 'DISPUTED'
        when yes_count > 0 then 'CONFIRMED'
        else 'CLAIMED' end)
);
create index on commitment (consultation_id, id) include (state, due_date);
create index on commitment (answer_id);

-- What the municipality did with it; the due date is the one that stands after the act.
create table commitment_act (
    id uuid primary key,
    commitment_id uuid not null references commitment,
    number integer not null check (number >= 1),
    kind text not null check (kind in
        ('MADE', 'PROGRESS_REPORTED', 'DELAYED', 'CLAIMED_DONE', 'REOPENED')),
    reason text check (length(reason) between 1 and 1000),
    due_date date not null,
    done_on date,
    yes_count integer not null check (yes_count >= 0),
    partly_count integer not null check (partly_count >= 0),
    no_count integer not null check (no_count >= 0),
    acted_at timestamptz not null,
    unique (commitment_id, number),
    check ((kind = 'MADE') = (number = 1)),
    check ((kind = 'MADE') = (reason is null)),
    check ((kind = 'CLAIMED_DONE') = (done_on is not null)),
    check ((kind = 'REOPENED') = (partly_count + no_count > 0)),
    check (kind = 'REOPENED' or yes_count = 0)
);

create trigger commitment_act_immutable
    before update or delete or truncate on commitment_act
    for each statement execute function refuse_change();

alter table commitment
    add foreign key (id, claim_number) references commitment_act (commitment_id, number);

-- What one resident says of one claim: no time, and an id without order, so that only the resident knows whose
-- it is.
create table confirmation (
    id uuid primary key,
    commitment_id uuid not null,
    claim_number integer not null,
    person_id uuid not null references person,
    voice text not null check (voice in ('YES', 'PARTLY', 'NO')),
    remark text check (length(remark) between 1 and 1000),
    unique (commitment_id, claim_number, person_id),
    foreign key (commitment_id, claim_number) references commitment_act (commitment_id, number)
);
create index on confirmation (person_id);
create index on confirmation (commitment_id, id) where remark is not null;

grant select, insert on commitment, commitment_act, confirmation to ${app_role};
grant update on commitment to ${app_role};
grant update, delete on confirmation to ${app_role};

-- Acts on published consultations, and challenges of the markers on their cards.

alter table decision_point
    add column fixed_reopening text,
    add column withdrawn_at timestamptz,
    add column running_challenge_id uuid;

alter table consultation
    add column nothing_open_since timestamptz;

alter table card_version add column phases jsonb not null default '[]';

create table consultation_act (
    consultation_id uuid not null,
    card_version integer not null,
    kind text not null check (kind in ('CONSULTATION_PUBLISHED', 'POINT_ADDED', 'POINT_MARKED',
        'POINT_REWORDED', 'LEVEL_CHANGED', 'POINT_RESCHEDULED', 'POINT_WITHDRAWN',
        'PHASES_RESCHEDULED', 'CONSULTATION_WITHDRAWN')),
    decision_point_id uuid,
    marker_before text check (marker_before in ('FIXED', 'OPEN', 'UNKNOWN')),
    marker_after text check (marker_after in ('FIXED', 'OPEN', 'UNKNOWN')),
    challenge_id uuid,
    reason text check (length(reason) between 1 and 1000),
    signal boolean not null,
    acted_at timestamptz not null,
    primary key (consultation_id, card_version),
    foreign key (consultation_id, card_version)
        references card_version (consultation_id, number),
    foreign key (consultation_id, decision_point_id)
        references decision_point (consultation_id, id),
    check ((kind = 'CONSULTATION_PUBLISHED') = (card_version = 1)),
    check ((kind = 'CONSULTATION_PUBLISHED') = (reason is null)),
    check (kind in ('CONSULTATION_PUBLISHED', 'PHASES_RESCHEDULED', 'CONSULTATION_WITHDRAWN')
        = (decision_point_id is null)),
    check (marker_before is null or marker_before = marker_after
        or (marker_before, marker_after) in (('FIXED', 'OPEN'), ('OPEN', 'FIXED'),
            ('UNKNOWN', 'OPEN'), ('UNKNOWN', 'FIXED')))
);
create index on consultation_act (consultation_id, card_version) where signal;

insert into consultation_act (consultation_id, card_version, kind, signal, acted_at)
select id, 1, 'CONSULTATION_PUBLISHED', false, published_at from consultation;

create trigger consultation_act_immutable
    before update or delete or truncate on consultation_act
    for each statement execute function refuse_change();

-- Each version follows the one before it.
create function follow_card_version() returns trigger language plpgsql as $$
begin
    if new.number > 1 and not exists (select from card_version
            where consultation_id = new.consultation_id and number = new.number - 1) then
        raise exception 'a gap in the versions of a card';
    end if;
    return new;
end
$$;

create trigger card_version_without_gap
    before insert on card_version
    for each row execute function follow_card_version();

create table challenge (
    id uuid primary key,
    consultation_id uuid not null,
    decision_point_id uuid not null,
    card_version integer not null,
    claim text not null check (claim in
        ('SAYS_OPEN_IS_FIXED', 'SAYS_FIXED_IS_OPEN', 'SAYS_UNKNOWN_IS_KNOWN')),
    explanation text not null check (length(explanation) <= 2000),
    challenger_id uuid not null references person,
    state text not null check (state in ('RUNNING', 'UPHELD', 'DISMISSED')),
    due_date date not null,
    joiner_count integer not null default 0 check (joiner_count >= 0),
    raised_at timestamptz not null,
    answered_at timestamptz,
    answer text check (length(answer) between 1 and 1000),
    foreign key (consultation_id, decision_point_id)
        references decision_point (consultation_id, id),
    foreign key (consultation_id, card_version)
        references card_version (consultation_id, number),
    check ((state = 'RUNNING') = (answered_at is null)),
    check ((state = 'RUNNING') = (answer is null))
);
create unique index challenge_one_running on challenge (decision_point_id) where state = 'RUNNING';
create index on challenge (consultation_id, id);
create index on challenge (challenger_id);

alter table consultation_act add foreign key (challenge_id) references challenge;
alter table decision_point add foreign key (running_challenge_id) references challenge
    deferrable initially deferred;

create table challenge_joiner (
    challenge_id uuid not null references challenge,
    person_id uuid not null references person,
    joined_at timestamptz not null,
    primary key (challenge_id, person_id)
);
create index on challenge_joiner (person_id);

grant select on consultation_act, challenge, challenge_joiner to ${app_role};
grant insert on consultation_act to ${app_role};
grant insert, update on challenge to ${app_role};
grant insert, delete on challenge_joiner to ${app_role};

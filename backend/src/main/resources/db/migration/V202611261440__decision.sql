-- Decisions on decision points, with what they came from and why they depart from it.

create table decision (
    id uuid primary key,
    consultation_id uuid not null,
    decision_point_id uuid not null unique,
    card_version integer not null,
    question text not null,
    outcome text not null check (length(outcome) between 1 and 200),
    ground text not null,
    decider text not null,
    decider_name text,
    decision_date date not null,
    source text not null,
    source_url text,
    reason text not null,
    reopening text,
    input_effect text not null check (length(input_effect) between 1 and 2000),
    influence_level text
        check (influence_level in ('CONSULT', 'ADVISE', 'COPRODUCE', 'CODECIDE')),
    follows_input text check (follows_input in ('FOLLOWS', 'PARTLY', 'DEPARTS')),
    deviation_text text check (length(deviation_text) between 20 and 4000),
    deviation_holder_id uuid references portfolio_holder,
    entry_id uuid not null references register_entry,
    published_at timestamptz not null,
    unique (consultation_id, id),
    foreign key (consultation_id, decision_point_id)
        references decision_point (consultation_id, id),
    foreign key (consultation_id, card_version)
        references consultation_act (consultation_id, card_version),
    check ((deviation_text is null) = (deviation_holder_id is null)),
    -- Advice or more is followed, or the portfolio holder says why not.
    constraint decision_departure_is_explained check (deviation_text is not null
        or coalesce(follows_input = 'FOLLOWS', true) or influence_level = 'CONSULT')
);

create table decision_theme (
    decision_id uuid not null,
    theme_id uuid not null references answer (theme_id),
    consultation_id uuid not null,
    primary key (decision_id, theme_id),
    foreign key (consultation_id, decision_id) references decision (consultation_id, id),
    foreign key (consultation_id, theme_id) references theme (consultation_id, id)
);
create index on decision_theme (theme_id);

create table decision_contribution (
    decision_id uuid not null,
    contribution_id uuid not null references contribution_answer,
    consultation_id uuid not null,
    primary key (decision_id, contribution_id),
    foreign key (consultation_id, decision_id) references decision (consultation_id, id),
    foreign key (consultation_id, contribution_id) references contribution (consultation_id, id)
);
create index on decision_contribution (contribution_id);

create trigger decision_immutable
    before update or delete or truncate on decision
    for each statement execute function refuse_change();
create trigger decision_theme_immutable
    before update or delete or truncate on decision_theme
    for each statement execute function refuse_change();
create trigger decision_contribution_immutable
    before update or delete or truncate on decision_contribution
    for each statement execute function refuse_change();

alter table consultation_act
    drop constraint consultation_act_kind_check,
    add constraint consultation_act_kind_check check (kind in ('CONSULTATION_PUBLISHED',
        'POINT_ADDED', 'POINT_MARKED', 'POINT_DECIDED', 'POINT_REWORDED', 'LEVEL_CHANGED',
        'POINT_RESCHEDULED', 'POINT_WITHDRAWN', 'PHASES_RESCHEDULED', 'CONSULTATION_WITHDRAWN',
        'CONSULTATION_CONCLUDED'));

grant select, insert on decision, decision_theme, decision_contribution to ${app_role};

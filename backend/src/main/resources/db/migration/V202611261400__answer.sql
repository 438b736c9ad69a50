-- Themes, the municipality's answers to contributions, and the conclusion of a consultation.

create table theme (
    id uuid primary key,
    consultation_id uuid not null references consultation,
    version integer not null,
    title text not null check (length(title) between 3 and 120),
    unique (consultation_id, id)
);

-- A contribution is in one theme at most, and both are of one consultation.
create table theme_contribution (
    contribution_id uuid primary key,
    theme_id uuid not null,
    consultation_id uuid not null,
    foreign key (consultation_id, contribution_id) references contribution (consultation_id, id),
    foreign key (consultation_id, theme_id) references theme (consultation_id, id)
);
create index on theme_contribution (theme_id, contribution_id);

-- The answer as officials write it, to a theme or to one contribution; what was published of it stands in
-- answer_version.
create table answer (
    id uuid primary key,
    consultation_id uuid not null,
    version integer not null,
    theme_id uuid unique,
    contribution_id uuid unique,
    state text not null check (state in ('DRAFT', 'REVIEW_ASKED', 'APPROVED', 'PUBLISHED')),
    outcome text not null
        check (outcome in ('ADOPTED', 'PARTLY', 'NOT_ADOPTED', 'CANNOT', 'ELSEWHERE')),
    text text not null check (length(text) between 20 and 4000),
    writer_id uuid not null references person,
    changed_at timestamptz not null,
    published_version integer not null default 0 check (published_version >= 0),
    unique (consultation_id, id),
    foreign key (consultation_id, theme_id) references theme (consultation_id, id),
    foreign key (consultation_id, contribution_id) references contribution (consultation_id, id),
    check (num_nonnulls(theme_id, contribution_id) = 1),
    check (state <> 'PUBLISHED' or published_version > 0)
);
create index on answer (writer_id);

create table answer_version (
    answer_id uuid not null references answer,
    number integer not null check (number >= 1),
    outcome text not null,
    text text not null,
    published_at timestamptz not null,
    primary key (answer_id, number)
);

create trigger answer_version_immutable
    before update or delete or truncate on answer_version
    for each statement execute function refuse_change();

-- That a contribution was answered, for good: by which answer, in which of its versions first, and by which
-- day that was promised then.
create table contribution_answer (
    contribution_id uuid primary key,
    consultation_id uuid not null,
    answer_id uuid not null,
    answer_version integer not null,
    answered_at timestamptz not null,
    due_date date not null,
    foreign key (consultation_id, contribution_id) references contribution (consultation_id, id),
    foreign key (consultation_id, answer_id) references answer (consultation_id, id),
    foreign key (answer_id, answer_version) references answer_version (answer_id, number)
);
create index on contribution_answer (answer_id);
create index on contribution_answer (consultation_id, contribution_id)
    include (answered_at, due_date);

create trigger contribution_answer_immutable
    before update or delete or truncate on contribution_answer
    for each statement execute function refuse_change();

-- Counted by day, without reading what is written.
create index contribution_written on contribution (consultation_id, id) include (received_on)
    where text <> '';
create index contribution_erased on contribution (consultation_id, id) where text = '';

-- Officials search what residents wrote.
create index contribution_words on contribution
    using gin (to_tsvector('dutch', coalesce(title, '') || ' ' || text));
create index on consultation (official_id);

alter table consultation_act
    drop constraint consultation_act_kind_check,
    drop constraint consultation_act_check2,
    add constraint consultation_act_kind_check check (kind in ('CONSULTATION_PUBLISHED',
        'POINT_ADDED', 'POINT_MARKED', 'POINT_REWORDED', 'LEVEL_CHANGED', 'POINT_RESCHEDULED',
        'POINT_WITHDRAWN', 'PHASES_RESCHEDULED', 'CONSULTATION_WITHDRAWN',
        'CONSULTATION_CONCLUDED')),
    add constraint consultation_act_on_a_point check (
        kind in ('CONSULTATION_PUBLISHED', 'PHASES_RESCHEDULED', 'CONSULTATION_WITHDRAWN',
            'CONSULTATION_CONCLUDED') = (decision_point_id is null));

grant select on theme, theme_contribution, answer, answer_version, contribution_answer
    to ${app_role};
grant insert, update, delete on theme, theme_contribution, answer to ${app_role};
grant insert on answer_version, contribution_answer to ${app_role};

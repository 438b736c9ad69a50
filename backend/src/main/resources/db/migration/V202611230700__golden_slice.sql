-- Persons, the register's intake, the municipality's lists, consultations, proposals and support.
-- Run as the owner; the application's role gets what its work needs and no more.

create table person (
    id uuid primary key,
    subject text unique,
    display_name text not null,
    language text not null check (language in ('nl', 'en')),
    neighbourhood text,
    email text,
    assurance_level integer not null check (assurance_level between 0 and 2),
    created_at timestamptz not null,
    erased_at timestamptz,
    check (erased_at is null or (subject is null and email is null and neighbourhood is null))
);

create unique index on person (lower(email));

create table retried_request (
    person_id uuid not null references person,
    key uuid not null,
    fingerprint bytea not null,
    location text,
    body text,
    created_at timestamptz not null,
    primary key (person_id, key)
);
create index on retried_request (created_at);

create table web_session (
    id bytea primary key,
    sid text,
    sub text,
    id_token text not null,
    refresh_token text,
    expires_at timestamptz not null
);
create index on web_session (sid);
create index on web_session (sub);
create index on web_session (expires_at);

-- The register's intake: inserted in the act's own transaction, never changed.

create table register_entry (
    id uuid primary key,
    bytes bytea not null check (length(bytes) between 2 and 65535)
);

create table register_pending (
    entry_id uuid primary key references register_entry
);

create table register_text (
    entry_id uuid not null references register_entry,
    name text not null,
    subject uuid not null,
    salt bytea not null check (length(salt) = 16),
    text text not null,
    primary key (entry_id, name)
);
create index on register_text (subject);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the register is append-only';
end
$$;

create trigger register_entry_append_only
    before update or delete or truncate on register_entry
    for each statement execute function refuse_change();

-- The municipality.

create table topic (
    code text primary key check (code ~ '^[a-z][a-z-]*$'),
    name text not null
);
insert into topic (code, name) values
    ('wijkteam', 'Wijkteam'),
    ('groen', 'Groen'),
    ('spelen', 'Spelen'),
    ('verkeer', 'Verkeer'),
    ('wonen', 'Wonen');

create table portfolio_holder (
    id uuid primary key,
    name text not null check (length(name) between 2 and 80),
    function text not null check (length(function) between 2 and 80)
);

-- Consultations.

create table draft (
    id uuid primary key,
    version integer not null,
    content jsonb not null,
    changed_at timestamptz not null,
    published_as text unique
);

create table consultation (
    id uuid primary key,
    version integer not null,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title text not null,
    state text not null check (state in ('PUBLISHED', 'CONCLUDED', 'WITHDRAWN')),
    kind text not null check (kind in ('OPEN_INVITATION', 'PLAN')),
    purpose text not null check (purpose in ('PARTICIPATION', 'INFORMATION')),
    topic_code text not null references topic,
    area text not null check (area in ('MUNICIPALITY')),
    occasion text not null,
    intention text not null,
    impact text not null,
    influence_level text not null
        check (influence_level in ('INFORM', 'CONSULT', 'ADVISE', 'COPRODUCE', 'CODECIDE')),
    promise_answer_term_days integer not null check (promise_answer_term_days between 1 and 365),
    promise_decider text not null,
    promise_decision_date date not null,
    promise_binding text not null,
    promise_update_rhythm text not null,
    official_id uuid not null references person,
    official_function text not null,
    portfolio_holder_id uuid not null references portfolio_holder,
    participation_start_date date,
    participation_end_date date,
    card_version integer not null check (card_version >= 1),
    card_changed_at timestamptz not null,
    proposal_count integer not null default 0 check (proposal_count >= 0),
    published_at timestamptz not null,
    check (purpose = 'INFORMATION' or participation_start_date <= participation_end_date),
    check (purpose = 'INFORMATION' or participation_start_date is not null)
);
create index on consultation (topic_code, id);

alter table draft add foreign key (published_as) references consultation (slug)
    deferrable initially deferred;

create table consultation_phase (
    consultation_id uuid not null references consultation,
    phase text not null check (phase in
        ('ANNOUNCED', 'COLLECTING', 'DISCUSSING', 'VOTING', 'DECIDING', 'CARRYING_OUT')),
    first_date date not null,
    primary key (consultation_id, phase),
    unique (consultation_id, first_date)
);

create table decision_point (
    id uuid primary key,
    consultation_id uuid not null references consultation,
    position integer not null check (position >= 0),
    marker text not null check (marker in ('FIXED', 'OPEN', 'UNKNOWN')),
    title text not null check (length(title) between 1 and 200),
    fixed_ground text check (fixed_ground in ('LAW', 'HIGHER_GOVERNMENT', 'COUNCIL_DECISION',
        'EXECUTIVE_DECISION', 'BUDGET', 'CONTRACT', 'SAFETY', 'OWNERSHIP')),
    fixed_decider text,
    fixed_decider_name text,
    fixed_decision_date date,
    fixed_source text,
    fixed_source_url text check (fixed_source_url like 'https://%' or fixed_source_url = ''),
    fixed_reason text,
    open_influence_level text
        check (open_influence_level in ('CONSULT', 'ADVISE', 'COPRODUCE', 'CODECIDE')),
    open_limits text,
    open_decider text,
    open_decider_name text,
    open_decision_date date,
    unknown_finder text,
    unknown_expected_date date,
    unique (consultation_id, position),
    unique (consultation_id, id),
    check (marker <> 'FIXED' or num_nulls(fixed_ground, fixed_decider, fixed_decision_date,
        fixed_source, fixed_reason) = 0),
    check (marker <> 'OPEN' or num_nulls(open_influence_level, open_limits, open_decider,
        open_decision_date) = 0),
    check (marker <> 'UNKNOWN' or num_nulls(unknown_finder, unknown_expected_date) = 0)
);

create table card_version (
    consultation_id uuid not null references consultation,
    number integer not null check (number >= 1),
    points jsonb not null,
    created_at timestamptz not null,
    primary key (consultation_id, number)
);

create trigger card_version_immutable
    before update or delete or truncate on card_version
    for each statement execute function refuse_change();

-- Contributions.

create table proposal (
    id uuid primary key,
    consultation_id uuid not null,
    decision_point_id uuid not null,
    card_version integer not null,
    author_id uuid not null references person,
    title text not null check (length(title) <= 120),
    text text not null check (length(text) <= 4000),
    support_count integer not null default 0 check (support_count >= 0),
    submitted_at timestamptz not null,
    foreign key (consultation_id, decision_point_id)
        references decision_point (consultation_id, id),
    foreign key (consultation_id, card_version)
        references card_version (consultation_id, number)
);
create index on proposal (consultation_id, id);
create index on proposal (consultation_id, support_count, id);
create index on proposal (consultation_id, decision_point_id, id);
create index on proposal (author_id);

create table support (
    proposal_id uuid not null references proposal,
    person_id uuid not null references person,
    created_at timestamptz not null,
    primary key (proposal_id, person_id)
);
create index on support (person_id);

-- What the application's role may do.

grant select on all tables in schema public to ${app_role};
grant insert, update on person, draft, consultation, decision_point, proposal to ${app_role};
grant insert, update, delete on retried_request, web_session, consultation_phase to ${app_role};
grant insert, delete on register_pending, register_text, support to ${app_role};
grant insert on register_entry, portfolio_holder, card_version to ${app_role};

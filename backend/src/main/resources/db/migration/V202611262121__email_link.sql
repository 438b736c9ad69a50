-- What somebody without a login sent, until a link in a mail confirms it. Row and links go when their time
-- is over, used or not.

create table unconfirmed_contribution (
    id uuid primary key,
    -- The Idempotency-Key of the request.
    key uuid not null unique,
    consultation_id uuid not null references consultation,
    proposal jsonb,
    reaction jsonb,
    author_name text check (length(author_name) between 2 and 80),
    email text,
    language text not null check (language in ('nl', 'en')),
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at),
    attempts integer not null default 0 check (attempts >= 0),
    next_attempt_at timestamptz not null,
    sent_at timestamptz,
    -- Who confirmed it; from then on the rest stands with the contribution.
    confirmed_by_id uuid references person,
    check (num_nonnulls(proposal, reaction) = (confirmed_by_id is null)::int),
    check ((author_name is null) = (confirmed_by_id is not null)),
    check ((email is null) = (confirmed_by_id is not null))
);
create index on unconfirmed_contribution (next_attempt_at) where sent_at is null;
create index on unconfirmed_contribution (lower(email));
create index on unconfirmed_contribution (confirmed_by_id);
create index on unconfirmed_contribution (expires_at);
create index on unconfirmed_contribution (consultation_id);

-- The secret of each mail that was sent, as SHA-256: a mail that comes twice has two that work.
create table email_link (
    secret_hash bytea primary key check (length(secret_hash) = 32),
    unconfirmed_contribution_id uuid not null references unconfirmed_contribution on delete cascade
);
create index on email_link (unconfirmed_contribution_id);

grant select, insert, update, delete on unconfirmed_contribution to ${app_role};
grant select, insert on email_link to ${app_role};

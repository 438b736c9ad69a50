-- What people say under a contribution, the one thing so far that owns a conversation.

create table comment (
    id uuid primary key,
    owner_id uuid not null references contribution,
    author_id uuid not null references person,
    by_official boolean not null,
    text text not null check (length(text) <= 2000),
    submitted_at timestamptz not null
);
create index on comment (owner_id, id);
create index on comment (author_id);

grant select, insert, update on comment to ${app_role};

-- Conversations: a flat list of comments under whatever owns one. A conversation has the id of its
-- owner, and exists from its first comment on.

create table conversation (
    id uuid primary key,
    comment_count integer not null check (comment_count >= 0)
);

create table comment (
    id uuid primary key,
    conversation_id uuid not null references conversation,
    author_id uuid not null references person,
    by_official boolean not null,
    text text not null check (length(text) <= 2000),
    submitted_at timestamptz not null
);
create index on comment (conversation_id, id);
create index on comment (author_id);

grant select on conversation, comment to ${app_role};
grant insert, update on conversation, comment to ${app_role};

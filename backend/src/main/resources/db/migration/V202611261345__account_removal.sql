-- Accounts that the identity provider has to remove, because their persons erased themselves.

create table account_removal (
    subject text primary key,
    requested_at timestamptz not null,
    attempts integer not null default 0 check (attempts >= 0),
    next_attempt_at timestamptz not null,
    removed_at timestamptz check (removed_at >= requested_at)
);
create index on account_removal (next_attempt_at) where removed_at is null;
create index on account_removal (removed_at) where removed_at is not null;

grant select, insert, update, delete on account_removal to ${app_role};

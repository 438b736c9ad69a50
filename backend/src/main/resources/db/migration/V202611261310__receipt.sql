-- What shows an author, account or not, that a contribution was taken. The number is not kept: only
-- who has the receipt knows it.

create table receipt (
    contribution_id uuid primary key references contribution,
    number_hash bytea not null unique check (length(number_hash) = 32),
    -- The act by which the contribution came into the register.
    entry_id uuid not null references register_entry,
    issued_at timestamptz not null
);

grant select, insert on receipt to ${app_role};

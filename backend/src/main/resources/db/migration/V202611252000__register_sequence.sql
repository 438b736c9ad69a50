-- The register's order: which entry stands where, the tree above it, and what was signed.

create table register_leaf (
    index bigint primary key check (index >= 0),
    entry_id uuid not null unique references register_entry,
    hash bytea not null check (length(hash) = 32),
    type text not null,
    subject uuid not null,
    consultation uuid not null,
    -- The version of the card that the act made or saw.
    card_version integer check (card_version >= 1),
    acted_at timestamptz not null
);
create index on register_leaf (subject, index);
create index on register_leaf (consultation, index);
create index on register_leaf (type, index);
create index on register_leaf (acted_at, index);

create table register_node (
    level integer not null check (level between 1 and 7),
    index bigint not null check (index >= 0),
    hash bytea not null check (length(hash) = 32),
    primary key (level, index)
);

create table register_checkpoint (
    size bigint primary key check (size >= 0),
    root bytea not null check (length(root) = 32),
    note text not null,
    signed_at timestamptz not null
);

create trigger register_leaf_append_only
    before update or delete or truncate on register_leaf
    for each statement execute function refuse_change();
create trigger register_node_append_only
    before update or delete or truncate on register_node
    for each statement execute function refuse_change();
create trigger register_checkpoint_append_only
    before update or delete or truncate on register_checkpoint
    for each statement execute function refuse_change();

-- How long the oldest entry waits.
alter table register_pending add column since timestamptz not null default now();

grant select, insert on register_leaf, register_node, register_checkpoint to ${app_role};

-- What a moderator hid, by the ground and the reason that everybody reads; what people reported, and the
-- texts that the register keeps back meanwhile.

alter table contribution
    add column hidden_ground text
        check (hidden_ground in ('PERSONAL_DATA', 'INSULT', 'SPAM', 'OFF_TOPIC', 'OTHER')),
    add column hidden_reason text check (length(hidden_reason) between 1 and 500),
    add column hidden_at timestamptz,
    add constraint contribution_hidden_for_a_reason
        check (num_nonnulls(hidden_ground, hidden_reason, hidden_at) in (0, 3));
create index contribution_hidden on contribution (consultation_id) where hidden_at is not null;

alter table comment
    add column hidden_ground text
        check (hidden_ground in ('PERSONAL_DATA', 'INSULT', 'SPAM', 'OFF_TOPIC', 'OTHER')),
    add column hidden_reason text check (length(hidden_reason) between 1 and 500),
    add column hidden_at timestamptz,
    add constraint comment_hidden_for_a_reason
        check (num_nonnulls(hidden_ground, hidden_reason, hidden_at) in (0, 3));

create table register_withheld (
    subject uuid primary key
);

-- A contribution, or a comment on one, that was reported at least once.
create table reported_text (
    id uuid primary key,
    consultation_id uuid not null,
    contribution_id uuid not null,
    comment_id uuid references comment,
    state text not null check (state in ('OPEN', 'HIDDEN', 'KEPT')),
    report_count integer not null check (report_count >= 0),
    reported_at timestamptz not null,
    check (id = coalesce(comment_id, contribution_id)),
    foreign key (consultation_id, contribution_id) references contribution (consultation_id, id)
);
create index on reported_text (state, reported_at, id);

create table report (
    text_id uuid not null references reported_text,
    reporter_id uuid not null references person,
    ground text not null
        check (ground in ('PERSONAL_DATA', 'INSULT', 'SPAM', 'OFF_TOPIC', 'OTHER')),
    remark text not null check (length(remark) <= 500),
    reported_at timestamptz not null,
    primary key (text_id, reporter_id)
);
create index on report (reporter_id);

grant select on register_withheld, reported_text, report to ${app_role};
grant insert, delete on register_withheld, report to ${app_role};
grant insert, update on reported_text to ${app_role};

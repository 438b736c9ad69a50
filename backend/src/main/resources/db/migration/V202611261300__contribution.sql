-- Proposals become one kind of contribution: whatever answers, hides or counts contributions does so for
-- every kind. Later kinds add their own columns and checks.

alter table proposal rename to contribution;
alter table contribution
    add column kind text not null default 'PROPOSAL' check (kind in ('PROPOSAL')),
    alter column title drop not null,
    add constraint contribution_proposal_has_title check ((kind = 'PROPOSAL') = (title is not null)),
    add constraint contribution_consultation_id_id_key unique (consultation_id, id);
alter table contribution alter column kind drop default;

drop index proposal_consultation_id_id_idx;
drop index proposal_consultation_id_support_count_id_idx;
drop index proposal_consultation_id_decision_point_id_id_idx;
alter index proposal_author_id_idx rename to contribution_author_id_idx;
create index on contribution (consultation_id, decision_point_id, id);
create index contribution_newest_proposals on contribution (consultation_id, id)
    where kind = 'PROPOSAL';
create index contribution_most_supported on contribution (consultation_id, support_count, id)
    where kind = 'PROPOSAL';

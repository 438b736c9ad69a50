-- Reactions: what a resident thinks of an open point, with the reason as text.

alter table contribution
    drop constraint contribution_kind_check,
    add constraint contribution_kind_check check (kind in ('PROPOSAL', 'REACTION')),
    add column stance text check (stance in ('AGREE', 'CONCERN', 'OBJECTION')),
    add constraint contribution_reaction_has_stance check ((kind = 'REACTION') = (stance is not null));

create index contribution_newest_reactions on contribution (consultation_id, id)
    where kind = 'REACTION';
create index contribution_stances on contribution (consultation_id, decision_point_id, stance, id)
    where kind = 'REACTION';

alter table consultation
    add column reaction_count integer not null default 0 check (reaction_count >= 0);

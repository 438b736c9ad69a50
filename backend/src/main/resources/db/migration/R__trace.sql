-- The chain from what a resident brought in to what became of it, both ways.

drop view if exists commitment_source;
drop view if exists decision_source;
drop view if exists contribution_trace;

-- Each contribution a decision came from, once: linked itself (then theme_id is null), or answered and in a
-- theme that is linked (then theme_id is that theme).
create view decision_source as
select l.decision_id, l.contribution_id, cast(null as uuid) as theme_id
from decision_contribution l
union all
select l.decision_id, g.contribution_id, l.theme_id
from decision_theme l
join theme_contribution g on g.theme_id = l.theme_id
join contribution_answer y on y.contribution_id = g.contribution_id
where not exists (select from decision_contribution o
    where o.decision_id = l.decision_id and o.contribution_id = g.contribution_id);

-- Each contribution with the answer residents read to it now and, where it was answered with others, the
-- theme they were in.
create view contribution_trace as
select x.id as contribution_id, x.kind, c.slug, t.id as theme_id, t.title as theme_title,
    v.answer_id, v.outcome, y.answered_at
from contribution x
join consultation c on c.id = x.consultation_id
left join contribution_answer y on y.contribution_id = x.id
left join answer a on a.id = y.answer_id
left join answer_version v on v.answer_id = a.id and v.number = a.published_version
left join theme t on t.id = a.theme_id;

-- Each contribution behind a commitment, once: those that its answer covers, or that its decision came from.
create view commitment_source as
select m.id as commitment_id, y.contribution_id
from commitment m
join contribution_answer y on y.answer_id = m.answer_id
union all
select m.id, s.contribution_id
from commitment m
join decision_source s on s.decision_id = m.decision_id;

grant select on decision_source, commitment_source, contribution_trace to ${app_role};

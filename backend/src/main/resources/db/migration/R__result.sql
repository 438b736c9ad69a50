-- What came of what residents brought in, one row each, when it is finished:
--   COMMITMENT_KEPT         residents say that it is done, and none says no or partly
--   COMMITMENT_CLAIMED      the municipality says that it is done, and no resident has said anything yet
--   DECISION_CARRIED_OUT    something was agreed because of the answers the decision came from, and residents say of
--                           all of it that it is done
--   CONSULTATION_CONCLUDED  everything in it was answered and the municipality closed it
-- Disputed commitments are no result. The list is newest first, for who comes back wants to see what is new; of one
-- day the small things come first, so that a bench in the street is not lost under a closed consultation.
drop view if exists result;
create view result as
with done as (
    select m.id, m.consultation_id, m.answer_id, m.text, m.state, a.done_on
    from commitment m
    join commitment_act a on a.commitment_id = m.id and a.number = m.claim_number
    where m.state in ('CONFIRMED', 'CLAIMED')
), agreed as (
    select s.decision_id, m.id, m.state, m.claim_number
    from (
        select l.decision_id, y.id as answer_id
        from decision_theme l join answer y on y.theme_id = l.theme_id
        union
        select l.decision_id, y.answer_id
        from decision_contribution l join contribution_answer y on y.contribution_id = l.contribution_id
    ) s
    join commitment m on m.answer_id = s.answer_id
), carried_out as (
    select g.decision_id, max(a.done_on) as done_on
    from agreed g
    left join commitment_act a on a.commitment_id = g.id and a.number = g.claim_number
    group by g.decision_id
    having bool_and(g.state = 'CONFIRMED')
), finished as (
    select x.id, case x.state when 'CONFIRMED' then 'COMMITMENT_KEPT' else 'COMMITMENT_CLAIMED' end as kind,
        x.consultation_id, x.text as title, x.done_on as finished_on, 2 as smallness
    from done x
    union all
    select d.id, 'DECISION_CARRIED_OUT', d.consultation_id, d.outcome, greatest(o.done_on, d.decision_date), 1
    from carried_out o join decision d on d.id = o.decision_id
    union all
    select c.id, 'CONSULTATION_CONCLUDED', c.id, c.title,
        (a.acted_at at time zone 'Europe/Amsterdam')::date, 0
    from consultation c
    join consultation_act a on a.consultation_id = c.id and a.kind = 'CONSULTATION_CONCLUDED'
)
select f.id, f.kind, f.consultation_id, f.title, f.finished_on,
    (f.finished_on - date '2000-01-01')::bigint * 3 + f.smallness as rank
from finished f;

grant select on result to ${app_role};

-- The rows behind each figure: as many as the figure says, newest first by (rank, id). A row names the thing it
-- counts and where that stands in the register: its subject and, where an act on a card made it, that version.
-- Support has no rows: who supports what is private.

drop function if exists figure_row(date);
drop function if exists figure_contribution();
drop function if exists figure_contribution(text, date);
drop view if exists figure_point;

-- Points that were not withdrawn, each with the version of the card that last changed it.
create view figure_point as
select d.id, d.consultation_id, d.marker, d.title, d.unknown_expected_date,
    coalesce((select max(a.card_version) from consultation_act a
        where a.consultation_id = d.consultation_id and a.decision_point_id = d.id), 1) as card_version
from decision_point d
where d.withdrawn_at is null;

-- The rows of a figure that counts contributions, without what a moderator hid or an author took back or
-- erased. There are many of them, so they stand apart from the union below: a page of them is then read along
-- an index.
create function figure_contribution(figure text, today date)
returns table (
    rank bigint,
    id uuid,
    kind text,
    consultation_id uuid,
    title text,
    decision_point_id uuid,
    subject uuid,
    card_version integer
) language sql stable as $$
    select 0::bigint, x.id, x.kind, x.consultation_id,
        case when x.hidden_at is null then nullif(x.title, '') end, x.decision_point_id,
        case when figure in ('ANSWERED', 'ANSWERED_IN_TIME') then x.answer_id else x.id end, null::integer
    from contribution_duty x
    where case figure
        -- Proposals, whatever became of them.
        when 'PROPOSALS' then x.kind = 'PROPOSAL'
        -- Reactions, whatever became of them.
        when 'REACTIONS' then x.kind = 'REACTION'
        -- All that residents brought in: proposals and reactions.
        when 'CONTRIBUTIONS' then true
        -- Contributions to which an answer was published.
        when 'ANSWERED' then x.answer_id is not null
        -- Of those, the ones answered on the last promised day or before.
        when 'ANSWERED_IN_TIME' then (x.answered_at at time zone 'Europe/Amsterdam')::date <= x.due_date
        -- Contributions that need an answer and whose last promised day is past.
        when 'UNANSWERED_OVERDUE' then x.standing = 'WAITING' and x.due_date < today
        -- Contributions that a moderator hid.
        when 'HIDDEN' then x.hidden_at is not null
    end
$$;

-- The rows of every other figure.
create function figure_row(today date)
returns table (
    figure text,
    rank bigint,
    id uuid,
    kind text,
    consultation_id uuid,
    title text,
    decision_point_id uuid,
    subject uuid,
    card_version integer
) language sql stable as $$
    -- Every published consultation, also one that was concluded or withdrawn.
    select 'CONSULTATIONS', 0::bigint, c.id, 'CONSULTATION', c.id, c.title, null::uuid, c.id, null::integer
    from consultation c
    union all
    -- Consultations in which residents can take part today.
    select 'OPEN', 0, f.id, 'CONSULTATION', f.id, f.title, null, f.id, null
    from figure_consultation(today) f where f.participation = 'OPEN'
    union all
    -- Points that stand fixed.
    select 'FIXED_POINTS', 0, d.id, 'POINT', d.consultation_id, d.title, d.id, d.consultation_id, d.card_version
    from figure_point d where d.marker = 'FIXED'
    union all
    -- Points that lie open.
    select 'OPEN_POINTS', 0, d.id, 'POINT', d.consultation_id, d.title, d.id, d.consultation_id, d.card_version
    from figure_point d where d.marker = 'OPEN'
    union all
    -- Points that are not yet known, also those past their date.
    select 'UNKNOWN_POINTS', 0, d.id, 'POINT', d.consultation_id, d.title, d.id, d.consultation_id,
        d.card_version
    from figure_point d where d.marker = 'UNKNOWN'
    union all
    -- Of those, the points whose date is past.
    select 'OVERDUE_POINTS', 0, d.id, 'POINT', d.consultation_id, d.title, d.id, d.consultation_id,
        d.card_version
    from figure_point d where d.marker = 'UNKNOWN' and d.unknown_expected_date < today
    union all
    -- Acts that closed a point, lowered its influence or moved a date while residents contributed.
    select 'SIGNALS', (extract(epoch from a.acted_at) * 1000000)::bigint, a.consultation_id, 'ACT',
        a.consultation_id, d.title, a.decision_point_id, a.consultation_id, a.card_version
    from consultation_act a left join decision_point d on d.id = a.decision_point_id
    where a.signal
    union all
    -- Every time a resident asked "Stond dit al vast?".
    select 'CHALLENGES', 0, h.id, 'CHALLENGE', h.consultation_id, d.title, d.id, h.id, null
    from challenge h join decision_point d on d.id = h.decision_point_id
    union all
    -- Of those, the ones in which the resident was right.
    select 'UPHELD_CHALLENGES', 0, h.id, 'CHALLENGE', h.consultation_id, d.title, d.id, h.id, null
    from challenge h join decision_point d on d.id = h.decision_point_id where h.state = 'UPHELD'
    union all
    -- Not answered, and the last day for it is past.
    select 'OVERDUE_CHALLENGES', 0, h.id, 'CHALLENGE', h.consultation_id, d.title, d.id, h.id, null
    from challenge h join decision_point d on d.id = h.decision_point_id
    where h.state = 'RUNNING' and h.due_date < today
    union all
    -- Decisions on a point.
    select 'DECISIONS', 0, d.id, 'DECISION', d.consultation_id, d.outcome, d.decision_point_id,
        d.consultation_id, d.card_version
    from decision d
    union all
    -- Of those, the ones that depart and beside which the portfolio holder says why.
    select 'DECISIONS_WITH_STATEMENT', 0, d.id, 'DECISION', d.consultation_id, d.outcome,
        d.decision_point_id, d.consultation_id, d.card_version
    from decision d where d.deviation_text is not null
    union all
    -- Of those, the others.
    select 'DECISIONS_WITHOUT_STATEMENT', 0, d.id, 'DECISION', d.consultation_id, d.outcome,
        d.decision_point_id, d.consultation_id, d.card_version
    from decision d where d.deviation_text is null
    union all
    -- All that was agreed because of answers.
    select 'COMMITMENTS', 0, m.id, 'COMMITMENT', m.consultation_id, m.text, null, m.id, null
    from commitment m
    union all
    -- The municipality says it is done, residents said yes, and none says no or partly.
    select 'KEPT_COMMITMENTS', 0, m.id, 'COMMITMENT', m.consultation_id, m.text, null, m.id, null
    from commitment m where m.state = 'CONFIRMED'
    union all
    -- Not claimed done and its date is not past, or claimed done and no resident has said anything.
    select 'RUNNING_COMMITMENTS', 0, m.id, 'COMMITMENT', m.consultation_id, m.text, null, m.id, null
    from commitment m where m.state = 'CLAIMED' or m.state = 'OPEN' and m.due_date >= today
    union all
    -- Not claimed done and its date is past.
    select 'LATE_COMMITMENTS', 0, m.id, 'COMMITMENT', m.consultation_id, m.text, null, m.id, null
    from commitment m where m.state = 'OPEN' and m.due_date < today
    union all
    -- The municipality says it is done, and at least one resident says no or partly.
    select 'DISPUTED_COMMITMENTS', 0, m.id, 'COMMITMENT', m.consultation_id, m.text, null, m.id, null
    from commitment m where m.state = 'DISPUTED'
$$;

grant select on figure_point to ${app_role};

-- Figures per consultation, one row each: how many points are fixed, open and not yet known (those past
-- their date apart), how often what is open changed while residents contributed, how challenges ended,
-- and what residents brought in. Withdrawn points do not count. Which phase runs depends on the day, so
-- the day is asked for.
drop function if exists figure_consultation(date);
create function figure_consultation(today date)
returns table (
    id uuid,
    slug text,
    title text,
    purpose text,
    phase text,
    participation text,
    influence_level text,
    fixed_count bigint,
    open_count bigint,
    unknown_count bigint,
    overdue_count bigint,
    signal_count bigint,
    challenge_count bigint,
    upheld_count bigint,
    overdue_challenge_count bigint,
    proposal_count integer,
    reaction_count integer,
    support_count bigint,
    published_at timestamptz
) language sql stable as $$
    select c.id, c.slug, c.title, c.purpose,
        coalesce((select p.phase from consultation_phase p
            where p.consultation_id = c.id and p.first_date <= today
            order by p.first_date desc limit 1), 'ANNOUNCED'),
        case
            when c.purpose = 'INFORMATION' then 'NONE'
            when c.nothing_open_since is not null then 'CLOSED'
            when today < c.participation_start_date then 'UPCOMING'
            when today <= c.participation_end_date then 'OPEN'
            else 'CLOSED'
        end,
        c.influence_level,
        (select count(*) from decision_point d
            where d.consultation_id = c.id and d.marker = 'FIXED'
                and d.withdrawn_at is null),
        (select count(*) from decision_point d
            where d.consultation_id = c.id and d.marker = 'OPEN'
                and d.withdrawn_at is null),
        (select count(*) from decision_point d
            where d.consultation_id = c.id and d.marker = 'UNKNOWN'
                and d.withdrawn_at is null),
        (select count(*) from decision_point d
            where d.consultation_id = c.id and d.marker = 'UNKNOWN' and d.withdrawn_at is null
                and d.unknown_expected_date < today),
        (select count(*) from consultation_act a where a.consultation_id = c.id and a.signal),
        (select count(*) from challenge h where h.consultation_id = c.id),
        (select count(*) from challenge h where h.consultation_id = c.id and h.state = 'UPHELD'),
        (select count(*) from challenge h
            where h.consultation_id = c.id and h.state = 'RUNNING' and h.due_date < today),
        c.proposal_count,
        c.reaction_count,
        (select coalesce(sum(p.support_count), 0) from contribution p
            where p.consultation_id = c.id and p.kind = 'PROPOSAL'),
        c.published_at
    from consultation c
$$;

-- Figures per consultation, one row each: how many points are fixed, open and not yet known, and what
-- residents brought in. Which phase runs depends on the day, so the day is asked for.
create or replace function figure_consultation(today date)
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
    proposal_count integer,
    support_count bigint,
    published_at timestamptz
) language sql stable as $$
    select c.id, c.slug, c.title, c.purpose,
        coalesce((select p.phase from consultation_phase p
            where p.consultation_id = c.id and p.first_date <= today
            order by p.first_date desc limit 1), 'ANNOUNCED'),
        case
            when c.purpose = 'INFORMATION' then 'NONE'
            when today < c.participation_start_date then 'UPCOMING'
            when today <= c.participation_end_date then 'OPEN'
            else 'CLOSED'
        end,
        c.influence_level,
        (select count(*) from decision_point d
            where d.consultation_id = c.id and d.marker = 'FIXED'),
        (select count(*) from decision_point d
            where d.consultation_id = c.id and d.marker = 'OPEN'),
        (select count(*) from decision_point d
            where d.consultation_id = c.id and d.marker = 'UNKNOWN'),
        c.proposal_count,
        (select coalesce(sum(p.support_count), 0) from proposal p where p.consultation_id = c.id),
        c.published_at
    from consultation c
$$;

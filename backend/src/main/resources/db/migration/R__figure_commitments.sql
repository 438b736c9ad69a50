drop function if exists figure_commitments(date);

-- Commitments per consultation, one row each; each commitment is in one of the four:
--   kept_count      the municipality says it is done, residents said yes, and none says no or partly
--   running_count   not claimed done and its date is not past, or claimed done and no resident has said anything
--   late_count      not claimed done and its date is past
--   disputed_count  the municipality says it is done, and at least one resident says no or partly
-- Its date is the one that stands now: a delay moves it, and stays visible as an act.
create function figure_commitments(today date)
returns table (
    consultation_id uuid,
    commitment_count bigint,
    kept_count bigint,
    running_count bigint,
    late_count bigint,
    disputed_count bigint
) language sql stable as $$
    select c.id, m.made, m.kept, m.running, m.late, m.disputed
    from consultation c
    cross join lateral (
        select count(*) as made,
            count(*) filter (where state = 'CONFIRMED') as kept,
            count(*) filter (where state = 'CLAIMED' or state = 'OPEN' and due_date >= today) as running,
            count(*) filter (where state = 'OPEN' and due_date < today) as late,
            count(*) filter (where state = 'DISPUTED') as disputed
        from commitment x where x.consultation_id = c.id
    ) m
$$;

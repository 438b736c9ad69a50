drop function if exists figure_decisions();

-- Decisions per consultation, one row each; each decision is in one of the two:
--   with_statement_count     departs from what residents brought in, wholly or partly, and the portfolio holder
--                            says why
--   without_statement_count  no such statement stands beside it
create function figure_decisions()
returns table (
    consultation_id uuid,
    decision_count bigint,
    with_statement_count bigint,
    without_statement_count bigint
) language sql stable as $$
    select c.id, d.made, d.explained, d.made - d.explained
    from consultation c
    cross join lateral (
        select count(*) as made, count(deviation_text) as explained
        from decision x where x.consultation_id = c.id
    ) d
$$;

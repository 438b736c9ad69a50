-- The clock of the duty to answer. All that counts, lists or refuses by it reads it here.

drop function if exists figure_answers(date);
drop view if exists contribution_duty;
drop view if exists consultation_term;
drop function if exists contribution_due(date, text, integer, date);

-- The last day on which a contribution is answered in time: so many whole days after the day it came in (for
-- a letter not the day it was entered) or, where the promise says so, after the first day after collecting if
-- that is later.
create function contribution_due(
    received_on date, term_start text, term_days integer, collecting_end date
) returns date language sql immutable as $$
    select greatest(received_on,
        case term_start when 'COLLECTING_END' then collecting_end end) + term_days
$$;

-- What each consultation promises about it; collecting_end is the first day after collecting.
create view consultation_term as
select c.id, c.promise_answer_term_start as term_start, c.promise_answer_term_days as term_days,
    e.collecting_end
from consultation c
cross join lateral (
    select min(p.first_date) as collecting_end
    from consultation_phase k
    join consultation_phase p
        on p.consultation_id = k.consultation_id and p.first_date > k.first_date
    where k.consultation_id = c.id and k.phase = 'COLLECTING'
) e;

-- Each contribution with where its answer stands:
--   ANSWERED  an answer to it was published, whatever happened to it since
--   WITHDRAWN not answered, and its author took it back: it needs no answer
--   ERASED    neither, and its author erased what was written: it needs no answer
--   WAITING   none of these: it needs an answer
-- Only what is ANSWERED has an answer_id and an answered_at: asking for these goes along an index.
-- What was promised when it was answered counts, else what is promised now. What its author took back reads
-- empty: nobody sees it any more, those who answer neither.
create view contribution_duty as
select x.id, x.consultation_id, x.decision_point_id, x.author_id, x.kind,
    case when x.withdrawn_at is null then x.title when x.title is not null then '' end as title,
    case when x.withdrawn_at is null then x.text else '' end as text,
    x.support_count, x.submitted_at, x.hidden_at, t.theme_id, a.answer_id, a.answered_at,
    coalesce(a.due_date,
        contribution_due(x.received_on, c.term_start, c.term_days, c.collecting_end)) as due_date,
    case
        when a.contribution_id is not null then 'ANSWERED'
        when x.withdrawn_at is not null then 'WITHDRAWN'
        when x.text = '' then 'ERASED'
        else 'WAITING'
    end as standing
from consultation_term c
join contribution x on x.consultation_id = c.id
left join theme_contribution t on t.contribution_id = x.id
left join contribution_answer a on a.contribution_id = x.id;

grant select on consultation_term, contribution_duty to ${app_role};

-- Figures per consultation, one row each:
--   contribution_count  all that residents brought in, whatever became of it
--   answered_count      those to which an answer was published
--   in_time_count       of the answered ones, those whose answer came on its last day or before
--   overdue_count       those that need an answer and whose last day is past
--   withdrawn_count     not answered and taken back by their authors
--   erased_count        not answered, not withdrawn and erased by their authors
--   hidden_count        hidden by a moderator; they need an answer all the same, so they count elsewhere too
-- What is left, needs an answer and still has time. The same as counting contribution_duty, only from indexes.
create function figure_answers(today date)
returns table (
    consultation_id uuid,
    contribution_count bigint,
    answered_count bigint,
    in_time_count bigint,
    overdue_count bigint,
    withdrawn_count bigint,
    erased_count bigint,
    hidden_count bigint
) language sql stable as $$
    select c.id,
        (select count(*) from contribution x where x.consultation_id = c.id),
        a.answered, a.in_time,
        (select count(*) from contribution x
            where x.consultation_id = c.id and x.text <> '' and x.withdrawn_at is null
                and contribution_due(x.received_on, c.term_start, c.term_days, c.collecting_end)
                    < today
                and not exists (select from contribution_answer y
                    where y.consultation_id = c.id and y.contribution_id = x.id)),
        (select count(*) from contribution x
            where x.consultation_id = c.id and x.withdrawn_at is not null),
        (select count(*) from contribution x
            where x.consultation_id = c.id and x.text = '' and x.withdrawn_at is null
                and not exists (select from contribution_answer y
                    where y.consultation_id = c.id and y.contribution_id = x.id)),
        (select count(*) from contribution x
            where x.consultation_id = c.id and x.hidden_at is not null)
    from consultation_term c
    cross join lateral (
        select count(*) as answered,
            count(*) filter (where
                (y.answered_at at time zone 'Europe/Amsterdam')::date <= y.due_date) as in_time
        from contribution_answer y where y.consultation_id = c.id
    ) a
$$;

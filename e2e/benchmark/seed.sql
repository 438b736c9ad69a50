-- Fills the demo's consultations up to so many residents, proposals and supports as the settings
-- benchmark.persons, .proposals and .supports say. Each row copies one that was made by real steps,
-- so that new columns follow by themselves; the register is left out. Run as the owner; a second run
-- adds what is missing.

create temporary table model as
select row_number() over (order by id) - 1 as number, count(*) over () as total, contribution.*
from contribution where title <> '' and author_id in (select id from person where subject is null);

insert into person
select (jsonb_populate_record(null::person, to_jsonb(p) || jsonb_build_object(
    'id', uuidv7(), 'subject', 'benchmark-' || n, 'email', null))).*
from generate_series(
        (select count(*) from person where subject like 'benchmark-%'),
        current_setting('benchmark.persons')::bigint - 1) n
    join model m on m.number = n % m.total
    join person p on p.id = m.author_id;

create temporary table author as
select row_number() over (order by id) - 1 as number, id from person where subject like 'benchmark-%';
analyze author;

-- The open points; those of the busiest consultation that runs today come first.
create temporary table place as
select row_number() over (order by c.participation_end_date < current_date, c.proposal_count desc, c.id,
        d.position) - 1 as number,
    count(*) over () as total, c.id as consultation_id, c.card_version, d.id as decision_point_id
from consultation c join decision_point d on d.consultation_id = c.id
where c.participation_start_date <= current_date and d.marker = 'OPEN';

-- Four fifths lie in one consultation, as one that the whole town talks about.
insert into contribution
select (jsonb_populate_record(null::contribution,
    to_jsonb(m) - 'number' - 'total' || jsonb_build_object(
        'id', uuidv7(),
        'consultation_id', w.consultation_id,
        'decision_point_id', w.decision_point_id,
        'card_version', w.card_version,
        'author_id', a.id,
        'support_count', 0,
        'submitted_at', now(),
        'text', m.text || ' ' || other.text))).*
from generate_series(
        (select count(*) from contribution where author_id in (select id from author)),
        current_setting('benchmark.proposals')::bigint - 1) n
    join model m on m.number = n % m.total
    join model other on other.number = (n / m.total + 1 + m.number) % m.total
    join place w on w.number = case when n % 5 < 4 then 0 else n / 5 % w.total end
    join author a on a.number = n * 31 % (select count(*) from author);

-- From none to twenty-one residents stand behind a proposal.
insert into support (proposal_id, person_id, created_at)
select p.id, a.id, now()
from (select row_number() over (order by id) as number, contribution.id from contribution
        where author_id in (select id from author)
            and not exists (select from support where proposal_id = contribution.id)) p
    cross join lateral generate_series(1, p.number * 5 % 22) nth
    join author a on a.number = (p.number * 131 + nth * 17) % (select count(*) from author)
limit greatest(0, current_setting('benchmark.supports')::bigint - (select count(*) from support));

update contribution p set support_count = s.supports
from (select proposal_id, count(*) as supports from support group by proposal_id) s
where s.proposal_id = p.id and s.supports <> p.support_count;

update consultation c set proposal_count =
    (select count(*) from contribution where consultation_id = c.id and kind = 'PROPOSAL');

-- Puts proposals behind the first decision of the demo, up to benchmark.behind of them: in one of its themes, each
-- answered with the others. They are copies as in seed.sql. Run as the owner, after that.

create temporary table chosen as
select d.id as decision_id, d.consultation_id, d.decision_point_id, c.card_version, l.theme_id, a.id as answer_id,
    a.published_version
from decision d
join consultation c on c.id = d.consultation_id
join decision_theme l on l.decision_id = d.id
join answer a on a.theme_id = l.theme_id
where exists (select from commitment m where m.decision_id = d.id)
order by d.id, l.theme_id limit 1;

create temporary table behind as
select uuidv7() as id, n from chosen,
    generate_series((select count(*) from decision_source s join chosen on s.decision_id = chosen.decision_id),
        current_setting('benchmark.behind')::bigint - 1) n;

create temporary table author as
select row_number() over (order by id) - 1 as number, id from person where subject like 'benchmark-%';

insert into contribution
select (jsonb_populate_record(null::contribution, to_jsonb(m) || jsonb_build_object(
    'id', b.id, 'author_id', a.id, 'support_count', 0))).*
from behind b, chosen, author a,
    (select x.* from contribution x, chosen
        where x.consultation_id = chosen.consultation_id and x.kind = 'PROPOSAL' and x.title <> ''
        order by x.id limit 1) m
where a.number = b.n % (select count(*) from author);

insert into theme_contribution (contribution_id, theme_id, consultation_id)
select b.id, theme_id, consultation_id from behind b, chosen;

insert into contribution_answer
select (jsonb_populate_record(null::contribution_answer, to_jsonb(y) || jsonb_build_object('contribution_id', b.id))).*
from behind b, chosen,
    lateral (select * from contribution_answer o where o.answer_id = chosen.answer_id
        order by o.contribution_id limit 1) y;

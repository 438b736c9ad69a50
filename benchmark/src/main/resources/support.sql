-- What the platform sends, in one transaction, when a resident supports a proposal: the statements of
-- its log, with names for what is filled in.

select p1_0.id, p1_0.channel, p1_0.received_on, p1_0.author_id, p1_0.card_version, p1_0.changed_at,
c1_0.id, c1_0.access, c1_0.area, c1_0.card_changed_at, c1_0.influence_level,
c1_0.nothing_open_since, c1_0.card_version, c1_0.impact, c1_0.intention, c1_0.kind, c1_0.occasion,
c1_0.participation_end_date, c1_0.participation_start_date, c1_0.official_id, c1_0.official_contact,
c1_0.official_function, c1_0.official_since, c1_0.portfolio_holder_id, c1_0.portfolio_holder_since,
c1_0.promise_answer_term_days, c1_0.promise_answer_term_start, c1_0.promise_decider,
c1_0.promise_decision_date, c1_0.promise_binding, c1_0.promise_update_rhythm, c1_0.proposal_count,
c1_0.published_at, c1_0.purpose, c1_0.reaction_count, c1_0.slug, c1_0.state, c1_0.title,
c1_0.topic_code, c1_0.version, dp1_0.id, dp1_0.consultation_id, dp1_0.decided, dp1_0.fixed_ground,
dp1_0.fixed_decider, dp1_0.fixed_decider_name, dp1_0.fixed_decision_date, dp1_0.fixed_source,
dp1_0.fixed_source_url, dp1_0.fixed_reason, dp1_0.fixed_reopening, dp1_0.marker,
dp1_0.open_influence_level, dp1_0.open_limits, dp1_0.open_decider, dp1_0.open_decider_name,
dp1_0.open_decision_date, dp1_0.position, dp1_0.running_challenge_id, dp1_0.title,
dp1_0.unknown_finder, dp1_0.unknown_expected_date, dp1_0.withdrawn_at, p1_0.hidden_ground,
p1_0.hidden_reason, p1_0.hidden_at, p1_0.latitude, p1_0.longitude, p1_0.place_code, p1_0.place_year,
p1_0.submitted_at, p1_0.text, p1_0.title, p1_0.version, p1_0.withdrawn_at, p1_0.support_count from
contribution p1_0 join consultation c1_0 on c1_0.id=p1_0.consultation_id join decision_point dp1_0
on dp1_0.id=p1_0.decision_point_id where p1_0.id=:proposal and p1_0.kind='PROPOSAL';

select p1_0.consultation_id, p1_0.phase, p1_0.first_date from consultation_phase p1_0 where
p1_0.consultation_id=:consultation order by p1_0.first_date;

select * from person where subject = :subject for key share;

with added as (
    insert into support (proposal_id, person_id, created_at)
    values (:proposal, :person, now())
    on conflict do nothing returning proposal_id
)
update contribution set support_count = support_count + 1
where id in (select proposal_id from added);

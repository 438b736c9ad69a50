-- A decision leads to commitments too: the source of a commitment is the published version of an answer, or a decision.

alter table commitment
    add column decision_id uuid,
    drop constraint commitment_answer_id_check,
    add foreign key (consultation_id, decision_id) references decision (consultation_id, id),
    add constraint commitment_has_one_source check (num_nonnulls(answer_id, decision_id) = 1);
create index on commitment (decision_id);

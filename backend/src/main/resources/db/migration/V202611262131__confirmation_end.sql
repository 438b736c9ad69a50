-- What residents said of a claim stands in the history and the register once their term is over.

alter table commitment
    add column confirmation_ended boolean not null default false,
    add constraint commitment_claim_stands_where_its_term_ended
        check (claim_number is not null or not confirmation_ended);
create index commitment_term on commitment (confirmation_end_date)
    where confirmation_end_date is not null and not confirmation_ended;

alter table commitment_act
    drop constraint commitment_act_kind_check,
    drop constraint commitment_act_check1,
    drop constraint commitment_act_check3,
    drop constraint commitment_act_check4,
    add constraint commitment_act_kind_check check (kind in
        ('MADE', 'PROGRESS_REPORTED', 'DELAYED', 'CLAIMED_DONE', 'REOPENED', 'CONFIRMATION_ENDED')),
    add constraint commitment_act_gives_its_reason
        check ((kind in ('MADE', 'CONFIRMATION_ENDED')) = (reason is null)),
    add constraint commitment_act_reopens_what_is_disputed
        check (kind = 'CONFIRMATION_ENDED' or (kind = 'REOPENED') = (partly_count + no_count > 0)),
    add constraint commitment_act_counts_voices_at_an_end
        check (kind in ('REOPENED', 'CONFIRMATION_ENDED') or yes_count = 0);

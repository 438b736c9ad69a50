-- Who answers for a consultation: how to reach the function, and since when somebody has it. A change of hands is
-- an act.

alter table portfolio_holder add column contact text check (length(contact) between 5 and 120);

alter table consultation
    add column official_contact text check (length(official_contact) between 5 and 120),
    add column official_since date,
    add column portfolio_holder_since date;
update consultation set
    official_since = (published_at at time zone 'Europe/Amsterdam')::date,
    portfolio_holder_since = (published_at at time zone 'Europe/Amsterdam')::date;
alter table consultation
    alter column official_since set not null,
    alter column portfolio_holder_since set not null;

alter table consultation_act
    drop constraint consultation_act_kind_check,
    drop constraint consultation_act_on_a_point,
    add constraint consultation_act_kind_check check (kind in ('CONSULTATION_PUBLISHED',
        'POINT_ADDED', 'POINT_MARKED', 'POINT_DECIDED', 'POINT_REWORDED', 'LEVEL_CHANGED',
        'POINT_RESCHEDULED', 'POINT_WITHDRAWN', 'PHASES_RESCHEDULED', 'OFFICIAL_CHANGED',
        'PORTFOLIO_HOLDER_CHANGED', 'CONSULTATION_WITHDRAWN', 'CONSULTATION_CONCLUDED')),
    add constraint consultation_act_on_a_point check (
        kind in ('CONSULTATION_PUBLISHED', 'PHASES_RESCHEDULED', 'OFFICIAL_CHANGED',
            'PORTFOLIO_HOLDER_CHANGED', 'CONSULTATION_WITHDRAWN', 'CONSULTATION_CONCLUDED')
            = (decision_point_id is null));

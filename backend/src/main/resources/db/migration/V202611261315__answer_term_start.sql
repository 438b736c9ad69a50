-- From which day the promised term for an answer counts; until now it was the day of submission.
alter table consultation
    add column promise_answer_term_start text not null default 'SUBMISSION'
        check (promise_answer_term_start in ('SUBMISSION', 'COLLECTING_END'));
alter table consultation alter column promise_answer_term_start drop default;

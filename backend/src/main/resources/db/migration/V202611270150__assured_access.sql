-- Taking part can ask for a login with a second factor.
alter table consultation
    drop constraint consultation_access_check,
    add check (access in ('EMAIL', 'LOGIN', 'ASSURED'));

-- How who contributes shows who she is; until now that was with a login.
alter table consultation
    add column access text not null default 'LOGIN' check (access in ('EMAIL', 'LOGIN'));
alter table consultation alter column access drop default;

-- By which channel a contribution came in, and on which day: a letter is entered later than it came.
alter table contribution
    add column channel text not null default 'WEB'
        check (channel in ('WEB', 'PAPER', 'MEETING', 'PHONE')),
    add column received_on date;
update contribution set received_on = (submitted_at at time zone 'Europe/Amsterdam')::date;
alter table contribution
    alter column channel drop default,
    alter column received_on set not null,
    add constraint contribution_received_before_entered
        check (received_on <= (submitted_at at time zone 'Europe/Amsterdam')::date);

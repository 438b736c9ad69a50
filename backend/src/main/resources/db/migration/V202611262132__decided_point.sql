-- Whether there is a decision on a point: what lies open again afterwards has had its turn.

alter table decision_point add column decided boolean not null default false;
update decision_point set decided = true where id in (select decision_point_id from decision);

-- A due day that changes must not move the deadlines that have passed: each change is a version of its own.
alter table due_rule add known_from datetime(6) not null default '2023-01-01 00:00:00';
alter table due_rule drop primary key, drop column version, add primary key (frequency, known_from);
alter table due_rule alter known_from drop default;

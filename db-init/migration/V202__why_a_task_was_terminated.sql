-- Why a task was terminated stood in the place of its result: each has its own now, and the result is again what was approved before.
alter table task add column termination_reason varchar(1000) not null default '' after outcome;

create table former_outcome (
    task_id uuid          not null primary key,
    outcome varchar(1000) not null
);
insert into former_outcome
select e.task_id, coalesce((select b.outcome from known_task b where b.task_id = e.task_id and b.terminated_on is null
    order by b.version_no desc limit 1), '')
from known_task e where e.terminated_on is not null group by e.task_id;

update task t left join former_outcome f on f.task_id = t.id set t.termination_reason = t.outcome, t.outcome = coalesce(f.outcome, '')
where t.terminated_on is not null;
update known_task k join former_outcome f on f.task_id = k.task_id set k.outcome = f.outcome where k.terminated_on is not null;
drop table former_outcome;

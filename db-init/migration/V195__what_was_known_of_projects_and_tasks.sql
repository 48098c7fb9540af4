-- What was known of projects, milestones and tasks from which moment on: appended with every change, so that a past day is shown
-- as it was seen. What was before is read from the record of changes; the newest state of each is the one it has now.

create table known_project (
    project_id        uuid         not null,
    version_no        bigint       not null,
    known_from        datetime(6)  not null,
    owner_id          uuid         not null,
    budget            decimal(20,4),
    estimate          decimal(20,4),
    invested          decimal(20,4),
    physical_progress decimal(6,2),
    self_rating       varchar(8),
    standing          varchar(12)  not null,
    standing_on       date         not null,
    standing_reason   varchar(400),
    standing_paper    varchar(120),
    starts_on         date,
    earliest_due      date,
    earliest_heavy    date,
    baseline_finish   date,
    forecast_finish   date,
    slip_days         int          not null,
    planned           boolean      not null,
    progress          decimal(6,2) not null,
    next_milestone    varchar(120),
    major_issues      int          not null,
    primary key (project_id, version_no),
    constraint fk_known_project foreign key (project_id) references project (id)
);
create index ix_known_project on known_project (project_id, known_from, version_no);

create table known_milestone (
    milestone_id   uuid        not null,
    version_no     bigint      not null,
    known_from     datetime(6) not null,
    first_planned  date,
    planned_on     date,
    forecast_on    date,
    completed_on   date,
    not_started    boolean     not null,
    date_moves     int         not null,
    promise_broken boolean     not null,
    late_entry     boolean     not null,
    primary key (milestone_id, version_no),
    constraint fk_known_milestone foreign key (milestone_id) references milestone (id)
);
create index ix_known_milestone on known_milestone (milestone_id, known_from, version_no);

create table known_task (
    task_id       uuid          not null,
    version_no    bigint        not null,
    known_from    datetime(6)   not null,
    done_on       date,
    terminated_on date,
    closing_open  boolean       not null,
    step          varchar(80)   not null,
    outcome       varchar(1000) not null,
    primary key (task_id, version_no),
    constraint fk_known_task foreign key (task_id) references task (id)
);
create index ix_known_task on known_task (task_id, known_from, version_no);

-- The moments at which each changed, counted back from the newest; of what has no record the day it was entered.
create table known_change (
    subject    varchar(20)  not null,
    subject_id uuid         not null,
    field      varchar(64)  not null,
    at         datetime(6)  not null,
    after_text text,
    primary key (subject, subject_id, field, at)
);
replace into known_change
select subject, cast(subject_id as uuid), field, at, after_text from change_record
where subject in ('project', 'Milestone', 'Task', 'ProjectIssue') order by at, id;

insert into known_milestone
select v.id, v.version - v.back, v.at,
       if(v.back = 0, v.first_planned, if(v.planned is null, null, v.first_planned)), if(v.back = 0, v.planned_on, date(v.planned)),
       if(v.back = 0, v.forecast_on, date(v.forecast)), if(v.back = 0, v.completed_on, date(v.completed)),
       v.not_started, if(v.back = 0, v.date_moves, least(v.date_moves, v.moves)), v.back = 0 and v.promise_broken,
       v.completed is not null and v.late_entry
from (
    select m.*, c.at, count(*) over (partition by m.id order by c.at desc) - 1 back,
           (select k.after_text from known_change k where k.subject = 'Milestone' and k.subject_id = m.id and k.field = 'plannedOn'
            and k.at <= c.at order by k.at desc limit 1) planned,
           (select k.after_text from known_change k where k.subject = 'Milestone' and k.subject_id = m.id and k.field = 'forecastOn'
            and k.at <= c.at order by k.at desc limit 1) forecast,
           (select k.after_text from known_change k where k.subject = 'Milestone' and k.subject_id = m.id and k.field = 'completedOn'
            and k.at <= c.at order by k.at desc limit 1) completed,
           (select count(*) from known_change k where k.subject = 'Milestone' and k.subject_id = m.id
            and k.field in ('plannedOn', 'forecastOn') and k.after_text is not null and k.at <= c.at and k.at > c.first_at) moves
    from milestone m join (
        select subject_id, at, min(at) over (partition by subject_id) first_at from known_change where subject = 'Milestone' group by subject_id, at
        union all
        select m.id, p.created_at, p.created_at from milestone m join project p on p.id = m.project_id
        where not exists (select 1 from known_change k where k.subject = 'Milestone' and k.subject_id = m.id)
    ) c on c.subject_id = m.id
) v;

insert into known_task
select v.id, v.version - v.back, v.at, if(v.back = 0, v.done_on, date(v.done)), if(v.back = 0, v.terminated_on, date(v.ended)),
       if(v.back = 0, v.closing_open, v.done is null and v.ended is null and exists (select 1 from closing c where c.subject_id = v.id
           and c.requested_at <= v.at and (c.decided_at is null or c.decided_at > v.at) and c.state <> 'WITHDRAWN')),
       if(v.back = 0, v.step, coalesce(v.steps, '')), if(v.back = 0, v.outcome, coalesce(v.outcomes, ''))
from (
    select t.*, c.at, count(*) over (partition by t.id order by c.at desc) - 1 back,
           (select k.after_text from known_change k where k.subject = 'Task' and k.subject_id = t.id and k.field = 'doneOn'
            and k.at <= c.at order by k.at desc limit 1) done,
           (select k.after_text from known_change k where k.subject = 'Task' and k.subject_id = t.id and k.field = 'terminatedOn'
            and k.at <= c.at order by k.at desc limit 1) ended,
           (select k.after_text from known_change k where k.subject = 'Task' and k.subject_id = t.id and k.field = 'step'
            and k.at <= c.at order by k.at desc limit 1) steps,
           (select k.after_text from known_change k where k.subject = 'Task' and k.subject_id = t.id and k.field = 'outcome'
            and k.at <= c.at order by k.at desc limit 1) outcomes
    from task t join (
        select subject_id, at from known_change where subject = 'Task'
        union select subject_id, requested_at from closing where subject_kind = 'TASK'
        union select subject_id, decided_at from closing where subject_kind = 'TASK' and decided_at is not null
        union select t.id, t.created_at from task t where not exists (select 1 from known_change k where k.subject = 'Task' and k.subject_id = t.id)
    ) c on c.subject_id = t.id
) v;

insert into known_project
select v.id, v.version - v.back, v.at, if(v.back = 0, v.owner_id, coalesce(cast(v.owners as uuid), v.owner_id)),
       if(v.back = 0, v.budget, v.then_budget), if(v.back = 0, v.estimate, v.then_estimate), if(v.back = 0, v.invested, v.then_invested),
       if(v.back = 0, v.physical_progress, v.then_physical), if(v.back = 0, v.self_rating, v.ratings),
       if(v.back = 0, v.standing, coalesce(v.standings, 'ACTIVE')), if(v.back = 0, v.standing_on, coalesce(date(v.stands_on), date(v.created_at))),
       if(v.back = 0, v.standing_reason, v.reasons), if(v.back = 0, v.standing_paper, v.papers),
       if(v.back = 0, v.starts_on, s.starts_on), if(v.back = 0, v.earliest_due, s.due), if(v.back = 0, v.earliest_heavy, s.heavy),
       if(v.back = 0, v.baseline_finish, s.baseline), if(v.back = 0, v.forecast_finish, if(s.open > 0, s.open_forecast, s.forecast)),
       if(v.back = 0, v.slip_days, if(s.open > 0, greatest(0, coalesce(datediff(s.open_forecast, s.baseline), 0)), 0)),
       if(v.back = 0, v.planned, coalesce(s.planned, false)), if(v.back = 0, v.progress, coalesce(s.progress, 0)),
       if(v.back = 0, v.next_milestone, s.next_name), if(v.back = 0, v.major_issues, v.issues)
from (
    select w.*, nullif(regexp_replace(w.moneys, '.*budget=([^,]*),.*', '\\1'), 'null') then_budget,
           nullif(regexp_replace(w.moneys, '.*estimate=([^,]*),.*', '\\1'), 'null') then_estimate,
           nullif(regexp_replace(w.moneys, '.*invested=([^,]*),.*', '\\1'), 'null') then_invested,
           nullif(regexp_replace(w.moneys, '.*physicalProgress=([^]]*)].*', '\\1'), 'null') then_physical
    from (
        select p.*, c.at, count(*) over (partition by p.id order by c.at desc) - 1 back,
               (select k.after_text from known_change k where k.subject = 'project' and k.subject_id = p.id and k.field = 'ownerId'
                and k.at <= c.at order by k.at desc limit 1) owners,
               (select k.after_text from known_change k where k.subject = 'project' and k.subject_id = p.id and k.field = 'money'
                and k.at <= c.at order by k.at desc limit 1) moneys,
               (select k.after_text from known_change k where k.subject = 'project' and k.subject_id = p.id and k.field = 'selfRating'
                and k.at <= c.at order by k.at desc limit 1) ratings,
               (select k.after_text from known_change k where k.subject = 'project' and k.subject_id = p.id and k.field = 'standing'
                and k.at <= c.at order by k.at desc limit 1) standings,
               (select k.after_text from known_change k where k.subject = 'project' and k.subject_id = p.id and k.field = 'standingOn'
                and k.at <= c.at order by k.at desc limit 1) stands_on,
               (select k.after_text from known_change k where k.subject = 'project' and k.subject_id = p.id and k.field = 'standingReason'
                and k.at <= c.at order by k.at desc limit 1) reasons,
               (select k.after_text from known_change k where k.subject = 'project' and k.subject_id = p.id and k.field = 'standingPaper'
                and k.at <= c.at order by k.at desc limit 1) papers,
               (select count(*) from project_issue i where i.project_id = p.id and i.major and i.raised_at <= c.at
                and not exists (select 1 from known_change k where k.subject = 'ProjectIssue' and k.subject_id = i.id
                and k.field = 'solvedOn' and k.at <= c.at)) issues
        from project p join (
            select p.id project_id, k.at from project p join known_change k on k.subject = 'project' and k.subject_id = p.id
            union select m.project_id, k.known_from from known_milestone k join milestone m on m.id = k.milestone_id
            union select i.project_id, k.at from project_issue i join known_change k on k.subject = 'ProjectIssue' and k.subject_id = i.id
            union select p.id, p.created_at from project p where not exists (select 1 from known_change k where k.subject = 'project' and k.subject_id = p.id)
                and not exists (select 1 from milestone m where m.project_id = p.id)
        ) c on c.project_id = p.id
    ) w
) v
left join (
    select x.project_id, x.at, min(x.planned_on) starts_on, max(x.planned_on) baseline, sum(x.completed_on is null) open,
           min(if(x.completed_on is null and not x.not_started, x.planned_on, null)) due,
           min(if(x.completed_on is null and not x.not_started and x.weight >= 15, x.planned_on, null)) heavy,
           max(coalesce(x.completed_on, x.forecast_on, x.planned_on)) forecast,
           max(if(x.completed_on is null, coalesce(x.forecast_on, x.planned_on), null)) open_forecast,
           max(if(x.seq = x.last_seq, x.planned_on is not null, false)) planned,
           coalesce(round(sum(if(x.completed_on is null, 0, x.weight)) * 100 / nullif(sum(x.weight), 0), 2), 0) progress,
           max(if(x.turn = 1 and x.completed_on is null, x.name, null)) next_name
    from (
        select y.*, max(y.seq) over (partition by y.project_id, y.at) last_seq,
               row_number() over (partition by y.project_id, y.at order by y.completed_on is not null, y.planned_on is null, y.planned_on, y.seq) turn
        from (
            select m.project_id, a.at, m.seq, m.name, m.weight, k.planned_on, k.forecast_on, k.completed_on, k.not_started,
                   row_number() over (partition by m.id, a.at order by k.version_no desc) newest
            from (select m.project_id, k.known_from at from known_milestone k join milestone m on m.id = k.milestone_id
                  union select p.id, k.at from project p join known_change k on k.subject = 'project' and k.subject_id = p.id
                  union select i.project_id, k.at from project_issue i join known_change k on k.subject = 'ProjectIssue' and k.subject_id = i.id) a
            join milestone m on m.project_id = a.project_id
            join known_milestone k on k.milestone_id = m.id and k.known_from <= a.at
        ) y where y.newest = 1
    ) x group by x.project_id, x.at
) s on s.project_id = v.id and s.at = v.at;

drop table known_change;

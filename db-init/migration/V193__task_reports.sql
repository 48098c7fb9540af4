-- What is said of a task's progress passes its section: the task keeps the words approved last, its reports those that wait. Words that
-- stood in a task before count as approved: nobody was asked then.
create table task_report (
    id                uuid          not null primary key,
    task_id           uuid          not null,
    unit_code         varchar(32)   not null,
    section_code      varchar(8)    not null,
    step              varchar(80)   not null,
    outcome           varchar(1000) not null,
    state             varchar(12)   not null,
    drafted_by        uuid          not null,
    drafted_by_name   varchar(80)   not null,
    drafted_at        datetime(6)   not null,
    submitted_by      uuid,
    submitted_by_name varchar(80),
    submitted_at      datetime(6),
    decided_by        uuid,
    decided_by_name   varchar(80),
    decided_at        datetime(6),
    decision_reason   varchar(400),
    decision_field    varchar(40),
    due_on            date,
    open_key          varchar(40),
    version           bigint        not null,
    constraint uq_task_report_open unique (open_key),
    constraint fk_task_report foreign key (task_id) references task (id)
);
create index ix_task_report_state on task_report (state, section_code, submitted_at);
create index ix_task_report_task on task_report (task_id, drafted_at);

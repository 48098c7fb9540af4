-- What needs two hands: delays and closings; tasks of eleven kinds; what firms report beside what the register counts.

create table delay_request (
    id                uuid         not null primary key,
    milestone_id      uuid         not null,
    project_id        uuid         not null,
    unit_code         varchar(32)  not null,
    section_code      varchar(8)   not null,
    reason_code       varchar(24)  not null,
    detail            varchar(800) not null,
    planned_on        date         not null,
    wanted_on         date         not null,
    granted_on        date,
    state             varchar(12)  not null,
    requested_by      uuid         not null,
    requested_by_name varchar(80)  not null,
    requested_at      datetime(6)  not null,
    checked_by        uuid,
    checked_by_name   varchar(80),
    checked_at        datetime(6),
    decided_by        uuid,
    decided_by_name   varchar(80),
    decided_at        datetime(6),
    decision_reason   varchar(400),
    version           bigint       not null,
    constraint fk_delay_milestone foreign key (milestone_id) references milestone (id),
    constraint fk_delay_reason foreign key (reason_code) references delay_reason (code)
);
create index ix_delay_milestone on delay_request (milestone_id);
create index ix_delay_project on delay_request (project_id);
create index ix_delay_state on delay_request (state, section_code);

create table closing (
    id                uuid         not null primary key,
    subject_kind      varchar(12)  not null,
    subject_id        uuid         not null,
    subject_code      varchar(64)  not null,
    unit_code         varchar(32)  not null,
    section_code      varchar(8)   not null,
    self_report       varchar(2000) not null,
    state             varchar(12)  not null,
    requested_by      uuid         not null,
    requested_by_name varchar(80)  not null,
    requested_at      datetime(6)  not null,
    checked_by        uuid,
    checked_by_name   varchar(80),
    checked_at        datetime(6),
    decided_by        uuid,
    decided_by_name   varchar(80),
    decided_at        datetime(6),
    decision_reason   varchar(400),
    reopened_by       varchar(80),
    reopened_at       datetime(6),
    reopen_reason     varchar(400),
    version           bigint       not null
);
create index ix_closing_subject on closing (subject_kind, subject_id);
create index ix_closing_state on closing (state, section_code);

create table task (
    id              uuid          not null primary key,
    code            varchar(64)   not null,
    type_code       varchar(16)   not null,
    name            varchar(300)  not null,
    pillar_code     varchar(8)    not null,
    section_code    varchar(8)    not null,
    unit_code       varchar(32)   not null,
    owner_id        uuid          not null,
    year            int           not null,
    starts_on       date          not null,
    due_on          date          not null,
    first_due_on    date          not null,
    done_on         date,
    terminated_on   date,
    closing_open    boolean       not null,
    step            varchar(80)   not null,
    tag             varchar(40)   not null,
    source          varchar(200)  not null,
    document        varchar(200)  not null,
    outcome         varchar(1000) not null,
    people          int,
    amount          decimal(20,4),
    demo            boolean       not null,
    created_by      uuid          not null,
    created_at      datetime(6)   not null,
    version         bigint        not null,
    constraint uq_task_code unique (code),
    constraint fk_task_type foreign key (type_code) references task_type (code)
);
create index ix_task_page on task (type_code, year, due_on);
create index ix_task_unit on task (unit_code, due_on);

create table reported_count (
    id               uuid          not null primary key,
    indicator_code   varchar(16)   not null,
    unit_code        varchar(32)   not null,
    year             int           not null,
    as_of            date          not null,
    value            decimal(24,6) not null,
    source_note      varchar(400)  not null,
    reported_by      uuid          not null,
    reported_by_name varchar(80)   not null,
    reported_at      datetime(6)   not null
);
create index ix_reported_count on reported_count (indicator_code, year, unit_code, as_of);

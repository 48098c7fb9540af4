-- Projects, their milestones with every baseline, what owners report and sections decide, what completed milestones add to
-- indicators. Judgements depend on the day and are never stored: the dates they follow from are kept beside the project.

create table project_type (
    code          varchar(16)  not null primary key,
    name          varchar(80)  not null,
    name_en       varchar(120) not null,
    pillar_code   varchar(8)   not null,
    section_code  varchar(8)   not null,
    seed_sentence varchar(20)  not null,
    sort_order    int          not null
);

create table quantity_field (
    type_code       varchar(16) not null,
    field           varchar(32) not null,
    name            varchar(40) not null,
    name_en         varchar(60) not null,
    measure_unit    varchar(20) not null,
    measure_unit_en varchar(40) not null,
    number          boolean     not null,
    sort_order      int         not null,
    primary key (type_code, field)
);

create table quantity_feed (
    type_code      varchar(16) not null,
    field          varchar(32) not null,
    stage          varchar(10) not null,
    indicator_code varchar(16) not null,
    primary key (type_code, field, indicator_code)
);

create table project_feed (
    indicator_code varchar(16) not null primary key,
    type_codes     varchar(80) not null,
    tag            varchar(40) not null,
    stage          varchar(10),
    measure        varchar(16) not null
);

create table task_feed (
    indicator_code varchar(16) not null primary key,
    type_code      varchar(16) not null,
    tag            varchar(40) not null,
    measure        varchar(16) not null
);

create table milestone_template (
    type_code     varchar(16)  not null,
    seq           int          not null,
    name          varchar(80)  not null,
    name_en       varchar(120) not null,
    weight        decimal(6,2) not null,
    offset_days   int          not null,
    weather_bound boolean      not null,
    evidence      varchar(200) not null,
    stage         varchar(10),
    primary key (type_code, seq)
);

create table task_type (
    code          varchar(16)  not null primary key,
    name          varchar(80)  not null,
    name_en       varchar(120) not null,
    pillar_codes  varchar(40)  not null,
    seed_sentence varchar(20)  not null,
    seed_words    varchar(200) not null,
    notes         varchar(400) not null,
    sort_order    int          not null
);

create table delay_reason (
    code       varchar(24) not null primary key,
    name       varchar(40) not null,
    name_en    varchar(60) not null,
    seen       int         not null,
    sort_order int         not null
);

create table project (
    id                uuid          not null primary key,
    code              varchar(64)   not null,
    name              varchar(200)  not null,
    type_code         varchar(16)   not null,
    pillar_code       varchar(8)    not null,
    section_code      varchar(8)    not null,
    unit_code         varchar(32)   not null,
    owner_id          uuid          not null,
    district          varchar(40)   not null,
    longitude         decimal(9,6),
    latitude          decimal(9,6),
    budget            decimal(20,4),
    estimate          decimal(20,4),
    invested          decimal(20,4),
    physical_progress decimal(6,2),
    self_rating       varchar(8),
    standing          varchar(12)   not null,
    standing_on       date          not null,
    standing_reason   varchar(400),
    standing_paper    varchar(120),
    demo              boolean       not null,
    created_by        uuid          not null,
    created_at        datetime(6)   not null,
    starts_on         date,
    earliest_due      date,
    earliest_heavy    date,
    baseline_finish   date,
    forecast_finish   date,
    slip_days         int           not null,
    planned           boolean       not null,
    progress          decimal(6,2)  not null,
    next_milestone    varchar(120),
    major_issues      int           not null,
    version           bigint        not null,
    constraint uq_project_code unique (code),
    constraint fk_project_type foreign key (type_code) references project_type (code)
);
create index ix_project_unit on project (unit_code, code);
create index ix_project_type on project (type_code, code);
create index ix_project_due on project (earliest_due);

create table project_unit (
    project_id uuid        not null,
    unit_code  varchar(32) not null,
    primary key (project_id, unit_code),
    constraint fk_project_unit foreign key (project_id) references project (id)
);

create table project_tag (
    project_id uuid        not null,
    tag        varchar(40) not null,
    primary key (project_id, tag),
    constraint fk_project_tag foreign key (project_id) references project (id)
);
create index ix_project_tag on project_tag (tag, project_id);

create table project_quantity (
    project_id uuid         not null,
    field      varchar(32)  not null,
    planned    varchar(80)  not null,
    primary key (project_id, field),
    constraint fk_project_quantity foreign key (project_id) references project (id)
);

create table project_issue (
    id             uuid         not null primary key,
    project_id     uuid         not null,
    text           varchar(400) not null,
    major          boolean      not null,
    helper         varchar(120) not null,
    raised_by      uuid         not null,
    raised_by_name varchar(80)  not null,
    raised_at      datetime(6)  not null,
    wanted_on      date,
    solved_on      date,
    solution       varchar(400),
    version        bigint       not null,
    constraint fk_issue_project foreign key (project_id) references project (id)
);
create index ix_issue_project on project_issue (project_id);

create table oversight (
    project_id     uuid    not null primary key,
    funds_due      decimal(20,4),
    funds_paid     decimal(20,4),
    statistics_due boolean not null,
    statistics_on  date,
    version        bigint  not null,
    constraint fk_oversight_project foreign key (project_id) references project (id)
);

create table milestone (
    id             uuid         not null primary key,
    project_id     uuid         not null,
    seq            int          not null,
    name           varchar(120) not null,
    name_en        varchar(160) not null,
    weight         decimal(6,2) not null,
    weather_bound  boolean      not null,
    evidence       varchar(200) not null,
    stage          varchar(10),
    predecessors   varchar(60)  not null,
    first_planned  date,
    planned_on     date,
    forecast_on    date,
    completed_on   date,
    not_started    boolean      not null,
    date_moves     int          not null,
    promise_broken boolean      not null,
    late_entry     boolean      not null,
    approved_at    datetime(6),
    version        bigint       not null,
    constraint uq_milestone_seq unique (project_id, seq),
    constraint fk_milestone_project foreign key (project_id) references project (id)
);
create index ix_milestone_planned on milestone (planned_on, completed_on);

create table milestone_plan (
    id               uuid         not null primary key,
    milestone_id     uuid         not null,
    version_no       int          not null,
    planned_on       date,
    reason           varchar(400) not null,
    paper            varchar(120) not null,
    approved_by      uuid         not null,
    approved_by_name varchar(80)  not null,
    approved_at      datetime(6)  not null,
    constraint uq_milestone_plan unique (milestone_id, version_no),
    constraint fk_plan_milestone foreign key (milestone_id) references milestone (id)
);

create table milestone_update (
    id                uuid         not null primary key,
    milestone_id      uuid         not null,
    project_id        uuid         not null,
    unit_code         varchar(32)  not null,
    section_code      varchar(8)   not null,
    forecast_on       date,
    completed_on      date,
    physical_progress decimal(6,2),
    invested          decimal(20,4),
    self_rating       varchar(8),
    note              varchar(800),
    state             varchar(12)  not null,
    drafted_by        uuid         not null,
    drafted_by_name   varchar(80)  not null,
    drafted_at        datetime(6)  not null,
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
    version           bigint       not null,
    constraint uq_milestone_update_open unique (open_key),
    constraint fk_milestone_update foreign key (milestone_id) references milestone (id)
);
create index ix_milestone_update_state on milestone_update (state, section_code, submitted_at);
create index ix_milestone_update_project on milestone_update (project_id, drafted_at);

create table milestone_update_quantity (
    update_id uuid          not null,
    field     varchar(32)   not null,
    quantity  decimal(24,6) not null,
    primary key (update_id, field),
    constraint fk_update_quantity foreign key (update_id) references milestone_update (id)
);

create table contribution (
    id             uuid          not null primary key,
    project_id     uuid          not null,
    milestone_id   uuid          not null,
    update_id      uuid,
    unit_code      varchar(32)   not null,
    field          varchar(32)   not null,
    stage          varchar(10)   not null,
    quantity       decimal(24,6) not null,
    counted_on     date          not null,
    indicator_code varchar(16),
    verified       boolean       not null,
    known_from     datetime(6)   not null,
    version        bigint        not null,
    constraint uq_contribution unique (milestone_id, field),
    constraint fk_contribution_milestone foreign key (milestone_id) references milestone (id)
);
create index ix_contribution_project on contribution (project_id);
create index ix_contribution_feed on contribution (indicator_code, unit_code, counted_on);

create table register_feed (
    indicator_code varchar(16) not null primary key,
    from_on        date        not null,
    opened_by      uuid        not null,
    opened_by_name varchar(80) not null,
    opened_at      datetime(6) not null,
    version        bigint      not null
);

create table saved_view (
    id        uuid         not null primary key,
    person_id uuid         not null,
    room      varchar(20)  not null,
    name      varchar(60)  not null,
    query     varchar(600) not null,
    saved_at  datetime(6)  not null,
    version   bigint       not null,
    constraint uq_saved_view unique (person_id, room, name)
);

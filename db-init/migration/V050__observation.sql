-- Figures: what is proposed (update), what is approved (observation, append-only), and the official totals.

create table observation_update (
    id                uuid          not null primary key,
    indicator_code    varchar(16)   not null,
    unit_code         varchar(32)   not null,
    period_code       varchar(12)   not null,
    period_ends_on    date          not null,
    value             decimal(24,6),
    numerator         decimal(24,6),
    denominator       decimal(24,6),
    qualifier         varchar(10)   not null,
    published_growth  decimal(12,4),
    scope_note        varchar(400),
    source_note       varchar(400),
    soft_reason       varchar(400),
    correction_reason varchar(400),
    import_id         uuid,
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
    due_on            date          not null,
    open_key          varchar(80),
    version           bigint        not null,
    constraint uq_update_open unique (open_key),
    constraint fk_update_indicator foreign key (indicator_code) references indicator (code)
);
create index ix_update_cell on observation_update (unit_code, period_code, indicator_code);
create index ix_update_state on observation_update (state, indicator_code, submitted_at);

create table observation (
    id               uuid          not null primary key,
    indicator_code   varchar(16)   not null,
    unit_code        varchar(32)   not null,
    period_code      varchar(12)   not null,
    period_ends_on   date          not null,
    value            decimal(24,6) not null,
    numerator        decimal(24,6),
    denominator      decimal(24,6),
    qualifier        varchar(10)   not null,
    published_growth decimal(12,4),
    scope_note       varchar(400),
    source_note      varchar(400),
    source           varchar(20)   not null,
    update_id        uuid,
    replaces_id      uuid,
    reason           varchar(400),
    reported_by_name varchar(80)   not null,
    reported_at      datetime(6)   not null,
    approved_by_name varchar(80)   not null,
    approved_at      datetime(6)   not null,
    due_on           date          not null,
    known_from       datetime(6)   not null
);
create index ix_observation_cell on observation (indicator_code, period_code, unit_code, known_from);
create index ix_observation_known on observation (known_from);
create index ix_observation_unit on observation (unit_code, known_from);

create table official_total (
    id              uuid          not null primary key,
    indicator_code  varchar(16)   not null,
    unit_code       varchar(32)   not null,
    period_code     varchar(12)   not null,
    period_ends_on  date          not null,
    value           decimal(24,6) not null,
    numerator       decimal(24,6),
    denominator     decimal(24,6),
    qualifier       varchar(10)   not null,
    reporting_units int           not null,
    expected_units  int           not null,
    observation_id  uuid,
    known_from      datetime(6)   not null,
    known_until     datetime(6)   not null
);
create index ix_total_page on official_total (unit_code, period_ends_on, known_until, known_from, indicator_code);
create index ix_total_series on official_total (indicator_code, unit_code, period_ends_on, known_until, known_from);
create index ix_total_cell on official_total (indicator_code, period_code, known_until);

create table period_lock (
    section_code   varchar(8)  not null,
    period_code    varchar(12) not null,
    locked_by      uuid        not null,
    locked_by_name varchar(80) not null,
    locked_at      datetime(6) not null,
    primary key (section_code, period_code)
);

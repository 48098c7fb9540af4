-- The five pillars, their cross-cutting strip, and the register of indicators: definitions, targets, plans, rules.

create table pillar (
    code          varchar(8)  not null primary key,
    name          varchar(40) not null,
    name_en       varchar(80) not null,
    short_en      varchar(20) not null,
    sort_order    int         not null,
    cross_cutting boolean     not null
);

create table season_profile (
    code    varchar(20)  not null primary key,
    basis   varchar(400) not null,
    version bigint       not null
);

create table season_share (
    profile_code varchar(20)  not null,
    month        int          not null,
    share        decimal(8,4) not null,
    primary key (profile_code, month),
    constraint fk_season_share_profile foreign key (profile_code) references season_profile (code)
);

create table seed_sentence (
    code varchar(4)    not null primary key,
    text varchar(1000) not null,
    kind varchar(200)  not null
);

create table indicator (
    code                varchar(16)  not null primary key,
    pillar_code         varchar(8)   not null,
    section_code        varchar(8)   not null,
    name                varchar(120) not null,
    name_en             varchar(200) not null,
    measure_unit        varchar(20)  not null,
    measure_unit_en     varchar(40)  not null,
    decimals            int          not null,
    whole_number        boolean      not null,
    direction           varchar(12)  not null,
    entry_basis         varchar(12)  not null,
    time_aggregation    varchar(12)  not null,
    unit_aggregation    varchar(16)  not null,
    weighted_by         varchar(40),
    elimination_share   decimal(8,6),
    frequency           varchar(12)  not null,
    jan_feb_combined    boolean      not null,
    season_profile      varchar(20),
    annual_target_logic varchar(400) not null,
    seed_sentence       varchar(4)   not null,
    seed_quote          varchar(400) not null,
    basis               varchar(12)  not null,
    value_source        varchar(32)  not null,
    demo_set            boolean      not null,
    weight              decimal(8,4) not null,
    headline_order      int,
    veto                boolean      not null,
    jump_factor         decimal(8,2) not null,
    part_within_whole   boolean      not null,
    counted_within      varchar(16),
    retired_on          date,
    sort_order          int          not null,
    version             bigint       not null,
    constraint fk_indicator_pillar foreign key (pillar_code) references pillar (code),
    constraint fk_indicator_profile foreign key (season_profile) references season_profile (code)
);

create table indicator_definition (
    id             uuid          not null primary key,
    indicator_code varchar(16)   not null,
    version_no     int           not null,
    text           varchar(2000) not null,
    text_en        varchar(2000) not null,
    figure_source  varchar(400)  not null,
    effective_on   date          not null,
    known_from     datetime(6)   not null,
    author         varchar(80)   not null,
    reason         varchar(400)  not null,
    version        bigint        not null,
    constraint uq_definition_version unique (indicator_code, version_no),
    constraint fk_definition_indicator foreign key (indicator_code) references indicator (code)
);

create table rag_rule (
    id             uuid         not null primary key,
    indicator_code varchar(16)  not null,
    kind           varchar(20)  not null,
    base           varchar(12),
    green_factor   decimal(12,6),
    green_delta    decimal(18,6),
    yellow_factor  decimal(12,6),
    yellow_delta   decimal(18,6),
    green_low      decimal(18,6),
    green_high     decimal(18,6),
    yellow_low     decimal(18,6),
    yellow_high    decimal(18,6),
    warn_days      int,
    effective_on   date         not null,
    known_from     datetime(6)  not null,
    author         varchar(80)  not null,
    reason         varchar(400) not null,
    version        bigint       not null,
    constraint fk_rag_rule_indicator foreign key (indicator_code) references indicator (code)
);
create index ix_rag_rule_indicator on rag_rule (indicator_code, known_from);

create table target (
    id             uuid          not null primary key,
    indicator_code varchar(16)   not null,
    unit_code      varchar(32)   not null,
    target_year    int           not null,
    value          decimal(24,6) not null,
    baseline       decimal(24,6) not null,
    plan_kind      varchar(12)   not null,
    season_profile varchar(20),
    paper_no       varchar(120)  not null,
    effective_on   date          not null,
    due_on         date,
    known_from     datetime(6)   not null,
    author         varchar(80)   not null,
    reason         varchar(400)  not null,
    version        bigint        not null,
    constraint fk_target_indicator foreign key (indicator_code) references indicator (code)
);
create index ix_target_unit on target (unit_code, target_year, indicator_code, known_from);
create index ix_target_indicator on target (indicator_code, target_year, unit_code, known_from);

create table target_point (
    target_id        uuid          not null,
    on_day           date          not null,
    cumulative_value decimal(24,6) not null,
    primary key (target_id, on_day),
    constraint fk_target_point_target foreign key (target_id) references target (id)
);

create table reporting_duty (
    id             uuid        not null primary key,
    indicator_code varchar(16) not null,
    unit_code      varchar(32) not null,
    from_on        date        not null,
    until_on       date,
    version        bigint      not null,
    constraint uq_reporting_duty unique (indicator_code, unit_code, from_on),
    constraint fk_duty_indicator foreign key (indicator_code) references indicator (code)
);
create index ix_reporting_duty_unit on reporting_duty (unit_code);

create table due_rule (
    frequency varchar(12) not null primary key,
    due_day   int         not null,
    version   bigint      not null
);

create table benchmark (
    code           varchar(20)   not null,
    benchmark_year int           not null,
    value          decimal(12,4) not null,
    source         varchar(400)  not null,
    version        bigint        not null,
    primary key (code, benchmark_year)
);

create table leverage_line (
    leverage_class varchar(20)  not null primary key,
    warning_line   decimal(8,4),
    key_line       decimal(8,4),
    source         varchar(400) not null,
    version        bigint       not null
);

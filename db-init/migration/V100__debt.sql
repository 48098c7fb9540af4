-- The debt ledger: what owners file and the section approves. Instruments and entries count from known_from on, and are
-- never changed; a correction is a newer entry that names the one it replaces.

create table debt_filing (
    id                uuid         not null primary key,
    unit_code         varchar(32)  not null,
    note              varchar(400) not null,
    state             varchar(12)  not null,
    submitted_by      uuid,
    submitted_by_name varchar(80),
    submitted_at      datetime(6),
    decided_by        uuid,
    decided_by_name   varchar(80),
    decided_at        datetime(6),
    decision_reason   varchar(400),
    decision_field    varchar(40),
    version           bigint       not null
);
create index ix_debt_filing_state on debt_filing (state, submitted_at);

-- What is typed, kept at every change until it is handed in, whatever it is worth.
create table typed_sheet (
    filing_id     uuid        not null primary key,
    content       mediumtext  not null,
    saved_by_name varchar(80) not null,
    saved_at      datetime(6) not null,
    version       bigint      not null,
    constraint fk_typed_sheet_filing foreign key (filing_id) references debt_filing (id)
);

create table instrument (
    id            uuid          not null primary key,
    filing_id     uuid          not null,
    code          varchar(40)   not null,
    venue_codes   varchar(200)  not null,
    name          varchar(120)  not null,
    full_name     varchar(240)  not null,
    kind          varchar(20)   not null,
    unit_code     varchar(32)   not null,
    creditor      varchar(160)  not null,
    principal     decimal(20,2) not null,
    value_on      date          not null,
    maturity_on   date          not null,
    repayment     varchar(20)   not null,
    payments_year int           not null,
    day_count     varchar(12)   not null,
    day_roll      varchar(12)   not null,
    rate          decimal(9,6),
    base_rate     varchar(16),
    margin        decimal(9,6),
    reset_rule    varchar(16),
    guarantor     varchar(160),
    purpose       varchar(240)  not null,
    rigid         boolean       not null,
    non_standard  boolean       not null,
    confidential  boolean       not null,
    known_from    datetime(6),
    constraint fk_instrument_filing foreign key (filing_id) references debt_filing (id)
);
create index ix_instrument_unit on instrument (unit_code, known_from);
create index ix_instrument_code on instrument (code);

create table ledger_entry (
    id            uuid          not null primary key,
    filing_id     uuid          not null,
    instrument_id uuid          not null,
    unit_code     varchar(32)   not null,
    kind          varchar(12)   not null,
    on_day        date          not null,
    amount        decimal(20,2) not null,
    rate          decimal(9,6),
    source        varchar(12),
    status        varchar(12),
    readiness     varchar(4),
    other_id      uuid,
    note          varchar(240)  not null,
    replaces_id   uuid,
    known_from    datetime(6),
    constraint fk_ledger_entry_filing foreign key (filing_id) references debt_filing (id),
    constraint fk_ledger_entry_instrument foreign key (instrument_id) references instrument (id)
);
create index ix_ledger_entry_unit on ledger_entry (unit_code, known_from);

create table cash_plan (
    id         uuid          not null primary key,
    filing_id  uuid          not null,
    unit_code  varchar(32)   not null,
    month_on   date          not null,
    amount     decimal(20,2) not null,
    assets     decimal(20,2) not null,
    known_from datetime(6),
    constraint fk_cash_plan_filing foreign key (filing_id) references debt_filing (id)
);
create index ix_cash_plan_unit on cash_plan (unit_code, month_on);

-- The registers beside the ledger, a line each as it was approved: ratings, guarantees, the fund's capital, idle assets.
create table register_entry (
    id         uuid        not null primary key,
    filing_id  uuid        not null,
    unit_code  varchar(32) not null,
    kind       varchar(20) not null,
    content    text        not null,
    known_from datetime(6),
    constraint fk_register_entry_filing foreign key (filing_id) references debt_filing (id)
);
create index ix_register_entry_unit on register_entry (unit_code, known_from);

-- Scenarios of the stress test, named and kept.
create table stress_scenario (
    id           uuid         not null primary key,
    name         varchar(60)  not null,
    unit_code    varchar(32)  not null,
    refinancing  double       not null,
    cash         double       not null,
    asset_delay  int          not null,
    puts         double       not null,
    basis_points int          not null,
    author_id    uuid         not null,
    author_name  varchar(80)  not null,
    saved_at     datetime(6)  not null,
    version      bigint       not null,
    constraint uq_stress_scenario unique (unit_code, name)
);

-- Loan prime rates as published by the National Interbank Funding Center.
create table market_rate (
    code         varchar(16)  not null,
    effective_on date         not null,
    rate         decimal(9,6) not null,
    primary key (code, effective_on)
);
insert into market_rate (code, effective_on, rate) values
    ('LPR1Y', '2022-08-22', 3.65), ('LPR1Y', '2023-06-20', 3.55), ('LPR1Y', '2023-08-21', 3.45),
    ('LPR1Y', '2024-07-22', 3.35), ('LPR1Y', '2024-10-21', 3.10), ('LPR1Y', '2025-05-20', 3.00),
    ('LPR5Y', '2022-08-22', 4.30), ('LPR5Y', '2023-06-20', 4.20), ('LPR5Y', '2024-02-20', 3.95),
    ('LPR5Y', '2024-07-22', 3.85), ('LPR5Y', '2024-10-21', 3.60), ('LPR5Y', '2025-05-20', 3.50);

-- Public holidays and make-up days as published by the State Council, year by year.
create table special_day (
    on_day date    not null primary key,
    worked boolean not null
);
insert into special_day (on_day, worked) values
    ('2023-01-01', false), ('2023-01-02', false), ('2023-01-21', false), ('2023-01-22', false), ('2023-01-23', false),
    ('2023-01-24', false), ('2023-01-25', false), ('2023-01-26', false), ('2023-01-27', false), ('2023-01-28', true),
    ('2023-01-29', true), ('2023-04-05', false), ('2023-04-23', true), ('2023-04-29', false), ('2023-04-30', false),
    ('2023-05-01', false), ('2023-05-02', false), ('2023-05-03', false), ('2023-05-06', true), ('2023-06-22', false),
    ('2023-06-23', false), ('2023-06-24', false), ('2023-06-25', true), ('2023-09-29', false), ('2023-09-30', false),
    ('2023-10-01', false), ('2023-10-02', false), ('2023-10-03', false), ('2023-10-04', false), ('2023-10-05', false),
    ('2023-10-06', false), ('2023-10-07', true), ('2023-10-08', true), ('2024-01-01', false), ('2024-02-04', true),
    ('2024-02-10', false), ('2024-02-11', false), ('2024-02-12', false), ('2024-02-13', false), ('2024-02-14', false),
    ('2024-02-15', false), ('2024-02-16', false), ('2024-02-17', false), ('2024-02-18', true), ('2024-04-04', false),
    ('2024-04-05', false), ('2024-04-06', false), ('2024-04-07', true), ('2024-04-28', true), ('2024-05-01', false),
    ('2024-05-02', false), ('2024-05-03', false), ('2024-05-04', false), ('2024-05-05', false), ('2024-05-11', true),
    ('2024-06-10', false), ('2024-09-14', true), ('2024-09-15', false), ('2024-09-16', false), ('2024-09-17', false),
    ('2024-09-29', true), ('2024-10-01', false), ('2024-10-02', false), ('2024-10-03', false), ('2024-10-04', false),
    ('2024-10-05', false), ('2024-10-06', false), ('2024-10-07', false), ('2024-10-12', true), ('2025-01-01', false),
    ('2025-01-26', true), ('2025-01-28', false), ('2025-01-29', false), ('2025-01-30', false), ('2025-01-31', false),
    ('2025-02-01', false), ('2025-02-02', false), ('2025-02-03', false), ('2025-02-04', false), ('2025-02-08', true),
    ('2025-04-04', false), ('2025-04-05', false), ('2025-04-06', false), ('2025-04-27', true), ('2025-05-01', false),
    ('2025-05-02', false), ('2025-05-03', false), ('2025-05-04', false), ('2025-05-05', false), ('2025-05-31', false),
    ('2025-06-01', false), ('2025-06-02', false), ('2025-09-28', true), ('2025-10-01', false), ('2025-10-02', false),
    ('2025-10-03', false), ('2025-10-04', false), ('2025-10-05', false), ('2025-10-06', false), ('2025-10-07', false),
    ('2025-10-08', false), ('2025-10-11', true), ('2026-01-01', false), ('2026-01-02', false), ('2026-01-03', false),
    ('2026-01-04', true), ('2026-02-14', true), ('2026-02-15', false), ('2026-02-16', false), ('2026-02-17', false),
    ('2026-02-18', false), ('2026-02-19', false), ('2026-02-20', false), ('2026-02-21', false), ('2026-02-22', false),
    ('2026-02-23', false), ('2026-02-28', true), ('2026-04-04', false), ('2026-04-05', false), ('2026-04-06', false),
    ('2026-05-01', false), ('2026-05-02', false), ('2026-05-03', false), ('2026-05-04', false), ('2026-05-05', false),
    ('2026-05-09', true), ('2026-06-19', false), ('2026-06-20', false), ('2026-06-21', false), ('2026-09-20', true),
    ('2026-09-25', false), ('2026-09-26', false), ('2026-09-27', false), ('2026-10-01', false), ('2026-10-02', false),
    ('2026-10-03', false), ('2026-10-04', false), ('2026-10-05', false), ('2026-10-06', false), ('2026-10-07', false),
    ('2026-10-10', true);

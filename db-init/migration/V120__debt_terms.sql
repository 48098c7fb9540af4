-- What was agreed anew for an instrument, tranches with terms of their own, and what money was used for are entries of its
-- history as well: appended, never changed. What an entry names beside the instrument stands in its label.
alter table ledger_entry
    add column until_on date,
    add column label    varchar(80) not null default '',
    add column content  text;

-- What exports of terminals tell beside terms and venues.
alter table instrument
    add column district varchar(60)  not null default '',
    add column clauses  varchar(200) not null default '';

-- Whose new debt may repay principal alone (仅限本金): a unit, or one instrument of it; the newest of a day stands.
create table debt_restriction (
    id              uuid         not null primary key,
    unit_code       varchar(32)  not null,
    instrument_code varchar(40)  not null,
    from_on         date         not null,
    principal_only  boolean      not null,
    reason          varchar(240) not null,
    set_by          uuid         not null,
    set_by_name     varchar(80)  not null,
    set_at          datetime(6)  not null
);
create index ix_debt_restriction_unit on debt_restriction (unit_code, from_on);

-- Lines of risk indicators: the newest of an indicator stands. An example counts for nothing before somebody confirmed it.
create table risk_line (
    id           uuid          not null primary key,
    indicator    varchar(20)   not null,
    amber        decimal(12,4) not null,
    red          decimal(12,4) not null,
    standing     varchar(12)   not null,
    origin       varchar(240)  not null,
    set_by_name  varchar(80)   not null,
    set_at       datetime(6)   not null,
    confirmed    boolean       not null
);
insert into risk_line (id, indicator, amber, red, standing, origin, set_by_name, set_at, confirmed) values
    ('00000000-0000-7000-8000-000000000101', 'GUARANTEE_GROUP', 35, 40, 'POLICY', '关于加强中央企业融资担保管理工作的通知（2021年，中央企业口径，地方可另定）', '', '2020-01-01', true),
    ('00000000-0000-7000-8000-000000000102', 'GUARANTEE_OWN', 45, 50, 'POLICY', '关于加强中央企业融资担保管理工作的通知（2021年，中央企业口径，地方可另定）', '', '2020-01-01', true),
    ('00000000-0000-7000-8000-000000000103', 'OVERDUE', 0, 0, 'POLICY', '刚性兑付要求，任何一笔逾期即为红灯', '', '2020-01-01', true),
    ('00000000-0000-7000-8000-000000000104', 'SHORT_TERM', 35, 40, 'EXAMPLE', '示例阈值', '', '2020-01-01', false),
    ('00000000-0000-7000-8000-000000000105', 'CONCENTRATION', 20, 30, 'EXAMPLE', '示例阈值', '', '2020-01-01', false),
    ('00000000-0000-7000-8000-000000000106', 'COST', 5, 5.5, 'EXAMPLE', '示例阈值', '', '2020-01-01', false),
    ('00000000-0000-7000-8000-000000000107', 'NON_STANDARD', 10, 20, 'EXAMPLE', '示例阈值', '', '2020-01-01', false),
    ('00000000-0000-7000-8000-000000000108', 'REMAINING_YEARS', 3, 2, 'EXAMPLE', '示例阈值', '', '2020-01-01', false),
    ('00000000-0000-7000-8000-000000000109', 'CASH_SHORT', 1, 0.5, 'EXAMPLE', '示例阈值', '', '2020-01-01', false),
    ('00000000-0000-7000-8000-000000000110', 'INTEREST_COVER', 2, 1, 'EXAMPLE', '示例阈值', '', '2020-01-01', false),
    ('00000000-0000-7000-8000-000000000111', 'HIGH_LEVERAGE', 0, 2, 'EXAMPLE', '示例阈值', '', '2020-01-01', false);

-- The bond pipeline: every step of a bond on its way is a move that is handed in with its papers and decided by the section.
-- What a bond is, its links to older debts and the registrations follow from the moves that were approved; nothing derived is
-- stored. What is typed is kept as it was typed.

create table stage_move (
    id                uuid         not null primary key,
    bond_id           uuid         not null,
    unit_code         varchar(32)  not null,
    stage             varchar(12)  not null,
    content           text         not null,
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
    constraint uq_stage_move_open unique (open_key)
);
create index ix_stage_move_unit on stage_move (unit_code, state, decided_at);
create index ix_stage_move_bond on stage_move (bond_id);
create index ix_stage_move_state on stage_move (state, submitted_at);

-- How many bonds of what amount a unit means to issue in a year, with the paper that says so; the newest approved one counts.
create table issue_plan (
    id                uuid          not null primary key,
    unit_code         varchar(32)   not null,
    plan_year         int           not null,
    paper_number      varchar(80)   not null,
    planned_count     int           not null,
    amount            decimal(20,2) not null,
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
    constraint uq_issue_plan_open unique (open_key)
);
create index ix_issue_plan_unit on issue_plan (unit_code, plan_year);

-- What the pipeline brought into the ledger is found again by the bond that brought it.
alter table debt_filing add column origin_id uuid;
create index ix_debt_filing_origin on debt_filing (origin_id);

-- What projects had invested by which day, and what they mean to invest in a year: the investment of a year is a difference.
-- Reports of rates are kept with their parts: a rate is never added.

create table project_spending (
    id         uuid          not null primary key,
    project_id uuid          not null,
    spent_on   date          not null,
    invested   decimal(20,4) not null,
    known_from datetime(6)   not null,
    constraint fk_spending_project foreign key (project_id) references project (id)
);
create index ix_spending_project on project_spending (project_id, spent_on);

insert into project_spending (id, project_id, spent_on, invested, known_from)
select uuid(), project_id, date(submitted_at), invested, decided_at from milestone_update
where state = 'APPROVED' and invested is not null and submitted_at is not null and decided_at is not null;
insert into project_spending (id, project_id, spent_on, invested, known_from)
select uuid(), id, date(created_at), invested, created_at from project p
where invested is not null and not exists (select 1 from project_spending s where s.project_id = p.id);

create table project_year_plan (
    project_id uuid          not null,
    plan_year  int           not null,
    planned    decimal(20,4) not null,
    version    bigint        not null,
    primary key (project_id, plan_year),
    constraint fk_year_plan_project foreign key (project_id) references project (id)
);

insert into project_feed (indicator_code, type_codes, tag, stage, measure) values
('IS01', 'PT-INDU', '', null, 'INVESTED'),
('IS04', '', '', null, 'INVESTED_OF_PLAN');

alter table reported_count
    add column numerator decimal(24,6),
    add column denominator decimal(24,6);

-- the portfolio is counted and sorted by its lights: without reading whole rows
create index ix_project_light on project (standing, planned, starts_on, progress, earliest_heavy, slip_days, major_issues,
    budget, estimate, earliest_due);

-- What was handed in and came back, as it stood then: handed in again, its update holds the newer one alone.

create table milestone_return (
    id                uuid         not null primary key,
    milestone_id      uuid         not null,
    project_id        uuid         not null,
    unit_code         varchar(32)  not null,
    forecast_on       date,
    completed_on      date,
    physical_progress decimal(6,2),
    invested          decimal(20,4),
    self_rating       varchar(8),
    note              varchar(800),
    state             varchar(12)  not null,
    submitted_by      uuid,
    submitted_by_name varchar(80),
    submitted_at      datetime(6),
    decided_by        uuid,
    decided_by_name   varchar(80),
    decided_at        datetime(6),
    decision_reason   varchar(400),
    decision_field    varchar(40),
    version           bigint       not null,
    constraint fk_milestone_return foreign key (milestone_id) references milestone (id)
);
create index ix_milestone_return_project on milestone_return (project_id);

create table milestone_return_quantity (
    return_id uuid          not null,
    field     varchar(32)   not null,
    quantity  decimal(24,6) not null,
    primary key (return_id, field),
    constraint fk_return_quantity foreign key (return_id) references milestone_return (id)
);

insert into milestone_return
select id, milestone_id, project_id, unit_code, forecast_on, completed_on, physical_progress, invested, self_rating, note, state,
       submitted_by, submitted_by_name, submitted_at, decided_by, decided_by_name, decided_at, decision_reason, decision_field, 0
from milestone_update where state = 'RETURNED';
insert into milestone_return_quantity
select q.update_id, q.field, q.quantity from milestone_update_quantity q join milestone_update u on u.id = q.update_id
where u.state = 'RETURNED';

-- When a duty was said to end, until another end or none was known: a past day asks for what it asked for.
create table duty_end (
    duty_id     uuid        not null,
    known_until datetime(6) not null,
    until_on    date        not null,
    until_known datetime(6) null,
    primary key (duty_id, known_until),
    constraint duty_end_of foreign key (duty_id) references reporting_duty (id)
);
-- The end an administrator gave it; a unit that leaves the scope ends it earlier, until the leaving is corrected or taken back.
alter table reporting_duty add own_until_on date null after until_known;
update reporting_duty set own_until_on = until_on;
update reporting_duty d join (
    with recursive above (unit_code, code) as (
        select code, code from unit
        union all select a.unit_code, u.parent_code from above a join unit u on u.code = a.code where u.parent_code is not null)
    select a.unit_code, l.left_on from above a join (
        select code, left_on from unit where left_on is not null union select unit_code, left_on from unit_left) l on l.code = a.code) gone
    on gone.unit_code = d.unit_code and d.until_on = gone.left_on - interval 1 day
set d.own_until_on = null;

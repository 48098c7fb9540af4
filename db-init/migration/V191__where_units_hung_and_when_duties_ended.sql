-- Below which unit a unit hung, as known from a moment on: a past day keeps its tree. Former places are in the record of changes.
create table unit_parent (
    unit_code   varchar(32) not null,
    known_from  datetime(6) not null,
    parent_code varchar(32) not null,
    primary key (unit_code, known_from),
    constraint unit_parent_of foreign key (unit_code) references unit (code),
    constraint unit_parent_is foreign key (parent_code) references unit (code)
);
insert into unit_parent (unit_code, known_from, parent_code)
select u.code, '2023-01-01 00:00:00', coalesce((select c.before_text from change_record c
    where c.subject = 'unit' and c.subject_id = u.code and c.field = 'parentCode' and c.before_text is not null
    order by c.at, c.id limit 1), u.parent_code)
from unit u where u.parent_code is not null;
replace into unit_parent (unit_code, known_from, parent_code)
select c.subject_id, c.at, c.after_text from change_record c
where c.subject = 'unit' and c.field = 'parentCode' and c.before_text is not null and c.after_text is not null order by c.at, c.id;
update unit u join (select subject_id, max(at) told from change_record where subject = 'unit' and field = 'leftOn' group by subject_id) c
    on c.subject_id = u.code set u.left_known = c.told where u.left_on is not null and u.left_known is null;
-- When it became known that a duty ends: a day before that still asks for it.
alter table reporting_duty add until_known datetime(6) null after until_on;
update reporting_duty d join (select subject_id, max(at) told from change_record where subject = 'ReportingDuty' and field = 'untilOn'
    group by subject_id) c on c.subject_id = d.id set d.until_known = c.told where d.until_on is not null;

-- From which day a unit was said to have left the scope, until that was corrected or taken back: a past day keeps what it said.
create table unit_left (
    unit_code   varchar(32)  not null,
    known_until datetime(6)  not null,
    left_on     date         not null,
    left_reason varchar(500) not null,
    left_known  datetime(6)  null,
    primary key (unit_code, known_until),
    constraint unit_left_of foreign key (unit_code) references unit (code)
);
-- Those corrected before, from the record of changes, which names the day and the reason apart and only where they changed.
insert into unit_left (unit_code, known_until, left_on, left_reason, left_known)
select u.code, c.at,
       coalesce((select d.before_text from change_record d where d.subject = 'unit' and d.subject_id = u.code and d.field = 'leftOn'
           and d.at >= c.at order by d.at, d.id limit 1), u.left_on),
       coalesce((select r.before_text from change_record r where r.subject = 'unit' and r.subject_id = u.code and r.field = 'leftReason'
           and r.at >= c.at order by r.at, r.id limit 1), u.left_reason),
       (select min(f.at) from change_record f where f.subject = 'unit' and f.subject_id = u.code and f.field = 'leftOn' and f.at < c.at)
from unit u
join (select subject_id, at from change_record where subject = 'unit' and field in ('leftOn', 'leftReason') and before_text is not null
    group by subject_id, at) c on c.subject_id = u.code
where u.left_on is not null;
-- Since when it is known that a unit leaves at all; of which day, until it was corrected, is said above.
update unit u join (select unit_code, min(left_known) told from unit_left where left_known is not null group by unit_code) f on f.unit_code = u.code
    set u.left_known = f.told;

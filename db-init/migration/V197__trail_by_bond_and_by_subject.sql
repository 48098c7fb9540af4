-- A bond is found by all it is called: its number in the ledger and its short name too, which it gets when it is priced.
create or replace sql security invoker view trail_named as
select concat(left(p.code, 0), m.id) as subject_id, lower(concat_ws(' ', p.code, p.name, m.name)) as words
from milestone m join project p on p.id = m.project_id
union all
select a.login, lower(concat_ws(' ', a.login, a.name)) from person a
union all
select p.code, lower(concat_ws(' ', p.code, p.name)) from project p
union all
select k.code, lower(concat_ws(' ', k.code, k.name)) from task k where k.type_code <> 'TT-DISC'
union all
select concat(left(k.code, 0), k.id), lower(concat_ws(' ', k.code, k.name)) from task k where k.type_code <> 'TT-DISC'
union all
select concat(left(u.code, 0), f.id), lower(concat_ws(' ', u.code, u.name, u.short_name, u.name_en))
from debt_filing f join unit u on u.code = f.unit_code
union all
select concat(left(i.code, 0), i.filing_id), lower(concat_ws(' ', i.code, i.name, i.full_name)) from instrument i where not i.confidential
union all
select concat(left(i.code, 0), e.filing_id), lower(concat_ws(' ', i.code, i.name, i.full_name))
from ledger_entry e join instrument i on i.id = e.instrument_id where not i.confidential
union all
select i.code, lower(concat_ws(' ', i.code, i.name, i.full_name)) from instrument i where not i.confidential
union all
select concat(left(u.code, 0), s.id), lower(concat_ws(' ', u.code, u.name, u.short_name, u.name_en))
from stage_move s join unit u on u.code = s.unit_code
union all
select concat(left(s.unit_code, 0), s.id), lower(concat_ws(' ', json_value(o.content, '$.fields.CODE'), json_value(o.content, '$.fields.NAME'),
    json_value(o.content, '$.fields.SHORT_NAME')))
from stage_move s join stage_move o on o.bond_id = s.bond_id
where not exists (select 1 from stage_move p where p.bond_id = s.bond_id and json_value(p.content, '$.fields.CONFIDENTIAL') = 'true')
union all
select concat(left(e.file_name, 0), e.id), lower(e.file_name) from evidence e;

-- How one thing went from hand to hand is read where it is shown.
create index trail_subject on trail (subject_id, subject);

-- People look for lines by what the page calls things: a person by the name, a debt filing and a move of a bond by their unit.
create or replace sql security invoker view trail_named as
select concat(left(p.code, 0), m.id) as subject_id, lower(concat_ws(' ', p.code, p.name, m.name)) as words
from milestone m join project p on p.id = m.project_id
union all
select a.login, lower(concat_ws(' ', a.login, a.name)) from person a
union all
select concat(left(u.code, 0), f.id), lower(concat_ws(' ', u.code, u.name, u.short_name, u.name_en))
from debt_filing f join unit u on u.code = f.unit_code
union all
select concat(left(u.code, 0), s.id), lower(concat_ws(' ', u.code, u.name, u.short_name, u.name_en))
from stage_move s join unit u on u.code = s.unit_code;

-- What an example rests on, said once: that it is an example stands in its standing.
update risk_line set origin = '无公开出处，按常用口径' where standing = 'EXAMPLE' and set_by_name = '';

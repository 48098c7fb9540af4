-- What the trail knows by a number alone, by the words people look for it with: a milestone by its own name, its project's and its
-- number. One look for a whole search. Whoever reads needs the rights to what is read. A number as text would bring the collation of
-- whoever made this view; beside nothing of a column it has the database's, as the trail's own has.
create sql security invoker view trail_named as
select concat(left(p.code, 0), m.id) as subject_id, lower(concat_ws(' ', p.code, p.name, m.name)) as words
from milestone m join project p on p.id = m.project_id;

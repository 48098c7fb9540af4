-- What a project promises to bring is kept with each of its states. The newest has what stands now; of those before it nobody kept any.
alter table known_project add column quantities text;

update known_project k
join (select project_id, max(version_no) newest from known_project group by project_id) n on n.project_id = k.project_id and n.newest = k.version_no
left join (select project_id, group_concat(concat(field, '=', replace(planned, '\n', ' ')) order by field separator '\n') promised
           from project_quantity group by project_id) q on q.project_id = k.project_id
set k.quantities = coalesce(q.promised, '');

-- What a project means to invest in a year is recorded as other fields are; what was said before stands in the trail.
insert into change_record (id, at, actor_id, actor_name, subject, subject_id, field, before_text, after_text)
select uuid(), t.at, t.actor_id, t.actor_name, 'project_year_plan', concat(left(p.code, 0), p.id, '/', substring_index(t.after_text, ' ', 1)), 'planned', null,
       substring_index(t.after_text, ' ', -1)
from project p join trail t on t.subject_id = p.code and t.subject = 'yearPlan';

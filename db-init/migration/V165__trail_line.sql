-- The trail as it is read: a line, and what the number it is about is called today. The lines themselves stay as they were
-- written; each name is one look at a primary key, for the lines of a page alone. Whoever reads needs the rights to what is read.
create sql security invoker view trail_line as
select t.seq, t.at, t.kind, t.actor_name, t.address, t.subject, t.subject_id, t.before_text, t.after_text,
    case when t.subject = 'observation' then
            (select concat_ws('/', u.indicator_code, u.unit_code, u.period_code) from observation_update u where u.id = t.subject_id)
        when t.subject in ('milestone', 'delay', 'plan') then
            (select concat_ws('/', p.code, m.name) from milestone m join project p on p.id = m.project_id where m.id = t.subject_id)
        when t.subject = 'debtFiling' then
            (select concat_ws('/', f.unit_code, f.id) from debt_filing f where f.id = t.subject_id)
        when t.subject = 'stageMove' then
            (select concat_ws('/', m.unit_code, m.id) from stage_move m where m.id = t.subject_id)
    end as name
from trail t;

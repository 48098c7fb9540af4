-- An annual bond plan is told by its unit, its year and its paper, and found by them. All else of both views is as it was.
create or replace sql security invoker view trail_line as
select t.seq, t.at, t.kind, t.actor_name, t.address, t.subject, t.subject_id, t.before_text, t.after_text,
    case when t.subject = 'observation' then
            (select concat_ws('/', u.indicator_code, u.unit_code, u.period_code) from observation_update u where u.id = t.subject_id)
        when t.subject in ('milestone', 'delay', 'plan') then
            (select concat_ws('/', p.code, m.name) from milestone m join project p on p.id = m.project_id where m.id = t.subject_id)
        when t.subject = 'debtFiling' then
            (select concat_ws('/', f.unit_code, coalesce(
                (select concat(group_concat(distinct i.name order by i.code separator '/' limit 3), if(count(distinct i.name) > 3, '/…', ''))
                    from instrument i where i.filing_id = f.id and not i.confidential),
                (select concat(group_concat(distinct i.name order by i.code separator '/' limit 3), if(count(distinct i.name) > 3, '/…', ''))
                    from ledger_entry e join instrument i on i.id = e.instrument_id where e.filing_id = f.id and not i.confidential),
                concat(left(f.unit_code, 0), f.id))) from debt_filing f where f.id = t.subject_id)
        when t.subject = 'stageMove' then
            (select concat_ws('/', m.unit_code, coalesce(
                (select json_value(p.content, '$.fields.NAME') from stage_move p where p.bond_id = m.bond_id and p.stage = 'PLAN'
                    and coalesce(json_value(p.content, '$.fields.CONFIDENTIAL'), '') <> 'true' order by p.drafted_at desc limit 1),
                concat(left(m.unit_code, 0), m.id))) from stage_move m where m.id = t.subject_id)
        when t.subject = 'evidence' then
            (select concat_ws('/', (select min(l.unit_code) from evidence_link l where l.evidence_id = e.id), e.file_name)
                from evidence e where e.id = t.subject_id)
        when t.subject = 'task' then (select k.code from task k where k.id = t.subject_id)
        when t.subject = 'issuePlan' then
            (select concat_ws('/', a.unit_code, a.plan_year, a.paper_number) from issue_plan a where a.id = t.subject_id)
    end as name
from trail t;

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
select concat(left(e.file_name, 0), e.id), lower(e.file_name) from evidence e
union all
select concat(left(u.code, 0), a.id), lower(concat_ws(' ', u.code, u.name, u.short_name, u.name_en, a.plan_year, a.paper_number))
from issue_plan a join unit u on u.code = a.unit_code;

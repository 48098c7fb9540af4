-- Papers of a step that was given up stood behind nothing and were kept from everybody, wherever else they stood.
delete l from evidence_link l left join stage_move m on m.id = l.subject_id
where l.subject_kind = 'stageMove' and m.id is null;

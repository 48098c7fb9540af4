-- Who corrected a leaving or took it back, and why: leaders read it beside the figures it turned.
alter table unit_left add column ended_by varchar(100) null, add column end_reason varchar(500) null;
-- Of those taken back before, from the trail; a correction was not asked for a reason of its own.
update unit_left l join trail t on t.kind = 'UNIT_STAYS' and t.subject = 'unit' and t.subject_id = l.unit_code
    and abs(timestampdiff(second, t.at, l.known_until)) < 300
set l.ended_by = t.actor_name, l.end_reason = left(t.after_text, 500);

-- Since when a file stands where it stands: what is put there after a decision waits for the next, also a file that is kept already.
-- Of those put there before, the trail tells it by the file's content; else it is the moment the file was brought.
alter table evidence_link add column linked_at datetime(6) null;

update evidence_link l join evidence e on e.id = l.evidence_id
left join (select t.subject as kind, t.subject_id as subject, right(t.after_text, 64) as sha256, max(t.at) as at from trail t
    where t.kind = 'EVIDENCE' and t.after_text is not null and t.subject <> 'import' group by 1, 2, 3) t
    on t.kind = l.subject_kind and t.subject = concat(left(l.unit_code, 0), l.subject_id) and t.sha256 = e.sha256
set l.linked_at = greatest(e.uploaded_at, coalesce(t.at, e.uploaded_at));

alter table evidence_link modify column linked_at datetime(6) not null;

-- Whether the removal of a paper was approved, at removed_at: the link stays, for the days on which the paper stood there.
alter table evidence_link add column gone boolean not null default false;

-- Since when a paper is taken away that an approved report brought: until the report that takes it away is approved, it stands there
-- for those who see what is approved alone. Then the link is gone, as every other that was removed.
alter table evidence_link add column removed_at datetime(6) null;

-- A new version of a paper stands in the place of the former, which stays to be seen.

alter table evidence_link
    add column replaced_by uuid null;

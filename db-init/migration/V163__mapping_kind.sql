-- Mappings are remembered of files of figures and of files of projects; each kind has names of its own.

alter table import_mapping add column kind varchar(16) not null default 'FIGURES' after name;
alter table import_mapping drop key uq_import_mapping, add constraint uq_import_mapping unique (owner_id, kind, name);

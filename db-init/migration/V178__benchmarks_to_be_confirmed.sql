-- A growth of the GDP that came with the catalogue is a default until the administrator enters the one that was published.
alter table benchmark add confirmed boolean not null default true after source;
update benchmark set confirmed = false where source like '缺省值%';

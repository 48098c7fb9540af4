-- A benchmark or a leverage line that changes must not change what was known before: each change is a version of its own.
alter table benchmark add known_from datetime(6) not null default '2023-01-01 00:00:00' after confirmed;
alter table benchmark drop primary key, drop column version, add primary key (code, benchmark_year, known_from);
alter table benchmark alter known_from drop default;
alter table leverage_line add known_from datetime(6) not null default '2023-01-01 00:00:00' after source;
alter table leverage_line drop primary key, drop column version, add primary key (leverage_class, known_from);
alter table leverage_line alter known_from drop default;

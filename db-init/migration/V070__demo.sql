-- The mark of a database that holds demonstration data, and how far its loading has come.
create table demo_run (
    id          int         not null primary key,
    seed        bigint      not null,
    as_of       date        not null,
    steps_total int         not null,
    steps_done  int         not null,
    started_at  datetime(6) not null,
    finished_at datetime(6) null,
    version     bigint      not null
);

-- What an indicator counts for in its pillar, as known from a moment on: a past day keeps its progress and its lights.
create table indicator_weight (
    indicator_code varchar(16)   not null,
    known_from     datetime(6)   not null,
    weight         decimal(8, 4) not null,
    veto           boolean       not null,
    primary key (indicator_code, known_from),
    constraint indicator_weight_of foreign key (indicator_code) references indicator (code)
);
insert into indicator_weight (indicator_code, known_from, weight, veto) select code, '2023-01-01 00:00:00', weight, veto from indicator;

-- A season that changes must not change the plans of a past day: each change is a version of its own, with who made it and why.
alter table season_share drop foreign key fk_season_share_profile;
alter table indicator drop foreign key fk_indicator_profile;
alter table season_profile
    add known_from datetime(6)  not null default '2023-01-01 00:00:00',
    add author     varchar(80)  not null default '',
    add reason     varchar(400) not null default '';
alter table season_profile drop primary key, drop column version, add primary key (code, known_from);
alter table season_profile alter known_from drop default, alter author drop default, alter reason drop default;
alter table season_share add known_from datetime(6) not null default '2023-01-01 00:00:00' after profile_code;
alter table season_share drop primary key, add primary key (profile_code, known_from, month);
alter table season_share alter known_from drop default;
alter table season_share add constraint fk_season_share_of foreign key (profile_code, known_from) references season_profile (code, known_from);

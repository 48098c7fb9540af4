create table unit (
    code           varchar(32)  not null primary key,
    name           varchar(200) not null,
    name_en        varchar(200) not null,
    short_name     varchar(60)  not null,
    short_name_en  varchar(60)  not null,
    parent_code    varchar(32)  null,
    sector         varchar(100) not null,
    leverage_class varchar(32)  not null,
    level_one      boolean      not null,
    joined_on      date         null,
    left_on        date         null,
    left_reason    varchar(500) null,
    demo           boolean      not null,
    version        bigint       not null,
    constraint unit_parent foreign key (parent_code) references unit (code)
);

create table section (
    code    varchar(16)  not null primary key,
    name    varchar(100) not null,
    name_en varchar(100) not null,
    version bigint       not null
);

create table person (
    id                   uuid         not null primary key,
    login                varchar(64)  not null unique,
    name                 varchar(100) not null,
    password_hash        varchar(200) not null,
    must_change_password boolean      not null,
    failed_count         int          not null,
    locked_until         datetime(6)  null,
    disabled_at          datetime(6)  null,
    created_at           datetime(6)  not null,
    last_login_at        datetime(6)  null,
    version              bigint       not null
);

create table person_grant (
    id           uuid        not null primary key,
    person_id    uuid        not null,
    role         varchar(32) not null,
    unit_code    varchar(32) null,
    section_code varchar(16) null,
    from_on      date        not null,
    until_on     date        null,
    granted_by   uuid        null,
    granted_at   datetime(6) not null,
    revoked_by   uuid        null,
    revoked_at   datetime(6) null,
    version      bigint      not null,
    index person_grant_person (person_id),
    constraint person_grant_person foreign key (person_id) references person (id),
    constraint person_grant_unit foreign key (unit_code) references unit (code),
    constraint person_grant_section foreign key (section_code) references section (code)
);

create table password_history (
    id            uuid         not null primary key,
    person_id     uuid         not null,
    password_hash varchar(200) not null,
    set_at        datetime(6)  not null,
    index password_history_person (person_id, set_at),
    constraint password_history_person foreign key (person_id) references person (id)
);

insert into unit (code, name, name_en, short_name, short_name_en, parent_code, sector, leverage_class, level_one,
                  joined_on, left_on, left_reason, demo, version)
values ('CITY', '市国资委监管系统', 'Municipal SASAC system', '全市', 'Whole city', null, '', 'NONE', false,
        null, null, null, false, 0);

insert into section (code, name, name_en, version) values
('DJ', '党建工作科', 'Party-building section', 0),
('LD', '企业领导人员管理科', 'Executives section', 0),
('JJ', '派驻纪检监察组', 'Discipline inspection group', 0),
('GG', '企业改革科', 'Reform section', 0),
('KJ', '规划发展与科技创新科', 'Planning and innovation section', 0),
('CQ', '产权管理科', 'Property rights section', 0),
('CW', '财务监督与债务风险科', 'Finance supervision and debt risk section', 0),
('KH', '考核分配科', 'Appraisal section', 0),
('ZB', '资本运营科', 'Capital operation section', 0),
('MS', '综合协调与民生科', 'General coordination and public service section', 0),
('BG', '办公室', 'General office', 0);

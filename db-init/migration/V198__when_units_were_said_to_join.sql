-- Since when a unit counted as it was known until the day was corrected: a past day keeps what it said.
create table unit_joined (
    unit_code   varchar(32) not null,
    known_until datetime(6) not null,
    joined_on   date null,
    primary key (unit_code, known_until),
    constraint unit_joined_of foreign key (unit_code) references unit (code)
);

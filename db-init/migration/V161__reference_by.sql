-- Reference rates and the calendar of days off are carried on by administrators: who entered a row, and when.
alter table market_rate
    add column set_by_name varchar(80) not null default '',
    add column set_at      datetime(6) null;
alter table special_day
    add column set_by_name varchar(80) not null default '',
    add column set_at      datetime(6) null;

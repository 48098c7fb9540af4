-- When it became known that a unit leaves the scope: a day before that still compares with it. None of departures entered before.
alter table unit add left_known datetime(6) null after left_reason;

-- From how many days before its end a registered quota that is not used up turns amber and red: a line like the others.
insert into risk_line (id, indicator, amber, red, standing, origin, set_by_name, set_at, confirmed) values
    ('00000000-0000-7000-8000-000000000112', 'QUOTA_CLOCK', 90, 30, 'EXAMPLE', '无公开出处，按常用口径', '', '2020-01-01', false);

-- A debt's page asks for entries of other debts that name it.
create index ix_ledger_entry_other on ledger_entry (other_id);

-- A repayment that has the debt, the day and the amount of one that was filed before says why it is another one.
alter table ledger_entry add column another varchar(160) not null default '';

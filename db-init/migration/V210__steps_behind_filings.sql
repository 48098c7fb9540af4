-- The step of a bond that brought a filing: those of one bond are told apart by it. What was filed before has none.
alter table debt_filing add column origin_step varchar(12);

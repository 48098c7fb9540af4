-- One hand at a time makes filings of the ledger count: the row is locked from the first look at what is known to the end of the
-- transaction. Two who approve in the same instant would each be within what is owed, and together beyond it.
create table debt_book (
    id int not null primary key
);

insert into debt_book (id) values (1);

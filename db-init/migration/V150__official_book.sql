-- One hand at a time writes official figures: the row is locked from the first look at the totals to the end of the
-- transaction. Two who approve in the same instant would each add up without the other, and one would fall out.
create table official_book (
    id int not null primary key
);

insert into official_book (id) values (1);

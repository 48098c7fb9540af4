-- Why a unit hangs below another one; none for the place it was entered at, nor for what was moved before this was asked.
alter table unit_parent add reason varchar(500) null;

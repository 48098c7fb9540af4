-- What a step of a bond said when it was given back, so that whoever decides about it again sees what has changed.
alter table stage_move add column returned_content text;

-- Why a plan is for less than what is issued or than the plan in force.
alter table issue_plan add column reason varchar(400);

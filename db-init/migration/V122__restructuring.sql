-- What restructuring brings when it is closed: debt restructured (DR11), money of strategic investors (DR10), problems solved (DR12).
insert into quantity_field (type_code, field, name, name_en, measure_unit, measure_unit_en, number, sort_order) values
    ('PT-REST', 'investor_yi', '战略投资者资金', 'Strategic-investor money', '亿元', 'CNY 100m', true, 2);
insert into quantity_feed (type_code, field, stage, indicator_code) values
    ('PT-REST', 'amount_yi', 'ACCEPTED', 'DR11'),
    ('PT-REST', 'investor_yi', 'ACCEPTED', 'DR10');
insert into project_feed (indicator_code, type_codes, tag, stage, measure) values
    ('DR12', 'PT-REST', '', 'ACCEPTED', 'PLANNED_DONE');

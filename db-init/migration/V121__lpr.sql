-- The loan prime rate since it has been published in its present form (August 2019). The rows from August 2022 on were compared
-- with published copies of the list and stand; from June 2025 on the copies know of no change.
insert into market_rate (code, effective_on, rate) values
    ('LPR1Y', '2019-08-20', 4.25), ('LPR1Y', '2019-09-20', 4.20), ('LPR1Y', '2019-11-20', 4.15), ('LPR1Y', '2020-02-20', 4.05),
    ('LPR1Y', '2020-04-20', 3.85), ('LPR1Y', '2021-12-20', 3.80), ('LPR1Y', '2022-01-20', 3.70),
    ('LPR5Y', '2019-08-20', 4.85), ('LPR5Y', '2019-11-20', 4.80), ('LPR5Y', '2020-02-20', 4.75), ('LPR5Y', '2020-04-20', 4.65),
    ('LPR5Y', '2022-01-20', 4.60), ('LPR5Y', '2022-05-20', 4.45);

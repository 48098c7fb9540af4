-- What counts as overdue in two of the debt indicators, as a version of its own; a definition an office has rewritten is not touched.
insert into indicator_definition (id, indicator_code, version_no, text, text_en, figure_source, effective_on, known_from, author, reason, version)
select uuid(), d.indicator_code, d.version_no + 1,
       case d.indicator_code
           when 'DR09' then '债务逾期额（期内最高）（万元）：台账计算，取期内每日逾期本金合计的最高值；国企信用保障基金垫付逾期未还的不计入，按期收回情况见 DR16；全市口径各单位相加。年度目标：0。'
           else '一年内到期有息债务占比（%）：未来 12 个月到期本金与已逾期本金之和，除以有息债务余额；填报期末时点数；已逾期本金（含国企信用保障基金垫付）自 2026-11-30 起计入，此前只计未来 12 个月到期；全市口径按明细重新计算。年度目标：≤35%。' end,
       case d.indicator_code
           when 'DR09' then 'Overdue debt, highest in the period (CNY 10k): from the ledger, the highest sum of overdue principal on any day of the period; advances of the credit-guarantee fund that are out beyond their day are not counted, see DR16 for their return; for the city units are added.'
           else 'Share of interest-bearing debt due in a year (%): principal that falls due in the next 12 months and overdue principal, divided by interest-bearing debt outstanding; report the value at the end of the period; overdue principal (advances of the credit-guarantee fund included) is counted since 2026-11-30, before that only the next 12 months; for the city recomputed from single records.' end,
       d.figure_source, '2026-11-30', '2026-11-30 00:00:00', '指标目录',
       case d.indicator_code when 'DR09' then '写明不计信保基金垫付，算法不变' else '已逾期本金计入一年内到期' end, 0
  from indicator_definition d
 where d.indicator_code in ('DR09', 'DR20') and d.author = '指标目录'
   and d.version_no = (select max(newest.version_no) from indicator_definition newest where newest.indicator_code = d.indicator_code);

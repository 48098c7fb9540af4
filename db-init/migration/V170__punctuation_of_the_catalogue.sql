-- The catalogue came with half-width marks in Chinese sentences ("每季度≥1次, 本系统"); what an office has rewritten since is not touched.
update indicator set
    name = replace(replace(name, '(', '（'), ')', '）'),
    annual_target_logic = replace(replace(replace(replace(replace(replace(annual_target_logic,
        ' (', '（'), '(', '（'), ')', '）'), ', ', '，'), '; ', '；'), ': ', '：');

update indicator_definition set
    text = replace(replace(replace(replace(replace(replace(text,
        ' (', '（'), '(', '（'), ')', '）'), ', ', '，'), '; ', '；'), ': ', '：')
 where author = '指标目录';

update rag_rule set
    reason = replace(replace(replace(reason, ' (', '（'), '(', '（'), ')', '）')
 where author = '指标目录';

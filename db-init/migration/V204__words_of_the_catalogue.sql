-- What a season rests on names the other season by its name; names of steps and kinds of project have marks of full width, as Chinese text has.
update season_profile set basis = replace(basis, '同 REV；', '同营业收入；') where basis like '同 REV；%';
update milestone_template set name = replace(replace(name, '(', '（'), ')', '）') where name like '%(%)';
update milestone set name = replace(replace(name, '(', '（'), ')', '）')
    where name in ('竣工验收(机械库含特种设备检验)', '摸底与居民意愿(三分之二以上)');
update project_type set name = replace(replace(name, '(', '（'), ')', '）') where name like '%(%)';

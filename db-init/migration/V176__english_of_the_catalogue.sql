-- The catalogue's English read by a native speaker: what is counted is named, and a sentence says what the city's figure is.
update indicator set measure_unit_en = 'sessions' where code = 'PB03';
update indicator set measure_unit_en = 'commendations' where code = 'SR04';
update indicator set measure_unit_en = 'reports' where code = 'SR05';
update indicator set measure_unit_en = '(10k) visits' where code = 'IS12';

update indicator_definition
   set text_en = replace(replace(replace(replace(text_en,
         '; for the city units are added.', '; the city''s figure is the sum of the units.'),
         '; for the city one city figure only.', '; there is one figure for the city.'),
         '; for the city recomputed from single records.', '; the city''s figure is computed from the single records.'),
         '; for the city ', '; the city''s figure: ')
 where version_no = 1 and text_en like '%; for the city %';
update indicator_definition set text_en = replace(text_en, '(times)', '(sessions)') where version_no = 1 and indicator_code = 'PB03';
update indicator_definition set text_en = replace(text_en, '(times)', '(commendations)') where version_no = 1 and indicator_code = 'SR04';
update indicator_definition set text_en = replace(text_en, '(times)', '(reports)') where version_no = 1 and indicator_code = 'SR05';

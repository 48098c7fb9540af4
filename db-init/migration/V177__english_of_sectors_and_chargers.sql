-- A unit's sector has an English name as its other names do; without one the Chinese stands in.
alter table unit add column sector_en varchar(100) not null default '' after sector;

-- What charges a car is a charger with connectors.
update indicator set name_en = 'Fast chargers built', measure_unit_en = 'chargers' where code = 'PS12' and name_en = 'Fast-charging piles built';
update indicator set name_en = 'Charging connectors in service', measure_unit_en = 'connectors' where code = 'PS13' and name_en = 'Charging guns in service';
update indicator_definition set text_en = replace(text_en, 'Fast-charging piles built (piles)', 'Fast chargers built (chargers)')
 where version_no = 1 and indicator_code = 'PS12';
update indicator_definition set text_en = replace(text_en, 'Charging guns in service (guns)', 'Charging connectors in service (connectors)')
 where version_no = 1 and indicator_code = 'PS13';
update quantity_field set name_en = 'Chargers', measure_unit_en = 'chargers' where type_code = 'PT-CHRG' and field = 'piles';
update quantity_field set name_en = 'Connectors', measure_unit_en = 'connectors' where type_code = 'PT-CHRG' and field = 'guns';

-- "approved Open" read as an adjective.
update milestone_template set name_en = 'Opened to traffic' where type_code = 'PT-BRDG' and name_en = 'Open';
update milestone_template set name_en = 'Opening' where name_en = 'Open';
update milestone m join project p on p.id = m.project_id
   set m.name_en = if(p.type_code = 'PT-BRDG', 'Opened to traffic', 'Opening')
 where m.name_en = 'Open' and p.type_code in ('PT-BRDG', 'PT-TOUR', 'PT-CARE');

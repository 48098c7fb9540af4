-- Run once by a database administrator on an empty MariaDB (10.11 or newer); running it again does no harm.
--
--   mariadb --user=root --init-command="SET @migrate_password = '…', @app_password = '…'" < 01-database.sql
--
-- Two accounts, so that a leak of the running one cannot change the schema or rewrite what is append-only:
--   pillarboard_migrate  builds the schema at the start of the product (PILLARBOARD_DB_MIGRATE_USER, _PASSWORD)
--   pillarboard_app      does the daily work                           (PILLARBOARD_DB_USER, _PASSWORD)
-- The running account gets its rights table by table, after every migration: see ../migration/afterMigrate.sql.
-- That is why the migrating account may hand on the rights it has, on this database only.
--
-- The server needs max_allowed_packet = 64M (evidence of up to 20 MB is one packet; the default of some is 16M), and
-- log_bin_trust_function_creators = 1 where it keeps a binary log (the migrations make triggers).

CREATE DATABASE IF NOT EXISTS pillarboard CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE USER IF NOT EXISTS pillarboard_migrate@'%';
CREATE USER IF NOT EXISTS pillarboard_app@'%';

-- without the two passwords this fails, so that no account is left open
EXECUTE IMMEDIATE CONCAT('ALTER USER pillarboard_migrate@''%'' IDENTIFIED BY ', QUOTE(@migrate_password));
EXECUTE IMMEDIATE CONCAT('ALTER USER pillarboard_app@''%'' IDENTIFIED BY ', QUOTE(@app_password));

GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES, CREATE VIEW, SHOW VIEW, TRIGGER
  ON pillarboard.* TO pillarboard_migrate@'%' WITH GRANT OPTION;
